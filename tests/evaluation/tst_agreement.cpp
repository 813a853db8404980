// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/agreement.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace waymark;
using namespace waymark::evaluation;

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// sklearn.metrics.cohen_kappa_score. The first three are the worked examples that text books have: 0.40, 0.1304 and 0.2593.
    void kappaAsSklearn_data()
    {
        QTest::addColumn<Confusion>("confusion");
        QTest::addColumn<double>("kappa");
        QTest::addColumn<double>("accuracy");
        QTest::newRow("50 applications") << Confusion { 20, 5, 10, 15 } << 0.4 << 0.7;
        QTest::newRow("100 applications, alike") << Confusion { 45, 15, 25, 15 } << 0.13043478260869568 << 0.6;
        QTest::newRow("100 applications, unlike") << Confusion { 25, 35, 5, 35 } << 0.2592592592592593 << 0.6;
        QTest::newRow("almost all passed") << Confusion { 291, 185, 2, 4 } << 0.017313185495301142 << 0.6120331950207469;
        QTest::newRow("strict") << Confusion { 15, 6, 5, 47 } << 0.6270320483046912 << 0.8493150684931506;
        QTest::newRow("always wrong") << Confusion { 0, 5, 5, 0 } << -1.0 << 0.0;
    }

    void kappaAsSklearn()
    {
        QFETCH(const Confusion, confusion);
        QFETCH(const double, kappa);
        QFETCH(const double, accuracy);
        QVERIFY(qAbs(cohensKappa(confusion) - kappa) < 1e-12);
        QVERIFY(qAbs(confusion.accuracy() - accuracy) < 1e-12);
    }

    void whatIsCertainShowsNothing()
    {
        QCOMPARE(cohensKappa({}), 0.0);
        QCOMPARE(Confusion().accuracy(), 0.0);
        QCOMPARE(cohensKappa({ 7, 0, 0, 0 }), 0.0);
        QCOMPARE(cohensKappa({ 0, 0, 0, 7 }), 0.0);
        QCOMPARE(cohensKappa({ 3, 0, 0, 4 }), 1.0);
    }

    void kappaKnowsNoSides()
    {
        QVERIFY(rc::check([] {
            const auto count = [] { return qint64(*rc::gen::inRange(0, 500)); };
            const Confusion confusion { count(), count(), count(), count() };
            const double kappa = cohensKappa(confusion);
            RC_ASSERT(kappa >= -1 && kappa <= 1);
            RC_ASSERT(std::abs(kappa - cohensKappa({ confusion.tn, confusion.fn, confusion.fp, confusion.tp })) < 1e-12);
            RC_ASSERT(std::abs(kappa - cohensKappa({ confusion.tp, confusion.fn, confusion.fp, confusion.tn })) < 1e-12);
            if (confusion.n() > 0)
                RC_ASSERT(kappa <= confusion.accuracy() + 1e-12);
        }));
    }
};

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
