// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/memoryitems.h"
#include "services/text/json.h"
#include "tests/exchange/poolsink.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

const QByteArray twoItems = R"({"task_id": "repo__1", "query": "Fix it", "status": "success", "memory_items": [
"```\n# Memory Item 1\n## Title Check types\n## Description One line.\n## Content First paragraph.",
"Second paragraph.", "# Memory Item 2\n## Title: Run tests\n## Description:\nTwo\n## Content: All.\n```"]})";

} // namespace

class TestReasoningBank final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesItems_data();
    void parsesItems();
    void recognises_data();
    void recognises();
    void readsItems();
    void readsWebArena();
    void keepsUnparsedText();
    void hashesItems();
    void readsVectorsOfQueries();
    void quarantines();
};

void TestReasoningBank::parsesItems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<MemoryItem>>("expected");

    using Items = QList<MemoryItem>;
    QTest::newRow("nothing") << u" \n\n"_s << Items();
    QTest::newRow("one") << u"# Memory Item 1\n## Title A\n## Description B\n## Content C"_s << Items { { u"A"_s, u"B"_s, u"C"_s } };
    QTest::newRow("colons") << u"# Memory Item: 1\n## Title: A\n## Description: B\n## Content: C: d"_s << Items { { u"A"_s, u"B"_s, u"C: d"_s } };
    QTest::newRow("text below") << u"# Memory Item 1\n## Title\nA\n\n## Description\nB\n## Content\n\nC\n\nD"_s
                                << Items { { u"A"_s, u"B"_s, u"C\n\nD"_s } };
    QTest::newRow("no item headings") << u"## Title A\n## Content C\n## Title B\n## Content D"_s
                                      << Items { { u"A"_s, {}, u"C"_s }, { u"B"_s, {}, u"D"_s } };
    QTest::newRow("fenced") << u"```markdown\n# Memory Item 1\n## Title A\n## Content C\n```"_s << Items { { u"A"_s, {}, u"C"_s } };
    QTest::newRow("code in content") << u"# Memory Item 1\n## Title A\n## Content Run\n```\nls\n```"_s
                                     << Items { { u"A"_s, {}, u"Run\n```\nls\n```"_s } };
    QTest::newRow("preface") << u"Here they are:\n\n# Memory Item 1\n## Title A\n## Content C"_s << Items { { u"A"_s, {}, u"C"_s } };
    QTest::newRow("other heading in content") << u"# Memory Item 1\n## Title A\n## Content C\n### Titles\nD"_s
                                              << Items { { u"A"_s, {}, u"C\n### Titles\nD"_s } };
    QTest::newRow("empty item") << u"# Memory Item 1\n# Memory Item 2\n## Title A"_s << Items { { u"A"_s, {}, {} } };
    QTest::newRow("plain") << u"All edge cases are working correctly! Now run the tests."_s
                           << Items { { u"All edge cases are working correctly!"_s, {}, u"All edge cases are working correctly! Now run the tests."_s, false } };
    QTest::newRow("own heading") << u"Intro.\n# Lessons learned\ntext"_s << Items { { u"Lessons learned"_s, {}, u"Intro.\n# Lessons learned\ntext"_s, false } };
    QTest::newRow("only code") << u"```bash\ncd /testbed && ls\n```"_s << Items { { u"cd /testbed && ls"_s, {}, u"```bash\ncd /testbed && ls\n```"_s, false } };
}

void TestReasoningBank::parsesItems()
{
    QFETCH(QString, text);
    QFETCH(QList<MemoryItem>, expected);
    const QList<MemoryItem> items = parseMemoryItems(text);
    QCOMPARE(items.size(), expected.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        QCOMPARE(items.at(i).title, expected.at(i).title);
        QCOMPARE(items.at(i).description, expected.at(i).description);
        QCOMPARE(items.at(i).content, expected.at(i).content);
        QCOMPARE(items.at(i).isParsed, expected.at(i).isParsed);
    }
}

void TestReasoningBank::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("expected");
    QTest::newRow("bank") << twoItems << u"memory.jsonl"_s << true;
    QTest::newRow("vectors") << QByteArray(R"({"id":"a","text":"t","embedding":[0.1]})") << u"m_embeddings.jsonl"_s << true;
    QTest::newRow("vectors, other name") << QByteArray(R"({"id":"a","text":"t","embedding":[0.1]})") << u"corpus.jsonl"_s << false;
    QTest::newRow("task only") << QByteArray(R"({"task_id":"a"})") << u"a.jsonl"_s << false;
    QTest::newRow("long record") << QByteArray("{\"task_id\": \"a\", \"memory_items\": [\"" + QByteArray(2 << 20, 'x')) << u"a.jsonl"_s << true;
}

void TestReasoningBank::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QFETCH(bool, expected);
    QCOMPARE(recognisesBytes(*makeReasoningBank(), bytes, path), expected);
}

