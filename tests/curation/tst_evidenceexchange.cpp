// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people say about evidence, from pool to pool.

#include "services/curation/evidence.h"
#include "services/curation/exportrun.h"
#include "services/curation/undo.h"
#include "services/storage/evidencestore.h"
#include "tests/support/curationpool.h"
#include "tests/support/pooldump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using exchange::EvidenceRecord;
using test::contextOf;
using test::Import;
using test::importBytes;
using test::jsonLine;
using test::makeLongRun;
using test::makeMemory;
using test::reportText;
using test::take;
using test::TempPool;
using test::testNow;

namespace {

const QString sentence = u"Round once, at the end."_s;
const QString other = u"Never in between."_s;

QString runOf(int number)
{
    return test::makeTrajectory(number).uuid;
}

Memory memoryOf(int number, int run)
{
    Memory memory = makeMemory(number);
    if (run > 0)
        memory.trajectory = runOf(run);
    return memory;
}

/// Memories 1 and 2 of run 1 (nine steps), memory 3 of run 2 (two steps), memory 4 of no run.
QByteArray memories()
{
    return jsonLine(makeLongRun(1, 9)) + jsonLine(makeLongRun(2, 2)) + jsonLine(memoryOf(1, 1)) + jsonLine(memoryOf(2, 1)) + jsonLine(memoryOf(3, 2)) + jsonLine(memoryOf(4, 0));
}

EvidenceRuling ruling(int step, bool supports = true, const QString &of = sentence, int memory = 1)
{
    EvidenceRuling one;
    one.memory = makeMemory(memory).uuid;
    one.sentence = of;
    one.step = step;
    one.supports = supports;
    return one;
}

/// As another pool would export it; dated by minutes from the tests' now.
EvidenceRecord said(int step, bool supports = true, std::optional<int> minutes = 0, const QString &author = u"eve"_s)
{
    EvidenceRecord record { ruling(step, supports), makeMemory(1).sourceHash, runOf(1), makeLongRun(1, 9).sourceHash };
    record.ruling.uuid = u"e-%1"_s.arg(step);
    record.ruling.author = author;
    if (minutes)
        record.ruling.at = testNow().addSecs(60 * *minutes);
    return record;
}

QByteArray exported(TempPool &pool, const QStringList &terms = {})
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    ExportRequest request;
    request.format = u"waymark-jsonl"_s;
    request.terms = terms;
    take(exportPool(pool.database(), request, QDate(2026, 11, 18), &device));
    return device.data();
}

QByteArrayList linesOf(const QByteArray &bytes, const QByteArrayList &kinds)
{
    QByteArrayList lines;
    for (const QByteArray &line : bytes.split('\n')) {
        for (const QByteArray &kind : kinds) {
            if (line.startsWith(QByteArray("{\"kind\":\"" + kind + '"')))
                lines.append(line);
        }
    }
    return lines;
}

/// "+3 eve, -0 ada": what is said of the sentence of a memory, by step.
QString standing(TempPool &pool, int memory = 1, const QString &of = sentence)
{
    QStringList list;
    const qint64 id = take(storage::rowIdOf(pool.database(), u"memory"_s, makeMemory(memory).uuid));
    for (const storage::RulingRow &row : take(storage::rulingRows(pool.database(), MemoryId { id }, of)))
        list.append((row.ruling.supports ? u'+' : u'-') + QString::number(row.ruling.step) + u' ' + row.ruling.author);
    return list.join(u", "_s);
}

QString dumpOf(TempPool &pool)
{
    return test::canonicalDump(pool.database(), { true, true });
}

/// A pool whose people have said all that can be said.
void fillAll(TempPool &pool)
{
    take(importBytes(pool, memories()));
    EvidenceRuling scored = ruling(9);
    scored.score = 0.4375;
    take(ruleEvidence(contextOf(pool), { scored, ruling(5, false), ruling(0), ruling(0, false, other), ruling(2, true, sentence, 3), ruling(0, false, sentence, 4) }));
    pool.clock.set(testNow().addSecs(60));
    take(ruleEvidence(contextOf(pool, u"bob “B” \n 日本"_s), { ruling(7, false, u"“Naïve”\n日本語の文。"_s, 2), ruling(5) }));
    take(retire(contextOf(pool), { MemoryId { 2 } }));
}

} // namespace

