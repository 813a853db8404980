// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/cuttext.h"
#include "services/lineage/claims.h"
#include "tests/hostile/hostilecases.h"
#include "tests/lineage/ladders.h"

#include <QTest>

#include <rapidcheck.h>

using namespace waymark;
using namespace waymark::lineage;
using namespace Qt::StringLiterals;

namespace {

const QString &textOf(const Memory &memory, MemoryField field)
{
    return field == MemoryField::Title ? memory.title : field == MemoryField::Description ? memory.description
                                                                                          : memory.content;
}

/// "0 title 0-5 Round", one line a claim; a command has a "$" before its text.
QString listed(const QList<Claim> &claims)
{
    QStringList lines;
    for (const Claim &claim : claims)
        lines.append(u"%1 %2 %3-%4 %5%6"_s.arg(claim.number).arg(name(claim.field)).arg(claim.start).arg(claim.end).arg(claim.isCommand ? u"$ "_s : QString(), claim.text));
    return lines.join(u'\n');
}

Memory made(MemoryType type, const QString &title, const QString &description, const QString &content)
{
    Memory memory;
    memory.type = type;
    memory.title = title;
    memory.description = description;
    memory.content = content;
    return memory;
}

/// What is wrong with the claims of a memory, whatever it says; empty when all is well.
QString faultOf(const Memory &memory)
{
    const QList<Claim> claims = claimsOf(memory);
    int number = 0;
    qsizetype last = 0;
    MemoryField field = MemoryField::Title;
    for (const Claim &claim : claims) {
        const QString &text = textOf(memory, claim.field);
        if (claim.start < 0 || claim.start >= claim.end || claim.end > text.size())
            return u"%1-%2 is no span"_s.arg(claim.start).arg(claim.end);
        if (claim.text != text.sliced(claim.start, claim.end - claim.start))
            return u"the span does not hold the text"_s;
        if (claim.text.front().isSpace() || claim.text.back().isSpace())
            return u"blanks around %1"_s.arg(claim.number);
        if (text[claim.start].isLowSurrogate() && claim.start > 0 && text[claim.start - 1].isHighSurrogate())
            return u"a character is cut at the start"_s;
        if (text[claim.end - 1].isHighSurrogate() && claim.end < text.size() && text[claim.end].isLowSurrogate())
            return u"a character is cut at the end"_s;
        if (claim.number == 0 ? &claim != &claims.first() : claim.number != ++number)
            return u"%1 is out of order"_s.arg(claim.number);
        if (claim.field != field)
            last = 0;
        if (claim.start < last)
            return u"%1 overlaps the one before"_s.arg(claim.number);
        field = claim.field;
        last = claim.end;
    }
    return {};
}

QString faultOf(const QString &text)
{
    for (const MemoryType type : allMemoryTypes()) {
        if (const QString fault = faultOf(made(type, text, text, text)); !fault.isEmpty())
            return name(type) + u": "_s + fault;
    }
    // Commands that hold it, with their content made of them and with another one.
    Memory workflow;
    workflow.type = MemoryType::Workflow;
    workflow.payload = { { u"goal"_s, text }, { u"workflow"_s, QJsonArray { u"make"_s, text, text, QJsonObject { { u"command"_s, text } }, 7 } } };
    fillFromPayload(workflow);
    if (const QString fault = faultOf(workflow); !fault.isEmpty())
        return u"commands: "_s + fault;
    workflow.content = u"cmake . && make "_s + text;
    return faultOf(workflow);
}

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofEachType_data();
    void ofEachType();
    void trajectoriesHaveNone();
    void workflowsByTheirCommands_data();
    void workflowsByTheirCommands();
    void goalOrTitle();
    void hostileTexts();
    void anyText();
};

void TestClaims::ofEachType_data()
{
    QTest::addColumn<Memory>("memory");
    QTest::addColumn<QString>("expected");
    QTest::newRow("insight") << made(MemoryType::Insight, u"  Round once \n"_s, u"Rounding adds up."_s, u"Keep the digits. Round at the end!"_s)
                             << u"0 title 2-12 Round once\n"
                                "1 description 0-17 Rounding adds up.\n"
                                "2 content 0-16 Keep the digits.\n"
                                "3 content 17-34 Round at the end!"_s;
    QTest::newRow("insight without a title") << made(MemoryType::Insight, u" \t"_s, {}, u"Keep the digits."_s) << u"1 content 0-16 Keep the digits."_s;
    QTest::newRow("insight of a title alone") << made(MemoryType::Insight, u"Round once. Then stop."_s, u"\n"_s, {}) << u"0 title 0-22 Round once. Then stop."_s;
    QTest::newRow("list marks are left out") << made(MemoryType::Insight, {}, {}, u"- Look first.\n  * Then act.\n2. Check it."_s)
                                             << u"1 content 2-13 Look first.\n"
                                                "2 content 18-27 Then act.\n"
                                                "3 content 31-40 Check it."_s;
    QTest::newRow("a line of a command") << made(MemoryType::Insight, {}, {}, u"Run the suite:\npython -m pytest -q\nThen read it."_s)
                                         << u"1 content 0-14 Run the suite:\n"
                                            "2 content 15-34 $ python -m pytest -q\n"
                                            "3 content 35-48 Then read it."_s;
    QTest::newRow("the title of a summary repeats") << made(MemoryType::Summary, u"The suite fails."_s, u"The suite fails. It is slow."_s, u"The agent mended it."_s)
                                                    << u"1 description 0-16 The suite fails.\n"
                                                       "2 description 17-28 It is slow.\n"
                                                       "3 content 0-20 The agent mended it."_s;
    QTest::newRow("other scripts") << made(MemoryType::Summary, {}, {}, u"先に確認する。次に直す。Zuletzt prüfen."_s)
                                   << u"1 content 0-7 先に確認する。\n"
                                      "2 content 7-12 次に直す。\n"
                                      "3 content 12-27 Zuletzt prüfen."_s;
    QTest::newRow("nothing") << made(MemoryType::Insight, {}, {}, {}) << QString();
}

