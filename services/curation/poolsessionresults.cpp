// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/whenready.h"
#include "services/curation/judgeaudit.h"
#include "services/curation/poolsessionparts.h"
#include "services/curation/results.h"
#include "services/storage/evaluationstore.h"

namespace waymark::curation {

using storage::Database;

QFuture<Result<QList<Evaluation>>> PoolSession::evaluations()
{
    return m_rows->run([readers = m_readers] { return storage::allEvaluations(*readers->rows); });
}

QFuture<Result<Attempts>> PoolSession::attempts(const QList<EvaluationId> &evaluations)
{
    return beside({}, [evaluations](Database &database) -> Result<Attempts> {
        WAYMARK_TRY_ASSIGN(std::vector<Attempt> attempts, storage::attemptsOf(database, evaluations));
        return std::make_shared<const std::vector<Attempt>>(std::move(attempts));
    });
}

QFuture<Result<QList<ReportedRate>>> PoolSession::rates(const QList<EvaluationId> &evaluations)
{
    return beside({}, [evaluations](Database &database) { return storage::ratesOf(database, evaluations); });
}

QFuture<Result<Attempt>> PoolSession::attempt(AttemptId id)
{
    return m_rows->run([readers = m_readers, id] { return storage::attemptById(*readers->rows, id); });
}

QFuture<Result<QList<Triage>>> PoolSession::triages()
{
    return m_rows->run([readers = m_readers] { return storage::allTriages(*readers->rows); });
}

QFuture<Result<JudgeAudit>> PoolSession::judgeAudit()
{
    return beside({}, [](Database &database) { return curation::judgeAudit(database); });
}

QFuture<Result<QList<MemoryEffect>>> PoolSession::effects(const EffectOptions &options)
{
    return beside({}, [options](Database &database) { return readEffects(database, options); });
}

void PoolSession::resultsMoved()
{
    if (m_results->runs) {
        m_results->again = true;
        return;
    }
    m_results->runs = true;
    const auto read = beside({}, [](Database &database) { return readMemoryUses(database); });
    whenReady(read, this, [this](const Result<MemoryUsesPtr> &uses) {
        m_results->runs = false;
        if (!uses)
            qCWarning(logCuration) << "results:" << uses.error().message << uses.error().detail;
        if (std::exchange(m_results->again, false))
            return resultsMoved();
        if (!uses || (!*uses && !m_results->uses))
            return;
        m_results->uses = *uses;
        const auto taken = m_query->run([readers = m_readers, uses = *uses] {
            readers->index.setUses(uses);
            return true;
        });
        whenReady(taken, this, [this](bool) { Q_EMIT usesChanged(); });
    });
}

PoolSession::Changed PoolSession::takeVerifiedOutcome(const QList<MemoryId> &memories)
{
    return change({}, [memories](const EditContext &context) { return curation::takeVerifiedOutcome(context, memories); });
}

PoolSession::Changed PoolSession::renameEvaluation(EvaluationId evaluation, const QString &name)
{
    return change({}, [evaluation, name](const EditContext &context) { return curation::renameEvaluation(context, evaluation, name); });
}

PoolSession::Changed PoolSession::removeEvaluation(EvaluationId evaluation)
{
    return change({}, [evaluation](const EditContext &context) { return curation::removeEvaluation(context, evaluation); });
}

PoolSession::Changed PoolSession::setTriage(const Triage &triage)
{
    return change({}, [triage](const EditContext &context) { return curation::setTriage(context, triage); });
}

PoolSession::Changed PoolSession::removeTriage(const Triage &triage)
{
    return change({}, [triage](const EditContext &context) { return curation::removeTriage(context, triage); });
}

} // namespace waymark::curation
