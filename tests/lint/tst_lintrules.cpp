// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rulepage.h"
#include "services/lint/ruleset.h"
#include "services/lint/runfacts.h"
#include "tests/lint/rulecases.h"

#include <QDir>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::lint;

namespace {

QString shown(const QList<text::Span> &spans, const QString &text)
{
    QStringList parts;
    for (const text::Span &span : spans)
        parts.append(text.sliced(span.start, span.end - span.start));
    return parts.join(u" | "_s);
}

} // namespace

/// Every rule with its samples in tests/lint/rules and its page in resources/rules.
class tst_LintRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreUnique();
    void pages_data() { eachRule(); }
    void pages();
    void samples_data() { eachRule(); }
    void samples();
    void nothingIsLeftOver();

private:
    void eachRule();
    const Rule &rule(const QString &id) const;

    std::vector<Rule> m_rules = builtInRules();
};

void tst_LintRules::eachRule()
{
    QTest::addColumn<QString>("id");
    for (const Rule &rule : m_rules)
        QTest::newRow(qPrintable(rule.info.id)) << rule.info.id;
    if (m_rules.empty())
        QSKIP("There is no rule.");
}

const Rule &tst_LintRules::rule(const QString &id) const
{
    return *std::ranges::find_if(m_rules, [&](const Rule &rule) { return rule.info.id == id; });
}

void tst_LintRules::idsAreUnique()
{
    QSet<QString> ids;
    for (const Rule &rule : m_rules) {
        QVERIFY2(!ids.contains(rule.info.id), qPrintable(rule.info.id));
        ids.insert(rule.info.id);
        QVERIFY2(*rule.info.title, qPrintable(rule.info.id));
        QVERIFY2((rule.info.scope == RuleScope::Item) == bool(rule.check), qPrintable(rule.info.id));
        QVERIFY2(rule.info.scope != RuleScope::Pool || rule.checkPool, qPrintable(rule.info.id));
    }
}

void tst_LintRules::pages()
{
    QFETCH(QString, id);
    const Result<QString> page = rulePage(id);
    QVERIFY2(page, qPrintable(id));
    QVERIFY2(page->startsWith(u"# %1\n"_s.arg(id)), qPrintable(id));
    for (const auto heading : { "## What it does"_L1, "## Why it matters"_L1, "## Example"_L1, "## Better"_L1 })
        QVERIFY2(page->contains(heading), heading.data());
}

void tst_LintRules::samples()
{
    QFETCH(QString, id);
    const Result<std::shared_ptr<const RuleSet>> rules = RuleSet::make({ rule(id) });
    QVERIFY(rules);
    int bad = 0;
    int good = 0;
    for (const RuleCase &sample : readRuleCases(ruleCasesFolder() + id + u".txt"_s)) {
        LintContext context;
        context.today = sample.today;
        const QString place = u"%1.txt:%2"_s.arg(id).arg(sample.line);
        if (sample.kind == "pool"_L1) {
            const QList<Finding> found = (*rules)->lintPool(sample.entries, context);
            QList<bool> reported(sample.reported.size(), false);
            for (const Finding &finding : found)
                reported[finding.memory.value - 1] = true;
            QVERIFY2(reported == sample.reported, qPrintable(place));
            bad += int(sample.reported.count(true));
            good += int(sample.reported.count(false));
            continue;
        }
        std::optional<RunFacts> run;
        if (sample.run)
            run.emplace(*sample.run);
        const QList<Finding> found = (*rules)->lint(sample.item, run ? &*run : nullptr, context);
        const bool info = sample.kind == "info"_L1;
        QList<text::Span> spans;
        bool whole = false;
        for (const Finding &finding : found) {
            if ((finding.severity == Severity::Info) != info)
                continue;
            whole = whole || finding.field != MemoryField::Content;
            if (finding.field == MemoryField::Content)
                spans.append({ finding.start, finding.end });
            QVERIFY2(!messageText(finding).contains(u'%') || finding.arguments.join(u' ').contains(u'%'), qPrintable(place));
        }
        if (sample.kind == "good"_L1) {
            ++good;
            QVERIFY2(found.isEmpty() || std::ranges::all_of(found, [](const Finding &f) { return f.severity == Severity::Info; }),
                qPrintable(place + u": found "_s + shown(spans, sample.item.content)));
            continue;
        }
        ++bad;
        if (sample.spans.isEmpty()) {
            QVERIFY2(whole || !spans.isEmpty(), qPrintable(place + u": nothing was found"_s));
        } else {
            QVERIFY2(spans == sample.spans,
                qPrintable(u"%1: found %2, expected %3"_s.arg(place, shown(spans, sample.item.content), shown(sample.spans, sample.item.content))));
        }
    }
    QVERIFY2(bad >= 2 && good >= 2, "a rule needs two bad and two good samples at least");
}

void tst_LintRules::nothingIsLeftOver()
{
    QSet<QString> ids;
    for (const Rule &rule : m_rules)
        ids.insert(rule.info.id);
    for (const QString &file : QDir(ruleCasesFolder()).entryList({ u"*.txt"_s }))
        QVERIFY2(ids.contains(file.chopped(4)), qPrintable(file));
    for (const QString &file : QDir(u":/rules"_s).entryList({ u"*.md"_s }))
        QVERIFY2(ids.contains(file.chopped(3)), qPrintable(file));
}

QTEST_GUILESS_MAIN(tst_LintRules)
#include "tst_lintrules.moc"
