// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/undo.h"
#include "services/storage/trajectorystore.h"
#include "tests/support/pooldump.h"
#include "tests/support/proposals.h"

#include <QTest>

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
using test::memoryWith;
using test::proposed;
using test::relation;
using test::retitle;
using test::run;
using test::stored;
using test::take;
using test::TempPool;
using test::verdict;
using test::written;

/// What each kind of proposal makes of the pool when it is accepted.
class tst_Proposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changeNothingByThemselves();
    void shapes_data();
    void shapes();
    void theSameIsAddedOnce();
    void memoryOfARun_data();
    void memoryOfARun();
    void memoryWithoutARun();
    void withheldApprovalWaitsForReview();
    void generalisation();
    void textsThatMovedOn();
    void reviewsAndTagsMoveNoText();
    void verdicts();
    void relations();
    void relationThatIsThere();
    void categories();
    void found();
    void lintBeforehand();
};

void tst_Proposals::changeNothingByThemselves()
{
    TempPool pool;
    fill(pool);
    const QString changes = test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s);
    const QString memories = test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s);
    const CallId call = test::answered(pool, u"q"_s, "{}");
    Proposal proposal = insight();
    proposal.call = call;
    Finding finding;
    finding.rule = u"leak.path"_s;
    finding.field = MemoryField::Content;
    finding.start = 3;
    finding.end = 9;
    finding.excerpt = u"a/b.py"_s;
    finding.steps = { 1, 4 };
    finding.arguments = { u"x"_s };
    finding.message = u"“%1” is a path."_s;
    finding.fix = Fix { FixSafety::Safe, u"the file"_s };
    finding.key = u"k"_s;
    proposal.findings = { finding };
    const Proposal added = proposed(pool, proposal);
    QVERIFY(added.id.isValid());
    QVERIFY(!added.uuid.isEmpty());
    QCOMPARE(added.state, ProposalState::Open);
    QCOMPARE(added.contentHash, contentHashOf(proposal));
    QCOMPARE(added.at, test::testNow());
    QCOMPARE(stored(pool, added), added);
    QCOMPARE(added.findings, QList { finding });
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), changes);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), memories);
    // What a person did last is what undo takes back, whatever models proposed since.
    retitle(pool, 1, u"New"_s);
    proposed(pool, insight(u"Another"_s));
    QCOMPARE(take(undoLast(contextOf(pool))).result.label, u"Undo: Edit “One”"_s);
}

void tst_Proposals::shapes_data()
{
    QTest::addColumn<Proposal>("proposal");
    QTest::addColumn<QString>("why");
    const auto memory = [](const QJsonObject &payload) { return base(ProposalKind::Memory, run, payload); };
    const QJsonObject texts { { u"title"_s, u"T"_s }, { u"content"_s, u"C"_s } };
    const QString noType = u"The proposed memory has no type that a model can make."_s;
    const QString noText = u"The proposed memory has no text."_s;
    QTest::newRow("nothing") << memory({}) << noType;
    QTest::newRow("unknown type") << memory({ { u"type"_s, u"poem"_s }, { u"payload"_s, texts } }) << noType;
    Proposal told = memory({ { u"type"_s, u"trajectory"_s }, { u"payload"_s, QJsonObject { { u"task"_s, u"T"_s } } } });
    told.model = u"m"_s;
    QTest::newRow("what happened, told by a model") << told << noType;
    QTest::newRow("what happened, in no run") << base(ProposalKind::Memory, {}, told.payload) << noType;
    QTest::newRow("no text") << memory({ { u"type"_s, u"insight"_s } }) << noText;
    QTest::newRow("no content") << memory({ { u"type"_s, u"insight"_s }, { u"payload"_s, QJsonObject { { u"title"_s, u"T"_s } } } }) << noText;
    QTest::newRow("blanks") << memory({ { u"type"_s, u"insight"_s }, { u"payload"_s, QJsonObject { { u"title"_s, u" "_s }, { u"content"_s, u"\n"_s } } } }) << noText;
    QTest::newRow("text of another type") << memory({ { u"type"_s, u"workflow"_s }, { u"payload"_s, texts } }) << noText;
    QTest::newRow("of nothing") << base(ProposalKind::Memory, {}, insightPayload(u"T"_s)) << u"The proposed memory belongs to no run and no domain."_s;
    QTest::newRow("a general form of nothing") << base(ProposalKind::Generalisation, {}, texts) << u"The proposal does not say what it is about."_s;
    QTest::newRow("an empty general form") << base(ProposalKind::Generalisation, u"m"_s, {}) << u"The proposed text is empty."_s;
    QTest::newRow("an empty title") << base(ProposalKind::Generalisation, u"m"_s, { { u"title"_s, u""_s }, { u"content"_s, u"C"_s } }) << u"The proposed text is empty."_s;
    QTest::newRow("no verdict") << base(ProposalKind::Verdict, run, { { u"passed"_s, u"yes"_s } }) << u"The proposed verdict does not say whether the run passed."_s;
    QTest::newRow("no kind") << base(ProposalKind::Relation, u"a"_s, {}, u"b"_s) << u"The proposed relation is of no kind that there is."_s;
    QTest::newRow("with itself") << base(ProposalKind::Relation, u"a"_s, { { u"kind"_s, u"duplicate_of"_s } }, u"a"_s) << u"A relation needs two memories."_s;
    QTest::newRow("with nothing") << base(ProposalKind::Relation, u"a"_s, { { u"kind"_s, u"duplicate_of"_s } }) << u"A relation needs two memories."_s;
    QTest::newRow("no category") << base(ProposalKind::Category, u"a"_s, { { u"category"_s, 4 } }) << u"The proposed category has no name."_s;
}

