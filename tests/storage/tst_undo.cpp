// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pooldump.h"
#include "tests/support/randomchanges.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::contextOf;
using test::take;
using test::TempPool;

namespace {

/// "undo | redo", by label; "-" for none.
QString stateText(TempPool &pool)
{
    const UndoState state = take(undoState(pool.database()));
    return (state.undo ? state.undo->label : u"-"_s) + u" | "_s + (state.redo ? state.redo->label : u"-"_s);
}

/// The label of what was done.
QString undo(TempPool &pool)
{
    return take(curation::undoLast(contextOf(pool))).result.label;
}

QString redo(TempPool &pool)
{
    return take(curation::redoLast(contextOf(pool))).result.label;
}

void saveSearch(TempPool &pool, const QString &name)
{
    take(curation::saveSearch(contextOf(pool), name, u"is:retired"_s));
}

} // namespace

class tst_Undo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=2 noshrink=1"); }

    void everythingBackAndForth();
    void mixedChains();
    void nothingToDo();
    void labels();
    void undoUndoRedoRedo();
    void newChangeEndsRedo();
    void survivesReopening();
    void undoOfARedo();
    void targetedUndo();
    void targetedUndoOfAnUndoRepeats();
    void conflictNamesTheLaterChange();
    void conflictOfARemovedSearchNamesIt();
    void importWithADomainThatIsUsedLater();
    void importWithAMemoryThatIsUsedLater();
    void nothingCanBeTakenBack();
    void idsComeBack();
    void dryRunWritesNothing();
    void revisionsOnlyGrow();
    void clockBackwards();
};

/// Some hundred changes of all kinds: undoing all gives the pool as it was, redoing all the pool as it became, also when it
/// is closed and opened in between.
void tst_Undo::everythingBackAndForth()
{
    const bool held = rc::check("undo all, redo all", [] {
        const auto seed = *rc::gen::arbitrary<quint32>();
        TempPool pool;
        test::addMemories(pool, { test::makeMemory(900'001), test::makeMemory(900'002, {}, u"swe"_s), test::makeMemory(900'003) });
        // A look at every third state is enough: what goes wrong in between shows in the next.
        QStringList dumps;
        const auto look = [&](qsizetype at) { return at % 3 == 0 ? test::canonicalDump(pool.database()) : QString(); };
        dumps.append(look(0));
        test::RandomChanges random(pool.clock, seed);
        for (int i = 0; i < 260; ++i) {
            if (random.step(pool.pool()))
                dumps.append(look(dumps.size()));
        }
        RC_ASSERT(dumps.size() > 200);
        RC_ASSERT(test::faults(pool.pool()) == QString());
        const qsizetype last = dumps.size() - 1;
        for (qsizetype i = last; i > 0; --i) {
            if (i == last / 2)
                pool.reopen();
            undo(pool);
            const QString dump = look(i - 1);
            if (dump != dumps.at(i - 1))
                RC_FAIL("undo " + std::to_string(i) + "\n" + test::dumpDifference(dump, dumps.at(i - 1)).toStdString());
        }
        RC_ASSERT(test::faults(pool.pool()) == QString());
        for (qsizetype i = 1; i <= last; ++i) {
            if (i == last / 3)
                pool.reopen();
            redo(pool);
            const QString dump = look(i);
            if (dump != dumps.at(i))
                RC_FAIL("redo " + std::to_string(i) + "\n" + test::dumpDifference(dump, dumps.at(i)).toStdString());
        }
        RC_ASSERT(!take(undoState(pool.database())).redo.has_value());
        RC_ASSERT(test::faults(pool.pool()) == QString());
    });
    QVERIFY(held);
}

/// Changes, undos and redos in any order behave as the two stacks of a text editor.
void tst_Undo::mixedChains()
{
    const bool held = rc::check("as two stacks", [] {
        const auto seed = *rc::gen::arbitrary<quint32>();
        std::mt19937 choice(seed);
        TempPool pool;
        test::RandomChanges random(pool.clock, seed);
        QStringList done;
        QStringList undone;
        QString now = test::canonicalDump(pool.database());
        for (int i = 0; i < 220; ++i) {
            const quint32 kind = choice() % 10;
            if (kind < 3) {
                const auto result = curation::undoLast(contextOf(pool));
                RC_ASSERT(result.has_value() == !done.isEmpty());
                if (!result)
                    continue;
                undone.append(now);
                now = done.takeLast();
            } else if (kind < 6) {
                const auto result = curation::redoLast(contextOf(pool));
                RC_ASSERT(result.has_value() == !undone.isEmpty());
                if (!result)
                    continue;
                done.append(now);
                now = undone.takeLast();
            } else {
                if (!random.step(pool.pool()))
                    continue;
                done.append(now);
                undone.clear();
                now = test::canonicalDump(pool.database());
            }
            const QString dump = test::canonicalDump(pool.database());
            if (dump != now)
                RC_FAIL("step " + std::to_string(i) + "\n" + test::dumpDifference(dump, now).toStdString());
        }
        RC_ASSERT(test::faults(pool.pool()) == QString());
    });
    QVERIFY(held);
}

void tst_Undo::nothingToDo()
{
    TempPool pool;
    QCOMPARE(stateText(pool), u"- | -"_s);
    QCOMPARE(curation::undoLast(contextOf(pool)).error().code, ErrorCode::NotFound);
    QCOMPARE(curation::redoLast(contextOf(pool)).error().code, ErrorCode::NotFound);
    QCOMPARE(curation::undoOne(contextOf(pool), ChangeId { 5 }).error().code, ErrorCode::NotFound);
}

void tst_Undo::labels()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1), test::makeMemory(2) });
    take(curation::retire(contextOf(pool), ids));
    QCOMPARE(stateText(pool), u"Retire 2 memories | -"_s);
    QCOMPARE(undo(pool), u"Undo: Retire 2 memories"_s);
    QCOMPARE(stateText(pool), u"Add | Retire 2 memories"_s);
    QCOMPARE(redo(pool), u"Retire 2 memories"_s);
    QCOMPARE(stateText(pool), u"Retire 2 memories | -"_s);
    QCOMPARE(undo(pool), u"Undo: Retire 2 memories"_s);
    QCOMPARE(stateText(pool), u"Add | Retire 2 memories"_s);
    QCOMPARE(redo(pool), u"Retire 2 memories"_s);
    QCOMPARE(undo(pool), u"Undo: Retire 2 memories"_s);
    QCOMPARE(undo(pool), u"Undo: Add"_s);
    QCOMPARE(stateText(pool), u"- | Add"_s);
}

