// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/prompts.h"
#include "services/pipeline/prompt.h"
#include "services/storage/promptstore.h"
#include "tests/jobs/jobpool.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark {

using test::JobPool;
using test::json;
using test::makeMemory;
using test::makeTrajectory;
using test::ScriptedProvider;
using test::take;

/// From an item of each kind to what comes of it.
class tst_JobKinds : public QObject
{
    Q_OBJECT

private:
    /// Runs one item to its end.
    static JobItem run(JobPool &pool, JobKind kind, const JobItem &item, const QString &answer, const jobs::JobSettings &settings = {})
    {
        pool.model.answers = [answer](const ScriptedProvider::Asked &) { return ScriptedProvider::Answer(answer); };
        const Job job = pool.add(kind, { item }, settings);
        pool.runner().wake();
        [&] { QTRY_VERIFY(isOver(pool.job(job.id).state)); }();
        return pool.items(job.id).first();
    }

private Q_SLOTS:
    void generatesByTheOutcome_data();
    void generatesByTheOutcome();
    void runsWithoutVerdictAreNotAsked();
    void trajectoriesNeedNoModel();
    void draftsAWorkflowWithoutAModel();
    void summariesAreNotDrafted();
    void judgesByMajority_data();
    void judgesByMajority();
    void generalisesWithWhatLeaks();
    void anUnchangedTextIsNoProposal();
    void adjudicatesAPair();
    void plansATask();
    void categorises();
    void guessesTheTask();
    void ownPromptsAreStamped();
    void emptyFieldsFail();
};

void tst_JobKinds::generatesByTheOutcome_data()
{
    QTest::addColumn<int>("run");
    QTest::addColumn<MemoryType>("type");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("key");
    const QString workflow = json({ { u"goal"_s, u"Fix a rounding error"_s }, { u"workflow"_s, QJsonArray { u"grep -rn round"_s, u"make check"_s } } });
    const QString summary = json({ { u"task_summary"_s, u"Totals were off. A rounding moved."_s }, { u"experience_summary"_s, u"It was found by a test."_s } });
    const QString insight = test::insightAnswer();
    for (const int run : { 2, 3 }) {
        const QString variant = run == 2 ? u"success"_s : u"failure"_s;
        QTest::addRow("workflow of a %s", qPrintable(variant)) << run << MemoryType::Workflow << workflow << u"workflow-%1/1"_s.arg(variant) << u"Fix a rounding error"_s;
        QTest::addRow("summary of a %s", qPrintable(variant)) << run << MemoryType::Summary << summary << u"summary-%1/1"_s.arg(variant) << u"Totals were off. A rounding moved."_s;
        QTest::addRow("insight of a %s", qPrintable(variant)) << run << MemoryType::Insight << insight << u"insight-%1/1"_s.arg(variant) << u"Round once"_s;
    }
}

void tst_JobKinds::generatesByTheOutcome()
{
    QFETCH(int, run);
    QFETCH(MemoryType, type);
    QFETCH(QString, answer);
    QFETCH(QString, prompt);
    QFETCH(QString, key);
    JobPool pool;
    pool.addRuns({ 2, 3 });
    const JobItem item = tst_JobKinds::run(pool, JobKind::Generate, JobPool::run(run, name(type)), answer);
    QCOMPARE(item.error, QString());
    const auto asked = pool.model.asked();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().options.promptVersion, prompt);
    QVERIFY(asked.first().request.user.contains(u"Do the thing number %1."_s.arg(run)));
    const Proposal proposal = pool.proposals().value(0);
    QCOMPARE(proposal.kind, ProposalKind::Memory);
    QCOMPARE(proposal.target, makeTrajectory(run).uuid);
    QCOMPARE(proposal.model, u"scripted-1"_s);
    // The rule about failed runs saw the outcome that the memory will have.
    QCOMPARE(proposal.findings.size(), run == 2 ? 0 : 1);

    const curation::EditContext context = test::contextOf(pool.pool);
    take(curation::acceptProposals(context, { proposal }, curation::Approval::Withheld));
    const QString uuid = take(storage::proposalByUuid(pool.pool.database(), proposal.uuid))->result;
    const Memory memory = *take(storage::memoryByUuid(pool.pool.database(), uuid));
    QCOMPARE(memory.type, type);
    QCOMPARE(memory.keyText, key);
    QCOMPARE(memory.trajectory, makeTrajectory(run).uuid);
    QCOMPARE(memory.generatorModel, u"scripted-1"_s);
    QCOMPARE(memory.promptVersion, prompt);
    QCOMPARE(memory.outcome.value, run == 2 ? OutcomeValue::Success : OutcomeValue::Failure);
    QCOMPARE(memory.review, ReviewStatus::Unreviewed);
}

