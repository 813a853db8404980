// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/figures/comparisonwords.h"

#include "services/evaluation/figures/words.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString intervalName(RateInterval kind)
{
    switch (kind) {
    case RateInterval::None:
        return {};
    case RateInterval::Wilson:
        return Tr::tr("95 % Wilson interval");
    case RateInterval::Bootstrap:
        return Tr::tr("95 % bootstrap interval over tasks");
    case RateInterval::Cautious:
        return Tr::tr("95 % Wilson interval over tasks");
    }
    Q_UNREACHABLE();
}

QString measuredText(const Measured &measured)
{
    if (measured.tasks == 0)
        return Tr::tr("%1, sample size not told").arg(rateText(measured.rate));
    if (measured.isWhole)
        return Tr::tr("%1, %2 of %3 tasks").arg(rateText(measured.rate), QString::number(std::llround(measured.solved)), QString::number(measured.tasks));
    return Tr::tr("%1 over %n task(s)", nullptr, int(measured.tasks)).arg(rateText(measured.rate));
}

QString testText(const RateChange &change)
{
    const QString p = pValueText(*change.p);
    const QString adjusted = change.adjustedP ? pValueText(*change.adjustedP) : p;
    const QString counts = Tr::tr("%1 up, %2 down").arg(change.gained).arg(change.lost);
    return change.test == ChangeTest::McNemar ? Tr::tr("%1, McNemar's exact test p = %2, with Holm's correction %3").arg(counts, p, adjusted)
                                              : Tr::tr("%1, sign test p = %2, with Holm's correction %3").arg(counts, p, adjusted);
}

bool isMacro(const ComparedRow &row, const ComparedCell &cell)
{
    return &cell == &row.macro;
}

QString changeSentence(const Comparison &comparison, const RateChange &change)
{
    const QString baseline = comparison.rows.first().label;
    QString text = change.solved ? Tr::tr("%1 points against %2 (%3 tasks)").arg(pointsText(change.difference), baseline, tasksText(*change.solved))
                                 : Tr::tr("%1 points against %2").arg(pointsText(change.difference), baseline);
    if (change.interval)
        text = Tr::tr("%1, 95 % interval %2").arg(text, pointsRange(*change.interval));
    else if (change.isPaired)
        text = Tr::tr("%1, no interval: all tasks differ alike").arg(text);
    text = change.isPaired ? Tr::tr("%1, paired").arg(text) : Tr::tr("%1, unpaired").arg(text);
    return change.p ? Tr::tr("%1; %2", "a change; its test").arg(text, testText(change)) : text;
}

/// Which of the ways are there, over all cells that are shown.
struct Ways
{
    bool hasWilson = false;
    bool hasBootstrap = false;
    bool hasCautious = false;
    bool hasPaired = false;
    bool hasUnpaired = false;
    bool hasMcNemar = false;
    bool hasSign = false;
    qint64 unknown = 0;
    qint64 few = 0;
    qint64 unpairedTasks = 0;
    qint64 reported = 0;
    qint64 measured = 0;
};

Ways waysOf(const Comparison &comparison)
{
    Ways ways;
    for (const ComparedRow &row : comparison.rows) {
        for (const ComparedCell &cell : row.cells) {
            if (cell.measured) {
                ways.hasWilson |= cell.measured->intervalKind == RateInterval::Wilson;
                ways.hasBootstrap |= cell.measured->intervalKind == RateInterval::Bootstrap;
                ways.hasCautious |= cell.measured->intervalKind == RateInterval::Cautious;
                ways.unknown += cell.measured->unknown;
                ways.few += cell.measured->few;
                ways.reported += cell.measured->isReported ? 1 : 0;
                ++ways.measured;
            }
            if (cell.change) {
                (cell.change->isPaired ? ways.hasPaired : ways.hasUnpaired) = true;
                ways.hasMcNemar |= cell.change->test == ChangeTest::McNemar;
                ways.hasSign |= cell.change->test == ChangeTest::Sign;
                ways.unpairedTasks += cell.change->isPaired ? cell.change->onlyHere + cell.change->onlyBaseline : 0;
            }
        }
    }
    return ways;
}

qint64 totalTasks(const Comparison &comparison)
{
    qint64 tasks = 0;
    for (const qint64 count : comparison.tasks)
        tasks += count;
    return tasks;
}

QStringList intervalSentences(const Ways &ways)
{
    QStringList sentences;
    if (ways.hasWilson)
        sentences.append(Tr::tr("Intervals of rates: 95 % Wilson over tasks."));
    if (ways.hasBootstrap)
        sentences.append(Tr::tr("Where a task has several attempts, which are not independent: 95 % bootstrap over tasks."));
    if (ways.hasCautious)
        sentences.append(Tr::tr("Where attempts are not told by task, or tasks are few: 95 % Wilson over tasks, as if all attempts of a task ended alike."));
    if (ways.hasPaired)
        sentences.append(Tr::tr("Differences by task: paired bootstrap over tasks, 95 % percentile interval."));
    if (ways.hasUnpaired)
        sentences.append(Tr::tr("Differences of rates without pairs: Newcombe's interval, normal for the macro average."));
    return sentences;
}

