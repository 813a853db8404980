// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/frontmatter.h"
#include "services/exchange/headingdate.h"
#include "services/exchange/markdownrules.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark::exchange;

namespace {

QList<MarkdownBlock> blocksOf(const QString &text)
{
    return markdownBlocks(text.split(u'\n'));
}

QList<MarkdownRule> rulesOf(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return markdownRules(lines, markdownBlocks(lines));
}

/// "Heading2 Item0 Fence1": kind, with the level of headings and the depth of the others
QString outline(const QList<MarkdownBlock> &blocks)
{
    static const QStringList names { u"Matter"_s, u"Heading"_s, u"Text"_s, u"Item"_s, u"Fence"_s, u"Head"_s, u"Row"_s, u"Quote"_s, u"Comment"_s, u"Structure"_s };
    QStringList parts;
    for (const MarkdownBlock &block : blocks) {
        const int number = block.kind == MarkdownKind::Heading ? block.level : block.depth;
        parts.append(names.at(int(block.kind)) + QString::number(number));
    }
    return parts.join(u' ');
}

QStringList titlesOf(const QList<MarkdownRule> &rules)
{
    QStringList titles;
    for (const MarkdownRule &rule : rules)
        titles.append(rule.title);
    return titles;
}

/// Lines of Markdown, each with a word that no other line has.
struct Document
{
    QStringList lines;
    QStringList words;
};

Document generatedDocument()
{
    static const std::vector<const char *> forms { "# %1", "## %1", "- %1", "  - %1 and more words of text", "* %1:", "1. %1", "%1 is a sentence.", "%1:", "**%1**",
                                                   "> %1", "| %1 | b |", "|---|---|", "```%1", "```", "    %1", "\t- %1", "", "", "---", "- [ ] %1", "- ❌ %1", "<!-- %1",
                                                   "-->", "- **Trigger**: %1", "### %1", "### Example", "- [%1](https://x.y)", "%1\n===", "~~~", "## Problem", "Avoid" };
    Document document;
    const int count = *rc::gen::inRange(0, 40);
    for (int i = 0; i < count; ++i) {
        const QString word = u"word%1x"_s.arg(i);
        const QString form = QString::fromUtf8(*rc::gen::elementOf(forms));
        document.lines += QString(form).replace(u"%1"_s, word).split(u'\n');
        if (form.contains(u"%1"_s))
            document.words.append(word);
    }
    return document;
}

} // namespace

class TestMarkdownRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsBlocks_data();
    void cutsBlocks();
    void readsItems();
    void plainText_data();
    void plainText();
    void everyLineIsInOneBlock();
    void noWordIsLost();
    void staysFast();
    void keepsNestedBullets();
    void treatsLabelsAsHeadings();
    void attachesCode();
    void keepsPolarity_data();
    void keepsPolarity();
    void readsRecords();
    void readsDates_data();
    void readsDates();
    void readsFrontMatter();
    void saysWhenRulesApply_data();
    void saysWhenRulesApply();
};

void TestMarkdownRules::cutsBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("headings") << u"# a\n## b ##\n#no\n\nc\n==="_s << u"Heading1 Heading2 Text0 Heading1"_s;
    QTest::newRow("front matter") << u"---\na: b\n---\ntext"_s << u"Matter0 Text0"_s;
    QTest::newRow("rules are no front matter") << u"---\ntext\n---"_s << u"Structure0 Heading2"_s;
    QTest::newRow("nested list") << u"- a\n  - b\n    more\n      - c\n- d"_s << u"Item0 Item1 Item2 Item0"_s;
    QTest::newRow("list ends") << u"- a\n\ntext\n- b"_s << u"Item0 Text0 Item0"_s;
    QTest::newRow("text in an item") << u"- a\n\n  text\n\n  ```\n  - code\n  ```\n- b"_s << u"Item0 Text1 Fence1 Item0"_s;
    QTest::newRow("numbers") << u"1. a\n2) b\n10. c\n3.d"_s << u"Item0 Item0 Item0"_s;
    QTest::newRow("fence with more ticks") << u"````\n```\n````\nx"_s << u"Fence0 Text0"_s;
    QTest::newRow("fence that never closes") << u"```\n- a\n- b"_s << u"Structure0 Item0 Item0"_s;
    QTest::newRow("code on one line") << u"```x```"_s << u"Text0"_s;
    QTest::newRow("table") << u"| a | b |\n|---|:-:|\n| c | d |\n\nx | y"_s << u"Head0 Row0 Text0"_s;
    QTest::newRow("quote") << u"> a\n> b\n\nc"_s << u"Quote0 Text0"_s;
    QTest::newRow("comment") << u"<!-- a\nb -->\n<!-- open"_s << u"Comment0 Text0"_s;
    QTest::newRow("text behind a comment") << u"<!-- a --> b"_s << u"Text0"_s;
    QTest::newRow("tag, import, rule") << u"<rules>\n@docs/a.md\n***\n<b>x</b>"_s << u"Structure0 Structure0 Structure0 Text0"_s;
    QTest::newRow("blank") << u"\n  \n\t"_s << QString();
}

