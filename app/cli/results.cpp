// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/results/comparisonresults.h"
#include "app/cli/results/pairedsides.h"
#include "app/cli/results/referenceresults.h"
#include "services/evaluation/figures/modelsfigure.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<ExitCode> runReference(Call &call)
{
    WAYMARK_TRY_ASSIGN(const evaluation::ReferenceData data, evaluation::referenceData());
    if (call.isJson())
        call.print(referenceObject(data));
    else
        printReference(call, data);
    return ExitCode::Done;
}

ShownAverages shownAverages(Call &call)
{
    const QString average = call.arguments().value(u"average"_s).value_or(u"both"_s);
    return { average != "macro"_L1, average != "micro"_L1 };
}

/// With one condition each there is nothing to compare within a model: models are set side by side.
bool isLeaderboard(const evaluation::ResultIndex &index, const QList<MeasuredSubject> &subjects)
{
    return subjects.size() > 1 && std::ranges::all_of(subjects, [&index](const MeasuredSubject &each) { return index.conditionsOf(each.subject).size() == 1; });
}

void printLeaderboard(Call &call, const evaluation::ResultIndex &index, const QString &source)
{
    const Figure figure = evaluation::modelsFigure(index, call.arguments().value(u"metric"_s).value_or(evaluation::commonMetric(index)), source);
    call.print(figure.title);
    printFigureTable(call, figure.table);
    call.print(figure.caption);
}

Result<ExitCode> runTable(Call &call)
{
    WAYMARK_TRY_ASSIGN(const ChosenResults chosen, chosenResults(call));
    const evaluation::ResultIndex index(chosen.attempts, chosen.rates);
    WAYMARK_TRY_ASSIGN(const QList<MeasuredSubject> subjects, measuredSubjects(call, index));
    if (!call.isJson() && isLeaderboard(index, subjects)) {
        printLeaderboard(call, index, chosen.source);
        return ExitCode::Done;
    }
    const ShownAverages averages = shownAverages(call);
    QJsonArray tables;
    for (const MeasuredSubject &each : subjects) {
        WAYMARK_TRY(call.checkCancelled());
        const evaluation::Comparison comparison = evaluation::compare(index, { each.subject, each.metric, {}, {} });
        if (call.isJson())
            tables.append(comparisonObject(comparison, averages));
        else
            printComparison(call, comparison, averages, chosen.source);
    }
    if (call.isJson())
        call.print(QJsonObject { { u"sets"_s, QJsonArray::fromStringList(chosen.names) }, { u"tables"_s, tables } });
    return ExitCode::Done;
}

Result<ExitCode> runCompare(Call &call, const QString &first, const QString &second)
{
    WAYMARK_TRY_ASSIGN(const std::vector<LoadedResults> loaded, loadResults(call));
    WAYMARK_TRY_ASSIGN(const PairedSides sides, pairedSides(call, loaded, first, second));
    const evaluation::ResultIndex index(sides.attempts, sides.rates);
    const auto baseline = std::ranges::find_if(index.conditions(), [&first](const Condition &condition) { return condition.name == first; });
    WAYMARK_TRY_ASSIGN(const QList<MeasuredSubject> subjects, measuredSubjects(call, index, sides.isAcrossModels ? ModelChoice::All : ModelChoice::AsAsked));
    QStringList names;
    for (const LoadedResults &results : loaded)
        names.append(results.evaluation.name);
    const ShownAverages averages = shownAverages(call);
    QJsonArray tables;
    for (const MeasuredSubject &each : subjects) {
        const evaluation::Comparison comparison = evaluation::compare(index, { each.subject, each.metric, {}, int(baseline - index.conditions().begin()) });
        if (comparison.rows.size() < 2)
            continue; // of this model there is one side only
        tables.append(comparisonObject(comparison, averages));
        if (!call.isJson())
            printPair(call, comparison, averages, names.join(u", "_s));
    }
    if (tables.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("No model has results on both sides that can be measured alike."));
    if (call.isJson())
        call.print(QJsonObject { { u"a"_s, first }, { u"b"_s, second }, { u"sets"_s, QJsonArray::fromStringList(names) }, { u"tables"_s, tables } });
    return ExitCode::Done;
}

