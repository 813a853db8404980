// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/results/comparisonresults.h"
#include "app/cli/table.h"
#include "services/evaluation/figures/comparisonwords.h"
#include "services/evaluation/figures/words.h"

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

QString marked(const ComparedCell &cell, const QString &change)
{
    return isBelow(cell) ? u"▼ "_s + change : change;
}

QString cellText(const ComparedCell &cell)
{
    if (!cell.measured)
        return u"-"_s;
    const QString change = changeText(cell);
    return change.isEmpty() ? rateText(cell.measured->rate) : rateText(cell.measured->rate) + u' ' + marked(cell, change);
}

/// ".560 +3.7 (−2.6 to +9.9)"
QString averageText(const ComparedCell &cell)
{
    if (!cell.measured)
        return u"-"_s;
    QString text = rateText(cell.measured->rate);
    if (cell.change)
        text += u' ' + marked(cell, averageChangeText(cell));
    if (cell.change && cell.change->interval)
        text += u" ("_s + pointsRange(*cell.change->interval) + u')';
    return text;
}

void printTable(Call &call, const Table &table)
{
    const QStringList lines = table.lines();
    for (const QString &line : lines)
        call.print(line);
}

void printWords(Call &call, const Comparison &comparison, const QString &source)
{
    if (const QString warning = comparisonWarning(comparison); !warning.isEmpty())
        call.print(Tr::tr("Note: %1").arg(warning));
    call.print(comparisonCaption(comparison, source) + u'\n');
}

QString headOf(const Comparison &comparison)
{
    const QString model = comparison.subject.isEmpty() ? Tr::tr("model not told") : comparison.subject;
    return Tr::tr("%1, %2").arg(model, metricText(comparison.metric));
}

QString withCount(const QString &name, qint64 count)
{
    return count > 0 ? Tr::tr("%1 (%2)").arg(name).arg(count) : name;
}

QStringList pairCells(const QString &name, const ComparedCell &before, const ComparedCell &after)
{
    const auto rate = [](const ComparedCell &cell) { return cell.measured ? rateText(cell.measured->rate) : u"-"_s; };
    QStringList cells { name, rate(before), rate(after) };
    if (!after.change)
        return cells + QStringList(7, u"-"_s);
    const RateChange &change = *after.change;
    cells << marked(after, pointsText(change.difference)) << (change.interval ? pointsRange(*change.interval) : u"-"_s) << QString::number(change.tasks);
    if (change.isPaired && change.p)
        cells << QString::number(change.gained) << QString::number(change.lost) << pValueText(*change.p) << (change.adjustedP ? pValueText(*change.adjustedP) : u"-"_s);
    else
        cells << QStringList(4, u"-"_s);
    return cells;
}

} // namespace

void printComparison(Call &call, const Comparison &comparison, const ShownAverages &averages, const QString &source)
{
    call.print(headOf(comparison));
    std::vector<Table::Column> columns { { Tr::tr("Condition") } };
    qint64 tasks = 0;
    for (qsizetype i = 0; i < comparison.benchmarks.size(); ++i) {
        columns.push_back({ withCount(comparison.benchmarks[i], comparison.tasks[i]), 0, right });
        tasks += comparison.tasks[i];
    }
    if (averages.micro)
        columns.push_back({ withCount(Tr::tr("Micro"), tasks), 0, right });
    if (averages.macro)
        columns.push_back({ withCount(Tr::tr("Macro"), comparison.benchmarks.size()), 0, right });
    Table table(columns);
    for (const ComparedRow &row : comparison.rows) {
        QStringList cells { row.label };
        for (const ComparedCell &cell : row.cells)
            cells.append(cellText(cell));
        if (averages.micro)
            cells.append(averageText(row.micro));
        if (averages.macro)
            cells.append(averageText(row.macro));
        table.addRow(cells);
    }
    printTable(call, table);
    printWords(call, comparison, source);
}

void printPair(Call &call, const Comparison &comparison, const ShownAverages &averages, const QString &source)
{
    const ComparedRow &before = comparison.rows[0];
    const ComparedRow &after = comparison.rows[1];
    call.print(headOf(comparison));
    Table table({ { Tr::tr("Benchmark") }, { before.label, 0, right }, { after.label, 0, right }, { Tr::tr("Points"), 0, right }, { Tr::tr("95 % interval"), 0, right }, { Tr::tr("Tasks"), 0, right },
        { Tr::tr("Gained"), 0, right }, { Tr::tr("Lost"), 0, right }, { u"p"_s, 0, right }, { Tr::tr("Holm"), 0, right } });
    for (qsizetype i = 0; i < comparison.benchmarks.size(); ++i)
        table.addRow(pairCells(comparison.benchmarks[i], before.cells[i], after.cells[i]));
    if (averages.micro)
        table.addRow(pairCells(Tr::tr("Micro average"), before.micro, after.micro));
    if (averages.macro) {
        QStringList cells = pairCells(Tr::tr("Macro average"), before.macro, after.macro);
        cells[5] = Tr::tr("%n benchmark(s)", nullptr, int(comparison.benchmarks.size()));
        table.addRow(cells);
    }
    printTable(call, table);
    printWords(call, comparison, source);
}

void printFigureTable(Call &call, const FigureTable &of)
{
    std::vector<Table::Column> columns;
    for (qsizetype i = 0; i < of.columns.size(); ++i)
        columns.push_back({ of.columns[i], i == 0 ? 60 : 0, i == 0 ? Table::Align::Left : right });
    Table table(columns);
    for (const QList<FigureCell> &row : of.rows) {
        QStringList cells;
        for (const FigureCell &cell : row)
            cells.append(cell.text.isEmpty() ? u"-"_s : cell.text);
        table.addRow(cells);
    }
    printTable(call, table);
}

} // namespace waymark::cli
