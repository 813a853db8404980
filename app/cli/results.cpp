// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/call.h"
#include "app/cli/results/referenceresults.h"

#include <QCoreApplication>

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

Result<ExitCode> runResults(Call &call)
{
    const QStringList &words = call.arguments().words();
    const QString &what = words.first();
    if (what == "reference"_L1 && words.size() == 1)
        return runReference(call);
    const QString hint = suggestion(what, { u"reference"_s });
    return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” is nothing that “results” shows.").arg(words.join(u' ')) + (hint.isEmpty() ? QString() : u' ' + hint));
}

} // namespace

Verb resultsVerb()
{
    return { u"results"_s,
        Tr::tr("shows what runs with and without memory came to"),
        u"reference"_s,
        Tr::tr("reference: the tables and figures of the paper that the method comes from, unchanged; needs no pool. Averages are computed\n"
               "from the counts that the printed rates stand for: micro over all tasks pooled, macro as the plain mean of the benchmarks.\n\n"
               "JSON of reference: {source, page, benchmarks, tables, figures}. benchmarks: tasks by name. tables, by id: {metric, metric_trust,\n"
               "attempts, average, from, trust, rows}; average says which one is printed, attempts how many there were at each task. rows:\n"
               "{model, condition, cells, reported, micro, macro, solved, n, memories, points}; cells, by benchmark, and reported are as printed,\n"
               "from 0 to 1; solved and n count tasks for pass@3 and attempts for pass@1; points are changes as printed, memories the size of\n"
               "the pool. figures: {figure1d, figure4, figure6, figure7}. What the paper does not tell is null. trust: published,\n"
               "secondary, digitised (read off a picture) or derived."),
        {},
        1,
        3,
        &runResults };
}

} // namespace waymark::cli
