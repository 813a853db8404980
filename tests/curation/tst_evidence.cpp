// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/evidence.h"
#include "services/curation/undo.h"
#include "services/storage/evidencestore.h"
#include "tests/support/curationpool.h"
#include "tests/support/opensession.h"
#include "tests/support/pooldump.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::AppliedChange;
using test::contextOf;
using test::take;
using test::TempPool;

namespace {

const QString sentence = u"Round once, at the end."_s;
const QString other = u"Never in between."_s;

EvidenceRuling ruling(int step, bool supports = true, const QString &of = sentence, int memory = 1)
{
    EvidenceRuling one;
    one.memory = test::makeMemory(memory).uuid;
    one.sentence = of;
    one.step = step;
    one.supports = supports;
    return one;
}

/// "+3 -0": what is said of a sentence, by step.
QString said(TempPool &pool, const QString &of = sentence, MemoryId memory = MemoryId { 1 })
{
    QStringList list;
    for (const storage::RulingRow &row : take(storage::rulingRows(pool.database(), memory, of)))
        list.append((row.ruling.supports ? u'+' : u'-') + QString::number(row.ruling.step));
    return list.join(u' ');
}

/// The whole table with its row ids.
QStringList tableOf(TempPool &pool)
{
    QStringList lines;
    storage::Statement rows(pool.database(), u"SELECT id, uuid, memory_id, hex(sentence), step, supports, coalesce(score, 'none'), source, author, at FROM evidence ORDER BY id"_s);
    while (rows.step()) {
        QStringList cells;
        for (int i = 0; i < 10; ++i)
            cells.append(rows.text(i));
        lines.append(cells.join(u' '));
    }
    return lines;
}

} // namespace

class tst_Evidence : public QObject
{
    Q_OBJECT

private:
    /// Two memories of a run of nine steps.
    void fill(TempPool &pool)
    {
        const Trajectory run = test::makeLongRun(1, 9);
        take(test::importBytes(pool, test::jsonLine(run)));
        Memory one = test::makeMemory(1, u"One"_s);
        Memory two = test::makeMemory(2, u"Two"_s);
        one.trajectory = two.trajectory = run.uuid;
        test::addMemories(pool, { one, two });
    }

private Q_SLOTS:
    void labels_data();
    void labels();
    void storesWhoAndWhen();
    void aLaterWordTakesThePlace();
    void theSameWordAgainIsNoChange();
    void stepAndNoStepRuleEachOtherOut();
    void sentencesStandAlone();
    void withdraws();
    void refuses_data();
    void refuses();
    void oneWrongRulingStopsAll();
    void dryRunWritesNothing();
    void undoAndRedo();
    void undoRefusesWhatMovedOn();
    void memoryInUseStays();
    void staysWithARetiredMemory();
    void staysWithASupersededMemory();
    void comesBackWithABackup();
    void historyTellsIt();
    void othersSeeWhatMoved();
    void listsOldestFirst();
    void anySequenceIsTakenBack_data();
    void anySequenceIsTakenBack();
    void throughASession();
};

void tst_Evidence::labels_data()
{
    QTest::addColumn<QList<EvidenceRuling>>("rulings");
    QTest::addColumn<QString>("label");
    QTest::newRow("link") << QList { ruling(9) } << u"Link step 9 to a sentence of “One”"_s;
    QTest::newRow("unlink") << QList { ruling(9, false) } << u"Unlink step 9 from a sentence of “One”"_s;
    QTest::newRow("none") << QList { ruling(0, false) } << u"Mark a sentence of “One” as supported by no step"_s;
    QTest::newRow("run") << QList { ruling(0) } << u"Mark a sentence of “One” as supported by the run"_s;
    QTest::newRow("steps of one sentence") << QList { ruling(1), ruling(2) } << u"Check the evidence of 1 sentences of “One”"_s;
    QTest::newRow("sentences") << QList { ruling(1), ruling(2, true, other) } << u"Check the evidence of 2 sentences of “One”"_s;
    QTest::newRow("memories") << QList { ruling(1), ruling(2, true, sentence, 2) } << u"Check the evidence of 2 memories"_s;
}

void tst_Evidence::labels()
{
    QFETCH(QList<EvidenceRuling>, rulings);
    QFETCH(QString, label);
    TempPool pool;
    fill(pool);
    QCOMPARE(take(ruleEvidence(contextOf(pool), rulings)).result.label, label);
    QCOMPARE(take(storage::undoState(pool.database())).undo->label, label);
}

