// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/claudesteps.h"
#include "services/exchange/formatlist.h"
#include "services/text/json.h"
#include "tests/exchange/golden.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

QByteArray userLine(const QByteArray &uuid, const QByteArray &parent, const QByteArray &text)
{
    return R"({"type":"user","sessionId":"s","uuid":")" + uuid + R"(","parentUuid":")" + parent + R"(","message":{"role":"user","content":")" + text + R"("}})" + '\n';
}

QStringList textsOf(const Trajectory &run)
{
    QStringList texts;
    for (const Step &step : run.steps)
        texts.append(step.text);
    return texts;
}

} // namespace

class TestClaudeCode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void readsAsGolden_data();
    void readsAsGolden();
    void mergesAnswers();
    void linksSubAgents();
    void keepsAbandonedBranches();
    void ordersByParents();
    void breaksCycles();
    void readsPrompts_data();
    void readsPrompts();
    void costsOneLine();
    void readsWindowsFiles();
    void hashesContentOnly();
    void stopsWhenCancelled();
    void neverCrashes();

private:
    std::unique_ptr<Format> m_format = makeClaudeCode();
};

void TestClaudeCode::recognises_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("yes");
    QTest::newRow("session") << fileBytes(dataPath(u"claude-code/session.jsonl"_s)) << true;
    QTest::newRow("document") << fileBytes(dataPath(u"claude-code/legacy.json"_s)) << true;
    QTest::newRow("broken first line") << QByteArray("{oops\n" + userLine("a", "", "x")) << true;
    QTest::newRow("other agent: parts") << QByteArray(R"({"uuid":"a","parentUuid":null,"sessionId":"s","type":"user","message":{"role":"user","parts":[]}})") << false;
    QTest::newRow("other agent: payload") << QByteArray(R"({"timestamp":"t","type":"response_item","payload":{}})") << false;
    QTest::newRow("other agent: message") << QByteArray(R"({"type":"message","id":"1","message":{"role":"user","content":[]}})") << false;
    QTest::newRow("chat") << QByteArray(R"({"role":"user","content":"x"})") << false;
    QTest::newRow("text") << QByteArray("hello\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestClaudeCode::recognises()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, yes);
    QCOMPARE(recognisesBytes(*m_format, head), yes);
}

void TestClaudeCode::readsAsGolden_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "session.jsonl", "s-9/subagents/agent-ab12.jsonl", "legacy.json" })
        QTest::newRow(name) << u"claude-code/%1"_s.arg(QLatin1StringView(name));
}

void TestClaudeCode::readsAsGolden()
{
    QFETCH(QString, name);
    QCOMPARE(differenceFromGolden(readFixture(*m_format, name), name), QString());
}

void TestClaudeCode::mergesAnswers()
{
    const PoolSink sink = readFixture(*m_format, u"claude-code/session.jsonl"_s);
    const auto &run = std::get<Trajectory>(sink.records.first());
    QCOMPARE(run.runId, u"s-1"_s);
    QCOMPARE(run.taskText, u"/fix the parser"_s);
    const Step &answer = run.steps.at(1);
    QCOMPARE(answer.thought, u"Read first."_s);
    QCOMPARE(answer.text, u"I read it."_s);
    QCOMPARE(answer.calls.size(), 2);
    QCOMPARE(answer.results.size(), 2);
    QVERIFY(answer.results.at(1).isError);
    // 10+20+5, 50+6+7, 1+1: each answer once; the abandoned one is not of this run
    QCOMPARE(run.tokens, 35 + 63 + 2);
    QCOMPARE(run.costUsd, 0.5);
    QCOMPARE(run.raw.value(u"title"_s).toString(), u"Fixing the parser"_s);
    QVERIFY(!textsOf(run).join(u'|').contains(u"Caveat"_s));
}

