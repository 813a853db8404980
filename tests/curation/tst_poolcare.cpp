// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/evidence.h"
#include "services/curation/poolcare.h"
#include "services/curation/undo.h"
#include "services/storage/evidencestore.h"
#include "tests/support/opensession.h"
#include "tests/support/pooldump.h"
#include "tests/support/randomchanges.h"
#include "tests/support/services.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::PoolCheck;
using test::contextOf;
using test::take;
using test::TempPool;

namespace {

/// "structure ok, references ok, …", with what is at fault as "evidence 2/0".
QString told(const QList<PoolCheck> &checks)
{
    QStringList list;
    for (const PoolCheck &check : checks)
        list.append(check.id + (check.faults == 0 ? u" ok"_s : u" %1/%2"_s.arg(check.faults).arg(check.repaired)));
    return list.join(u", "_s);
}

QString checked(TempPool &pool, bool repair = false)
{
    return told(take(checkPool(contextOf(pool), repair, {})));
}

const QString allFine = u"structure ok, references ok, journal ok, evidence ok, budgets ok, jobs ok, proposals ok, results ok, text_index ok"_s;

EvidenceRuling ruling(int memory, int step, bool supports = true)
{
    EvidenceRuling one;
    one.memory = test::makeMemory(memory).uuid;
    one.sentence = u"Round once."_s;
    one.step = step;
    one.supports = supports;
    return one;
}

/// Two memories of a run of two steps with three rulings, then what no program of ours does.
void fill(TempPool &pool, const QByteArray &damage = {})
{
    Memory one = test::makeMemory(1);
    Memory two = test::makeMemory(2);
    one.trajectory = two.trajectory = test::makeTrajectory(1).uuid;
    take(test::importBytes(pool, test::jsonLine(test::makeTrajectory(1)) + test::jsonLine(one) + test::jsonLine(two)));
    take(ruleEvidence(contextOf(pool), { ruling(1, 1), ruling(1, 2, false), ruling(2, 0, false) }));
    if (!damage.isEmpty())
        take(pool.database().execute(QByteArray("PRAGMA foreign_keys=OFF; " + damage + "; PRAGMA foreign_keys=ON")));
}

} // namespace

class tst_PoolCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholePools();
    void findsLostRulings_data();
    void findsLostRulings();
    void repairIsUndone();
    void findsWhatNobodyRepairs_data();
    void findsWhatNobodyRepairs();
    void countsAgain();
    void indexesAnew();
    void brokenStructure();
    void readOnlyPool();
    void cancelled();
    void theWindowTellsIt();
};

void tst_PoolCare::wholePools()
{
    TempPool pool;
    QCOMPARE(checked(pool), allFine);
    QCOMPARE(checked(pool, true), allFine);
    fill(pool);
    take(retire(contextOf(pool), { MemoryId { 1 } }));
    take(supersede(contextOf(pool), { MemoryId { 1 } }, MemoryId { 2 }));
    const QString before = test::canonicalDump(pool.database(), { true, true });
    const QString changes = test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s);
    QCOMPARE(checked(pool), allFine);
    QCOMPARE(checked(pool, true), allFine);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), before);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), changes);
    TempPool busy;
    test::RandomChanges random(busy.clock, 7);
    for (int i = 0; i < 120; ++i)
        random.step(busy.pool());
    QVERIFY(test::scalarText(busy.database(), u"SELECT count(*) FROM evidence"_s).toInt() > 0);
    QCOMPARE(checked(busy), allFine);
}

void tst_PoolCare::findsLostRulings_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<int>("lost");
    QTest::newRow("memory gone") << QByteArray("UPDATE evidence SET memory_id = 99 WHERE memory_id = 2") << 1;
    QTest::newRow("behind the last step") << QByteArray("UPDATE evidence SET step = 3 WHERE step = 2") << 1;
    QTest::newRow("before the first step") << QByteArray("UPDATE evidence SET step = -1 WHERE step = 2") << 1;
    QTest::newRow("run gone") << QByteArray("UPDATE memory SET trajectory_id = NULL") << 2; // the run as a whole may be spoken of
    QTest::newRow("all of it") << QByteArray("UPDATE evidence SET memory_id = memory_id + 98") << 3;
}