void tst_JobKinds::runsWithoutVerdictAreNotAsked()
{
    JobPool pool;
    pool.addRuns({ 2 }, false);
    const JobItem item = run(pool, JobKind::Generate, JobPool::run(2, u"insight"_s), test::insightAnswer());
    QCOMPARE(item.state, ItemState::Failed);
    QVERIFY2(item.error.contains(u"Judge it first"), qPrintable(item.error));
    QVERIFY(pool.model.asked().isEmpty());
}

void tst_JobKinds::trajectoriesNeedNoModel()
{
    JobPool pool;
    pool.addRuns({ 2 });
    const JobItem item = run(pool, JobKind::Generate, JobPool::run(2, u"trajectory"_s), {});
    QCOMPARE(item.error, QString());
    QVERIFY(pool.model.asked().isEmpty());
    const Proposal proposal = pool.proposals().value(0);
    QCOMPARE(proposal.model, QString());
    const Memory memory = proposedMemory(proposal);
    QCOMPARE(memory.type, MemoryType::Trajectory);
    QCOMPARE(memory.keyText, u"Do the thing number 2."_s);
}

void tst_JobKinds::draftsAWorkflowWithoutAModel()
{
    JobPool pool;
    Trajectory run = makeTrajectory(2);
    const auto call = [](const QString &command) { return ToolCall { u"c"_s, u"bash"_s, QJsonValue(QJsonObject { { u"command"_s, command } }) }; };
    run.steps.first().calls = { call(u"ls -l"_s), call(u"sed -i s/a/b/ x.c"_s), call(u"make check"_s), call(u"make check"_s) };
    take(test::importBytes(pool.pool, test::jsonLine(run), {}));
    pool.hasEndpoint = false;
    jobs::JobSettings settings;
    settings.endpoint = jobs::noEndpoint;
    const JobItem item = tst_JobKinds::run(pool, JobKind::Generate, JobPool::run(2, u"workflow"_s), {}, settings);
    QCOMPARE(item.error, QString());
    const Proposal proposal = pool.proposals().value(0);
    const Memory memory = proposedMemory(proposal);
    QCOMPARE(memory.keyText, u"Do the thing number 2."_s);
    QCOMPARE(memory.content, u"sed -i s/a/b/ x.c\nmake check"_s);
    QCOMPARE(proposal.model, QString());
    QCOMPARE(proposal.promptVersion, u"workflow-draft/1"_s);
}

void tst_JobKinds::summariesAreNotDrafted()
{
    JobPool pool;
    pool.addRuns({ 2 });
    jobs::JobSettings settings;
    settings.endpoint = jobs::noEndpoint;
    const JobItem item = run(pool, JobKind::Generate, JobPool::run(2, u"summary"_s), {}, settings);
    QCOMPARE(item.error, u"Summaries and insights need a model."_s);
}

void tst_JobKinds::judgesByMajority_data()
{
    QTest::addColumn<QList<bool>>("votes");
    QTest::addColumn<bool>("passes");
    QTest::newRow("one for") << QList<bool> { true } << true;
    QTest::newRow("one against") << QList<bool> { false } << false;
    QTest::newRow("two of three") << QList<bool> { true, false, true } << true;
    QTest::newRow("one of three") << QList<bool> { false, false, true } << false;
}

