// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/draftlint.h"
#include "services/curation/lintchanges.h"
#include "services/curation/lintpass.h"
#include "services/storage/findingstore.h"
#include "tests/support/ladderpool.h"
#include "tests/support/lintrules.h"
#include "tests/support/pooldump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::contextOf;
using test::LintRules;
using test::take;
using test::TempPool;

namespace {

/// "test.bad content 0-3", sorted; "~" before the rule of a suppressed one.
QString listed(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(u"%1%2 %3 %4-%5"_s.arg(finding.suppressed ? u"~"_s : QString(), finding.rule, name(finding.field)).arg(finding.start).arg(finding.end));
    lines.sort();
    return lines.join(u", "_s);
}

/// A pool with memories and what lints drafts in it.
class DraftPool : public TempPool
{
public:
    LintRules rules;
    LintCache cache;
    DraftLint draft;

    Result<QList<Finding>> tryLint(const MemoryEdit &edit) { return draft.lint(database(), cache, rules.source(), edit, clock.today()); }
    QString lint(const MemoryEdit &edit) { return listed(take(tryLint(edit))); }
    /// What a pass finds and stores.
    QString stored(MemoryId memory)
    {
        LintOptions options;
        options.rules = rules.source();
        take(bringFindingsUpToDate(pool(), clock, {}, options));
        QList<Finding> item = take(storage::findingsOf(database(), memory));
        item.removeIf([](const Finding &finding) { return finding.rule == "test.twin"_L1; }); // looks at the whole pool
        return listed(item);
    }
};

MemoryEdit editOf(int id, const std::optional<QString> &title, const std::optional<QString> &content = {})
{
    MemoryEdit edit;
    edit.id = MemoryId { id };
    edit.title = title;
    edit.content = content;
    return edit;
}

} // namespace

class tst_DraftLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsTyped();
    void findsWhatAPassWouldFind_data();
    void findsWhatAPassWouldFind();
    void storesNothing();
    void suppressedOnesAreFlagged();
    void looksAtTheRun();
    void anotherRunForAnotherMemory();
    void rulesThatAreOffFindNothing();
    void refuses();
};

void tst_DraftLint::findsWhatIsTyped()
{
    DraftPool pool;
    test::addMemories(pool, { test::makeMemory(1, u"bad"_s) });
    QCOMPARE(pool.lint(editOf(1, {})), u"test.bad title 0-3"_s); // as it stands
    QCOMPARE(pool.lint(editOf(1, u"good"_s)), QString());
    QCOMPARE(pool.lint(editOf(1, u"good"_s, u"so bad"_s)), u"test.bad content 3-6"_s);
    QCOMPARE(pool.lint(editOf(1, {}, u"see some/path"_s)), u"leak.long content 4-13, test.bad title 0-3"_s);
    QCOMPARE(pool.lint(editOf(1, QString(), QString())), QString());
}

void tst_DraftLint::findsWhatAPassWouldFind_data()
{
    QTest::addColumn<int>("memory");
    QTest::addColumn<MemoryEdit>("edit");
    QTest::newRow("nothing moved") << 1 << editOf(1, {});
    QTest::newRow("title") << 1 << editOf(1, u"bad bad"_s);
    QTest::newRow("content") << 4 << editOf(4, {}, u"A path, some/path and bad."_s);
    QTest::newRow("of a workflow") << 2 << editOf(2, u"bad goal"_s, u"cat some/path\nls bad"_s);
    MemoryEdit type = editOf(4, u"bad"_s);
    type.type = MemoryType::Summary;
    QTest::newRow("type") << 4 << type;
    MemoryEdit when = editOf(4, {});
    when.appliesWhen = u"bad"_s;
    when.notWhen = u"some/path"_s;
    QTest::newRow("when it applies") << 4 << when;
}

void tst_DraftLint::findsWhatAPassWouldFind()
{
    QFETCH(int, memory);
    QFETCH(MemoryEdit, edit);
    DraftPool pool;
    take(test::importBytes(pool, test::scriptLadder()));
    const QString typed = pool.lint(edit);
    take(curation::edit(contextOf(pool), edit));
    QCOMPARE(typed, pool.stored(MemoryId { memory }));
    QCOMPARE(pool.lint(editOf(memory, {})), typed);
}

void tst_DraftLint::storesNothing()
{
    DraftPool pool;
    test::addMemories(pool, { test::makeMemory(1, u"fine"_s) });
    QCOMPARE(pool.stored(MemoryId { 1 }), QString());
    const QString before = test::canonicalDump(pool.database());
    QCOMPARE(pool.lint(editOf(1, u"bad"_s)), u"test.bad title 0-3"_s);
    QCOMPARE(test::canonicalDump(pool.database()), before);
    QVERIFY(take(storage::findingsOf(pool.database(), MemoryId { 1 })).isEmpty());
}

void tst_DraftLint::suppressedOnesAreFlagged()
{
    DraftPool pool;
    test::addMemories(pool, { test::makeMemory(1, u"bad"_s) });
    QCOMPARE(pool.stored(MemoryId { 1 }), u"test.bad title 0-3"_s);
    take(suppressFindings(contextOf(pool), take(storage::findingsOf(pool.database(), MemoryId { 1 })), SuppressionScope::Finding, u"known"_s));
    QCOMPARE(pool.lint(editOf(1, {}, u"bad, too"_s)), u"test.bad content 0-3, ~test.bad title 0-3"_s);
}

/// Rules that ask where the run says it get the run of the memory, read once for many letters.
void tst_DraftLint::looksAtTheRun()
{
    DraftPool pool;
    take(test::importBytes(pool, test::scriptLadder()));
    for (int i = 0; i < 3; ++i) {
        const QList<Finding> findings = take(pool.tryLint(editOf(4, u"bad"_s + QString(i, u'!'))));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().steps, QList { 1 }); // "total 0"
    }
}

void tst_DraftLint::anotherRunForAnotherMemory()
{
    DraftPool pool;
    Trajectory other = test::makeTrajectory(2); // says "total 0" in its first step, too
    other.steps.prepend(other.steps.last());
    take(test::importBytes(pool,
        test::scriptLadder() + test::jsonLine(other) + test::jsonLine(test::memoryOf(other, 5, MemoryType::Insight, u"Five"_s)) + test::jsonLine(test::makeMemory(6))));
    const auto steps = [&pool](int memory) { return take(pool.tryLint(editOf(memory, u"bad"_s))).first().steps; };
    QCOMPARE(steps(4), QList { 1 });
    QCOMPARE(steps(5), QList { 2 });
    QCOMPARE(steps(6), QList<int>()); // of no run
    QCOMPARE(steps(4), QList { 1 });
}

void tst_DraftLint::rulesThatAreOffFindNothing()
{
    DraftPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    QCOMPARE(pool.lint(editOf(1, u"bad"_s)), u"test.bad title 0-3"_s);
    take(setRule(contextOf(pool), { u"test.bad"_s, false, {} }));
    QCOMPARE(pool.lint(editOf(1, u"bad"_s)), QString());
}

void tst_DraftLint::refuses()
{
    DraftPool pool;
    QCOMPARE(pool.tryLint(editOf(1, u"bad"_s)).error().code, ErrorCode::NotFound);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_DraftLint)
#include "tst_draftlint.moc"