void tst_Proposals::shapes()
{
    QFETCH(Proposal, proposal);
    QFETCH(QString, why);
    TempPool pool;
    fill(pool);
    const auto refused = written(pool, [&](storage::Transaction &transaction) { return writeProposals(transaction, { insight(), proposal }, pool.clock); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(refused.error().message, why);
    QCOMPARE(take(storage::countProposals(pool.database())), 0);
}

void tst_Proposals::theSameIsAddedOnce()
{
    TempPool pool;
    fill(pool);
    const auto add = [&](const Proposal &proposal) {
        return take(written(pool, [&](storage::Transaction &transaction) { return writeProposals(transaction, { proposal }, pool.clock); })).size();
    };
    const Proposal first = proposed(pool, insight());
    QCOMPARE(add(insight()), 0);
    QCOMPARE(add(insight(u"Another"_s)), 1);
    Proposal elsewhere = insight();
    elsewhere.target = test::makeTrajectory(3).uuid;
    QCOMPARE(add(elsewhere), 1);
    accepted(pool, first);
    QCOMPARE(add(insight()), 0);
    take(undoLast(contextOf(pool)));
    take(rejectProposals(contextOf(pool), { first }));
    // Asked again, it may be proposed again.
    QCOMPARE(add(insight()), 1);
}

void tst_Proposals::memoryOfARun_data()
{
    QTest::addColumn<MemoryType>("type");
    QTest::addColumn<QJsonObject>("payload");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("key");
    const QJsonArray commands { u"grep -rn round ."_s, u"python - <<E\nprint(1)\nE"_s };
    QTest::newRow("insight") << MemoryType::Insight << insightPayload(u"Round once"_s).value("payload"_L1).toObject() << u"Round once"_s << u"Round once"_s;
    QTest::newRow("workflow") << MemoryType::Workflow << QJsonObject { { u"goal"_s, u"Find where amounts are rounded"_s }, { u"workflow"_s, commands } }
                              << u"Find where amounts are rounded"_s << u"Find where amounts are rounded"_s;
    QTest::newRow("summary") << MemoryType::Summary << QJsonObject { { u"task_summary"_s, u"Totals were wrong."_s }, { u"experience_summary"_s, u"They were rounded twice."_s } }
                             << u"Totals were wrong."_s << u"Totals were wrong."_s;
}

void tst_Proposals::memoryOfARun()
{
    QFETCH(MemoryType, type);
    QFETCH(QJsonObject, payload);
    QFETCH(QString, title);
    QFETCH(QString, key);
    TempPool pool;
    fill(pool);
    const QString before = test::canonicalDump(pool.database());
    Proposal proposal = base(ProposalKind::Memory, run, { { u"type"_s, name(type) }, { u"payload"_s, payload }, { u"outcome"_s, u"failure"_s }, { u"outcome_source"_s, u"judge"_s } });
    proposal.call = test::answered(pool, u"q"_s, "{}");
    proposal = proposed(pool, proposal);
    const QString proposing = test::canonicalDump(pool.database());
    const AppliedChange applied = accepted(pool, proposal);
    QCOMPARE(applied.result.label, u"Accept the proposed memory “%1”"_s.arg(title));
    QCOMPARE(applied.poolChange.kind, PoolChange::Kind::Added);
    QVERIFY(applied.poolChange.proposals);
    QCOMPARE(applied.result.affected.size(), 1);
    const Memory memory = *take(storage::memoryById(pool.database(), applied.result.affected.first()));
    QCOMPARE(memory.type, type);
    QCOMPARE(memory.payload, payload);
    QCOMPARE(memory.title, title);
    QCOMPARE(memory.keyText, key);
    QCOMPARE(memory.trajectory, run);
    QCOMPARE(memory.domain, u"payments"_s);
    QCOMPARE(memory.task, u"task-2"_s);
    QCOMPARE(memory.generatorModel, u"model-1"_s);
    QCOMPARE(memory.promptVersion, u"insight-3"_s);
    // It keeps the outcome that it was made under, whatever is known of the run by now.
    QCOMPARE(memory.outcome, (Outcome { OutcomeValue::Failure, OutcomeSource::Judge }));
    QCOMPARE(memory.recordedAt, test::testNow());
    // Accepting is the approval.
    QCOMPARE(memory.review, ReviewStatus::Accepted);
    const QList<Decision> decisions = take(storage::decisionsOf(pool.database(), memory.id));
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions.first().reviewer, u"ada"_s);
    const Change change = *take(storage::changeById(pool.database(), applied.result.change));
    QCOMPARE(change.tool, ChangeTool::Job);
    QCOMPARE(change.author, u"ada"_s);
    QCOMPARE(change.reason, u"Proposed by model-1 with prompt insight-3 (call 1)."_s);
    const Proposal decided = stored(pool, proposal);
    QCOMPARE(decided.state, ProposalState::Accepted);
    QCOMPARE(decided.decidedBy, u"ada"_s);
    QCOMPARE(decided.decidedAt, test::testNow());
    QCOMPARE(decided.result, memory.uuid);
    QCOMPARE(take(storage::proposalsBehind(pool.database(), memory.uuid)), QList { decided });
    QCOMPARE(test::faults(pool.pool()), QString());

    const QString done = test::canonicalDump(pool.database());
    take(undoLast(contextOf(pool)));
    QCOMPARE(stored(pool, proposal), proposal);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), proposing);
    QVERIFY(proposing != before);
    take(redoLast(contextOf(pool)));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), done);
    QCOMPARE(stored(pool, proposal), decided);
    // Undone, it can be decided on once more.
    take(undoLast(contextOf(pool)));
    QVERIFY(accepted(pool, proposal).result.change.isValid());
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Proposals::memoryWithoutARun()
{
    TempPool pool;
    fill(pool);
    QJsonObject payload = insightPayload(u"Free"_s);
    payload.insert("domain"_L1, u"notes"_s);
    payload.insert("applies_when"_L1, u"Always."_s);
    payload.insert("tags"_L1, QJsonArray { u"b"_s, u"a"_s });
    const AppliedChange applied = accepted(pool, proposed(pool, base(ProposalKind::Memory, {}, payload)));
    const Memory memory = *take(storage::memoryById(pool.database(), applied.result.affected.first()));
    QCOMPARE(memory.domain, u"notes"_s);
    QCOMPARE(memory.appliesWhen, u"Always."_s);
    QCOMPARE(memory.tags, (QStringList { u"a"_s, u"b"_s }));
    QCOMPARE(memory.outcome, Outcome());
    QCOMPARE(memoryPayload(memory), storage::storablePayload([&] {
        payload.insert("tags"_L1, QJsonArray { u"a"_s, u"b"_s });
        return payload;
    }()));
}

