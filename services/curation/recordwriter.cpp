// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/recordwriter.h"

#include "services/base/hash.h"
#include "services/curation/editrows.h"
#include "services/curation/rulingimport.h"
#include "services/domain/payload.h"
#include "services/storage/evidencestore.h"
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
    if (domain == answers.domain.trimmed())
        return answers.domainKind;
    const bool known = std::any_of(benchmarks.begin(), benchmarks.end(), [&](const QString &name) { return domain.startsWith(name, Qt::CaseInsensitive); });
    return known ? DomainKind::Benchmark : DomainKind::Project;
}

/// The largest row to store. Half of what a cell may hold, because undo keeps a whole row as one JSON text.
constexpr qint64 largestRow = 32 * 1024 * 1024;

bool isTooLarge(const QVariantMap &columns)
{
    qint64 bytes = 0;
    for (const QVariant &column : columns) {
        if (column.typeId() == QMetaType::QByteArray) {
            bytes += column.toByteArray().size();
        } else if (column.typeId() == QMetaType::QString) {
            const QString text = column.toString();
            bytes += text.size() > largestRow / 64 ? text.toUtf8().size() : text.size() * 3;
        }
    }
    return bytes > largestRow;
}

void setPlace(QVariantMap &columns, qint64 domain, qint64 task)
{
    columns.insert(u"domain_id"_s, domain);
    columns.insert(u"task_id"_s, task > 0 ? QVariant(task) : QVariant());
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
            else if constexpr (std::is_same_v<T, exchange::EvidenceRecord>)
                return writeEvidence(value);
            else
                return Outcome::Unchanged; // verdicts of side files go through writeOutcome(), attempts and rates through ResultImport
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

Result<QString> RecordWriter::freeUuid(const QString &table, const QString &wanted)
{
    if (wanted.isEmpty())
        return newUuid();
    WAYMARK_TRY_ASSIGN(const qint64 taken, storage::rowIdOf(m_database, table, wanted));
    return taken > 0 ? newUuid() : wanted;
}

Result<RecordWriter::Outcome> RecordWriter::writeTrajectory(Trajectory trajectory, bool addsMemory)
{
    const QString idInFile = trajectory.uuid;
    WAYMARK_TRY_ASSIGN(const QString known, storage::trajectoryUuidBySource(m_database, trajectory.sourceHash));
    if (!known.isEmpty()) {
        if (!idInFile.isEmpty())
            m_known.trajectories.insert(idInFile, known);
        return Outcome::Unchanged;
    }
    WAYMARK_TRY_ASSIGN(trajectory.uuid, freeUuid(u"trajectory"_s, idInFile));
    if (trajectory.verdicts.isEmpty() && m_answers.outcome != OutcomeValue::Unknown && addsMemory)
        trajectory.verdicts.append({ OutcomeSource::Human, m_answers.outcome == OutcomeValue::Success, {}, {}, m_clock.now() });
    Memory memory;
    if (addsMemory) {
        memory = trajectoryMemory(trajectory);
        memory.uuid = newUuid();
        memory.recordedAt = m_clock.now();
        memory.changedAt = memory.recordedAt;
    }
    // Once, without the references: making the columns compresses the steps.
    QVariantMap columns = storage::trajectoryColumns(trajectory, 0, 0);
    QVariantMap memoryColumns = addsMemory ? storage::memoryColumns(memory, {}) : QVariantMap();
    if (isTooLarge(columns) || isTooLarge(memoryColumns))
        return Outcome::TooLarge;
    WAYMARK_TRY_ASSIGN(const qint64 domain, ensureDomain(trajectory.domain));
    WAYMARK_TRY_ASSIGN(const qint64 task, ensureTask(domain, trajectory.task, trajectory.taskText));
    setPlace(columns, domain, task);
    WAYMARK_TRY_ASSIGN(const qint64 id, m_recorder.insert(u"trajectory"_s, columns));
    if (!idInFile.isEmpty())
        m_known.trajectories.insert(idInFile, trajectory.uuid);
    for (const Verdict &verdict : std::as_const(trajectory.verdicts))
        WAYMARK_TRY(m_recorder.insert(u"verdict"_s, storage::verdictColumns(verdict, id)));
    if (!addsMemory)
        return Outcome::Added;
    WAYMARK_TRY_ASSIGN(const bool there, storage::hasMemorySource(m_database, memory.sourceHash));
    if (!there) {
        setPlace(memoryColumns, domain, task);
        memoryColumns.insert(u"trajectory_id"_s, id);
        WAYMARK_TRY(m_recorder.insert(u"memory"_s, memoryColumns));
    }
    return Outcome::Added;
}

Result<RecordWriter::Outcome> RecordWriter::writeMemory(Memory memory, bool last)
{
    const QString idInFile = memory.uuid;
    WAYMARK_TRY_ASSIGN(const QString known, storage::memoryUuidBySource(m_database, memory.sourceHash));
    if (!known.isEmpty()) {
        if (!idInFile.isEmpty())
            m_known.memories.insert(idInFile, known);
        return Outcome::Unchanged;
    }
    bool isAlone = false;
    if (!memory.supersededBy.isEmpty()) {
        memory.supersededBy = m_known.memories.value(memory.supersededBy, memory.supersededBy);
        WAYMARK_TRY_ASSIGN(const qint64 successor, storage::rowIdOf(m_database, u"memory"_s, memory.supersededBy));
        if (successor == 0) {
            if (!last)
                return Outcome::Waits;
            memory.supersededBy.clear();
            isAlone = true;
        }
    }
    // Another source under the same id: both are kept.
    WAYMARK_TRY_ASSIGN(memory.uuid, freeUuid(u"memory"_s, idInFile));
    if (!memory.recordedAt.isValid())
        memory.recordedAt = m_clock.now();
    if (!memory.changedAt.isValid())
        memory.changedAt = memory.recordedAt;
    if (memory.title.trimmed().isEmpty())
        fillFromPayload(memory);
    if (memory.outcome.value == OutcomeValue::Unknown && m_answers.outcome != OutcomeValue::Unknown)
        memory.outcome = { m_answers.outcome, OutcomeSource::Human };
    QVariantMap columns = storage::memoryColumns(memory, {});
    if (isTooLarge(columns))
        return Outcome::TooLarge;
    WAYMARK_TRY_ASSIGN(const qint64 domain, ensureDomain(memory.domain));
    WAYMARK_TRY_ASSIGN(const qint64 task, ensureTask(domain, memory.task, memory.taskText));
    const QString run = m_known.trajectories.value(memory.trajectory, memory.trajectory);
    WAYMARK_TRY_ASSIGN(const qint64 trajectory, run.isEmpty() ? Result<qint64>(0) : storage::rowIdOf(m_database, u"trajectory"_s, run));
    setPlace(columns, domain, task);
    columns.insert(u"trajectory_id"_s, trajectory > 0 ? QVariant(trajectory) : QVariant());
    WAYMARK_TRY(m_recorder.insert(u"memory"_s, columns));
    if (!idInFile.isEmpty())
        m_known.memories.insert(idInFile, memory.uuid);
    return isAlone ? Outcome::AddedAlone : Outcome::Added;
}

Result<RecordWriter::Outcome> RecordWriter::writeDomain(Domain domain)
{
    domain.name = domain.name.trimmed();
    WAYMARK_TRY_ASSIGN(const qint64 known, storage::domainId(m_database, domain.name));
    if (known > 0 || domain.name.isEmpty())
        return Outcome::Unchanged;
    WAYMARK_TRY_ASSIGN(domain.uuid, freeUuid(u"domain"_s, domain.uuid));
    WAYMARK_TRY(m_recorder.insert(u"domain"_s, storage::domainColumns(domain)));
    return Outcome::Added;
}

Result<RecordWriter::Outcome> RecordWriter::writeTask(const Task &task)
{
    if (task.externalId.isEmpty())
        return Outcome::Unchanged;
    WAYMARK_TRY_ASSIGN(const qint64 domain, ensureDomain(task.domain));
    WAYMARK_TRY_ASSIGN(const qint64 known, storage::taskId(m_database, domain, task.externalId));
    if (known > 0)
        return Outcome::Unchanged;
    Task stored = task;
    WAYMARK_TRY_ASSIGN(stored.uuid, freeUuid(u"task"_s, task.uuid));
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
    WAYMARK_TRY_ASSIGN(const qint64 memory, storage::rowIdOf(m_database, u"memory"_s, m_known.memories.value(decision.memory, decision.memory)));
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
    WAYMARK_TRY_ASSIGN(const qint64 a, storage::rowIdOf(m_database, u"memory"_s, m_known.memories.value(relation.a, relation.a)));
    WAYMARK_TRY_ASSIGN(const qint64 b, storage::rowIdOf(m_database, u"memory"_s, m_known.memories.value(relation.b, relation.b)));
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
    if (search.name.trimmed().isEmpty())
        return Outcome::Unchanged;
    if (search.uuid.isEmpty())
        search.uuid = newUuid();
    const auto inserted = m_recorder.insert(u"saved_search"_s, storage::savedSearchColumns(search));
    if (!inserted && inserted.error().code == ErrorCode::Conflict)
        return Outcome::Unchanged;
    if (!inserted)
        return Unexpected(inserted.error());
    return Outcome::Added;
}

Result<RecordWriter::Outcome> RecordWriter::writeEvidence(const exchange::EvidenceRecord &record)
{
    WAYMARK_TRY_ASSIGN(const RulingVerdict verdict, judgeRuling(m_database, record, m_known, m_clock.now()));
    if (verdict.outcome != Outcome::Added)
        return verdict.outcome;
    const QString table = u"evidence"_s;
    EvidenceRuling ruling = record.ruling;
    if (!ruling.at.isValid())
        ruling.at = m_clock.now();
    for (const qint64 row : verdict.giveWay)
        WAYMARK_TRY(m_recorder.remove(table, row));
    if (verdict.replaced > 0) {
        QVariantMap columns = storage::rulingColumns(ruling, verdict.memory.value);
        columns.remove(u"uuid"_s);
        WAYMARK_TRY(m_recorder.update(table, verdict.replaced, columns));
        return Outcome::Added;
    }
    WAYMARK_TRY_ASSIGN(ruling.uuid, freeUuid(table, ruling.uuid));
    const QVariantMap columns = storage::rulingColumns(ruling, verdict.memory.value);
    if (isTooLarge(columns))
        return Outcome::TooLarge;
    WAYMARK_TRY(m_recorder.insert(table, columns));
    return Outcome::Added;
}

Result<RecordWriter::Outcome> RecordWriter::writeJournal(exchange::JournalRecord record)
{
    for (ChangeRow &row : record.rows)
        row.key = row.table == "memory"_L1 ? m_known.memories.value(row.key, row.key) : row.key;
    WAYMARK_TRY_ASSIGN(const bool added, storage::addForeignChange(m_database, record.change, record.rows));
    if (added)
        m_known.history.append(record.change.origin);
    return added ? Outcome::Added : Outcome::Unchanged;
}

Result<RecordWriter::OutcomeFate> RecordWriter::writeOutcome(const exchange::OutcomeRecord &record)
{
    WAYMARK_TRY_ASSIGN(const QList<qint64> runs, storage::trajectoryIdsOfTask(m_database, record.task));
    if (runs.isEmpty())
        return OutcomeFate::NoRun;
    // A result names a task, not a run: with several runs of it in the pool nobody can say whose it is.
    if (runs.size() > 1)
        return OutcomeFate::Ambiguous;
    const qint64 run = runs.first();
    WAYMARK_TRY_ASSIGN(const QList<Verdict> verdicts, storage::verdictsOf(m_database, run));
    const bool known = std::any_of(verdicts.begin(), verdicts.end(), [&](const Verdict &verdict) {
        return verdict.source == record.verdict.source && verdict.passed == record.verdict.passed && verdict.model == record.verdict.model;
    });
    if (known)
        return OutcomeFate::Known;
    WAYMARK_TRY(writeVerdict(m_recorder, m_database, record.verdict, run));
    return OutcomeFate::Added;
}

} // namespace waymark::curation