QString testSentence(const Comparison &comparison, const Ways &ways)
{
    if (comparison.tests == 0)
        return {};
    const QString test = ways.hasMcNemar && ways.hasSign ? Tr::tr("McNemar's exact test or, for shares of attempts, the sign test")
        : ways.hasMcNemar                                ? Tr::tr("McNemar's exact test")
                                                         : Tr::tr("the sign test");
    return Tr::tr("Tests: %1, Holm's correction over the %2 comparisons by benchmark and over the %3 micro averages.").arg(test).arg(comparison.tests).arg(comparison.averageTests);
}

QStringList omissions(const Comparison &comparison, const Ways &ways)
{
    QStringList sentences;
    if (ways.unknown > 0)
        sentences.append(Tr::tr("Left out: %n task(s) of which no attempt was evaluated.", nullptr, int(ways.unknown)));
    if (ways.few > 0)
        sentences.append(Tr::tr("Left out: %n task(s) with fewer attempts than %1 needs.", nullptr, int(ways.few)).arg(metricText(comparison.metric)));
    if (ways.unpairedTasks > 0)
        sentences.append(Tr::tr("Not in the differences: %n task(s) that one side only has.", nullptr, int(ways.unpairedTasks)));
    if (comparison.scoredOnly > 0)
        sentences.append(Tr::tr("Not compared: %n attempt(s) with a score that nobody judged passed or failed.", nullptr, int(comparison.scoredOnly)));
    if (comparison.reportedOthers > 0)
        sentences.append(Tr::tr("Not compared: %n reported figure(s) that are no rates of 0 to 1.", nullptr, int(comparison.reportedOthers)));
    return sentences;
}

bool includesZero(const ComparedCell &cell)
{
    return !cell.change || !cell.change->interval || (cell.change->interval->low <= 0 && cell.change->interval->high >= 0);
}

QString signChanges(const Comparison &comparison)
{
    QStringList sentences;
    for (const ComparedRow &row : comparison.rows) {
        if (!row.micro.change || !row.macro.change)
            continue;
        const double micro = std::round(row.micro.change->difference * 1000);
        const double macro = std::round(row.macro.change->difference * 1000);
        if (micro * macro < 0)
            sentences.append(Tr::tr("%1 changes sign: %2 points micro, %3 macro.").arg(row.label, pointsText(row.micro.change->difference), pointsText(row.macro.change->difference)));
    }
    return sentences.join(u' ');
}

/// The smallest benchmark, where one task is more than a few points and the macro average weighs it like the others.
QString heavyTask(const Comparison &comparison)
{
    constexpr qint64 few = 25;
    qsizetype smallest = -1;
    for (qsizetype i = 0; i < comparison.tasks.size(); ++i) {
        if (comparison.tasks[i] > 0 && comparison.tasks[i] < few && (smallest < 0 || comparison.tasks[i] < comparison.tasks[smallest]))
            smallest = i;
    }
    if (smallest < 0)
        return {};
    return Tr::tr("One %1 task is %2 points.").arg(comparison.benchmarks[smallest], QString::number(100.0 / double(comparison.tasks[smallest]), 'f', 1));
}

QString inconclusive(const Comparison &comparison, const Ways &ways)
{
    qsizetype intervals = 0;
    bool allInclude = true;
    for (const ComparedRow &row : comparison.rows) {
        for (const ComparedCell *cell : { &row.micro, &row.macro }) {
            intervals += cell->change && cell->change->interval ? 1 : 0;
            allInclude = allInclude && includesZero(*cell);
        }
    }
    if (intervals == 0 || !allInclude)
        return {};
    return ways.hasUnpaired && !ways.hasPaired ? Tr::tr("All difference intervals of the averages include 0 (unpaired).") : Tr::tr("All difference intervals of the averages include 0.");
}

QStringList gaps(const Comparison &comparison)
{
    QStringList sentences;
    if (!comparison.hasBaseline)
        return sentences;
    qsizetype atBaseline = 0;
    for (const ComparedCell &cell : comparison.rows.first().cells)
        atBaseline += cell.measured ? 1 : 0;
    for (const ComparedRow &row : comparison.rows.sliced(1)) {
        if (row.shared < atBaseline)
            sentences.append(Tr::tr("%1 is compared over %2 of %3 benchmarks.").arg(row.label).arg(row.shared).arg(atBaseline));
        if (row.micro.change && row.micro.change->isPaired && row.micro.change->onlyHere + row.micro.change->onlyBaseline > 0)
            sentences.append(Tr::tr("%1 lacks a pair for %n task(s).", nullptr, int(row.micro.change->onlyHere + row.micro.change->onlyBaseline)).arg(row.label));
    }
    return sentences;
}

} // namespace

QString withSubject(const QString &title, const Comparison &comparison)
{
    return comparison.subject.isEmpty() ? title : Tr::tr("%1, %2", "what a figure shows; the model").arg(title, comparison.subject);
}

QString metricText(const QString &metric)
{
    return passK(metric) ? u"Pass"_s + metric.sliced(4) : metric;
}