void tst_Proposals::withheldApprovalWaitsForReview()
{
    TempPool pool;
    fill(pool);
    const AppliedChange applied = take(acceptProposals(contextOf(pool), { proposed(pool, insight()) }, Approval::Withheld));
    const Memory memory = *take(storage::memoryById(pool.database(), applied.result.affected.first()));
    QCOMPARE(memory.review, ReviewStatus::Unreviewed);
    QVERIFY(take(storage::decisionsOf(pool.database(), memory.id)).isEmpty());
    // An approved text that another one replaces is approved no more.
    take(decide(contextOf(pool), { MemoryId { 1 } }, ReviewStatus::Accepted));
    take(acceptProposals(contextOf(pool), { proposed(pool, general()) }, Approval::Withheld));
    QCOMPARE(take(storage::memoryById(pool.database(), MemoryId { 1 }))->review, ReviewStatus::Unreviewed);
}

void tst_Proposals::generalisation()
{
    TempPool pool;
    fill(pool);
    const Memory before = memoryWith(pool, test::makeMemory(1).uuid);
    const Proposal proposal = proposed(pool, general());
    QCOMPARE(proposal.revision, before.revision);
    QCOMPARE(proposal.base, (QJsonObject { { u"target"_s, memoryTexts(before) } }));
    const AppliedChange applied = accepted(pool, proposal);
    QCOMPARE(applied.result.label, u"Accept the general form of “One”"_s);
    QCOMPARE(applied.result.affected, QList { MemoryId { 1 } });
    const Memory after = memoryWith(pool, before.uuid);
    QCOMPARE(after.title, u"Round late"_s);
    QCOMPARE(after.content, u"Round at the end."_s);
    QCOMPARE(after.description, before.description);
    QCOMPARE(after.payload.value("title"_L1).toString(), u"Round late"_s);
    QCOMPARE(after.keyText, u"Round late"_s);
    QCOMPARE(after.review, ReviewStatus::Accepted);
    QVERIFY(after.revision > before.revision);
    QCOMPARE(stored(pool, proposal).result, QString());
    QCOMPARE(take(storage::proposalsBehind(pool.database(), before.uuid)).size(), 1);
    take(undoLast(contextOf(pool)));
    QCOMPARE(memoryWith(pool, before.uuid).title, u"One"_s);
    QCOMPARE(memoryWith(pool, before.uuid).review, ReviewStatus::Unreviewed);
    QCOMPARE(stored(pool, proposal), proposal);
    take(redoLast(contextOf(pool)));
    QCOMPARE(memoryWith(pool, before.uuid).title, u"Round late"_s);
}

