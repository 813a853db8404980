// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/reference/referencedata.h"

#include "services/base/enumnames.h"
#include "services/evaluation/reference/checkedjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Reference)
};

constexpr std::array<const char *, 4> trustNames { "published", "secondary", "digitised", "derived" };
constexpr std::array<const char *, 2> averageNames { "micro", "macro" };

const QString resource = QStringLiteral(":/reference/transfer-paper.json");

Trust readTrust(CheckedJson json)
{
    const QString text = json.text();
    const auto known = trustFromName(text);
    if (!known)
        json.refuse(Tr::tr("“%1” is no mark of trust").arg(text));
    return known.value_or(Trust::Derived);
}

Average readAverage(CheckedJson json)
{
    const QString text = json.text();
    const auto known = valueIn<Average>(averageNames, text);
    if (!known)
        json.refuse(Tr::tr("“%1” is no average").arg(text));
    return known.value_or(Average::Macro);
}

std::optional<MemoryType> readType(CheckedJson json)
{
    if (json.isMissing())
        return std::nullopt;
    const QString text = json.text();
    const auto known = memoryTypeFromName(text);
    if (!known)
        json.refuse(Tr::tr("“%1” is no type of memory").arg(text));
    return known;
}

QList<double> readNumbers(CheckedJson json, qsizetype count)
{
    QList<double> numbers;
    const QList<CheckedJson> items = json.items(count);
    for (const CheckedJson &item : items)
        numbers.append(item.number());
    return numbers;
}

ByType readByType(CheckedJson json)
{
    ByType values {};
    const QList<double> numbers = readNumbers(json, qsizetype(values.size()));
    std::ranges::copy_n(numbers.begin(), qMin(numbers.size(), qsizetype(values.size())), values.begin());
    return values;
}

QList<int> readPlaces(CheckedJson json, const ReferenceData &data)
{
    QList<int> places;
    const QList<CheckedJson> items = json.items();
    for (const CheckedJson &item : items) {
        const QString key = item.text();
        const auto known = std::ranges::find(data.benchmarks, key, &ReferenceBenchmark::key);
        if (known == data.benchmarks.end())
            item.refuse(Tr::tr("“%1” is none of the benchmarks").arg(key));
        else
            places.append(int(known - data.benchmarks.begin()));
    }
    return places;
}

std::optional<double> readRate(CheckedJson json)
{
    const std::optional<double> rate = json.numberOrNull();
    if (rate && (*rate < 0 || *rate > 1))
        json.refuse(Tr::tr("a rate is a number from 0 to 1"));
    return rate;
}

ReferenceRow readRow(CheckedJson json, qsizetype benchmarks)
{
    ReferenceRow row;
    row.model = json["model"_L1].text();
    row.condition = json["condition"_L1].text();
    row.method = json["method"_L1].text();
    row.type = readType(json["type"_L1]);
    row.memoryModel = json["memoryModel"_L1].textOr(QString());
    if (!json["memories"_L1].isMissing())
        row.memories = json["memories"_L1].count();
    const QList<CheckedJson> cells = json["cells"_L1].items(benchmarks);
    for (const CheckedJson &cell : cells)
        row.cells.append(readRate(cell));
    row.reported = readRate(json["reported"_L1]);
    if (!json["points"_L1].isMissing()) {
        row.points = readNumbers(json["points"_L1], benchmarks);
        row.reportedPoints = json["reportedPoints"_L1].number();
    }
    return row;
}

ReferenceTable readTable(CheckedJson json, const ReferenceData &data)
{
    ReferenceTable table;
    table.id = json["id"_L1].text();
    table.from = json["from"_L1].text();
    table.trust = readTrust(json["trust"_L1]);
    table.metric = json["metric"_L1].text();
    table.metricTrust = readTrust(json["metricTrust"_L1]);
    table.attempts = int(json["attempts"_L1].count());
    table.average = readAverage(json["average"_L1]);
    table.benchmarks = readPlaces(json["benchmarks"_L1], data);
    const QList<CheckedJson> rows = json["rows"_L1].items();
    for (const CheckedJson &row : rows)
        table.rows.append(readRow(row, table.benchmarks.size()));
    return table;
}

