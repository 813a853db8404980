// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/servicehost.h"
#include "services/llm/wire.h"
#include "tests/jobs/jobpool.h"
#include "tests/llm/faultserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark {

using test::JobPool;
using test::json;
using test::take;

/// The services of a pool as a whole: lease, client, ledger, runner, against a server.
class tst_ServiceHost : public QObject
{
    Q_OBJECT

private:
    /// A pool with runs and its own services.
    class Served
    {
    public:
        JobPool pool;

        Result<void> start(const FaultServer &server, const QByteArray &recorded = {})
        {
            take(m_writer.open(pool.pool.path(), pool.pool.clock));
            jobs::ServiceHost::Parts parts { pool.pool.path(), m_writer.access(), pool.pool.clock, {}, recorded, pool.rules.source(), std::make_shared<curation::LintCache>(), {} };
            parts.configuration.endpoints = [address = server.address(u"plain"_s, u"good"_s)] {
                llm::Endpoint endpoint;
                endpoint.id = u"e"_s;
                endpoint.base = QUrl(address);
                return QList<llm::Endpoint> { endpoint };
            };
            parts.configuration.prices = [] {
                llm::Price price;
                price.model = u"m"_s;
                price.inputPerToken = 3;
                price.outputPerToken = 7;
                return QList<llm::Price> { price };
            };
            parts.configuration.key = [](const llm::Endpoint &) { return llm::LlmResult<QByteArray>(QByteArray()); };
            auto started = jobs::ServiceHost::start(std::move(parts));
            if (!started)
                return Unexpected(started.error());
            host = *std::move(started);
            return {};
        }
        void stop() { host.reset(); }

        std::unique_ptr<jobs::ServiceHost> host;

    private:
        cli::PoolWriter m_writer;
        struct Ends
        {
            std::unique_ptr<jobs::ServiceHost> &host;
            ~Ends() { host.reset(); }
        } m_ends { host }; ///< last: the services end before the writer
    };

    FaultServer m_server;

private Q_SLOTS:
    void initTestCase();
    void asksStoresAndPays();
    void storedAnswersServeAgain();
    void oneServesAPool();
    void takesOverWhatACrashLeft();
    void recordedAnswersNeedNoServer();
};

void tst_ServiceHost::initTestCase()
{
    llm::initialiseWire();
    const QJsonArray good { QJsonArray { QJsonObject { { u"chat"_s, QJsonObject { { u"content"_s, test::insightAnswer() }, { u"usage"_s, QJsonArray { 100, 20 } } } } } } };
    QVERIFY(m_server.start({ { u"listeners"_s, QJsonObject { { u"plain"_s, QJsonObject() } } }, { u"routes"_s, QJsonObject { { u"good"_s, good } } } }));
}

void tst_ServiceHost::asksStoresAndPays()
{
    Served served;
    served.pool.addRuns({ 2, 4 });
    const Job job = served.pool.add(JobKind::Generate, { JobPool::run(2, u"insight"_s), JobPool::run(4, u"insight"_s) });
    take(served.start(m_server));
    served.host->wake();
    QTRY_COMPARE(served.pool.counts(job.id), u"2 done, 0 failed, 0 cancelled, 0 left"_s);
    const CallTotals totals = take(storage::callTotals(served.pool.pool.database(), job.uuid));
    QCOMPARE(totals.usage.total(), 240);
    QCOMPARE(totals.costNano, 2 * (100 * 3 + 20 * 7));
    const Proposal proposal = served.pool.proposals().value(0);
    QCOMPARE(proposal.model, u"m-1"_s); // as the server names it
    QVERIFY(proposal.call.isValid());
    QCOMPARE(take(storage::callById(served.pool.pool.database(), proposal.call))->state, CallState::Applied);
    // The call is named where people read how the memory came about.
    take(curation::acceptProposals(test::contextOf(served.pool.pool), { proposal }));
    const QString reason = test::scalarText(served.pool.pool.database(), u"SELECT reason FROM change ORDER BY id DESC LIMIT 1"_s);
    QCOMPARE(reason, u"Proposed by m-1 with prompt insight-success/1 (call %1)."_s.arg(proposal.call.value));
}