class tst_EvidenceExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void againIsUnchanged();
    void dryRunCounts();
    void filterTakesItsOwn();
    void pointsToNothing_data();
    void pointsToNothing();
    void laterWordStays_data();
    void laterWordStays();
    void undoBringsTheOlderWordBack();
    void twoFilesInAnyOrder();
    void withdrawnStaysWithdrawn();
    void undoneComesAgain();
    void knownUnderOtherIds();
    void byTheSourceAlone();
    void takenIds();
    void waitsForItsMemory();
    void cancelLeavesNoTrace();
    void historyComesAlong();
};

void tst_EvidenceExchange::roundTrip()
{
    TempPool pool;
    fillAll(pool);
    const QByteArray bytes = exported(pool);
    QCOMPARE(linesOf(bytes, { "evidence" }).size(), 7);
    TempPool second;
    const ImportReport report = take(importBytes(second, bytes));
    QVERIFY2(report.totals().quarantined.isEmpty(), qPrintable(report.totals().quarantined.value(0).reason));
    QCOMPARE(report.totals().evidence, 7);
    WAYMARK_COMPARE_DUMPS(dumpOf(second), dumpOf(pool));
    QCOMPARE(test::faults(second.pool()), QString());
    // All but the pool's own line and its journal, which has grown by the import.
    const QByteArrayList kinds { "domain", "task", "trajectory", "memory", "relation", "decision", "evidence", "saved_search" };
    const QByteArray again = exported(second);
    QCOMPARE(linesOf(again, kinds), linesOf(bytes, kinds));
    TempPool third;
    take(importBytes(third, again));
    QCOMPARE(linesOf(exported(third), kinds), linesOf(bytes, kinds));
    // After what it refers to.
    QVERIFY(bytes.lastIndexOf("{\"kind\":\"memory\"") < bytes.indexOf("{\"kind\":\"evidence\""));
    take(undoLast(contextOf(second)));
    QCOMPARE(dumpOf(second), QString());
}

void tst_EvidenceExchange::againIsUnchanged()
{
    TempPool pool;
    fillAll(pool);
    const QByteArray bytes = exported(pool);
    TempPool second;
    take(importBytes(second, bytes));
    for (TempPool *into : { &pool, &second }) {
        const QString before = dumpOf(*into);
        const ImportReport report = take(importBytes(*into, bytes));
        QCOMPARE(reportText(report), u"- waymark-jsonl +0m +0t +0o =13 !0"_s); // 4 memories, 2 runs, 7 rulings
        QCOMPARE(report.totals().evidence, 0);
        QVERIFY(!report.change.isValid());
        WAYMARK_COMPARE_DUMPS(dumpOf(*into), before);
    }
}

void tst_EvidenceExchange::dryRunCounts()
{
    TempPool pool;
    fillAll(pool);
    QByteArray bytes = exported(pool);
    EvidenceRecord nowhere = said(3);
    nowhere.ruling.memory = u"nobody"_s;
    nowhere.memorySource.clear();
    EvidenceRecord far = said(10);
    EvidenceRecord elsewhere = said(1);
    elsewhere.trajectory = runOf(2);
    elsewhere.trajectorySource.clear();
    bytes += jsonLine(nowhere) + jsonLine(far) + jsonLine(elsewhere) + jsonLine(said(9));
    Import dry;
    dry.dryRun = true;
    // Into an empty pool, into one that has the memories, into one that has it all.
    TempPool empty;
    TempPool partly;
    take(importBytes(partly, memories()));
    for (TempPool *into : { &empty, &partly, &pool }) {
        const QString before = dumpOf(*into);
        const ImportReport told = take(importBytes(*into, bytes, dry));
        WAYMARK_COMPARE_DUMPS(dumpOf(*into), before);
        const ImportReport done = take(importBytes(*into, bytes));
        QCOMPARE(reportText(told), reportText(done));
        QCOMPARE(told.totals().evidence, done.totals().evidence);
        QCOMPARE(told.totals().quarantined, done.totals().quarantined);
        QCOMPARE(done.totals().quarantined.size(), 3);
        QCOMPARE(done.totals().evidence, into == &pool ? 0 : 7);
    }
}