void tst_Evidence::storesWhoAndWhen()
{
    TempPool pool;
    fill(pool);
    EvidenceRuling told = ruling(9);
    told.uuid = u"e-1"_s;
    told.score = 0.25;
    told.author = u"somebody else"_s;
    told.at = test::testNow().addDays(-9);
    const AppliedChange applied = take(ruleEvidence(contextOf(pool), { told, ruling(0, true, other, 2) }));
    QCOMPARE(applied.result.affected, (QList { MemoryId { 1 }, MemoryId { 2 } }));
    QCOMPARE(applied.poolChange.kind, PoolChange::Kind::Changed);
    told.author = u"ada"_s;
    told.at = test::testNow();
    QCOMPARE(take(storage::rulingsOf(pool.database(), MemoryId { 1 })), QList { told });
    const QList<EvidenceRuling> second = take(storage::rulingsOf(pool.database(), MemoryId { 2 }));
    QCOMPARE(second.size(), 1);
    QVERIFY(!second.first().uuid.isEmpty());
    QVERIFY(!second.first().score);
    QCOMPARE(take(storage::rulingsOf(pool.database(), { MemoryId { 2 }, MemoryId { 1 } })), (QList { second.first(), told }));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT DISTINCT source FROM evidence"_s), u"human"_s);
    // The memory itself says what it said.
    QCOMPARE(take(storage::memoryById(pool.database(), MemoryId { 1 }))->revision, 1);
}

void tst_Evidence::aLaterWordTakesThePlace()
{
    TempPool pool;
    fill(pool);
    take(ruleEvidence(contextOf(pool), { ruling(9) }));
    const QString uuid = take(storage::rulingsOf(pool.database(), MemoryId { 1 })).first().uuid;
    pool.clock.set(test::testNow().addSecs(60));
    EvidenceRuling no = ruling(9, false);
    no.score = 0.5;
    const AppliedChange applied = take(ruleEvidence(contextOf(pool, u"bob"_s), { no }));
    QCOMPARE(applied.result.affected, QList { MemoryId { 1 } });
    no.uuid = uuid;
    no.author = u"bob"_s;
    no.at = test::testNow().addSecs(60);
    QCOMPARE(take(storage::rulingsOf(pool.database(), MemoryId { 1 })), QList { no });
}

void tst_Evidence::theSameWordAgainIsNoChange()
{
    TempPool pool;
    fill(pool);
    take(ruleEvidence(contextOf(pool), { ruling(9) }));
    pool.clock.set(test::testNow().addSecs(60));
    QVERIFY(!take(ruleEvidence(contextOf(pool), { ruling(9) })).result.change.isValid());
    // Another person's word is another one.
    QVERIFY(take(ruleEvidence(contextOf(pool, u"bob"_s), { ruling(9) })).result.change.isValid());
    QVERIFY(!take(ruleEvidence(contextOf(pool), {})).result.change.isValid());
}

void tst_Evidence::stepAndNoStepRuleEachOtherOut()
{
    TempPool pool;
    fill(pool);
    take(ruleEvidence(contextOf(pool), { ruling(3), ruling(5), ruling(7, false) }));
    QCOMPARE(said(pool), u"+3 +5 -7"_s);
    take(ruleEvidence(contextOf(pool), { ruling(0, false) }));
    QCOMPARE(said(pool), u"-0 -7"_s);
    take(ruleEvidence(contextOf(pool), { ruling(8, false) })); // says nothing against it
    QCOMPARE(said(pool), u"-0 -7 -8"_s);
    take(ruleEvidence(contextOf(pool), { ruling(5) }));
    QCOMPARE(said(pool), u"+5 -7 -8"_s);
    take(ruleEvidence(contextOf(pool), { ruling(0) })); // the run as a whole, beside a step
    QCOMPARE(said(pool), u"+0 +5 -7 -8"_s);
    // In one act the later word stays, too.
    take(ruleEvidence(contextOf(pool), { ruling(0, false), ruling(2) }));
    QCOMPARE(said(pool), u"+2 -7 -8"_s);
    take(ruleEvidence(contextOf(pool), { ruling(4), ruling(0, false) }));
    QCOMPARE(said(pool), u"-0 -7 -8"_s);
}

void tst_Evidence::sentencesStandAlone()
{
    TempPool pool;
    fill(pool);
    take(ruleEvidence(contextOf(pool), { ruling(3), ruling(3, true, other), ruling(3, true, sentence, 2) }));
    take(ruleEvidence(contextOf(pool), { ruling(0, false) }));
    QCOMPARE(said(pool), u"-0"_s);
    QCOMPARE(said(pool, other), u"+3"_s);
    QCOMPARE(said(pool, sentence, MemoryId { 2 }), u"+3"_s);
}

