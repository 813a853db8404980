// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/riskmarks.h"
#include "tests/support/curationpool.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::makeMemory;
using test::take;
using test::TempPool;

namespace {

constexpr std::array kinds { "stack", "precondition", "expired", "hub", "leaks", "criterion", "conflict" };

/// "stack(Python, Rust) expired()"
QString shown(const QList<RiskMark> &marks)
{
    QStringList list;
    for (const RiskMark &mark : marks)
        list.append(QLatin1StringView(kinds.at(size_t(mark.kind))) + u'(' + mark.arguments.join(u"; "_s) + u')');
    return list.join(u' ');
}

TaskTraits traitsOf(const QString &task)
{
    RetrievalQuery query;
    query.task = task;
    return taskTraits(query);
}

Memory insight(const QString &title, const QString &content)
{
    Memory memory = makeMemory(1, title);
    memory.id = MemoryId { 1 };
    memory.description.clear();
    memory.content = content;
    return memory;
}

QString marksOf(const QString &task, const Memory &memory)
{
    return shown(riskMarks(traitsOf(task), memory, {}, {}, nullptr, test::testNow().date()));
}

Finding finding(const QString &rule, Severity severity, bool suppressed = false)
{
    Finding found;
    found.rule = rule;
    found.severity = severity;
    found.suppressed = suppressed;
    return found;
}

} // namespace

class tst_RiskMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stacks_data();
    void stacks();
    void notWhen();
    void appliesWhen();
    void expired();
    void findings();
    void hubs();
    void conflictsInThePool();
};

void tst_RiskMarks::stacks_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &task, const QString &content, const QString &expected) { QTest::newRow(name) << task << content << expected; };
    row("other language", u"Fix the build of the Rust crate."_s, u"Write the check as a Python script."_s, u"stack(Python; Rust)"_s);
    row("same language", u"Fix setup.py of the package."_s, u"Write the check as a Python script."_s, u""_s);
    row("the task speaks of none", u"Sort the ferry ledger."_s, u"Write the check as a Python script."_s, u""_s);
    row("the memory speaks of none", u"Fix the build of the Rust crate."_s, u"Read the first error first."_s, u""_s);
    row("one of several", u"Port the Python module to Rust."_s, u"Run `cargo test`."_s, u""_s);
    row("a framework that is missing", u"Fix the view in views.py."_s, u"When using Django, run the migrations."_s, u"precondition(Django)"_s);
    row("a framework that is there", u"The Django view in views.py fails."_s, u"When using Django, run the migrations."_s, u""_s);
    row("a language that its files show", u"Fix main.rs."_s, u"In Rust projects, look at the workspace first."_s, u""_s);
    row("a language and no word of any", u"Sort the ferry ledger."_s, u"In Rust projects, look at the workspace first."_s, u""_s);
    row("once is enough", u"Fix main.rs."_s, u"When using Django, run the migrations."_s, u"stack(Python; Rust)"_s);
}

void tst_RiskMarks::stacks()
{
    QFETCH(QString, task);
    QFETCH(QString, content);
    QFETCH(QString, expected);
    QCOMPARE(marksOf(task, insight(u"Look twice"_s, content)), expected);
}

void tst_RiskMarks::notWhen()
{
    Memory memory = insight(u"Shuffle before the split"_s, u"Shuffle the rows."_s);
    memory.notWhen = u"time series, rows grouped by patients"_s;
    QCOMPARE(marksOf(u"Forecast four weeks of this time series."_s, memory), u"precondition(time series; not_when)"_s);
    QCOMPARE(marksOf(u"Classify the tiles of a time."_s, memory), QString());
}

void tst_RiskMarks::appliesWhen()
{
    Memory memory = insight(u"Look at the plan"_s, u"Explain the query first."_s);
    memory.appliesWhen = u"The data lives in PostgreSQL"_s;
    QCOMPARE(marksOf(u"The report is slow."_s, memory), u"precondition(postgresql)"_s);
    QCOMPARE(marksOf(u"The report on PostgreSQL is slow."_s, memory), QString());
}

void tst_RiskMarks::expired()
{
    Memory memory = insight(u"Look twice"_s, u"Read it again."_s);
    memory.validUntil = test::testNow().date();
    QCOMPARE(marksOf(u"Any"_s, memory), QString());
    memory.validUntil = test::testNow().date().addDays(-1);
    QCOMPARE(marksOf(u"Any"_s, memory), u"expired()"_s);
}

void tst_RiskMarks::findings()
{
    const Memory memory = insight(u"Look twice"_s, u"Read it again."_s);
    const auto with = [&](const QList<Finding> &found) { return shown(riskMarks(traitsOf(u"Any"_s), memory, found, {}, nullptr, test::testNow().date())); };
    QCOMPARE(with({ finding(u"leak.path"_s, Severity::Error), finding(u"leak.ticket"_s, Severity::Warning), finding(u"leak.host"_s, Severity::Info) }), u"leaks(2)"_s);
    QCOMPARE(with({ finding(u"leak.path"_s, Severity::Error, true) }), QString());
    QCOMPARE(with({ finding(u"transfer.no-criterion"_s, Severity::Warning) }), u"criterion()"_s);
    QCOMPARE(with({ finding(u"transfer.no-criterion"_s, Severity::Info), finding(u"form.too-long"_s, Severity::Warning) }), QString());
}

void tst_RiskMarks::hubs()
{
    const Memory memory = insight(u"Look twice"_s, u"Read it again."_s);
    const auto with = [&](qint64 count, qint64 queries) {
        const TopCounts tops { { MemoryId { 1 } }, { count }, queries };
        return shown(riskMarks(traitsOf(u"Any"_s), memory, {}, {}, &tops, test::testNow().date()));
    };
    QCOMPARE(with(2, 8), u"hub(25)"_s);
    QCOMPARE(with(1, 8), QString());
    QCOMPARE(with(7, 7), QString()); // too few were asked
}

void tst_RiskMarks::conflictsInThePool()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { makeMemory(1, u"Commit often"_s), makeMemory(2, u"Commit once"_s), makeMemory(3, u"Alone"_s) });
    const auto transaction = take(storage::Transaction::begin(pool.pool()));
    const auto recorder = take(storage::ChangeRecorder::begin(*transaction, { u"test"_s, ChangeTool::Job, {} }, u"Relate"_s, pool.clock));
    take(recorder->insert(u"relation"_s, storage::relationColumns({ newUuid(), {}, {}, RelationKind::ConflictsWith, {}, u"human"_s, {}, u"ada"_s, pool.clock.now() }, ids[0].value, ids[1].value)));
    take(recorder->finish());
    take(transaction->commit());
    RetrievalQuery query;
    query.task = u"Any"_s;
    const auto asked = [&] { return take(riskMarksOf(pool.database(), query, ids, nullptr, test::testNow().date())); };
    auto found = asked();
    QCOMPARE(found.size(), 2);
    QCOMPARE(shown(found.value(ids[0])), u"conflict(Commit once)"_s);
    QCOMPARE(shown(found.value(ids[1])), u"conflict(Commit often)"_s);
    take(retire(test::contextOf(pool), { ids[1] }));
    found = asked();
    QCOMPARE(found.size(), 1); // what is retired contradicts nobody
    QCOMPARE(shown(found.value(ids[1])), u"conflict(Commit often)"_s);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_RiskMarks)
#include "tst_riskmarks.moc"