ScalingCurve readCurve(CheckedJson json, qsizetype benchmarks)
{
    ScalingCurve curve;
    curve.x = readNumbers(json["x"_L1], json["x"_L1].items().size());
    curve.average = readNumbers(json["average"_L1], curve.x.size());
    const QList<CheckedJson> lists = json["points"_L1].items(benchmarks);
    for (const CheckedJson &list : lists)
        curve.points.append(readNumbers(list, curve.x.size()));
    return curve;
}

ReferenceData readAll(CheckedJson json)
{
    ReferenceData data;
    data.source = json["source"_L1]["name"_L1].text();
    data.page = json["source"_L1]["page"_L1].text();
    data.benchmarksFrom = json["benchmarks"_L1]["from"_L1].text();
    const QList<CheckedJson> benchmarks = json["benchmarks"_L1]["list"_L1].items();
    for (const CheckedJson &benchmark : benchmarks)
        data.benchmarks.append({ benchmark["key"_L1].text(), benchmark["name"_L1].text(), benchmark["tasks"_L1].count() });
    const QList<CheckedJson> tables = json["tables"_L1].items();
    for (const CheckedJson &table : tables)
        data.tables.append(readTable(table, data));

    const CheckedJson inDomain = json["inDomain"_L1];
    data.inDomain = { inDomain["from"_L1].text(), readTrust(inDomain["trust"_L1]), inDomain["precision"_L1].number(), inDomain["zeroShot"_L1].number(),
        readByType(inDomain["selfEvolving"_L1]), readByType(inDomain["transferred"_L1]) };

    const CheckedJson categories = json["categories"_L1];
    data.categoriesFrom = categories["from"_L1].text();
    data.categoriesTrust = readTrust(categories["trust"_L1]);
    const QList<CheckedJson> list = categories["list"_L1].items();
    for (const CheckedJson &category : list)
        data.categories.append({ category["id"_L1].text(), category["name"_L1].text(), category["percent"_L1].number() });

    const CheckedJson separation = json["separation"_L1];
    data.separation = { separation["from"_L1].text(), readTrust(separation["trust"_L1]), readByType(separation["dbi"_L1]), readByType(separation["lisi"_L1]),
        separation["perplexity"_L1].numberOrNull() };

    const CheckedJson scaling = json["scaling"_L1];
    data.scaling.from = scaling["from"_L1].text();
    data.scaling.trust = readTrust(scaling["trust"_L1]);
    data.scaling.metric = scaling["metric"_L1].text();
    data.scaling.precision = scaling["precision"_L1].number();
    data.scaling.benchmarks = readPlaces(scaling["benchmarks"_L1], data);
    data.scaling.poolShare = readCurve(scaling["poolShare"_L1], data.scaling.benchmarks.size());
    data.scaling.domains = readCurve(scaling["domains"_L1], data.scaling.benchmarks.size());
    return data;
}

} // namespace

QString name(Trust trust)
{
    return nameIn(trustNames, trust);
}

std::optional<Trust> trustFromName(QStringView name)
{
    return valueIn<Trust>(trustNames, name);
}

const ReferenceTable *ReferenceData::table(QStringView id) const
{
    const auto found = std::ranges::find_if(tables, [id](const ReferenceTable &table) { return table.id == id; });
    return found == tables.end() ? nullptr : &*found;
}

Result<ReferenceData> readReferenceData(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qint64 line = 1 + json.first(qBound(qsizetype(0), qsizetype(error.offset), json.size())).count('\n');
        return Unexpected(Error { ErrorCode::Parse, Tr::tr("The reference figures are no JSON: %1.").arg(error.errorString()), {}, resource, line });
    }
    QString refusal;
    ReferenceData data = readAll(CheckedJson(document.object(), u"$"_s, refusal));
    if (!refusal.isEmpty())
        return Unexpected(Error { ErrorCode::Parse, Tr::tr("The reference figures cannot be read: %1.").arg(refusal), {}, resource, 0 });
    return data;
}

Result<ReferenceData> referenceData()
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected(Error { ErrorCode::NotFound, Tr::tr("The reference figures are missing from this version."), file.errorString(), resource, 0 });
    return readReferenceData(file.readAll());
}

} // namespace waymark::evaluation