void TestClaims::ofEachType()
{
    QFETCH(Memory, memory);
    QFETCH(QString, expected);
    QCOMPARE(listed(claimsOf(memory)), expected);
    QCOMPARE(faultOf(memory), QString());
}

void TestClaims::trajectoriesHaveNone()
{
    QVERIFY(claimsOf(made(MemoryType::Trajectory, u"Do it."_s, u"Do it well."_s, u"$ make\nok"_s)).isEmpty());
}

void TestClaims::workflowsByTheirCommands_data()
{
    QTest::addColumn<QJsonValue>("workflow");
    QTest::addColumn<QString>("content"); ///< instead of the one made from the commands; null: that one
    QTest::addColumn<QString>("expected");
    const QJsonArray three { u"make"_s, u"cmake -B build\ncmake --build build"_s, u"make"_s };
    QTest::newRow("in their order") << QJsonValue(three) << QString()
                                    << u"1 content 0-4 $ make\n"
                                       "2 content 5-39 $ cmake -B build\ncmake --build build\n"
                                       "3 content 40-44 $ make"_s;
    QTest::newRow("objects") << QJsonValue(QJsonArray { QJsonObject { { u"command"_s, u"ls"_s }, { u"result"_s, u"a"_s } }, u"cat a"_s }) << QString()
                             << u"1 content 0-2 $ ls\n"
                                "2 content 3-8 $ cat a"_s;
    QTest::newRow("an empty one is none") << QJsonValue(QJsonArray { u"ls"_s, QString(), u"cat a"_s }) << QString()
                                          << u"1 content 0-2 $ ls\n"
                                             "2 content 4-9 $ cat a"_s;
    QTest::newRow("blanks around one are no part of it") << QJsonValue(QJsonArray { u"  ls -l\n"_s, u" \n"_s, u"cat a "_s }) << QString()
                                                         << u"1 content 2-7 $ ls -l\n"
                                                            "2 content 12-17 $ cat a"_s;
    QTest::newRow("one that the text lost") << QJsonValue(three) << u"make\nmake"_s
                                            << u"1 content 0-4 $ make\n"
                                               "2 content 5-9 $ make"_s;
    QTest::newRow("free text instead") << QJsonValue(u"Look around. Then run make."_s) << QString()
                                       << u"1 content 0-12 Look around.\n"
                                          "2 content 13-27 Then run make."_s;
    QTest::newRow("none") << QJsonValue(QJsonArray()) << QString() << QString();
}

void TestClaims::workflowsByTheirCommands()
{
    QFETCH(QJsonValue, workflow);
    QFETCH(QString, content);
    QFETCH(QString, expected);
    Memory memory;
    memory.type = MemoryType::Workflow;
    memory.payload = { { u"workflow"_s, workflow } };
    fillFromPayload(memory);
    memory.title.clear();
    if (!content.isNull())
        memory.content = content;
    QCOMPARE(listed(claimsOf(memory)), expected);
    QCOMPARE(faultOf(memory), QString());
}

/// A long goal is cut for its title, and then evidence is asked for the whole of it.
void TestClaims::goalOrTitle()
{
    Memory memory;
    memory.type = MemoryType::Workflow;
    memory.payload = { { u"goal"_s, u"Build it."_s }, { u"workflow"_s, QJsonArray { u"make"_s } } };
    fillFromPayload(memory);
    QCOMPARE(listed(claimsOf(memory)), u"0 title 0-9 Build it.\n1 content 0-4 $ make"_s);
    const QString goal = u"Build every part of it "_s.repeated(10).trimmed();
    memory.payload.insert(u"goal"_s, goal);
    fillFromPayload(memory);
    QCOMPARE(listed(claimsOf(memory)), u"0 description 0-%1 %2\n1 content 0-4 $ make"_s.arg(goal.size()).arg(goal));
}

void TestClaims::hostileTexts()
{
    for (const test::HostileCase &hostile : test::hostileCases({ u"/nowhere"_s }))
        QVERIFY2(faultOf(cutText(hostile.text, 10'000)).isEmpty(), qPrintable(hostile.name + u": "_s + faultOf(cutText(hostile.text, 10'000))));
}

void TestClaims::anyText()
{
    QVERIFY(rc::check("claims are pieces of the text, in order", [] {
        const auto piece = rc::gen::oneOf(rc::gen::map(rc::gen::arbitrary<char16_t>(), [](char16_t c) { return QString(QChar(c)); }),
            rc::gen::map(rc::gen::inRange<char16_t>(0, 0x100), [](char16_t c) { return QString(QChar(c)); }),
            rc::gen::element(u". "_s, u"! "_s, u"\n"_s, u"\n- "_s, u"\n1. "_s, u"```\n"_s, u"`make`"_s, u"$ ls\n"_s, u"git status"_s, u"When it fails, "_s, u"。"_s, u"\U0001F600"_s, u"\r\n"_s, u"\t"_s));
        QString text;
        for (const QString &one : *rc::gen::container<std::vector<QString>>(piece))
            text += one;
        RC_ASSERT(faultOf(text).toStdString() == std::string());
    }));
}

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
