// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/ruleset.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::lint;

namespace {

// Reports every occurrence of a word.
Rule wordRule(const QString &id, const QString &word, bool gated = true)
{
    Rule rule;
    rule.info.id = id;
    rule.info.title = "A word";
    if (gated)
        rule.gates = { word.toUtf8() };
    rule.check = [word](const Subject &subject, const LintContext &, FindingSink &sink) {
        for (const SubjectText &text : subject.texts()) {
            for (qsizetype at = text.text.indexOf(word); at >= 0; at = text.text.indexOf(word, at + 1))
                sink.add(text, { at, at + word.size() }, "This is %1.", { word });
        }
    };
    return rule;
}

LintItem item(const QString &content)
{
    LintItem item;
    item.id = MemoryId { 7 };
    item.uuid = u"u-7"_s;
    item.revision = 3;
    item.content = content;
    return item;
}

QString printed(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(u"%1 %2 %3-%4 %5"_s.arg(finding.rule, name(finding.severity)).arg(finding.start).arg(finding.end).arg(finding.excerpt));
    return lines.join(u'\n');
}

} // namespace

class tst_RuleSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAtUtf16Offsets();
    void gatesChangeNothing();
    void askedAnyway();
    void settings();
    void longestLeakWins();
    void keysAreStableAndUnique();
    void userPattern();
    void wrongPatterns();
};

void tst_RuleSet::findsAtUtf16Offsets()
{
    UserRule pattern { u"x"_s, u"user.b"_s, UserRule::Kind::Pattern, u"b+"_s, u"No b."_s, Severity::Info, true };
    const auto rules = RuleSet::make({ wordRule(u"a.one"_s, u"one"_s) }, {}, { pattern });
    QVERIFY(rules);
    QCOMPARE(printed((*rules)->lint(item(u"ü😀 one BB é one"_s), nullptr, {})),
        u"a.one warning 4-7 one\nuser.b info 8-10 BB\na.one warning 13-16 one"_s);
}

void tst_RuleSet::gatesChangeNothing()
{
    for (const QString &text : { u"one two"_s, u"nothing"_s, u"one one"_s, u""_s }) {
        const auto gated = RuleSet::make({ wordRule(u"a.one"_s, u"one"_s), wordRule(u"a.two"_s, u"two"_s) });
        const auto asked = RuleSet::make({ wordRule(u"a.one"_s, u"one"_s, false), wordRule(u"a.two"_s, u"two"_s, false) });
        QCOMPARE((*gated)->lint(item(text), nullptr, {}), (*asked)->lint(item(text), nullptr, {}));
    }
}

void tst_RuleSet::askedAnyway()
{
    Rule rule;
    rule.info.id = u"a.whole"_s;
    rule.gates = { "one" };
    rule.anyway = [](const LintItem &item) { return item.succeeded; };
    rule.check = [](const Subject &subject, const LintContext &, FindingSink &sink) { sink.add(subject.item(), "Asked."); };
    const auto rules = RuleSet::make({ rule });
    LintItem asked = item(u"two"_s);
    QCOMPARE((*rules)->lint(asked, nullptr, {}).size(), 0);
    asked.succeeded = true;
    QCOMPARE((*rules)->lint(asked, nullptr, {}).size(), 1);
    QCOMPARE((*rules)->lint(item(u"one"_s), nullptr, {}).size(), 1);
}

void tst_RuleSet::settings()
{
    const std::vector<Rule> all { wordRule(u"a.one"_s, u"one"_s), wordRule(u"a.two"_s, u"two"_s) };
    const auto plain = RuleSet::make(all);
    const auto changed = RuleSet::make(all, { { u"a.one"_s, false, {} }, { u"a.two"_s, true, Severity::Error } });
    QCOMPARE(printed((*changed)->lint(item(u"one two"_s), nullptr, {})), u"a.two error 4-7 two"_s);
    QVERIFY((*plain)->fingerprint() != (*changed)->fingerprint());
    QCOMPARE(printed((*plain)->lint(item(u"one two"_s), nullptr, {}, { u"a.one"_s })), u"a.one warning 0-3 one"_s);
}

void tst_RuleSet::longestLeakWins()
{
    const auto rules = RuleSet::make({ wordRule(u"leak.file-name"_s, u"b.py"_s), wordRule(u"leak.path"_s, u"a/b.py"_s), wordRule(u"form.x"_s, u"b"_s) });
    QCOMPARE(printed((*rules)->lint(item(u"In a/b.py and b.py"_s), nullptr, {})),
        u"leak.path warning 3-9 a/b.py\nform.x warning 5-6 b\nform.x warning 14-15 b\nleak.file-name warning 14-18 b.py"_s);
}

void tst_RuleSet::keysAreStableAndUnique()
{
    const auto rules = RuleSet::make({ wordRule(u"a.one"_s, u"one"_s) });
    const QList<Finding> before = (*rules)->lint(item(u"one and one"_s), nullptr, {});
    const QList<Finding> after = (*rules)->lint(item(u"Later: one, and again one, and one"_s), nullptr, {});
    QCOMPARE(before.size(), 2);
    QCOMPARE(after.size(), 3);
    QCOMPARE(after[0].key, before[0].key);
    QCOMPARE(after[1].key, before[1].key);
    QSet<QString> keys;
    for (const Finding &finding : after)
        keys.insert(finding.key);
    QCOMPARE(keys.size(), 3);
    LintItem other = item(u"one"_s);
    other.uuid = u"u-8"_s;
    QVERIFY((*rules)->lint(other, nullptr, {})[0].key != before[0].key);
}

void tst_RuleSet::userPattern()
{
    UserRule pattern { u"x"_s, u"user.todo"_s, UserRule::Kind::Pattern, u"\\btodo\\b"_s, u"100% done is %1"_s, Severity::Warning, true };
    const auto rules = RuleSet::make({}, {}, { pattern });
    const QList<Finding> found = (*rules)->lint(item(u"TODO: todos"_s), nullptr, {});
    QCOMPARE(printed(found), u"user.todo warning 0-4 TODO"_s);
    QCOMPARE(messageText(found[0]), u"100% done is %1"_s);
    pattern.enabled = false;
    QCOMPARE((*RuleSet::make({}, {}, { pattern }))->lint(item(u"todo"_s), nullptr, {}).size(), 0);
}

void tst_RuleSet::wrongPatterns()
{
    for (const QString &wrong : { u"("_s, u"a*"_s, u"(?=x)"_s }) {
        QVERIFY2(!checkPattern(wrong), qPrintable(wrong));
        QVERIFY(!RuleSet::make({}, {}, { UserRule { {}, u"user.x"_s, UserRule::Kind::Pattern, wrong, {}, Severity::Info, true } }));
    }
    QVERIFY(checkPattern(u"a+"_s));
}

QTEST_GUILESS_MAIN(tst_RuleSet)
#include "tst_ruleset.moc"
