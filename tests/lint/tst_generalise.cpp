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
    row("The fix is in line 21.", "line 21", "leak.line-number", "line", "The fix is.");
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
    row("#913 has the reason.", "#913", "leak.ticket", "ticket", "Has the reason.");
    row("Wenn die Uhr gestellt wird, ist das in store.py nicht zu sehen.", "store.py", "leak.file-name", "file", "Wenn die Uhr gestellt wird, ist das in der Quelldatei nicht zu sehen.");
    row("当数据变化时，先看 store.py 再改。", "store.py", "leak.file-name", "file", "当数据变化时，先看 该源文件 再改。");
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
    static const QRegularExpression ugly(u"\\w  \\w|\\(\\s*\\)|``| [,.;](?:\\s|$)"_s);
    if (!item.content.contains(ugly))
        QVERIFY2(!after.content.contains(ugly), qPrintable(shown));
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
