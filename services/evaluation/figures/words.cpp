// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/figures/words.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

constexpr QChar minus(0x2212);

// Zero has no sign, also when it is what rounding left.
QString signedText(double value, int decimals)
{
    const QString digits = QString::number(std::abs(value), 'f', decimals);
    if (digits.toDouble() == 0)
        return digits;
    return (value < 0 ? minus : QChar(u'+')) + digits;
}

} // namespace

QString rateText(double rate)
{
    const QString digits = QString::number(rate, 'f', 3);
    return digits.startsWith("0."_L1) ? digits.sliced(1) : digits;
}

QString rateRange(const Interval &interval)
{
    return Tr::tr("%1 to %2", "an interval").arg(rateText(interval.low), rateText(interval.high));
}

QString pointsText(double difference)
{
    return signedText(100 * difference, 1);
}

QString pointsRange(const Interval &interval)
{
    return Tr::tr("%1 to %2", "an interval").arg(pointsText(interval.low), pointsText(interval.high));
}

QString tasksText(double tasks)
{
    const bool isWhole = std::abs(tasks - std::round(tasks)) < 1e-9;
    return signedText(tasks, isWhole ? 0 : 1);
}

QString pValueText(double p)
{
    return p < 0.001 ? u"< 0.001"_s : QString::number(p, 'f', 3);
}

FigureCell headCell(const QString &text)
{
    FigureCell cell;
    cell.text = text;
    return cell;
}

QString typeText(MemoryType type)
{
    switch (type) {
    case MemoryType::Trajectory:
        return Tr::tr("Trajectory");
    case MemoryType::Workflow:
        return Tr::tr("Workflow");
    case MemoryType::Summary:
        return Tr::tr("Summary");
    case MemoryType::Insight:
        return Tr::tr("Insight");
    }
    Q_UNREACHABLE();
}

QString conditionText(const Condition &condition)
{
    if (condition.isZeroShot())
        return Tr::tr("Zero-shot");
    if (const auto type = memoryTypeFromName(condition.name))
        return typeText(*type);
    return condition.name;
}

QStringList conditionLabels(const QList<Condition> &conditions)
{
    QHash<QString, int> uses;
    for (const Condition &condition : conditions)
        ++uses[conditionText(condition)];
    QStringList labels;
    for (const Condition &condition : conditions) {
        const QString text = conditionText(condition);
        QStringList details;
        if (uses.value(text) > 1) {
            if (!condition.memoryModel.isEmpty())
                details.append(Tr::tr("memories of %1").arg(condition.memoryModel));
            if (!condition.pool.isEmpty())
                details.append(Tr::tr("pool %1").arg(condition.pool));
            if (condition.poolSize)
                details.append(Tr::tr("%n memories", nullptr, int(*condition.poolSize)));
        }
        labels.append(details.isEmpty() ? text : Tr::tr("%1 (%2)", "a condition and what tells it apart").arg(text, details.join(u", "_s)));
    }
    // Where nothing that is told differs, a number does.
    QHash<QString, int> seen;
    for (QString &label : labels) {
        const int number = ++seen[label];
        if (number > 1)
            label = Tr::tr("%1 (%2)", "a condition and what tells it apart").arg(label, QString::number(number));
    }
    return labels;
}

} // namespace waymark::evaluation
