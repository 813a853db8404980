// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/labels.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using models::label;

class TestLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const auto value : allMemoryTypes())
            words.insert(label(value));
        for (const auto value : allReviewStatuses())
            words.insert(label(value));
        for (const auto value : allValidities())
            words.insert(label(value));
        for (const auto value : allOutcomes())
            words.insert(label(value));
        QCOMPARE(words.size(), static_cast<qsizetype>(allMemoryTypes().size() + allReviewStatuses().size() + allValidities().size() + allOutcomes().size()));
        QVERIFY(!words.contains(QString()));
        for (int key = 0; key <= static_cast<int>(QueryKey::Is); ++key)
            QVERIFY(!label(static_cast<QueryKey>(key)).isEmpty());
    }

    void validityPhrases_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<bool>("superseded");
        QTest::addColumn<QString>("phrase");
        QTest::newRow("valid") << QDate() << QDate() << false << QString();
        QTest::newRow("expiring") << QDate() << QDate(2026, 12, 2) << false << u"12 d left"_s;
        QTest::newRow("last day") << QDate() << QDate(2026, 11, 20) << false << u"ends today"_s;
        QTest::newRow("expired") << QDate() << QDate(2026, 11, 19) << false << u"expired"_s;
        QTest::newRow("superseded") << QDate() << QDate() << true << u"superseded"_s;
        QTest::newRow("this year") << QDate(2026, 12, 1) << QDate() << false << u"from 1 Dec"_s;
        QTest::newRow("next year") << QDate(2027, 1, 9) << QDate() << false << u"from 9 Jan 2027"_s;
    }

    void validityPhrases()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, until);
        QFETCH(bool, superseded);
        ValiditySpan span;
        if (from.isValid())
            span.from = from;
        if (until.isValid())
            span.until = until;
        span.superseded = superseded;
        QTEST(models::validityPhrase(span, QDate(2026, 11, 20)), "phrase");
        QVERIFY(!models::validitySentence(span, QDate(2026, 11, 20)).isEmpty());
    }

    void ages()
    {
        const QDate today(2026, 11, 20);
        const auto age = [&](int days) { return models::agePhrase(QDateTime(today.addDays(-days), QTime(9, 0), Qt::UTC), today); };
        QCOMPARE(age(0), u"0 d"_s);
        QCOMPARE(age(99), u"99 d"_s);
        QCOMPARE(age(100), u"3 mo"_s);
        QCOMPARE(age(729), u"23 mo"_s);
        QCOMPARE(age(730), u"2 y"_s);
        QCOMPARE(age(-3), u"0 d"_s); // a clock that was wrong
        QCOMPARE(models::agePhrase({}, today), QString());
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