void tst_EvidenceExchange::filterTakesItsOwn()
{
    TempPool pool;
    fillAll(pool);
    const QByteArray bytes = exported(pool, { u"is:retired"_s });
    QCOMPARE(linesOf(bytes, { "evidence" }).size(), 1);
    TempPool second;
    const ImportReport report = take(importBytes(second, bytes));
    QCOMPARE(reportText(report), u"- waymark-jsonl +1m +1t +0o =0 !0"_s);
    QCOMPARE(report.totals().evidence, 1);
}

void tst_EvidenceExchange::pointsToNothing_data()
{
    QTest::addColumn<EvidenceRecord>("record");
    QTest::addColumn<QString>("reason");
    const QString noMemory = u"It refers to a memory that is not in the pool."_s;
    const QString noRun = u"It refers to a run that is not in the pool."_s;
    const QString otherRun = u"It refers to a run that the memory was not made from."_s;
    EvidenceRecord record = said(1);
    record.ruling.memory = u"nobody"_s;
    record.memorySource.clear();
    QTest::newRow("no such memory") << record << noMemory;
    record.memorySource = "abc";
    QTest::newRow("no memory of the source") << record << noMemory;
    record.ruling.memory = makeMemory(1).uuid;
    QTest::newRow("another source under the id") << record << noMemory;
    record = said(1);
    record.trajectory = u"nowhere"_s;
    record.trajectorySource.clear();
    QTest::newRow("no such run") << record << noRun;
    record.trajectorySource = "abc";
    QTest::newRow("no run of the source") << record << noRun;
    record = said(0, false);
    record.trajectory = u"nowhere"_s;
    record.trajectorySource.clear();
    QTest::newRow("no such run, as a whole") << record << noRun;
    record = said(1);
    record.trajectory = runOf(2);
    record.trajectorySource.clear();
    QTest::newRow("the run of others") << record << otherRun;
    record = said(1);
    record.ruling.memory = makeMemory(4).uuid;
    record.memorySource = makeMemory(4).sourceHash;
    QTest::newRow("a memory of no run") << record << otherRun;
    record.trajectory.clear();
    record.trajectorySource.clear();
    QTest::newRow("a step of no run") << record << noRun;
    QTest::newRow("behind the last step") << said(10) << u"It refers to a step that the run does not have."_s;
}

void tst_EvidenceExchange::pointsToNothing()
{
    QFETCH(EvidenceRecord, record);
    QFETCH(QString, reason);
    TempPool pool;
    take(importBytes(pool, memories()));
    const QString before = dumpOf(pool);
    const QByteArray bytes = jsonLine(memoryOf(1, 1)) + jsonLine(record);
    Import dry;
    dry.dryRun = true;
    for (const Import &import : { dry, Import() }) {
        // Beside its memory it is another's word, alone it is all there is: the sentence is the same.
        for (const QByteArray &file : { bytes, jsonLine(record) }) {
            if (file == bytes && reason.contains(u"memory that"_s) && record.ruling.memory == makeMemory(1).uuid)
                continue; // the file says itself which memory is meant
            const ImportReport report = take(importBytes(pool, file, import));
            QCOMPARE(report.totals().quarantined.size(), 1);
            const Quarantined entry = report.totals().quarantined.first();
            QCOMPARE(entry.reason, reason);
            QCOMPARE(entry.line, file == bytes ? 2 : 1);
            QCOMPARE(entry.excerpt, sentence);
            QCOMPARE(report.totals().evidence, 0);
            QVERIFY(!report.change.isValid());
        }
    }
    WAYMARK_COMPARE_DUMPS(dumpOf(pool), before);
}