void tst_PoolCare::findsLostRulings()
{
    QFETCH(QByteArray, damage);
    QFETCH(int, lost);
    TempPool pool;
    fill(pool, damage);
    const QString found = u"structure ok, references ok, journal ok, evidence %1/%2, budgets ok, jobs ok, proposals ok, results ok, text_index ok"_s;
    const QList<PoolCheck> checks = take(checkPool(contextOf(pool), false, {}));
    QCOMPARE(told(checks), found.arg(lost).arg(0));
    QCOMPARE(checks.at(3).message, u"%1 rulings on evidence point to a memory or a step that is not in the pool."_s.arg(lost));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM evidence"_s), u"3"_s);
    QCOMPARE(checked(pool, true), found.arg(lost).arg(lost));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM evidence"_s), QString::number(3 - lost));
    QCOMPARE(checked(pool), allFine);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_PoolCare::repairIsUndone()
{
    TempPool pool;
    fill(pool, "UPDATE evidence SET step = 3 WHERE step = 2");
    const QString before = test::canonicalDump(pool.database(), { true, true });
    checked(pool, true);
    const storage::AppliedChange undone = take(undoLast(contextOf(pool)));
    QCOMPARE(undone.result.label, u"Undo: Take out 1 rulings on evidence that point to nothing"_s);
    QCOMPARE(undone.result.affected, QList { MemoryId { 1 } });
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), before);
    // Where there is no memory to go back to, undo says so.
    TempPool other;
    fill(other, "UPDATE evidence SET memory_id = 99 WHERE memory_id = 2");
    checked(other, true);
    const QString repaired = test::canonicalDump(other.database(), { true, true });
    QCOMPARE(undoLast(contextOf(other)).error().code, ErrorCode::Conflict);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(other.database(), { true, true }), repaired);
}

void tst_PoolCare::findsWhatNobodyRepairs_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("found");
    QTest::newRow("reference") << QByteArray("UPDATE memory SET domain_id = 99") << u"structure ok, references 2/0, journal ok, evidence ok, budgets ok, jobs ok, proposals ok, results ok, text_index ok"_s;
    QTest::newRow("proposal") << QByteArray("INSERT INTO proposal(uuid, kind, payload, content_hash, state, at) VALUES ('p', 'verdict', '{}', 'x', 'open', '')")
                              << u"structure ok, references ok, journal ok, evidence ok, budgets ok, jobs ok, proposals 1/0, results ok, text_index ok"_s;
    QTest::newRow("results") << QByteArray("INSERT INTO evaluation(uuid, name, at) VALUES ('e', 'E', ''); INSERT INTO evaluation_part(uuid, evaluation_id, attempts, rates) VALUES ('p', 1, 3, 0)")
                             << u"structure ok, references ok, journal ok, evidence ok, budgets ok, jobs ok, proposals ok, results 1/0, text_index ok"_s;
    QTest::newRow("journal") << QByteArray("UPDATE change SET row_count = row_count + 1 WHERE id = 1") << u"structure ok, references ok, journal 1/0, evidence ok, budgets ok, jobs ok, proposals ok, results ok, text_index ok"_s;
}

void tst_PoolCare::findsWhatNobodyRepairs()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, found);
    TempPool pool;
    fill(pool, damage);
    QCOMPARE(checked(pool), found);
    QCOMPARE(checked(pool, true), found);
}

