// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/whenready.h"
#include "services/storage/runstore.h"
#include "tests/support/ladderpool.h"
#include "tests/support/lintrules.h"
#include "tests/support/opensession.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::awaited;
using test::scriptRun;
using test::take;
using test::TempPool;

namespace {

/// A session on the ladder of the script, whose item rule can be held up.
class Session : public TempPool
{
public:
    Session()
    {
        rules.onCheck = [this] {
            if (!holds)
                return;
            isHeld = true;
            while (holds)
                QThread::yieldCurrentThread();
        };
        take(test::importBytes(*this, test::scriptLadder()));
        close();
        session = test::opened(*this, false, rules.source());
        // The pass after opening would ask the rules, too.
        QElapsedTimer timer;
        timer.start();
        while (take(awaited(session->lintPasses())).isEmpty() && timer.elapsed() < 20000)
            QTest::qWait(1);
    }
    ~Session()
    {
        holds = false;
        if (session)
            test::close(session);
    }

    Ladder ladder(const LadderRequest &request = { scriptRun().uuid, {} }) { return take(awaited(session->ladder(request))); }
    void rename(int memory, const QString &title) { take(awaited(session->edit(titled(memory, title)))); }
    static MemoryEdit titled(int memory, const QString &title)
    {
        MemoryEdit edit;
        edit.id = MemoryId { memory };
        edit.title = title;
        return edit;
    }

    test::LintRules rules;
    std::atomic<bool> holds = false;
    std::atomic<bool> isHeld = false;
    std::shared_ptr<PoolSession> session;
};

QString titleOf(const Ladder &ladder, int memory)
{
    for (const Rung &rung : ladder.rungs) {
        if (rung.memory.id.value == memory)
            return rung.claims.value(0).text;
    }
    return {};
}

} // namespace

class tst_PoolSessionLineage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsReadAlone();
    void aChangeIsInTheNextLadder();
    void changesOfItsMemoriesAreTold();
    void rulingsAreInTheNextLadder();
    void cancelledByItsToken();
    void unknownOnes();
    void generations();
    void taskRanks();
    void runsCountTheirMemories();
    void newestDraftWins();
    void draftSeesTheLastChange();
    void closedWhileLaddersAreMade();
    void nobodyIsCalledWhoHasGone();
};

void tst_PoolSessionLineage::sameAsReadAlone()
{
    Session pool;
    const auto reader = take(storage::Database::open(pool.path(), storage::Database::Mode::ReadOnly));
    QCOMPARE(pool.ladder(), take(readLadder(*reader, { scriptRun().uuid, {} }, nullptr)));
    QCOMPARE(pool.ladder({ {}, MemoryId { 3 } }), pool.ladder());
}

/// Also one that was not waited for: a ladder begins after the changes that were asked for before it.
void tst_PoolSessionLineage::aChangeIsInTheNextLadder()
{
    Session pool;
    QCOMPARE(titleOf(pool.ladder(), 4), u"Reproduce a crash in an inline script"_s);
    pool.rename(4, u"Look first"_s);
    QCOMPARE(titleOf(pool.ladder(), 4), u"Look first"_s);
    const auto edit = pool.session->edit(Session::titled(4, u"Look twice"_s));
    const auto ladder = pool.session->ladder({ scriptRun().uuid, {} });
    QCOMPARE(titleOf(take(awaited(ladder)), 4), u"Look twice"_s);
    take(awaited(edit));
    take(awaited(pool.session->undo()));
    QCOMPARE(titleOf(pool.ladder(), 4), u"Look first"_s);
    take(awaited(pool.session->retire({ MemoryId { 4 } }, {})));
    QVERIFY(pool.ladder().rungs.last().memory.retiredAt);
    NewMemory added;
    added.trajectory = scriptRun().uuid;
    added.title = u"One more"_s;
    take(awaited(pool.session->addMemory(added)));
    QCOMPARE(pool.ladder().rungs.size(), 5);
}

/// By these a view knows that its ladder is another one now.
void tst_PoolSessionLineage::changesOfItsMemoriesAreTold()
{
    Session pool;
    QSignalSpy changed(pool.session.get(), &PoolSession::changed);
    pool.rename(4, u"Look first"_s);
    EvidenceRuling ruling;
    ruling.memory = test::makeMemory(3).uuid;
    ruling.sentence = u"The suite passed."_s;
    ruling.step = 3;
    take(awaited(pool.session->ruleEvidence({ ruling })));
    take(awaited(pool.session->withdrawEvidence(MemoryId { 3 }, ruling.sentence)));
    take(awaited(pool.session->undo()));
    QTRY_COMPARE(changed.size(), 4);
    const auto memories = [&changed](int at) { return changed.at(at).first().value<PoolChange>().memories; };
    QCOMPARE(memories(0), QList { MemoryId { 4 } });
    for (const int at : { 1, 2, 3 })
        QCOMPARE(memories(at), QList { MemoryId { 3 } });
}

void tst_PoolSessionLineage::rulingsAreInTheNextLadder()
{
    Session pool;
    const auto evidence = [&pool] { return pool.ladder().rungs.last().evidence.first(); };
    const ClaimEvidence computed = evidence();
    QCOMPARE(computed.source, EvidenceSource::Words);
    EvidenceRuling ruling;
    ruling.memory = test::makeMemory(4).uuid;
    ruling.sentence = u"Reproduce a crash in an inline script"_s;
    ruling.step = 1;
    take(awaited(pool.session->ruleEvidence({ ruling })));
    QCOMPARE(evidence().steps.first(), (StepSupport { 1, 1.0, EvidenceSource::Human }));
    QCOMPARE(evidence().checkedBy, u"ada"_s);
    take(awaited(pool.session->withdrawEvidence(MemoryId { 4 }, ruling.sentence)));
    QCOMPARE(evidence(), computed);
}