void tst_JobKinds::judgesByMajority()
{
    QFETCH(QList<bool>, votes);
    QFETCH(bool, passes);
    JobPool pool;
    pool.addRuns({ 2 }, false);
    pool.model.answers = [votes](const ScriptedProvider::Asked &asked) {
        const QString purpose = asked.options.purpose;
        const int vote = purpose == u"judge" ? 0 : purpose.section(u'.', 1).toInt() - 1;
        return ScriptedProvider::Answer(test::verdictAnswer(votes.at(vote)));
    };
    jobs::JobSettings settings;
    settings.votes = int(votes.size());
    const Job job = pool.add(JobKind::Judge, { JobPool::run(2) }, settings);
    pool.runner().wake();
    QTRY_COMPARE(pool.counts(job.id), u"1 done, 0 failed, 0 cancelled, 0 left"_s);
    QCOMPARE(pool.model.asked().size(), votes.size());
    QSet<QString> questions;
    for (const auto &asked : pool.model.asked())
        questions.insert(asked.request.user);
    QCOMPARE(questions.size(), votes.size()); // else the ledger would answer the second vote with the first
    const Proposal proposal = pool.proposals().value(0);
    QCOMPARE(proposal.kind, ProposalKind::Verdict);
    QCOMPARE(proposal.payload.value("passed"_L1).toBool(), passes);
    QCOMPARE(proposal.payload.value("reasons"_L1).toString().count(u"The tests ran."_s), votes.size());

    // Accepted, it is the outcome of the run and of the memory that was made from it, since nobody better has spoken.
    take(curation::acceptProposals(test::contextOf(pool.pool), { proposal }, curation::Approval::Withheld));
    const auto header = take(storage::trajectoryHeader(pool.pool.database(), makeTrajectory(2).uuid));
    QCOMPARE(outcomeOf(header->verdicts), (Outcome { passes ? OutcomeValue::Success : OutcomeValue::Failure, OutcomeSource::Judge }));
    QCOMPARE(header->verdicts.first().model, u"scripted-1"_s);
    QCOMPARE(header->verdicts.first().promptVersion, u"judge/1"_s);
}

void tst_JobKinds::generalisesWithWhatLeaks()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1, u"Look into some/path first"_s) });
    const QString answer = json({ { u"title"_s, u"Look into the bad path first"_s }, { u"description"_s, u"When it comes up"_s }, { u"content"_s, u"Look."_s } });
    const JobItem item = run(pool, JobKind::Generalise, JobPool::item(TargetKind::Memory, makeMemory(1).uuid), answer);
    QCOMPARE(item.error, QString());
    const Proposal proposal = pool.proposals().value(0);
    QCOMPARE(proposal.kind, ProposalKind::Generalisation);
    QCOMPARE(proposal.base.value("target"_L1).toObject().value("title"_L1).toString(), u"Look into some/path first"_s);
    QCOMPARE(proposal.payload.value("title"_L1).toString(), u"Look into the bad path first"_s);
    // What the rules say of the text as it would be: "bad" is an error to them, and "path" leaks.
    QStringList found;
    for (const Finding &finding : proposal.findings)
        found.append(finding.rule);
    QCOMPARE(found, QStringList({ u"test.bad"_s, u"leak.short"_s }));
}

void tst_JobKinds::anUnchangedTextIsNoProposal()
{
    JobPool pool;
    const Memory memory = makeMemory(1);
    test::addMemories(pool.pool, { memory });
    const QString same = json({ { u"title"_s, memory.title }, { u"description"_s, memory.description }, { u"content"_s, memory.content } });
    const JobItem item = run(pool, JobKind::Generalise, JobPool::item(TargetKind::Memory, memory.uuid), same);
    QCOMPARE(item.state, ItemState::Done);
    QCOMPARE(item.result, (QJsonObject { { u"unchanged"_s, true } }));
    QVERIFY(pool.proposals().isEmpty());
}

void tst_JobKinds::adjudicatesAPair()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1), makeMemory(2) });
    const QString answer = json({ { u"relation"_s, u"conflict"_s }, { u"context"_s, u"Only with cash."_s }, { u"reason"_s, u"They say the opposite."_s } });
    const JobItem item = run(pool, JobKind::Adjudicate, JobPool::item(TargetKind::Pair, makeMemory(1).uuid, {}, makeMemory(2).uuid), answer);
    QCOMPARE(item.error, QString());
    QCOMPARE(item.result.value("reason"_L1).toString(), u"They say the opposite."_s);
    const Proposal proposal = pool.proposals().value(0);
    QCOMPARE(proposal.kind, ProposalKind::Relation);
    QCOMPARE(proposal.other, makeMemory(2).uuid);
    QCOMPARE(proposal.payload.value("kind"_L1).toString(), u"conflicts_with"_s);
    QCOMPARE(proposal.payload.value("context"_L1).toString(), u"Only with cash."_s);
}