void tst_EvidenceExchange::laterWordStays_data()
{
    QTest::addColumn<EvidenceRecord>("incoming");
    QTest::addColumn<QString>("expected");
    // The pool says at minute 10: step 3 supports it (ada).
    QTest::newRow("older") << said(3, false, 5) << u"+3 ada"_s;
    QTest::newRow("at once") << said(3, false, 10) << u"+3 ada"_s;
    QTest::newRow("newer") << said(3, false, 15) << u"-3 eve"_s;
    QTest::newRow("undated") << said(3, false, std::nullopt) << u"+3 ada"_s;
    QTest::newRow("from the future") << said(3, false, 1000) << u"+3 ada"_s;
    QTest::newRow("the same, newer") << said(3, true, 15, u"ada"_s) << u"+3 ada"_s;
    QTest::newRow("of another, newer") << said(3, true, 15) << u"+3 eve"_s;
    QTest::newRow("ruled out, older") << said(0, false, 5) << u"+3 ada"_s;
    QTest::newRow("ruled out, at once") << said(0, false, 10) << u"+3 ada"_s;
    QTest::newRow("ruled out, newer") << said(0, false, 15) << u"-0 eve"_s;
    QTest::newRow("ruled out, undated") << said(0, false, std::nullopt) << u"+3 ada"_s;
    QTest::newRow("another step, older") << said(4, true, 5) << u"+3 ada, +4 eve"_s;
    QTest::newRow("another step, undated") << said(4, false, std::nullopt) << u"+3 ada, -4 eve"_s;
    QTest::newRow("another step, from the future") << said(4, true, 1000) << u"+3 ada, +4 eve"_s;
    QTest::newRow("the run as a whole, older") << said(0, true, 5) << u"+0 eve, +3 ada"_s;
}

void tst_EvidenceExchange::laterWordStays()
{
    QFETCH(EvidenceRecord, incoming);
    QFETCH(QString, expected);
    TempPool pool;
    take(importBytes(pool, memories()));
    pool.clock.set(testNow().addSecs(600));
    take(ruleEvidence(contextOf(pool), { ruling(3) }));
    pool.clock.set(testNow().addSecs(6000));
    const QString before = dumpOf(pool);
    const bool stays = expected == standing(pool);
    Import dry;
    dry.dryRun = true;
    QCOMPARE(take(importBytes(pool, jsonLine(incoming), dry)).totals().evidence, stays ? 0 : 1);
    const ImportReport report = take(importBytes(pool, jsonLine(incoming)));
    QCOMPARE(standing(pool), expected);
    QCOMPARE(report.totals().evidence, stays ? 0 : 1);
    QCOMPARE(report.totals().unchanged, stays ? 1 : 0);
    QCOMPARE(report.change.isValid(), !stays);
    // A second time, and much later, it is there.
    pool.clock.set(testNow().addDays(2));
    const QString after = dumpOf(pool);
    QVERIFY(!take(importBytes(pool, jsonLine(incoming))).change.isValid() || incoming.ruling.at > testNow().addSecs(6000));
    if (incoming.ruling.at <= testNow().addSecs(6000))
        WAYMARK_COMPARE_DUMPS(dumpOf(pool), after);
    QCOMPARE(test::faults(pool.pool()), QString());
    if (!stays) {
        take(undoLast(contextOf(pool)));
        WAYMARK_COMPARE_DUMPS(dumpOf(pool), before);
    }
}

void tst_EvidenceExchange::undoBringsTheOlderWordBack()
{
    TempPool pool;
    take(importBytes(pool, memories()));
    take(ruleEvidence(contextOf(pool), { ruling(3), ruling(4) }));
    const QString before = dumpOf(pool);
    pool.clock.set(testNow().addSecs(6000));
    const QByteArray bytes = jsonLine(said(0, false, 5)) + jsonLine(said(8, false, 5));
    take(importBytes(pool, bytes));
    QCOMPARE(standing(pool), u"-0 eve, -8 eve"_s);
    const QString after = dumpOf(pool);
    const storage::AppliedChange undone = take(undoLast(contextOf(pool)));
    QCOMPARE(undone.result.affected, QList { MemoryId { 1 } });
    WAYMARK_COMPARE_DUMPS(dumpOf(pool), before);
    take(redoLast(contextOf(pool)));
    WAYMARK_COMPARE_DUMPS(dumpOf(pool), after);
}

void tst_EvidenceExchange::twoFilesInAnyOrder()
{
    const QByteArray early = jsonLine(said(3, true, 1, u"eve"_s)) + jsonLine(said(5, true, 2, u"eve"_s));
    const QByteArray late = jsonLine(said(3, false, 3, u"bob"_s)) + jsonLine(said(0, false, 4, u"bob"_s));
    for (const bool reversed : { false, true }) {
        TempPool pool;
        pool.clock.set(testNow().addSecs(6000));
        take(importBytes(pool, memories()));
        take(importBytes(pool, reversed ? late : early));
        take(importBytes(pool, reversed ? early : late));
        QCOMPARE(standing(pool), u"-0 bob, -3 bob"_s);
        QVERIFY(!take(importBytes(pool, early + late)).change.isValid());
    }
}