/// Who asks for another ladder cancels the one before: its answer would be stale.
void tst_PoolSessionLineage::cancelledByItsToken()
{
    Session pool;
    CancelToken cancel;
    cancel.cancel();
    const auto stale = pool.session->ladder({ scriptRun().uuid, {} }, cancel);
    const auto fresh = pool.session->ladder({ scriptRun().uuid, {} });
    QCOMPARE(awaited(stale).error().code, ErrorCode::Cancelled);
    QCOMPARE(take(awaited(fresh)).rungs.size(), 4);
}

void tst_PoolSessionLineage::unknownOnes()
{
    Session pool;
    QCOMPARE(awaited(pool.session->ladder({ u"no-run"_s, {} })).error().code, ErrorCode::NotFound);
    QCOMPARE(awaited(pool.session->ladder({ {}, MemoryId { 99 } })).error().code, ErrorCode::NotFound);
    QCOMPARE(awaited(pool.session->generations(MemoryId { 99 })).error().code, ErrorCode::NotFound);
    QCOMPARE(awaited(pool.session->lintDraft(Session::titled(99, u"bad"_s))).error().code, ErrorCode::NotFound);
    QVERIFY(take(awaited(pool.session->taskRanks({ MemoryId { 99 } }))).isEmpty());
}

void tst_PoolSessionLineage::generations()
{
    Session pool;
    QVERIFY(take(awaited(pool.session->generations(MemoryId { 4 }))).isEmpty());
    pool.rename(4, u"Look first"_s);
    const QList<Generation> found = take(awaited(pool.session->generations(MemoryId { 4 })));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().title, u"Reproduce a crash in an inline script"_s);
    QCOMPARE(found.first().author, u"ada"_s);
}

void tst_PoolSessionLineage::taskRanks()
{
    Session pool;
    const auto ranks = take(awaited(pool.session->taskRanks({ MemoryId { 1 }, MemoryId { 4 }, MemoryId { 99 } })));
    QCOMPARE(ranks.size(), 2);
    for (const auto &[rank, tasks] : ranks) {
        QCOMPARE(tasks, 1);
        QCOMPARE(rank, 1);
    }
}

void tst_PoolSessionLineage::runsCountTheirMemories()
{
    Session pool;
    QCOMPARE(take(awaited(pool.session->runs())).first().memories, (std::array { 1, 1, 1, 1 }));
    take(awaited(pool.session->retire({ MemoryId { 2 } }, {})));
    QCOMPARE(take(awaited(pool.session->runs())).first().memories, (std::array { 1, 0, 1, 1 }));
}

/// Of the texts that were typed while one was looked at, only the last one is.
void tst_PoolSessionLineage::newestDraftWins()
{
    Session pool;
    pool.rules.takeCalls();
    pool.holds = true;
    const auto first = pool.session->lintDraft(Session::titled(4, u"bad"_s));
    QTRY_VERIFY(pool.isHeld);
    const auto second = pool.session->lintDraft(Session::titled(4, u"bad bad"_s));
    const auto third = pool.session->lintDraft(Session::titled(4, u"bad bad bad"_s));
    QVERIFY(!first.isFinished());
    pool.holds = false;
    QCOMPARE(take(awaited(first)).size(), 1);
    QCOMPARE(awaited(second).error().code, ErrorCode::Cancelled);
    QCOMPARE(take(awaited(third)).size(), 3);
    QCOMPARE(pool.rules.takeCalls(), 2);
}

void tst_PoolSessionLineage::draftSeesTheLastChange()
{
    Session pool;
    pool.rename(4, u"bad"_s);
    MemoryEdit edit;
    edit.id = MemoryId { 4 };
    edit.content = u"bad"_s;
    QCOMPARE(take(awaited(pool.session->lintDraft(edit))).size(), 2);
}

/// Every answer comes or is given up before the session is gone.
void tst_PoolSessionLineage::closedWhileLaddersAreMade()
{
    Session pool;
    const Ladder expected = pool.ladder();
    QList<QFuture<Result<Ladder>>> ladders;
    for (int i = 0; i < 100; ++i)
        ladders.append(pool.session->ladder({ scriptRun().uuid, {} }));
    const auto generations = pool.session->generations(MemoryId { 4 });
    const auto ranks = pool.session->taskRanks({ MemoryId { 4 } });
    const auto draft = pool.session->lintDraft(Session::titled(4, u"bad"_s));
    const auto runs = pool.session->runs();
    test::close(pool.session);
    for (const auto &future : ladders) {
        QVERIFY(future.isFinished());
        const Result<Ladder> ladder = future.result();
        if (ladder)
            QCOMPARE(*ladder, expected);
        else
            QCOMPARE(ladder.error().code, ErrorCode::Cancelled);
    }
    QVERIFY(generations.isFinished() && ranks.isFinished() && draft.isFinished() && runs.isFinished());
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
}

void tst_PoolSessionLineage::nobodyIsCalledWhoHasGone()
{
    Session pool;
    int gone = 0;
    int there = 0;
    auto leaving = std::make_unique<QObject>();
    QObject staying;
    for (int i = 0; i < 20; ++i) {
        whenEnded(pool.session->ladder({ scriptRun().uuid, {} }), leaving.get(), [&gone](const std::optional<Result<Ladder>> &) { ++gone; });
        whenEnded(pool.session->ladder({ scriptRun().uuid, {} }), &staying, [&there](const std::optional<Result<Ladder>> &) { ++there; });
    }
    leaving.reset();
    test::close(pool.session);
    QTRY_COMPARE(there, 20);
    QCOMPARE(gone, 0);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_PoolSessionLineage)
#include "tst_poolsessionlineage.moc"
