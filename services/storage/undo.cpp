// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/embeddingstore.h"
#include "services/storage/journal.h"
#include "services/storage/resultwriter.h"
#include "services/storage/rowjson.h"
#include "services/storage/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

struct JournalRow
{
    qint64 id = 0;
    QString table;
    QString key;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};

std::optional<QJsonObject> jsonColumn(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

/// Newest row first: what was done last is taken back first.
Result<QList<JournalRow>> rowsBackwards(Database &database, ChangeId change)
{
    QList<JournalRow> rows;
    Statement select(database, u"SELECT id, table_name, row_key, before, after FROM change_row WHERE change_id = ? ORDER BY id DESC"_s);
    select << change.value;
    while (select.step())
        rows.append({ select.integer(0), select.text(1), select.text(2), jsonColumn(select, 3), jsonColumn(select, 4) });
    WAYMARK_TRY(select.result());
    return rows;
}

/// What a row is called in a message.
QString nameOf(Database &database, const JournalRow &row)
{
    static const QHash<QString, QString> columns {
        { u"memory"_s, u"title"_s }, { u"domain"_s, u"name"_s }, { u"task"_s, u"external_id"_s }, { u"saved_search"_s, u"name"_s }, { u"saved_query"_s, u"name"_s }, { u"trajectory"_s, u"source_file"_s },
        { u"rule_setting"_s, u"rule"_s }, { u"user_rule"_s, u"rule"_s }, { u"suppression"_s, u"excerpt"_s }, { u"evidence"_s, u"sentence"_s }, { u"prompt"_s, u"name"_s },
        { u"evaluation"_s, u"name"_s }, { u"triage"_s, u"task"_s },
    };
    const QString column = columns.value(row.table);
    QString name;
    if (!column.isEmpty()) {
        Statement present(database, u"SELECT "_s + column + u" FROM "_s + row.table + u" WHERE uuid = ?"_s);
        present << row.key;
        name = present.step() ? present.text(0) : row.before ? row.before->value(column).toString() : QString();
    }
    if (!name.isEmpty())
        return name;
    return row.table == "decision"_L1 ? Tr::tr("a decision") : row.table == "relation"_L1 ? Tr::tr("a relation") : row.table == "verdict"_L1 ? Tr::tr("a verdict") : row.table == "proposal"_L1 ? Tr::tr("a proposal")
        : row.table == "suppression"_L1                                                                    ? Tr::tr("an ignored finding")
        : row.table == "evaluation_part"_L1                                                                ? Tr::tr("results")
                                                                                                           : row.key;
}

/// The newest change after a row of the journal that touched a key.
Result<std::optional<Change>> laterChange(Database &database, const QString &key, qint64 afterRow)
{
    qint64 id = 0;
    {
        Statement later(database, u"SELECT change_id FROM change_row WHERE row_key = ? AND id > ? ORDER BY id DESC LIMIT 1"_s);
        later << key << afterRow;
        id = later.step() ? later.integer(0) : 0;
        WAYMARK_TRY(later.result());
    }
    return changeById(database, ChangeId { id });
}

/// Why a row cannot be put back, naming it and the change that came in between.
Unexpected movedOn(Database &database, const JournalRow &row)
{
    const QString what = nameOf(database, row);
    const auto later = laterChange(database, row.key, row.id);
    if (later && *later)
        return failure(ErrorCode::Conflict, Tr::tr("“%1” was changed later: “%2” by %3. Undo that first.").arg(what, (*later)->label, (*later)->author));
    return failure(ErrorCode::Conflict, Tr::tr("“%1” is not as this change left it, so the change cannot be undone.").arg(what));
}

/// Why a row cannot go: another one, added later, refers to it.
Unexpected inUse(Database &database, const JournalRow &row, const QString &user)
{
    const QString what = nameOf(database, row);
    const auto later = laterChange(database, user, row.id);
    if (later && *later)
        return failure(ErrorCode::Conflict, Tr::tr("“%1” is used by a later change: “%2” by %3. Undo that first.").arg(what, (*later)->label, (*later)->author));
    return failure(ErrorCode::Conflict, Tr::tr("“%1” is in use, so the change cannot be undone.").arg(what));
}

/// The uuid of a row that refers to this one; empty when none does.
Result<QString> userOf(Database &database, const QString &table, qint64 id)
{
    static const QHash<QString, QStringList> users {
        { u"domain"_s,
          { u"SELECT uuid FROM task WHERE domain_id = ? LIMIT 1"_s, u"SELECT uuid FROM memory WHERE domain_id = ? LIMIT 1"_s,
            u"SELECT uuid FROM trajectory WHERE domain_id = ? LIMIT 1"_s } },
        { u"task"_s, { u"SELECT uuid FROM memory WHERE task_id = ? LIMIT 1"_s, u"SELECT uuid FROM trajectory WHERE task_id = ? LIMIT 1"_s } },
        { u"evaluation"_s, { u"SELECT uuid FROM evaluation_part WHERE evaluation_id = ? ORDER BY id DESC LIMIT 1"_s } },
        { u"trajectory"_s, { u"SELECT uuid FROM memory WHERE trajectory_id = ? LIMIT 1"_s, u"SELECT uuid FROM verdict WHERE trajectory_id = ? LIMIT 1"_s } },
        { u"memory"_s,
          { u"SELECT uuid FROM decision WHERE memory_id = ? ORDER BY id DESC LIMIT 1"_s, u"SELECT uuid FROM relation WHERE a_id = ? ORDER BY id DESC LIMIT 1"_s,
            u"SELECT uuid FROM relation WHERE b_id = ? ORDER BY id DESC LIMIT 1"_s, u"SELECT uuid FROM evidence WHERE memory_id = ? ORDER BY id DESC LIMIT 1"_s,
            u"SELECT other.uuid FROM memory other JOIN memory m ON other.superseded_by = m.uuid WHERE m.id = ? AND other.id <> m.id LIMIT 1"_s } },
    };
    for (const QString &sql : users.value(table)) {
        Statement user(database, sql);
        user << id;
        if (user.step())
            return user.text(0);
        WAYMARK_TRY(user.result());
    }
    return QString();
}

/// Whether what is taken back may be done again.
enum class Redo : quint8 { Possible,
    Never };

/// False when the row stays because others use it too.
Result<bool> takeBackInsertion(ChangeRecorder &recorder, Database &database, const JournalRow &row, Redo redo)
{
    const TableSpec *table = tableSpec(row.table);
    WAYMARK_TRY_ASSIGN(const qint64 id, rowIdOf(database, row.table, row.key));
    if (id == 0)
        return movedOn(database, row);
    WAYMARK_TRY_ASSIGN(const QString user, userOf(database, row.table, id));
    // Domains and tasks are shared: one that a later change uses as well stays.
    const bool isShared = row.table == "domain"_L1 || row.table == "task"_L1;
    if (isShared && !user.isEmpty())
        return false;
    WAYMARK_TRY_ASSIGN(const std::optional<QJsonObject> current, rowToJson(database, row.table, id, table->columns));
    if (row.after->value("fingerprint"_L1).toString() != QLatin1StringView(fingerprint(*table, *current)))
        return movedOn(database, row);
    if (!user.isEmpty())
        return inUse(database, row, user);
    if (row.table == "memory"_L1)
        WAYMARK_TRY(letVectorsGo(database, MemoryId { id }, redo == Redo::Possible));
    if (row.table == "evaluation_part"_L1 && redo == Redo::Never)
        WAYMARK_TRY(dropResults(database, id));
    WAYMARK_TRY(recorder.remove(row.table, id));
    return true;
}

Result<void> takeBackRemoval(ChangeRecorder &recorder, Database &database, const JournalRow &row)
{
    WAYMARK_TRY_ASSIGN(const qint64 there, rowIdOf(database, row.table, row.key));
    if (there != 0)
        return movedOn(database, row);
    if (row.table == "evaluation_part"_L1) {
        WAYMARK_TRY_ASSIGN(const bool again, isImportedAgain(database, row.before->value("id"_L1).toInteger()));
        if (again)
            return failure(ErrorCode::Conflict, Tr::tr("These results have been imported again since. Remove that evaluation first."));
    }
    QVariantMap values;
    for (auto it = row.before->begin(); it != row.before->end(); ++it)
        values.insert(it.key(), columnFromJson(it.value()));
    // Revisions only grow, so that an edit begun before the removal is not mistaken for one of the present text.
    if (const auto revision = values.find(u"revision"_s); revision != values.end() && row.table == "memory"_L1)
        *revision = revision->toLongLong() + 1;
    auto inserted = recorder.insert(row.table, values);
    if (!inserted)
        return inserted.error().code == ErrorCode::Conflict ? movedOn(database, row) : Unexpected(inserted.error());
    return row.table == "memory"_L1 ? bringVectorsBack(database, MemoryId { *inserted }) : Result<void>();
}

Result<void> takeBackUpdate(ChangeRecorder &recorder, Database &database, const JournalRow &row)
{
    WAYMARK_TRY_ASSIGN(const qint64 id, rowIdOf(database, row.table, row.key));
    if (id == 0)
        return movedOn(database, row);
    const QStringList columns = row.after->keys();
    WAYMARK_TRY_ASSIGN(const std::optional<QJsonObject> current, rowToJson(database, row.table, id, columns));
    if (*current != *row.after)
        return movedOn(database, row);
    QVariantMap values;
    for (const QString &column : columns)
        values.insert(column, columnFromJson(row.before->value(column)));
    auto updated = recorder.update(row.table, id, values);
    if (!updated)
        return updated.error().code == ErrorCode::Conflict ? movedOn(database, row) : Unexpected(updated.error());
    return {};
}

/// The latest change that undoes this one; 0 when none does.
Result<qint64> undoOf(Database &database, qint64 change)
{
    Statement later(database, u"SELECT id FROM change WHERE undoes = ? AND row_count > 0 ORDER BY id DESC LIMIT 1"_s);
    later << change;
    const qint64 id = later.step() ? later.integer(0) : 0;
    WAYMARK_TRY(later.result());
    return id;
}

/// How many steps of undoing lie between an entry and an ordinary change: 0 itself, 1 its undo, 2 the redo of that …
Result<int> distanceOf(Database &database, qint64 id, std::unordered_map<qint64, int> &known)
{
    QList<qint64> chain { id };
    int end = 0;
    for (;;) {
        if (const auto it = known.find(chain.last()); it != known.end()) {
            end = it->second;
            break;
        }
        Statement target(database, u"SELECT undoes FROM change WHERE id = ?"_s);
        target << chain.last();
        const qint64 next = target.step() ? target.integer(0) : 0;
        WAYMARK_TRY(target.result());
        if (next == 0)
            break;
        chain.append(next);
    }
    for (qsizetype i = 0; i < chain.size(); ++i)
        known[chain.at(i)] = end + int(chain.size() - 1 - i);
    return known[id];
}

Result<AppliedChange> writeOpposite(Transaction &transaction, const Change &change, const QString &label, const Act &act, const Clock &clock)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const QList<JournalRow> rows, rowsBackwards(database, change.id));
    WAYMARK_TRY_ASSIGN(const auto recorder, ChangeRecorder::begin(transaction, act, label, clock, change.id));
    for (const JournalRow &row : rows) {
        if (!tableSpec(row.table))
            continue; // the history of a table of a later version
        if (!row.before)
            WAYMARK_TRY((takeBackInsertion(*recorder, database, row, Redo::Possible)));
        else if (!row.after)
            WAYMARK_TRY(takeBackRemoval(*recorder, database, row));
        else
            WAYMARK_TRY(takeBackUpdate(*recorder, database, row));
    }
    AppliedChange outcome;
    WAYMARK_TRY_ASSIGN(outcome.result.change, recorder->finish());
    if (!outcome.result.change.isValid())
        return failure(ErrorCode::Conflict, Tr::tr("What “%1” added is in use, so there is nothing to take back.").arg(change.label));
    outcome.poolChange = recorder->poolChange();
    outcome.result.label = label;
    outcome.result.affected = outcome.poolChange.memories;
    return outcome;
}

} // namespace

