// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "tests/exchange/golden.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

class TestSweAgent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises();
    void readsAsGolden_data();
    void readsAsGolden();
    void makesOneStepPerElement();
    void readsHistory();
    void readsAttempts();
    void takesTheModelFromTheFolder();
    void quarantinesABrokenFile();

private:
    std::unique_ptr<Format> m_format = makeSweAgent();
};

void TestSweAgent::recognises()
{
    QVERIFY(recognisesBytes(*m_format, fileBytes(dataPath(u"swe-agent/octo__parser-12/octo__parser-12.traj"_s))));
    QVERIFY(recognisesBytes(*m_format, fileBytes(dataPath(u"swe-agent/retry.traj"_s))));
    const QByteArray history = fileBytes(dataPath(u"swe-agent/history-only.traj"_s));
    QVERIFY(recognisesBytes(*m_format, history, u"a/history-only.traj"_s));
    QVERIFY(!recognisesBytes(*m_format, history, u"a/chat.json"_s));
    QVERIFY(!recognisesBytes(*m_format, R"({"trajectory": ["a"]})"));
}

void TestSweAgent::readsAsGolden_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "octo__parser-12/octo__parser-12.traj", "history-only.traj", "retry.traj" })
        QTest::newRow(name) << u"swe-agent/%1"_s.arg(QLatin1StringView(name));
}

void TestSweAgent::readsAsGolden()
{
    QFETCH(QString, name);
    QCOMPARE(differenceFromGolden(readFixture(*m_format, name), name), QString());
}

void TestSweAgent::makesOneStepPerElement()
{
    const PoolSink sink = readFixture(*m_format, u"swe-agent/octo__parser-12/octo__parser-12.traj"_s);
    const auto &run = std::get<Trajectory>(sink.records.first());
    QCOMPARE(run.steps.size(), 2);
    QCOMPARE(run.task, u"octo__parser-12"_s);
    QCOMPARE(run.runId, u"octo__parser-12"_s);
    QCOMPARE(run.taskText, u"Parser drops a line\nIt does."_s);
    QCOMPARE(run.tokens, 1050);
    QCOMPARE(run.costUsd, 1.25);
    QVERIFY(!run.steps.at(0).raw.contains(u"messages"_s));
    QCOMPARE(run.steps.at(0).raw.value(u"state"_s).toObject().value(u"working_dir"_s).toString(), u"/repo"_s);
    QVERIFY(run.verdicts.isEmpty());
}

void TestSweAgent::readsHistory()
{
    const PoolSink sink = readFixture(*m_format, u"swe-agent/history-only.traj"_s);
    const auto &run = std::get<Trajectory>(sink.records.first());
    QCOMPARE(run.steps.size(), 4);
    QCOMPARE(run.steps.at(2).calls.first().name, u"find_file"_s);
    QCOMPARE(run.steps.at(2).results.first().callId, u"call_1"_s);
    QCOMPARE(run.steps.at(3).calls.first().args.toString(), u"ls"_s);
    QCOMPARE(run.taskText, u"Syntax error"_s);
}

void TestSweAgent::readsAttempts()
{
    const PoolSink sink = readFixture(*m_format, u"swe-agent/retry.traj"_s);
    QCOMPARE(sink.records.size(), 2);
    const auto &second = std::get<Trajectory>(sink.records.at(1));
    QCOMPARE(second.runId, u"octo__lexer-3/attempt-1"_s);
    QCOMPARE(second.task, u"octo__lexer-3"_s);
    QCOMPARE(second.model, u"acme/large"_s);
    QVERIFY(second.raw.value(u"is_best_attempt"_s).toBool());
    QVERIFY(!std::get<Trajectory>(sink.records.at(0)).raw.value(u"is_best_attempt"_s).toBool());
}

void TestSweAgent::takesTheModelFromTheFolder()
{
    const QByteArray json = fileBytes(dataPath(u"swe-agent/octo__parser-12/octo__parser-12.traj"_s));
    PoolSink sink;
    QVERIFY(readBytes(*m_format, json, sink, u"x/gpt4__dev__default__t-0.00__p-0.95/octo__parser-12.traj"_s));
    QVERIFY(readBytes(*m_format, json, sink, u"x/replay__octo__parser-12__t-0.20__p-0.95/octo__parser-12.traj"_s));
    QCOMPARE(std::get<Trajectory>(sink.records.at(0)).model, u"gpt4"_s);
    QCOMPARE(std::get<Trajectory>(sink.records.at(1)).model, QString());
}

void TestSweAgent::quarantinesABrokenFile()
{
    PoolSink sink;
    QVERIFY(readBytes(*m_format, R"({"trajectory": [{"action": "ls", "x": NaN}]})", sink));
    QCOMPARE(sink.quarantinedRecords.size(), 1);
    QCOMPARE(sink.quarantinedRecords.first().reason, u"The record holds NaN or Infinity, which JSON does not have."_s);
}

QTEST_GUILESS_MAIN(TestSweAgent)
#include "tst_sweagent.moc"
