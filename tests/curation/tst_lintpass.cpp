// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/lintchanges.h"
#include "services/curation/lintpass.h"
#include "services/storage/findingstore.h"
#include "services/storage/rulestore.h"
#include "services/storage/suppressionstore.h"
#include "services/storage/trajectorystore.h"
#include "tests/support/lintrules.h"
#include "tests/support/pooldump.h"
#include "tests/support/randomchanges.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::addMemories;
using test::contextOf;
using test::LintRules;
using test::makeMemory;
using test::take;
using test::TempPool;

namespace {

Memory memoryWith(int number, const QString &content, const QString &title = {})
{
    Memory memory = makeMemory(number, title);
    memory.payload.insert(u"content"_s, content);
    fillFromPayload(memory);
    return memory;
}

/// A pool that is linted by the rules of the tests.
class LintedPool : public TempPool
{
public:
    LintRules rules;

    LintSummary lint(const WorkHooks &hooks = {})
    {
        LintOptions options;
        options.rules = rules.source();
        return take(bringFindingsUpToDate(pool(), clock, hooks, options));
    }
    LintPass lintAll(const WorkHooks &hooks = {})
    {
        LintOptions options;
        options.rules = rules.source();
        return take(curation::lintAll(pool(), { u"ada"_s, ChangeTool::CommandLine, {} }, clock, hooks, options));
    }

    /// What is stored, one line a finding: "1 test.bad error content 0-3 bad", "~" before the rule when it is suppressed.
    QString text(const QList<Finding> &findings)
    {
        QStringList lines;
        for (const Finding &finding : findings) {
            lines.append(u"%1 %2%3 %4 %5 %6-%7 %8"_s.arg(finding.memory.value).arg(finding.suppressed ? u"~"_s : QString(), finding.rule, name(finding.severity), name(finding.field)).arg(finding.start).arg(finding.end).arg(finding.excerpt).trimmed());
        }
        lines.sort();
        return lines.join(u'\n');
    }
    QString stored() { return text(take(storage::allFindings(database()))); }
    QString fresh() { return text(take(lintInMemory(database(), clock, {}, {}, rules.source()))); }

    Finding finding(const QString &rule, int index = 0) { return take(storage::findingsOfRules(database(), { rule })).at(index); }

    void edit(MemoryId id, const QString &content)
    {
        MemoryEdit change;
        change.id = id;
        change.content = content;
        take(curation::edit(contextOf(*this), change));
    }
    void set(const QString &rule, bool enabled, std::optional<Severity> severity = {}) { take(setRule(contextOf(*this), { rule, enabled, severity })); }
};

} // namespace

class tst_LintPass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=6 noshrink=1"); }

    void findsAndStores();
    void everyFieldComesBack();
    void onlyWhatMovedIsLinted();
    void nothingMovedCostsNothing();
    void aNewVersionLintsThatRuleAgain();
    void switchedOffAndOn();
    void severityOfThePool();
    void overlappingLeaksAreLintedTogether();
    void anotherDay();
    void verdictsOfTheRun();
    void rulesOverThePool();
    void undoneEditRestoresItsFindings();
    void undoneImportTakesItsFindings();
    void patternsOfPeople();
    void queriesOfPeople();
    void userRulesThatCannotBe_data();
    void userRulesThatCannotBe();
    void patternOfAnotherVersionIsLeftOut();
    void suppressions_data();
    void suppressions();
    void twoSuppressionsOfOneFinding();
    void suppressionsThatCannotBe();
    void suppressionsSurviveNewTexts();
    void derivedDataIsNoHistory();
    void fullPassIsRecorded();
    void cancelledPassGoesOn();
    void movedOnMeanwhile();
    void lintNowStoresOneMemory();
    void inMemoryWritesNothing();
    void schedule();
    void statesOfRules();
    void randomChangesEqualAFullPass();
};