void tst_Undo::undoUndoRedoRedo()
{
    TempPool pool;
    saveSearch(pool, u"1"_s);
    saveSearch(pool, u"2"_s);
    QCOMPARE(stateText(pool), u"Save search “2” | -"_s);
    undo(pool);
    QCOMPARE(stateText(pool), u"Save search “1” | Save search “2”"_s);
    undo(pool);
    QCOMPARE(stateText(pool), u"- | Save search “1”"_s);
    redo(pool);
    QCOMPARE(stateText(pool), u"Save search “1” | Save search “2”"_s);
    redo(pool);
    QCOMPARE(stateText(pool), u"Save search “2” | -"_s);
    undo(pool);
    undo(pool);
    QCOMPARE(stateText(pool), u"- | Save search “1”"_s);
    QCOMPARE(take(allSavedSearches(pool.database())).size(), 0);
}

void tst_Undo::newChangeEndsRedo()
{
    TempPool pool;
    saveSearch(pool, u"1"_s);
    saveSearch(pool, u"2"_s);
    undo(pool);
    saveSearch(pool, u"3"_s);
    QCOMPARE(stateText(pool), u"Save search “3” | -"_s);
    undo(pool);
    QCOMPARE(stateText(pool), u"Save search “1” | Save search “3”"_s);
    undo(pool);
    QCOMPARE(stateText(pool), u"- | Save search “1”"_s);
    redo(pool);
    redo(pool);
    QCOMPARE(stateText(pool), u"Save search “3” | -"_s);
}

void tst_Undo::survivesReopening()
{
    TempPool pool;
    saveSearch(pool, u"1"_s);
    saveSearch(pool, u"2"_s);
    undo(pool);
    pool.reopen();
    QCOMPARE(stateText(pool), u"Save search “1” | Save search “2”"_s);
    redo(pool);
    pool.reopen();
    QCOMPARE(stateText(pool), u"Save search “2” | -"_s);
}