void TestReasoningBank::readsItems()
{
    PoolSink sink;
    QVERIFY(readBytes(*makeReasoningBank(), twoItems, sink));
    QCOMPARE(sink.quarantinedRecords.size(), 0);
    const QList<Memory> memories = sink.memories();
    QCOMPARE(memories.size(), 2);
    QCOMPARE(memories.at(0).type, MemoryType::Insight);
    QCOMPARE(memories.at(0).title, u"Check types"_s);
    QCOMPARE(memories.at(0).content, u"First paragraph.\n\nSecond paragraph."_s);
    QCOMPARE(memories.at(1).title, u"Run tests"_s);
    QCOMPARE(memories.at(1).description, u"Two"_s);
    QCOMPARE(memories.at(1).content, u"All."_s);
    for (const Memory &memory : memories) {
        QCOMPARE(memory.task, u"repo__1"_s);
        QCOMPARE(memory.taskText, u"Fix it"_s);
        QCOMPARE(memory.domain, QString());
        QCOMPARE(memory.outcome, (Outcome { OutcomeValue::Success, OutcomeSource::Judge }));
        QCOMPARE(memory.raw, twoItems);
        QCOMPARE(memory.keyText, memory.title);
    }
}

void TestReasoningBank::readsWebArena()
{
    PoolSink sink;
    QVERIFY(readBytes(*makeReasoningBank(), R"({"task_id":21,"query":"Q","think_list":["t"],"action_list":["click"],"status":"fail",
        "memory_items":["# Memory Item 1","## Title A","## Description B","## Content C"],"template_id":222})", sink));
    const Memory memory = sink.memories().constFirst();
    QCOMPARE(memory.task, u"21"_s);
    QCOMPARE(memory.outcome.value, OutcomeValue::Failure);
    QCOMPARE(memory.description, u"B"_s);
    QVERIFY(memory.raw.contains("action_list"));
}

void TestReasoningBank::keepsUnparsedText()
{
    PoolSink sink;
    QVERIFY(readBytes(*makeReasoningBank(), R"({"task_id":"a","query":"q","memory_items":["All is well. Next, run it.","ls"],"status":"success"})", sink));
    QCOMPARE(sink.quarantinedRecords.size(), 0);
    const Memory memory = sink.memories().constFirst();
    QCOMPARE(memory.content, u"All is well. Next, run it.\n\nls"_s);
    const auto raw = text::parseJson(memory.raw);
    QVERIFY(raw);
    QCOMPARE(raw->toObject().value(u"unparsed"_s), QJsonValue(true));
    QCOMPARE(raw->toObject().value(u"query"_s), QJsonValue(u"q"_s));
}

void TestReasoningBank::hashesItems()
{
    PoolSink first;
    QVERIFY(readBytes(*makeReasoningBank(), twoItems, first));
    QVERIFY(first.memories().at(0).sourceHash != first.memories().at(1).sourceHash);
    QByteArray flat = twoItems;
    PoolSink second;
    QVERIFY(readBytes(*makeReasoningBank(), R"({"task_id":"other","memory_items":["x"]})" "\n" + flat.replace('\n', ' '), second, u"b.jsonl"_s));
    QCOMPARE(second.memories().at(1).sourceHash, first.memories().at(0).sourceHash); // wherever it stands
    QCOMPARE(second.memories().at(2).sourceHash, first.memories().at(1).sourceHash);
}

void TestReasoningBank::readsVectorsOfQueries()
{
    PoolSink sink;
    const QByteArray lines = R"({"id":"a","text":"Fix \u00df","embedding":[0.5,-1]})" "\n"
                             R"({"id":"b","text":"t","embedding":[0.1,null]})" "\n"
                             R"({"id":"c","text":"u","embedding":"AAAA"})" "\n"
                             R"({"id":"d","text":"v","embedding":[2],"model":"m"})" "\n";
    QVERIFY(readBytes(*makeReasoningBank(), lines, sink, u"m_embeddings.jsonl"_s));
    QCOMPARE(sink.records.size(), 0);
    QCOMPARE(sink.vectors, (QList<VectorRecord> { { {}, u"Fix ß"_s, {}, { 0.5, -1 } }, { {}, u"v"_s, u"m"_s, { 2 } } }));
    QCOMPARE(sink.quarantinedRecords.size(), 2);
    QCOMPARE(sink.quarantinedRecords.at(0).line, 2);
    QVERIFY2(sink.quarantinedRecords.at(0).reason.contains(u"at place 2"_s), qPrintable(sink.quarantinedRecords.at(0).reason));
    QVERIFY2(sink.quarantinedRecords.at(1).reason.contains(u"no list"_s), qPrintable(sink.quarantinedRecords.at(1).reason));
}

void TestReasoningBank::quarantines()
{
    PoolSink sink;
    QByteArray flat = twoItems;
    flat.replace('\n', ' ');
    QVERIFY(readBytes(*makeReasoningBank(), flat + "\n{\"task_id\": \"b\", \n" + flat + "\n{\"task_id\":\"c\",\"memory_items\":[]}\n[1]\n" + flat, sink));
    QCOMPARE(sink.memories().size(), 6);
    QCOMPARE(sink.quarantinedRecords.size(), 3);
    QCOMPARE(sink.quarantinedRecords.at(0).line, 2);
    QCOMPARE(sink.quarantinedRecords.at(1).line, 4);
    QCOMPARE(sink.quarantinedRecords.at(2).line, 5);
}

QTEST_GUILESS_MAIN(TestReasoningBank)
#include "tst_reasoningbank.moc"
