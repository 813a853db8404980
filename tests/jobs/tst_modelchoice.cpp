// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/retrievalengine.h"
#include "services/jobs/estimate.h"
#include "services/jobs/modelchoice.h"
#include "services/jobs/poolasks.h"
#include "services/pipeline/plan.h"
#include "services/pipeline/rerank.h"
#include "services/storage/ledgerstore.h"
#include "services/storage/promptstore.h"
#include "tests/jobs/jobpool.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark {

using test::JobPool;
using test::json;
using test::makeMemory;
using test::ScriptedProvider;
using test::take;

/// Models that choose among the nearest memories, and plans, beside the jobs.
class tst_ModelChoice : public QObject
{
    Q_OBJECT

private:
    static jobs::SingleAnswer ask(JobPool &pool, const pipeline::Ask &question, const CancelToken &cancel = {})
    {
        std::optional<jobs::SingleAnswer> answer;
        QSemaphore came;
        jobs::askOnce({ {}, &pool.model }, question, cancel, [&](const jobs::SingleAnswer &arrived) {
            answer = arrived;
            came.release();
        });
        came.acquire();
        return *answer;
    }
    static QList<jobs::ChoiceCandidate> candidates(JobPool &pool, int top = 3)
    {
        curation::RetrievalEngine engine;
        RetrievalQuery query;
        query.task = u"Round the totals of all memories"_s;
        query.top = top;
        const RetrievalResult result = take(engine.retrieve(pool.pool.database(), query, test::testNow().date()));
        return take(jobs::candidates(pool.pool.database(), result.candidates));
    }
    static pipeline::AskSettings settings(JobPool &pool)
    {
        jobs::JobSettings job;
        job.model = u"m"_s;
        return take(jobs::askSettings(pool.pool.database(), {}, job, {}));
    }
    static QJsonObject pick(int number, const QString &key, const QString &words) { return { { u"memory_index"_s, number }, { key, words } }; }

private Q_SLOTS:
    void nearestOnesAreShown();
    void anotherOrderWithReasons();
    void guidesForTheTask();
    void noneIsAnAnswer();
    void nothingToChooseFrom();
    void theLedgerAnswersAlone();
    void otherCandidatesAreAnotherSubject();
    void whatAskingTakes();
    void failuresAndCancelComeBack();
    void longMemoriesAreCut();
    void whichPlan();
    void plansAreKept();
};

void tst_ModelChoice::nearestOnesAreShown()
{
    JobPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 30; ++i)
        memories.append(makeMemory(i));
    test::addMemories(pool.pool, memories);
    const auto shown = candidates(pool);
    QCOMPARE(shown.size(), choiceCandidates);
    for (qsizetype i = 0; i < shown.size(); ++i)
        QCOMPARE(shown.at(i).nearest.rank, int(i) + 1);
}

void tst_ModelChoice::anotherOrderWithReasons()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1, u"Round once"_s), makeMemory(2, u"Memory of totals"_s), makeMemory(3, u"Check totals"_s) });
    const auto shown = candidates(pool);
    pool.model.answers = [](const ScriptedProvider::Asked &) {
        return ScriptedProvider::Answer(json({ { u"order"_s, QJsonArray { pick(3, u"reason"_s, u"It checks."_s), pick(1, u"reason"_s, u"It rounds."_s) } } }));
    };
    const auto question = jobs::choiceAsk(jobs::ChoiceMethod::Rerank, u"Round the totals"_s, shown, 2, settings(pool));
    QVERIFY(question);
    QVERIFY(question->request.user.contains(u"[3]"));
    const jobs::ModelChoice choice = jobs::readChoice(jobs::ChoiceMethod::Rerank, ask(pool, *question), shown, 2);
    QCOMPARE(choice.chosen.size(), 2);
    QCOMPARE(choice.chosen.first().id(), shown.at(2).memory.id);
    QCOMPARE(choice.chosen.first().words, u"It checks."_s);
    QCOMPARE(choice.chosen.first().candidate.nearest.rank, 3);
    QCOMPARE(choice.model, u"scripted-1"_s);
    QCOMPARE(choice.promptVersion, u"rerank/1"_s);
    // The memories as they are, in the new order.
    QVERIFY(choice.prompt.text().indexOf(shown.at(2).memory.title) < choice.prompt.text().indexOf(shown.at(0).memory.title));
    QCOMPARE(choice.prompt.parts.size(), 3);
}

