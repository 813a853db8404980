// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "tests/exchange/golden.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

class TestMiniSweAgent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises();
    void readsAsGolden_data();
    void readsAsGolden();
    void takesOnlyOneCommand();
    void stripsTheTemplate();
    void namesOnlyRealTasks();
    void refusesWhatIsTooLarge();
    void stopsWhenCancelled();

private:
    std::unique_ptr<Format> m_format = makeMiniSweAgent();
};

void TestMiniSweAgent::recognises()
{
    for (const QString &name : { u"v1-list.traj.json"_s, u"octo__parser-12.traj.json"_s, u"v2.traj.json"_s })
        QVERIFY(recognisesBytes(*m_format, fileBytes(dataPath(u"mini-swe-agent/"_s + name))));
    QVERIFY(recognisesBytes(*m_format, R"([{"role": "user", "content": "x"}])", u"a/run.traj.json"_s));
    QVERIFY(!recognisesBytes(*m_format, R"([{"role": "user", "content": "any chat"}])", u"chat.json"_s));
    QVERIFY(!recognisesBytes(*m_format, R"({"a__b-1": {"model_patch": "diff"}})", u"results.json"_s));
    QVERIFY(!recognisesBytes(*m_format, R"({"info": {"exit_status": "x"}, "trajectory": [], "history": []})"));
}

void TestMiniSweAgent::readsAsGolden_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "v1-list", "octo__parser-12", "v2" })
        QTest::newRow(name) << u"mini-swe-agent/%1.traj.json"_s.arg(QLatin1StringView(name));
}

void TestMiniSweAgent::readsAsGolden()
{
    QFETCH(QString, name);
    QCOMPARE(differenceFromGolden(readFixture(*m_format, name), name), QString());
}

void TestMiniSweAgent::takesOnlyOneCommand()
{
    const PoolSink sink = readFixture(*m_format, u"mini-swe-agent/v1-list.traj.json"_s);
    const auto &run = std::get<Trajectory>(sink.records.first());
    QCOMPARE(run.steps.size(), 5);
    QCOMPARE(run.steps.at(2).calls.first().args.toString(), u"grep -n parse src.py"_s);
    QCOMPARE(run.steps.at(2).thought, u"Look first.\nThen I fix it."_s);
    QVERIFY(run.steps.at(2).results.first().isError);
    QCOMPARE(run.steps.at(2).results.first().text, u"grep: src.py: No such file\n"_s);
    QVERIFY(run.steps.at(3).calls.isEmpty());
    QVERIFY(run.steps.at(4).calls.isEmpty()); // two fences: the agent refuses
    QCOMPARE(run.taskText, u"The parser drops the last line."_s);
}

void TestMiniSweAgent::stripsTheTemplate()
{
    const PoolSink own = readFixture(*m_format, u"mini-swe-agent/octo__parser-12.traj.json"_s);
    QCOMPARE(std::get<Trajectory>(own.records.first()).taskText, u"It fails.\nBadly."_s);
    const PoolSink known = readFixture(*m_format, u"mini-swe-agent/v2.traj.json"_s);
    QCOMPARE(std::get<Trajectory>(known.records.first()).taskText, u"Speed it up."_s);
}

void TestMiniSweAgent::namesOnlyRealTasks()
{
    QCOMPARE(std::get<Trajectory>(readFixture(*m_format, u"mini-swe-agent/octo__parser-12.traj.json"_s).records.first()).task, u"octo__parser-12"_s);
    QCOMPARE(std::get<Trajectory>(readFixture(*m_format, u"mini-swe-agent/v2.traj.json"_s).records.first()).task, QString());
}

void TestMiniSweAgent::refusesWhatIsTooLarge()
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadOnly);
    PoolSink sink;
    const auto result = m_format->read({ u"big.traj.json"_s, &buffer, qint64(513) << 20 }, sink);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::LimitExceeded);
}

void TestMiniSweAgent::stopsWhenCancelled()
{
    PoolSink sink;
    sink.cancelAfter = 0;
    const auto result = readBytes(*m_format, "[]", sink);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestMiniSweAgent)
#include "tst_minisweagent.moc"