void tst_LintPass::findsAndStores()
{
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"a bad thing, bad"_s), memoryWith(2, u"all is well"_s) });
    const LintSummary summary = pool.lint();
    QCOMPARE(pool.stored(), u"1 test.bad error content 13-16 bad\n1 test.bad error content 2-5 bad"_s);
    QCOMPARE(summary.memories, 2);
    QCOMPARE(summary.linted, 2);
    QCOMPARE(summary.findings, (std::array<qint64, 3> { 0, 0, 2 }));
    const QList<MemoryRow> rows = take(storage::memoryRows(pool.database(), { MemoryId { 1 }, MemoryId { 2 } }));
    QCOMPARE(rows.at(0).findings, (std::array<int, 3> { 0, 0, 2 }));
    QCOMPARE(rows.at(1).findings, (std::array<int, 3> {}));
    QCOMPARE(take(storage::memoryDetails(pool.database(), MemoryId { 1 })).findings.size(), 2);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_LintPass::everyFieldComesBack()
{
    LintedPool pool;
    Memory memory = makeMemory(1);
    memory.trajectory = test::makeTrajectory(1).uuid;
    memory.payload.insert(u"content"_s, u"𝒳 bad"_s);
    fillFromPayload(memory);
    take(test::importBytes(pool, test::jsonLine(test::makeTrajectory(1)) + test::jsonLine(memory)));
    pool.lint();
    const Finding stored = pool.finding(u"test.bad"_s);
    const QList<Finding> fresh = take(lintInMemory(pool.database(), pool.clock, {}, { stored.memory }, pool.rules.source()));
    const auto same = std::find_if(fresh.begin(), fresh.end(), [](const Finding &finding) { return finding.rule == "test.bad"_L1; });
    QVERIFY(same != fresh.end());
    QCOMPARE(stored, *same);
    QCOMPARE(stored.start, 3); // UTF-16 units
    QCOMPARE(stored.steps, QList<int> { 1 });
    QCOMPARE(stored.confidence, 0.75);
    QVERIFY(stored.fix);
    QCOMPARE(messageText(stored), u"“bad” is not for everybody."_s);
}

void tst_LintPass::onlyWhatMovedIsLinted()
{
    LintedPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 30; ++i)
        memories.append(memoryWith(i, i % 2 ? u"bad"_s : u"fine"_s));
    const QList<MemoryId> ids = addMemories(pool, memories);
    pool.lint();
    QCOMPARE(pool.rules.takeCalls(), 30);
    pool.edit(ids.at(4), u"now it is fine"_s);
    pool.edit(ids.at(5), u"now it is bad"_s);
    QCOMPARE(pool.lint().linted, 2);
    QCOMPARE(pool.rules.takeCalls(), 2);
    QCOMPARE(pool.stored(), pool.fresh());
}

void tst_LintPass::nothingMovedCostsNothing()
{
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"bad"_s) });
    pool.lint();
    pool.rules.takeCalls();
    QCOMPARE(pool.lint().linted, 0);
    pool.reopen();
    QCOMPARE(pool.lint().linted, 0);
    QCOMPARE(pool.rules.takeCalls(), 0);
}

void tst_LintPass::aNewVersionLintsThatRuleAgain()
{
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"bad some/path"_s), memoryWith(2, u"fine"_s) });
    pool.lint();
    pool.rules.takeCalls();
    pool.rules.takeCalls(u"leak.long"_s);
    pool.rules.badVersion = 2;
    QCOMPARE(pool.lint().linted, 2);
    QCOMPARE(pool.rules.takeCalls(), 2);
    QCOMPARE(pool.rules.takeCalls(u"leak.long"_s), 0);
    QCOMPARE(pool.finding(u"test.bad"_s).ruleVersion, 2);
    QCOMPARE(pool.stored(), pool.fresh());
}

void tst_LintPass::switchedOffAndOn()
{
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"bad"_s) });
    pool.lint();
    const QString before = pool.stored();
    pool.rules.takeCalls(u"test.failed"_s);
    pool.set(u"test.bad"_s, false);
    pool.lint();
    QCOMPARE(pool.stored(), QString());
    QCOMPARE(take(undoState(pool.database())).undo->label, u"Switch rule test.bad off"_s);
    // Taking a rule away asks no other.
    QCOMPARE(pool.rules.takeCalls(u"test.failed"_s), 0);
    take(undoLast(contextOf(pool)));
    pool.lint();
    QCOMPARE(pool.stored(), before);
    take(redoLast(contextOf(pool)));
    pool.lint();
    QCOMPARE(pool.stored(), QString());
    pool.set(u"test.bad"_s, true);
    QCOMPARE(take(undoState(pool.database())).undo->label, u"Switch rule test.bad on"_s);
    pool.lint();
    QCOMPARE(pool.stored(), before);
    // A pool rule, too.
    addMemories(pool, { memoryWith(2, u"x"_s, u"Memory 1"_s) });
    pool.lint();
    QVERIFY(pool.stored().contains(u"test.twin"_s));
    pool.set(u"test.twin"_s, false);
    pool.lint();
    QVERIFY(!pool.stored().contains(u"test.twin"_s));
}