void TestMarkdownRules::cutsBlocks()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(outline(blocksOf(text)), expected);
}

void TestMarkdownRules::readsItems()
{
    const QList<MarkdownBlock> blocks = blocksOf(u"- [x] done\n2. second\n   goes on\n• dot"_s);
    QCOMPARE(blocks.at(0).text, u"done"_s);
    QCOMPARE(blocks.at(0).isChecked, std::optional(true));
    QVERIFY(blocks.at(1).isOrdered);
    QCOMPARE(blocks.at(1).text, u"second\ngoes on"_s);
    QCOMPARE(blocks.at(1).lastLine, 2);
    QCOMPARE(blocks.at(2).text, u"dot"_s);
}

void TestMarkdownRules::plainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("marks") << u"**Use** `x`, see [y](z)"_s << u"Use x, see y"_s;
    QTest::newRow("glob") << u"src/*.cpp and **/*.h"_s << u"src/*.cpp and /*.h"_s;
    QTest::newRow("names") << u"__init__.py and my_own_name"_s << u"init.py and my_own_name"_s;
    QTest::newRow("emphasis") << u"a *very* good"_s << u"a very good"_s;
    QTest::newRow("box") << u"[ ] a [b] (c)"_s << u"[ ] a [b] (c)"_s;
}

void TestMarkdownRules::plainText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(plainInline(text), expected);
}

void TestMarkdownRules::everyLineIsInOneBlock()
{
    const auto check = [](const QStringList &lines) {
        int next = 0;
        const QList<MarkdownBlock> blocks = markdownBlocks(lines);
        for (const MarkdownBlock &block : blocks) {
            for (; next < block.firstLine; ++next)
                RC_ASSERT(lines.at(next).trimmed().isEmpty());
            RC_ASSERT(block.firstLine == next);
            RC_ASSERT(block.lastLine >= block.firstLine && block.lastLine < lines.size());
            next = block.lastLine + 1;
        }
        for (; next < lines.size(); ++next)
            RC_ASSERT(lines.at(next).trimmed().isEmpty());
        (void)markdownRules(lines, blocks);
    };
    const bool holds1 = rc::check("Markdown", [&] { check(generatedDocument().lines); });
    QVERIFY(holds1);
    const bool holds2 = rc::check("any text", [&](const std::string &text) { check(QString::fromUtf8(text.data(), qsizetype(text.size())).split(u'\n')); });
    QVERIFY(holds2);
    const bool holds3 = rc::check("marks", [&] {
        const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("#-*`~|>:.12a \t\n\n<!-[](")));
        check(QString::fromStdString(text).split(u'\n'));
    });
    QVERIFY(holds3);
}

/// Each word is in a rule, or in a heading, comment, table head or front matter.
void TestMarkdownRules::noWordIsLost()
{
    const bool holds4 = rc::check("words", [] {
        const Document document = generatedDocument();
        const QList<MarkdownBlock> blocks = markdownBlocks(document.lines);
        QString kept;
        for (const MarkdownRule &rule : markdownRules(document.lines, blocks))
            kept += rule.title + u' ' + rule.path.join(u' ') + u' ' + rule.content + u'\n';
        for (const MarkdownBlock &block : blocks) {
            const bool isText = block.kind == MarkdownKind::Paragraph || block.kind == MarkdownKind::ListItem || block.kind == MarkdownKind::Fence
                || block.kind == MarkdownKind::Quote || block.kind == MarkdownKind::TableRow;
            if (!isText)
                kept += block.text + u'\n';
        }
        for (int i = 0; i < document.lines.size(); ++i) { // what opens or closes code belongs to it
            if (document.lines.at(i).startsWith(u"```"_s))
                kept += document.lines.at(i) + u'\n';
        }
        for (const QString &word : document.words) {
            if (!kept.contains(word))
                RC_FAIL(word.toStdString() + " is lost in:\n" + document.lines.join(u'\n').toStdString());
        }
    });
    QVERIFY(holds4);
}

void TestMarkdownRules::staysFast()
{
    for (const QString &line : { u"````x"_s, u"<!-- a"_s, u"**a"_s, u"[a"_s, u"- a"_s, u"| a | b"_s, u"> a"_s, u"*a"_s, u"## Problem"_s }) {
        const QStringList lines(20000, line);
        QVERIFY(!markdownBlocks(lines).isEmpty());
        (void)markdownRules(lines, markdownBlocks(lines));
    }
    QString deep;
    for (int i = 0; i < 1000; ++i)
        deep += QString(2 * i, u' ') + u"- **label here and more**\n"_s;
    (void)rulesOf(deep);
}