void tst_ModelChoice::guidesForTheTask()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1, u"Round once"_s), makeMemory(2, u"Memory of totals"_s) });
    const auto shown = candidates(pool);
    pool.model.answers = [](const ScriptedProvider::Asked &) {
        return ScriptedProvider::Answer(json({ { u"memories"_s, QJsonArray { pick(2, u"memory"_s, u"You may add the cents first."_s) } } }));
    };
    const auto question = jobs::choiceAsk(jobs::ChoiceMethod::Rewrite, u"Round the totals"_s, shown, 3, settings(pool));
    const jobs::ModelChoice choice = jobs::readChoice(jobs::ChoiceMethod::Rewrite, ask(pool, *question), shown, 3);
    QCOMPARE(choice.chosen.size(), 1);
    QVERIFY(choice.prompt.text().contains(u"You may add the cents first."));
    QVERIFY(!choice.prompt.text().contains(shown.at(1).memory.content));
}

void tst_ModelChoice::noneIsAnAnswer()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1) });
    const auto shown = candidates(pool);
    pool.model.answers = [](const ScriptedProvider::Asked &) { return ScriptedProvider::Answer(json({ { u"order"_s, QJsonArray() } })); };
    const auto question = jobs::choiceAsk(jobs::ChoiceMethod::Rerank, u"T"_s, shown, 3, settings(pool));
    const jobs::ModelChoice choice = jobs::readChoice(jobs::ChoiceMethod::Rerank, ask(pool, *question), shown, 3);
    QVERIFY(choice.chosen.isEmpty());
    QVERIFY(choice.prompt.parts.isEmpty());
}

void tst_ModelChoice::nothingToChooseFrom()
{
    JobPool pool;
    QVERIFY(!jobs::choiceAsk(jobs::ChoiceMethod::Rerank, u"T"_s, {}, 3, settings(pool)));
}

void tst_ModelChoice::theLedgerAnswersAlone()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1, u"Round once"_s), makeMemory(2, u"Memory of totals"_s) });
    const auto shown = candidates(pool);
    llm::Endpoint endpoint;
    endpoint.id = u"e"_s;
    const auto question = [&](int count) { return take(jobs::choiceAsk(jobs::ChoiceMethod::Rerank, u"Round the totals"_s, shown, count, settings(pool))); };
    const auto keep = [&](const pipeline::Ask &ask, const QByteArray &body) {
        pool.write([&](storage::Transaction &transaction) -> Result<void> {
            const storage::CallPlan plan { llm::requestHash(endpoint, ask.request), endpoint.id, u"m"_s, u"rerank"_s, ask.options.promptVersion, {}, test::holder, "{}", 10, 0 };
            WAYMARK_TRY_ASSIGN(const CallId call, storage::planCall(transaction, plan, test::testNow()));
            WAYMARK_TRY(storage::callSent(transaction, call, 1, test::testNow()));
            storage::CallAnswer answer;
            answer.body = body;
            return storage::callReceived(transaction, call, answer, test::testNow());
        });
    };
    QVERIFY(!take(jobs::storedAnswer(pool.pool.database(), endpoint, question(2))));
    keep(question(2), R"({"model": "m-7", "choices": [{"message": {"role": "assistant", "content": "{\"order\": [{\"memory_index\": 2, \"reason\": \"It fits.\"}]}"}, "finish_reason": "stop"}]})");
    const auto stored = take(jobs::storedAnswer(pool.pool.database(), endpoint, question(2)));
    QVERIFY(stored && stored->isStored() && stored->call().isValid());
    QCOMPARE(stored->cost(), qint64(0));
    const jobs::ModelChoice choice = jobs::readChoice(jobs::ChoiceMethod::Rerank, *stored, shown, 2);
    QCOMPARE(choice.model, u"m-7"_s);
    QVERIFY(choice.isStored);
    QCOMPARE(choice.chosen.first().id(), shown.at(1).memory.id);
    // For more of them it is another question; and what cannot be read is no answer.
    QVERIFY(!take(jobs::storedAnswer(pool.pool.database(), endpoint, question(3))));
    keep(question(3), R"({"model": "m-7", "choices": [{"message": {"role": "assistant", "content": "No idea."}, "finish_reason": "stop"}]})");
    QVERIFY(!take(jobs::storedAnswer(pool.pool.database(), endpoint, question(3))));
    // Another endpoint may answer otherwise.
    endpoint.id = u"elsewhere"_s;
    QVERIFY(!take(jobs::storedAnswer(pool.pool.database(), endpoint, question(2))));
}

