// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/neighbours.h"
#include "services/exchange/registry.h"
#include "tests/exchange/golden.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

const QByteArray memories = R"(<retrieval_query>
Plan.
</retrieval_query>
<memory_items>
[{"score": 0.6, "memory": {"type": "insight", "insight": {"title": "Inspect first", "description": "d", "content": "c"}}},
 {"score": 0.5, "memory": {"type": "insight", "insight": {"title": "Test last", "description": "d", "content": "c"}}}]
</memory_items>
)";

QByteArray trialJson(const QByteArray &task, const QByteArray &trial, const QByteArray &reward)
{
    return "{\"task_name\": \"" + task + "\", \"trial_name\": \"" + trial + "\", \"source\": \"toybench\", \"agent_info\": {\"name\": \"mini\", \"version\": "
                                                                            "\"1\", \"model_info\": {\"name\": \"acme-large\", \"provider\": \"acme\"}}, \"agent_result\": {\"n_input_tokens\": 1200, \"n_output_tokens\": 80, "
                                                                            "\"cost_usd\": 0.02}, \"verifier_result\": "
        + (reward.isEmpty() ? QByteArray("null") : "{\"rewards\": {\"reward\": " + reward + "}}")
        + ", \"exception_info\": " + (reward.isEmpty() ? "{\"exception_type\": \"AgentTimeoutError\"}" : "null")
        + ", \"started_at\": \"2026-01-05T10:00:00\", \"finished_at\": \"2026-01-05T10:02:00\", "
          "\"agent_execution\": {\"started_at\": \"2026-01-05T10:00:30\", \"finished_at\": \"2026-01-05T10:01:30\"}}";
}

} // namespace

class TestHarbor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsATrialWithItsLog();
    void prefersWhatTheAgentIsRecordedToSay();
    void takesTheRewardFileWhenTheResultHasNone();
    void leavesUnjudgedTrialsUnjudged();
    void keepsOtherRewardsAsScores();
    void saysThatALogIsBroken();
    void jobAndTrialsSayTheSame();
    void readsAJobThatOnlyCounts();
    void readsALogWithoutResult();
    void readsALogThatIsKeptTwiceOnce();
    void passesOverTheLogOfAResult();
    void rewardOfAnAttemptIsNoLoss();
    void readsALinkedFileNever();

private:
    void put(const QString &path, const QByteArray &bytes) const;
    PoolSink read(const QString &path) const;
    static QList<Attempt> attemptsOf(const PoolSink &sink);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHarbor::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHarbor::put(const QString &path, const QByteArray &bytes) const
{
    const QString place = m_folder->filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(place).path()));
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