void tst_Proposals::textsThatMovedOn()
{
    TempPool pool;
    fill(pool);
    const Proposal first = proposed(pool, general());
    const Proposal second = proposed(pool, general(u"Another text."_s));
    const Proposal about = proposed(pool, relation());
    accepted(pool, first);
    for (const Proposal &late : { second, about }) {
        const auto refused = acceptProposals(contextOf(pool), { late });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        // Both texts.
        QVERIFY2(refused.error().message.contains(u"Content of number 1"_s), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(u"Round at the end."_s), qPrintable(refused.error().message));
        QCOMPARE(stored(pool, late), late);
    }
    // Proposed for the text as it is, it is taken.
    Proposal again = general(u"A third text."_s);
    accepted(pool, proposed(pool, again));
    QCOMPARE(memoryWith(pool, test::makeMemory(1).uuid).content, u"A third text."_s);
}

void tst_Proposals::reviewsAndTagsMoveNoText()
{
    TempPool pool;
    fill(pool);
    const Proposal text = proposed(pool, general());
    const Proposal kind = proposed(pool, category(u"robustness"_s));
    take(decide(contextOf(pool), { MemoryId { 1 } }, ReviewStatus::NeedsWork));
    accepted(pool, kind);
    accepted(pool, text);
    QCOMPARE(memoryWith(pool, test::makeMemory(1).uuid).title, u"Round late"_s);
    QCOMPARE(memoryWith(pool, test::makeMemory(1).uuid).tags, QStringList { u"transfer:robustness"_s });
}

