// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/backgroundwork.h"
#include "services/curation/edits.h"
#include "services/curation/exportrun.h"
#include "services/curation/importrun.h"
#include "services/domain/memorydetails.h"
#include "services/domain/poolview.h"
#include "services/storage/databasethread.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <vector>

namespace waymark::storage {
class MemoryIndex;
}

namespace waymark::curation {

/// Names that the query box completes.
struct PoolNames
{
    QStringList domains;
    QStringList tasks;
    QStringList agents;
    QStringList models;
    QStringList tags;
};

/// A run with its steps, and the runs of its sub-agents.
struct RunWithSubRuns
{
    Trajectory run;
    QList<Trajectory> subRuns;
};

/// One open pool: everything the window asks of it and every change to it, each answered by a future.
///
///   GUI thread ──► writer thread   PoolFile: all changes, in order, one transaction each; checkpoints when idle
///              ──► query thread    MemoryIndex: filters, sorts, facets, full text
///              ──► rows thread     rows of the visible page, details
///              ──► workers         import, export, backup, check: long work, each with a connection of its own
///
/// Continue futures with whenReady(); never wait for them on the GUI thread. Closing (the destructor) lets changes that
/// were begun finish, cancels long work, which takes back what it stored, and leaves the pool whole in its one file.
/// Thread: GUI. Owns: the three threads and their connections.
class PoolSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PoolSession)

public:
    using Opened = Result<std::shared_ptr<PoolSession>>;

    /// Opens on a worker; the session is handed over on `context`'s thread. With `create` the file is made first. The hooks are for
    /// a pool that has to be upgraded; cancelled, it is ErrorCode::Cancelled and the pool as it was.
    static void open(const QString &path, bool create, const Clock &clock, QObject *context, std::function<void(Opened)> done, const WorkHooks &hooks = {});
    ~PoolSession() override;

    QString path() const { return m_path; }
    QString name() const; ///< file name without ending
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    QString readOnlyReason() const { return m_readOnlyReason; }
    QString migrationBackup() const { return m_migrationBackup; }

    /// Who makes the changes of this session.
    void setAuthor(const QString &author) { m_author = author; }
    QString author() const { return m_author; }

    // What the pool holds
    QFuture<Result<FilterResult>> filter(const FilterRequest &request);
    /// From the index, for selections of any size.
    QFuture<Result<SelectionCounts>> count(const QList<MemoryId> &ids);
    QFuture<Result<QList<MemoryRow>>> rows(const QList<MemoryId> &ids);
    QFuture<Result<MemoryDetails>> details(MemoryId id);
    QFuture<Result<std::optional<Trajectory>>> trajectory(const QString &uuid);
    /// Errors: NotFound.
    QFuture<Result<RunWithSubRuns>> runWithSubRuns(const QString &uuid);
    QFuture<Result<QList<SavedSearch>>> savedSearches();
    QFuture<Result<QList<Domain>>> domains();
    QFuture<Result<PoolNames>> names();
    /// For going to one by name: see storage::memoriesWithWords.
    QFuture<Result<QList<MemoryRow>>> findMemories(const QString &text, int limit);
    QFuture<Result<QList<MemoryRef>>> memoriesByTitle(const QString &text, int limit);
    QFuture<Result<MemoryId>> memoryByUuid(const QString &uuid);
    QFuture<Result<UndoState>> undoState();
    QFuture<Result<void>> quickCheck(const WorkHooks &hooks = {});

    // Changes
    using Changed = QFuture<Result<ChangeResult>>;
    Changed decide(const QList<MemoryId> &memories, ReviewStatus status, const QString &reason, std::optional<double> seconds = std::nullopt);
    Changed edit(const MemoryEdit &edit, const QString &reason = {});
    Changed editTags(const QList<MemoryId> &memories, const TagEdit &tags);
    Changed retire(const QList<MemoryId> &memories, const QString &reason);
    Changed reinstate(const QList<MemoryId> &memories, const QString &reason);
    Changed supersede(const QList<MemoryId> &memories, MemoryId by, const QString &reason);
    Changed setValidity(const QList<MemoryId> &memories, const ValidityEdit &validity, const QString &reason);
    Changed saveSearch(const QString &name, const QString &query);
    Changed renameSearch(const QString &uuid, const QString &name);
    Changed removeSearch(const QString &uuid);
    Changed moveSearch(const QString &uuid, int by);
    Changed undo();
    Changed redo();

    // Files. Each begins after the changes that were made before it was asked for. Cancelled is ErrorCode::Cancelled (an import
    // says so in its report), and leaves nothing behind.
    QFuture<Result<ImportReport>> import(const ImportRequest &request, const ImportHooks &hooks);
    QFuture<Result<exchange::ExportCount>> exportTo(const ExportRequest &request, const WorkHooks &hooks = {});
    QFuture<Result<QString>> backup(const QString &target, const WorkHooks &hooks = {});
    QFuture<Result<QString>> restore(const QString &from, const WorkHooks &hooks = {});

Q_SIGNALS:
    /// After each commit, also those of other processes.
    void changed(const waymark::PoolChange &change);
    /// The index has taken the change in: filters see it from now on.
    void indexed(const waymark::PoolChange &change);

private:
    struct Readers;
    struct Watch;

    PoolSession(QString path, const Clock &clock);
    Act act(const QString &reason) const;
    /// Runs an edit on the writer thread and tells everybody.
    Changed change(const QString &reason, std::function<Result<storage::AppliedChange>(const EditContext &)> edit);
    /// Runs a function on a worker with a reading connection of its own, once the writer has done what it was given.
    template<typename F>
    auto beside(const CancelToken &cancel, F function) -> QFuture<std::invoke_result_t<F, storage::Database &>>;
    void announce(const PoolChange &change);
    void takeIn(const PoolChange &change);
    void watchOtherProcesses();

    QString m_path;
    const Clock &m_clock;
    QString m_readOnlyReason;
    QString m_migrationBackup;
    QString m_author;
    std::atomic<quint64> m_newestFilter = 0;

    // Connections live on their threads; the threads are declared last so that they end first.
    std::shared_ptr<std::unique_ptr<storage::PoolFile>> m_pool;
    std::shared_ptr<Readers> m_readers;
    std::shared_ptr<Watch> m_watch;
    std::unique_ptr<storage::DatabaseThread> m_rows;
    std::unique_ptr<storage::DatabaseThread> m_query;
    std::unique_ptr<storage::DatabaseThread> m_writer;
    BackgroundWork m_background;
};

} // namespace waymark::curation
