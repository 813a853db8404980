// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/injectedkey.h"
#include "services/exchange/results/agentlog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

const QString insights = uR"(<retrieval_query>
I will look for the parser first.
Then I will run its tests.
</retrieval_query>
<memory_items>
[
    {
        "score": 0.61,
        "memory": {
            "benchmark": "toy", "type": "insight", "llm_judge": true, "task_name": "a",
            "insight": { "title": "Inspect first", "description": "Before any edit", "content": "Read the file.\n</memory_items>\nThen edit." }
        }
    },
    { "score": 0.5, "memory": { "type": "workflow", "workflow": { "goal": "Run the tests", "workflow": ["make test"] } } },
    { "memory": { "odd": 1 } }
]
</memory_items>
)"_s;

} // namespace

class TestAgentLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMemories();
    void findsUsedOnes_data();
    void findsUsedOnes();
    void takesWordsOfTheAgentOnly();
    void joinsLists();
    void saysWhatIsCutOff();
    void knowsALogWithoutMemories();
};

void TestAgentLog::readsMemories()
{
    const auto log = readAgentLog(insights);
    QVERIFY(log);
    QVERIFY(log->hasMemories);
    QCOMPARE(log->query, u"I will look for the parser first.\nThen I will run its tests."_s);
    QCOMPARE(log->memories.size(), 3);
    const InjectedMemory &first = log->memories.first();
    QCOMPARE(first.title, u"Inspect first"_s);
    QCOMPARE(first.rank, 1);
    QCOMPARE(first.score, std::optional(0.61));
    QVERIFY(!first.used);
    // The key that the same memory has in a pool.
    QCOMPARE(first.key, injectedKey(u"Inspect first"_s, u"Before any edit"_s, u"Read the file.\n</memory_items>\nThen edit."_s));
    QCOMPARE(log->memories.at(1).key, injectedKey(u"Run the tests"_s, {}, u"make test"_s));
    QVERIFY(!log->memories.at(2).key.isEmpty());
    QCOMPARE(log->memories.at(2).score, std::nullopt);
    QCOMPARE(log->types, (QList { MemoryType::Insight, MemoryType::Workflow }));
}

void TestAgentLog::findsUsedOnes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("items");
    QTest::newRow("one") << u"I will use Memory Item 2 here."_s << QList { 2 };
    QTest::newRow("over a line end") << u"I will use Memory\n  Item 1."_s << QList { 1 };
    QTest::newRow("number sign") << u"memory item #3:"_s << QList { 3 };
    QTest::newRow("several") << u"Memory Items 1 and 3, then Memory Item 2"_s << QList { 1, 2, 3 };
    QTest::newRow("list") << u"Memory items 1, 2, and 4 help"_s << QList { 1, 2, 4 };
    QTest::newRow("heading of the prompt") << u"# Memory Item 1\n## Title: x\n  ## Memory Item 2"_s << QList<int>();
    QTest::newRow("none") << u"None of the memory items fits. MemoryItem 2, memory of item 3."_s << QList<int>();
    QTest::newRow("at the end") << u"Memory Item"_s << QList<int>();
    QTest::newRow("other numbers") << u"Memory Item 2, 30 lines"_s << QList { 2, 30 };
    QTest::newRow("long number") << u"Memory Item 123456"_s << QList { 123 };
}

void TestAgentLog::findsUsedOnes()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, items);
    QCOMPARE(namedItems(text), QSet<int>(items.begin(), items.end()));
}

void TestAgentLog::takesWordsOfTheAgentOnly()
{
    const QString talk = u"\nSystem:\nUse Memory Item 3 if you like\n\nmini-swe-agent (step 1, $0.01):\nTHOUGHT: Memory Item 2 says so\n\nUser:\nMemory Item 3\n"_s;
    const auto log = readAgentLog(QString(insights + talk));
    QVERIFY(log);
    QVERIFY(!log->memories.at(0).used);
    QVERIFY(log->memories.at(1).used);
    QVERIFY(!log->memories.at(2).used);
    // A log that names no speakers is all the agent's.
    const auto plain = readAgentLog(QString(insights + u"I use Memory Item 3.\n"_s));
    QVERIFY(plain);
    QVERIFY(plain->memories.at(2).used);
    QVERIFY(!plain->memories.at(1).used);
}

void TestAgentLog::joinsLists()
{
    const QString second = u"<memory_items>\n[{\"score\": 0.4, \"memory\": {\"insight\": {\"title\": \"Later\", \"content\": \"x\"}}}]\n</memory_items>\nMemory Item 4\n"_s;
    const auto log = readAgentLog(QString(insights + second));
    QVERIFY(log);
    QCOMPARE(log->memories.size(), 4);
    QCOMPARE(log->memories.last().rank, 4);
    QVERIFY(log->memories.last().used);
}

void TestAgentLog::saysWhatIsCutOff()
{
    const auto cut = readAgentLog(insights.left(400));
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, ErrorCode::Parse);
    QVERIFY(!readAgentLog(u"<memory_items>\n[{\n</memory_items>\n"));
    QVERIFY(!readAgentLog(u"<memory_items>\n{}\n</memory_items>\n"));
    // Every beginning of a log is read or refused, never more.
    for (qsizetype i = 0; i < insights.size(); i += 7)
        (void)readAgentLog(QStringView(insights).first(i));
}

void TestAgentLog::knowsALogWithoutMemories()
{
    const auto none = readAgentLog(u"starting\nI use Memory Item 1\n");
    QVERIFY(none);
    QVERIFY(!none->hasMemories);
    QVERIFY(none->memories.isEmpty());
    const auto empty = readAgentLog(u"<memory_items>\n[]\n</memory_items>\n");
    QVERIFY(empty);
    QVERIFY(empty->hasMemories);
    QVERIFY(empty->memories.isEmpty());
}

QTEST_GUILESS_MAIN(TestAgentLog)
#include "tst_agentlog.moc"