Result<bool> takesBack(Database &database, const Change &change)
{
    bool odd = false;
    for (ChangeId next = change.undoes; next.isValid(); odd = !odd) {
        WAYMARK_TRY_ASSIGN(const std::optional<Change> undone, changeById(database, next));
        next = undone ? undone->undoes : ChangeId();
    }
    return odd;
}

Result<UndoState> undoState(Database &database)
{
    // Backwards from the newest: an entry that a later one undoes is spent, whatever the later one was itself. Entries at an
    // even distance from an ordinary change do something (the change, its redo), those at an odd one take it back. Undo takes
    // the newest unspent doing; redo the newest unspent undoing, unless an ordinary change came after it.
    UndoState state;
    QSet<qint64> spent;
    bool ordinarySeen = false;
    std::unordered_map<qint64, int> depths;
    qint64 before = std::numeric_limits<qint64>::max();
    bool more = true;
    while (more && !(state.undo && (state.redo || ordinarySeen))) {
        QList<std::pair<qint64, qint64>> page;
        {
            Statement rows(database, u"SELECT id, coalesce(undoes, 0) FROM change WHERE id < ? AND origin IS NULL AND row_count > 0 ORDER BY id DESC LIMIT 256"_s);
            rows << before;
            while (rows.step())
                page.append({ rows.integer(0), rows.integer(1) });
            WAYMARK_TRY(rows.result());
        }
        more = !page.isEmpty();
        for (const auto &[id, undoes] : std::as_const(page)) {
            before = id;
            if (undoes != 0)
                spent.insert(undoes);
            WAYMARK_TRY_ASSIGN(const int depth, undoes == 0 ? Result<int>(0) : distanceOf(database, id, depths));
            if (!spent.contains(id)) {
                if (depth % 2 == 0) {
                    if (!state.undo) {
                        WAYMARK_TRY_ASSIGN(state.undo, changeById(database, ChangeId { id }));
                    }
                } else if (!state.redo && !ordinarySeen) {
                    WAYMARK_TRY_ASSIGN(state.redo, changeById(database, ChangeId { id }));
                }
            }
            ordinarySeen = ordinarySeen || depth == 0;
            if (state.undo && (state.redo || ordinarySeen))
                break;
        }
    }
    if (state.redo) {
        // Named after what it repeats, not after the undo that it takes back.
        WAYMARK_TRY_ASSIGN(const std::optional<Change> original, changeById(database, state.redo->undoes));
        if (original)
            state.redo->label = original->label;
    }
    return state;
}