Result<ExitCode> runResults(Call &call)
{
    const QStringList &words = call.arguments().words();
    const QString &what = words.first();
    if (what == "reference"_L1 && words.size() == 1)
        return runReference(call);
    if (what == "table"_L1 && words.size() == 1)
        return runTable(call);
    if (what == "compare"_L1 && words.size() == 3)
        return runCompare(call, words[1], words[2]);
    if (what == "compare"_L1)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“compare” takes two names, of conditions or of sets of results."));
    const QString hint = words.size() == 1 ? suggestion(what, { u"table"_s, u"compare"_s, u"reference"_s }) : QString();
    return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” is nothing that “results” shows.").arg(words.join(u' ')) + (hint.isEmpty() ? QString() : u' ' + hint));
}

} // namespace

Verb resultsVerb()
{
    return { u"results"_s,
        Tr::tr("shows what runs with and without memory came to"),
        u"table | compare A B | reference [--set NAME] [--model MODEL] [--metric METRIC] [--average WHICH]"_s,
        Tr::tr("table: conditions by benchmark against zero-shot, for each model; of all results of the pool, or of one set of them. The paper's\n"
               "are --set table1 to table5 and need no pool.\n\n"
               "compare: B against A, each the name of a condition or, when no condition is called so, of a set of results that has one.\n\n"
               "reference: the tables and figures of the paper that the method comes from, unchanged; needs no pool. Averages are computed\n"
               "from the counts that the printed rates stand for: micro over all tasks pooled, macro as the plain mean of the benchmarks.\n\n"
               "pass@1 is the mean over tasks of the share of attempts that passed, pass@k the unbiased estimate for k attempts. Sides with\n"
               "attempts are compared by the tasks that both have, by paired bootstrap and an exact test (McNemar's, or the sign test where\n"
               "attempts make shares), with Holm's correction over the benchmarks and conditions of a table; rates without attempts by\n"
               "Newcombe's interval. Intervals are of 95 %.\n\n"
               "JSON of table: {sets, tables}, of compare: {a, b, sets, tables}. tables, by model: {model, metric, baseline, benchmarks, tests,\n"
               "scored_only, warning, rows}; benchmarks have their tasks, tests counts the family of the correction, scored_only attempts that\n"
               "have a score only. rows: {condition, type, pool, memory_model, memories, cells, micro, macro}. cells, by benchmark, and micro:\n"
               "{rate, solved, n, reported, interval, interval_kind, unknown, few, change}; interval_kind is wilson, bootstrap (over tasks) or\n"
               "cautious (as if all attempts of a task ended alike); unknown and few count tasks that were left out, not evaluated or with\n"
               "too few attempts. change: {difference, interval, paired, n, only_here, only_baseline, solved, gained, lost, test, p, adjusted_p};\n"
               "only_here and only_baseline count tasks without a pair. macro: {rate, n, change}, n counting benchmarks.\n\n"
               "JSON of reference: {source, page, benchmarks, tables, figures}. benchmarks: tasks by name. tables, by id: {metric, metric_trust,\n"
               "attempts, average, from, trust, rows}; average says which one is printed, attempts how many there were at each task. rows:\n"
               "{model, condition, cells, reported, micro, macro, solved, n, memories, points}; cells, by benchmark, and reported are as printed,\n"
               "from 0 to 1; solved and n count tasks for pass@3 and attempts for pass@1; points are changes as printed, memories the size of\n"
               "the pool. figures: {figure1d, figure4, figure6, figure7}. What the paper does not tell is null. trust: published,\n"
               "secondary, digitised (read off a picture) or derived."),
        { { u"set"_s, u"NAME"_s, Tr::tr("only these results: a name, the beginning of an id, or table1 to table5"), {} },
            { u"model"_s, u"MODEL"_s, Tr::tr("only this model"), {} },
            { u"metric"_s, u"METRIC"_s, Tr::tr("pass@1, pass@3 or another that the results have (default: their first)"), {} },
            { u"average"_s, u"WHICH"_s, Tr::tr("micro, macro or both (default: both)"), { u"micro"_s, u"macro"_s, u"both"_s } } },
        1,
        3,
        &runResults };
}

} // namespace waymark::cli
