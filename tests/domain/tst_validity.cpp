// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/validity.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

Q_DECLARE_METATYPE(waymark::ValiditySpan)
Q_DECLARE_METATYPE(waymark::Validity)

class TestValidity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asOf_data();
    void asOf();
    void everyDayHasOneState();
};

void TestValidity::asOf_data()
{
    QTest::addColumn<ValiditySpan>("span");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<Validity>("expected");

    const QDate from(2026, 1, 1);
    const QDate until(2026, 3, 31);
    const ValiditySpan open;
    const ValiditySpan both { from, until, false };
    const ValiditySpan replaced { from, until, true };
    QTest::newRow("open") << open << QDate(2026, 1, 1) << Validity::Valid;
    QTest::newRow("day before it begins") << both << from.addDays(-1) << Validity::NotYetValid;
    QTest::newRow("first day") << both << from << Validity::Valid;
    QTest::newRow("31 days before its end") << both << until.addDays(-31) << Validity::Valid;
    QTest::newRow("30 days before its end") << both << until.addDays(-30) << Validity::Expiring;
    QTest::newRow("last day") << both << until << Validity::Expiring;
    QTest::newRow("day after its end") << both << until.addDays(1) << Validity::Expired;
    QTest::newRow("no beginning") << ValiditySpan { {}, until, false } << QDate(1900, 1, 1) << Validity::Valid;
    QTest::newRow("no end") << ValiditySpan { from, {}, false } << QDate(2200, 1, 1) << Validity::Valid;
    QTest::newRow("superseded, without an end") << ValiditySpan { from, {}, true } << from << Validity::Superseded;
    QTest::newRow("superseded, before it was") << replaced << QDate(2026, 1, 15) << Validity::Valid;
    QTest::newRow("superseded, shortly before it was") << replaced << until.addDays(-1) << Validity::Expiring;
    QTest::newRow("superseded, from its last day on") << replaced << until << Validity::Superseded;
    QTest::newRow("superseded, later") << replaced << until.addDays(100) << Validity::Superseded;
    QTest::newRow("superseded, before it began") << replaced << from.addDays(-1) << Validity::NotYetValid;
    QTest::newRow("ends before it begins") << ValiditySpan { until, from, false } << from.addDays(1) << Validity::Expired;
}

void TestValidity::asOf()
{
    QFETCH(ValiditySpan, span);
    QFETCH(QDate, date);
    QFETCH(Validity, expected);
    QCOMPARE(name(validityAsOf(span, date)), name(expected));
}

void TestValidity::everyDayHasOneState()
{
    // Over time a memory goes through its states in one order and never back.
    const ValiditySpan span { QDate(2026, 2, 1), QDate(2026, 5, 1), false };
    const std::array order { Validity::NotYetValid, Validity::Valid, Validity::Expiring, Validity::Expired };
    size_t reached = 0;
    for (QDate day(2026, 1, 1); day < QDate(2026, 7, 1); day = day.addDays(1)) {
        const Validity state = validityAsOf(span, day);
        if (state != order[reached])
            ++reached;
        QVERIFY(reached < order.size());
        QCOMPARE(name(state), name(order[reached]));
    }
    QCOMPARE(reached, order.size() - 1);
}

QTEST_GUILESS_MAIN(TestValidity)
#include "tst_validity.moc"