void tst_LintPass::severityOfThePool()
{
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"bad"_s) });
    pool.lint();
    pool.set(u"test.bad"_s, true, Severity::Info);
    QCOMPARE(take(undoState(pool.database())).undo->label, u"Set the severity of rule test.bad"_s);
    QCOMPARE(pool.lint().findings, (std::array<qint64, 3> { 1, 0, 0 }));
    pool.set(u"test.bad"_s, true);
    QCOMPARE(pool.lint().findings, (std::array<qint64, 3> { 0, 0, 1 }));
}

void tst_LintPass::overlappingLeaksAreLintedTogether()
{
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"in some/path"_s) });
    pool.lint();
    QCOMPARE(pool.stored(), u"1 leak.long warning content 3-12 some/path"_s);
    pool.rules.takeCalls();
    pool.set(u"leak.long"_s, false);
    pool.lint();
    QCOMPARE(pool.stored(), u"1 leak.short warning content 8-12 path"_s);
    QCOMPARE(pool.rules.takeCalls(), 0);
    pool.set(u"leak.long"_s, true);
    pool.lint();
    QCOMPARE(pool.stored(), u"1 leak.long warning content 3-12 some/path"_s);
}

void tst_LintPass::anotherDay()
{
    LintedPool pool;
    Memory memory = memoryWith(1, u"bad"_s);
    memory.validUntil = pool.clock.today().addDays(1);
    addMemories(pool, { memory });
    pool.lint();
    QVERIFY(!pool.stored().contains(u"test.expired"_s));
    pool.rules.takeCalls();
    pool.rules.takeCalls(u"test.expired"_s);
    pool.clock.set(pool.clock.now().addDays(2));
    pool.lint();
    QVERIFY(pool.stored().contains(u"1 test.expired error memory"_s));
    QCOMPARE(pool.rules.takeCalls(), 0);
    QCOMPARE(pool.rules.takeCalls(u"test.expired"_s), 1);
}

void tst_LintPass::verdictsOfTheRun()
{
    LintedPool pool;
    Trajectory run = test::makeTrajectory(1);
    run.verdicts.clear();
    Memory memory = makeMemory(1);
    memory.trajectory = run.uuid;
    take(test::importBytes(pool, test::jsonLine(run) + test::jsonLine(memory)));
    pool.lint();
    QVERIFY(!pool.stored().contains(u"test.failed"_s));
    pool.rules.takeCalls();
    {
        const auto transaction = take(storage::Transaction::begin(pool.pool()));
        const auto recorder = take(storage::ChangeRecorder::begin(*transaction, { u"ada"_s, ChangeTool::Job, {} }, u"Judge"_s, pool.clock));
        const qint64 row = take(storage::trajectoryBySource(pool.database(), run.sourceHash));
        take(recorder->insert(u"verdict"_s, storage::verdictColumns({ OutcomeSource::GroundTruth, false, {}, {}, pool.clock.now() }, row)));
        take(recorder->finish());
        take(transaction->commit());
    }
    pool.lint();
    QVERIFY(pool.stored().contains(u"test.failed"_s));
    QVERIFY(pool.rules.takeCalls() > 0);
    take(undoLast(contextOf(pool)));
    pool.lint();
    QVERIFY(!pool.stored().contains(u"test.failed"_s));
}

void tst_LintPass::rulesOverThePool()
{
    LintedPool pool;
    const QList<MemoryId> ids = addMemories(pool, { memoryWith(1, u"x"_s, u"Same"_s), memoryWith(2, u"y"_s, u"Other"_s), memoryWith(3, u"z"_s, u"Same"_s) });
    pool.lint();
    QCOMPARE(pool.stored(), u"1 test.twin warning memory 0-0\n3 test.twin warning memory 0-0"_s);
    MemoryEdit change;
    change.id = ids.at(1);
    change.title = u"Same"_s;
    take(edit(contextOf(pool), change));
    pool.lint();
    QCOMPARE(take(storage::findingsOfRules(pool.database(), { u"test.twin"_s })).size(), 3);
    // An item rule that runs again leaves them.
    pool.rules.badVersion = 5;
    pool.lint();
    QCOMPARE(take(storage::findingsOfRules(pool.database(), { u"test.twin"_s })).size(), 3);
    take(undoLast(contextOf(pool)));
    pool.lint();
    QCOMPARE(pool.stored(), pool.fresh());
    QCOMPARE(take(storage::findingsOfRules(pool.database(), { u"test.twin"_s })).size(), 2);
}

