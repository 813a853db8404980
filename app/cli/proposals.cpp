// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/objects.h"
#include "app/cli/selection.h"
#include "app/cli/table.h"
#include "services/curation/proposals.h"
#include "services/storage/proposalstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

SeverityCounts severities(const QList<Finding> &findings)
{
    SeverityCounts counts {};
    for (const Finding &finding : findings)
        counts[size_t(finding.severity)] += finding.suppressed ? 0 : 1;
    return counts;
}

/// What it says, in a few words for a table.
QString summary(const Proposal &proposal)
{
    const QJsonObject &payload = proposal.payload;
    switch (proposal.kind) {
    case ProposalKind::Memory:
        return proposedMemory(proposal).title;
    case ProposalKind::Generalisation:
        return payload.value(u"title"_s).toString();
    case ProposalKind::Verdict:
        return payload.value(u"passed"_s).toBool() ? Tr::tr("success") : Tr::tr("failure");
    case ProposalKind::Relation:
        return payload.value(u"kind"_s).toString();
    case ProposalKind::Category:
        return payload.value(u"category"_s).toString();
    }
    return {};
}

QJsonObject proposalObject(const Proposal &proposal)
{
    return { { u"id"_s, proposal.uuid }, { u"kind"_s, name(proposal.kind) }, { u"state"_s, name(proposal.state) }, { u"target"_s, orNull(proposal.target) },
        { u"other"_s, orNull(proposal.other) }, { u"revision"_s, proposal.revision }, { u"base"_s, proposal.base }, { u"payload"_s, proposal.payload },
        { u"content_hash"_s, QString::fromLatin1(proposal.contentHash) }, { u"model"_s, orNull(proposal.model) }, { u"prompt"_s, orNull(proposal.promptVersion) },
        { u"findings"_s, countsObject(severities(proposal.findings)) }, { u"decided_by"_s, orNull(proposal.decidedBy) }, { u"decided_at"_s, orNull(proposal.decidedAt) },
        { u"result"_s, orNull(proposal.result) }, { u"at"_s, orNull(proposal.at) } };
}

Result<ExitCode> listProposals(Call &call)
{
    storage::ProposalFilter filter;
    const QString state = call.arguments().value(u"state"_s).value_or(u"open"_s);
    if (state != u"all")
        filter.state = proposalStateFromName(state);
    filter.job = call.arguments().value(u"job"_s).value_or(QString());
    WAYMARK_TRY_ASSIGN(const std::optional<qint64> limit, call.number(u"limit"_s));
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPoolForReading());
    WAYMARK_TRY_ASSIGN(const QList<Proposal> proposals, storage::proposals(pool->database(), filter, int(limit.value_or(-1))));
    Table table({ { Tr::tr("Id") }, { Tr::tr("State") }, { Tr::tr("Kind") }, { Tr::tr("About") }, { Tr::tr("Model"), 24 }, { Tr::tr("Errors"), 0, Table::Align::Right },
        { Tr::tr("Warnings"), 0, Table::Align::Right }, { Tr::tr("What"), 100 } });
    for (const Proposal &proposal : proposals) {
        if (call.isJson()) {
            call.print(proposalObject(proposal));
            continue;
        }
        const SeverityCounts counts = severities(proposal.findings);
        table.addRow({ proposal.uuid.left(8), name(proposal.state), name(proposal.kind), proposal.target.left(8), proposal.model,
            QString::number(counts[size_t(Severity::Error)]), QString::number(counts[size_t(Severity::Warning)]), summary(proposal) });
    }
    if (!table.isEmpty()) {
        const QStringList lines = table.lines(call.environment().columns);
        for (const QString &line : lines)
            call.print(line);
    }
    return ExitCode::Done;
}

/// The open proposals that the words name; `all` is every open one (of --job).
Result<QList<Proposal>> named(Call &call, storage::Database &database)
{
    const QStringList words = call.arguments().words();
    if (words == QStringList { u"all"_s }) {
        storage::ProposalFilter filter;
        filter.state = ProposalState::Open;
        filter.job = call.arguments().value(u"job"_s).value_or(QString());
        return storage::proposals(database, filter);
    }
    if (words.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Name the proposals by their ids, or say “all”."));
    QList<Proposal> proposals;
    for (const QString &word : words) {
        WAYMARK_TRY_ASSIGN(const Proposal proposal, storage::resolveProposal(database, word));
        if (std::none_of(proposals.begin(), proposals.end(), [&](const Proposal &other) { return other.uuid == proposal.uuid; }))
            proposals.append(proposal);
    }
    return proposals;
}

Result<ExitCode> runProposals(Call &call)
{
    const bool accepts = call.arguments().isSet(u"accept"_s);
    const bool rejects = call.arguments().isSet(u"reject"_s);
    if (accepts && rejects)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--accept” and “--reject” exclude each other."));
    if (!accepts && !rejects) {
        if (!call.arguments().words().isEmpty())
            return failure(ErrorCode::InvalidArgument, Tr::tr("Say “--accept” or “--reject” to decide about proposals."));
        return listProposals(call);
    }
    return editPool(call, [&](const curation::EditContext &context) -> Result<storage::AppliedChange> {
        WAYMARK_TRY_ASSIGN(const QList<Proposal> proposals, named(call, context.pool.database()));
        return accepts ? curation::acceptProposals(context, proposals) : curation::rejectProposals(context, proposals);
    });
}

} // namespace

Verb proposalsVerb()
{
    return { u"proposals"_s, Tr::tr("lists what models propose, and decides about it"), u"[--state STATE] [--job ID] | --accept | --reject ID… | all [--reason TEXT] [--dry-run]"_s,
        Tr::tr("Nothing of a proposal is in the pool before it is accepted. Accepting approves exactly what the proposal says now: it is refused\n"
               "when the memory that it is about has moved on. “undo” opens it again.\n\n"
               "JSON, one object a line: {id, kind, state, target, other, revision, base, payload, content_hash, model, prompt, findings, decided_by,\n"
               "decided_at, result, at}: kind is memory, generalisation, verdict, relation or category; target the run or the memory; base the texts\n"
               "when it was proposed; findings those of the proposed text. Decisions print:")
            + u"\n"_s + editFields(),
        { { u"state"_s, u"STATE"_s, Tr::tr("open, accepted, rejected or all (default: open)"), { u"open"_s, u"accepted"_s, u"rejected"_s, u"all"_s } },
            { u"job"_s, u"ID"_s, Tr::tr("only those of a job"), {} }, { u"limit"_s, u"N"_s, Tr::tr("at most so many"), {} },
            { u"accept"_s, {}, Tr::tr("accept them"), {} }, { u"reject"_s, {}, Tr::tr("reject them"), {} }, dryRunOption() },
        0, -1, &runProposals };
}

} // namespace waymark::cli
