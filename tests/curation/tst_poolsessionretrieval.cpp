// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/savedqueries.h"
#include "services/curation/undo.h"
#include "services/retrieval/ranking/ranking.h"
#include "services/storage/savedquerystore.h"
#include "tests/support/curationpool.h"
#include "tests/support/lintrules.h"
#include "tests/support/opensession.h"
#include "tests/support/vectors.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::awaited;
using test::contextOf;
using test::makeMemory;
using test::take;
using test::TempPool;

namespace {

constexpr int patience = 20000;

RetrievalQuery queryFor(const QString &task)
{
    RetrievalQuery query;
    query.task = task;
    return query;
}

/// A pool that is open, linted by LintRules.
class Session : public TempPool
{
public:
    explicit Session(const QList<Memory> &memories)
    {
        ids = test::addMemories(*this, memories);
        close();
        session = test::opened(*this, false, rules.source());
    }
    ~Session() { test::close(session); }

    MemoryId first(const RetrievalQuery &query) { return take(awaited(session->retrieve(query))).candidates.first().id; }

    test::LintRules rules;
    QList<MemoryId> ids;
    std::shared_ptr<PoolSession> session;
};

QList<Memory> roundingAndParsing()
{
    return { makeMemory(1, u"Round the total"_s), makeMemory(2, u"Parse the header"_s), makeMemory(3, u"Sail the boat"_s), makeMemory(4, u"Sink the boat"_s) };
}

} // namespace

class tst_PoolSessionRetrieval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestQuestionWins();
    void channelsAreApart();
    void changesAreSeen();
    void vectorsOfOthersAreSeen();
    void toldAtMostFourTimesASecond();
    void findingsAreSeenByFilters();
    void triedAndApplied();
    void newestScratchWins();
    void measuresCanBeCancelled();
    void hubsComeLater();
    void savedQueriesAreJournaled();
    void savedQueriesInTheSession();
    void closingDoesNotWait();
};

void tst_PoolSessionRetrieval::newestQuestionWins()
{
    Session pool(roundingAndParsing());
    QList<QFuture<Result<RetrievalResult>>> asked;
    for (int i = 0; i < 20; ++i)
        asked.append(pool.session->retrieve(queryFor(u"Parse the header"_s.first(1 + i % 16))));
    const RetrievalResult last = take(awaited(asked.last()));
    QCOMPARE(last.generation, 20U);
    QCOMPARE(last.query.task, u"Pars"_s);
    int cancelled = 0;
    for (qsizetype i = 0; i < asked.size() - 1; ++i) {
        const auto result = awaited(asked[i]);
        if (result)
            QCOMPARE(result->generation, quint64(i + 1));
        else
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        cancelled += result ? 0 : 1;
    }
    QVERIFY(cancelled > 10); // the pool was still being loaded
}

void tst_PoolSessionRetrieval::channelsAreApart()
{
    Session pool(roundingAndParsing());
    const auto a = pool.session->retrieve(queryFor(u"Round"_s), 1);
    const auto b = pool.session->retrieve(queryFor(u"Parse"_s), 2);
    QCOMPARE(take(awaited(a)).candidates.first().id, pool.ids[0]);
    QCOMPARE(take(awaited(b)).candidates.first().id, pool.ids[1]);
}