void tst_LintPass::undoneEditRestoresItsFindings()
{
    LintedPool pool;
    const QList<MemoryId> ids = addMemories(pool, { memoryWith(1, u"bad bad"_s) });
    pool.lint();
    const QString before = pool.stored();
    const QStringList keys = take(storage::standingKeys(pool.database()));
    pool.edit(ids.first(), u"fine"_s);
    pool.lint();
    QCOMPARE(pool.stored(), QString());
    take(undoLast(contextOf(pool)));
    pool.lint();
    QCOMPARE(pool.stored(), before);
    QCOMPARE(take(storage::standingKeys(pool.database())), keys);
}

void tst_LintPass::undoneImportTakesItsFindings()
{
    LintedPool pool;
    take(test::importBytes(pool, test::jsonLine(memoryWith(1, u"bad"_s))));
    pool.lint();
    QVERIFY(!pool.stored().isEmpty());
    take(undoLast(contextOf(pool)));
    QCOMPARE(pool.stored(), QString());
    pool.lint();
    take(redoLast(contextOf(pool)));
    pool.lint();
    QVERIFY(!pool.stored().isEmpty());
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_LintPass::patternsOfPeople()
{
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"ask Grace about it"_s) });
    UserRule rule;
    rule.id = u"user.names"_s;
    rule.expression = u"grace|heidi"_s;
    rule.message = u"No names of people."_s;
    rule.severity = Severity::Error;
    take(saveUserRule(contextOf(pool), rule));
    QCOMPARE(take(undoState(pool.database())).undo->label, u"Add rule user.names"_s);
    pool.lint();
    QCOMPARE(pool.stored(), u"1 user.names error content 4-9 Grace"_s);
    QCOMPARE(messageText(pool.finding(u"user.names"_s)), u"No names of people."_s);
    QCOMPARE(saveUserRule(contextOf(pool), rule).error().code, ErrorCode::AlreadyExists);
    // Another message, the same pattern: another finding.
    rule = take(storage::allUserRules(pool.database())).first();
    rule.message = u"Say “a colleague”."_s;
    take(saveUserRule(contextOf(pool), rule));
    pool.lint();
    QCOMPARE(messageText(pool.finding(u"user.names"_s)), u"Say “a colleague”."_s);
    take(removeUserRule(contextOf(pool), rule.uuid));
    QCOMPARE(take(undoState(pool.database())).undo->label, u"Delete rule user.names"_s);
    pool.lint();
    QCOMPARE(pool.stored(), QString());
    take(undoLast(contextOf(pool)));
    pool.lint();
    QVERIFY(!pool.stored().isEmpty());
    QCOMPARE(removeUserRule(contextOf(pool), u"nobody"_s).error().code, ErrorCode::NotFound);
}

void tst_LintPass::queriesOfPeople()
{
    LintedPool pool;
    Memory old = memoryWith(1, u"x"_s);
    old.recordedAt = pool.clock.now().addDays(-400);
    const QList<MemoryId> ids = addMemories(pool, { old, memoryWith(2, u"y"_s) });
    UserRule rule;
    rule.id = u"user.old"_s;
    rule.kind = UserRule::Kind::Query;
    rule.expression = u"age>1y"_s;
    rule.message = u"Look at it again."_s;
    take(saveUserRule(contextOf(pool), rule));
    pool.lint();
    QCOMPARE(pool.stored(), u"1 user.old warning memory 0-0"_s);
    QCOMPARE(messageText(pool.finding(u"user.old"_s)), u"Look at it again."_s);
    // The day goes on, and nothing else.
    pool.clock.set(pool.clock.now().addDays(400));
    pool.lint();
    QCOMPARE(pool.stored(), u"1 user.old warning memory 0-0\n2 user.old warning memory 0-0"_s);
    QCOMPARE(pool.stored(), pool.fresh());
    pool.set(u"user.old"_s, true, Severity::Info);
    pool.lint();
    QCOMPARE(pool.finding(u"user.old"_s).severity, Severity::Info);
    pool.set(u"user.old"_s, false);
    pool.lint();
    QCOMPARE(pool.stored(), QString());
}

