// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/evaluation.h"

#include <QStringList>

#include <vector>

namespace waymark {

inline Condition conditionNamed(const QString &name)
{
    return { name, memoryTypeFromName(name), QString(), QString() };
}

/// Attempts from lines "CONDITION BENCHMARK TASK MARKS", a mark an attempt: + passed, - failed, ? not evaluated. All of model "m".
/// A task "1..3" stands for tasks 1, 2 and 3. Ids count from 1.
inline std::vector<Attempt> attemptsFrom(const QString &text)
{
    std::vector<Attempt> attempts;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.simplified().split(u' ');
        if (words.size() != 4)
            qFatal("a line of attempts has four words");
        const QStringList range = words[2].split(QStringLiteral(".."));
        QStringList tasks { words[2] };
        if (range.size() == 2) {
            tasks.clear();
            for (int task = range[0].toInt(); task <= range[1].toInt(); ++task)
                tasks.append(QString::number(task));
        }
        for (const QString &task : std::as_const(tasks)) {
            int number = 0;
            for (const QChar mark : words[3]) {
                Attempt attempt;
                attempt.id = { qint64(attempts.size()) + 1 };
                attempt.condition = conditionNamed(words[0]);
                attempt.benchmark = words[1];
                attempt.task = task;
                attempt.model = QStringLiteral("m");
                attempt.number = ++number;
                if (mark != u'?')
                    attempt.passed = mark == u'+';
                attempts.push_back(attempt);
            }
        }
    }
    return attempts;
}

} // namespace waymark