void TestClaudeCode::linksSubAgents()
{
    const PoolSink sink = readFixture(*m_format, u"claude-code/session.jsonl"_s);
    QCOMPARE(sink.records.size(), 3);
    const auto &run = std::get<Trajectory>(sink.records.at(0));
    const auto &sub = std::get<Trajectory>(sink.records.at(1));
    QCOMPARE(sub.parentRun, u"s-1"_s);
    QCOMPARE(sub.runId, u"k1"_s);
    QCOMPARE(sub.model, u"claude-small"_s);
    QCOMPARE(run.steps.at(1).subRun, sub.runId);
    QCOMPARE(std::get<Trajectory>(sink.records.at(2)).runId, u"s-2"_s);

    const PoolSink file = readFixture(*m_format, u"claude-code/s-9/subagents/agent-ab12.jsonl"_s);
    QCOMPARE(std::get<Trajectory>(file.records.first()).runId, u"ab12"_s);
    QCOMPARE(std::get<Trajectory>(file.records.first()).parentRun, u"s-9"_s);
}

void TestClaudeCode::keepsAbandonedBranches()
{
    const PoolSink sink = readFixture(*m_format, u"claude-code/session.jsonl"_s);
    const auto &run = std::get<Trajectory>(sink.records.first());
    QVERIFY(!textsOf(run).contains(u"Now rewrite it"_s));
    QVERIFY(textsOf(run).contains(u"Only fix the last line\n[image]"_s));
    const QJsonArray branches = run.raw.value(u"abandoned_branches"_s).toArray();
    QCOMPARE(branches.size(), 1);
    QCOMPARE(branches.first().toArray().size(), 2);
    QCOMPARE(branches.first().toArray().first().toObject().value(u"text"_s).toString(), u"Now rewrite it"_s);
}

void TestClaudeCode::ordersByParents()
{
    PoolSink sink;
    QVERIFY(readBytes(*m_format, QByteArray(userLine("c", "b", "three") + userLine("a", "", "one") + userLine("b", "a", "two")), sink));
    QCOMPARE(textsOf(std::get<Trajectory>(sink.records.first())), QStringList({ u"one"_s, u"two"_s, u"three"_s }));
}

void TestClaudeCode::breaksCycles()
{
    PoolSink sink;
    QVERIFY(readBytes(*m_format, QByteArray(userLine("a", "c", "one") + userLine("b", "a", "two") + userLine("c", "b", "three") + userLine("d", "d", "self")), sink));
    QCOMPARE(textsOf(std::get<Trajectory>(sink.records.first())).size(), 4);

    std::vector<ClaudeEntry> longChain;
    for (int i = 0; i < 100000; ++i)
        longChain.push_back({ { { u"type"_s, u"user"_s }, { u"uuid"_s, QString::number(i + 1) }, { u"parentUuid"_s, QString::number(i) } }, {} });
    const std::vector<ClaudeChain> chains = claudeChains(longChain);
    QCOMPARE(chains.size(), size_t(1));
    QCOMPARE(chains.front().entries.size(), longChain.size());
}

void TestClaudeCode::readsPrompts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prompt");
    QTest::newRow("plain") << u" fix it "_s << u"fix it"_s;
    QTest::newRow("command") << u"<command-name>/fix</command-name> <command-args>the bug</command-args>"_s << u"/fix the bug"_s;
    QTest::newRow("bare command") << u"<command-message>x</command-message><command-name>clear</command-name>"_s << u"/clear"_s;
    QTest::newRow("not closed") << u"<command-name>/x"_s << u"/"_s;
}

void TestClaudeCode::readsPrompts()
{
    QFETCH(QString, text);
    QFETCH(QString, prompt);
    QCOMPARE(claudePrompt(text), prompt);
}