void tst_LintPass::userRulesThatCannotBe_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("query");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("message");
    QTest::newRow("no name") << u"user."_s << false << u"x"_s << u"m"_s;
    QTest::newRow("another family") << u"leak.mine"_s << false << u"x"_s << u"m"_s;
    QTest::newRow("capital") << u"user.Mine"_s << false << u"x"_s << u"m"_s;
    QTest::newRow("dot") << u"user.a.b"_s << false << u"x"_s << u"m"_s;
    QTest::newRow("no message") << u"user.a"_s << false << u"x"_s << u" "_s;
    QTest::newRow("pattern") << u"user.a"_s << false << u"("_s << u"m"_s;
    QTest::newRow("empty pattern") << u"user.a"_s << false << QString() << u"m"_s;
    QTest::newRow("query") << u"user.a"_s << true << u"tpye:insight"_s << u"m"_s;
    QTest::newRow("empty query") << u"user.a"_s << true << u" "_s << u"m"_s;
}

void tst_LintPass::userRulesThatCannotBe()
{
    QFETCH(QString, id);
    QFETCH(bool, query);
    QFETCH(QString, expression);
    QFETCH(QString, message);
    TempPool pool;
    const UserRule rule { {}, id, query ? UserRule::Kind::Query : UserRule::Kind::Pattern, expression, message, Severity::Info, true };
    const auto saved = saveUserRule(contextOf(pool), rule);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!saved.error().message.isEmpty());
    QCOMPARE(take(storage::countChanges(pool.database())), 0);
}

void tst_LintPass::patternOfAnotherVersionIsLeftOut()
{
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"bad"_s) });
    take(pool.database().execute("INSERT INTO user_rule(uuid, rule, kind, expression, message, severity) VALUES ('u', 'user.x', 'pattern', '(?<=x)y', 'm', 'error')"));
    pool.lint();
    QCOMPARE(pool.stored(), u"1 test.bad error content 0-3 bad"_s);
}

void tst_LintPass::suppressions_data()
{
    QTest::addColumn<SuppressionScope>("scope");
    QTest::addColumn<QString>("expected");
    // Two memories, of which the first has two.
    QTest::newRow("finding") << SuppressionScope::Finding << u"1 test.bad\n1 ~test.bad\n2 test.bad"_s;
    QTest::newRow("memory") << SuppressionScope::Memory << u"1 ~test.bad\n1 ~test.bad\n2 test.bad"_s;
    QTest::newRow("excerpt") << SuppressionScope::Excerpt << u"1 ~test.bad\n1 ~test.bad\n2 ~test.bad"_s;
}

void tst_LintPass::suppressions()
{
    QFETCH(SuppressionScope, scope);
    QFETCH(QString, expected);
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"bad bad"_s), memoryWith(2, u"bad"_s) });
    pool.lint();
    const auto brief = [&] {
        QStringList lines = pool.stored().split(u'\n');
        for (QString &line : lines)
            line = line.section(u' ', 0, 1);
        std::sort(lines.begin(), lines.end(), [](QString a, QString b) { return a.remove(u'~') + a < b.remove(u'~') + b; });
        return lines;
    };
    QStringList wanted = expected.split(u'\n');
    const QStringList before = brief();
    const auto applied = take(suppressFindings(contextOf(pool), { pool.finding(u"test.bad"_s) }, scope, u"it is a name"_s));
    QCOMPARE(applied.result.label, u"Ignore 1 findings"_s);
    QVERIFY(applied.poolChange.suppressions);
    QCOMPARE(applied.poolChange.memories.size(), scope == SuppressionScope::Excerpt ? 2 : 1);
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    QCOMPARE(sorted(brief()), sorted(wanted));
    const Suppression stored = take(storage::allSuppressions(pool.database())).first();
    QCOMPARE(stored.reason, u"it is a name"_s);
    QCOMPARE(stored.author, u"ada"_s);
    QCOMPARE(stored.scope, scope);
    QCOMPARE(stored.at, pool.clock.now());
    // Again, the same way: nothing to do.
    QVERIFY(!take(suppressFindings(contextOf(pool), { pool.finding(u"test.bad"_s) }, scope, u"again"_s)).result.change.isValid());
    // A new pass keeps it, so does a restart.
    pool.reopen();
    pool.rules.badVersion = 3;
    pool.lint();
    QCOMPARE(sorted(brief()), sorted(wanted));
    const auto undone = take(undoLast(contextOf(pool)));
    QVERIFY(undone.poolChange.suppressions);
    QVERIFY(!undone.poolChange.memories.isEmpty());
    QCOMPARE(sorted(brief()), sorted(before));
    take(redoLast(contextOf(pool)));
    QCOMPARE(sorted(brief()), sorted(wanted));
    take(unsuppressFindings(contextOf(pool), { take(storage::allSuppressions(pool.database())).first().uuid }));
    QCOMPARE(sorted(brief()), sorted(before));
    QCOMPARE(unsuppressFindings(contextOf(pool), { u"nobody"_s }).error().code, ErrorCode::NotFound);
}

