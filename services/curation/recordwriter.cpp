// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/recordwriter.h"

#include "services/base/hash.h"
#include "services/domain/payload.h"
#include "services/storage/memorystore.h"
#include "services/storage/recordstore.h"
#include "services/storage/rowjson.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

namespace {

/// The six benchmarks of the paper; everything else is somebody's project until a person says otherwise.
DomainKind kindOf(const QString &domain, const ImportAnswers &answers)
{
    static const QStringList benchmarks { u"LiveCodeBench"_s, u"Aider-Polyglot"_s, u"SWE-bench"_s, u"Terminal-Bench"_s, u"ReplicationBench"_s, u"MLGym"_s };
    if (domain == answers.domain)
        return answers.domainKind;
    const bool known = std::any_of(benchmarks.begin(), benchmarks.end(), [&](const QString &name) { return domain.startsWith(name, Qt::CaseInsensitive); });
    return known ? DomainKind::Benchmark : DomainKind::Project;
}

} // namespace

Result<RecordWriter::Outcome> RecordWriter::write(const exchange::Record &record, bool addsTrajectoryMemory, bool last)
{
    return std::visit(
        [&](const auto &value) -> Result<Outcome> {
            using T = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<T, Trajectory>)
                return writeTrajectory(value, addsTrajectoryMemory);
            else if constexpr (std::is_same_v<T, Memory>)
                return writeMemory(value, last);
            else if constexpr (std::is_same_v<T, Domain>)
                return writeDomain(value);
            else if constexpr (std::is_same_v<T, Task>)
                return writeTask(value);
            else if constexpr (std::is_same_v<T, Decision>)
                return writeDecision(value);
            else if constexpr (std::is_same_v<T, Relation>)
                return writeRelation(value);
            else if constexpr (std::is_same_v<T, SavedSearch>)
                return writeSavedSearch(value);
            else if constexpr (std::is_same_v<T, exchange::JournalRecord>)
                return writeJournal(value);
            else
                return Outcome::Unchanged; // verdicts of side files go through writeOutcome()
        },
        record);
}

Result<qint64> RecordWriter::ensureDomain(const QString &wanted)
{
    QString name = wanted.trimmed();
    if (name.isEmpty())
        name = m_answers.domain.trimmed();
    if (name.isEmpty())
        name = QCoreApplication::translate("curation", "Unassigned");
    WAYMARK_TRY_ASSIGN(const qint64 id, storage::domainId(m_database, name));
    if (id > 0)
        return id;
    return m_recorder.insert(u"domain"_s, storage::domainColumns({ newUuid(), name, kindOf(name, m_answers), {} }));
}

Result<qint64> RecordWriter::ensureTask(qint64 domain, const QString &externalId, const QString &text)
{
    QString id = externalId;
    // A task without a name is known by its text.
    if (id.isEmpty() && !text.trimmed().isEmpty())
        id = u"task-"_s + QString::fromLatin1(sha256Hex(text.toUtf8()).left(12));
    if (id.isEmpty())
        return 0;
    WAYMARK_TRY_ASSIGN(const qint64 known, storage::taskId(m_database, domain, id));
    if (known > 0)
        return known;
    return m_recorder.insert(u"task"_s, storage::taskColumns({ newUuid(), {}, id, text }, domain));
}