void TestClaudeCode::costsOneLine()
{
    const QByteArray good = userLine("a", "", "one");
    PoolSink sink;
    QVERIFY(readBytes(*m_format, QByteArray(good + "{\"a\": \x1b[31m" + QByteArray(400, 'y') + "\n42\n\n" + userLine("b", "a", "two") + R"({"type":"us)"), sink));
    QCOMPARE(std::get<Trajectory>(sink.records.first()).steps.size(), 2);
    QCOMPARE(sink.quarantinedRecords.size(), 3);
    const Quarantined &first = sink.quarantinedRecords.at(0);
    QCOMPARE(first.line, 2);
    QCOMPARE(first.offset, good.size());
    QVERIFY(!first.excerpt.contains(u'\x1b'));
    QVERIFY(first.excerpt.toUtf8().size() <= 220);
    QCOMPARE(sink.quarantinedRecords.at(1).reason, u"The line is not an entry of a session."_s);
    QCOMPARE(sink.quarantinedRecords.at(2).reason, u"The last line is incomplete and is read again at the next import."_s);
}

void TestClaudeCode::readsWindowsFiles()
{
    const QByteArray lines = userLine("a", "", "one") + userLine("b", "a", "two");
    PoolSink unixSink;
    PoolSink windowsSink;
    QVERIFY(readBytes(*m_format, lines, unixSink));
    QVERIFY(readBytes(*m_format, QByteArray("\xef\xbb\xbf" + QByteArray(lines).replace("\n", "\r\n")), windowsSink));
    QCOMPARE(windowsSink.records, unixSink.records);
}

void TestClaudeCode::hashesContentOnly()
{
    const QByteArray one = userLine("a", "", "one");
    const QByteArray two = userLine("b", "a", "two");
    const auto hash = [&](const QByteArray &bytes) {
        PoolSink sink;
        (void)readBytes(*m_format, bytes, sink, u"any.jsonl"_s);
        return std::get<Trajectory>(sink.records.first()).sourceHash;
    };
    const QByteArray whole = one + two;
    QCOMPARE(hash(QByteArray(two + one)), hash(whole));
    QCOMPARE(hash(QByteArray(whole + "{\"type\":\"summary\",\"summary\":\"x\",\"leafUuid\":\"b\"}\n")), hash(whole));
    QVERIFY(hash(one) != hash(whole));
}

void TestClaudeCode::stopsWhenCancelled()
{
    PoolSink sink;
    sink.cancelAfter = 0;
    const auto result = readBytes(*m_format, userLine("a", "", "one"), sink);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(sink.records.isEmpty());
}

void TestClaudeCode::neverCrashes()
{
    const bool holds1 = rc::check("entries with odd values", [&] {
        const auto pick = [](std::initializer_list<const char *> values) { return QByteArray(*rc::gen::elementOf(std::vector<const char *>(values))); };
        QByteArray bytes;
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            bytes += R"({"type":)" + pick({ R"("user")", R"("assistant")", R"("system")", R"("tool_use")", R"("tool_result")", "3", "null" }) + R"(,"uuid":)"
                + pick({ R"("a")", R"("b")", R"("c")", R"("d")" }) + R"(,"parentUuid":)" + pick({ R"("a")", R"("b")", R"("c")", "null" }) + R"(,"isSidechain":)"
                + pick({ "true", "false", "1" }) + R"(,"sessionId":)" + pick({ R"("s")", R"("t")", "7" }) + R"(,"message":)"
                + pick({ "null", R"("x")", R"({"content":"x"})", R"({"id":"m","content":[{"type":"tool_use","id":"t"},3]})",
                         R"({"content":[{"type":"tool_result","tool_use_id":"t","content":[{}]}]})" })
                + "}\n";
        }
        PoolSink sink;
        RC_ASSERT(readBytes(*m_format, bytes, sink).has_value());
    });
    QVERIFY(holds1);
    const bool holds2 = rc::check("any bytes", [&](const std::string &text) {
        PoolSink sink;
        RC_ASSERT(readBytes(*m_format, QByteArray::fromStdString(text), sink).has_value());
    });
    QVERIFY(holds2);
}

QTEST_GUILESS_MAIN(TestClaudeCode)
#include "tst_claudecode.moc"