void tst_Undo::undoOfARedo()
{
    TempPool pool;
    saveSearch(pool, u"1"_s);
    for (int i = 0; i < 4; ++i) {
        undo(pool);
        QCOMPARE(take(allSavedSearches(pool.database())).size(), 0);
        redo(pool);
        QCOMPARE(take(allSavedSearches(pool.database())).size(), 1);
    }
    // By number, the change stands for whichever redo stands in its place now.
    QCOMPARE(take(curation::undoOne(contextOf(pool), ChangeId { 1 })).result.label, u"Undo: Save search “1”"_s);
    QCOMPARE(take(allSavedSearches(pool.database())).size(), 0);
    QCOMPARE(curation::undoOne(contextOf(pool), ChangeId { 1 }).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(stateText(pool), u"- | Save search “1”"_s);
}

void tst_Undo::targetedUndo()
{
    TempPool pool;
    for (const QString &name : { u"1"_s, u"2"_s, u"3"_s })
        saveSearch(pool, name);
    take(curation::undoOne(contextOf(pool), ChangeId { 2 }));
    QStringList names;
    for (const SavedSearch &search : take(allSavedSearches(pool.database())))
        names.append(search.name);
    QCOMPARE(names, (QStringList { u"1"_s, u"3"_s }));
    QCOMPARE(stateText(pool), u"Save search “3” | Save search “2”"_s);
    const auto again = curation::undoOne(contextOf(pool), ChangeId { 2 });
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(again.error().message.contains(u"undone already"_s), qPrintable(again.error().message));
    // The rest goes on around it.
    undo(pool);
    undo(pool);
    QCOMPARE(stateText(pool), u"- | Save search “1”"_s);
    redo(pool);
    redo(pool);
    redo(pool);
    QCOMPARE(take(allSavedSearches(pool.database())).size(), 3);
}

void tst_Undo::targetedUndoOfAnUndoRepeats()
{
    TempPool pool;
    saveSearch(pool, u"1"_s);
    undo(pool);
    const ChangeId undoing = take(changes(pool.database(), 1)).first().id;
    QCOMPARE(take(curation::undoOne(contextOf(pool), undoing)).result.label, u"Save search “1”"_s);
    QCOMPARE(take(allSavedSearches(pool.database())).size(), 1);
    QCOMPARE(stateText(pool), u"Save search “1” | -"_s);
}

void tst_Undo::conflictNamesTheLaterChange()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1, u"Round once"_s), test::makeMemory(2) });
    MemoryEdit edit;
    edit.id = ids.first();
    edit.content = u"First"_s;
    const ChangeId first = take(curation::edit(contextOf(pool), edit)).result.change;
    edit.content = u"Second"_s;
    take(curation::edit(contextOf(pool, u"bob"_s), edit));
    const QString before = test::canonicalDump(pool.database(), { true, true });
    const qint64 changesBefore = take(changes(pool.database())).size();
    for (const bool add : { false, true }) { // of the edit, and of the insertion below it
        const auto undone = curation::undoOne(contextOf(pool), add ? ChangeId { 1 } : first);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QVERIFY2(undone.error().message.contains(u"“Round once”"_s) && undone.error().message.contains(u"“Edit “Round once””"_s) && undone.error().message.contains(u"bob"_s),
                 qPrintable(undone.error().message));
    }
    QCOMPARE(test::canonicalDump(pool.database(), { true, true }), before);
    QCOMPARE(take(changes(pool.database())).size(), changesBefore);
    QCOMPARE(test::faults(pool.pool()), QString());
    // Other columns of the same memory are no conflict.
    take(curation::retire(contextOf(pool), ids));
    take(curation::undoOne(contextOf(pool), take(changes(pool.database(), 2)).last().id));
    QCOMPARE(take(memoryById(pool.database(), ids.first()))->content, u"First"_s);
}

void tst_Undo::conflictOfARemovedSearchNamesIt()
{
    TempPool pool;
    saveSearch(pool, u"mine"_s);
    take(curation::removeSearch(contextOf(pool), take(allSavedSearches(pool.database())).first().uuid));
    const ChangeId removal = take(changes(pool.database(), 1)).first().id;
    saveSearch(pool, u"mine"_s);
    const auto undone = curation::undoOne(contextOf(pool), removal);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QVERIFY2(undone.error().message.contains(u"“mine”"_s) && !undone.error().message.contains(u"saved_search"_s), qPrintable(undone.error().message));
}