void tst_PoolSessionRetrieval::vectorsOfOthersAreSeen()
{
    Session pool(roundingAndParsing());
    RetrievalQuery query = queryFor(u"Sail the boat"_s);
    query.space = u"imported:m:2"_s;
    QVERIFY(!awaited(pool.session->retrieve(query)));
    QCOMPARE(take(awaited(pool.session->spaces())).size(), 1);
    QSignalSpy told(pool.session.get(), &PoolSession::retrievalChanged);
    // Another process, beside the open session.
    pool.open();
    test::embedMemory(pool, pool.ids.at(1), { 1, 1 });
    test::embedMemory(pool, pool.ids.at(2), { 1, 0 });
    pool.close();
    QTRY_VERIFY_WITH_TIMEOUT(told.count() > 0, patience);
    QCOMPARE(take(awaited(pool.session->spaces())).size(), 2);
    QCOMPARE(pool.first(query), pool.ids.at(2));
    // The session's own edit makes one of them outdated.
    MemoryEdit change;
    change.id = pool.ids.at(1);
    change.title = u"Parse the footer"_s;
    take(awaited(pool.session->edit(change)));
    QTRY_COMPARE_WITH_TIMEOUT(take(awaited(pool.session->retrieve(query))).outdated, 1, patience);
}

void tst_PoolSessionRetrieval::changesAreSeen()
{
    Session pool(roundingAndParsing());
    QCOMPARE(pool.first(queryFor(u"Parse a boat header"_s)), pool.ids[1]);
    QSignalSpy changed(pool.session.get(), &PoolSession::retrievalChanged);
    MemoryEdit edit;
    edit.id = pool.ids[3];
    edit.title = u"Parse a boat header"_s;
    take(awaited(pool.session->edit(edit)));
    // Whoever asks after the answer to the edit sees it.
    QCOMPARE(pool.first(queryFor(u"Parse a boat header"_s)), pool.ids[3]);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    take(awaited(pool.session->retire({ pool.ids[3] }, u"sunk"_s)));
    const RetrievalResult result = take(awaited(pool.session->retrieve(queryFor(u"Parse a boat header"_s))));
    QCOMPARE(result.eligible, 3);
    QCOMPARE(result.excluded[size_t(Exclusion::Retired)], 1);
    take(awaited(pool.session->undo()));
    take(awaited(pool.session->undo()));
    QCOMPARE(pool.first(queryFor(u"Parse a boat header"_s)), pool.ids[1]);
}

void tst_PoolSessionRetrieval::toldAtMostFourTimesASecond()
{
    Session pool(roundingAndParsing());
    QSignalSpy changed(pool.session.get(), &PoolSession::retrievalChanged);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 30; ++i) {
        MemoryEdit edit;
        edit.id = pool.ids[0];
        edit.title = u"Round %1"_s.arg(i);
        take(awaited(pool.session->edit(edit)));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    QTest::qWait(600);
    QVERIFY2(changed.size() <= 1 + timer.elapsed() / 250, qPrintable(u"%1 in %2 ms"_s.arg(changed.size()).arg(timer.elapsed())));
}

void tst_PoolSessionRetrieval::findingsAreSeenByFilters()
{
    Session pool(roundingAndParsing());
    RetrievalQuery query = queryFor(u"Round the total"_s);
    query.filter = u"findings>0"_s;
    QTRY_COMPARE_WITH_TIMEOUT(take(awaited(pool.session->retrieve(query))).eligible, 0, patience);
    MemoryEdit edit;
    edit.id = pool.ids[0];
    edit.content = u"a bad one"_s;
    take(awaited(pool.session->edit(edit)));
    QTRY_COMPARE_WITH_TIMEOUT(take(awaited(pool.session->retrieve(query))).eligible, 1, patience);
}