void tst_Proposals::verdicts()
{
    TempPool pool;
    fill(pool);
    const auto outcome = [&](int number) { return outcomeOf(take(storage::trajectoryHeader(pool.database(), test::makeTrajectory(number).uuid))->verdicts); };
    QCOMPARE(outcome(2), (Outcome { OutcomeValue::Success, OutcomeSource::GroundTruth }));
    accepted(pool, proposed(pool, insight()));
    const AppliedChange applied = accepted(pool, proposed(pool, verdict(false)));
    QCOMPARE(applied.result.label, u"Accept the verdict on “task-2”"_s);
    // What the tests said outranks a model.
    QCOMPARE(outcome(2), (Outcome { OutcomeValue::Success, OutcomeSource::GroundTruth }));
    const QList<Verdict> all = take(storage::trajectoryHeader(pool.database(), run))->verdicts;
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.last(), (Verdict { OutcomeSource::Judge, false, u"model-1"_s, u"insight-3"_s, test::testNow() }));
    // The memory that was made from it is worth another look.
    QCOMPARE(applied.result.affected.size(), 1);
    QCOMPARE(take(storage::memoryById(pool.database(), applied.result.affected.first()))->trajectory, run);
    QCOMPARE(take(storage::poolChangeOf(pool.database(), ChangeId { applied.result.change.value - 1 })).memories, applied.result.affected);

    // A run that nobody judged yet.
    Trajectory unjudged = test::makeTrajectory(5);
    unjudged.verdicts.clear();
    take(test::importBytes(pool, test::jsonLine(unjudged), { u"waymark-jsonl"_s, {}, {}, false, {} }));
    const auto itsMemory = [&] {
        const auto ids = take(storage::memoriesOfTrajectory(pool.database(), take(storage::trajectoryHeader(pool.database(), unjudged.uuid))->id.value, MemoryType::Trajectory));
        return ids.isEmpty() ? Memory() : *take(storage::memoryById(pool.database(), ids.first()));
    };
    const bool hasMemory = !itsMemory().uuid.isEmpty();
    const Proposal judged = proposed(pool, verdict(true, unjudged.uuid));
    const AppliedChange judging = accepted(pool, judged);
    QCOMPARE(outcome(5), (Outcome { OutcomeValue::Success, OutcomeSource::Judge }));
    if (hasMemory)
        QCOMPARE(itsMemory().outcome, (Outcome { OutcomeValue::Success, OutcomeSource::Judge }));
    QCOMPARE(stored(pool, judged).result, test::scalarText(pool.database(), u"SELECT uuid FROM verdict ORDER BY id DESC LIMIT 1"_s));
    take(undoLast(contextOf(pool)));
    QCOMPARE(outcome(5), Outcome());
    if (hasMemory)
        QCOMPARE(itsMemory().outcome, Outcome());
    QCOMPARE(stored(pool, judged), judged);
    QCOMPARE(take(storage::poolChangeOf(pool.database(), judging.result.change)).memories.size(), hasMemory ? 1 : 0);
    take(redoLast(contextOf(pool)));
    QCOMPARE(outcome(5).value, OutcomeValue::Success);
}

void tst_Proposals::relations()
{
    TempPool pool;
    fill(pool);
    const Proposal proposal = proposed(pool, relation());
    QCOMPARE(proposal.base.keys(), (QStringList { u"other"_s, u"target"_s }));
    const AppliedChange applied = accepted(pool, proposal);
    QCOMPARE(applied.result.label, u"Accept a relation of “Two”"_s);
    QCOMPARE(applied.result.affected, (QList { MemoryId { 1 }, MemoryId { 2 } }));
    const QList<Relation> list = take(storage::relationsOf(pool.database(), MemoryId { 1 }));
    QCOMPARE(list.size(), 1);
    // Symmetrical ones are stored once, the older memory first.
    const Relation expected { stored(pool, proposal).result, test::makeMemory(1).uuid, test::makeMemory(2).uuid, RelationKind::ConflictsWith, 0.75, u"judge"_s, u"Only with cash."_s,
        u"ada"_s, test::testNow() };
    QCOMPARE(list.first(), expected);
    take(undoLast(contextOf(pool)));
    QVERIFY(take(storage::relationsOf(pool.database(), MemoryId { 1 })).isEmpty());
    QCOMPARE(stored(pool, proposal), proposal);
    // The second of the two has moved on.
    retitle(pool, 1, u"Uno"_s);
    const auto refused = acceptProposals(contextOf(pool), { proposal });
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().message.contains(u"It says now: Uno"_s), qPrintable(refused.error().message));
}

void tst_Proposals::relationThatIsThere()
{
    TempPool pool;
    fill(pool);
    accepted(pool, proposed(pool, relation()));
    const auto twice = acceptProposals(contextOf(pool), { proposed(pool, relation(u"conflicts_with"_s, 1, 2)) });
    QVERIFY(!twice);
    QCOMPARE(twice.error().code, ErrorCode::AlreadyExists);
    accepted(pool, proposed(pool, relation(u"derived_from"_s, 1, 2)));
    // The other way round it is another one.
    accepted(pool, proposed(pool, relation(u"derived_from"_s, 2, 1)));
    QCOMPARE(take(storage::relationsOf(pool.database(), MemoryId { 1 })).size(), 3);
}

