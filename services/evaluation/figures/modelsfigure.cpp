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

FigureCell countCell(qint64 tasks)
{
    FigureCell cell = headCell(tasks > 0 ? QString::number(tasks) : Tr::tr("not told"));
    if (tasks > 0)
        cell.value = double(tasks);
    return cell;
}

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

QString captionOf(const ResultIndex &index, const QString &metric, const QString &source, qsizetype rows)
{
    QStringList others;
    int without = 0;
    for (int subject = 0; subject < index.subjects().size(); ++subject) {
        const QStringList metrics = index.metricsOf(subject);
        without += metrics.contains(metric) || (passK(metric) && index.hasAttempts(subject)) ? 0 : 1;
        for (const QString &other : metrics) {
            if (other != metric && !others.contains(other))
                others.append(other);
        }
    }
    QStringList sentences { Tr::tr("%1: %n row(s), best macro average first.", nullptr, int(rows)).arg(source), metricSentence(metric) };
    if (rows > mostShown)
        sentences.append(Tr::tr("The chart shows the first %1, the table all.").arg(mostShown));
    if (without > 0)
        sentences.append(Tr::tr("Left out: %n model(s) or agent(s) without %1.", nullptr, without).arg(metricText(metric)));
    if (!others.isEmpty())
        sentences.append(Tr::tr("Not shown here: %1.", "other metrics").arg(others.join(u", "_s)));
    return sentences.join(u' ');
}

} // namespace

QString commonMetric(const ResultIndex &index)
{
    QStringList metrics;
    QHash<QString, int> subjects;
    for (int subject = 0; subject < index.subjects().size(); ++subject) {
        for (const QString &metric : index.metricsOf(subject)) {
            if (++subjects[metric] == 1)
                metrics.append(metric);
        }
    }
    const auto most = std::ranges::max_element(metrics, {}, [&subjects](const QString &metric) { return subjects.value(metric); });
    return most == metrics.end() ? QString() : *most;
}

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
    figure.table.columns = QStringList { Tr::tr("Model"), Tr::tr("Tasks") } + benchmarks + QStringList { Tr::tr("Micro"), Tr::tr("Macro") };
    for (const QString &benchmark : benchmarks)
        figure.series.append({ benchmark, std::nullopt, false, {} });
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const Entry &entry = entries[row];
        const bool isShown = row < mostShown;
        const qint64 tasks = entry.row().micro.measured ? entry.row().micro.measured->tasks : 0;
        if (isShown) {
            figure.y.categories.append(entry.label);
            figure.y.details.append(tasks > 0 ? Tr::tr("n = %n task(s)", nullptr, int(tasks)) : Tr::tr("sample size not told"));
        }
        QList<FigureCell> cells { headCell(entry.label), countCell(tasks) };
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
                figure.series[i].points.append({ double(row), cell.measured->rate, 0, cell.measured->interval, {}, cells.last().toolTip, false, int(row), int(i) + 2 });
        }
        cells.append(comparedCell(entry.comparison, entry.row(), Tr::tr("micro average"), entry.row().micro, true));
        cells.append(comparedCell(entry.comparison, entry.row(), Tr::tr("macro average"), entry.row().macro, true));
        figure.table.rows.append(cells);
    }
    figure.caption = captionOf(index, metric, source, entries.size());
    if (benchmarks.size() > 1)
        figure.warning = Tr::tr("Averages are over the benchmarks that each was run on.");
    return figure;
}

} // namespace waymark::evaluation
