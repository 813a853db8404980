// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/statementwatch.h"
#include "tests/support/pooldump.h"
#include "tests/support/stoppinghooks.h"
#include "tests/support/temppool.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::momentsOf;
using test::StoppingHooks;
using test::take;
using test::TempPool;

namespace {

/// Some megabytes, so that copying takes many steps.
QList<Memory> largeMemories(int from, int count)
{
    QList<Memory> memories;
    for (int i = from; i < from + count; ++i) {
        Memory memory = test::makeMemory(i);
        QString text;
        for (int word = 0; word < 1200; ++word)
            text += QString::number(i * 7919 + word * 104729, 36) + u' ';
        memory.payload.insert(u"content"_s, text);
        fillFromPayload(memory);
        memories.append(memory);
    }
    return memories;
}

} // namespace

/// Copies of a pool and their way back, stopped at every kind of moment.
class tst_PoolBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupTellsHowFarItIs();
    void cancelledBackupLeavesNothing();
    void cancelledTooLateIsDone();
    void cancelledRestoreChangesNothing();
    void restoreTellsHowFarItIs();
    void restoreFromAPoolThatIsWrittenTo();
    void watchEndsAStatement();
};

void tst_PoolBackup::backupTellsHowFarItIs()
{
    TempPool pool;
    test::addMemories(pool, largeMemories(1, 200));
    StoppingHooks hooks;
    const QString copy = take(pool.pool().backup({}, pool.clock, hooks.hooks));
    QVERIFY2(hooks.told.size() > 5, qPrintable(QString::number(hooks.told.size())));
    QVERIFY(hooks.isGrowing());
    QCOMPARE(hooks.told.first().done, 0);
    QCOMPARE(hooks.told.first().stage, u"Copying the pool"_s);
    QCOMPARE(hooks.told.last().stage, u"Checking the copy"_s);
    QCOMPARE(hooks.told.last().done, hooks.told.last().total);
    QCOMPARE(hooks.told.last().unit, Progress::Unit::Bytes);
    // About the length of what is written.
    const qint64 size = QFileInfo(copy).size();
    QVERIFY2(qAbs(hooks.told.last().total - size) < size / 5, qPrintable(u"%1 of %2"_s.arg(hooks.told.last().total).arg(size)));
    // Somewhere in the middle, too.
    QVERIFY(std::any_of(hooks.told.cbegin(), hooks.told.cend(), [](const Progress &p) { return p.done > p.total / 10 && p.done < p.total * 9 / 10; }));
}

void tst_PoolBackup::cancelledBackupLeavesNothing()
{
    TempPool pool;
    test::addMemories(pool, largeMemories(1, 200));
    const QString target = pool.file(u"copy.waymark"_s);
    StoppingHooks whole;
    take(pool.pool().backup(target, pool.clock, whole.hooks));
    QVERIFY(QFile::remove(target));
    const QStringList files = pool.files();
    for (const qsizetype moment : momentsOf(whole.told.size())) {
        for (const QString &name : { target, QString() }) {
            StoppingHooks hooks(moment);
            const auto made = pool.pool().backup(name, pool.clock, hooks.hooks);
            QVERIFY2(!made, qPrintable(QString::number(moment)));
            QCOMPARE(made.error().code, ErrorCode::Cancelled);
            QCOMPARE(made.error().message, u"The backup was cancelled. No file was written."_s);
            QCOMPARE(pool.files(), files);
        }
    }
    // The pool and its connection are as good as before.
    QCOMPARE(test::faults(pool.pool()), QString());
    test::addMemories(pool, { test::makeMemory(5000) });
    QCOMPARE(take(pool.pool().backup(target, pool.clock)), target);
}

void tst_PoolBackup::cancelledTooLateIsDone()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    StoppingHooks hooks;
    const QString copy = take(pool.pool().backup({}, pool.clock, hooks.hooks));
    hooks.hooks.cancel.cancel();
    QVERIFY(QFile::exists(copy));
    QVERIFY(PoolFile::open(copy, pool.clock));
}