PoolSink TestHarbor::read(const QString &path) const
{
    PoolSink sink;
    QFile file(m_folder->filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return sink;
    const DiskNeighbours neighbours(file.fileName());
    const Format *format = sniff({ file.fileName(), file.peek(Sample::sampleSize), file.size() });
    if (format)
        (void)format->read({ file.fileName(), &file, file.size(), &neighbours }, sink);
    return sink;
}

QList<Attempt> TestHarbor::attemptsOf(const PoolSink &sink)
{
    QList<Attempt> attempts;
    for (const Record &record : sink.records) {
        if (const auto *attempt = std::get_if<AttemptRecord>(&record))
            attempts.append(attempt->attempt);
    }
    return attempts;
}

void TestHarbor::readsATrialWithItsLog()
{
    const QString trial = u"outputs/insight_run2/toybench/17/fix-parser__aBcDeF1/"_s;
    put(trial + u"result.json"_s, trialJson("fix-parser", "fix-parser__aBcDeF1", "1.0"));
    put(trial + u"agent/mini-swe-agent.txt"_s, memories + "\nmini-swe-agent (step 1, $0.01):\nI use Memory Item 2\n");
    const PoolSink sink = read(trial + u"result.json"_s);
    QVERIFY(sink.quarantinedRecords.isEmpty());
    const QList<Attempt> attempts = attemptsOf(sink);
    QCOMPARE(attempts.size(), 1);
    const Attempt &attempt = attempts.first();
    QCOMPARE(attempt.task, u"fix-parser"_s);
    QCOMPARE(attempt.benchmark, u"toybench"_s);
    QCOMPARE(attempt.model, u"acme-large"_s);
    QCOMPARE(attempt.agent, u"mini"_s);
    QCOMPARE(attempt.condition.name, u"insight"_s);
    QCOMPARE(attempt.condition.type, std::optional(MemoryType::Insight));
    QCOMPARE(attempt.number, 2);
    QCOMPARE(attempt.passed, std::optional(true));
    QCOMPARE(attempt.inputTokens, std::optional<qint64>(1200));
    QCOMPARE(attempt.cost, std::optional(0.02));
    QCOMPARE(attempt.seconds, std::optional(60.0));
    QCOMPARE(attempt.run, u"fix-parser__aBcDeF1"_s);
    QCOMPARE(attempt.query, u"Plan."_s);
    QCOMPARE(attempt.memories.size(), 2);
    QVERIFY(!attempt.memories.first().used);
    QVERIFY(attempt.memories.last().used);
    QCOMPARE(std::get<AttemptRecord>(sink.records.first()).folder, m_folder->filePath(u"outputs/insight_run2"_s));
    QCOMPARE(std::get<OutcomeRecord>(sink.records.last()).verdict.passed, true);
}

void TestHarbor::prefersWhatTheAgentIsRecordedToSay()
{
    // The log has the first words of a message only.
    put(u"job/a__aBcDeF1/result.json"_s, trialJson("a", "a__aBcDeF1", "0"));
    put(u"job/a__aBcDeF1/agent/mini-swe-agent.txt"_s, memories + "\nmini-swe-agent (step 1, $0.01):\nI think of\n");
    put(u"job/a__aBcDeF1/agent/mini-swe-agent.trajectory.json"_s,
        R"({"messages": [{"role": "system", "content": "Memory Item 2"}, {"role": "assistant", "content": "I think of Memory Item 1."}]})");
    const Attempt attempt = attemptsOf(read(u"job/a__aBcDeF1/result.json"_s)).value(0);
    QVERIFY(attempt.memories.value(0).used);
    QVERIFY(!attempt.memories.value(1).used);
    QCOMPARE(attempt.steps, std::optional<qint64>(1));
    QCOMPARE(attempt.condition.name, u"insight"_s); // by its memories
    QCOMPARE(attempt.passed, std::optional(false));
}

void TestHarbor::takesTheRewardFileWhenTheResultHasNone()
{
    put(u"job/a__aBcDeF1/result.json"_s, trialJson("a", "a__aBcDeF1", {}));
    put(u"job/a__aBcDeF1/verifier/reward.txt"_s, "1\n");
    const Attempt attempt = attemptsOf(read(u"job/a__aBcDeF1/result.json"_s)).value(0);
    QCOMPARE(attempt.passed, std::optional(true));
    QCOMPARE(attempt.failure, u"AgentTimeoutError"_s);
}

void TestHarbor::leavesUnjudgedTrialsUnjudged()
{
    put(u"job/a__aBcDeF1/result.json"_s, trialJson("a", "a__aBcDeF1", {}));
    const PoolSink sink = read(u"job/a__aBcDeF1/result.json"_s);
    const Attempt attempt = attemptsOf(sink).value(0);
    QCOMPARE(attempt.passed, std::nullopt);
    QCOMPARE(sink.records.size(), 1); // no verdict
    // Nothing says how it was made: not zero-shot, but to be asked.
    QCOMPARE(attempt.condition, Condition());
}

void TestHarbor::keepsOtherRewardsAsScores()
{
    put(u"job/a__aBcDeF1/result.json"_s, trialJson("a", "a__aBcDeF1", "0.25"));
    const Attempt attempt = attemptsOf(read(u"job/a__aBcDeF1/result.json"_s)).value(0);
    QCOMPARE(attempt.passed, std::nullopt);
    QCOMPARE(attempt.score, std::optional(0.25));
    QCOMPARE(attempt.metric, u"reward"_s);
}

void TestHarbor::saysThatALogIsBroken()
{
    put(u"job/a__aBcDeF1/result.json"_s, trialJson("a", "a__aBcDeF1", "1"));
    put(u"job/a__aBcDeF1/agent/command-0/stdout.txt"_s, memories.left(150));
    const PoolSink sink = read(u"job/a__aBcDeF1/result.json"_s);
    QCOMPARE(sink.quarantinedRecords.size(), 1);
    QCOMPARE(attemptsOf(sink).value(0).passed, std::optional(true));
}

void TestHarbor::jobAndTrialsSayTheSame()
{
    const QByteArray first = trialJson("a", "a__aBcDeF1", "1");
    const QByteArray second = trialJson("b", "b__aBcDeF2", "0");
    put(u"job/a__aBcDeF1/result.json"_s, first);
    put(u"job/a__aBcDeF1/agent/log.txt"_s, memories);
    put(u"job/result.json"_s, R"({"id": "x", "n_total_trials": 2, "stats": {}, "trial_results": [)" + second + ',' + first + "]}");
    const PoolSink job = read(u"job/result.json"_s);
    const PoolSink trial = read(u"job/a__aBcDeF1/result.json"_s);
    QCOMPARE(attemptsOf(job).size(), 2);
    QCOMPARE(attemptsOf(trial).size(), 1);
    QCOMPARE(job.records.first(), trial.records.first()); // memories, folder and identity too
    QCOMPARE(attemptsOf(job).last().task, u"b"_s);
}

void TestHarbor::readsAJobThatOnlyCounts()
{
    put(u"job/result.json"_s,
        R"({"id": "x", "n_total_trials": 2, "stats": {"evals": {"mini__acme-large__toybench": {"reward_stats": {"reward": {"1.0": ["a__aBcDeF1"], "0.0": ["b__aBcDeF2"]}}}}}})");
    const QList<Attempt> attempts = attemptsOf(read(u"job/result.json"_s));
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts.first().task, u"a"_s);
    QCOMPARE(attempts.first().passed, std::optional(true));
    QCOMPARE(attempts.first().model, u"acme-large"_s);
    QCOMPARE(attempts.first().agent, u"mini"_s);
    QCOMPARE(attempts.first().benchmark, u"toybench"_s);
    QCOMPARE(attempts.last().passed, std::optional(false));
}

