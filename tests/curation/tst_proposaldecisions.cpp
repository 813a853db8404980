// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/prompts.h"
#include "services/curation/undo.h"
#include "services/storage/promptstore.h"
#include "tests/support/pooldump.h"
#include "tests/support/proposals.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::AppliedChange;
using test::accepted;
using test::base;
using test::category;
using test::contextOf;
using test::fill;
using test::general;
using test::insight;
using test::insightPayload;
using test::proposed;
using test::retitle;
using test::run;
using test::stored;
using test::take;
using test::TempPool;
using test::verdict;

/// What decides about a proposal: what was read, who was first, and what an undo takes back.
class tst_ProposalDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasEditedMeanwhile();
    void decidedOnce();
    void tamperedWith();
    void acceptingAnother();
    void editing();
    void rejecting();
    void allOrNone();
    void whatItIsAboutIsGone();
    void undoRefusesWhatMovedOn();
    void historyTellsIt();
    void othersSeeIt();
    void dryRunWritesNothing();
    void anySequenceIsTakenBack_data();
    void anySequenceIsTakenBack();
    void promptsOfThePool();
};

void tst_ProposalDecisions::whatWasEditedMeanwhile()
{
    TempPool pool;
    fill(pool);
    const Proposal seen = proposed(pool, insight());
    take(editProposal(contextOf(pool, u"bob"_s), seen, insightPayload(u"Never round"_s), {}));
    for (const auto &refused : { acceptProposals(contextOf(pool), { seen }), acceptEdited(contextOf(pool), seen, insightPayload(u"Mine"_s), {}),
             editProposal(contextOf(pool), seen, insightPayload(u"Mine"_s), {}) }) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY2(refused.error().message.contains(u"You read: Round once"_s), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(u"It says now: Never round"_s), qPrintable(refused.error().message));
    }
    // What the caller says that it read is what counts, not a hash that it carries along.
    Proposal forged = stored(pool, seen);
    forged.payload = seen.payload;
    QCOMPARE(acceptProposals(contextOf(pool), { forged }).error().code, ErrorCode::Conflict);
    accepted(pool, stored(pool, seen));
}

void tst_ProposalDecisions::decidedOnce()
{
    TempPool pool;
    fill(pool);
    const Proposal one = proposed(pool, insight());
    accepted(pool, one);
    const auto twice = acceptProposals(contextOf(pool, u"bob"_s), { one });
    QCOMPARE(twice.error().code, ErrorCode::Conflict);
    QCOMPARE(twice.error().message, u"The proposal was accepted already by ada."_s);
    const Proposal two = proposed(pool, insight(u"Two"_s));
    take(rejectProposals(contextOf(pool), { two }));
    QCOMPARE(acceptProposals(contextOf(pool), { two }).error().message, u"The proposal was rejected by ada. Undo that first."_s);
    Proposal nowhere = insight(u"Three"_s);
    nowhere.uuid = u"nowhere"_s;
    QCOMPARE(acceptProposals(contextOf(pool), { nowhere }).error().code, ErrorCode::NotFound);
}

void tst_ProposalDecisions::tamperedWith()
{
    TempPool pool;
    fill(pool);
    const Proposal one = proposed(pool, insight());
    take(pool.database().execute("UPDATE proposal SET payload = replace(payload, 'Round once', 'Round never')"));
    QCOMPARE(acceptProposals(contextOf(pool), { one }).error().code, ErrorCode::Damaged);
    QCOMPARE(acceptProposals(contextOf(pool), { stored(pool, one) }).error().code, ErrorCode::Damaged);
}

