// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/generalise.h"
#include "services/lint/ruleset.h"
#include "services/lint/runfacts.h"
#include "tests/lint/rulecases.h"
#include "tests/support/sampleitems.h"

#include <QDir>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::lint;

namespace {

Finding finding(const QString &text, const QString &excerpt, const QString &rule, const QString &kind)
{
    Finding made;
    made.rule = rule;
    made.kind = kind;
    made.severity = Severity::Warning;
    made.field = MemoryField::Content;
    made.start = text.indexOf(excerpt);
    made.end = made.start + excerpt.size();
    made.excerpt = excerpt;
    return made;
}

bool isLeak(const Finding &finding)
{
    return finding.rule.startsWith("leak."_L1) && finding.severity != Severity::Info;
}

} // namespace

class tst_Generalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void examples_data();
    void examples();
    void tellsTwoApart();
    void keepsItsPromise();
    void takesAListTogether();
    void unlinksWhatIsNamedTwice();
    void knowsTheSameAgain();
    void leavesOldFindingsAlone();
    void leavesOthersAlone();
    void sampleIsClean();
    void samplesOfRulesAreClean();

private:
    void verifyClean(const LintItem &item, const RunFacts *run);

    std::shared_ptr<const RuleSet> m_rules;
    LintContext m_context;
};

void tst_Generalise::initTestCase()
{
    const auto rules = RuleSet::make(leakRules());
    QVERIFY(rules);
    m_rules = *rules;
    m_context.today = QDate(2026, 11, 21);
}

void tst_Generalise::examples_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("excerpt");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *excerpt, const char *rule, const char *kind, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(excerpt) << QString::fromUtf8(rule) << QString::fromUtf8(kind) << QString::fromUtf8(expected);
    };
    row("Read `tests/conftest.py` first.", "tests/conftest.py", "leak.path", "path", "Read the shared test configuration first.");
    row("Clear the cache in line 21 of the store.", "line 21", "leak.line-number", "line", "Clear the cache in the store.");
    row("The fix is in line 21.", "line 21", "leak.line-number", "line", "The fix is in the line concerned.");
    row("Imports fail without it (#913).", "#913", "leak.ticket", "ticket", "Imports fail without it.");
    row("Imports fail (see issue #913), so pin it.", "#913", "leak.ticket", "ticket", "Imports fail, so pin it.");
    row("See [the guide](https://x.invalid/a) first.", "https://x.invalid/a", "leak.url", "url", "See the guide first.");
    row("Do not trust the `mock_conn` fixture.", "mock_conn", "leak.identifier", "variable", "Do not trust the fixture.");
    row("Do not trust `mock_conn` fixtures.", "mock_conn", "leak.identifier", "variable", "Do not trust the fixtures.");
    row("purge() leaves entries behind.", "purge()", "leak.identifier", "function", "The function leaves entries behind.");
    row("Call a purge() at the end.", "purge()", "leak.identifier", "function", "Call a function at the end.");
    row("Entries of loomcache 3.2.1 live long.", "3.2.1", "leak.version", "version", "Entries of loomcache live long.");
    row("loomcache's store keeps them.", "loomcache", "leak.project", "project", "The project's store keeps them.");
    row("When an import fails, follow issue #913 there.", "#913", "leak.ticket", "ticket", "When an import fails, follow the issue there.");
    row("#913 has the reason.", "#913", "leak.ticket", "ticket", "The issue has the reason.");
    row("See DB-1422 for the reason.", "DB-1422", "leak.ticket", "ticket", "See the issue for the reason.");
    row("It broke with commit 9f3c2ab.", "9f3c2ab", "leak.ticket", "commit", "It broke with the commit.");
    row("Listen on port 37777 for the proxy.", "37777", "leak.host", "port", "Listen on the port for the proxy.");
    row("Follow the sheet [shr-00070] first.", "shr-00070", "leak.ticket", "ticket", "Follow the sheet first.");
    row("The reason stands in https://docs.x.invalid/a.", "https://docs.x.invalid/a", "leak.url", "url", "The reason stands in the documentation.");
    row("In quillbase the session is shared.", "quillbase", "leak.project", "project", "The session is shared.");
    row("The fault is in quillbase.", "quillbase", "leak.project", "project", "The fault is in the project.");
    row("Solve another LiveCodeBench queue task.", "LiveCodeBench", "leak.dataset", "dataset", "Solve another queue task.");
    row("Change an upsert() first.", "upsert()", "leak.identifier", "function", "Change a function first.");
    row("Fill the cache and then purge().", "purge()", "leak.identifier", "function", "Fill the cache and then call the function.");
    row("Count the rows after purge() once.", "purge()", "leak.identifier", "function", "Count the rows after calling the function once.");
    row("Run the tests.\n1. git diff --stat\n2. Stop.", "git diff --stat", "leak.command", "command", "Run the tests.\n1. Look at the changes\n2. Stop.");
    row("Call `pytest tests/test_a.py -x` there.", "tests/test_a.py", "leak.path", "path", "Call `pytest <test file> -x` there.");
    row("Use patch(\"app.rows.Loader\") there.", "app.rows.Loader", "leak.identifier", "name", "Use patch(\"<class>\") there.");
    row("Delete stale `moves.tf` at once.", "moves.tf", "leak.file-name", "file", "Delete stale configuration file at once.");
    row("Add any new RowLoader to the list.", "RowLoader", "leak.identifier", "class", "Add any new class to the list.");
    row("Take one (e.g. RowLoader).", "RowLoader", "leak.identifier", "class", "Take one (e.g. the class).");
    row("Wenn es klemmt, im `load_rows()` nachsehen und nicht raten.", "load_rows()", "leak.identifier", "function", "Wenn es klemmt, in der Funktion nachsehen und nicht raten.");
    row("Wenn die Uhr gestellt wird, ist das in store.py nicht zu sehen.", "store.py", "leak.file-name", "file", "Wenn die Uhr gestellt wird, ist das in der Quelldatei nicht zu sehen.");
    row("当数据变化时，先看 store.py 再改。", "store.py", "leak.file-name", "file", "当数据变化时，先看该源文件再改。");
}