void tst_Evidence::withdraws()
{
    TempPool pool;
    fill(pool);
    take(ruleEvidence(contextOf(pool), { ruling(3), ruling(4, false), ruling(0), ruling(1, true, other) }));
    const AppliedChange applied = take(withdrawEvidence(contextOf(pool), MemoryId { 1 }, sentence));
    QCOMPARE(applied.result.label, u"Take back what was said of a sentence of “One”"_s);
    QCOMPARE(applied.result.affected, QList { MemoryId { 1 } });
    QCOMPARE(said(pool), QString());
    QCOMPARE(said(pool, other), u"+1"_s);
    QVERIFY(!take(withdrawEvidence(contextOf(pool), MemoryId { 1 }, sentence)).result.change.isValid());
    QCOMPARE(withdrawEvidence(contextOf(pool), MemoryId { 9 }, sentence).error().code, ErrorCode::NotFound);
}

void tst_Evidence::refuses_data()
{
    QTest::addColumn<EvidenceRuling>("wrong");
    QTest::addColumn<int>("code");
    QTest::newRow("no sentence") << ruling(1, true, u" \n"_s) << int(ErrorCode::InvalidArgument);
    QTest::newRow("negative step") << ruling(-1) << int(ErrorCode::InvalidArgument);
    QTest::newRow("behind the last step") << ruling(10) << int(ErrorCode::InvalidArgument);
    QTest::newRow("a step of no run") << ruling(1, true, sentence, 3) << int(ErrorCode::InvalidArgument);
    QTest::newRow("no such memory") << ruling(1, true, sentence, 99) << int(ErrorCode::NotFound);
    EvidenceRuling nowhere = ruling(1);
    nowhere.memory.clear();
    QTest::newRow("no memory") << nowhere << int(ErrorCode::NotFound);
}

void tst_Evidence::refuses()
{
    QFETCH(EvidenceRuling, wrong);
    QFETCH(int, code);
    TempPool pool;
    fill(pool);
    test::addMemories(pool, { test::makeMemory(3, u"Of no run"_s) });
    QCOMPARE(int(ruleEvidence(contextOf(pool), { wrong }).error().code), code);
    // Of the run as a whole one may speak where there is none.
    QVERIFY(take(ruleEvidence(contextOf(pool), { ruling(0, false, sentence, 3) })).result.change.isValid());
}

void tst_Evidence::oneWrongRulingStopsAll()
{
    TempPool pool;
    fill(pool);
    QVERIFY(!ruleEvidence(contextOf(pool), { ruling(1), ruling(-1) }));
    QVERIFY(tableOf(pool).isEmpty());
}

void tst_Evidence::dryRunWritesNothing()
{
    TempPool pool;
    fill(pool);
    const AppliedChange applied = take(ruleEvidence(test::dryRun(pool), { ruling(1) }));
    QCOMPARE(applied.result.affected.size(), 1);
    QVERIFY(!applied.result.change.isValid());
    QVERIFY(tableOf(pool).isEmpty());
}

void tst_Evidence::undoAndRedo()
{
    TempPool pool;
    fill(pool);
    take(ruleEvidence(contextOf(pool), { ruling(3), ruling(5) }));
    const QStringList first = tableOf(pool);
    take(ruleEvidence(contextOf(pool), { ruling(0, false) }));
    const QStringList second = tableOf(pool);
    const AppliedChange undone = take(undoLast(contextOf(pool)));
    QCOMPARE(undone.result.affected, QList { MemoryId { 1 } });
    QCOMPARE(undone.result.label, u"Undo: Mark a sentence of “One” as supported by no step"_s);
    QCOMPARE(tableOf(pool), first);
    take(undoLast(contextOf(pool)));
    QVERIFY(tableOf(pool).isEmpty());
    take(redoLast(contextOf(pool)));
    QCOMPARE(said(pool), u"+3 +5"_s);
    take(redoLast(contextOf(pool)));
    QCOMPARE(tableOf(pool), second);
    // Of a word that was only changed, too.
    take(ruleEvidence(contextOf(pool, u"bob"_s), { ruling(0, false) }));
    QCOMPARE(take(undoLast(contextOf(pool))).result.affected, QList { MemoryId { 1 } });
    QCOMPARE(tableOf(pool), second);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Evidence::undoRefusesWhatMovedOn()
{
    TempPool pool;
    fill(pool);
    const ChangeId first = take(ruleEvidence(contextOf(pool), { ruling(3) })).result.change;
    take(ruleEvidence(contextOf(pool, u"bob"_s), { ruling(3, false) }));
    const auto refused = undoOne(contextOf(pool), first);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().message.contains(sentence), qPrintable(refused.error().message));
    QVERIFY(refused.error().message.contains(u"Unlink step 3"_s));
}