void TestMarkdownRules::keepsNestedBullets()
{
    const QList<MarkdownRule> rules = rulesOf(u"# T\n- Give each task a name\n  - Start with a verb\n    ```\n    x\n    ```\n- Next"_s);
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules.at(0).content, u"Give each task a name\n- Start with a verb\n  ```\n  x\n  ```"_s);
    QCOMPARE(rules.at(0).path, QStringList { u"T"_s });
}

void TestMarkdownRules::treatsLabelsAsHeadings()
{
    QList<MarkdownRule> rules = rulesOf(u"Key principles\n- Keep functions short and plain.\n\n**Errors:**\n- Say what failed."_s);
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules.at(0).path, QStringList { u"Key principles"_s });
    QCOMPARE(rules.at(1).path, QStringList { u"Errors"_s });

    rules = rulesOf(u"- **Errors:**\n  - Say what failed and what to do.\n  - Name the file and the line.\n- Other"_s);
    QCOMPARE(titlesOf(rules), QStringList({ u"Say what failed and what to do."_s, u"Name the file and the line."_s, u"Other"_s }));
    QCOMPARE(rules.at(1).path, QStringList { u"Errors"_s });
    QVERIFY(rules.at(2).path.isEmpty());

    rules = rulesOf(u"The order is:\n\n1. lint\n2. test"_s); // too short to stand alone
    QCOMPARE(rules.size(), 1);
}

void TestMarkdownRules::attachesCode()
{
    QList<MarkdownRule> rules = rulesOf(u"## A\n- One rule here\n\n```\ncode\n```\n\n❌ **BAD**\n```\nbad\n```"_s);
    QCOMPARE(rules.size(), 1);
    QCOMPARE(rules.first().content, u"One rule here\n```\ncode\n```\n❌ **BAD**\n```\nbad\n```"_s);
    QCOMPARE(rules.first().lines.size(), 4);

    rules = rulesOf(u"## A\nDo it like this.\n### ❌ Bad\n```\nbad\n```\n### ✅ Good\n```\ngood\n```"_s);
    QCOMPARE(rules.size(), 1);
    QVERIFY(rules.first().content.contains(u"❌ Bad\n```\nbad"_s));
    QVERIFY(rules.first().content.contains(u"good"_s));

    rules = rulesOf(u"## Build\n```\nmake\n```"_s);
    QCOMPARE(titlesOf(rules), QStringList { u"Build"_s });
}

void TestMarkdownRules::keepsPolarity_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("title");
    QTest::newRow("avoid") << u"Avoid"_s << u"Global state between tests"_s << u"Avoid: Global state between tests"_s;
    QTest::newRow("never") << u"Never do"_s << u"Commit secrets to the tree"_s << u"Never: Commit secrets to the tree"_s;
    QTest::newRow("curly don't") << u"Don\u2019t"_s << u"Use one letter names"_s << u"Don't: Use one letter names"_s;
    QTest::newRow("says it itself") << u"Avoid"_s << u"Never sleep in a test"_s << u"Never sleep in a test"_s;
    QTest::newRow("bad mark") << u"❌ Bad practices"_s << u"Long functions and files"_s << u"Avoid: Long functions and files"_s;
    QTest::newRow("anti-patterns") << u"Common React Anti-Patterns"_s << u"Mutating state in place"_s << u"Avoid: Mutating state in place"_s;
    QTest::newRow("advice among mistakes") << u"Common mistakes"_s << u"Always pin the version"_s << u"Always pin the version"_s;
    QTest::newRow("both sides") << u"Dos and Don'ts"_s << u"Name things after what they are"_s << u"Name things after what they are"_s;
    QTest::newRow("don't repeat yourself") << u"Don't repeat yourself"_s << u"Extract what is repeated"_s << u"Extract what is repeated"_s;
    QTest::newRow("avoiding") << u"Avoiding leaks"_s << u"Close what you open"_s << u"Close what you open"_s;
    QTest::newRow("marked item") << u"Style"_s << u"❌ Tabs and trailing blanks"_s << u"Avoid: Tabs and trailing blanks"_s;
    QTest::newRow("good item") << u"Avoid"_s << u"✅ Use spaces for indentation"_s << u"Use spaces for indentation"_s;
    QTest::newRow("good mark among bad") << u"Best practices and pitfalls"_s << u"Measure before you tune"_s << u"Measure before you tune"_s;
    QTest::newRow("short") << u"Dependencies"_s << u"pandas"_s << u"Dependencies: pandas"_s;
    QTest::newRow("bold lead") << u"Style"_s << u"**Prefer plain functions.** They are easy."_s << u"Prefer plain functions."_s;
    QTest::newRow("dated") << u"Log"_s << u"2026-05-04 [auth]: Check the token first."_s << u"[auth]: Check the token first."_s;
}

