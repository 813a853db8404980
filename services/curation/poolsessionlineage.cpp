// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/evidence.h"
#include "services/curation/poolsessionparts.h"
#include "services/curation/taskranks.h"
#include "services/storage/runstore.h"

#include <QCoreApplication>

namespace waymark::curation {

QFuture<Result<QList<RunRow>>> PoolSession::runs()
{
    return m_rows->run([readers = m_readers] { return storage::allRuns(*readers->rows); });
}

QFuture<Result<Ladder>> PoolSession::ladder(const LadderRequest &request, const CancelToken &cancel)
{
    return beside(cancel, [linting = m_linting, request, cancel](storage::Database &database) -> Result<Ladder> {
        // The words of the pool are counted by the first pass; until then somebody has to.
        return readLadder(database, request, linting->cache.facts(), cancel);
    });
}

QFuture<Result<QList<Generation>>> PoolSession::generations(MemoryId memory)
{
    return m_rows->run([readers = m_readers, memory] { return readGenerations(*readers->rows, memory); });
}

QFuture<Result<QHash<MemoryId, std::pair<int, int>>>> PoolSession::taskRanks(const QList<MemoryId> &memories)
{
    using Ranks = QHash<MemoryId, std::pair<int, int>>;
    return askRetrieval<Ranks>([memories](RetrievalEngine &engine, storage::Database &database) -> Result<Ranks> {
        WAYMARK_TRY_ASSIGN(const auto ranks, curation::taskRanks(engine, database, memories));
        Ranks pairs;
        for (auto it = ranks.cbegin(); it != ranks.cend(); ++it)
            pairs.insert(it.key(), { it->rank, it->tasks });
        return pairs;
    });
}

QFuture<Result<QList<Finding>>> PoolSession::lintDraft(const MemoryEdit &draft)
{
    const quint64 generation = ++m_linting->newestDraft;
    return m_lint->run([readers = m_readers, linting = m_linting, draft, generation, today = m_clock.today()]() -> Result<QList<Finding>> {
        if (generation != linting->newestDraft)
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("curation", "A newer text took its place."));
        return linting->draft.lint(*readers->lint, linting->cache, linting->source, draft, today);
    });
}

PoolSession::Changed PoolSession::ruleEvidence(const QList<EvidenceRuling> &rulings)
{
    return change({}, [rulings](const EditContext &context) { return curation::ruleEvidence(context, rulings); });
}

PoolSession::Changed PoolSession::withdrawEvidence(MemoryId memory, const QString &sentence)
{
    return change({}, [memory, sentence](const EditContext &context) { return curation::withdrawEvidence(context, memory, sentence); });
}

PoolSession::Changed PoolSession::addMemory(const NewMemory &memory)
{
    return change({}, [memory](const EditContext &context) { return curation::addMemory(context, memory); });
}

} // namespace waymark::curation
