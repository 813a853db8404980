// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/importrun.h"
#include "services/curation/recordwriter.h"
#include "services/curation/resultimport.h"
#include "services/curation/rulingimport.h"
#include "services/curation/vectorwriter.h"
#include "services/exchange/record.h"

#include <QHash>
#include <QSet>

#include <map>

namespace waymark::curation {

/// Puts the records of an import into the pool, a batch a transaction, all under one change.
/// Thread: add() on the import worker; the writing itself wherever the WriteAccess runs it.
class PoolSink final : public exchange::RecordSink
{
public:
    PoolSink(const ImportRequest &request, const WriteAccess &write, const Act &act, const Clock &clock, const ImportHooks &hooks);

    /// What is read from now on belongs to this file. `addsTrajectoryMemories`: runs yield their memory of type trajectory
    /// (all formats but a pool's own export, which holds it already).
    void beginFile(ImportedFile *file, qint64 size, bool addsTrajectoryMemories);
    /// Writes what is waiting, but for memories whose successor may come with another file.
    Result<void> endFile();
    /// Writes the attempts and rates that are waiting, or counts them on a dry run.
    Result<void> writeResults();
    /// Those memories and the verdicts from side files, then the label. Invalid when nothing was added.
    Result<ChangeId> finish(const QString &label);
    /// Takes everything back.
    Result<void> discard();
    /// Whether writing failed: then the error that a format passes on is the pool's and not the file's.
    bool hasFailed() const { return m_failed; }

    Result<void> add(exchange::Record record, exchange::RecordPosition position) override;
    Result<void> addVector(exchange::VectorRecord vector, exchange::RecordPosition position) override;
    void quarantine(Quarantined entry) override;
    void read(qint64 bytes) override;
    bool isCancelled() const override;

    void setProgressTotal(qint64 bytes) { m_totalBytes = bytes; }

private:
    struct Waiting
    {
        exchange::Record record;
        exchange::RecordPosition position;
        ImportedFile *file = nullptr;
    };
    struct WaitingVector
    {
        CheckedVector vector;
        exchange::RecordPosition position;
        ImportedFile *file = nullptr;
    };
    /// What one batch adds to a file's figures, counted when it is committed.
    struct Counts
    {
        qint64 trajectories = 0;
        qint64 memories = 0;
        qint64 outcomes = 0;
        qint64 evidence = 0;
        qint64 unchanged = 0;
        qint64 vectors = 0;
        QList<Quarantined> quarantined;
    };
    using CountsByFile = std::map<ImportedFile *, Counts>;

    Result<void> goOn() const; ///< Errors: Cancelled.
    Result<void> flush();
    Result<void> writeUnresolved();
    Result<void> writeAll(std::vector<Waiting> records, std::vector<WaitingVector> vectors, bool last);
    Result<void> writeBatch(storage::PoolFile &pool, std::vector<Waiting> batch, const std::vector<WaitingVector> &vectors, bool last, CountsByFile &counts);
    Result<void> countOnly(storage::PoolFile &pool, const std::vector<Waiting> &batch, Counts &counts);
    void addResult(exchange::Record &record, exchange::RecordPosition position);
    Result<void> countRuling(storage::Database &database, const Waiting &item, Counts &counts);
    /// Ends a batch and tells of it.
    Result<void> commit(storage::Transaction &transaction, storage::ChangeRecorder &recorder, bool vectorsMoved);
    Result<std::unique_ptr<storage::ChangeRecorder>> recorder(storage::Transaction &transaction, const QString &label);
    /// The memory of this import that a record refers to and that waits itself; empty when there is none.
    QString awaitedBy(const exchange::Record &record) const;
    std::vector<Waiting> takeWaitingFor(const QString &uuid);
    void count(ImportedFile *file, const Counts &counts);
    void report();

    const ImportRequest &m_request;
    const WriteAccess &m_write;
    const Act &m_act;
    const Clock &m_clock;
    const ImportHooks &m_hooks;

    ImportedFile *m_file = nullptr;
    bool m_addsTrajectoryMemories = true;
    std::vector<Waiting> m_batch;
    std::vector<WaitingVector> m_vectors;
    QHash<QString, int> m_dimensions; ///< of the vectors of the present file, by model
    QStringList m_newSpaces; ///< that this import has made
    /// What has to come after a memory, by its uuid: those that it supersedes, and what refers to such a one in turn.
    QHash<QString, std::vector<Waiting>> m_unresolved;
    QSet<QString> m_waitingIds; ///< uuids of the memories in m_unresolved
    std::vector<std::pair<ImportedFile *, exchange::OutcomeRecord>> m_outcomes;
    ResultImport m_results;
    bool m_mayLink = false; ///< what results name may be in the pool now
    qint64 m_batchBytes = 0;
    WriterMemory m_known;
    QSet<QByteArray> m_seen; ///< hashes met on a dry run
    RulingRehearsal m_rehearsal;
    ChangeId m_change;
    bool m_failed = false;
    qint64 m_doneBytes = 0;
    qint64 m_fileBytes = 0;
    qint64 m_fileRead = 0;
    qint64 m_totalBytes = -1;
    ProgressTeller m_teller;
};

} // namespace waymark::curation
