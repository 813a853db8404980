// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "tests/exchange/golden.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

class TestOutcomes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void passesOthersOver();
    void quarantinesARewardThatIsNone();

private:
    std::unique_ptr<Format> m_format = makeOutcomes();
};

void TestOutcomes::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    QTest::newRow("reward") << QByteArray("1\n") << u"jobs/fix-parser__aBcDeF1/verifier/reward.txt"_s << u"fix-parser=1"_s;
    QTest::newRow("half a reward") << QByteArray("0.5") << u"jobs/fix-parser__aBcDeF1/verifier/reward.txt"_s << QString();
}

void TestOutcomes::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    QVERIFY(recognisesBytes(*m_format, bytes, path));
    PoolSink sink;
    QVERIFY(readBytes(*m_format, bytes, sink, path));
    QStringList outcomes;
    for (const Record &record : sink.records) {
        const auto &outcome = std::get<OutcomeRecord>(record);
        QCOMPARE(outcome.verdict.source, OutcomeSource::GroundTruth);
        outcomes.append(u"%1=%2"_s.arg(outcome.task).arg(outcome.verdict.passed ? 1 : 0));
    }
    QCOMPARE(outcomes.join(u' '), expected);
}

void TestOutcomes::passesOthersOver()
{
    QVERIFY(!recognisesBytes(*m_format, R"({"resolved_ids": ["a"]})", u"report.json"_s)); // results
    QVERIFY(!recognisesBytes(*m_format, "1", u"reward.txt"_s));
}

void TestOutcomes::quarantinesARewardThatIsNone()
{
    PoolSink sink;
    QVERIFY(readBytes(*m_format, "failed", sink, u"a__b/verifier/reward.txt"_s));
    QCOMPARE(sink.quarantinedRecords.size(), 1);
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
