// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/jobs.h"
#include "tests/support/services.h"

#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::take;
using test::TempPool;
using test::written;

namespace {

/// A process that serves the pool until it is told to end, or killed.
class Server
{
public:
    explicit Server(const QString &pool)
    {
        m_process.start(QStringLiteral(CRASHWRITER), { u"serve"_s, pool });
        if (!m_process.waitForReadyRead(30'000))
            qFatal("%s", m_process.readAllStandardError().constData());
        m_said = m_process.readLine().trimmed();
    }
    ~Server() { kill(); }

    QByteArray said() const { return m_said; }
    qint64 pid() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

Result<bool> taken(TempPool &pool, const Lease &own, const std::optional<Lease> &expired = {})
{
    return written(pool, [&](Transaction &transaction) { return takeLease(transaction, own, expired); });
}

/// Of a process on a machine that nobody here can look at.
Lease foreignLease()
{
    Lease lease = ownLease(servicesLease, test::testNow());
    lease.pid = 4711;
    lease.host = u"elsewhere"_s;
    lease.process = u"another-boot pid:[1] 5"_s;
    return lease;
}

Result<void> beat(TempPool &pool, const Lease &own)
{
    return written(pool, [&](Transaction &transaction) { return beatLease(transaction, own); });
}

} // namespace

class tst_LeaseStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneHoldsIt();
    void beats();
    void endedHolders();
    void expiresWhenTheBeatStandsStill();
    void isTakenOnlyAsItWasSeen();
    void theOldHolderNotices();
    void anotherProcessServes();
    void anotherProcessIsKilled();
    void anotherProcessHangs();
    void anotherProcessEnds();
};

void tst_LeaseStore::oneHoldsIt()
{
    TempPool pool;
    QVERIFY(!take(leaseOf(pool.database(), servicesLease)));
    const Lease own = ownLease(servicesLease, test::testNow());
    QCOMPARE(own.pid, QCoreApplication::applicationPid());
    QVERIFY(!own.host.isEmpty());
    QVERIFY(!own.process.isEmpty());
    QVERIFY(!take(taken(pool, own)));
    QCOMPARE(*take(leaseOf(pool.database(), servicesLease)), own);
    // Another window of the same program is another holder.
    const Lease other = ownLease(servicesLease, test::testNow());
    QVERIFY(other.holder != own.holder);
    const auto refused = taken(pool, other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QVERIFY2(refused.error().message.contains(u"process %1 on %2 since 2026-11-18T09:00:00Z"_s.arg(own.pid).arg(own.host)), qPrintable(refused.error().message));
    QVERIFY(!take(taken(pool, own)));
    take(written(pool, [&](Transaction &transaction) { return requireLease(transaction, servicesLease, own.holder); }));
    QCOMPARE(written(pool, [&](Transaction &transaction) { return requireLease(transaction, servicesLease, other.holder); }).error().code, ErrorCode::Conflict);
    // Who does not hold it gives nothing back.
    take(written(pool, [&](Transaction &transaction) { return releaseLease(transaction, other); }));
    QVERIFY(take(leaseOf(pool.database(), servicesLease)));
    take(written(pool, [&](Transaction &transaction) { return releaseLease(transaction, own); }));
    QVERIFY(!take(leaseOf(pool.database(), servicesLease)));
    QVERIFY(!take(taken(pool, other)));
}

void tst_LeaseStore::beats()
{
    TempPool pool;
    const Lease own = ownLease(servicesLease, test::testNow());
    QVERIFY(!beat(pool, own));
    take(taken(pool, own));
    for (int i = 0; i < 3; ++i)
        take(beat(pool, own));
    QCOMPARE(take(leaseOf(pool.database(), servicesLease))->beat, 3);
    take(taken(pool, own)); // once more by the same one
    QCOMPARE(take(leaseOf(pool.database(), servicesLease))->beat, 4);
}

void tst_LeaseStore::endedHolders()
{
    const Lease own = ownLease(servicesLease, test::testNow());
    QVERIFY(!hasEnded(own));
    // The number of a process is given to another one some day.
    Lease reused = own;
    reused.process.chop(1);
    QVERIFY(hasEnded(reused));
    Lease gone = own;
    gone.pid = 1 << 22; // above the highest that Linux gives
    QVERIFY(hasEnded(gone));
    QVERIFY(!hasEnded(foreignLease()));
    Lease unknown = own;
    unknown.process.clear();
    QVERIFY(!hasEnded(unknown));
}

void tst_LeaseStore::expiresWhenTheBeatStandsStill()
{
    using std::chrono::milliseconds;
    Lease lease = foreignLease();
    LeaseWatch watch;
    // A steady clock begins anywhere, also below zero.
    QVERIFY(!watch.hasExpired(lease, milliseconds(-5'000)));
    QVERIFY(!watch.hasExpired(lease, milliseconds(24'999)));
    QVERIFY(watch.hasExpired(lease, milliseconds(25'000)));
    ++lease.beat;
    QVERIFY(!watch.hasExpired(lease, milliseconds(25'001)));
    QVERIFY(!watch.hasExpired(lease, milliseconds(55'000)));
    lease.holder = u"another"_s;
    QVERIFY(!watch.hasExpired(lease, milliseconds(55'001)));
    QVERIFY(watch.hasExpired(lease, milliseconds(85'001)));
    QCOMPARE(leaseBeat * 3, leaseExpiry);
}

void tst_LeaseStore::isTakenOnlyAsItWasSeen()
{
    TempPool pool;
    const Lease foreign = foreignLease();
    take(taken(pool, foreign));
    const Lease own = ownLease(servicesLease, test::testNow());
    QCOMPARE(taken(pool, own).error().code, ErrorCode::Locked);
    const Lease seen = *take(leaseOf(pool.database(), servicesLease));
    // It beats at the last moment.
    take(beat(pool, foreign));
    QCOMPARE(taken(pool, own, seen).error().code, ErrorCode::Locked);
    QVERIFY(take(taken(pool, own, *take(leaseOf(pool.database(), servicesLease)))));
    QCOMPARE(take(leaseOf(pool.database(), servicesLease))->holder, own.holder);
}

void tst_LeaseStore::theOldHolderNotices()
{
    TempPool pool;
    const Lease old = foreignLease();
    take(taken(pool, old));
    const Lease own = ownLease(servicesLease, test::testNow());
    take(taken(pool, own, *take(leaseOf(pool.database(), servicesLease))));
    const auto late = beat(pool, old);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QVERIFY2(late.error().message.contains(QString::number(own.pid)), qPrintable(late.error().message));
    take(written(pool, [&](Transaction &transaction) { return releaseLease(transaction, old); }));
    take(beat(pool, own));
}

void tst_LeaseStore::anotherProcessServes()
{
    TempPool pool;
    Server server(pool.path());
    QCOMPARE(server.said(), QByteArray("serves"));
    const Lease there = *take(leaseOf(pool.database(), servicesLease));
    QCOMPARE(there.pid, server.pid());
    QVERIFY(!hasEnded(there));
    const auto refused = curation::takeServices(pool.pool(), ownLease(servicesLease, test::testNow()), pool.clock);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QVERIFY(refused.error().message.contains(QString::number(server.pid())));
    Server second(pool.path());
    QVERIFY2(second.said().startsWith("refused"), second.said().constData());
    QCOMPARE(take(leaseOf(pool.database(), servicesLease))->pid, server.pid());
}

void tst_LeaseStore::anotherProcessIsKilled()
{
    TempPool pool;
    Server server(pool.path());
    QCOMPARE(server.said(), QByteArray("serves"));
    server.kill();
    const Lease there = *take(leaseOf(pool.database(), servicesLease));
    QVERIFY(hasEnded(there));
    // At once: nobody waits for a process that is known to be gone.
    const Lease own = ownLease(servicesLease, test::testNow());
    const curation::Takeover takeover = take(curation::takeServices(pool.pool(), own, pool.clock));
    QVERIFY(takeover.fromAnother);
    // It had a call under way and one item of its job.
    QCOMPARE(takeover.calls.unknown.size(), 1);
    QCOMPARE(takeover.jobs.requeued, 1);
    QCOMPARE(takeover.jobs.paused.size(), 1);
    const Job job = take(allJobs(pool.database())).first();
    QCOMPARE(job.state, JobState::Paused);
    QCOMPARE(job.note, u"The program stopped while 1 calls were under way; they may have been charged."_s);
    QVERIFY(!take(curation::takeServices(pool.pool(), own, pool.clock)).fromAnother);
    QCOMPARE(test::serviceFaults(pool.database()), QString());
}

/// It is there, and says nothing: nobody takes over before its beat has stood still for long enough, and it harms nobody when it wakes up.
void tst_LeaseStore::anotherProcessHangs()
{
    TempPool pool;
    Server server(pool.path());
    QCOMPARE(::kill(pid_t(server.pid()), SIGSTOP), 0);
    const Lease own = ownLease(servicesLease, test::testNow());
    const auto refused = curation::takeServices(pool.pool(), own, pool.clock);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QVERIFY2(refused.error().message.contains(u"process %1 on "_s.arg(server.pid())), qPrintable(refused.error().message));
    LeaseWatch watch;
    const Lease seen = *take(leaseOf(pool.database(), servicesLease));
    QVERIFY(!watch.hasExpired(seen, leaseBeat));
    QVERIFY(watch.hasExpired(*take(leaseOf(pool.database(), servicesLease)), leaseBeat + leaseExpiry));
    const curation::Takeover takeover = take(curation::takeServices(pool.pool(), own, pool.clock, seen));
    QVERIFY(takeover.fromAnother);
    QCOMPARE(takeover.jobs.requeued, 1);
    QCOMPARE(takeover.calls.unknown.size(), 1);
    QCOMPARE(test::serviceFaults(pool.database()), QString());
    QCOMPARE(::kill(pid_t(server.pid()), SIGCONT), 0);
    server.end(); // gives up what it still thinks to have
    QCOMPARE(take(leaseOf(pool.database(), servicesLease))->holder, own.holder);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM job_item WHERE state = 'queued'"_s), u"2"_s);
}

void tst_LeaseStore::anotherProcessEnds()
{
    TempPool pool;
    Server server(pool.path());
    server.end();
    QVERIFY(!take(leaseOf(pool.database(), servicesLease)));
    const curation::Takeover takeover = take(curation::takeServices(pool.pool(), ownLease(servicesLease, test::testNow()), pool.clock));
    QVERIFY(!takeover.fromAnother);
    const Job job = take(allJobs(pool.database())).first();
    QCOMPARE(job.state, JobState::Running);
    QCOMPARE(job.counts.queued, 2);
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_LeaseStore)
#include "tst_leasestore.moc"