void tst_ProposalDecisions::acceptingAnother()
{
    TempPool pool;
    fill(pool);
    const Proposal proposal = proposed(pool, insight());
    Finding finding;
    finding.rule = u"form.short"_s;
    const AppliedChange applied = take(acceptEdited(contextOf(pool), proposal, insightPayload(u"Round at the end"_s), { finding }));
    QCOMPARE(applied.result.label, u"Accept the proposed memory “Round at the end”"_s);
    const Memory memory = *take(storage::memoryById(pool.database(), applied.result.affected.first()));
    QCOMPARE(memory.title, u"Round at the end"_s);
    QCOMPARE(memory.review, ReviewStatus::Accepted);
    const Proposal decided = stored(pool, proposal);
    QCOMPARE(decided.state, ProposalState::Accepted);
    QCOMPARE(decided.payload, insightPayload(u"Round at the end"_s));
    QCOMPARE(decided.contentHash, contentHashOf(decided));
    QCOMPARE(decided.findings.size(), 1);
    // Undo opens what the model had proposed.
    take(undoLast(contextOf(pool)));
    QCOMPARE(stored(pool, proposal), proposal);
    take(redoLast(contextOf(pool)));
    QCOMPARE(stored(pool, proposal), decided);
    const Proposal other = proposed(pool, insight(u"Other"_s));
    QCOMPARE(acceptEdited(contextOf(pool), other, { { u"type"_s, u"insight"_s } }, {}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(stored(pool, other), other);
}

void tst_ProposalDecisions::editing()
{
    TempPool pool;
    fill(pool);
    const Proposal proposal = proposed(pool, insight());
    QVERIFY(!take(editProposal(contextOf(pool), proposal, proposal.payload, {})).result.change.isValid());
    const AppliedChange applied = take(editProposal(contextOf(pool), proposal, insightPayload(u"Round at the end"_s), {}));
    QCOMPARE(applied.result.label, u"Edit the proposal “Round at the end”"_s);
    QVERIFY(applied.poolChange.proposals);
    QVERIFY(applied.result.affected.isEmpty());
    const Proposal edited = stored(pool, proposal);
    QCOMPARE(edited.state, ProposalState::Open);
    QCOMPARE(edited.contentHash, contentHashOf(edited));
    take(undoLast(contextOf(pool)));
    QCOMPARE(stored(pool, proposal), proposal);
    take(redoLast(contextOf(pool)));
    accepted(pool, edited);
    QCOMPARE(editProposal(contextOf(pool), edited, insightPayload(u"Too late"_s), {}).error().code, ErrorCode::Conflict);
}

void tst_ProposalDecisions::rejecting()
{
    TempPool pool;
    fill(pool);
    const Proposal one = proposed(pool, insight());
    const Proposal two = proposed(pool, general());
    const AppliedChange applied = take(rejectProposals(contextOf(pool, u"bob"_s, u"too vague"_s), { one, two }));
    QCOMPARE(applied.result.label, u"Reject 2 proposals"_s);
    QCOMPARE(stored(pool, one).state, ProposalState::Rejected);
    QCOMPARE(stored(pool, one).decidedBy, u"bob"_s);
    QCOMPARE(take(storage::changeById(pool.database(), applied.result.change))->reason, u"too vague"_s);
    QCOMPARE(take(storage::changeById(pool.database(), applied.result.change))->tool, ChangeTool::Window);
    QVERIFY(!take(rejectProposals(contextOf(pool), { one })).result.change.isValid());
    take(undoLast(contextOf(pool)));
    QCOMPARE(stored(pool, one), one);
    QCOMPARE(stored(pool, two), two);
    accepted(pool, one);
    QCOMPARE(rejectProposals(contextOf(pool), { two, one }).error().code, ErrorCode::Conflict);
    QCOMPARE(stored(pool, two), two);
}

void tst_ProposalDecisions::allOrNone()
{
    TempPool pool;
    fill(pool);
    const Proposal one = proposed(pool, insight());
    const Proposal two = proposed(pool, insight(u"Two"_s));
    const Proposal late = proposed(pool, general());
    retitle(pool, 1, u"Uno"_s);
    const QString before = test::canonicalDump(pool.database());
    QVERIFY(!acceptProposals(contextOf(pool), { one, late, two }));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), before);
    const AppliedChange applied = take(acceptProposals(contextOf(pool, u"ada"_s, u"good ones"_s), { one, two }));
    QCOMPARE(applied.result.label, u"Accept 2 proposals"_s);
    QCOMPARE(applied.result.affected.size(), 2);
    QCOMPARE(take(storage::changeById(pool.database(), applied.result.change))->reason, u"good ones"_s);
    take(undoLast(contextOf(pool)));
    QCOMPARE(stored(pool, one), one);
    QCOMPARE(stored(pool, two), two);
}

