// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/reidentify.h"

#include "services/base/cuttext.h"
#include "services/pipeline/forms.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::pipeline {

namespace {

constexpr qsizetype mostTasks = 50;
constexpr qsizetype taskLength = 600;

} // namespace

Result<Ask> reidentifyAsk(const Memory &memory, const QList<Task> &tasks, const AskSettings &settings)
{
    if (tasks.isEmpty() || tasks.size() > mostTasks)
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("pipeline", "Between 1 and %1 tasks can be guessed among.").arg(mostTasks));
    QString list;
    for (qsizetype i = 0; i < tasks.size(); ++i)
        list += QStringLiteral("%1. %2\n").arg(i + 1).arg(cutText(tasks.at(i).text.simplified(), taskLength));
    PromptValues values;
    values.data.insert(QStringLiteral("memory"), memoryText(memory));
    values.data.insert(QStringLiteral("tasks"), list);
    return ask(QStringLiteral("reidentify"), QStringLiteral("reidentify"), memory.uuid, values, guessForm(), settings);
}

TaskGuess readGuess(const QJsonObject &answer, qsizetype tasks)
{
    TaskGuess guess;
    const int number = answer.value(QStringLiteral("task")).toInt();
    guess.task = number >= 1 && number <= tasks ? number - 1 : -1;
    guess.confidence = std::clamp(answer.value(QStringLiteral("confidence")).toDouble(), 0.0, 1.0);
    guess.clue = answer.value(QStringLiteral("clue")).toString().simplified();
    return guess;
}

} // namespace waymark::pipeline