Result<RecordWriter::Outcome> RecordWriter::writeTrajectory(Trajectory trajectory, bool addsMemory)
{
    WAYMARK_TRY_ASSIGN(const qint64 known, storage::trajectoryBySource(m_database, trajectory.sourceHash));
    if (known > 0)
        return Outcome::Unchanged;
    if (trajectory.uuid.isEmpty())
        trajectory.uuid = newUuid();
    if (trajectory.verdicts.isEmpty() && m_answers.outcome != OutcomeValue::Unknown && addsMemory)
        trajectory.verdicts.append({ OutcomeSource::Human, m_answers.outcome == OutcomeValue::Success, {}, {}, m_clock.now() });
    WAYMARK_TRY_ASSIGN(const qint64 domain, ensureDomain(trajectory.domain));
    WAYMARK_TRY_ASSIGN(const qint64 task, ensureTask(domain, trajectory.task, trajectory.taskText));
    WAYMARK_TRY_ASSIGN(const qint64 id, m_recorder.insert(u"trajectory"_s, storage::trajectoryColumns(trajectory, domain, task)));
    for (const Verdict &verdict : std::as_const(trajectory.verdicts))
        WAYMARK_TRY(m_recorder.insert(u"verdict"_s, storage::verdictColumns(verdict, id)));
    if (!addsMemory)
        return Outcome::Added;
    Memory memory = trajectoryMemory(trajectory);
    memory.uuid = newUuid();
    memory.recordedAt = m_clock.now();
    memory.changedAt = memory.recordedAt;
    WAYMARK_TRY_ASSIGN(const bool there, storage::hasMemorySource(m_database, memory.sourceHash));
    if (!there)
        WAYMARK_TRY(m_recorder.insert(u"memory"_s, storage::memoryColumns(memory, { domain, task, id })));
    return Outcome::Added;
}

Result<RecordWriter::Outcome> RecordWriter::writeMemory(Memory memory, bool last)
{
    WAYMARK_TRY_ASSIGN(const bool known, storage::hasMemorySource(m_database, memory.sourceHash));
    if (known)
        return Outcome::Unchanged;
    if (!memory.supersededBy.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const qint64 successor, storage::rowIdOf(m_database, u"memory"_s, memory.supersededBy));
        if (successor == 0) {
            if (!last)
                return Outcome::Waits;
            memory.supersededBy.clear();
        }
    }
    if (!memory.uuid.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const qint64 twin, storage::rowIdOf(m_database, u"memory"_s, memory.uuid));
        if (twin > 0)
            memory.uuid.clear(); // another source under the same id: both are kept
    }
    if (memory.uuid.isEmpty())
        memory.uuid = newUuid();
    if (!memory.recordedAt.isValid())
        memory.recordedAt = m_clock.now();
    if (!memory.changedAt.isValid())
        memory.changedAt = memory.recordedAt;
    if (memory.title.trimmed().isEmpty())
        fillFromPayload(memory);
    if (memory.outcome.value == OutcomeValue::Unknown && m_answers.outcome != OutcomeValue::Unknown)
        memory.outcome = { m_answers.outcome, OutcomeSource::Human };
    WAYMARK_TRY_ASSIGN(const qint64 domain, ensureDomain(memory.domain));
    WAYMARK_TRY_ASSIGN(const qint64 task, ensureTask(domain, memory.task, memory.taskText));
    WAYMARK_TRY_ASSIGN(const qint64 trajectory,
                       memory.trajectory.isEmpty() ? Result<qint64>(0) : storage::rowIdOf(m_database, u"trajectory"_s, memory.trajectory));
    WAYMARK_TRY(m_recorder.insert(u"memory"_s, storage::memoryColumns(memory, { domain, task, trajectory })));
    return Outcome::Added;
}

Result<RecordWriter::Outcome> RecordWriter::writeDomain(Domain domain)
{
    WAYMARK_TRY_ASSIGN(const qint64 known, storage::domainId(m_database, domain.name));
    if (known > 0 || domain.name.trimmed().isEmpty())
        return Outcome::Unchanged;
    if (domain.uuid.isEmpty())
        domain.uuid = newUuid();
    WAYMARK_TRY(m_recorder.insert(u"domain"_s, storage::domainColumns(domain)));
    return Outcome::Added;
}