void tst_ProposalDecisions::whatItIsAboutIsGone()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1, u"One"_s), test::makeMemory(2, u"Two"_s) });
    const auto import = take(test::importBytes(pool, test::jsonLine(test::makeTrajectory(2)), { u"waymark-jsonl"_s, {}, {}, false, {} }));
    const Proposal one = proposed(pool, insight());
    const Proposal judged = proposed(pool, verdict(true));
    const Proposal text = proposed(pool, general());
    // What is only proposed keeps nobody from taking an import back.
    take(undoOne(contextOf(pool), import.change));
    take(undoLast(contextOf(pool)));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), u"0"_s);
    for (const Proposal &proposal : { one, judged, text })
        QCOMPARE(acceptProposals(contextOf(pool), { proposal }).error().code, ErrorCode::NotFound);
    QCOMPARE(withBase(pool.database(), insight()).error().code, ErrorCode::NotFound);
    QCOMPARE(withBase(pool.database(), general()).error().code, ErrorCode::NotFound);
    QCOMPARE(test::faults(pool.pool()), QString());
    take(redoLast(contextOf(pool)));
    take(redoLast(contextOf(pool)));
    for (const Proposal &proposal : { one, judged, text })
        accepted(pool, proposal);
}

void tst_ProposalDecisions::undoRefusesWhatMovedOn()
{
    TempPool pool;
    fill(pool);
    const AppliedChange applied = accepted(pool, proposed(pool, insight()));
    MemoryEdit edit;
    edit.id = applied.result.affected.first();
    edit.content = u"Edited since."_s;
    take(curation::edit(contextOf(pool, u"bob"_s), edit));
    const auto refused = undoOne(contextOf(pool), applied.result.change);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().message.contains(u"Edit “Round once”"_s), qPrintable(refused.error().message));
    // A proposal that was decided anew names the later decision.
    const Proposal other = proposed(pool, insight(u"Other"_s));
    const AppliedChange rejected = take(rejectProposals(contextOf(pool), { other }));
    take(undoLast(contextOf(pool)));
    take(rejectProposals(contextOf(pool, u"bob"_s), { other }));
    const auto again = redoLast(contextOf(pool));
    QVERIFY(!again);
    QVERIFY(rejected.result.change.isValid());
}

void tst_ProposalDecisions::historyTellsIt()
{
    TempPool pool;
    fill(pool);
    accepted(pool, proposed(pool, general()));
    const QList<HistoryEntry> history = take(storage::historyOf(pool.database(), test::makeMemory(1).uuid));
    QVERIFY(history.size() >= 2);
    QCOMPARE(history.first().change.label, u"Accept the general form of “One”"_s);
    QCOMPARE(history.first().change.tool, ChangeTool::Job);
}

void tst_ProposalDecisions::othersSeeIt()
{
    TempPool pool;
    fill(pool);
    const Proposal one = proposed(pool, insight());
    const storage::JournalMark mark = take(storage::journalMark(pool.database()));
    take(rejectProposals(contextOf(pool), { one }));
    const auto seen = take(storage::poolChangeSince(pool.database(), mark, {}));
    QVERIFY(seen);
    QVERIFY(seen->proposals);
    QVERIFY(!seen->prompts);
    QVERIFY(seen->memories.isEmpty());
}

void tst_ProposalDecisions::dryRunWritesNothing()
{
    TempPool pool;
    fill(pool);
    const Proposal one = proposed(pool, insight());
    const QString before = test::canonicalDump(pool.database());
    const AppliedChange applied = take(acceptProposals(test::dryRun(pool), { one }));
    QVERIFY(!applied.result.change.isValid());
    QCOMPARE(applied.result.affected.size(), 1);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), before);
}