void tst_EvidenceExchange::withdrawnStaysWithdrawn()
{
    TempPool pool;
    take(importBytes(pool, memories()));
    pool.clock.set(testNow().addSecs(600));
    take(ruleEvidence(contextOf(pool), { ruling(3), ruling(5, false) }));
    const QByteArray bytes = exported(pool);
    pool.clock.set(testNow().addSecs(1200));
    take(withdrawEvidence(contextOf(pool), MemoryId { 1 }, sentence));
    QVERIFY(!take(importBytes(pool, bytes)).change.isValid());
    QCOMPARE(standing(pool), QString());
    // Also when the taking back was undone and done again.
    take(undoLast(contextOf(pool)));
    take(redoLast(contextOf(pool)));
    QVERIFY(!take(importBytes(pool, bytes)).change.isValid());
    QCOMPARE(standing(pool), QString());
    // What somebody says after that is a new word.
    pool.clock.set(testNow().addSecs(6000));
    EvidenceRecord later = said(3, true, 30);
    later.ruling.uuid = test::scalarText(pool.database(), u"SELECT row_key FROM change_row WHERE table_name = 'evidence' LIMIT 1"_s);
    take(importBytes(pool, jsonLine(later)));
    QCOMPARE(standing(pool), u"+3 eve"_s);
}

void tst_EvidenceExchange::undoneComesAgain()
{
    TempPool pool;
    fillAll(pool);
    const QByteArray bytes = exported(pool);
    TempPool second;
    take(importBytes(second, bytes));
    const QString all = dumpOf(second);
    take(undoLast(contextOf(second)));
    QCOMPARE(take(importBytes(second, bytes)).totals().evidence, 7);
    WAYMARK_COMPARE_DUMPS(dumpOf(second), all);
}

/// The same sources, read into two pools apart from each other.
void tst_EvidenceExchange::knownUnderOtherIds()
{
    TempPool pool;
    fillAll(pool);
    TempPool second;
    Trajectory run = makeLongRun(1, 9);
    run.uuid = newUuid();
    Memory memory = memoryOf(1, 1);
    memory.uuid = newUuid();
    memory.trajectory = run.uuid;
    take(importBytes(second, jsonLine(run) + jsonLine(memory)));
    const ImportReport report = take(importBytes(second, exported(pool)));
    QVERIFY(report.totals().quarantined.isEmpty());
    QCOMPARE(report.totals().evidence, 7);
    QCOMPARE(take(storage::rulingsOf(second.database(), MemoryId { 1 })).size(), 4);
    QCOMPARE(take(storage::rulingsOf(second.database(), MemoryId { 1 })).first().memory, memory.uuid);
    QVERIFY(!take(importBytes(second, exported(pool))).change.isValid());
}

void tst_EvidenceExchange::byTheSourceAlone()
{
    TempPool pool;
    fillAll(pool);
    TempPool second;
    Trajectory run = makeLongRun(1, 9);
    run.uuid = newUuid();
    Memory memory = memoryOf(1, 1);
    memory.uuid = newUuid();
    memory.trajectory = run.uuid;
    take(importBytes(second, jsonLine(run) + jsonLine(memory)));
    const QByteArray bytes = linesOf(exported(pool), { "evidence" }).join('\n') + '\n';
    const ImportReport report = take(importBytes(second, bytes));
    QCOMPARE(report.totals().evidence, 4);
    QCOMPARE(report.totals().quarantined.size(), 3); // of the memories that are not here
    QCOMPARE(take(storage::rulingsOf(second.database(), MemoryId { 1 })).size(), 4);
    QVERIFY(!take(importBytes(second, bytes)).change.isValid());
    QVERIFY(take(importBytes(second, bytes)).totals().unchanged == 4);
}

