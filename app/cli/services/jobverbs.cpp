// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/selection.h"
#include "app/cli/services/jobrun.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The verbs that ask a model about memories; all of them are jobs.
namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Verb jobVerb(const QString &name, const QString &summary, const QString &details, const QList<OptionSpec> &own, std::function<Result<ExitCode>(Call &)> run)
{
    return { name, summary, jobUsage(), details + u"\n\n"_s + jobFields(), QList<OptionSpec> { filterOption() } + own + serviceOptionSpecs(), 0, -1, std::move(run) };
}

/// --type, else all that can be made by a model.
Result<QList<MemoryType>> chosenTypes(const Call &call, const QList<MemoryType> &all)
{
    const auto typed = call.arguments().value(u"type"_s);
    if (!typed)
        return all;
    QList<MemoryType> types;
    for (const QString &name : typed->split(u',')) {
        const auto type = memoryTypeFromName(name.trimmed());
        if (!type || !all.contains(*type))
            return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” is no type that can be made here.").arg(name.trimmed()));
        if (!types.contains(*type))
            types.append(*type);
    }
    std::sort(types.begin(), types.end());
    return types;
}

OptionSpec typeOption()
{
    return { u"type"_s, u"TYPES"_s, Tr::tr("only these, with commas between (default: all)"), {} };
}

} // namespace

Verb judgeVerb()
{
    return jobVerb(u"judge"_s, Tr::tr("asks a model whether runs solved their tasks"),
        Tr::tr("A strict judge reads the runs of the memories that no judge has judged. Its verdict is a proposal; the ground truth and\npeople outrank it."),
        { { u"votes"_s, u"N"_s, Tr::tr("1 or 3 judges; more than half must say pass"), { u"1"_s, u"3"_s } } }, [](Call &call) {
            JobWish wish;
            wish.kind = JobKind::Judge;
            wish.votes = call.arguments().value(u"votes"_s).value_or(u"1"_s).toInt();
            return runJob(call, wish);
        });
}

Verb generateVerb()
{
    return jobVerb(u"generate"_s, Tr::tr("asks a model for the memories that runs yield"),
        Tr::tr("For the runs of the memories, each type that no memory of the run has yet: by the prompt for its success or failure, exactly\none memory of a type. Runs without any verdict must be judged first."),
        { typeOption() }, [](Call &call) -> Result<ExitCode> {
            JobWish wish;
            wish.kind = JobKind::Generate;
            WAYMARK_TRY_ASSIGN(wish.types, chosenTypes(call, { MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight }));
            return runJob(call, wish);
        });
}

Verb generaliseVerb()
{
    return jobVerb(u"generalise"_s, Tr::tr("asks a model for texts without the details of their tasks"), Tr::tr("A proposal is a new text of the memory, with the findings that it would have."),
        {}, [](Call &call) { return runJob(call, { JobKind::Generalise, {}, 1, {} }); });
}

Verb adjudicateVerb()
{
    return jobVerb(u"adjudicate"_s, Tr::tr("asks a model how memories that say similar things relate"),
        Tr::tr("Each memory with its nearest of the same type: duplicate, conflict, or compatible under a condition. A proposal is a relation."), {},
        [](Call &call) { return runJob(call, { JobKind::Adjudicate, {}, 1, {} }); });
}

Verb planVerb()
{
    return jobVerb(u"plan"_s, Tr::tr("asks a model for the query plans of tasks"),
        Tr::tr("For the tasks of the memories: a plan for insights and workflows, a goal for summaries. “retrieve --plan auto” uses them."), { typeOption() },
        [](Call &call) -> Result<ExitCode> {
            JobWish wish;
            wish.kind = JobKind::Plan;
            WAYMARK_TRY_ASSIGN(wish.types, chosenTypes(call, { MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight }));
            return runJob(call, wish);
        });
}

Verb categoriseVerb()
{
    return jobVerb(u"categorise"_s, Tr::tr("asks a model which kind of knowledge memories pass on"), Tr::tr("One of the ten transfer categories; accepted, it is the tag “transfer:NAME”."), {},
        [](Call &call) { return runJob(call, { JobKind::Categorise, {}, 1, {} }); });
}

Verb reidentifyVerb()
{
    return jobVerb(u"reidentify"_s, Tr::tr("asks a model to guess the task that memories were made from"),
        Tr::tr("What can be guessed leaks. The model sees the memory and up to 20 tasks; the guesses are kept with the items of the job."), {},
        [](Call &call) { return runJob(call, { JobKind::Reidentify, {}, 1, {} }); });
}

} // namespace waymark::cli