void tst_ProposalDecisions::anySequenceIsTakenBack_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 15; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void tst_ProposalDecisions::anySequenceIsTakenBack()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&](int end) { return int(random() % quint32(end)); };
    TempPool pool;
    fill(pool);
    QList<Proposal> all;
    int number = 0;
    for (int i = 0; i < 20; ++i) {
        const QString text = QString::number(++number);
        switch (below(6)) {
        case 0:
            all.append(proposed(pool, insight(text)));
            break;
        case 1:
            all.append(proposed(pool, general(text, 1 + below(2))));
            break;
        case 2:
            all.append(proposed(pool, base(ProposalKind::Verdict, run, { { u"passed"_s, below(2) == 0 }, { u"reasons"_s, text } })));
            break;
        case 3:
            all.append(proposed(pool, base(ProposalKind::Relation, test::makeMemory(1).uuid, { { u"kind"_s, u"compatible_with"_s }, { u"context"_s, text } }, test::makeMemory(2).uuid)));
            break;
        default:
            all.append(proposed(pool, category(text, 1 + below(2))));
        }
    }
    const QString start = test::canonicalDump(pool.database());
    int made = 0;
    for (int i = 0; i < 60; ++i) {
        pool.clock.set(pool.clock.now().addSecs(1));
        QList<Proposal> some;
        for (int n = 1 + below(3); n > 0; --n) {
            const Proposal one = stored(pool, all.at(below(int(all.size()))));
            if (std::ranges::none_of(some, [&](const Proposal &other) { return other.uuid == one.uuid; }))
                some.append(one);
        }
        Result<AppliedChange> applied = failure(ErrorCode::Internal, {});
        switch (below(4)) {
        case 0:
            applied = acceptProposals(contextOf(pool), some, below(2) ? Approval::Given : Approval::Withheld);
            break;
        case 1:
            applied = rejectProposals(contextOf(pool), some);
            break;
        case 2:
            applied = acceptEdited(contextOf(pool), some.first(), some.first().kind == ProposalKind::Memory ? insightPayload(u"e%1"_s.arg(i)) : some.first().payload, {});
            break;
        default:
            applied = undoLast(contextOf(pool));
            made -= applied ? 1 : 0;
            if (made < 0) { // what was there before the test stays
                take(redoLast(contextOf(pool)));
                made = 0;
            }
            continue;
        }
        if (applied)
            made += applied->result.change.isValid() ? 1 : 0;
        else
            QVERIFY2(applied.error().code == ErrorCode::Conflict || applied.error().code == ErrorCode::AlreadyExists, qPrintable(applied.error().message));
    }
    QCOMPARE(test::faults(pool.pool()), QString());
    const QString end = test::canonicalDump(pool.database());
    for (int i = 0; i < made; ++i)
        take(undoLast(contextOf(pool)));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), start);
    for (int i = 0; i < made; ++i)
        take(redoLast(contextOf(pool)));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), end);
}

void tst_ProposalDecisions::promptsOfThePool()
{
    TempPool pool;
    const auto text = [&] {
        const auto prompt = take(storage::promptInForce(pool.database(), u"judge"_s));
        return prompt ? prompt->version + u": "_s + prompt->text : u"none"_s;
    };
    QCOMPARE(text(), u"none"_s);
    QVERIFY(!take(setPrompt(contextOf(pool), u"judge"_s, {})).result.change.isValid());
    const AppliedChange first = take(setPrompt(contextOf(pool), u"judge"_s, u"Be strict."_s));
    QCOMPARE(first.result.label, u"Change the prompt “judge”"_s);
    QVERIFY(first.poolChange.prompts);
    QCOMPARE(text(), u"pool-1: Be strict."_s);
    QVERIFY(!take(setPrompt(contextOf(pool), u"judge"_s, u"Be strict."_s)).result.change.isValid());
    take(undoLast(contextOf(pool)));
    QCOMPARE(text(), u"none"_s);
    // A version that was used once means one text for ever.
    take(setPrompt(contextOf(pool, u"bob"_s), u"judge"_s, u"Be lenient."_s));
    QCOMPARE(text(), u"pool-2: Be lenient."_s);
    take(setPrompt(contextOf(pool), u"plan"_s, u"Look first."_s));
    take(setPrompt(contextOf(pool), u"judge"_s, u"Be fair."_s));
    QCOMPARE(text(), u"pool-4: Be fair."_s);
    QCOMPARE(take(setPrompt(contextOf(pool), u"judge"_s, u" \n"_s)).result.label, u"Take the prompt “judge” of the program again"_s);
    QCOMPARE(text(), u"pool-5: "_s);
    take(undoLast(contextOf(pool)));
    QCOMPARE(text(), u"pool-4: Be fair."_s);
    take(redoLast(contextOf(pool)));
    QCOMPARE(text(), u"pool-5: "_s);
    QStringList versions;
    for (const PromptText &prompt : take(storage::promptVersions(pool.database(), u"judge"_s)))
        versions.append(prompt.version + u' ' + prompt.author);
    QCOMPARE(versions, (QStringList { u"pool-5 ada"_s, u"pool-4 ada"_s, u"pool-2 bob"_s }));
    QCOMPARE(take(storage::promptByVersion(pool.database(), u"pool-2"_s))->text, u"Be lenient."_s);
    QVERIFY(!take(storage::promptByVersion(pool.database(), u"pool-1"_s)));
    QCOMPARE(setPrompt(contextOf(pool), u" "_s, u"x"_s).error().code, ErrorCode::InvalidArgument);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_ProposalDecisions)
#include "tst_proposaldecisions.moc"
