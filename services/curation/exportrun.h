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
    /// Between two steps. Errors: Cancelled.
    Result<void> goOn();
    void expect(qint64 records, qint64 steps);

    Result<void> eachMemory(const QList<MemoryId> &memories, const MemoryVisitor &visit);
    Result<void> visitContext(const RecordVisitor &visit);
    Result<void> visitTrajectories(const RecordVisitor &visit);
    Result<void> visitMemories(const RecordVisitor &visit);
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
    qint64 m_steps = 0; ///< of the work on them, several a record
    qint64 m_stepsDone = 0;
};

/// Filters, opens the file (written whole or not at all, private to the user), exports. `device` is used when the request
/// names no path. Progress is in records. Errors: InvalidArgument (format, filter), Io, DiskFull; Cancelled, and then there is no
/// file, or the one that was there before.
Result<exchange::ExportCount> exportPool(storage::Database &database, const ExportRequest &request, QDate today, QIODevice *device, const WorkHooks &hooks = {});

} // namespace waymark::curation