/// Another memory under an id that the pool has: what is said of it goes to it.
void tst_EvidenceExchange::takenIds()
{
    TempPool pool;
    take(importBytes(pool, memories()));
    take(ruleEvidence(contextOf(pool), { ruling(3) }));
    Memory twin = memoryOf(1, 1);
    twin.sourceHash = sha256Hex("another");
    EvidenceRecord record = said(5);
    record.memorySource = twin.sourceHash;
    record.ruling.uuid = test::scalarText(pool.database(), u"SELECT uuid FROM evidence"_s); // taken as well
    const QByteArray bytes = jsonLine(twin) + jsonLine(record);
    take(importBytes(pool, bytes));
    QCOMPARE(standing(pool), u"+3 ada"_s);
    const QString uuid = take(storage::memoryUuidBySource(pool.database(), twin.sourceHash));
    QVERIFY(uuid != twin.uuid);
    const MemoryId id { take(storage::rowIdOf(pool.database(), u"memory"_s, uuid)) };
    QCOMPARE(take(storage::rulingsOf(pool.database(), id)).size(), 1);
    QCOMPARE(take(storage::rulingsOf(pool.database(), id)).first().step, 5);
    QVERIFY(!take(importBytes(pool, bytes)).change.isValid());
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_EvidenceExchange::waitsForItsMemory()
{
    TempPool pool;
    Memory old = memoryOf(1, 1);
    old.supersededBy = makeMemory(2).uuid;
    test::writeBytes(pool.file(u"a.jsonl"_s), jsonLine(makeLongRun(1, 9)) + jsonLine(old) + jsonLine(said(3)));
    test::writeBytes(pool.file(u"b.jsonl"_s), jsonLine(memoryOf(2, 1)));
    const ImportReport report = take(test::importPaths(pool, { pool.file(u"a.jsonl"_s), pool.file(u"b.jsonl"_s) }));
    QVERIFY(report.totals().quarantined.isEmpty());
    QCOMPARE(report.files.first().evidence, 1);
    QCOMPARE(standing(pool), u"+3 eve"_s);
    take(undoLast(contextOf(pool)));
    QCOMPARE(dumpOf(pool), QString());
}

void tst_EvidenceExchange::cancelLeavesNoTrace()
{
    TempPool pool;
    take(importBytes(pool, memories()));
    EvidenceRuling scored = ruling(2, false);
    scored.score = 0.25;
    take(ruleEvidence(contextOf(pool), { ruling(3), ruling(4), scored, ruling(0, true, other) }));
    pool.clock.set(testNow().addSecs(6000));
    const QString before = dumpOf(pool);
    const QString journal = test::journalDump(pool.database(), {});
    // One that replaces, one that rules two others out, one that is new; then so much that it takes several batches.
    QByteArray bytes = jsonLine(said(2, true, -5)) + jsonLine(said(2, true, 5)) + jsonLine(said(0, false, 6)) + jsonLine(said(9, false, 5));
    for (int i = 100; i < 700; ++i)
        bytes += jsonLine(makeMemory(i));
    Import import;
    bool isChanged = false;
    import.hooks.changed = [&](const PoolChange &) {
        isChanged = isChanged || dumpOf(pool) != before;
    import.hooks.cancel.cancel();
};
QVERIFY(take(importBytes(pool, bytes, import)).cancelled);
QVERIFY(isChanged);
WAYMARK_COMPARE_DUMPS(dumpOf(pool), before);
WAYMARK_COMPARE_DUMPS(test::journalDump(pool.database(), {}), journal);
QCOMPARE(test::faults(pool.pool()), QString());
take(importBytes(pool, bytes));
QCOMPARE(standing(pool), u"-0 eve, -9 eve"_s);
} // namespace waymark::curation

void tst_EvidenceExchange::historyComesAlong()
{
    TempPool pool;
    take(importBytes(pool, memories()));
    take(ruleEvidence(contextOf(pool), { ruling(3) }));
    TempPool second;
    take(importBytes(second, exported(pool)));
    QStringList labels;
    for (const HistoryEntry &entry : take(storage::historyOf(second.database(), makeMemory(1).uuid)))
        labels.append(entry.change.label);
    QVERIFY2(labels.contains(u"Link step 3 to a sentence of “Memory 1”"_s), qPrintable(labels.join(u'\n')));
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_EvidenceExchange)
#include "tst_evidenceexchange.moc"
