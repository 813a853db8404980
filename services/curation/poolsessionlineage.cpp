// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/evidence.h"
#include "services/curation/poolsessionparts.h"
#include "services/storage/runstore.h"

namespace waymark::curation {

QFuture<Result<QList<RunRow>>> PoolSession::runs()
{
    return m_rows->run([readers = m_readers] { return storage::allRuns(*readers->rows); });
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