void tst_ModelChoice::otherCandidatesAreAnotherSubject()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1, u"Round once"_s), makeMemory(2, u"Memory of totals"_s) });
    const auto shown = candidates(pool);
    const auto subject = [&](const QString &task, const QList<jobs::ChoiceCandidate> &list, int count) {
        return take(jobs::choiceAsk(jobs::ChoiceMethod::Rerank, task, list, count, settings(pool))).options.subject;
    };
    const QString one = subject(u"Round"_s, shown, 3);
    QCOMPARE(subject(u"Round"_s, shown, 3), one);
    QVERIFY(subject(u"Round up"_s, shown, 3) != one);
    QVERIFY(subject(u"Round"_s, shown, 2) != one);
    QVERIFY(subject(u"Round"_s, { shown.at(1), shown.at(0) }, 3) != one);
    auto edited = shown;
    edited[0].memory.content += u" Twice."_s;
    QVERIFY(subject(u"Round"_s, edited, 3) != one);
}

void tst_ModelChoice::whatAskingTakes()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1) });
    pipeline::AskSettings priced = settings(pool);
    priced.price = llm::Price { u"m"_s, 1'000, 100, 2'000, {} };
    const pipeline::Ask ask = take(jobs::choiceAsk(jobs::ChoiceMethod::Rewrite, u"T"_s, candidates(pool), 3, priced));
    const llm::Redactor plain = [](const QString &text) -> Result<QString> { return text; };
    const qint64 likely = jobs::likelyOutputTokens(jobs::ChoiceMethod::Rewrite, 3);
    const JobEstimate estimate = take(jobs::estimateAsk(ask, likely, plain));
    QCOMPARE(estimate.calls, qint64(1));
    QCOMPARE(estimate.stored, qint64(0));
    QCOMPARE(estimate.inputTokens, llm::estimatedInputTokens(ask.request));
    QCOMPARE(*estimate.cost, estimate.inputTokens * 1'000 + likely * 2'000);
    QCOMPARE(*estimate.mostCost, estimate.inputTokens * 1'000 + ask.request.maxOutputTokens * 2'000);
    QVERIFY(jobs::likelyOutputTokens(jobs::ChoiceMethod::Rerank, 3) < likely);
    // What must not be sent is not estimated either.
    const llm::Redactor refuses = [](const QString &) -> Result<QString> { return failure(ErrorCode::InvalidArgument, u"A secret."_s); };
    QVERIFY(!jobs::estimateAsk(ask, likely, refuses));
}

