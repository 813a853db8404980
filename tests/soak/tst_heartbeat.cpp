// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/trajectorystore.h"
#include "tests/pipeline/fencecheck.h"
#include "tests/soak/servicebench.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

namespace waymark {

using test::ServiceBench;
using test::take;
using test::TempPool;

namespace {

constexpr int many = 1'000;

/// The longest of the calls, in milliseconds.
template <typename F>
qint64 longestOf(int times, const F &call)
{
    qint64 longest = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer time;
        time.start();
        call();
        longest = std::max(longest, time.elapsed());
    }
    return longest;
}

} // namespace

/// What a window asks of the services while a thousand items are queued and in flight never holds it up, and what runs hold stays data.
class tst_Heartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void askingHoldsNobodyUp();
    void injectedRunsDoNotChangeTheRequest();

private:
    FaultServer m_server;
};

void tst_Heartbeat::initTestCase()
{
    const auto steps = [](const char *verb, const QJsonValue &value) { return QJsonArray { QJsonArray { QJsonObject { { QString::fromLatin1(verb), value } } } }; };
    QVERIFY(m_server.start({ { u"routes"_s, QJsonObject { { u"silent"_s, steps("await_close_ms", 60'000) }, { u"right"_s, steps("fit", QJsonObject()) } } } }));
}

void tst_Heartbeat::askingHoldsNobodyUp()
{
    TempPool pool;
    QByteArray lines;
    QList<Trajectory> runs;
    for (int i = 1; i <= many; ++i) {
        runs.append(test::makeTrajectory(i));
        lines += test::jsonLine(runs.last());
    }
    take(test::importBytes(pool, lines));
    pool.close();
    llm::Endpoint endpoint = test::faultEndpoint(m_server, u"silent"_s);
    endpoint.limits.concurrent = 32;
    ServiceBench bench(pool.path(), { endpoint });
    take(bench.start());
    const Job job = bench.add(JobKind::Judge, test::itemsOf(runs), test::settingsFor(endpoint));
    QVERIFY(bench.until([&] { return m_server.requests(u"silent"_s).size() == 32; }));
    QCOMPARE(bench.job(job.uuid).counts.left(), many);

    // While things move …
    QVERIFY(longestOf(many, [&] { bench.host->wake(); }) <= 100);
    // … and while the writer is busy with something long, which none of these may wait for: else the test would not get on.
    QSemaphore busy;
    QSemaphore free;
    std::thread writing([&] {
        take(bench.writeAccess()([&](storage::PoolFile &) -> Result<void> {
            busy.release();
            free.acquire();
            return {};
        }));
    });
    busy.acquire();
    const qint64 waking = longestOf(many, [&] { bench.host->wake(); });
    const qint64 dropping = longestOf(many, [&] { bench.host->drop(JobId { 4711 }); });
    const qint64 trying = longestOf(many, [&] { bench.host->client().tryAgain(endpoint.id); });
    free.release();
    writing.join();
    qInfo("longest of %d calls: wake %lld ms, drop %lld ms, try again %lld ms", many, static_cast<long long>(waking), static_cast<long long>(dropping), static_cast<long long>(trying));
    QVERIFY(waking <= 100 && dropping <= 100 && trying <= 100);

    // The whole job is cancelled: at once for who asks, and soon for the server.
    take(bench.inTransaction([&](storage::Transaction &transaction) { return storage::cancelJob(transaction, job.id, bench.clock.now()); }));
    QVERIFY(longestOf(1, [&] { bench.host->drop(job.id); }) <= 100);
    QVERIFY(bench.waitUntil([&] { return m_server.events(u"closed"_s, u"silent"_s).size() == m_server.requests(u"silent"_s).size(); }));
    QCOMPARE(bench.job(job.uuid).counts.cancelled, many);
    QCOMPARE(bench.job(job.uuid).state, JobState::Cancelled);
    bench.host.reset();
    QCOMPARE(m_server.requests(u"silent"_s).size(), 32);
    QCOMPARE(test::serviceFaults(bench.database()), QString());
}

/// S8, as the server sees it.
void tst_Heartbeat::injectedRunsDoNotChangeTheRequest()
{
    TempPool pool;
    QList<Trajectory> runs;
    const QStringList texts = QStringList { u"Round only at the end."_s } + test::injections();
    for (int i = 0; i < texts.size(); ++i) {
        Trajectory run = test::makeTrajectory(i + 1);
        run.verdicts = { { OutcomeSource::GroundTruth, false, {}, {}, run.started } };
        run.taskText = texts.at(i);
        for (Step &step : run.steps)
            step.thought = texts.at(i);
        runs.append(run);
        take(test::importBytes(pool, test::jsonLine(run)));
    }
    pool.close();
    ServiceBench bench(pool.path(), { test::faultEndpoint(m_server, u"right"_s) });
    take(bench.start());
    // The first, innocent one gives the measure.
    for (const auto &[kind, part] : { std::pair(JobKind::Judge, QString()), std::pair(JobKind::Generate, u"insight"_s) }) {
        const qsizetype before = m_server.requests(u"right"_s).size();
        const auto ask = [&](const QList<Trajectory> &about) {
            const Job job = bench.add(kind, test::itemsOf(about, part), test::settingsFor(bench.endpoints.first()));
            QVERIFY(bench.untilOver(job.uuid));
            QCOMPARE(bench.job(job.uuid).counts.done, about.size());
        };
        ask({ runs.first() });
        ask(runs.mid(1));
        const QList<QJsonObject> requests = m_server.requests(u"right"_s).mid(before);
        QCOMPARE(requests.size(), runs.size());
        const test::FencedRequest innocent = test::fencedRequest(requests.first()[u"body"].toString().toUtf8());
        for (const QJsonObject &request : requests) {
            const test::FencedRequest is = test::fencedRequest(request[u"body"].toString().toUtf8());
            QVERIFY2(is.wrong.isEmpty(), qPrintable(is.wrong));
            QCOMPARE(is.frame, innocent.frame);
            QCOMPARE(is.own, innocent.own);
            QCOMPARE(is.data.size(), innocent.data.size());
        }
    }
    // What is known of a run outranks what a model was talked into.
    for (const Trajectory &run : runs)
        QCOMPARE(outcomeOf(take(storage::trajectoryByUuid(bench.database(), run.uuid))->verdicts).value, OutcomeValue::Failure);
}

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_Heartbeat)
#include "tst_heartbeat.moc"
