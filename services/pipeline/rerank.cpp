// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/rerank.h"

#include "services/base/cuttext.h"
#include "services/base/hash.h"
#include "services/pipeline/forms.h"

#include <QJsonArray>

#include <algorithm>

namespace waymark::pipeline {

namespace {

constexpr qint64 longestShown = 4'000; ///< characters of one memory

PromptValues valuesOf(const QString &task, const QList<Memory> &candidates, int count, const AskSettings &settings)
{
    // Two characters a token leave room for scripts that take more.
    const qint64 room = (settings.inputTokens() - llm::estimatedTokens(task)) * 2 / std::max<qsizetype>(1, candidates.size());
    const qsizetype length = qsizetype(std::clamp<qint64>(room, 300, longestShown));
    QString list;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        list += QStringLiteral("[%1]\n%2\n").arg(i + 1).arg(cutText(memoryText(candidates.at(i)), length));
    PromptValues values;
    values.data.insert(QStringLiteral("task"), task);
    values.data.insert(QStringLiteral("memories"), list);
    values.words.insert(QStringLiteral("count"), QString::number(count));
    return values;
}

/// What is asked, apart from how it is put.
QString subjectOf(const PromptValues &values)
{
    const QStringList parts { values.data.value(QStringLiteral("task")), values.data.value(QStringLiteral("memories")), values.words.value(QStringLiteral("count")) };
    return QString::fromLatin1(sha256Hex(parts.join(QChar::Null).toUtf8()));
}

Result<Ask> choiceAsk(const QString &name, const PromptValues &values, const llm::AnswerForm &form, const AskSettings &settings)
{
    return ask(name, name, subjectOf(values), values, form, settings);
}

/// -1 for a number that names none of them.
int candidateOf(const QJsonValue &number, qsizetype candidates)
{
    const int index = number.toInt() - 1;
    return index >= 0 && index < candidates ? index : -1;
}

QList<Pick> picksOf(const QJsonArray &entries, QLatin1StringView words, qsizetype candidates, qsizetype count)
{
    QList<Pick> picks;
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const int candidate = candidateOf(object.value(QStringLiteral("memory_index")), candidates);
        const bool repeated = std::any_of(picks.begin(), picks.end(), [&](const Pick &other) { return other.candidate == candidate; });
        if (candidate >= 0 && !repeated && picks.size() < count)
            picks.append({ candidate, object.value(words).toString().trimmed() });
    }
    return picks;
}

} // namespace

Result<Ask> rerankAsk(const QString &task, const QList<Memory> &candidates, int count, const AskSettings &settings)
{
    return choiceAsk(QStringLiteral("rerank"), valuesOf(task, candidates, count, settings), orderForm(), settings);
}

QList<Pick> readOrder(const QJsonObject &answer, qsizetype candidates, int count)
{
    return picksOf(answer.value(QStringLiteral("order")).toArray(), QLatin1StringView("reason"), candidates, count);
}

Result<Ask> rewriteAsk(const QString &task, const QList<Memory> &candidates, int count, const AskSettings &settings)
{
    return choiceAsk(QStringLiteral("rewrite"), valuesOf(task, candidates, count, settings), guidesForm(), settings);
}

QList<Pick> readGuides(const QJsonObject &answer, qsizetype candidates, int count)
{
    QList<Pick> guides = picksOf(answer.value(QStringLiteral("memories")).toArray(), QLatin1StringView("memory"), candidates, candidates);
    guides.removeIf([](const Pick &guide) { return guide.text.isEmpty(); });
    return guides.first(std::min<qsizetype>(count, guides.size()));
}

} // namespace waymark::pipeline
