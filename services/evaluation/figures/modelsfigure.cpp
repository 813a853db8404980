// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/figures/modelsfigure.h"

#include "services/evaluation/figures/comparisontable.h"
#include "services/evaluation/figures/comparisonwords.h"
#include "services/evaluation/figures/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

constexpr qsizetype mostShown = 12; ///< rows of the chart

struct Entry
{
    QString label;
    Comparison comparison; ///< of one condition, without a baseline
    QHash<QString, qsizetype> columns; ///< of its cells by benchmark

    const ComparedRow &row() const { return comparison.rows.first(); }
};

/// A condition whose name says nothing more than that nobody said more stays away.
QString labelOf(const Comparison &comparison, bool severalConditions)
{
    return severalConditions ? Tr::tr("%1, %2", "a model; the condition").arg(comparison.subject, comparison.rows.first().label) : comparison.subject;
}

QList<Entry> entriesOf(const ResultIndex &index, const QString &metric)
{
    QList<Entry> entries;
    for (int subject = 0; subject < index.subjects().size(); ++subject) {
        for (const int condition : index.conditionsOf(subject)) {
            Entry entry;
            entry.comparison = compare(index, { subject, metric, { condition }, condition });
            if (entry.comparison.rows.isEmpty())
                continue;
            entry.label = labelOf(entry.comparison, index.conditions().size() > 1);
            for (qsizetype i = 0; i < entry.comparison.benchmarks.size(); ++i)
                entry.columns.insert(entry.comparison.benchmarks[i], i);
            entries.append(entry);
        }
    }
    std::ranges::stable_sort(entries, std::ranges::greater(), [](const Entry &entry) { return entry.row().macro.measured->rate; });
    return entries;
}

QStringList benchmarksOf(const ResultIndex &index, const QList<Entry> &entries)
{
    QStringList benchmarks;
    for (const QString &benchmark : index.benchmarks()) {
        if (std::ranges::any_of(entries, [&](const Entry &entry) { return entry.columns.contains(benchmark); }))
            benchmarks.append(benchmark);
    }
    return benchmarks;
}

} // namespace

Figure modelsFigure(const ResultIndex &index, const QString &metric, const QString &source)
{
    Figure figure;
    figure.id = u"models"_s;
    figure.title = Tr::tr("Models and agents by %1").arg(metricText(metric));
    figure.kind = FigureKind::Rates;
    const QList<Entry> entries = entriesOf(index, metric);
    const QStringList benchmarks = benchmarksOf(index, entries);
    if (entries.isEmpty())
        return figure;
    figure.x = { rateAxisText(entries.first().comparison), 0, 1, {}, {}, false };
    figure.table.columns = QStringList { Tr::tr("Model") } + benchmarks + QStringList { Tr::tr("Micro"), Tr::tr("Macro") };
    for (const QString &benchmark : benchmarks)
        figure.series.append({ benchmark, std::nullopt, false, {} });
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const Entry &entry = entries[row];
        const bool isShown = row < mostShown;
        if (isShown) {
            const qint64 tasks = entry.row().micro.measured ? entry.row().micro.measured->tasks : 0;
            figure.y.categories.append(entry.label);
            figure.y.details.append(tasks > 0 ? Tr::tr("n = %n task(s)", nullptr, int(tasks)) : Tr::tr("sample size not told"));
        }
        QList<FigureCell> cells { headCell(entry.label) };
        for (qsizetype i = 0; i < benchmarks.size(); ++i) {
            const auto column = entry.columns.constFind(benchmarks[i]);
            if (column == entry.columns.constEnd()) {
                cells.append(FigureCell());
                continue;
            }
            const ComparedCell &cell = entry.row().cells[*column];
            cells.append(comparedCell(entry.comparison, entry.row(), benchmarks[i], cell, false));
            cells.last().toolTip.prepend(entry.label + u'\n');
            if (isShown)
                figure.series[i].points.append({ double(row), cell.measured->rate, 0, cell.measured->interval, {}, cells.last().toolTip, false, int(row), int(i) + 1 });
        }
        cells.append(comparedCell(entry.comparison, entry.row(), Tr::tr("micro average"), entry.row().micro, true));
        cells.append(comparedCell(entry.comparison, entry.row(), Tr::tr("macro average"), entry.row().macro, true));
        figure.table.rows.append(cells);
    }
    figure.caption = Tr::tr("%1: %n row(s), best macro average first.", nullptr, int(entries.size())).arg(source);
    if (entries.size() > mostShown)
        figure.caption += u' ' + Tr::tr("The chart shows the first %1, the table all.").arg(mostShown);
    if (benchmarks.size() > 1)
        figure.warning = Tr::tr("Averages are over the benchmarks that each was run on.");
    return figure;
}

} // namespace waymark::evaluation