void tst_PoolSessionRetrieval::triedAndApplied()
{
    Session pool(roundingAndParsing());
    SavedQuery saved;
    saved.name = u"Totals"_s;
    saved.query = queryFor(u"Round the total"_s);
    saved.query.top = 1;
    take(awaited(pool.session->saveQuery(saved)));
    ScratchChange change;
    change.kind = ScratchChange::Kind::Retire;
    change.memory = pool.ids[0];
    ScratchChange add;
    add.kind = ScratchChange::Kind::Add;
    add.domain = u"payments"_s;
    add.title = u"Total of rounds"_s;
    const WhatIfReport report = take(awaited(pool.session->whatIf({ change, add }, queryFor(u"Sail"_s))));
    QCOMPARE(report.savedQueries, 1);
    QCOMPARE(report.changed.size(), 1);
    QCOMPARE(report.changed[0].entered, QStringList { u"+"_s });
    const ChangeResult applied = take(awaited(pool.session->applyScratch({ change, add }, u"tried"_s)));
    QCOMPARE(applied.affected.size(), 2);
    RetrievalResult result = take(awaited(pool.session->retrieve(saved.query)));
    QCOMPARE(result.candidates.first().exclusion, Exclusion::Retired);
    QVERIFY(!pool.ids.contains(retrieval::topOf(result.candidates, 1).first().id));
    take(awaited(pool.session->undo())); // both at once
    result = take(awaited(pool.session->retrieve(saved.query)));
    QCOMPARE(result.candidates.size(), 4);
    QCOMPARE(result.candidates.first().id, pool.ids[0]);
    QCOMPARE(result.eligible, 4);
}

void tst_PoolSessionRetrieval::newestScratchWins()
{
    Session pool(roundingAndParsing());
    ScratchChange change;
    change.memory = pool.ids[0];
    QList<QFuture<Result<WhatIfReport>>> asked;
    for (int i = 0; i < 12; ++i) {
        change.title = u"Sail the boat %1"_s.arg(i);
        asked.append(pool.session->whatIf({ change }, queryFor(u"Sail the boat 11"_s)));
    }
    QCOMPARE(take(awaited(asked.last())).open.after.first().id, pool.ids[0]);
    for (const auto &future : std::as_const(asked)) {
        const auto report = awaited(future);
        QVERIFY(report || report.error().code == ErrorCode::Cancelled);
    }
}

void tst_PoolSessionRetrieval::measuresCanBeCancelled()
{
    QList<Memory> memories = roundingAndParsing();
    for (Memory &memory : memories) {
        memory.task = memory.uuid.right(2);
        memory.taskText = memory.title;
    }
    memories[0].domain = u"other"_s;
    Session pool(memories);
    WorkHooks hooks;
    QCOMPARE(take(awaited(pool.session->retrievalMeasures(RetrievalQuery(), hooks))).queries, 4);
    hooks.cancel.cancel();
    QCOMPARE(awaited(pool.session->retrievalMeasures(RetrievalQuery(), hooks)).error().code, ErrorCode::Cancelled);
}

void tst_PoolSessionRetrieval::hubsComeLater()
{
    QList<Memory> memories;
    for (int i = 1; i <= 12; ++i) {
        Memory memory = makeMemory(i, u"Sail boat %1"_s.arg(i), u"sea"_s);
        memory.task = u"t%1"_s.arg(i);
        memory.taskText = u"Round the total %1"_s.arg(i);
        memories.append(memory);
    }
    memories.append(makeMemory(13, u"Round the total"_s, u"payments"_s));
    Session pool(memories);
    const RetrievalQuery query = queryFor(u"Round the total"_s);
    QSignalSpy changed(pool.session.get(), &PoolSession::retrievalChanged);
    const auto marks = [&] { return take(awaited(pool.session->riskMarks(query, { pool.ids[12] }))); };
    marks();
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(marks().size(), 1, patience);
    QCOMPARE(marks().value(pool.ids[12]), QList<RiskMark> { (RiskMark { RiskMark::Kind::Hub, { u"100"_s } }) });
    // Looking again does not make it look again and again.
    changed.clear();
    QTest::qWait(700);
    const auto told = changed.size();
    marks();
    QTest::qWait(700);
    QCOMPARE(changed.size(), told);
}