Result<RecordWriter::Outcome> RecordWriter::writeTask(const Task &task)
{
    WAYMARK_TRY_ASSIGN(const qint64 domain, ensureDomain(task.domain));
    WAYMARK_TRY_ASSIGN(const qint64 known, storage::taskId(m_database, domain, task.externalId));
    if (known > 0)
        return Outcome::Unchanged;
    Task stored = task;
    if (stored.uuid.isEmpty())
        stored.uuid = newUuid();
    WAYMARK_TRY(m_recorder.insert(u"task"_s, storage::taskColumns(stored, domain)));
    return Outcome::Added;
}

Result<RecordWriter::Outcome> RecordWriter::writeDecision(Decision decision)
{
    if (!decision.uuid.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const qint64 known, storage::rowIdOf(m_database, u"decision"_s, decision.uuid));
        if (known > 0)
            return Outcome::Unchanged;
    } else {
        decision.uuid = newUuid();
    }
    WAYMARK_TRY_ASSIGN(const qint64 memory, storage::rowIdOf(m_database, u"memory"_s, decision.memory));
    if (memory == 0)
        return Outcome::Dangling;
    if (!decision.at.isValid())
        decision.at = m_clock.now();
    WAYMARK_TRY(m_recorder.insert(u"decision"_s, storage::decisionColumns(decision, memory)));
    return Outcome::Added;
}

Result<RecordWriter::Outcome> RecordWriter::writeRelation(Relation relation)
{
    if (!relation.uuid.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const qint64 known, storage::rowIdOf(m_database, u"relation"_s, relation.uuid));
        if (known > 0)
            return Outcome::Unchanged;
    } else {
        relation.uuid = newUuid();
    }
    WAYMARK_TRY_ASSIGN(const qint64 a, storage::rowIdOf(m_database, u"memory"_s, relation.a));
    WAYMARK_TRY_ASSIGN(const qint64 b, storage::rowIdOf(m_database, u"memory"_s, relation.b));
    if (a == 0 || b == 0)
        return Outcome::Dangling;
    if (!relation.at.isValid())
        relation.at = m_clock.now();
    const auto inserted = m_recorder.insert(u"relation"_s, storage::relationColumns(relation, a, b));
    if (!inserted && inserted.error().code == ErrorCode::Conflict)
        return Outcome::Unchanged; // the same pair and kind under another id
    if (!inserted)
        return Unexpected(inserted.error());
    return Outcome::Added;
}

Result<RecordWriter::Outcome> RecordWriter::writeSavedSearch(SavedSearch search)
{
    if (search.uuid.isEmpty())
        search.uuid = newUuid();
    const auto inserted = m_recorder.insert(u"saved_search"_s, storage::savedSearchColumns(search));
    if (!inserted && inserted.error().code == ErrorCode::Conflict)
        return Outcome::Unchanged;
    if (!inserted)
        return Unexpected(inserted.error());
    return Outcome::Added;
}

Result<RecordWriter::Outcome> RecordWriter::writeJournal(const exchange::JournalRecord &record)
{
    WAYMARK_TRY_ASSIGN(const bool added, storage::addForeignChange(m_database, record.change, record.rows));
    return added ? Outcome::Added : Outcome::Unchanged;
}

Result<int> RecordWriter::writeOutcome(const exchange::OutcomeRecord &record)
{
    int added = 0;
    WAYMARK_TRY_ASSIGN(const QList<qint64> runs, storage::trajectoryIdsOfTask(m_database, record.task));
    for (const qint64 run : runs) {
        WAYMARK_TRY_ASSIGN(const QList<Verdict> verdicts, storage::verdictsOf(m_database, run));
        const bool known = std::any_of(verdicts.begin(), verdicts.end(), [&](const Verdict &verdict) {
            return verdict.source == record.verdict.source && verdict.passed == record.verdict.passed && verdict.model == record.verdict.model;
        });
        if (known)
            continue;
        WAYMARK_TRY(m_recorder.insert(u"verdict"_s, storage::verdictColumns(record.verdict, run)));
        ++added;
    }
    return added;
}

} // namespace waymark::curation
