// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/results/comparisonresults.h"
#include "services/evaluation/figures/comparisonwords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

using namespace evaluation;

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue array(const std::optional<Interval> &interval)
{
    return interval ? QJsonValue(QJsonArray { interval->low, interval->high }) : QJsonValue();
}

QString nameOf(RateInterval kind)
{
    switch (kind) {
    case RateInterval::None:
        return {};
    case RateInterval::Wilson:
        return u"wilson"_s;
    case RateInterval::Bootstrap:
        return u"bootstrap"_s;
    case RateInterval::Cautious:
        return u"cautious"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(ChangeTest test)
{
    switch (test) {
    case ChangeTest::None:
        return {};
    case ChangeTest::McNemar:
        return u"mcnemar"_s;
    case ChangeTest::Sign:
        return u"sign"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject changeObject(const RateChange &change)
{
    return { { u"difference"_s, change.difference }, { u"interval"_s, array(change.interval) }, { u"paired"_s, change.isPaired }, { u"n"_s, change.tasks },
        { u"only_here"_s, change.onlyHere }, { u"only_baseline"_s, change.onlyBaseline }, { u"solved"_s, orNull(change.solved) },
        { u"gained"_s, change.isPaired ? QJsonValue(change.gained) : QJsonValue() }, { u"lost"_s, change.isPaired ? QJsonValue(change.lost) : QJsonValue() },
        { u"test"_s, orNull(nameOf(change.test)) }, { u"p"_s, orNull(change.p) }, { u"adjusted_p"_s, orNull(change.adjustedP) } };
}

QJsonValue cellValue(const ComparedCell &cell)
{
    if (!cell.measured)
        return {};
    const Measured &measured = *cell.measured;
    return QJsonObject { { u"rate"_s, measured.rate }, { u"solved"_s, measured.tasks > 0 ? QJsonValue(measured.solved) : QJsonValue() },
        { u"n"_s, measured.tasks > 0 ? QJsonValue(measured.tasks) : QJsonValue() }, { u"reported"_s, measured.isReported }, { u"interval"_s, array(measured.interval) },
        { u"interval_kind"_s, orNull(nameOf(measured.intervalKind)) }, { u"unknown"_s, measured.unknown }, { u"few"_s, measured.few },
        { u"change"_s, cell.change ? QJsonValue(changeObject(*cell.change)) : QJsonValue() } };
}

/// Of a macro average, `n` counts benchmarks, and nothing is solved of it.
QJsonValue macroValue(const ComparedCell &cell)
{
    if (!cell.measured)
        return {};
    QJsonValue change;
    if (cell.change) {
        const RateChange &of = *cell.change;
        change = QJsonObject { { u"difference"_s, of.difference }, { u"interval"_s, array(of.interval) }, { u"paired"_s, of.isPaired }, { u"n"_s, of.tasks } };
    }
    return QJsonObject { { u"rate"_s, cell.measured->rate }, { u"n"_s, cell.measured->tasks }, { u"change"_s, change } };
}

} // namespace

QJsonObject comparisonObject(const Comparison &comparison, const ShownAverages &averages)
{
    QJsonObject benchmarks;
    for (qsizetype i = 0; i < comparison.benchmarks.size(); ++i)
        benchmarks.insert(comparison.benchmarks[i], comparison.tasks[i] > 0 ? QJsonValue(comparison.tasks[i]) : QJsonValue());
    QJsonArray rows;
    for (const ComparedRow &row : comparison.rows) {
        QJsonObject cells;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            cells.insert(comparison.benchmarks[i], cellValue(row.cells[i]));
        const Condition &condition = row.condition;
        QJsonObject object { { u"condition"_s, condition.name }, { u"type"_s, condition.type ? QJsonValue(name(*condition.type)) : QJsonValue() }, { u"pool"_s, orNull(condition.pool) },
            { u"memory_model"_s, orNull(condition.memoryModel) }, { u"memories"_s, condition.poolSize ? QJsonValue(*condition.poolSize) : QJsonValue() }, { u"cells"_s, cells } };
        if (averages.micro)
            object.insert(u"micro"_s, cellValue(row.micro));
        if (averages.macro)
            object.insert(u"macro"_s, macroValue(row.macro));
        rows.append(object);
    }
    return { { u"model"_s, comparison.subject }, { u"metric"_s, comparison.metric }, { u"baseline"_s, comparison.hasBaseline ? QJsonValue(comparison.rows.first().condition.name) : QJsonValue() },
        { u"benchmarks"_s, benchmarks }, { u"tests"_s, comparison.tests }, { u"scored_only"_s, comparison.scoredOnly }, { u"warning"_s, orNull(comparisonWarning(comparison)) }, { u"rows"_s, rows } };
}

} // namespace waymark::cli
