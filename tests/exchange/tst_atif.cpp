// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "tests/exchange/golden.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

class TestAtif final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises();
    void readsAsGolden();
    void readsSubAgents();
    void statesVerdicts_data();
    void statesVerdicts();
    void takesTheTaskFromATrialFolder();
    void quarantinesABrokenFile();
    void stopsWhenCancelled();
    void hashesContentOnly();

private:
    std::unique_ptr<Format> m_format = makeAtif();
};

void TestAtif::recognises()
{
    QVERIFY(recognisesBytes(*m_format, fileBytes(dataPath(u"atif/run.json"_s))));
    QVERIFY(recognisesBytes(*m_format, R"({"schema_version": "ATIF-v1.0", "session_id")"));
    QVERIFY(!recognisesBytes(*m_format, R"({"sessionId": "a", "messages": [{"type": "gemini"}]})"));
    QVERIFY(!recognisesBytes(*m_format, R"([{"schema_version": "ATIF-v1.0"}])"));
}

void TestAtif::readsAsGolden()
{
    QCOMPARE(differenceFromGolden(readFixture(*m_format, u"atif/run.json"_s), u"atif/run.json"_s), QString());
}

void TestAtif::readsSubAgents()
{
    const PoolSink sink = readFixture(*m_format, u"atif/run.json"_s);
    QCOMPARE(sink.records.size(), 2);
    const auto &run = std::get<Trajectory>(sink.records.at(0));
    const auto &sub = std::get<Trajectory>(sink.records.at(1));
    QCOMPARE(sub.parentRun, run.runId);
    QCOMPARE(run.steps.at(1).subRun, sub.runId);
    QCOMPARE(run.taskText, u"Write hello.txt with a greeting."_s);
    QCOMPARE(sub.tokens, 10);
    QCOMPARE(run.steps.at(1).raw.value(u"metrics"_s).toObject().contains(u"logprobs"_s), true);
}

void TestAtif::statesVerdicts_data()
{
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<int>("passed"); // -1: not said
    QTest::newRow("reward 1") << QByteArray(R"({"reward": 1})") << 1;
    QTest::newRow("reward 0") << QByteArray(R"({"reward": 0.0})") << 0;
    QTest::newRow("partial reward") << QByteArray(R"({"reward": 0.5})") << -1;
    QTest::newRow("resolved") << QByteArray(R"({"resolved": true})") << 1;
    QTest::newRow("text") << QByteArray(R"({"reward": "1"})") << -1;
    QTest::newRow("nothing") << QByteArray("{}") << -1;
}

void TestAtif::statesVerdicts()
{
    QFETCH(QByteArray, extra);
    QFETCH(int, passed);
    PoolSink sink;
    QVERIFY(readBytes(*m_format, QByteArray(R"({"schema_version": "ATIF-v1.4", "steps": [], "extra": )" + extra + '}'), sink));
    const QList<Verdict> verdicts = std::get<Trajectory>(sink.records.at(0)).verdicts;
    QCOMPARE(verdicts.size(), passed < 0 ? 0 : 1);
    if (passed >= 0) {
        QCOMPARE(verdicts.first().passed, passed == 1);
        QCOMPARE(verdicts.first().source, OutcomeSource::GroundTruth);
    }
}

void TestAtif::takesTheTaskFromATrialFolder()
{
    PoolSink sink;
    const QByteArray json = R"({"schema_version": "ATIF-v1.4", "steps": []})";
    QVERIFY(readBytes(*m_format, json, sink, u"jobs/fix__parser__a1B2c3D/agent/trajectory.json"_s));
    QVERIFY(readBytes(*m_format, json, sink, u"jobs/trajectory.json"_s));
    QCOMPARE(std::get<Trajectory>(sink.records.at(0)).task, u"fix__parser"_s);
    QCOMPARE(std::get<Trajectory>(sink.records.at(1)).task, QString());
}

void TestAtif::quarantinesABrokenFile()
{
    PoolSink sink;
    QVERIFY(readBytes(*m_format, fileBytes(dataPath(u"atif/run.json"_s)).left(500), sink));
    QVERIFY(sink.records.isEmpty());
    QCOMPARE(sink.quarantinedRecords.size(), 1);
    PoolSink odd;
    QVERIFY(readBytes(*m_format, R"({"schema_version": "ATIF-v9", "steps": [1, {"tool_calls": "x", "observation": []}], "agent": 3})", odd));
    QCOMPARE(odd.records.size(), 1);
}

void TestAtif::stopsWhenCancelled()
{
    PoolSink sink;
    sink.cancelAfter = 1;
    const auto result = readBytes(*m_format, fileBytes(dataPath(u"atif/run.json"_s)), sink);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(sink.records.size(), 1);
}

void TestAtif::hashesContentOnly()
{
    const QByteArray json = fileBytes(dataPath(u"atif/run.json"_s));
    PoolSink sink;
    QVERIFY(readBytes(*m_format, json, sink, u"a.json"_s));
    QVERIFY(readBytes(*m_format, QByteArray("\xef\xbb\xbf" + QByteArray(json).replace("\n", "\r\n")), sink, u"other/b.json"_s));
    QCOMPARE(std::get<Trajectory>(sink.records.at(2)).sourceHash, std::get<Trajectory>(sink.records.at(0)).sourceHash);
    QVERIFY(std::get<Trajectory>(sink.records.at(1)).sourceHash != std::get<Trajectory>(sink.records.at(0)).sourceHash);
}

QTEST_GUILESS_MAIN(TestAtif)
#include "tst_atif.moc"