void tst_PoolSessionRetrieval::savedQueriesAreJournaled()
{
    TempPool pool;
    SavedQuery saved;
    saved.name = u" Totals "_s;
    saved.query = queryFor(u"Round the total"_s);
    saved.query.excludedDomains = { u"swe"_s };
    saved.query.types = { MemoryType::Workflow };
    saved.query.asOf = QDate(2026, 3, 1);
    saved.query.method = RetrievalMethod::Hybrid;
    saved.expected = { makeMemory(1).uuid };
    const auto applied = take(saveQuery(contextOf(pool), saved));
    QCOMPARE(applied.result.label, u"Save the query “Totals”"_s);
    QVERIFY(applied.poolChange.savedQueries);
    const auto all = [&] { return take(storage::allSavedQueries(pool.database())); };
    QCOMPARE(all().size(), 1);
    QCOMPARE(all()[0].query, saved.query);
    QCOMPARE(all()[0].expected, saved.expected);
    // Again with other hits, then under another name.
    SavedQuery again = all()[0];
    again.expected.clear();
    take(saveQuery(contextOf(pool), again));
    again.name = u"Sums"_s;
    take(saveQuery(contextOf(pool), again));
    QCOMPARE(all().size(), 1);
    QCOMPARE(all()[0].name, u"Sums"_s);
    SavedQuery other;
    other.name = u"Other"_s;
    other.query = queryFor(u"x"_s);
    take(saveQuery(contextOf(pool), other));
    again.name = u"Other"_s;
    QCOMPARE(saveQuery(contextOf(pool), again).error().code, ErrorCode::AlreadyExists);
    other.name = u" "_s;
    QCOMPARE(saveQuery(contextOf(pool), other).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(removeQuery(contextOf(pool), u"nobody"_s).error().code, ErrorCode::NotFound);
    take(removeQuery(contextOf(pool), all()[0].uuid));
    QCOMPARE(all().size(), 1);
    // Back to the beginning, and forth again.
    take(undoLast(contextOf(pool)));
    QCOMPARE(all().size(), 2);
    QCOMPARE(all()[0].name, u"Sums"_s);
    for (int i = 0; i < 3; ++i)
        take(undoLast(contextOf(pool)));
    QCOMPARE(all().size(), 1);
    QCOMPARE(all()[0].name, u"Totals"_s);
    QCOMPARE(all()[0].expected, saved.expected);
    take(redoLast(contextOf(pool)));
    QCOMPARE(all()[0].expected, QStringList());
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_PoolSessionRetrieval::savedQueriesInTheSession()
{
    Session pool(roundingAndParsing());
    QSignalSpy changed(pool.session.get(), &PoolSession::changed);
    SavedQuery saved;
    saved.name = u"Totals"_s;
    saved.query = queryFor(u"Round the total"_s);
    saved.query.top = 1;
    saved.expected = { makeMemory(2).uuid };
    take(awaited(pool.session->saveQuery(saved)));
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    QVERIFY(changed[0][0].value<PoolChange>().savedQueries);
    const QList<SavedQuery> all = take(awaited(pool.session->savedQueries()));
    QCOMPARE(all.size(), 1);
    const QList<SavedQueryRun> runs = take(awaited(pool.session->runSavedQueries()));
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0].left, saved.expected);
    QCOMPARE(runs[0].entered, QStringList { makeMemory(1).uuid });
    take(awaited(pool.session->logRetrieval(take(awaited(pool.session->retrieve(saved.query))))));
    take(awaited(pool.session->removeQuery(all[0].uuid)));
    QVERIFY(take(awaited(pool.session->savedQueries())).isEmpty());
}

void tst_PoolSessionRetrieval::closingDoesNotWait()
{
    auto pool = std::make_unique<Session>(roundingAndParsing());
    QList<QFuture<Result<RetrievalResult>>> asked;
    for (int i = 0; i < 50; ++i)
        asked.append(pool->session->retrieve(queryFor(u"Round"_s), i % 16));
    pool->session->riskMarks(queryFor(u"Round"_s), pool->ids);
    pool.reset();
    for (const auto &future : std::as_const(asked))
        QVERIFY(future.isFinished());
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_PoolSessionRetrieval)
#include "tst_poolsessionretrieval.moc"