void TestHarbor::readsALogWithoutResult()
{
    const QString trial = u"outputs/zero-shot/toybench/3/sort__aBcDeF1/"_s;
    put(trial + u"agent/mini-swe-agent.txt"_s, "<memory_items>\n[]\n</memory_items>\n");
    put(trial + u"verifier/reward.txt"_s, "0");
    const Attempt attempt = attemptsOf(read(trial + u"agent/mini-swe-agent.txt"_s)).value(0);
    QCOMPARE(attempt.task, u"sort"_s);
    QCOMPARE(attempt.benchmark, u"toybench"_s);
    QVERIFY(attempt.condition.isZeroShot());
    QCOMPARE(attempt.passed, std::optional(false));
}

void TestHarbor::readsALogThatIsKeptTwiceOnce()
{
    put(u"job/a__aBcDeF1/agent/command-1/stdout.txt"_s, memories);
    QCOMPARE(attemptsOf(read(u"job/a__aBcDeF1/agent/command-1/stdout.txt"_s)).value(0).memories.size(), 2);
    put(u"job/a__aBcDeF1/agent/log.txt"_s, memories);
    QVERIFY(read(u"job/a__aBcDeF1/agent/command-1/stdout.txt"_s).records.isEmpty());
    QCOMPARE(attemptsOf(read(u"job/a__aBcDeF1/agent/log.txt"_s)).size(), 1);
}

void TestHarbor::passesOverTheLogOfAResult()
{
    put(u"job/a__aBcDeF1/result.json"_s, trialJson("a", "a__aBcDeF1", "1"));
    put(u"job/a__aBcDeF1/agent/mini-swe-agent.txt"_s, memories);
    const PoolSink sink = read(u"job/a__aBcDeF1/agent/mini-swe-agent.txt"_s);
    QVERIFY(sink.records.isEmpty());
    QVERIFY(sink.quarantinedRecords.isEmpty());
}

/// The verdict of reward.txt is an attempt's as well where a result stands beside it.
void TestHarbor::rewardOfAnAttemptIsNoLoss()
{
    put(u"job/a__aBcDeF1/verifier/reward.txt"_s, "1");
    QVERIFY(!std::get<OutcomeRecord>(read(u"job/a__aBcDeF1/verifier/reward.txt"_s).records.value(0)).isAttemptToo);
    put(u"job/a__aBcDeF1/result.json"_s, trialJson("a", "a__aBcDeF1", "1"));
    QVERIFY(std::get<OutcomeRecord>(read(u"job/a__aBcDeF1/verifier/reward.txt"_s).records.value(0)).isAttemptToo);
}

void TestHarbor::readsALinkedFileNever()
{
    put(u"secret.txt"_s, memories);
    put(u"job/trial/result.json"_s, "{}");
    QVERIFY(QDir().mkpath(m_folder->filePath(u"job/trial/agent"_s)));
    QVERIFY(QFile::link(m_folder->filePath(u"secret.txt"_s), m_folder->filePath(u"job/trial/agent/log.txt"_s)));
    QVERIFY(QFile::link(m_folder->path(), m_folder->filePath(u"job/trial/all"_s)));
    const DiskNeighbours neighbours(m_folder->filePath(u"job/trial/result.json"_s));
    QVERIFY(neighbours.has(u"result.json"_s));
    QVERIFY(!neighbours.has(u"agent/log.txt"_s));
    QVERIFY(neighbours.filesIn(u"agent"_s).isEmpty());
    QVERIFY(!neighbours.has(u"all/secret.txt"_s));
    QVERIFY(neighbours.has(u"../../secret.txt"_s)); // two levels are the run's own
    QVERIFY(!neighbours.has(u"../../../"_s + m_folder->path().section(u'/', -1) + u"/secret.txt"_s));
    QVERIFY(!neighbours.has(u"agent/../result.json"_s));
    QVERIFY(!neighbours.has(m_folder->filePath(u"secret.txt"_s)));
    const auto tooLarge = neighbours.read(u"../../secret.txt"_s, 10);
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(neighbours.read(u"nothing"_s, 10).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestHarbor)
#include "tst_harbor.moc"