void tst_ModelChoice::failuresAndCancelComeBack()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1) });
    const auto question = jobs::choiceAsk(jobs::ChoiceMethod::Rerank, u"T"_s, candidates(pool), 3, settings(pool));
    pool.model.answers = [](const ScriptedProvider::Asked &) { return ScriptedProvider::Answer(u"No idea."_s); };
    const jobs::SingleAnswer unreadable = ask(pool, *question);
    QVERIFY(!unreadable.object);
    QCOMPARE(unreadable.traces.size(), 2);
    pool.model.hold(true);
    const CancelToken cancel;
    cancel.cancel();
    const jobs::SingleAnswer stopped = ask(pool, *question, cancel);
    QCOMPARE(stopped.object.error().code, llm::LlmCode::Cancelled);
}

void tst_ModelChoice::longMemoriesAreCut()
{
    JobPool pool;
    Memory large = makeMemory(1);
    large.content = QString(100'000, u'x');
    pipeline::AskSettings small = settings(pool);
    small.contextTokens = 8'000;
    const auto question = pipeline::rerankAsk(u"T"_s, QList<Memory>(20, large), 3, small);
    QVERIFY(question);
    QVERIFY2(llm::estimatedInputTokens(question->request) < 8'000 - small.outputTokens, qPrintable(QString::number(llm::estimatedInputTokens(question->request))));
}

void tst_ModelChoice::whichPlan()
{
    using Types = QList<MemoryType>;
    QCOMPARE(jobs::planType(Types { MemoryType::Insight }, false), MemoryType::Insight);
    QCOMPARE(jobs::planType(Types { MemoryType::Workflow }, false), MemoryType::Insight); // they share one
    QCOMPARE(jobs::planType(Types { MemoryType::Summary }, false), MemoryType::Summary);
    QCOMPARE(jobs::planType(Types { MemoryType::Insight }, true), MemoryType::Summary);
    QCOMPARE(jobs::planType(Types { MemoryType::Trajectory }, false), std::nullopt);
    QCOMPARE(jobs::planType(Types { MemoryType::Trajectory }, true), std::nullopt);
}

void tst_ModelChoice::plansAreKept()
{
    JobPool pool;
    pool.model.answers = [](const ScriptedProvider::Asked &asked) { return ScriptedProvider::Answer(json({ { u"plan"_s, QString(asked.options.purpose + u" planned."_s) } })); };
    const QString task = u"Round the totals"_s;
    QCOMPARE(take(jobs::storedPlan(pool.pool.database(), task, MemoryType::Insight)), std::nullopt);
    const pipeline::Ask question = take(pipeline::planAsk(task, MemoryType::Insight, settings(pool)));
    const jobs::SingleAnswer answer = ask(pool, question);
    QString text;
    pool.write([&](storage::Transaction &transaction) -> Result<void> {
        WAYMARK_TRY_ASSIGN(text, jobs::storePlan(transaction, task, MemoryType::Insight, answer, test::testNow()));
        return {};
    });
    QCOMPARE(text, u"plan.steps planned."_s);
    QCOMPARE(take(jobs::storedPlan(pool.pool.database(), task, MemoryType::Insight))->plan, text);
    QCOMPARE(take(jobs::storedPlan(pool.pool.database(), task, MemoryType::Insight, u"scripted-1"_s))->promptVersion, u"plan-steps/1"_s);
    QVERIFY(!take(jobs::storedPlan(pool.pool.database(), task, MemoryType::Insight, u"another"_s)));
    QVERIFY(!take(jobs::storedPlan(pool.pool.database(), task, MemoryType::Summary)));
    // One that a job wrote for workflows serves insights, too.
    const QueryPlan newer { storage::taskHash(task), MemoryType::Workflow, u"m"_s, u"plan-steps/1"_s, u"Newer."_s, {}, test::testNow().addSecs(1) };
    pool.write([&](storage::Transaction &transaction) { return storage::storeQueryPlan(transaction, newer); });
    QCOMPARE(take(jobs::storedPlan(pool.pool.database(), task, MemoryType::Insight))->plan, u"Newer."_s);
}

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_ModelChoice)
#include "tst_modelchoice.moc"