Result<AppliedChange> undoChange(Transaction &transaction, ChangeId id, const Act &act, const Clock &clock)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const std::optional<Change> change, changeById(database, id));
    if (!change)
        return failure(ErrorCode::NotFound, Tr::tr("There is no change %1 in the journal.").arg(id.value));
    if (!change->origin.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Change %1 came with an import as history and cannot be undone here.").arg(id.value));
    // A change that was undone and redone is done by its redo; that is the one to take back.
    WAYMARK_TRY_ASSIGN(const qint64 undo, undoOf(database, id.value));
    if (undo != 0) {
        WAYMARK_TRY_ASSIGN(const qint64 redo, undoOf(database, undo));
        if (redo == 0)
            return failure(ErrorCode::InvalidArgument, Tr::tr("Change %1 (“%2”) is undone already.").arg(id.value).arg(change->label));
        return undoChange(transaction, ChangeId { redo }, act, clock);
    }
    // A redo is itself an undo of an undo, but taking it back is an undo for whoever reads the journal.
    WAYMARK_TRY_ASSIGN(const bool isUndo, takesBack(database, *change));
    if (isUndo)
        return redoChange(transaction, id, act, clock);
    return writeOpposite(transaction, *change, Tr::tr("Undo: %1").arg(change->label), act, clock);
}

