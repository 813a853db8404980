// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/importrun.h"
#include "services/exchange/record.h"
#include "services/storage/journal.h"

namespace waymark::curation {

/// Writes one record of an import through the journal.
class RecordWriter final
{
public:
    enum class Outcome {
        Added,
        Unchanged, ///< it was there
        Waits, ///< what it refers to has not been read yet
        Dangling, ///< what it refers to is not in the pool
    };

    RecordWriter(storage::ChangeRecorder &recorder, storage::Database &database, const ImportAnswers &answers, const Clock &clock)
        : m_recorder(recorder)
        , m_database(database)
        , m_answers(answers)
        , m_clock(clock)
    {
    }

    /// The memory's successor may come later in the file: then Waits, unless `last`, which stores it without the successor.
    Result<Outcome> write(const exchange::Record &record, bool addsTrajectoryMemory, bool last);
    /// Adds a verdict to the runs of its task; the number of runs that got one.
    Result<int> writeOutcome(const exchange::OutcomeRecord &record);

private:
    Result<Outcome> writeTrajectory(Trajectory trajectory, bool addsMemory);
    Result<Outcome> writeMemory(Memory memory, bool last);
    Result<Outcome> writeDomain(Domain domain);
    Result<Outcome> writeTask(const Task &task);
    Result<Outcome> writeDecision(Decision decision);
    Result<Outcome> writeRelation(Relation relation);
    Result<Outcome> writeSavedSearch(SavedSearch search);
    Result<Outcome> writeJournal(const exchange::JournalRecord &record);

    Result<qint64> ensureDomain(const QString &name);
    Result<qint64> ensureTask(qint64 domain, const QString &externalId, const QString &text);

    storage::ChangeRecorder &m_recorder;
    storage::Database &m_database;
    const ImportAnswers &m_answers;
    const Clock &m_clock;
};

} // namespace waymark::curation
