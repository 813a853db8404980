// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/edits.h"
#include "services/curation/undo.h"
#include "services/storage/rowjson.h"
#include "services/storage/tables.h"
#include "tests/support/curationpool.h"
#include "tests/support/pooldump.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::contextOf;
using test::take;
using test::TempPool;

class tst_Journal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesHaveTheirColumns();
    void insertionIsKept();
    void updateKeepsBothSides();
    void updateOfNothingLeavesNoTrace();
    void removalKeepsTheWholeRow();
    void unwrittenChangeVanishes();
    void rollbackLeavesNothing();
    void changeOverSeveralTransactions();
    void fullTextFollows();
    void newestFirst();
    void historyOfAMemory();
    void historyNamesWhatIdsMean();
    void foreignChangesAreHistoryOnly();
    void othersSeeWhatMoved();
    void discardTakesBackWhatNobodyTouched();
    void discardKeepsWhatIsInUse();
    void statementsDoNotPileUp();
};

/// A column that a table has and the journal does not know would be lost by undo.
void tst_Journal::tablesHaveTheirColumns()
{
    TempPool pool;
    for (const TableSpec &table : journaledTables()) {
        QStringList there;
        Statement columns(pool.database(), u"SELECT name FROM pragma_table_info(?)"_s);
        columns << table.name;
        while (columns.step())
            there.append(columns.text(0));
        QStringList known = QStringList { u"id"_s, u"uuid"_s } + table.columns + table.volatileColumns;
        there.sort();
        known.sort();
        QCOMPARE(known, there);
    }
}

void tst_Journal::insertionIsKept()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    const QList<Change> list = take(changes(pool.database()));
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().author, u"test"_s);
    QCOMPARE(list.first().tool, ChangeTool::Job);
    QCOMPARE(list.first().label, u"Add"_s);
    QCOMPARE(list.first().at, test::testNow());
    QCOMPARE(list.first().rows, 2);
    const QList<ChangeRow> rows = take(rowsOfChange(pool.database(), list.first().id));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).table, u"domain"_s);
    QCOMPARE(rows.at(1).table, u"memory"_s);
    QCOMPARE(rows.at(1).key, test::makeMemory(1).uuid);
    QVERIFY(!rows.at(1).before);
    QCOMPARE(rows.at(1).after->value(u"fingerprint"_s).toString().size(), 64);
}

void tst_Journal::updateKeepsBothSides()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1) });
    pool.clock.set(test::testNow().addSecs(5));
    const auto transaction = take(Transaction::begin(pool.pool()));
    const auto recorder = take(ChangeRecorder::begin(*transaction, { u"ada"_s, ChangeTool::Window, u"typo"_s }, u"Fix"_s, pool.clock));
    QVERIFY(take(recorder->update(u"memory"_s, ids.first().value, { { u"title"_s, u"New"_s }, { u"review"_s, u"unreviewed"_s }, { u"valid_until"_s, u"2027-01-01"_s } })));
    QCOMPARE(recorder->poolChange().memories, ids);
    QCOMPARE(recorder->poolChange().kind, PoolChange::Kind::Changed);
    const ChangeId id = take(recorder->finish());
    take(transaction->commit());
    const QList<ChangeRow> rows = take(rowsOfChange(pool.database(), id));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(*rows.first().before, (QJsonObject { { u"title"_s, u"Memory 1"_s }, { u"valid_until"_s, QJsonValue::Null } }));
    QCOMPARE(*rows.first().after, (QJsonObject { { u"title"_s, u"New"_s }, { u"valid_until"_s, u"2027-01-01"_s } }));
    const Memory memory = *take(memoryById(pool.database(), ids.first()));
    QCOMPARE(memory.revision, 2);
    QCOMPARE(memory.changedAt, test::testNow().addSecs(5));
    QCOMPARE(take(changeById(pool.database(), id))->reason, u"typo"_s);
}

void tst_Journal::updateOfNothingLeavesNoTrace()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1) });
    const auto transaction = take(Transaction::begin(pool.pool()));
    const auto recorder = take(ChangeRecorder::begin(*transaction, {}, u"Nothing"_s, pool.clock));
    QVERIFY(!take(recorder->update(u"memory"_s, ids.first().value, { { u"title"_s, u"Memory 1"_s } })));
    QVERIFY(!take(recorder->update(u"memory"_s, ids.first().value, {})));
    QCOMPARE(recorder->update(u"memory"_s, 4711, { { u"title"_s, u"x"_s } }).error().code, ErrorCode::NotFound);
    QVERIFY(!take(recorder->finish()).isValid());
    take(transaction->commit());
    QCOMPARE(take(changes(pool.database())).size(), 1);
    QCOMPARE(take(memoryById(pool.database(), ids.first()))->revision, 1);
}

