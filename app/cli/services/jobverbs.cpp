// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/selection.h"
#include "app/cli/services/jobrun.h"
#include "services/jobs/embedwork.h"

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

/// Without settings of its own.
std::function<Result<ExitCode>(Call &)> plainJob(JobKind kind)
{
    return [kind](Call &call) {
        JobWish wish;
        wish.kind = kind;
        return runJob(call, wish);
    };
}

/// --type, else `usual`; empty: all that can be made here.
Result<QList<MemoryType>> chosenTypes(const Call &call, const QList<MemoryType> &all, const QList<MemoryType> &usual = {})
{
    const auto typed = call.arguments().value(u"type"_s);
    if (!typed)
        return usual.isEmpty() ? all : usual;
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

OptionSpec typeOption(const QString &help = Tr::tr("only these, with commas between (default: all)"))
{
    return { u"type"_s, u"TYPES"_s, help, {} };
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
        Tr::tr("For the runs of the memories, each type that no memory of the run has yet: by the prompt for its success or failure, exactly\none memory of a type. Runs without any verdict must be judged first. Without an endpoint, or with “--endpoint none”, no model is\nasked: then the types are trajectory and workflow, which is drafted from the commands of the run that change or check something."),
        { typeOption(), { u"embed"_s, u"SPACE"_s, Tr::tr("with --accept: fills a space openai:MODEL[:DIMENSIONS] at the same endpoint afterwards"), {} } },
        [](Call &call) -> Result<ExitCode> {
            JobWish wish;
            wish.kind = JobKind::Generate;
            if (const auto space = call.arguments().value(u"embed"_s)) {
                wish.embed = jobs::spaceSettings(*space, std::nullopt);
                if (!wish.embed || !call.arguments().isSet(u"accept"_s))
                    return failure(ErrorCode::InvalidArgument, Tr::tr("“--embed” names a space openai:MODEL, and needs “--accept”: only memories are embedded, not proposals."));
            }
            WAYMARK_TRY_ASSIGN(wish.types, chosenTypes(call, { MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight }));
            const QString endpoint = call.arguments().value(u"endpoint"_s).value_or(QString()).trimmed();
            if (!endpoint.isEmpty() && endpoint != jobs::noEndpoint)
                return runJob(call, wish);
            if (wish.embed)
                return failure(ErrorCode::InvalidArgument, Tr::tr("“--embed” needs an address: name one with “--endpoint”."));
            const bool typed = call.arguments().isSet(u"type"_s);
            if (typed && (wish.types.contains(MemoryType::Summary) || wish.types.contains(MemoryType::Insight)))
                return failure(ErrorCode::InvalidArgument,
                    Tr::tr("Summaries and insights need a model: name an address with “--endpoint”, or try the sample pool with “--endpoint recorded”."));
            if (!typed)
                wish.types = { MemoryType::Trajectory, MemoryType::Workflow };
            wish.canDoWithoutModel = true;
            return runJob(call, wish);
        });
}

Verb generaliseVerb()
{
    return jobVerb(u"generalise"_s, Tr::tr("asks a model for texts without the details of their tasks"),
        Tr::tr("Memories that are named by id are asked about whatever they are. Else insights alone, which claim to be general, and of them those\nin which the rules find a leak that nobody has suppressed; “--type” and “--all” ask about more. A proposal is a new text of the\nmemory, with the findings that it would have; a text that the model leaves as it is is none."),
        { typeOption(Tr::tr("memories of these types, with commas between (default: insight)")), { u"all"_s, {}, Tr::tr("also those in which nothing leaks"), {} } },
        [](Call &call) -> Result<ExitCode> {
            JobWish wish;
            wish.kind = JobKind::Generalise;
            if (call.arguments().words().isEmpty()) {
                const QList<MemoryType> all { MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight };
                WAYMARK_TRY_ASSIGN(wish.types, chosenTypes(call, all, { MemoryType::Insight }));
                wish.leakingOnly = !call.arguments().isSet(u"all"_s);
            }
            return runJob(call, wish);
        });
}

Verb adjudicateVerb()
{
    return jobVerb(u"adjudicate"_s, Tr::tr("asks a model how memories that say similar things relate"),
        Tr::tr("Each memory with its nearest of the same type: duplicate, conflict, or compatible under a condition. A proposal is a relation."), {},
        plainJob(JobKind::Adjudicate));
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
        plainJob(JobKind::Categorise));
}

Verb reidentifyVerb()
{
    return jobVerb(u"reidentify"_s, Tr::tr("asks a model to guess the task that memories were made from"),
        Tr::tr("What can be guessed leaks. The model sees the memory and up to 20 tasks; the guesses are kept with the items of the job."), {},
        plainJob(JobKind::Reidentify));
}

} // namespace waymark::cli
