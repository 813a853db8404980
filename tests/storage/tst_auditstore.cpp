// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/edits.h"
#include "services/curation/judgeaudit.h"
#include "services/storage/auditstore.h"
#include "tests/support/curationpool.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::take;
using test::TempPool;

namespace {

Verdict verdict(OutcomeSource source, bool passed, int day = 1, const QString &model = {})
{
    return { source, passed, model, {}, test::testNow().addDays(day) };
}

QByteArray run(int number, const QList<Verdict> &verdicts, const QString &domain = u"payments"_s)
{
    Trajectory made = test::makeTrajectory(number, domain);
    made.verdicts = verdicts;
    return test::jsonLine(made);
}

/// An insight of that run, made under that outcome.
QByteArray insight(int number, int ofRun, OutcomeValue outcome)
{
    Memory memory = test::makeMemory(number);
    memory.trajectory = test::makeTrajectory(ofRun).uuid;
    memory.outcome = { outcome, OutcomeSource::Judge };
    return test::jsonLine(memory);
}

} // namespace

class tst_AuditStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingVerified();
    void judgeAgainstTruth();
    void whichVerdictsCount();
    void memoriesMadeUnderAnotherOutcome();
    void whatIsOutOfUseIsLeftOut();
};

void tst_AuditStore::nothingVerified()
{
    TempPool pool;
    take(test::importBytes(pool, run(1, { verdict(OutcomeSource::Judge, true) }) + run(2, {})));
    const AuditMaterial material = take(auditMaterial(pool.database()));
    QVERIFY(material.cases.isEmpty() && material.mislabelled.isEmpty());
    QCOMPARE(take(curation::judgeAudit(pool.database())), JudgeAudit());
}

void tst_AuditStore::judgeAgainstTruth()
{
    TempPool pool;
    const auto both = [](bool judged, bool verified) { return QList { verdict(OutcomeSource::Judge, judged, 1, u"judge-1"_s), verdict(OutcomeSource::GroundTruth, verified) }; };
    take(test::importBytes(pool,
        run(1, both(true, true), u"b"_s) + run(2, both(true, false), u"b"_s) + run(3, both(false, true), u"A"_s) + run(4, both(false, false), u"b"_s)
            + run(5, { verdict(OutcomeSource::GroundTruth, true) })));
    const JudgeAudit audit = take(curation::judgeAudit(pool.database()));
    QCOMPARE(audit.confusion, (Confusion { 1, 1, 1, 1 }));
    QCOMPARE(audit.kappa, 0.0);
    QCOMPARE(audit.contradicting.size(), 2);
    QCOMPARE(audit.contradicting[0], (JudgedCase { test::makeTrajectory(3).uuid, {}, false, true, OutcomeSource::GroundTruth, u"judge-1"_s, u"A"_s, u"task-3"_s }));
    QCOMPARE(audit.contradicting[1].id, test::makeTrajectory(2).uuid);
}

void tst_AuditStore::whichVerdictsCount()
{
    // The judge's latest word, by whatever model; the truth before a person.
    TempPool pool;
    take(test::importBytes(pool,
        run(1,
            { verdict(OutcomeSource::Judge, false, 9, u"new"_s), verdict(OutcomeSource::Judge, true, 1, u"old"_s), verdict(OutcomeSource::Human, true, 10),
                verdict(OutcomeSource::GroundTruth, false, 2) })
            + run(2, { verdict(OutcomeSource::Judge, true), verdict(OutcomeSource::Human, false) })));
    const QList<JudgedCase> cases = take(auditMaterial(pool.database())).cases;
    QCOMPARE(cases.size(), 2);
    QVERIFY(!cases[0].judged && !cases[0].verified);
    QCOMPARE(cases[0].judge, u"new"_s);
    QCOMPARE(cases[0].verifiedBy, OutcomeSource::GroundTruth);
    QVERIFY(cases[1].judged && !cases[1].verified);
    QCOMPARE(cases[1].verifiedBy, OutcomeSource::Human);
}

void tst_AuditStore::memoriesMadeUnderAnotherOutcome()
{
    TempPool pool;
    const QList<Verdict> wrong { verdict(OutcomeSource::Judge, true), verdict(OutcomeSource::GroundTruth, false) };
    take(test::importBytes(pool,
        run(1, wrong) + run(2, { verdict(OutcomeSource::Judge, true) }) + insight(1, 1, OutcomeValue::Success) + insight(2, 1, OutcomeValue::Failure) + insight(3, 1, OutcomeValue::Unknown)
            + insight(4, 2, OutcomeValue::Failure)));
    const QList<MislabelledMemory> memories = take(auditMaterial(pool.database())).mislabelled;
    QCOMPARE(memories.size(), 1);
    const MislabelledMemory &memory = memories.first();
    QVERIFY(memory.id.isValid());
    QCOMPARE(memory.uuid, test::makeMemory(1).uuid);
    QCOMPARE(memory.type, MemoryType::Insight);
    QCOMPARE(memory.title, u"Memory 1"_s);
    QCOMPARE(memory.trajectory, test::makeTrajectory(1).uuid);
    QCOMPARE(memory.stored, (Outcome { OutcomeValue::Success, OutcomeSource::Judge }));
    QCOMPARE(memory.verified, (Outcome { OutcomeValue::Failure, OutcomeSource::GroundTruth }));
}

void tst_AuditStore::whatIsOutOfUseIsLeftOut()
{
    TempPool pool;
    take(test::importBytes(pool, run(1, { verdict(OutcomeSource::GroundTruth, false) }) + insight(1, 1, OutcomeValue::Success) + insight(2, 1, OutcomeValue::Success)));
    const QList<MislabelledMemory> before = take(auditMaterial(pool.database())).mislabelled;
    QCOMPARE(before.size(), 2);
    take(curation::retire(test::contextOf(pool), { before.first().id }));
    const QList<MislabelledMemory> after = take(auditMaterial(pool.database())).mislabelled;
    QCOMPARE(after, before.mid(1));
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_AuditStore)
#include "tst_auditstore.moc"
