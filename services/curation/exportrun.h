// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/workhooks.h"
#include "services/exchange/exportsource.h"
#include "services/storage/database.h"

namespace waymark::curation {

/// What is to be written.
struct ExportRequest
{
    QString format; ///< name of an exporter
    QString path; ///< empty or "-": the device given beside it
    QStringList terms; ///< filter; empty = everything
    QDate asOf;
    QList<MemoryId> memories {}; ///< these alone, whatever the filter; empty = those of the filter
};

/// The pool, or the memories of a filter with what belongs to them, as an exporter reads it. Looks before every record whether
/// it is to stop (ErrorCode::Cancelled), and says how many are through.
/// Thread: the one of the database.
class PoolExportSource final : public exchange::ExportSource
{
public:
    /// `memories` in the order to write; `everything` adds what belongs to no memory (domains, tasks, runs, searches, journal).
    PoolExportSource(storage::Database &database, QList<MemoryId> memories, bool everything, QDate asOf, const WorkHooks &hooks = {});

    Result<void> forEachMemory(const MemoryVisitor &visit) override;
    Result<void> forEachRecord(const RecordVisitor &visit) override;
    QString poolUuid() const override { return m_poolUuid; }
    QDate asOf() const override { return m_asOf; }

private:
    /// Before a piece of work that weighs so much. Errors: Cancelled.
    Result<void> goOn(qint64 weight);
    void expect(qint64 records, qint64 weight);

    Result<void> eachMemory(const QList<MemoryId> &memories, qint64 weight, const MemoryVisitor &visit);
    Result<void> visitContext(const RecordVisitor &visit);
    Result<void> visitTrajectories(const RecordVisitor &visit);
    Result<void> visitMemories(const RecordVisitor &visit);
    Result<void> visitEvidence(const QList<MemoryId> &memories, const RecordVisitor &visit);
    Result<void> visitJournal(const RecordVisitor &visit);
    /// A memory after the one that supersedes it, so that a reader knows the successor.
    Result<QList<MemoryId>> successorsFirst();

    storage::Database &m_database;
    QList<MemoryId> m_memories;
    bool m_everything;
    QDate m_asOf;
    QString m_poolUuid;
    CancelToken m_cancel;
    ProgressTeller m_teller;
    qint64 m_records = 0; ///< those to come, shown
    qint64 m_weight = 0; ///< of all the work on them: a record is gone through several times, and not all times are alike
    qint64 m_weightDone = 0;
};

/// Filters, opens the file (written whole or not at all, private to the user), exports. `device` is used when the request
/// names no path. Progress is in records. Errors: InvalidArgument (format, filter), Io, DiskFull; Cancelled, and then there is no
/// file, or the one that was there before.
Result<exchange::ExportCount> exportPool(storage::Database &database, const ExportRequest &request, QDate today, QIODevice *device, const WorkHooks &hooks = {});

} // namespace waymark::curation