void tst_Generalise::examples()
{
    QFETCH(QString, text);
    QFETCH(QString, excerpt);
    QFETCH(QString, rule);
    QFETCH(QString, kind);
    QFETCH(QString, expected);
    LintItem item;
    item.content = text;
    const Generalisation proposal = generalise(item, { finding(text, excerpt, rule, kind) });
    QCOMPARE(proposal.content, expected);
    QCOMPARE(proposal.replacements.size(), 1);
    QCOMPARE(proposal.replacements[0].before, excerpt);
}

void tst_Generalise::tellsTwoApart()
{
    LintItem item;
    item.content = u"When load_rows() is slow, call load_all() once, not load_rows() often."_s;
    QList<Finding> found { finding(item.content, u"load_rows()"_s, u"leak.identifier"_s, u"function"_s), finding(item.content, u"load_all()"_s, u"leak.identifier"_s, u"function"_s) };
    Finding again = found[0];
    again.start = item.content.lastIndexOf(u"load_rows()"_s);
    again.end = again.start + 11;
    found.append(again);
    QCOMPARE(generalise(item, found).content, u"When the function is slow, call the other function once, not the function often."_s);
}

void tst_Generalise::keepsItsPromise()
{
    // The example of the header.
    LintItem item;
    item.content = u"Do not trust `mock_conn`; run tests/conftest.py (#913)."_s;
    const QList<Finding> found { finding(item.content, u"mock_conn"_s, u"leak.identifier"_s, u"variable"_s), finding(item.content, u"tests/conftest.py"_s, u"leak.path"_s, u"path"_s),
        finding(item.content, u"#913"_s, u"leak.ticket"_s, u"ticket"_s) };
    QCOMPARE(generalise(item, found).content, u"Do not trust the mock; run the shared test configuration."_s);
}

void tst_Generalise::takesAListTogether()
{
    LintItem item;
    item.content = u"Patch `load_rows()`, `load_all()` and `purge()` where they are used."_s;
    QList<Finding> found;
    for (const auto &name : { u"load_rows()"_s, u"load_all()"_s, u"purge()"_s })
        found.append(finding(item.content, name, u"leak.identifier"_s, u"function"_s));
    const Generalisation proposal = generalise(item, found);
    QCOMPARE(proposal.content, u"Patch the functions where they are used."_s);
    QCOMPARE(proposal.replacements.size(), 3);
}

void tst_Generalise::unlinksWhatIsNamedTwice()
{
    LintItem item;
    item.content = u"Agents: [sdk/AGENTS.md](sdk/AGENTS.md) there."_s;
    QList<Finding> found { finding(item.content, u"sdk/AGENTS.md"_s, u"leak.path"_s, u"path"_s), finding(item.content, u"sdk/AGENTS.md"_s, u"leak.path"_s, u"path"_s) };
    found[1].start = item.content.lastIndexOf(u"sdk/AGENTS.md"_s);
    found[1].end = found[1].start + found[1].excerpt.size();
    QCOMPARE(generalise(item, found).content, u"Agents: the document there."_s);
}

