// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/judgeaudit/judgeaudit.h"

#include <QTest>

#include <cmath>

using namespace waymark;
using namespace waymark::evaluation;
using namespace Qt::StringLiterals;

namespace {

QList<JudgedCase> cases(int tp, int fp, int fn, int tn)
{
    QList<JudgedCase> list;
    const auto add = [&](int count, bool judged, bool verified) {
        for (int i = 0; i < count; ++i) {
            JudgedCase one;
            one.id = QString::number(list.size() + 1);
            one.judged = judged;
            one.verified = verified;
            list.append(one);
        }
    };
    add(tp, true, true);
    add(fp, true, false);
    add(fn, false, true);
    add(tn, false, false);
    return list;
}

} // namespace

class TestJudgeAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The four published checks of a judge by their counts; accuracy as published, kappa by sklearn.metrics.cohen_kappa_score.
    void asPublished_data()
    {
        QTest::addColumn<Confusion>("confusion");
        QTest::addColumn<double>("accuracy");
        QTest::addColumn<double>("kappa");
        QTest::newRow("lenient, 482") << Confusion { 291, 185, 2, 4 } << 0.612 << 0.017313185495301142;
        QTest::newRow("strict, 72") << Confusion { 32, 9, 10, 21 } << 0.736 << 0.4597156398104265;
        QTest::newRow("lenient, 73") << Confusion { 6, 11, 10, 46 } << 0.712 << 0.17801608579088468;
        QTest::newRow("strict, 73") << Confusion { 15, 6, 5, 47 } << 0.849 << 0.6270320483046912;
    }

    void asPublished()
    {
        QFETCH(const Confusion, confusion);
        QFETCH(const double, accuracy);
        QFETCH(const double, kappa);
        const JudgeAudit audit = auditOf(cases(int(confusion.tp), int(confusion.fp), int(confusion.fn), int(confusion.tn)));
        QCOMPARE(audit.confusion, confusion);
        QVERIFY(std::abs(audit.confusion.accuracy() - accuracy) < 5e-4);
        QVERIFY(std::abs(audit.kappa - kappa) < 1e-12);
        QCOMPARE(audit.contradicting.size(), confusion.fp + confusion.fn);
    }

    void contradictionsKeepTheirOrder()
    {
        const JudgeAudit audit = auditOf(cases(1, 2, 1, 1));
        QCOMPARE(audit.contradicting.size(), 3);
        QCOMPARE(audit.contradicting[0].id, u"2"_s);
        QCOMPARE(audit.contradicting[2].id, u"4"_s);
        QVERIFY(!audit.contradicting[2].judged && audit.contradicting[2].verified);
    }

    void nothing()
    {
        QCOMPARE(auditOf({}), JudgeAudit());
    }
};

QTEST_APPLESS_MAIN(TestJudgeAudit)
#include "tst_judgeaudit.moc"