void tst_ServiceHost::storedAnswersServeAgain()
{
    Served served;
    served.pool.addRuns({ 2 });
    take(served.start(m_server));
    const Job first = served.pool.add(JobKind::Generate, { JobPool::run(2, u"insight"_s) });
    served.host->wake();
    QTRY_COMPARE(served.pool.state(first.id), u"done"_s);
    const qsizetype requests = m_server.requests(u"good"_s).size();
    const Job again = served.pool.add(JobKind::Generate, { JobPool::run(2, u"insight"_s) });
    served.host->wake();
    QTRY_COMPARE(served.pool.state(again.id), u"done"_s);
    QCOMPARE(m_server.requests(u"good"_s).size(), requests);
    const QList<ItemCall> calls = take(storage::callsOfItem(served.pool.pool.database(), served.pool.items(again.id).first().id));
    QCOMPARE(calls.size(), 1);
    QVERIFY(calls.first().stored);
    QCOMPARE(take(storage::callTotals(served.pool.pool.database(), again.uuid)).costNano, 0);
    // Asked anew it is paid for once more.
    jobs::JobSettings anew;
    anew.forceAnew = true;
    const Job forced = served.pool.add(JobKind::Generate, { JobPool::run(2, u"insight"_s) }, anew);
    served.host->wake();
    QTRY_COMPARE(served.pool.state(forced.id), u"done"_s);
    QCOMPARE(m_server.requests(u"good"_s).size(), requests + 1);
}

void tst_ServiceHost::oneServesAPool()
{
    Served served;
    storage::Lease other = storage::ownLease(storage::servicesLease, test::testNow());
    take(test::written(served.pool.pool, [&](storage::Transaction &transaction) -> Result<void> {
        WAYMARK_TRY(storage::takeLease(transaction, other));
        return {};
    }));
    const auto refused = served.start(m_server);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
}

void tst_ServiceHost::takesOverWhatACrashLeft()
{
    Served served;
    served.pool.addRuns({ 2, 4 });
    const Job job = served.pool.add(JobKind::Generate, { JobPool::run(2, u"insight"_s), JobPool::run(4, u"insight"_s) });
    storage::Lease dead = storage::ownLease(storage::servicesLease, test::testNow());
    dead.process += u"0"_s; // a process of that number began at another time
    take(test::written(served.pool.pool, [&](storage::Transaction &transaction) -> Result<void> {
        WAYMARK_TRY(storage::takeLease(transaction, dead));
        WAYMARK_TRY(storage::claimItems(transaction, 1, dead.holder, test::testNow()));
        return {};
    }));
    take(served.start(m_server));
    QVERIFY(served.host->takeover().fromAnother);
    QCOMPARE(served.host->takeover().jobs.requeued, 1);
    QCOMPARE(served.pool.state(job.id), u"paused"_s);
    QCOMPARE(served.pool.job(job.id).note, u"The program stopped while this job ran. Nothing is lost."_s);
    take(test::written(served.pool.pool, [&](storage::Transaction &transaction) { return storage::resumeJob(transaction, job.id); }));
    served.host->wake();
    QTRY_COMPARE(served.pool.counts(job.id), u"2 done, 0 failed, 0 cancelled, 0 left"_s);
    served.stop();
    QVERIFY(!take(storage::leaseOf(served.pool.pool.database(), storage::servicesLease)));
}

void tst_ServiceHost::recordedAnswersNeedNoServer()
{
    Served served;
    served.pool.addRuns({ 2, 4 });
    const QJsonObject line { { u"purpose"_s, u"generate.insight"_s }, { u"subject"_s, test::makeTrajectory(2).uuid },
        { u"answer"_s, QJsonDocument::fromJson(test::insightAnswer().toUtf8()).object() } };
    take(served.start(m_server, json(line).toUtf8()));
    const qsizetype requests = m_server.requests(u"good"_s).size();
    jobs::JobSettings settings;
    settings.endpoint = llm::recordedEndpoint().id;
    const Job job = served.pool.add(JobKind::Generate, { JobPool::run(2, u"insight"_s), JobPool::run(4, u"insight"_s) }, settings);
    served.host->wake();
    QTRY_COMPARE(served.pool.counts(job.id), u"1 done, 1 failed, 0 cancelled, 0 left"_s);
    QCOMPARE(served.pool.proposals().value(0).model, u"recorded answers"_s);
    QVERIFY(served.pool.items(job.id).at(1).error.contains(u"No answer is recorded"));
    QCOMPARE(m_server.requests(u"good"_s).size(), requests);
}

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_ServiceHost)
#include "tst_servicehost.moc"