void tst_Proposals::categories()
{
    TempPool pool;
    fill(pool);
    take(editTags(contextOf(pool), { MemoryId { 1 } }, { { u"mine"_s }, {} }));
    accepted(pool, proposed(pool, category(u"robustness"_s)));
    accepted(pool, proposed(pool, category(u"test driven"_s)));
    QCOMPARE(memoryWith(pool, test::makeMemory(1).uuid).tags, (QStringList { u"mine"_s, u"transfer:test driven"_s }));
    take(undoLast(contextOf(pool)));
    QCOMPARE(memoryWith(pool, test::makeMemory(1).uuid).tags, (QStringList { u"mine"_s, u"transfer:robustness"_s }));
}

void tst_Proposals::found()
{
    TempPool pool;
    fill(pool);
    const Job job = take(written(pool, [&](storage::Transaction &transaction) {
        Job one;
        one.created = test::testNow();
        return storage::addJob(transaction, one, { JobItem() });
    }));
    Proposal ofJob = insight();
    ofJob.item = take(storage::itemsOfJob(pool.database(), job.id)).first().id;
    const Proposal one = proposed(pool, ofJob);
    const Proposal two = proposed(pool, general());
    const Proposal three = proposed(pool, general(u"Third."_s));
    take(rejectProposals(contextOf(pool), { three }));
    const auto uuids = [&](const storage::ProposalFilter &filter, int limit = -1, qint64 from = 0) {
        QStringList list;
        for (const Proposal &proposal : take(storage::proposals(pool.database(), filter, limit, from)))
            list.append(proposal.uuid);
        return list;
    };
    QCOMPARE(uuids({}), (QStringList { one.uuid, two.uuid, three.uuid }));
    QCOMPARE(uuids({}, 1, 1), QStringList { two.uuid });
    QCOMPARE(uuids({ ProposalState::Open, {}, {}, {} }), (QStringList { one.uuid, two.uuid }));
    QCOMPARE(uuids({ {}, ProposalKind::Generalisation, {}, {} }), (QStringList { two.uuid, three.uuid }));
    QCOMPARE(uuids({ ProposalState::Rejected, ProposalKind::Generalisation, {}, {} }), QStringList { three.uuid });
    QCOMPARE(uuids({ {}, {}, job.uuid, {} }), QStringList { one.uuid });
    QCOMPARE(uuids({ {}, {}, {}, run }), QStringList { one.uuid });
    QCOMPARE(take(storage::countProposals(pool.database(), { ProposalState::Open, {}, {}, {} })), 2);
    QCOMPARE(take(storage::resolveProposal(pool.database(), u' ' + two.uuid.toUpper())).uuid, two.uuid);
    QCOMPARE(take(storage::resolveProposal(pool.database(), two.uuid.left(13))).uuid, two.uuid);
    for (const QString &wrong : { QString(), u"%"_s, two.uuid.left(3), u"zzzz"_s, u"____"_s })
        QCOMPARE(storage::resolveProposal(pool.database(), wrong).error().code, ErrorCode::NotFound);
    take(pool.database().execute("UPDATE proposal SET uuid = 'aaaa' || id"));
    QCOMPARE(storage::resolveProposal(pool.database(), u"aaaa"_s).error().code, ErrorCode::InvalidArgument);
}

void tst_Proposals::lintBeforehand()
{
    TempPool pool;
    fill(pool);
    DraftLint lint;
    LintCache cache;
    const auto rulesOf = [&](const Proposal &proposal) {
        QStringList rules;
        for (const Finding &finding : take(lintProposal(pool.database(), lint, cache, lint::builtInRules, proposal, pool.clock.today())))
            rules.append(finding.rule);
        return rules;
    };
    Proposal leaking = insight();
    leaking.payload = insightPayload(u"Look at src/billing/round.py first"_s);
    QVERIFY2(rulesOf(leaking).contains(u"leak.path"_s), qPrintable(rulesOf(leaking).join(u' ')));
    QVERIFY(!rulesOf(insight()).contains(u"leak.path"_s));
    QVERIFY(rulesOf(general(u"Look at src/billing/round.py first."_s)).contains(u"leak.path"_s));
    QVERIFY(rulesOf(verdict(true)).isEmpty());
    QVERIFY(rulesOf(relation()).isEmpty());
    QVERIFY(rulesOf(category(u"x"_s)).isEmpty());
    // Nothing of it is kept.
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM finding"_s), u"0"_s);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_Proposals)
#include "tst_proposals.moc"
