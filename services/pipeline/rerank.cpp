// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/rerank.h"

#include "services/base/hash.h"
#include "services/pipeline/forms.h"

#include <QJsonArray>

namespace waymark::pipeline {

namespace {

PromptValues valuesOf(const QString &task, const QList<Memory> &candidates, int count)
{
    QString list;
    for (qsizetype i = 0; i < candidates.size(); ++i)
        list += QStringLiteral("[%1]\n%2\n").arg(i + 1).arg(memoryText(candidates.at(i)));
    PromptValues values;
    values.data.insert(QStringLiteral("task"), task);
    values.data.insert(QStringLiteral("memories"), list);
    values.words.insert(QStringLiteral("count"), QString::number(count));
    return values;
}

QString subjectOf(const QString &task)
{
    return QString::fromLatin1(sha256Hex(task.toUtf8()));
}

/// -1 for a number that names none of them.
int candidateOf(const QJsonValue &number, qsizetype candidates)
{
    const int index = number.toInt() - 1;
    return index >= 0 && index < candidates ? index : -1;
}

} // namespace

Result<Ask> rerankAsk(const QString &task, const QList<Memory> &candidates, int count, const AskSettings &settings)
{
    return ask(QStringLiteral("rerank"), QStringLiteral("rerank"), subjectOf(task), valuesOf(task, candidates, count), orderForm(), settings);
}

QList<int> readOrder(const QJsonObject &answer, qsizetype candidates, int count)
{
    QList<int> order;
    for (const QJsonValue &number : answer.value(QStringLiteral("order")).toArray()) {
        const int candidate = candidateOf(number, candidates);
        if (candidate >= 0 && !order.contains(candidate) && order.size() < count)
            order.append(candidate);
    }
    return order;
}

Result<Ask> rewriteAsk(const QString &task, const QList<Memory> &candidates, int count, const AskSettings &settings)
{
    return ask(QStringLiteral("rewrite"), QStringLiteral("rewrite"), subjectOf(task), valuesOf(task, candidates, count), guidesForm(), settings);
}

QList<Guide> readGuides(const QJsonObject &answer, qsizetype candidates, int count)
{
    QList<Guide> guides;
    for (const QJsonValue &entry : answer.value(QStringLiteral("memories")).toArray()) {
        const QJsonObject guide = entry.toObject();
        const int candidate = candidateOf(guide.value(QStringLiteral("memory_index")), candidates);
        const QString text = guide.value(QStringLiteral("memory")).toString().trimmed();
        const bool repeated = std::any_of(guides.begin(), guides.end(), [&](const Guide &other) { return other.candidate == candidate; });
        if (candidate >= 0 && !text.isEmpty() && !repeated && guides.size() < count)
            guides.append({ candidate, text });
    }
    return guides;
}

} // namespace waymark::pipeline
