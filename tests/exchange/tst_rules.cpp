// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "tests/exchange/golden.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

class TestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void readsAsGolden_data();
    void readsAsGolden();
    void makesOneWorkflowOfASkill();
    void keepsTheBytes();
    void hashesTextAndPath();
    void readsWindowsFiles();
    void stopsWhenCancelled();
    void neverCrashes();

private:
    std::unique_ptr<Format> m_format = makeRules();
};

void TestRules::recognises_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("yes");
    const QByteArray text = "# Rules\n- one\n";
    for (const char *name : { "CLAUDE.md", "a/AGENTS.md", ".cursorrules", "x.mdc", "go.instructions.md", "skills/a/SKILL.md", "MEMORY.md", "tasks/lessons.md", "NOTES.MD" })
        QTest::newRow(name) << QString::fromLatin1(name) << text << true;
    for (const char *name : { "LICENSE", "LICENSE.md", "a/project.LICENSE.md", "NOTICE.md", "COPYING.md", "rules.txt", "rules.json", "md" })
        QTest::newRow(name) << QString::fromLatin1(name) << text << false;
    QTest::newRow("binary") << u"a.md"_s << QByteArray("a\0b", 3) << false;
    QTest::newRow("not UTF-8") << u"a.md"_s << QByteArray(100, '\xff') << false;
    QTest::newRow("one bad byte") << u"a.md"_s << QByteArray(QByteArray("caf\xe9 ") + QByteArray(100, 'x')) << true;
    QTest::newRow("chat") << u"history.md"_s << QByteArray("\n# aider chat started at 2026-01-01 10:00:00\n") << false;
    QTest::newRow("empty") << u"a.md"_s << QByteArray() << true;
}

void TestRules::recognises()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, head);
    QFETCH(bool, yes);
    QCOMPARE(recognisesBytes(*m_format, head, path), yes);
}

void TestRules::readsAsGolden_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "CLAUDE.md", "go.mdc", "SKILL.md", "items.md" })
        QTest::newRow(name) << u"rules/%1"_s.arg(QLatin1StringView(name));
}

void TestRules::readsAsGolden()
{
    QFETCH(QString, name);
    QCOMPARE(differenceFromGolden(readFixture(*m_format, name), name), QString());
}

void TestRules::makesOneWorkflowOfASkill()
{
    const QList<Memory> memories = readFixture(*m_format, u"rules/SKILL.md"_s).memories();
    QCOMPARE(memories.size(), 2);
    const Memory &workflow = memories.at(1);
    QCOMPARE(workflow.type, MemoryType::Workflow);
    QCOMPARE(workflow.payload.value(u"workflow"_s).toArray().size(), 3);
    QCOMPARE(workflow.keyText, u"Write release notes. Use when a version is tagged."_s);
    QCOMPARE(memories.at(0).description, u"Write release notes. Use when a version is tagged."_s);
    QCOMPARE(memories.at(0).appliesWhen, memories.at(0).description);
}

void TestRules::keepsTheBytes()
{
    PoolSink sink;
    QVERIFY(readBytes(*m_format, "---\ntags: a\n---\n# T\n- caf\xe9 one\n  two\n- next\n", sink, u"x.md"_s));
    const QList<Memory> memories = sink.memories();
    QCOMPARE(memories.size(), 2);
    QCOMPARE(memories.at(0).raw, QByteArray("---\ntags: a\n---\n- caf\xe9 one\n  two\n"));
    QCOMPARE(memories.at(0).content, u"caf\ufffd one\ntwo"_s);
    QCOMPARE(memories.at(0).tags, QStringList { u"a"_s });
    QCOMPARE(sink.positions.at(1).line, 7);
}

void TestRules::hashesTextAndPath()
{
    const auto hashes = [&](const QByteArray &text, const QString &path) {
        PoolSink sink;
        (void)readBytes(*m_format, text, sink, path);
        QByteArrayList list;
        for (const Memory &memory : sink.memories())
            list.append(memory.sourceHash);
        return list;
    };
    const QByteArrayList before = hashes("# A\n- one\n- two\n", u"x.md"_s);
    QCOMPARE(hashes("# A\n\nNew text first.\n\n- two\n- one\n", u"y/other.md"_s).sliced(1), QByteArrayList({ before.at(1), before.at(0) }));
    QVERIFY(hashes("# B\n- one\n", u"x.md"_s).first() != before.first());
}

void TestRules::readsWindowsFiles()
{
    const QByteArray text = fileBytes(dataPath(u"rules/CLAUDE.md"_s));
    PoolSink sink;
    QVERIFY(readBytes(*m_format, QByteArray("\xef\xbb\xbf" + QByteArray(text).replace("\n", "\r\n")), sink, u"rules/CLAUDE.md"_s));
    const QList<Memory> expected = readFixture(*m_format, u"rules/CLAUDE.md"_s).memories();
    QCOMPARE(sink.memories().size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(sink.memories().at(i).payload, expected.at(i).payload);
        QCOMPARE(sink.memories().at(i).sourceHash, expected.at(i).sourceHash);
    }
}

void TestRules::stopsWhenCancelled()
{
    PoolSink sink;
    sink.cancelAfter = 2;
    const auto result = readBytes(*m_format, "- one\n- two\n- three\n", sink);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QCOMPARE(sink.records.size(), 2);
}

void TestRules::neverCrashes()
{
    const bool holds1 = rc::check("any bytes", [&](const std::string &text) {
        PoolSink sink;
        RC_ASSERT(readBytes(*m_format, QByteArray::fromStdString(text), sink, u"SKILL.md"_s).has_value());
        for (const Memory &memory : sink.memories())
            RC_ASSERT(!memory.sourceHash.isEmpty());
    });
    QVERIFY(holds1);
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