QString metricSentence(const QString &metric)
{
    const std::optional<int> k = passK(metric);
    if (!k)
        return Tr::tr("%1 is computed by the source.").arg(metric);
    if (*k == 1)
        return Tr::tr("Pass@1: the mean over tasks of the share of attempts that passed.");
    return Tr::tr("Pass@%1: the share of tasks that one of %1 attempts solves, without bias where there are more.").arg(*k);
}

QString rateAxisText(const Comparison &comparison)
{
    const Ways ways = waysOf(comparison);
    const int kinds = int(ways.hasWilson) + int(ways.hasBootstrap) + int(ways.hasCautious);
    const QString what = !comparison.k ? Tr::tr("%1, as reported").arg(comparison.metric)
        : *comparison.k == 1           ? Tr::tr("Pass@1, share of attempts that pass, mean over tasks")
                                       : Tr::tr("Pass@%1, share of tasks solved in any of %1 attempts").arg(*comparison.k);
    if (kinds == 0)
        return what;
    const QString interval = kinds > 1 ? Tr::tr("95 % interval") : intervalName(ways.hasWilson ? RateInterval::Wilson : ways.hasBootstrap ? RateInterval::Bootstrap
                                                                                                                                          : RateInterval::Cautious);
    return Tr::tr("%1, with %2", "what is measured; its interval").arg(what, interval);
}

QString averageAxisText(const Comparison &comparison, const ComparedCell &baseline)
{
    const QString name = comparison.rows.first().condition.isZeroShot() ? Tr::tr("zero-shot") : comparison.rows.first().label;
    if (!baseline.measured)
        return Tr::tr("points against %1").arg(name);
    return Tr::tr("points against %1 %2", "a condition and its rate").arg(name, rateText(baseline.measured->rate));
}

bool isBelow(const ComparedCell &cell)
{
    return cell.change && cell.change->isNegative() && std::round(std::abs(cell.change->difference) * 1000) > 0;
}

QString changeText(const ComparedCell &cell)
{
    if (!cell.change)
        return {};
    return cell.change->solved ? tasksText(*cell.change->solved) : averageChangeText(cell);
}

QString averageChangeText(const ComparedCell &cell)
{
    return cell.change ? pointsText(cell.change->difference) : QString();
}

QString cellToolTip(const Comparison &comparison, const ComparedRow &row, const QString &where, const ComparedCell &cell)
{
    if (!cell.measured)
        return {};
    QString text;
    if (isMacro(row, cell))
        text = Tr::tr("%1, %2: %3 over %n benchmark(s)", nullptr, int(cell.measured->tasks)).arg(row.label, where, rateText(cell.measured->rate));
    else
        text = Tr::tr("%1, %2: %3").arg(row.label, where, measuredText(*cell.measured));
    if (cell.measured->interval)
        text = Tr::tr("%1, %2 %3", "a rate; the name of its interval; the interval").arg(text, intervalName(cell.measured->intervalKind), rateRange(*cell.measured->interval));
    QStringList lines { text };
    if (cell.change)
        lines.append(changeSentence(comparison, *cell.change));
    if (cell.measured->unknown > 0)
        lines.append(Tr::tr("Left out: %n task(s) of which no attempt was evaluated.", nullptr, int(cell.measured->unknown)));
    if (cell.measured->few > 0)
        lines.append(Tr::tr("Left out: %n task(s) with fewer attempts than %1 needs.", nullptr, int(cell.measured->few)).arg(metricText(comparison.metric)));
    if (cell.change && cell.change->onlyHere + cell.change->onlyBaseline > 0)
        lines.append(Tr::tr("Not in the difference: %n task(s) that one side only has.", nullptr, int(cell.change->onlyHere + cell.change->onlyBaseline)));
    return lines.join(u'\n');
}

QString comparisonCaption(const Comparison &comparison, const QString &source)
{
    const Ways ways = waysOf(comparison);
    QStringList sentences;
    const qint64 tasks = totalTasks(comparison);
    const QString benchmarks = Tr::tr("%n benchmark(s)", nullptr, int(comparison.benchmarks.size()));
    const QString what = ways.reported == ways.measured ? Tr::tr("reported rates") : ways.reported == 0 ? Tr::tr("attempts")
                                                                                                        : Tr::tr("attempts and reported rates");
    sentences.append(tasks > 0 ? Tr::tr("%1: %2 on %n task(s) of %3.", nullptr, int(tasks)).arg(source, what, benchmarks) : Tr::tr("%1: %2 on %3.").arg(source, what, benchmarks));
    sentences.append(metricSentence(comparison.metric));
    sentences.append(intervalSentences(ways));
    sentences.append(testSentence(comparison, ways));
    sentences.append(omissions(comparison, ways));
    sentences.append(comparison.hasBaseline ? Tr::tr("Table: change in tasks, averages in points.") : QString());
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString comparisonWarning(const Comparison &comparison)
{
    QStringList sentences { signChanges(comparison), heavyTask(comparison), inconclusive(comparison, waysOf(comparison)) };
    sentences.append(gaps(comparison));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace waymark::evaluation