void tst_PoolCare::countsAgain()
{
    TempPool pool;
    fill(pool);
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Money, 10'000);
    test::answered(pool, u"q"_s, "{}");
    take(test::written(pool, [&](storage::Transaction &transaction) {
        Job job;
        job.created = test::testNow();
        return storage::addJob(transaction, job, { JobItem(), JobItem() });
    }));
    QCOMPARE(checked(pool), allFine);
    take(pool.database().execute("UPDATE budget SET spent = 1; UPDATE job SET done = 9, queued = 0"));
    const QString wrong = u"structure ok, references ok, journal ok, evidence ok, budgets 1/%1, jobs 1/%1, proposals ok, results ok, text_index ok"_s;
    QCOMPARE(checked(pool), wrong.arg(0));
    QCOMPARE(checked(pool, true), wrong.arg(1));
    QCOMPARE(checked(pool), allFine);
    QCOMPARE(test::budgetText(pool.database(), BudgetScope::Pool, BudgetUnit::Money), u"500+0/10000"_s);
    QCOMPARE(take(storage::allJobs(pool.database())).first().counts, (JobCounts { 2, 0, 0, 0, 0 }));
}

void tst_PoolCare::indexesAnew()
{
    TempPool pool;
    fill(pool);
    take(storage::removeFromFullText(pool.database(), 1));
    const QString broken = u"structure ok, references ok, journal ok, evidence ok, budgets ok, jobs ok, proposals ok, results ok, text_index 1/%1"_s;
    QCOMPARE(checked(pool), broken.arg(0));
    QCOMPARE(checked(pool), broken.arg(0)); // looking changes nothing
    QCOMPARE(checked(pool, true), broken.arg(1));
    QCOMPARE(checked(pool), allFine);
}

void tst_PoolCare::brokenStructure()
{
    TempPool pool;
    fill(pool);
    const qsizetype page = test::scalarText(pool.database(), u"PRAGMA page_size"_s).toInt();
    const qsizetype root = test::scalarText(pool.database(), u"SELECT rootpage FROM sqlite_schema WHERE name = 'change_row_by_key'"_s).toInt();
    pool.close();
    QByteArray bytes = test::bytesOf(pool.path());
    bytes.replace((root - 1) * page, page, QByteArray(page, '\x5a'));
    test::writeBytes(pool.path(), bytes);
    const auto database = take(storage::Database::open(pool.path(), storage::Database::Mode::ReadOnly));
    const QList<PoolCheck> checks = take(storage::checkPool(*database, pool.path()));
    QCOMPARE(told(checks), u"structure 1/0"_s);
    QVERIFY(checks.first().message.contains(u"damaged"_s));
}

void tst_PoolCare::readOnlyPool()
{
    TempPool pool;
    fill(pool, "UPDATE evidence SET step = 3 WHERE step = 2");
    pool.close();
    const auto reading = take(storage::PoolFile::openForReading(pool.path(), pool.clock));
    const EditContext context = contextOf(*reading, pool.clock);
    QCOMPARE(told(take(checkPool(context, false, {}))), u"structure ok, references ok, journal ok, evidence 1/0, budgets ok, jobs ok, proposals ok, results ok"_s);
    QCOMPARE(checkPool(context, true, {}).error().code, ErrorCode::ReadOnly);
}

void tst_PoolCare::cancelled()
{
    TempPool pool;
    fill(pool, "UPDATE evidence SET step = 3 WHERE step = 2");
    CancelToken token;
    token.cancel();
    QCOMPARE(checkPool(contextOf(pool), true, token).error().code, ErrorCode::Cancelled);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM evidence"_s), u"3"_s);
}

void tst_PoolCare::theWindowTellsIt()
{
    TempPool pool;
    fill(pool);
    pool.close();
    auto session = test::opened(pool);
    QVERIFY(test::awaited(session->quickCheck()));
    test::close(session);
    pool.open();
    take(pool.database().execute("UPDATE evidence SET step = 3 WHERE step = 2"));
    pool.close();
    session = test::opened(pool);
    const auto checked = test::awaited(session->quickCheck());
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::Damaged);
    QCOMPARE(checked.error().message, u"1 rulings on evidence point to a memory or a step that is not in the pool."_s);
    test::close(session);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_PoolCare)
#include "tst_poolcare.moc"