void tst_LintPass::twoSuppressionsOfOneFinding()
{
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"bad"_s) });
    pool.lint();
    const Finding finding = pool.finding(u"test.bad"_s);
    take(suppressFindings(contextOf(pool), { finding }, SuppressionScope::Memory, u"a"_s));
    take(suppressFindings(contextOf(pool), { finding }, SuppressionScope::Excerpt, u"b"_s));
    take(undoLast(contextOf(pool)));
    QVERIFY(pool.finding(u"test.bad"_s).suppressed);
    take(undoLast(contextOf(pool)));
    QVERIFY(!pool.finding(u"test.bad"_s).suppressed);
}

void tst_LintPass::suppressionsThatCannotBe()
{
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"bad"_s, u"T"_s), memoryWith(2, u"fine"_s, u"T"_s) });
    pool.lint();
    QCOMPARE(suppressFindings(contextOf(pool), { pool.finding(u"test.bad"_s) }, SuppressionScope::Finding, u"  "_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(suppressFindings(contextOf(pool), { pool.finding(u"test.twin"_s) }, SuppressionScope::Excerpt, u"r"_s).error().code, ErrorCode::InvalidArgument);
    QVERIFY(take(storage::allSuppressions(pool.database())).isEmpty());
}

void tst_LintPass::suppressionsSurviveNewTexts()
{
    LintedPool pool;
    const QList<MemoryId> ids = addMemories(pool, { memoryWith(1, u"bad"_s) });
    pool.lint();
    take(suppressFindings(contextOf(pool), { pool.finding(u"test.bad"_s) }, SuppressionScope::Finding, u"r"_s));
    pool.edit(ids.first(), u"It is bad."_s);
    pool.lint();
    QCOMPARE(pool.stored(), u"1 ~test.bad error content 6-9 bad"_s);
    QCOMPARE(pool.stored(), pool.fresh());
}

void tst_LintPass::derivedDataIsNoHistory()
{
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"bad"_s) });
    const QString content = test::canonicalDump(pool.database());
    const qint64 changes = take(storage::countChanges(pool.database()));
    pool.lint();
    pool.lintAll();
    QCOMPARE(take(storage::countChanges(pool.database())), changes);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), content);
    // A backup takes all of it along.
    const QString backup = take(pool.pool().backup({}, pool.clock));
    const auto copy = take(storage::Database::open(backup, storage::Database::Mode::ReadOnly));
    QCOMPARE(take(storage::allFindings(*copy)), take(storage::allFindings(pool.database())));
}

void tst_LintPass::fullPassIsRecorded()
{
    LintedPool pool;
    const QList<MemoryId> ids = addMemories(pool, { memoryWith(1, u"bad bad some/path"_s), memoryWith(2, u"fine"_s) });
    LintPass pass = pool.lintAll();
    QCOMPARE(pass.memories, 2);
    QCOMPARE(pass.errors, 2);
    QCOMPARE(pass.warnings, 1);
    QCOMPARE(pass.infos, 0);
    QCOMPARE(pass.added, 3);
    QCOMPARE(pass.gone, 0);
    QCOMPARE(pass.author, u"ada"_s);
    QCOMPARE(pass.tool, ChangeTool::CommandLine);
    QCOMPARE(pass.started, pool.clock.now());
    pool.edit(ids.first(), u"fine"_s);
    pool.edit(ids.last(), u"bad"_s);
    pool.rules.takeCalls();
    pass = pool.lintAll();
    QCOMPARE(pool.rules.takeCalls(), 2); // every memory, whatever is marked
    QCOMPARE(pass.added, 1);
    QCOMPARE(pass.gone, 3);
    take(suppressFindings(contextOf(pool), { pool.finding(u"test.bad"_s) }, SuppressionScope::Finding, u"r"_s));
    pass = pool.lintAll();
    QCOMPARE(pass.errors, 0);
    QCOMPARE(pass.gone, 1);
    const QList<LintPass> passes = take(storage::allLintPasses(pool.database()));
    QCOMPARE(passes.size(), 3);
    QCOMPARE(passes.first(), pass);
}

