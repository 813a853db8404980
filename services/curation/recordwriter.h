// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/importrun.h"
#include "services/exchange/record.h"
#include "services/storage/journal.h"

#include <QHash>

namespace waymark::curation {

/// What the writing of one file has to remember from batch to batch.
struct WriterMemory
{
    /// Ids of the file that the pool knows under another one, because the id was taken or the record was there already: what
    /// refers to them in the file means those.
    QHash<QString, QString> memories;
    QHash<QString, QString> trajectories;
    QStringList history; ///< origins of the changes of other pools that the import has added
};

/// Writes one record of an import through the journal.
class RecordWriter final
{
public:
    enum class Outcome {
        Added,
        AddedAlone, ///< without the memory that supersedes it, which is nowhere
        Unchanged, ///< it was there
        Waits, ///< what it refers to has not been read yet
        Dangling, ///< the memory that it refers to is not in the pool
        NoRun, ///< the run that it refers to is not in the pool
        OtherRun, ///< it refers to a run that the memory is not of
        NoStep, ///< it refers to a step that the run does not have
        TooLarge,
    };

    RecordWriter(storage::ChangeRecorder &recorder, storage::Database &database, const ImportAnswers &answers, const Clock &clock, WriterMemory &known)
        : m_recorder(recorder)
        , m_database(database)
        , m_answers(answers)
        , m_clock(clock)
        , m_known(known)
    {
    }

    /// The memory's successor may come later in the file: then Waits, unless `last`, which stores it without the successor.
    Result<Outcome> write(const exchange::Record &record, bool addsTrajectoryMemory, bool last);
    enum class OutcomeFate {
        Added,
        Known,
        NoRun, ///< the pool has no run of that task
        Ambiguous, ///< it has several
    };
    /// Adds a verdict to the one run of its task; the run's memory of type trajectory shows it.
    Result<OutcomeFate> writeOutcome(const exchange::OutcomeRecord &record);

private:
    Result<Outcome> writeTrajectory(Trajectory trajectory, bool addsMemory);
    Result<Outcome> writeMemory(Memory memory, bool last);
    Result<Outcome> writeDomain(Domain domain);
    Result<Outcome> writeTask(const Task &task);
    Result<Outcome> writeDecision(Decision decision);
    Result<Outcome> writeRelation(Relation relation);
    Result<Outcome> writeSavedSearch(SavedSearch search);
    Result<Outcome> writeEvidence(const exchange::EvidenceRecord &record);
    Result<Outcome> writeJournal(exchange::JournalRecord record);
    /// The uuid to store a row under: a new one when there is none or another row has it.
    Result<QString> freeUuid(const QString &table, const QString &wanted);

    Result<qint64> ensureDomain(const QString &name);
    Result<qint64> ensureTask(qint64 domain, const QString &externalId, const QString &text);

    storage::ChangeRecorder &m_recorder;
    storage::Database &m_database;
    const ImportAnswers &m_answers;
    const Clock &m_clock;
    WriterMemory &m_known;
};

} // namespace waymark::curation
