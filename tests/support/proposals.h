// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/proposals.h"
#include "services/storage/proposalstore.h"
#include "tests/support/curationpool.h"
#include "tests/support/services.h"

namespace waymark::test {

/// Proposals of each kind, about two memories and two runs.

inline const QString run = makeTrajectory(2).uuid; // passed, by ground truth and by a judge

/// Two memories (1 and 2, without a run) and two runs with their memories of type trajectory (3 and 4).
inline void fill(TempPool &pool)
{
    addMemories(pool, { makeMemory(1, QStringLiteral("One")), makeMemory(2, QStringLiteral("Two")) });
    take(importBytes(pool, jsonLine(makeTrajectory(2)) + jsonLine(makeTrajectory(3)), { QStringLiteral("waymark-jsonl"), {}, {}, false, {} }));
}

inline QJsonObject insightPayload(const QString &title)
{
    return { { QStringLiteral("type"), QStringLiteral("insight") },
        { QStringLiteral("payload"), QJsonObject { { QStringLiteral("title"), title }, { QStringLiteral("description"), QStringLiteral("When amounts are added.") }, { QStringLiteral("content"), QStringLiteral("Round the sum, not its parts.") } } } };
}

inline Proposal base(ProposalKind kind, const QString &target, const QJsonObject &payload, const QString &other = {})
{
    Proposal proposal;
    proposal.kind = kind;
    proposal.target = target;
    proposal.other = other;
    proposal.payload = payload;
    proposal.model = QStringLiteral("model-1");
    proposal.promptVersion = QStringLiteral("insight-3");
    return proposal;
}

inline Proposal insight(const QString &title = QStringLiteral("Round once"))
{
    return base(ProposalKind::Memory, run, insightPayload(title));
}

inline Proposal general(const QString &content = QStringLiteral("Round at the end."), int memory = 1)
{
    return base(ProposalKind::Generalisation, makeMemory(memory).uuid, { { QStringLiteral("title"), QStringLiteral("Round late") }, { QStringLiteral("content"), content } });
}

inline Proposal verdict(bool passed, const QString &of = run)
{
    return base(ProposalKind::Verdict, of, { { QStringLiteral("passed"), passed }, { QStringLiteral("reasons"), QStringLiteral("The test ran.") } });
}

inline Proposal relation(const QString &kind = QStringLiteral("conflicts_with"), int a = 2, int b = 1)
{
    return base(ProposalKind::Relation, makeMemory(a).uuid, { { QStringLiteral("kind"), kind }, { QStringLiteral("score"), 0.75 }, { QStringLiteral("context"), QStringLiteral("Only with cash.") } }, makeMemory(b).uuid);
}

inline Proposal category(const QString &name, int memory = 1)
{
    return base(ProposalKind::Category, makeMemory(memory).uuid, { { QStringLiteral("category"), name } });
}

/// As the pool stores it.
inline Proposal proposed(TempPool &pool, const Proposal &proposal)
{
    const Proposal whole = take(curation::withBase(pool.database(), proposal));
    const QList<Proposal> added = take(written(pool, [&](storage::Transaction &transaction) { return curation::writeProposals(transaction, { whole }, pool.clock); }));
    if (added.size() != 1)
        qFatal("it is there already");
    return added.first();
}

inline Proposal stored(TempPool &pool, const Proposal &proposal)
{
    return *take(storage::proposalByUuid(pool.database(), proposal.uuid));
}

inline storage::AppliedChange accepted(TempPool &pool, const Proposal &proposal)
{
    return take(curation::acceptProposals(contextOf(pool), { proposal }));
}

inline Memory memoryWith(TempPool &pool, const QString &uuid)
{
    return *take(storage::memoryByUuid(pool.database(), uuid));
}

inline void retitle(TempPool &pool, int memory, const QString &title)
{
    MemoryEdit edit;
    edit.id = MemoryId { memory };
    edit.title = title;
    take(curation::edit(contextOf(pool, QStringLiteral("bob")), edit));
}

} // namespace waymark::test
