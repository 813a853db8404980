// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/clock.h"
#include "services/domain/edits.h"
#include "services/domain/journal.h"
#include "services/domain/memorydetails.h"
#include "services/domain/poolchange.h"
#include "services/storage/transaction.h"

#include <QSet>
#include <QVariantMap>

namespace waymark::storage {

/// Writes rows and, in the same transaction, what stood there before and after. The only way to change a journaled table.
/// A change may span several transactions (an import in batches): resume() goes on with the same one.
/// Thread: the writer's.
class ChangeRecorder final
{
    Q_DISABLE_COPY_MOVE(ChangeRecorder)

public:
    static Result<std::unique_ptr<ChangeRecorder>> begin(Transaction &transaction, const Act &act, const QString &label, const Clock &clock,
                                                         ChangeId undoes = {});
    static std::unique_ptr<ChangeRecorder> resume(Transaction &transaction, ChangeId change, const Clock &clock);

    /// Inserts a row; `values` by column, uuid included. Returns its id. Errors: Conflict on a unique column.
    Result<qint64> insert(const QString &table, const QVariantMap &values);
    /// Sets columns; false when nothing differs. A memory's revision and changed_at move along.
    Result<bool> update(const QString &table, qint64 id, const QVariantMap &values);
    Result<void> remove(const QString &table, qint64 id);

    /// Writes label and number of rows. A change without rows leaves no trace: the id is then invalid.
    Result<ChangeId> finish(const QString &label = {});

    ChangeId id() const { return m_id; }
    /// What to tell the views, for finish()ed or interim state of this recorder.
    PoolChange poolChange() const;

private:
    ChangeRecorder(Transaction &transaction, const Clock &clock)
        : m_database(transaction.database())
        , m_clock(clock)
    {
    }
    Result<void> write(const QString &table, const QString &key, const std::optional<QJsonObject> &before, const std::optional<QJsonObject> &after);
    void touch(const QString &table, qint64 id, const QVariantMap &values, PoolChange::Kind kind);
    /// What is derived from the row, after it came or went.
    Result<void> follow(const QString &table, const QVariantMap &values);

    Database &m_database;
    const Clock &m_clock;
    ChangeId m_id;
    QString m_label;
    qint64 m_rows = 0; ///< written since the last finish()
    QSet<qint64> m_added;
    QSet<qint64> m_removed;
    QSet<qint64> m_changed;
    bool m_savedSearches = false;
    bool m_savedQueries = false;
    bool m_suppressions = false;
    bool m_rules = false;
    bool m_proposals = false;
    bool m_prompts = false;
    bool m_results = false;
};

/// A change that was written: what to answer and what to tell the views.
struct AppliedChange
{
    ChangeResult result;
    PoolChange poolChange;
};

/// What undo and redo would do next. Changes that came with an import (origin) never count.
Result<UndoState> undoState(Database &database);

/// Writes the opposite of a change. Errors: NotFound, InvalidArgument (a change that was undone already, or history of another
/// pool), Conflict when a row has moved on since: the message names the row and the later change; nothing is written then.
Result<AppliedChange> undoChange(Transaction &transaction, ChangeId change, const Act &act, const Clock &clock);
/// The redo of an undone change: the opposite of its undo.
Result<AppliedChange> redoChange(Transaction &transaction, ChangeId undo, const Act &act, const Clock &clock);

/// Whether a change takes back what an ordinary one did, rather than doing or redoing it.
Result<bool> takesBack(Database &database, const Change &change);

/// False when somebody undid it (also when that was undone again) or it is gone: then nothing more may be added to it.
Result<bool> isOpenForMore(Database &database, ChangeId change);

/// After a cancelled import: takes back the rows of an unfinished change that nobody touched since, and the change itself.
Result<PoolChange> discardChange(Transaction &transaction, ChangeId change);

/// Newest first. `memoryUuid` empty = the whole pool.
Result<QList<Change>> changes(Database &database, int limit = -1, ChangeId after = {});
Result<qint64> countChanges(Database &database);
Result<std::optional<Change>> changeById(Database &database, ChangeId id);
Result<QList<ChangeRow>> rowsOfChange(Database &database, ChangeId id);
/// One memory's history, newest first, ids in it replaced by names. What people ruled on its evidence is part of it, one entry a
/// change.
Result<QList<HistoryEntry>> historyOf(Database &database, const QString &memoryUuid);
/// The memories that the changes after one touched, for views of another process.
Result<PoolChange> poolChangeOf(Database &database, ChangeId after);

/// How far the journal has come. A change goes on growing while an import runs, so rows are counted and not changes.
struct JournalMark
{
    qint64 row = 0;
    QString restored; ///< when the pool was last restored from a backup, empty when never

    bool operator==(const JournalMark &) const = default;
};
Result<JournalMark> journalMark(Database &database);
/// What others have done since: the changes in `known` are left out. Nothing when there is nothing; Everything when rows went
/// away again or the pool was restored, because then only a fresh look helps.
Result<std::optional<PoolChange>> poolChangeSince(Database &database, const JournalMark &mark, const QSet<qint64> &known);

/// Keeps an act of another pool as history; `undoes` counts there. False when it is there already, or began in this pool.
Result<bool> addForeignChange(Database &database, const Change &change, const QList<ChangeRow> &rows);
/// Takes it out again, after a cancelled import.
Result<void> removeForeignChange(Database &database, const QString &origin);

} // namespace waymark::storage