void tst_Undo::importWithADomainThatIsUsedLater()
{
    TempPool pool;
    take(test::importBytes(pool, test::jsonLines({ test::makeMemory(1, {}, u"shared"_s) })));
    const ChangeId first = take(changes(pool.database(), 1)).first().id;
    take(test::importBytes(pool, test::jsonLines({ test::makeMemory(2, {}, u"shared"_s) })));
    const auto undone = take(curation::undoOne(contextOf(pool), first));
    QCOMPARE(undone.poolChange.kind, PoolChange::Kind::Removed);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT group_concat(title) FROM memory"_s), u"Memory 2"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT group_concat(name) FROM domain"_s), u"shared"_s);
    redo(pool);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory m JOIN domain d ON d.id = m.domain_id"_s), u"2"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Undo::importWithAMemoryThatIsUsedLater()
{
    TempPool pool;
    const QList<MemoryId> old = test::addMemories(pool, { test::makeMemory(1, u"Old"_s) });
    take(test::importBytes(pool, test::jsonLines({ test::makeMemory(2, u"New"_s), test::makeMemory(3, u"Other"_s) })));
    const ChangeId import = take(changes(pool.database(), 1)).first().id;
    const QString imported = test::canonicalDump(pool.database());
    const QList<MemoryId> ids = test::RandomChanges::ids(pool.pool());
    const auto refuses = [&](const QString &title, const QString &label) {
        const QString before = test::canonicalDump(pool.database());
        const auto undone = curation::undoOne(contextOf(pool), import);
        if (undone || undone.error().code != ErrorCode::Conflict || test::canonicalDump(pool.database()) != before || !test::faults(pool.pool()).isEmpty())
            return false;
        qInfo("%s", qPrintable(undone.error().message));
        return undone.error().message.contains(title) && undone.error().message.contains(label);
    };
    take(curation::supersede(contextOf(pool), old, ids.at(1)));
    QVERIFY(refuses(u"“New”"_s, u"Supersede 1 memories"_s));
    undo(pool);
    take(curation::decide(contextOf(pool), { ids.at(2) }, ReviewStatus::Unreviewed));
    QVERIFY(refuses(u"“Other”"_s, u"Mark 1 memories as unreviewed"_s));
    undo(pool);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), imported);
    take(curation::undoOne(contextOf(pool), import));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), u"1"_s);
}

void tst_Undo::nothingCanBeTakenBack()
{
    TempPool pool;
    take(test::importBytes(pool, test::jsonLine(Domain { {}, u"shared"_s, DomainKind::Project, {} })));
    const ChangeId first = take(changes(pool.database(), 1)).first().id;
    test::addMemories(pool, { test::makeMemory(1, {}, u"shared"_s) });
    const auto undone = curation::undoOne(contextOf(pool), first);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QCOMPARE(take(changes(pool.database())).size(), 2);
}

void tst_Undo::idsComeBack()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1), test::makeMemory(2) });
    undo(pool);
    test::addMemories(pool, { test::makeMemory(3) });
    undo(pool);
    take(curation::undoOne(contextOf(pool), ChangeId { 2 })); // the undo of the first
    QCOMPARE(test::RandomChanges::ids(pool.pool()), ids);
}

void tst_Undo::dryRunWritesNothing()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1) });
    take(curation::retire(contextOf(pool), ids));
    const QString before = test::canonicalDump(pool.database(), { true, true });
    const auto undone = take(curation::undoLast(test::dryRun(pool)));
    QCOMPARE(undone.result.label, u"Undo: Retire 1 memories"_s);
    QCOMPARE(undone.result.affected, ids);
    QVERIFY(!undone.result.change.isValid());
    QCOMPARE(test::canonicalDump(pool.database(), { true, true }), before);
    QCOMPARE(stateText(pool), u"Retire 1 memories | -"_s);
}

void tst_Undo::revisionsOnlyGrow()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1) });
    qint64 last = 1;
    const auto grew = [&] {
        const auto memory = take(memoryById(pool.database(), ids.first()));
        const bool more = !memory || memory->revision > last;
        last = memory ? memory->revision : last;
        return more;
    };
    take(curation::retire(contextOf(pool), ids));
    QVERIFY(grew());
    undo(pool);
    QVERIFY(grew());
    undo(pool);
    redo(pool);
    QVERIFY(grew());
    redo(pool);
    QVERIFY(grew());
}

/// Order is that of the journal, never that of the clock.
void tst_Undo::clockBackwards()
{
    TempPool pool;
    const QDateTime times[] = { test::testNow(), QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC), QDateTime(QDate(2038, 1, 19), QTime(3, 14, 8), Qt::UTC), test::testNow().addDays(-1) };
    for (int i = 0; i < 4; ++i) {
        pool.clock.set(times[i]);
        saveSearch(pool, QString::number(i));
    }
    for (int i = 3; i >= 0; --i)
        QCOMPARE(undo(pool), u"Undo: Save search “%1”"_s.arg(i));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(redo(pool), u"Save search “%1”"_s.arg(i));
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_Undo)
#include "tst_undo.moc"