void tst_Evidence::memoryInUseStays()
{
    TempPool pool;
    fill(pool);
    const ChangeId added = take(storage::changes(pool.database())).first().id;
    take(ruleEvidence(contextOf(pool), { ruling(3) }));
    const auto refused = undoOne(contextOf(pool), added);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().message.contains(u"Link step 3"_s), qPrintable(refused.error().message));
}

void tst_Evidence::staysWithARetiredMemory()
{
    TempPool pool;
    fill(pool);
    take(ruleEvidence(contextOf(pool), { ruling(3), ruling(0, false, other) }));
    const QStringList before = tableOf(pool);
    take(retire(contextOf(pool), { MemoryId { 1 } }));
    QCOMPARE(tableOf(pool), before);
    // What is retired is still read, and spoken of.
    take(ruleEvidence(contextOf(pool), { ruling(4) }));
    QCOMPARE(said(pool), u"+3 +4"_s);
    take(undoLast(contextOf(pool)));
    take(undoLast(contextOf(pool)));
    QCOMPARE(tableOf(pool), before);
    QVERIFY(!take(storage::memoryById(pool.database(), MemoryId { 1 }))->retiredAt);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Evidence::staysWithASupersededMemory()
{
    TempPool pool;
    fill(pool);
    take(ruleEvidence(contextOf(pool), { ruling(3), ruling(5, false, sentence, 2) }));
    const QStringList before = tableOf(pool);
    take(supersede(contextOf(pool), { MemoryId { 1 } }, MemoryId { 2 }));
    // The successor is another text: what was said of the old one is not said of it.
    QCOMPARE(tableOf(pool), before);
    take(undoLast(contextOf(pool)));
    QCOMPARE(tableOf(pool), before);
    take(undoLast(contextOf(pool)));
    QVERIFY(tableOf(pool).isEmpty());
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Evidence::comesBackWithABackup()
{
    TempPool pool;
    fill(pool);
    take(ruleEvidence(contextOf(pool), { ruling(3), ruling(0, false, other) }));
    const QStringList before = tableOf(pool);
    const QString backup = take(pool.pool().backup(pool.file(u"backup.waymark"_s), pool.clock));
    take(withdrawEvidence(contextOf(pool), MemoryId { 1 }, sentence));
    QVERIFY(tableOf(pool) != before);
    take(pool.pool().restore(backup, pool.clock));
    QCOMPARE(tableOf(pool), before);
    QCOMPARE(test::faults(pool.pool()), QString());
    // With its journal: what was done before the backup can be undone after it.
    take(undoLast(contextOf(pool)));
    QVERIFY(tableOf(pool).isEmpty());
}

void tst_Evidence::historyTellsIt()
{
    TempPool pool;
    fill(pool);
    take(ruleEvidence(contextOf(pool), { ruling(3), ruling(4), ruling(1, true, sentence, 2) }));
    take(ruleEvidence(contextOf(pool), { ruling(3, false) }));
    take(withdrawEvidence(contextOf(pool), MemoryId { 1 }, sentence));
    const auto labels = [&](int memory) {
        QStringList list;
        for (const HistoryEntry &entry : take(storage::historyOf(pool.database(), test::makeMemory(memory).uuid))) {
            list.append(entry.change.label);
            for (const auto &side : { entry.row.before, entry.row.after })
                Q_ASSERT(!side || !side->contains("memory_id"_L1));
        }
        return list;
    };
    QCOMPARE(labels(1), (QStringList { u"Take back what was said of a sentence of “One”"_s, u"Unlink step 3 from a sentence of “One”"_s, u"Check the evidence of 2 memories"_s, u"Add"_s }));
    QCOMPARE(labels(2), (QStringList { u"Check the evidence of 2 memories"_s, u"Add"_s }));
    // A row id of another pool means another memory.
    Change foreign;
    foreign.at = test::testNow();
    foreign.origin = u"another-pool:1"_s;
    foreign.label = u"Elsewhere"_s;
    const auto transaction = take(storage::Transaction::begin(pool.pool()));
    take(storage::addForeignChange(pool.database(), foreign, { { {}, u"evidence"_s, u"e-9"_s, QJsonObject { { u"memory_id"_s, 2 } }, std::nullopt } }));
    take(transaction->commit());
    QCOMPARE(labels(2).size(), 2);
}

void tst_Evidence::othersSeeWhatMoved()
{
    TempPool pool;
    fill(pool);
    const auto moved = [&](const AppliedChange &applied) {
        return take(storage::poolChangeOf(pool.database(), ChangeId { applied.result.change.value - 1 })).memories;
    };
    QCOMPARE(moved(take(ruleEvidence(contextOf(pool), { ruling(1, true, sentence, 2) }))), QList { MemoryId { 2 } });
    QCOMPARE(moved(take(ruleEvidence(contextOf(pool), { ruling(1, false, sentence, 2) }))), QList { MemoryId { 2 } });
    QCOMPARE(moved(take(withdrawEvidence(contextOf(pool), MemoryId { 2 }, sentence))), QList { MemoryId { 2 } });
}

void tst_Evidence::listsOldestFirst()
{
    TempPool pool;
    fill(pool);
    for (const int step : { 5, 3, 9 }) {
        take(ruleEvidence(contextOf(pool), { ruling(step) }));
        pool.clock.set(pool.clock.now().addSecs(1));
    }
    take(ruleEvidence(contextOf(pool, u"bob"_s), { ruling(5) }));
    QList<int> steps;
    for (const EvidenceRuling &one : take(storage::rulingsOf(pool.database(), MemoryId { 1 })))
        steps.append(one.step);
    QCOMPARE(steps, (QList { 3, 9, 5 }));
    QVERIFY(take(storage::rulingsOf(pool.database(), MemoryId { 9 })).isEmpty());
}

void tst_Evidence::anySequenceIsTakenBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void tst_Evidence::anySequenceIsTakenBack()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&](int end) { return int(random() % quint32(end)); };
    TempPool pool;
    fill(pool);
    const QStringList sentences { sentence, other, u"日本語の文。"_s, QString(QChar(0xd800) + u" lone"_s), QString(u"nul "_s + QChar(0)) };
    QList<QStringList> states { tableOf(pool) };
    for (int step = 0; step < 40; ++step) {
        pool.clock.set(pool.clock.now().addSecs(1));
        const auto context = contextOf(pool, below(2) ? u"ada"_s : u"bob"_s);
        QList<EvidenceRuling> rulings;
        for (int i = 1 + below(4); i > 0; --i) {
            rulings.append(ruling(below(4), below(2), sentences.at(below(int(sentences.size()))), 1 + below(2)));
            if (below(2))
                rulings.last().score = 0.1 * below(10);
        }
        const AppliedChange applied = below(6) == 0 ? take(withdrawEvidence(context, MemoryId { 1 + below(2) }, rulings.first().sentence)) : take(ruleEvidence(context, rulings));
        if (applied.result.change.isValid())
            states.append(tableOf(pool));
        else
            QCOMPARE(tableOf(pool), states.last());
    }
    for (qsizetype i = states.size() - 2; i >= 0; --i) {
        take(undoLast(contextOf(pool)));
        QCOMPARE(tableOf(pool), states.at(i));
    }
    QVERIFY(tableOf(pool).isEmpty());
    for (qsizetype i = 1; i < states.size(); ++i) {
        take(redoLast(contextOf(pool)));
        QCOMPARE(tableOf(pool), states.at(i));
    }
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Evidence::throughASession()
{
    TempPool pool;
    Memory one = test::makeMemory(1, u"One"_s);
    one.trajectory = test::makeTrajectory(1).uuid;
    take(test::importBytes(pool, test::jsonLine(test::makeTrajectory(1)) + test::jsonLine(one)));
    pool.close();
    auto session = test::opened(pool);
    const QList<RunRow> runs = take(test::awaited(session->runs()));
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().title, u"task-1"_s);
    QCOMPARE(take(test::awaited(session->ruleEvidence({ ruling(2) }))).label, u"Link step 2 to a sentence of “One”"_s);
    QVERIFY(take(test::awaited(session->withdrawEvidence(MemoryId { 1 }, sentence))).change.isValid());
    NewMemory added;
    added.trajectory = runs.first().uuid;
    added.title = u"Look first"_s;
    const ChangeResult result = take(test::awaited(session->addMemory(added)));
    QCOMPARE(result.affected.size(), 1);
    QCOMPARE(take(test::awaited(session->details(result.affected.first()))).memory.trajectory, added.trajectory);
    QCOMPARE(take(test::awaited(session->runs())).first().memories, (std::array { 0, 0, 0, 2 }));
    take(test::awaited(session->undo()));
    QCOMPARE(take(test::awaited(session->runs())).first().memories, (std::array { 0, 0, 0, 1 }));
    test::close(session);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_Evidence)
#include "tst_evidence.moc"
