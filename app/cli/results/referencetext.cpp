// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/results/referenceresults.h"
#include "app/cli/table.h"
#include "services/evaluation/figures/words.h"
#include "services/evaluation/reference/referencerates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

using namespace evaluation;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr auto right = Table::Align::Right;

QString orUnknown(const std::optional<double> &rate)
{
    return rate ? rateText(*rate) : Tr::tr("unknown");
}

void printTable(Call &call, const Table &table)
{
    const QStringList lines = table.lines();
    for (const QString &line : lines)
        call.print(line);
    call.print(QString());
}

void printRates(Call &call, const ReferenceData &data, const ReferenceTable &reference)
{
    const QString average = reference.average == Average::Micro ? Tr::tr("micro") : Tr::tr("macro");
    call.print(Tr::tr("%1: %2, %3 (%4 average printed)").arg(reference.id, reference.metric, reference.from, average));
    std::vector<Table::Column> columns { { Tr::tr("Model") }, { Tr::tr("Condition") } };
    for (const int place : reference.benchmarks)
        columns.push_back({ data.benchmarks[place].name, 0, right });
    for (const QString &title : { Tr::tr("Printed"), Tr::tr("Micro"), Tr::tr("Macro"), Tr::tr("Solved") })
        columns.push_back({ title, 0, right });
    Table table(columns);
    for (const ReferenceRow &row : reference.rows) {
        QStringList cells { row.model, row.condition };
        for (const std::optional<double> &cell : row.cells)
            cells.append(orUnknown(cell));
        cells.append(orUnknown(row.reported));
        const std::optional<RowTotals> totals = totalsOf(data, reference, row);
        cells.append(orUnknown(totals ? std::optional(totals->micro) : std::nullopt));
        cells.append(orUnknown(totals ? std::optional(totals->macro) : std::nullopt));
        cells.append(totals ? u"%1/%2"_s.arg(totals->solved).arg(totals->n) : Tr::tr("unknown"));
        table.addRow(cells);
    }
    printTable(call, table);
}

QString decimals(double value, int count)
{
    return QString::number(value, 'f', count);
}

void printByType(Call &call, const ReferenceData &data)
{
    call.print(Tr::tr("%1 (%2), mean accuracy; zero-shot %3").arg(data.inDomain.from, name(data.inDomain.trust), decimals(data.inDomain.zeroShot, 4)));
    call.print(Tr::tr("%1 (%2), separation by benchmark").arg(data.separation.from, name(data.separation.trust)));
    Table table({ { Tr::tr("Type") }, { Tr::tr("Same benchmark"), 0, right }, { Tr::tr("Other benchmarks"), 0, right }, { u"DBI"_s, 0, right }, { u"LISI"_s, 0, right } });
    for (const MemoryType type : allMemoryTypes()) {
        const size_t i = size_t(type);
        table.addRow({ typeText(type), decimals(data.inDomain.selfEvolving[i], 4), decimals(data.inDomain.transferred[i], 4), decimals(data.separation.dbi[i], 2), decimals(data.separation.lisi[i], 2) });
    }
    printTable(call, table);
}

void printCategories(Call &call, const ReferenceData &data)
{
    call.print(Tr::tr("%1 (%2), what was transferred").arg(data.categoriesFrom, name(data.categoriesTrust)));
    Table table({ { Tr::tr("Category") }, { u"%"_s, 0, right } });
    for (const ReferenceCategory &category : data.categories)
        table.addRow({ category.name, decimals(category.percent, 1) });
    printTable(call, table);
}

void printCurve(Call &call, const ReferenceData &data, const QString &x, const ScalingCurve &curve)
{
    std::vector<Table::Column> columns { { x, 0, right }, { Tr::tr("Average"), 0, right } };
    for (const int place : data.scaling.benchmarks)
        columns.push_back({ data.benchmarks[place].name, 0, right });
    Table table(columns);
    for (qsizetype i = 0; i < curve.x.size(); ++i) {
        QStringList cells { QString::number(curve.x[i]), pointsText(curve.average[i] / 100) };
        for (const QList<double> &points : curve.points)
            cells.append(pointsText(points[i] / 100));
        table.addRow(cells);
    }
    printTable(call, table);
}

} // namespace

void printReference(Call &call, const ReferenceData &data)
{
    call.print(Tr::tr("%1, %2").arg(data.source, data.page));
    call.print(Tr::tr("Rates as printed; micro, macro and solved are computed from the counts that the rates stand for.") + u'\n');
    for (const ReferenceTable &table : data.tables)
        printRates(call, data, table);
    printByType(call, data);
    printCategories(call, data);
    call.print(Tr::tr("%1 (%2), points of %3 against zero-shot").arg(data.scaling.from, name(data.scaling.trust), data.scaling.metric));
    printCurve(call, data, Tr::tr("Share of the pool"), data.scaling.poolShare);
    printCurve(call, data, Tr::tr("Source domains"), data.scaling.domains);
}

} // namespace waymark::cli