void tst_Generalise::knowsTheSameAgain()
{
    LintItem item;
    item.content = u"Mock purge() here, but not Store.purge() there."_s;
    QList<Finding> found { finding(item.content, u"purge()"_s, u"leak.identifier"_s, u"function"_s), finding(item.content, u"Store.purge()"_s, u"leak.identifier"_s, u"function"_s) };
    QCOMPARE(generalise(item, found).content, u"Mock the function here, but not the function there."_s);
}

void tst_Generalise::leavesOldFindingsAlone()
{
    LintItem item;
    item.content = u"Read store.py twice."_s;
    Finding moved = finding(item.content, u"store.py"_s, u"leak.file-name"_s, u"file"_s);
    ++moved.start;
    ++moved.end;
    QVERIFY(generalise(item, { moved }).replacements.isEmpty());
    // One within another goes with it.
    item.content = u"Run `pytest tests/test_a.py` twice."_s;
    const QList<Finding> nested { finding(item.content, u"pytest tests/test_a.py"_s, u"leak.command"_s, u"command"_s), finding(item.content, u"tests/test_a.py"_s, u"leak.path"_s, u"path"_s) };
    QCOMPARE(generalise(item, nested).content, u"Run the test command twice."_s);
}

void tst_Generalise::leavesOthersAlone()
{
    LintItem item;
    item.title = u"Read x.py"_s;
    item.content = u"Read store.py  twice."_s;
    Finding leak = finding(item.content, u"store.py"_s, u"leak.file-name"_s, u"file"_s);
    leak.suppressed = true;
    QCOMPARE(generalise(item, { leak }).content, item.content);
    leak.suppressed = false;
    leak.severity = Severity::Info;
    const Generalisation same = generalise(item, { leak });
    QVERIFY(same.replacements.isEmpty());
    QCOMPARE(same.content, item.content);
    QCOMPARE(same.title, item.title);
    leak.severity = Severity::Error;
    leak.rule = u"validity.expired"_s;
    QVERIFY(generalise(item, { leak }).replacements.isEmpty());
}

void tst_Generalise::verifyClean(const LintItem &item, const RunFacts *run)
{
    const QList<Finding> before = m_rules->lint(item, run, m_context);
    const Generalisation proposal = generalise(item, before);
    if (std::ranges::none_of(before, isLeak)) {
        QVERIFY(proposal.replacements.isEmpty());
        return;
    }
    LintItem after = item;
    after.title = proposal.title;
    after.description = proposal.description;
    after.content = proposal.content;
    QList<Finding> left = m_rules->lint(after, run, m_context);
    left.removeIf([](const Finding &finding) { return !isLeak(finding); });
    const QString shown = item.content + u"\n-> "_s + after.content;
    QVERIFY2(left.isEmpty(), qPrintable(shown + u"\nleft: "_s + (left.isEmpty() ? QString() : left[0].excerpt)));
    static const QRegularExpression ugly(u"\\w  \\w|\\(\\s*\\)|\\[\\s*\\]|``|\\b(?:the|an?) (?:the|an?)\\b|\\b(?:in|at|of|from|with|via|see|the|an?|and|or)[.,;:)]| [,.;](?:\\s|$)"_s);
    if (!item.content.contains(ugly))
        QVERIFY2(!after.content.contains(ugly), qPrintable(shown));
    QVERIFY(generalise(after, m_rules->lint(after, run, m_context)).replacements.isEmpty());
    if (qEnvironmentVariableIsSet("WAYMARK_SHOW"))
        qInfo().noquote() << shown;
}

void tst_Generalise::sampleIsClean()
{
    const SampleItems sample;
    for (const LintItem &item : sample.items) {
        verifyClean(item, sample.run(item));
        if (QTest::currentTestFailed())
            return;
    }
}

void tst_Generalise::samplesOfRulesAreClean()
{
    const QDir folder(ruleCasesFolder());
    const QStringList names = folder.entryList({ u"leak.*.txt"_s });
    QVERIFY(names.size() > 10);
    for (const QString &name : names) {
        for (const RuleCase &sample : readRuleCases(folder.filePath(name))) {
            std::optional<RunFacts> run;
            if (sample.run)
                run.emplace(*sample.run);
            verifyClean(sample.item, run ? &*run : nullptr);
            if (QTest::currentTestFailed()) {
                qWarning() << name << sample.line;
                return;
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_Generalise)
#include "tst_generalise.moc"
