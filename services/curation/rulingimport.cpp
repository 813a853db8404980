// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/rulingimport.h"

#include "services/storage/evidencestore.h"
#include "services/storage/memorystore.h"
#include "services/storage/rowjson.h"
#include "services/storage/statement.h"
#include "services/storage/trajectorystore.h"

using namespace Qt::StringLiterals;

namespace waymark::curation {

using exchange::EvidenceRecord;
using storage::Database;
using Outcome = RecordWriter::Outcome;

namespace {

bool saysTheSame(const EvidenceRuling &a, const EvidenceRuling &b)
{
    return a.supports == b.supports && a.score == b.score && storage::storableText(a.author) == storage::storableText(b.author);
}

/// The memory that a record means: one of its file, else the one of that source, else the one of that id. 0 when there is none.
Result<qint64> memoryMeant(Database &database, const EvidenceRecord &record, const WriterMemory &known)
{
    if (const auto own = known.memories.constFind(record.ruling.memory); own != known.memories.cend())
        return storage::rowIdOf(database, u"memory"_s, *own);
    if (record.memorySource.isEmpty())
        return storage::rowIdOf(database, u"memory"_s, record.ruling.memory);
    WAYMARK_TRY_ASSIGN(const QString uuid, storage::memoryUuidBySource(database, record.memorySource));
    return uuid.isEmpty() ? Result<qint64>(0) : storage::rowIdOf(database, u"memory"_s, uuid);
}

/// The run that a record means, found likewise.
Result<qint64> runMeant(Database &database, const EvidenceRecord &record, const WriterMemory &known)
{
    if (const auto own = known.trajectories.constFind(record.trajectory); own != known.trajectories.cend())
        return storage::rowIdOf(database, u"trajectory"_s, *own);
    if (record.trajectorySource.isEmpty())
        return storage::rowIdOf(database, u"trajectory"_s, record.trajectory);
    return storage::trajectoryBySource(database, record.trajectorySource);
}

bool namesARun(const EvidenceRecord &record)
{
    return !record.trajectory.isEmpty() || !record.trajectorySource.isEmpty();
}

/// Whether the step is one of the memory's run.
Result<Outcome> judgeStep(Database &database, const EvidenceRecord &record, const storage::RulingPlace &place, const WriterMemory &known)
{
    if (namesARun(record)) {
        WAYMARK_TRY_ASSIGN(const qint64 run, runMeant(database, record, known));
        if (run == 0)
            return Outcome::NoRun;
        if (run != place.run)
            return Outcome::OtherRun;
    } else if (record.ruling.step > 0 && place.run == 0) {
        return Outcome::NoRun;
    }
    return record.ruling.step > place.steps ? Outcome::NoStep : Outcome::Added;
}

} // namespace

Result<RulingVerdict> judgeRuling(Database &database, const EvidenceRecord &record, const WriterMemory &known, const QDateTime &now)
{
    const EvidenceRuling &ruling = record.ruling;
    RulingVerdict verdict;
    WAYMARK_TRY_ASSIGN(verdict.memory.value, memoryMeant(database, record, known));
    if (!verdict.memory.isValid()) {
        verdict.outcome = Outcome::Dangling;
        return verdict;
    }
    WAYMARK_TRY_ASSIGN(const storage::RulingPlace place, storage::rulingPlaceOf(database, verdict.memory));
    WAYMARK_TRY_ASSIGN(const Outcome outcome, judgeStep(database, record, place, known));
    if (outcome != Outcome::Added) {
        verdict.outcome = outcome;
        return verdict;
    }
    const bool isDated = ruling.at.isValid() && ruling.at <= now;
    const auto isOlder = [&](const QDateTime &said) { return isDated && said < ruling.at; };
    WAYMARK_TRY_ASSIGN(const QList<storage::RulingRow> rows, storage::rulingRows(database, verdict.memory, storage::storableText(ruling.sentence)));
    for (const storage::RulingRow &row : rows) {
        const bool isSamePlace = row.ruling.step == ruling.step;
        if (!isSamePlace && !ruleEachOtherOut(row.ruling, ruling))
            continue;
        if ((isSamePlace && saysTheSame(row.ruling, ruling)) || !isOlder(row.ruling.at))
            return RulingVerdict { Outcome::Unchanged, verdict.memory, 0, {} };
        if (isSamePlace)
            verdict.replaced = row.id;
        else
            verdict.giveWay.append(row.id);
    }
    WAYMARK_TRY_ASSIGN(const QDateTime withdrawn, storage::rulingWithdrawnAt(database, ruling.uuid));
    if (!withdrawn.isValid() || isOlder(withdrawn))
        verdict.outcome = Outcome::Added;
    return verdict;
}

void RulingRehearsal::beginFile()
{
    m_memories.clear();
    m_byUuid.clear();
    m_bySource.clear();
    m_runs.clear();
}

void RulingRehearsal::addMemory(const Memory &memory)
{
    m_bySource.insert(memory.sourceHash, m_memories.size());
    if (!memory.uuid.isEmpty())
        m_byUuid.insert(memory.uuid, m_memories.size());
    m_memories.push_back({ memory.sourceHash, memory.trajectory });
}

void RulingRehearsal::addRun(const Trajectory &run)
{
    if (!run.uuid.isEmpty())
        m_runs.insert(run.uuid, run.steps.size());
}

const RulingRehearsal::NewMemory *RulingRehearsal::newMemory(const EvidenceRecord &record) const
{
    if (const auto named = m_byUuid.constFind(record.ruling.memory); named != m_byUuid.cend())
        return &m_memories[*named];
    const auto known = m_bySource.constFind(record.memorySource);
    return known != m_bySource.cend() ? &m_memories[*known] : nullptr;
}

Result<Outcome> RulingRehearsal::judgeNew(Database &database, const EvidenceRecord &record, const NewMemory &memory, const WriterMemory &known) const
{
    const auto own = m_runs.constFind(memory.trajectory);
    if (own != m_runs.cend()) {
        if (!record.trajectory.isEmpty() && record.trajectory != memory.trajectory)
            return m_runs.contains(record.trajectory) ? Outcome::OtherRun : Outcome::NoRun;
        return record.ruling.step > *own ? Outcome::NoStep : Outcome::Added;
    }
    // The memory comes with the file and its run is in the pool, or nowhere.
    const QString uuid = known.trajectories.value(memory.trajectory, memory.trajectory);
    storage::RulingPlace place;
    WAYMARK_TRY_ASSIGN(place.run, storage::rowIdOf(database, u"trajectory"_s, uuid));
    if (place.run > 0) {
        if (const auto header = storage::trajectoryHeader(database, uuid, &place.steps); !header)
            return Unexpected(header.error());
    }
    return judgeStep(database, record, place, known);
}

Result<Outcome> RulingRehearsal::judge(Database &database, const EvidenceRecord &record, const WriterMemory &known, const QDateTime &now)
{
    QByteArray source;
    Outcome outcome = Outcome::Added;
    if (const NewMemory *own = newMemory(record)) {
        source = own->source;
        WAYMARK_TRY_ASSIGN(outcome, judgeNew(database, record, *own, known));
    } else {
        WAYMARK_TRY_ASSIGN(const RulingVerdict verdict, judgeRuling(database, record, known, now));
        outcome = verdict.outcome;
        if (verdict.memory.isValid()) {
            WAYMARK_TRY_ASSIGN(const storage::RulingPlace place, storage::rulingPlaceOf(database, verdict.memory));
            source = place.memorySource;
        }
    }
    const std::tuple place(source, storage::storableText(record.ruling.sentence), record.ruling.step);
    if (outcome == Outcome::Added && m_counted.contains(place))
        return Outcome::Unchanged;
    if (outcome == Outcome::Added)
        m_counted.insert(place);
    return outcome;
}

} // namespace waymark::curation