void tst_LintPass::cancelledPassGoesOn()
{
    LintedPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 1200; ++i)
        memories.append(memoryWith(i, u"bad"_s));
    addMemories(pool, memories);
    WorkHooks hooks;
    hooks.interval = {};
    qint64 told = 0;
    hooks.progress = [&](const Progress &progress) {
        told = progress.done;
        QCOMPARE(progress.total, 1200);
        if (progress.done > 0)
            hooks.cancel.cancel();
    };
    LintOptions options;
    options.rules = pool.rules.source();
    const auto ended = bringFindingsUpToDate(pool.pool(), pool.clock, hooks, options);
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, ErrorCode::Cancelled);
    QVERIFY(told > 0 && told < 1200);
    const int first = pool.rules.takeCalls();
    QVERIFY(first < 1200);
    pool.reopen();
    // What is stored is not done again.
    QCOMPARE(pool.lint().linted, 1200 - told);
    QCOMPARE(take(storage::allFindings(pool.database())).size(), 1200);
    QCOMPARE(take(storage::allLintPasses(pool.database())).size(), 0);
    WorkHooks before;
    before.cancel.cancel();
    QCOMPARE(curation::lintAll(pool.pool(), { u"ada"_s, ChangeTool::Job, {} }, pool.clock, before, options).error().code, ErrorCode::Cancelled);
    QCOMPARE(take(storage::allLintPasses(pool.database())).size(), 0);
}

/// Somebody edits between reading and storing: what was found of the old text is not stored.
void tst_LintPass::movedOnMeanwhile()
{
    LintedPool pool;
    const QList<MemoryId> ids = addMemories(pool, { memoryWith(1, u"bad"_s) });
    bool edited = false;
    pool.rules.onCheck = [&] {
        if (!std::exchange(edited, true))
            pool.edit(ids.first(), u"bad and bad"_s);
    };
    pool.lint();
    QCOMPARE(pool.stored(), QString());
    pool.lint();
    QCOMPARE(pool.stored(), pool.fresh());
    QVERIFY(!pool.stored().isEmpty());
}

void tst_LintPass::lintNowStoresOneMemory()
{
    LintedPool pool;
    const QList<MemoryId> ids = addMemories(pool, { memoryWith(1, u"bad"_s), memoryWith(2, u"bad"_s) });
    LintCache cache;
    LintOptions options;
    options.rules = pool.rules.source();
    options.cache = &cache;
    const QList<MemoryId> moved = take(lintNow(pool.database(), test::directWrite(pool.pool()), pool.clock, { ids.first() }, options));
    QCOMPARE(moved, QList<MemoryId> { ids.first() });
    QCOMPARE(pool.stored(), u"1 test.bad error content 0-3 bad"_s);
    // The words of the pool were not counted yet, so it is looked at again.
    QCOMPARE(take(bringFindingsUpToDate(pool.pool(), pool.clock, {}, options)).linted, 2);
    pool.edit(ids.first(), u"fine"_s);
    QCOMPARE(take(lintNow(pool.database(), test::directWrite(pool.pool()), pool.clock, { ids.first(), MemoryId { 99 } }, options)), QList<MemoryId> { ids.first() });
    QCOMPARE(take(bringFindingsUpToDate(pool.pool(), pool.clock, {}, options)).linted, 0);
    QCOMPARE(pool.stored(), pool.fresh());
}

void tst_LintPass::inMemoryWritesNothing()
{
    LintedPool pool;
    const QList<MemoryId> ids = addMemories(pool, { memoryWith(1, u"bad"_s, u"T"_s), memoryWith(2, u"bad"_s, u"T"_s) });
    pool.close();
    const QByteArray before = test::bytesOf(pool.path());
    {
        const auto database = take(storage::Database::open(pool.path(), storage::Database::Mode::ReadOnly));
        QCOMPARE(take(lintInMemory(*database, pool.clock, {}, {}, pool.rules.source())).size(), 4);
        QCOMPARE(take(lintInMemory(*database, pool.clock, {}, { ids.last() }, pool.rules.source())).size(), 2);
    }
    QCOMPARE(test::bytesOf(pool.path()), before);
}