void tst_PoolBackup::cancelledRestoreChangesNothing()
{
    TempPool pool;
    test::addMemories(pool, largeMemories(1, 200));
    const QString backup = take(pool.pool().backup(pool.file(u"kept.waymark"_s), pool.clock));
    test::addMemories(pool, largeMemories(1001, 60));
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const auto reader = take(Database::open(pool.path(), Database::Mode::ReadOnly));
    qsizetype steps = 0;
    {
        TempPool other;
        test::addMemories(other, largeMemories(1, 260));
        StoppingHooks whole;
        take(other.pool().restore(backup, other.clock, whole.hooks));
        steps = whole.told.size();
    }
    const QStringList files = pool.files();
    bool inThePlace = false;
    QList<qsizetype> moments = momentsOf(steps);
    moments += { steps - 2, steps - 3 };
    for (const qsizetype moment : moments) {
        StoppingHooks hooks(moment);
        const auto restored = pool.pool().restore(backup, pool.clock, hooks.hooks);
        // Ticks depend on how the pages lie, so that the last moments may never come.
        if (restored) {
            QVERIFY(hooks.told.size() < moment);
            QVERIFY(QFile::remove(*restored));
            test::addMemories(pool, largeMemories(1001, 60));
            continue;
        }
        QCOMPARE(restored.error().code, ErrorCode::Cancelled);
        QCOMPARE(restored.error().message, u"Restoring was cancelled. The pool is as it was."_s);
        QCOMPARE(pool.files(), files); // nor a backup of what was not replaced
        inThePlace = inThePlace || (!hooks.told.isEmpty() && hooks.told.last().stage == "Putting the backup in place"_L1);
    }
    QVERIFY(inThePlace);
    // Cancelled in the middle of the new content, whatever the number of ticks.
    WorkHooks late;
    late.interval = {};
    late.progress = [&](const Progress &progress) {
        if (progress.stage == "Putting the backup in place"_L1)
            late.cancel.cancel();
    };
    const QString before = test::canonicalDump(pool.database(), { true, true });
    QCOMPARE(pool.pool().restore(backup, pool.clock, late).error().code, ErrorCode::Cancelled);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), before);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(*reader, { true, true }), before);
    QCOMPARE(before.size(), content.size());
    QCOMPARE(test::faults(pool.pool()), QString());
    // Writing goes on, and so does restoring.
    test::addMemories(pool, { test::makeMemory(5000) });
    take(pool.pool().restore(backup, pool.clock));
    QCOMPARE(test::scalarText(*reader, u"SELECT count(*) FROM memory"_s), u"200"_s);
}

void tst_PoolBackup::restoreTellsHowFarItIs()
{
    TempPool pool;
    test::addMemories(pool, largeMemories(1, 200));
    const QString backup = take(pool.pool().backup({}, pool.clock));
    StoppingHooks hooks;
    take(pool.pool().restore(backup, pool.clock, hooks.hooks));
    QVERIFY(hooks.isGrowing());
    QStringList stages;
    for (const Progress &progress : std::as_const(hooks.told)) {
        if (stages.isEmpty() || stages.last() != progress.stage)
            stages.append(progress.stage);
    }
    QCOMPARE(stages, (QStringList { u"Checking the backup"_s, u"Copying the pool"_s, u"Checking the copy"_s, u"Putting the backup in place"_s }));
}

void tst_PoolBackup::restoreFromAPoolThatIsWrittenTo()
{
    TempPool source;
    test::addMemories(source, largeMemories(1, 200));
    TempPool pool;
    WorkHooks hooks;
    hooks.interval = {};
    int written = 0;
    hooks.progress = [&](const Progress &progress) {
        if (progress.stage == "Putting the backup in place"_L1)
            test::addMemories(source, { test::makeMemory(6000 + ++written) });
    };
    take(pool.pool().restore(source.path(), pool.clock, hooks));
    QVERIFY(written > 0);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), u"200"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_PoolBackup::watchEndsAStatement()
{
    const auto database = take(Database::openInMemory());
    const QString endless = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;
    CancelToken cancel;
    int ticks = 0;
    {
        const StatementWatch watch(*database, cancel, [&] {
            if (++ticks == 3)
                cancel.cancel();
        });
        const auto counted = database->scalar(endless);
        QVERIFY(!counted);
        QCOMPARE(counted.error().code, ErrorCode::Cancelled);
    }
    QCOMPARE(ticks, 3);
    // Afterwards the connection is free of it.
    QCOMPARE(take(database->scalar(u"SELECT 7"_s)).toInt(), 7);
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_PoolBackup)
#include "tst_poolbackup.moc"