void tst_Journal::removalKeepsTheWholeRow()
{
    TempPool pool;
    Memory full = test::makeMemory(1);
    full.raw = QByteArray("raw \0 bytes \xff", 13);
    const QList<MemoryId> ids = test::addMemories(pool, { full });
    const auto transaction = take(Transaction::begin(pool.pool()));
    const auto recorder = take(ChangeRecorder::begin(*transaction, {}, u"Remove"_s, pool.clock));
    take(recorder->remove(u"memory"_s, ids.first().value));
    QCOMPARE(recorder->poolChange().kind, PoolChange::Kind::Removed);
    const ChangeId id = take(recorder->finish());
    const QJsonObject before = *take(rowsOfChange(transaction->database(), id)).first().before;
    QVariantMap values;
    for (auto it = before.begin(); it != before.end(); ++it)
        values.insert(it.key(), columnFromJson(*it));
    take(recorder->insert(u"memory"_s, values));
    take(transaction->commit());
    QCOMPARE(take(memoryById(pool.database(), ids.first()))->raw, full.raw);
    QCOMPARE(test::faults(pool.pool()).remove(u"wrong row counts in the journal: 1\n"_s), QString());
}

void tst_Journal::unwrittenChangeVanishes()
{
    TempPool pool;
    const auto transaction = take(Transaction::begin(pool.pool()));
    const auto recorder = take(ChangeRecorder::begin(*transaction, {}, u"Nothing"_s, pool.clock));
    QVERIFY(recorder->id().isValid());
    QVERIFY(!take(recorder->finish(u"Label"_s)).isValid());
    QVERIFY(!recorder->id().isValid());
    take(transaction->commit());
    QCOMPARE(take(changes(pool.database())).size(), 0);
}

void tst_Journal::rollbackLeavesNothing()
{
    TempPool pool;
    const QString before = test::canonicalDump(pool.database());
    {
        const auto transaction = take(Transaction::begin(pool.pool()));
        const auto recorder = take(ChangeRecorder::begin(*transaction, {}, u"Add"_s, pool.clock));
        take(recorder->insert(u"domain"_s, domainColumns({ newUuid(), u"x"_s, DomainKind::Project, {} })));
    }
    QCOMPARE(test::canonicalDump(pool.database()), before);
    QCOMPARE(take(changes(pool.database())).size(), 0);
    // The lock is free again.
    test::addMemories(pool, { test::makeMemory(1) });
}

void tst_Journal::changeOverSeveralTransactions()
{
    TempPool pool;
    ChangeId id;
    for (int i = 0; i < 5; ++i) {
        const auto transaction = take(Transaction::begin(pool.pool()));
        std::unique_ptr<ChangeRecorder> recorder;
        if (id.isValid())
            recorder = ChangeRecorder::resume(*transaction, id, pool.clock);
        else
            recorder = take(ChangeRecorder::begin(*transaction, {}, u"Import (interrupted)"_s, pool.clock));
        for (int n = 0; n < 3 && i != 2; ++n)
            take(recorder->insert(u"domain"_s, domainColumns({ newUuid(), u"%1-%2"_s.arg(i).arg(n), DomainKind::Project, {} })));
        id = take(recorder->finish(i == 4 ? u"Import"_s : QString()));
        QVERIFY(id.isValid());
        QCOMPARE(take(recorder->finish()), id); // once more does no harm
        take(transaction->commit());
        QCOMPARE(take(changeById(pool.database(), id))->label, i == 4 ? u"Import"_s : u"Import (interrupted)"_s);
    }
    QCOMPARE(take(changeById(pool.database(), id))->rows, 12);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Journal::fullTextFollows()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1, u"Walrus café"_s), test::makeMemory(2, u"Penguin"_s) });
    const auto hits = [&](const QString &word) { return test::scalarText(pool.database(), u"SELECT count(*) FROM memory_fts WHERE memory_fts MATCH '%1'"_s.arg(word)); };
    QCOMPARE(hits(u"walrus"_s), u"1"_s);
    QCOMPARE(hits(u"cafe"_s), u"1"_s);
    MemoryEdit edit;
    edit.id = ids.first();
    edit.title = u"Ostrich"_s;
    take(curation::edit(contextOf(pool), edit));
    QCOMPARE(hits(u"walrus"_s), u"0"_s);
    QCOMPARE(hits(u"ostrich"_s), u"1"_s);
    take(curation::undoLast(contextOf(pool)));
    QCOMPARE(hits(u"walrus"_s), u"1"_s);
    QCOMPARE(hits(u"ostrich"_s), u"0"_s);
    take(curation::undoLast(contextOf(pool)));
    QCOMPARE(hits(u"walrus OR penguin"_s), u"0"_s);
    QVERIFY(checkFullText(pool.database()));
    take(curation::redoLast(contextOf(pool)));
    QCOMPARE(hits(u"walrus OR penguin"_s), u"2"_s);
    QVERIFY(checkFullText(pool.database()));
    // A fault is found and put right.
    take(pool.database().execute("INSERT INTO memory_fts(memory_fts, rowid, title, description, content, payload_text) VALUES ('delete', 2, 'Penguin', '', '', '')"));
    QVERIFY(!checkFullText(pool.database()));
    take(rebuildFullText(pool.database()));
    QVERIFY(checkFullText(pool.database()));
}

