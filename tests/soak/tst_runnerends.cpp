// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/ledgerstore.h"
#include "services/storage/proposalstore.h"
#include "tests/soak/servicebench.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark {

using test::ServiceBench;
using test::take;
using test::TempPool;

namespace {

Trajectory passedRun(int number)
{
    Trajectory run = test::makeTrajectory(number);
    run.verdicts = { { OutcomeSource::GroundTruth, true, {}, {}, run.started } };
    return run;
}

} // namespace

/// How items of jobs end when the server, the disk, another process or the program itself gets in their way.
class tst_RunnerEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile script(QStringLiteral(SOAK_FOLDER "/runnerends.json"));
        QVERIFY(script.open(QFile::ReadOnly));
        const QJsonObject routes = QJsonDocument::fromJson(script.readAll()).object();
        QVERIFY(m_server.start({ { u"routes"_s, routes } }));
    }

    /// A server that wants to be left alone for ten minutes, whatever the status, parks the item; the others wait with it.
    void itemsAreParked()
    {
        constexpr int runs = 150;
        Bench bench(m_server, u"waits"_s, runs);
        const Job job = bench.addInsights();
        QVERIFY(bench->until([&] { return bench->job(job.uuid).counts.queued == runs && bench->items(job.uuid).last().notBefore.isValid(); }));
        int begun = 0;
        for (const JobItem &item : bench->items(job.uuid)) {
            QCOMPARE(item.state, ItemState::Queued);
            QVERIFY2(item.notBefore > bench->clock.now().addSecs(590) && item.notBefore <= bench->clock.now().addSecs(600), qPrintable(item.notBefore.toString(Qt::ISODate)));
            QCOMPARE(item.errorCode, item.attempts > 0 ? u"busy"_s : QString());
            begun += item.attempts > 0;
        }
        QVERIFY2(begun >= 1 && begun <= 64, qPrintable(QString::number(begun))); // as many as there is room for at once
        QCOMPARE(m_server.requests(u"waits"_s).size(), 1);
        QCOMPARE(bench->job(job.uuid).state, JobState::Running);
    }

    /// Six attempts are enough, also where each answer asks for another one.
    void itemsFailAfterSixAttempts()
    {
        Bench bench(m_server, u"forever"_s, 1);
        const Job job = bench.addInsights();
        QVERIFY(bench->untilOver(job.uuid));
        QCOMPARE(bench->items(job.uuid).first().state, ItemState::Failed);
        QCOMPARE(bench->items(job.uuid).first().errorCode, u"rate"_s);
        QCOMPARE(m_server.requests(u"forever"_s).size(), 6);
    }

    /// It was paid for, and stays; asked once more, the model is asked, not the ledger.
    void anAnswerWithoutUseServesNobody()
    {
        Bench bench(m_server, u"useless"_s, 1);
        const Job job = bench.addInsights();
        QVERIFY(bench->untilOver(job.uuid));
        QCOMPARE(bench->items(job.uuid).first().state, ItemState::Failed);
        QVERIFY(bench->items(job.uuid).first().error.contains("title"_L1));
        take(bench->inTransaction([&](storage::Transaction &transaction) -> Result<void> {
            WAYMARK_TRY(storage::retryFailed(transaction, job.id));
            return {};
        }));
        QVERIFY(bench->untilOver(job.uuid));
        QCOMPARE(bench->items(job.uuid).first().state, ItemState::Done);
        QCOMPARE(m_server.requests(u"useless"_s).size(), 2);
        const QList<LlmCall> calls = take(storage::callsOfJob(bench->database(), job.uuid));
        QCOMPARE(calls.size(), 2);
        QCOMPARE(calls.first().state, CallState::Failed);
        QCOMPARE(calls.first().usage.total(), 15);
        QCOMPARE(calls.last().state, CallState::Applied);
    }

    /// The job waits, and says once which budget is used up and what to do.
    void theBudgetIsUsedUp()
    {
        Bench bench(m_server, u"right"_s, 3);
        const qsizetype before = m_server.requests(u"right"_s).size();
        take(bench->inTransaction([&](storage::Transaction &transaction) {
            Budget budget;
            budget.scope = BudgetScope::Day;
            budget.unit = BudgetUnit::Calls;
            budget.cap = 2;
            return storage::setBudget(transaction, budget, bench->clock.today());
        }));
        const Job job = bench.addInsights();
        QVERIFY(bench->untilOver(job.uuid));
        QCOMPARE(bench->job(job.uuid).state, JobState::Paused);
        QCOMPARE(bench->job(job.uuid).counts.done, 2);
        QCOMPARE(bench->job(job.uuid).counts.queued, 1);
        const QString note = bench->job(job.uuid).note;
        QVERIFY2(note.count(u"Raise it to go on."_s) == 1 && note.contains("the day"_L1), qPrintable(note));
        QCOMPARE(m_server.requests(u"right"_s).size(), before + 2);
    }

    /// Nothing calls back into what is gone, the connections are closed at once, and what was in flight begins again.
    void theHostEndsWhileCallsAreUnderWay()
    {
        Bench bench(m_server, u"silent"_s, 5);
        const Job job = bench.addInsights();
        QVERIFY(bench->until([&] { return !m_server.requests(u"silent"_s).isEmpty(); }));
        bench->host.reset();
        QVERIFY(bench->waitUntil([&] { return m_server.events(u"closed"_s, u"silent"_s).size() == m_server.requests(u"silent"_s).size(); }));
        for (const QJsonObject &closed : m_server.events(u"closed"_s, u"silent"_s))
            QVERIFY(closed[u"after_ms"].toInt() < 20'000);
        QCOMPARE(bench->job(job.uuid).counts.queued, 5);
        QCOMPARE(bench->job(job.uuid).counts.running, 0);
        for (const LlmCall &call : take(storage::callsOfJob(bench->database(), job.uuid)))
            QVERIFY(call.state == CallState::Failed && (call.attempts == 0 || call.mayBeCharged));
        QCOMPARE(test::serviceFaults(bench->database()), QString());
        QVERIFY(!take(storage::leaseOf(bench->database(), storage::servicesLease)));
    }

    /// A process that hung while another one took over takes nothing away from it, and does not stop its jobs.
    void whoHasLostTheLeaseBeginsNothing()
    {
        Bench bench(m_server, u"right"_s, 3);
        const qsizetype before = m_server.requests(u"right"_s).size();
        storage::Lease other = storage::ownLease(storage::servicesLease, bench->clock.now());
        other.host = u"elsewhere"_s;
        take(bench->inTransaction([&](storage::Transaction &transaction) -> Result<void> {
            WAYMARK_TRY_ASSIGN(const auto seen, storage::leaseOf(transaction.database(), storage::servicesLease));
            WAYMARK_TRY(storage::takeLease(transaction, other, seen));
            return {};
        }));
        const Job job = bench.addInsights();
        bench->host->wake();
        bench->host.reset(); // everything that was begun is over then
        QCOMPARE(m_server.requests(u"right"_s).size(), before);
        QCOMPARE(bench->job(job.uuid).state, JobState::Queued);
        QCOMPARE(bench->job(job.uuid).counts.queued, 3);
        QCOMPARE(take(storage::leaseOf(bench->database(), storage::servicesLease))->holder, other.holder);
    }

    /// The disk is full for a while: no item is left behind, and nothing is paid for twice.
    void writesFailForAWhile()
    {
        Bench bench(m_server, u"right"_s, 2);
        const qsizetype before = m_server.requests(u"right"_s).size();
        const Job job = bench.addInsights();
        // From the moment on at which the first answer is stored.
        QVERIFY(bench->until([&] {
            const QList<LlmCall> calls = take(storage::callsOfJob(bench->database(), job.uuid));
            return std::any_of(calls.begin(), calls.end(), [](const LlmCall &call) { return call.attempts > 0; });
        }));
        bench->breakWrites(Error { ErrorCode::DiskFull, u"The disk is full."_s, {}, {}, 0 });
        bench->host->wake();
        QVERIFY(bench->waitUntil([&] { return m_server.events(u"said"_s, u"right"_s).size() > before; }));
        bench->breakWrites({});
        QVERIFY(bench->until([&] {
            const Job now = bench->job(job.uuid);
            if (now.state == JobState::Paused)
                take(bench->inTransaction([&](storage::Transaction &transaction) { return storage::resumeJob(transaction, job.id); }));
            bench->host->wake();
            return isOver(now.state);
        }));
        QCOMPARE(bench->job(job.uuid).counts.left(), 0);
        for (const JobItem &item : bench->items(job.uuid))
            QVERIFY(item.state == ItemState::Done || !item.error.isEmpty());
        QCOMPARE(test::serviceFaults(bench->database()), QString());
    }

private:
    /// A pool with runs that passed, and the services of it.
    class Bench
    {
    public:
        Bench(const FaultServer &server, const QString &route, int runs)
        {
            QByteArray lines;
            for (int i = 1; i <= runs; ++i) {
                m_runs.append(passedRun(i));
                lines += test::jsonLine(m_runs.last());
            }
            take(test::importBytes(m_pool, lines));
            m_pool.close();
            m_bench = std::make_unique<ServiceBench>(m_pool.path(), QList<llm::Endpoint> { test::faultEndpoint(server, route) });
            take(m_bench->start());
        }
        Job addInsights() { return m_bench->add(JobKind::Generate, test::itemsOf(m_runs, u"insight"_s), test::settingsFor(m_bench->endpoints.first())); }
        ServiceBench *operator->() { return m_bench.get(); }

    private:
        TempPool m_pool;
        QList<Trajectory> m_runs;
        std::unique_ptr<ServiceBench> m_bench;
    };

    FaultServer m_server;
};

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_RunnerEnds)
#include "tst_runnerends.moc"