void tst_JobKinds::plansATask()
{
    JobPool pool;
    const JobItem item = run(pool, JobKind::Plan, JobPool::item(TargetKind::Text, u"Round the totals."_s, u"summary"_s), json({ { u"plan"_s, u"Find it. Fix it."_s } }));
    QCOMPARE(item.error, QString());
    const auto plan = take(storage::newestQueryPlan(pool.pool.database(), storage::taskHash(u"Round the totals."_s), MemoryType::Summary));
    QVERIFY(plan);
    QCOMPARE(plan->plan, u"Find it. Fix it."_s);
    QCOMPARE(plan->promptVersion, u"plan-goal/1"_s);
    QVERIFY(pool.proposals().isEmpty());
}

void tst_JobKinds::categorises()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1) });
    const JobItem item = run(pool, JobKind::Categorise, JobPool::item(TargetKind::Memory, makeMemory(1).uuid),
        json({ { u"category"_s, u"input-validation"_s }, { u"reason"_s, u"It checks what comes in."_s } }));
    QCOMPARE(item.error, QString());
    take(curation::acceptProposals(test::contextOf(pool.pool), pool.proposals()));
    QCOMPARE(take(storage::memoryByUuid(pool.pool.database(), makeMemory(1).uuid))->tags, QStringList { u"transfer:input-validation"_s });
}

void tst_JobKinds::guessesTheTask()
{
    JobPool pool;
    pool.addRuns({ 2, 3, 4 });
    Memory memory = makeMemory(1);
    memory.task = u"task-3"_s;
    test::addMemories(pool.pool, { memory });
    // Whichever number the right one has among those that are shown.
    pool.model.answers = [](const ScriptedProvider::Asked &asked) {
        const QStringList lines = asked.request.user.split(u'\n');
        const auto right = std::find_if(lines.begin(), lines.end(), [](const QString &line) { return line.contains(u"number 3."); });
        const int number = right == lines.end() ? 0 : right->section(u'.', 0, 0).toInt();
        return ScriptedProvider::Answer(json({ { u"task"_s, number }, { u"confidence"_s, 0.75 }, { u"clue"_s, u"number 3"_s } }));
    };
    const Job job = pool.add(JobKind::Reidentify, { JobPool::item(TargetKind::Memory, memory.uuid) });
    pool.runner().wake();
    QTRY_COMPARE(pool.counts(job.id), u"1 done, 0 failed, 0 cancelled, 0 left"_s);
    const QJsonObject result = pool.items(job.id).first().result;
    QCOMPARE(result.value("identified"_L1).toBool(), true);
    QCOMPARE(result.value("guess"_L1).toString(), u"task-3"_s);
    QCOMPARE(result.value("among"_L1).toInt(), 3);
}

void tst_JobKinds::ownPromptsAreStamped()
{
    JobPool pool;
    pool.addRuns({ 2 });
    pipeline::Prompt own = pipeline::builtInPrompts().value(u"insight-success"_s);
    own.system += u"\nBe brief."_s;
    take(curation::setPrompt(test::contextOf(pool.pool), own.name, pipeline::promptText(own)));
    run(pool, JobKind::Generate, JobPool::run(2, u"insight"_s), test::insightAnswer());
    QVERIFY(pool.model.asked().first().request.system.endsWith(u"Be brief."));
    QCOMPARE(pool.proposals().value(0).promptVersion, u"insight-success/pool-1"_s);
    own.system += u" Be kind."_s;
    take(curation::setPrompt(test::contextOf(pool.pool), own.name, pipeline::promptText(own)));
    run(pool, JobKind::Generate, JobPool::run(2, u"insight"_s), test::insightAnswer(u"Another"_s));
    QCOMPARE(pool.model.asked().last().options.promptVersion, u"insight-success/pool-2"_s);
    take(curation::setPrompt(test::contextOf(pool.pool), own.name, {}));
    run(pool, JobKind::Generate, JobPool::run(2, u"insight"_s), test::insightAnswer(u"A third"_s));
    QCOMPARE(pool.model.asked().last().options.promptVersion, u"insight-success/1"_s);
}

void tst_JobKinds::emptyFieldsFail()
{
    JobPool pool;
    pool.addRuns({ 2 });
    const JobItem item = run(pool, JobKind::Generate, JobPool::run(2, u"insight"_s), json({ { u"title"_s, u"T"_s }, { u"description"_s, u"D"_s }, { u"content"_s, u" "_s } }));
    QCOMPARE(item.state, ItemState::Failed);
    QCOMPARE(item.error, u"The model left \"content\" empty."_s);
    QVERIFY(pool.proposals().isEmpty());
}

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_JobKinds)
#include "tst_jobkinds.moc"