void tst_Journal::newestFirst()
{
    TempPool pool;
    for (int i = 1; i <= 5; ++i)
        test::addMemories(pool, { test::makeMemory(i) });
    const auto idsOf = [](const QList<Change> &list) {
        QList<qint64> ids;
        for (const Change &change : list)
            ids.append(change.id.value);
        return ids;
    };
    QCOMPARE(idsOf(take(changes(pool.database()))), (QList<qint64> { 5, 4, 3, 2, 1 }));
    QCOMPARE(idsOf(take(changes(pool.database(), 2))), (QList<qint64> { 5, 4 }));
    QCOMPARE(idsOf(take(changes(pool.database(), -1, ChangeId { 3 }))), (QList<qint64> { 5, 4 }));
    QVERIFY(!take(changeById(pool.database(), ChangeId { 77 })));
}

void tst_Journal::historyOfAMemory()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1), test::makeMemory(2) });
    take(curation::retire(contextOf(pool, u"ada"_s, u"old"_s), { ids.first() }));
    take(curation::reinstate(contextOf(pool, u"bob"_s), { ids.first() }));
    take(curation::retire(contextOf(pool), { ids.last() }));
    const QList<HistoryEntry> history = take(historyOf(pool.database(), test::makeMemory(1).uuid));
    QStringList lines;
    for (const HistoryEntry &entry : history)
        lines.append(entry.change.author + u": "_s + entry.change.label + u" ("_s + entry.change.reason + u')');
    QCOMPARE(lines, (QStringList { u"bob: Reinstate 1 memories ()"_s, u"ada: Retire 1 memories (old)"_s, u"test: Add ()"_s }));
}

void tst_Journal::historyNamesWhatIdsMean()
{
    TempPool pool;
    Memory memory = test::makeMemory(1);
    memory.task = u"T-1"_s;
    const QList<MemoryId> ids = test::addMemories(pool, { memory, test::makeMemory(2, u"Successor"_s) });
    MemoryEdit edit;
    edit.id = ids.first();
    edit.domain = u"elsewhere"_s;
    take(curation::edit(contextOf(pool), edit));
    take(curation::supersede(contextOf(pool), { ids.first() }, ids.last()));
    const QList<HistoryEntry> history = take(historyOf(pool.database(), memory.uuid));
    QCOMPARE(history.at(0).row.after->value(u"superseded_by"_s).toString(), u"Successor"_s);
    QCOMPARE(history.at(1).row.before->value(u"domain"_s).toString(), u"payments"_s);
    QCOMPARE(history.at(1).row.after->value(u"domain"_s).toString(), u"elsewhere"_s);
    for (const HistoryEntry &entry : history) {
        for (const auto &side : { entry.row.before, entry.row.after }) {
            for (const auto hidden : { "domain_id"_L1, "task_id"_L1, "payload"_L1, "raw"_L1 })
                QVERIFY(!side || !side->contains(hidden));
        }
    }
}