void TestMarkdownRules::keepsPolarity()
{
    QFETCH(QString, heading);
    QFETCH(QString, item);
    QFETCH(QString, title);
    const QList<MarkdownRule> rules = rulesOf(u"# Testing\n## "_s + heading + u"\n- "_s + item);
    QCOMPARE(titlesOf(rules), QStringList { title });
    QCOMPARE(rules.first().content, item);
    QCOMPARE(rules.first().path.size(), 2);
}

void TestMarkdownRules::readsRecords()
{
    QList<MarkdownRule> rules = rulesOf(u"# Signs\n### Sign: Read first\n- **Trigger**: any change\n- **Instruction**: read the file\n\n### Sign: Test\n- **Trigger**: x\n- **Why**: y\n---"_s);
    QCOMPARE(titlesOf(rules), QStringList({ u"Sign: Read first"_s, u"Sign: Test"_s }));
    QVERIFY(rules.first().isRecord);

    rules = rulesOf(u"# E\n## [ERR-1] patch\n**Logged**: 2026-04-16T00:00:00Z\n**Status**: open\n### Summary\nThe patch did not fit.\n### Suggested Fix\nRead again.\n## Free\n- a rule of its own"_s);
    QCOMPARE(titlesOf(rules), QStringList({ u"The patch did not fit."_s, u"a rule of its own"_s }));
    QCOMPARE(rules.first().validFrom, std::optional(QDate(2026, 4, 16)));

    rules = rulesOf(u"# T\n## Naming\n- **Files**: lower case\n- **Types**: upper case"_s);
    QCOMPARE(rules.size(), 2);
}

void TestMarkdownRules::readsDates_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QDate>("date");
    QTest::newRow("iso") << u"2026-01-14"_s << QDate(2026, 1, 14);
    QTest::newRow("in text") << u"Lessons (as of 2026/03/10)"_s << QDate(2026, 3, 10);
    QTest::newRow("with time") << u"2026-04-16T00:00:00+08:00"_s << QDate(2026, 4, 16);
    QTest::newRow("name first") << u"Jan 14, 2026 - release"_s << QDate(2026, 1, 14);
    QTest::newRow("day first") << u"14 January 2026"_s << QDate(2026, 1, 14);
    QTest::newRow("two") << u"2026-01-14 to 2026-01-20"_s << QDate();
    QTest::newRow("order unknown") << u"03/04/2026"_s << QDate();
    QTest::newRow("no date") << u"2026-13-40 or 1.2.3"_s << QDate();
    QTest::newRow("part of a number") << u"id-2026-01-14-7"_s << QDate();
}

void TestMarkdownRules::readsDates()
{
    QFETCH(QString, heading);
    QFETCH(QDate, date);
    QCOMPARE(dateInHeading(heading).value_or(QDate()), date);
}

void TestMarkdownRules::readsFrontMatter()
{
    const FrontMatter matter = parseFrontMatter(u"description: \"How: we write\"\nglobs: [\"**/*.{ts,tsx}\", b]\ntags:\n  - one\n  - 'two'\nlong: >\n  first\n  second\nempty:\n# note"_s);
    QCOMPARE(matter.text(u"description"), u"How: we write"_s);
    QCOMPARE(matter.list(u"globs"), QStringList({ u"**/*.{ts,tsx}"_s, u"b"_s }));
    QCOMPARE(matter.list(u"tags"), QStringList({ u"one"_s, u"two"_s }));
    QCOMPARE(matter.text(u"long"), u"first second"_s);
    QCOMPARE(matter.text(u"empty"), QString());
    const bool holds5 = rc::check("any text", [](const std::string &text) { (void)appliesWhen(parseFrontMatter(QString::fromUtf8(text.data(), qsizetype(text.size())))); });
    QVERIFY(holds5);
}

void TestMarkdownRules::saysWhenRulesApply_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("expected");
    QTest::newRow("globs") << u"description: d\nglobs: **/*.{js,jsx}, *.ts"_s << u"**/*.{js,jsx}, *.ts"_s;
    QTest::newRow("applyTo") << u"applyTo: '**/*.go'"_s << u"**/*.go"_s;
    QTest::newRow("every file") << u"description: d\napplyTo: '**'"_s << u"d"_s;
    QTest::newRow("always") << u"description: d\nalwaysApply: true"_s << QString();
    QTest::newRow("nothing") << u"name: x"_s << QString();
}

void TestMarkdownRules::saysWhenRulesApply()
{
    QFETCH(QString, yaml);
    QFETCH(QString, expected);
    QCOMPARE(appliesWhen(parseFrontMatter(yaml)), expected);
}

QTEST_GUILESS_MAIN(TestMarkdownRules)
#include "tst_markdownrules.moc"