Result<AppliedChange> redoChange(Transaction &transaction, ChangeId undo, const Act &act, const Clock &clock)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const std::optional<Change> change, changeById(database, undo));
    if (!change || !change->undoes.isValid())
        return failure(ErrorCode::InvalidArgument, Tr::tr("There is nothing to redo."));
    // "Undo: Retire 3 memories" is repeated under the name of what it took back.
    WAYMARK_TRY_ASSIGN(const std::optional<Change> original, changeById(database, change->undoes));
    return writeOpposite(transaction, *change, original ? original->label : change->label, act, clock);
}

namespace {

Result<bool> takenBack(const Result<void> &result)
{
    return result ? Result<bool>(true) : Unexpected(result.error());
}

} // namespace

Result<PoolChange> discardChange(Transaction &transaction, ChangeId change)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const QList<JournalRow> rows, rowsBackwards(database, change));
    // Recorded under the change itself and deleted with it: the import leaves nothing.
    const SystemClock clock;
    const auto recorder = ChangeRecorder::resume(transaction, change, clock);
    Statement forget(database, u"DELETE FROM change_row WHERE id = ?"_s);
    for (const JournalRow &row : rows) {
        const auto taken = !row.before ? takeBackInsertion(*recorder, database, row, Redo::Never)
            : row.after                ? takenBack(takeBackUpdate(*recorder, database, row))
                                       : takenBack(takeBackRemoval(*recorder, database, row));
        if (!taken && taken.error().code != ErrorCode::Conflict)
            return Unexpected(taken.error());
        if (taken && *taken)
            WAYMARK_TRY((forget << row.id).run());
    }
    // And what taking back has written itself.
    const qint64 last = rows.isEmpty() ? 0 : rows.first().id;
    WAYMARK_TRY((Statement(database, u"DELETE FROM change_row WHERE change_id = ? AND id > ?"_s) << change.value << last).run());
    // What is left is what somebody works with already: it stays under the change, so that it can still be undone.
    WAYMARK_TRY((Statement(database, u"UPDATE change SET row_count = (SELECT count(*) FROM change_row WHERE change_id = change.id) WHERE id = ?"_s) << change.value).run());
    WAYMARK_TRY((Statement(database, u"DELETE FROM change WHERE id = ? AND row_count = 0"_s) << change.value).run());
    return recorder->poolChange();
}

} // namespace waymark::storage