void tst_LintPass::schedule()
{
    LintedPool pool;
    QCOMPARE(take(storage::lintSchedule(pool.database())), 7);
    QVERIFY(take(isPassDue(pool.database(), pool.clock.now())));
    pool.lintAll();
    QVERIFY(!take(isPassDue(pool.database(), pool.clock.now())));
    QVERIFY(!take(isPassDue(pool.database(), pool.clock.now().addDays(6))));
    QVERIFY(take(isPassDue(pool.database(), pool.clock.now().addDays(7))));
    const auto setDays = [&](int days) {
        const auto transaction = take(storage::Transaction::begin(pool.pool()));
        take(storage::setLintSchedule(*transaction, days));
        take(transaction->commit());
    };
    setDays(0);
    QVERIFY(!take(isPassDue(pool.database(), pool.clock.now().addDays(1000))));
    setDays(1);
    QVERIFY(take(isPassDue(pool.database(), pool.clock.now().addDays(1))));
    pool.reopen();
    QCOMPARE(take(storage::lintSchedule(pool.database())), 1);
}

void tst_LintPass::statesOfRules()
{
    LintedPool pool;
    addMemories(pool, { memoryWith(1, u"bad bad"_s) });
    take(saveUserRule(contextOf(pool), { {}, u"user.a"_s, UserRule::Kind::Pattern, u"zzz"_s, u"No z."_s, Severity::Info, true }));
    pool.set(u"test.twin"_s, false, Severity::Error);
    pool.lint();
    take(suppressFindings(contextOf(pool), { pool.finding(u"test.bad"_s) }, SuppressionScope::Finding, u"r"_s));
    const QList<RuleState> states = take(ruleStates(pool.database(), pool.rules.source()));
    QCOMPARE(states.size(), 7);
    const auto state = [&](const QString &id) { return *std::find_if(states.begin(), states.end(), [&](const RuleState &other) { return other.id == id; }); };
    QCOMPARE(state(u"test.bad"_s).findings, 1);
    QCOMPARE(state(u"test.bad"_s).suppressed, 1);
    QVERIFY(state(u"test.bad"_s).fixable);
    QVERIFY(!state(u"test.twin"_s).enabled);
    QCOMPARE(state(u"test.twin"_s).severity, Severity::Error);
    QCOMPARE(state(u"test.twin"_s).ownSeverity, Severity::Warning);
    QVERIFY(state(u"user.a"_s).user);
    QCOMPARE(state(u"user.a"_s).userRule->expression, u"zzz"_s);
}

void tst_LintPass::randomChangesEqualAFullPass()
{
    const bool held = rc::check("what is stored step by step = a fresh pass", [] {
        const auto seed = *rc::gen::arbitrary<quint32>();
        LintedPool pool;
        test::RandomChanges changing(pool.clock, seed);
        UserRule rule;
        rule.id = u"user.tagged"_s;
        rule.kind = UserRule::Kind::Query;
        rule.expression = u"tag:red or review:accepted"_s;
        rule.message = u"m"_s;
        take(saveUserRule(contextOf(pool), rule));
        take(saveUserRule(contextOf(pool), { {}, u"user.caf"_s, UserRule::Kind::Pattern, u"caf.|json|round|drop"_s, u"m"_s, Severity::Warning, true }));
        for (int i = 0; i < 40; ++i) {
            switch (changing.below(8)) {
            case 0: {
                const auto undone = undoLast(contextOf(pool));
                Q_UNUSED(undone)
                break;
            }
            case 1:
                pool.clock.set(pool.clock.now().addDays(changing.below(40)));
                break;
            case 2:
                pool.set(QStringList { u"test.twin"_s, u"user.caf"_s, u"user.tagged"_s, u"test.expired"_s }.at(changing.below(4)), changing.below(2) != 0);
                break;
            case 3: {
                const QList<Finding> all = take(storage::allFindings(pool.database()));
                if (!all.isEmpty())
                    suppressFindings(contextOf(pool), { all.at(changing.below(int(all.size()))) }, SuppressionScope(changing.below(3)), u"r"_s);
                break;
            }
            default:
                changing.step(pool.pool());
            }
            if (changing.below(3) == 0)
                continue;
            pool.lint();
            if (pool.stored() != pool.fresh())
                RC_FAIL(test::dumpDifference(pool.stored(), pool.fresh()).toStdString());
        }
        RC_ASSERT(test::faults(pool.pool()) == QString());
        pool.lint();
        const QString stepwise = pool.stored();
        pool.lintAll();
        RC_ASSERT(pool.stored() == stepwise);
    });
    QVERIFY(held);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_LintPass)
#include "tst_lintpass.moc"