void tst_Journal::foreignChangesAreHistoryOnly()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    Change change;
    change.at = test::testNow().addDays(-100);
    change.author = u"carol"_s;
    change.label = u"Retire 1 memories"_s;
    change.origin = u"another-pool:7"_s;
    const ChangeRow row { {}, u"memory"_s, test::makeMemory(1).uuid, QJsonObject { { u"retired_at"_s, QJsonValue::Null } }, QJsonObject { { u"retired_at"_s, u"x"_s } } };
    {
        const auto transaction = take(Transaction::begin(pool.pool()));
        QVERIFY(take(addForeignChange(pool.database(), change, { row })));
        QVERIFY(!take(addForeignChange(pool.database(), change, { row })));
        take(transaction->commit());
    }
    QCOMPARE(take(changes(pool.database())).size(), 2);
    QCOMPARE(take(undoState(pool.database())).undo->id.value, 1);
    const ChangeId foreign = take(changes(pool.database())).first().id;
    QCOMPARE(curation::undoOne(contextOf(pool), foreign).error().code, ErrorCode::InvalidArgument);
    const QList<HistoryEntry> history = take(historyOf(pool.database(), test::makeMemory(1).uuid));
    QCOMPARE(history.size(), 2);
    QCOMPARE(history.last().change.author, u"carol"_s); // what happened elsewhere comes after what happened here
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Journal::othersSeeWhatMoved()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1), test::makeMemory(2), test::makeMemory(3) });
    const ChangeId seen = take(changes(pool.database(), 1)).first().id;
    take(curation::retire(contextOf(pool), { ids.at(1) }));
    PoolChange change = take(poolChangeOf(pool.database(), seen));
    QCOMPARE(change.memories, QList<MemoryId> { ids.at(1) });
    QCOMPARE(change.kind, PoolChange::Kind::Changed);
    QCOMPARE(change.label, u"Retire 1 memories"_s);
    QVERIFY(change.foreign);
    // A decision that leaves the status as it is moves the memory's card all the same.
    const ChangeId second = change.change;
    take(curation::decide(contextOf(pool), { ids.at(2) }, ReviewStatus::Unreviewed));
    QCOMPARE(take(poolChangeOf(pool.database(), second)).memories, QList<MemoryId> { ids.at(2) });
    const ChangeId third = take(poolChangeOf(pool.database(), second)).change;
    const QList<MemoryId> added = test::addMemories(pool, { test::makeMemory(4) });
    change = take(poolChangeOf(pool.database(), third));
    QCOMPARE(change.kind, PoolChange::Kind::Added);
    QCOMPARE(change.memories, added);
    take(curation::undoLast(contextOf(pool)));
    QCOMPARE(take(poolChangeOf(pool.database(), change.change)).kind, PoolChange::Kind::Everything);
}

void tst_Journal::discardTakesBackWhatNobodyTouched()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    const QString before = test::canonicalDump(pool.database());
    test::addMemories(pool, { test::makeMemory(2), test::makeMemory(3, {}, u"new domain"_s) });
    const ChangeId change = take(changes(pool.database(), 1)).first().id;
    {
        const auto transaction = take(Transaction::begin(pool.pool()));
        const PoolChange told = take(discardChange(*transaction, change));
        QCOMPARE(told.kind, PoolChange::Kind::Removed);
        QCOMPARE(told.memories.size(), 2);
        take(transaction->commit());
    }
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), before);
    QVERIFY(!take(changeById(pool.database(), change)));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change_row WHERE change_id = 2"_s), u"0"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

/// Somebody works with what the import has brought while it is cancelled: that stays, and stays whole.
void tst_Journal::discardKeepsWhatIsInUse()
{
    TempPool pool;
    const QList<MemoryId> old = test::addMemories(pool, { test::makeMemory(1) });
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(2), test::makeMemory(3), test::makeMemory(4), test::makeMemory(5), test::makeMemory(6, {}, u"new domain"_s) });
    const ChangeId import = take(changes(pool.database(), 1)).first().id;
    take(curation::retire(contextOf(pool), { ids.at(0) })); // changed
    take(curation::decide(contextOf(pool), { ids.at(1) }, ReviewStatus::Unreviewed)); // decided on, but left as it is
    take(curation::supersede(contextOf(pool), old, ids.at(2))); // another stands in its place
    MemoryEdit edit;
    edit.id = old.first();
    edit.domain = u"new domain"_s;
    take(curation::edit(contextOf(pool), edit));
    {
        const auto transaction = take(Transaction::begin(pool.pool()));
        take(discardChange(*transaction, import));
        take(transaction->commit());
    }
    QCOMPARE(test::scalarText(pool.database(), u"SELECT group_concat(id) FROM (SELECT id FROM memory ORDER BY id)"_s), u"1,2,3,4"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
    // What stayed can be undone by name like all else.
    const Change left = *take(changeById(pool.database(), import));
    QCOMPARE(left.rows, 4); // three memories and the domain
    for (int i = 0; i < 4; ++i)
        take(curation::undoLast(contextOf(pool)));
    take(curation::undoOne(contextOf(pool), import));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT group_concat(id) FROM memory"_s), u"1"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT group_concat(name) FROM domain"_s), u"payments"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Journal::statementsDoNotPileUp()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1) });
    const auto statements = [&] {
        int count = 0;
        for (sqlite3_stmt *statement = nullptr; (statement = sqlite3_next_stmt(pool.database().handle(), statement));)
            ++count;
        return count;
    };
    int after = 0;
    for (int i = 0; i < 20; ++i) {
        take(curation::retire(contextOf(pool), ids));
        take(curation::reinstate(contextOf(pool), ids));
        if (i == 0)
            after = statements();
    }
    QCOMPARE(statements(), after);
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_Journal)
#include "tst_journal.moc"
