// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/results/referenceresults.h"
#include "services/evaluation/reference/referencerates.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

using namespace evaluation;

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonArray array(const QList<double> &values)
{
    QJsonArray list;
    for (const double value : values)
        list.append(value);
    return list;
}

QJsonObject byType(const ByType &values)
{
    QJsonObject object;
    for (const MemoryType type : allMemoryTypes())
        object.insert(name(type), values[size_t(type)]);
    return object;
}

QJsonObject rowObject(const ReferenceData &data, const ReferenceTable &table, const ReferenceRow &row)
{
    QJsonObject cells;
    QJsonObject points;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString &key = data.benchmarks[table.benchmarks[i]].key;
        cells.insert(key, orNull(row.cells[i]));
        if (!row.points.isEmpty())
            points.insert(key, row.points[i]);
    }
    if (row.reportedPoints)
        points.insert(u"reported"_s, *row.reportedPoints);
    const std::optional<RowTotals> totals = totalsOf(data, table, row);
    return { { u"model"_s, row.model }, { u"condition"_s, row.condition }, { u"cells"_s, cells }, { u"reported"_s, orNull(row.reported) },
        { u"micro"_s, totals ? QJsonValue(totals->micro) : QJsonValue() }, { u"macro"_s, totals ? QJsonValue(totals->macro) : QJsonValue() },
        { u"solved"_s, totals ? QJsonValue(totals->solved) : QJsonValue() }, { u"n"_s, totals ? QJsonValue(totals->n) : QJsonValue() },
        { u"memories"_s, row.memories ? QJsonValue(*row.memories) : QJsonValue() }, { u"points"_s, points.isEmpty() ? QJsonValue() : QJsonValue(points) } };
}

QJsonObject tableObject(const ReferenceData &data, const ReferenceTable &table)
{
    QJsonArray rows;
    for (const ReferenceRow &row : table.rows)
        rows.append(rowObject(data, table, row));
    return { { u"metric"_s, table.metric }, { u"metric_trust"_s, name(table.metricTrust) }, { u"attempts"_s, table.attempts },
        { u"average"_s, table.average == Average::Micro ? u"micro"_s : u"macro"_s }, { u"from"_s, table.from }, { u"trust"_s, name(table.trust) }, { u"rows"_s, rows } };
}

QJsonObject curveObject(const ReferenceData &data, const ScalingCurve &curve)
{
    QJsonObject points;
    for (qsizetype i = 0; i < curve.points.size(); ++i)
        points.insert(data.benchmarks[data.scaling.benchmarks[i]].key, array(curve.points[i]));
    return { { u"x"_s, array(curve.x) }, { u"average"_s, array(curve.average) }, { u"points"_s, points } };
}

QJsonObject figuresObject(const ReferenceData &data)
{
    QJsonObject percents;
    for (const ReferenceCategory &category : data.categories)
        percents.insert(category.name, category.percent);
    const InDomainReference &inDomain = data.inDomain;
    const SeparationReference &separation = data.separation;
    const ScalingReference &scaling = data.scaling;
    return {
        { u"figure1d"_s,
            QJsonObject { { u"from"_s, inDomain.from }, { u"trust"_s, name(inDomain.trust) }, { u"precision"_s, inDomain.precision }, { u"zero_shot"_s, inDomain.zeroShot },
                { u"self_evolving"_s, byType(inDomain.selfEvolving) }, { u"transferred"_s, byType(inDomain.transferred) } } },
        { u"figure4"_s, QJsonObject { { u"from"_s, data.categoriesFrom }, { u"trust"_s, name(data.categoriesTrust) }, { u"percent"_s, percents } } },
        { u"figure6"_s,
            QJsonObject { { u"from"_s, separation.from }, { u"trust"_s, name(separation.trust) }, { u"dbi"_s, byType(separation.dbi) }, { u"lisi"_s, byType(separation.lisi) },
                { u"perplexity"_s, orNull(separation.perplexity) } } },
        { u"figure7"_s,
            QJsonObject { { u"from"_s, scaling.from }, { u"trust"_s, name(scaling.trust) }, { u"metric"_s, scaling.metric }, { u"precision"_s, scaling.precision },
                { u"pool_share"_s, curveObject(data, scaling.poolShare) }, { u"domains"_s, curveObject(data, scaling.domains) } } },
    };
}

} // namespace

QJsonObject referenceObject(const ReferenceData &data)
{
    QJsonObject tables;
    for (const ReferenceTable &table : data.tables)
        tables.insert(table.id, tableObject(data, table));
    QJsonObject benchmarks;
    for (const ReferenceBenchmark &benchmark : data.benchmarks)
        benchmarks.insert(benchmark.key, benchmark.tasks);
    return { { u"source"_s, data.source }, { u"page"_s, data.page }, { u"benchmarks"_s, benchmarks }, { u"tables"_s, tables }, { u"figures"_s, figuresObject(data) } };
}

} // namespace waymark::cli
