// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/jobs.h"
#include "services/curation/poolledger.h"
#include "services/jobs/jobrunner.h"
#include "services/lint/registry.h"
#include "services/llm/keylookup.h"
#include "services/llm/wire.h"
#include "services/pipeline/redaction.h"
#include "services/storage/databasethread.h"
#include "tests/soak/soakwork.h"
#include "tests/support/jumpclock.h"
#include "tests/support/services.h"

#include <QCoreApplication>

#include <random>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using test::take;

namespace {

/// One event a character, for who counts them: see tst_soak.
void say(char event)
{
    [[maybe_unused]] const ssize_t said = ::write(STDOUT_FILENO, &event, 1);
}

/// Moves on only where nothing but time is waited for.
class SoakClock final : public Clock
{
public:
    explicit SoakClock(const QDateTime &begin)
        : m_now(begin.toMSecsSinceEpoch())
    {
    }
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now.load(), Qt::UTC); }
    void moveTo(const QDateTime &at) { m_now = std::max(m_now.load(), at.toMSecsSinceEpoch()); }

private:
    std::atomic<qint64> m_now;
};

/// Serves a pool as the program does, with the real client, ledger and runner, until nothing is left or a budget is used up.
class Worker final
{
    Q_DISABLE_COPY_MOVE(Worker)

public:
    Worker(const QString &path, const QString &address, quint64 seed, int run)
        : m_path(path)
        , m_endpoint(test::soakEndpoint(address))
        , m_random(seed)
        , m_clock(test::testNow().addDays(run))
        , m_writer(u"writer"_s)
    {
        take(m_writer.run([&]() -> Result<void> {
            WAYMARK_TRY_ASSIGN(m_pool, storage::PoolFile::open(path, m_clock));
            return {};
        }).result());
        m_lease = storage::ownLease(storage::servicesLease, m_clock.now());
        take(write([&](storage::PoolFile &pool) -> Result<void> {
            WAYMARK_TRY(curation::takeServices(pool, m_lease, m_clock));
            return {};
        }));
        m_reader = take(storage::Database::open(path, storage::Database::Mode::ReadOnly));
        const auto writing = [this](const auto &change) { return write(change); };
        m_ledger = std::make_unique<curation::PoolLedger>(writing, m_lease.holder, m_clock);
        m_client = std::make_unique<llm::Client>(llm::Client::Parts { *m_ledger, m_steady, m_clock, [this] { return std::uniform_real_distribution<>()(m_random); },
            pipeline::redactor(true), llm::keyLookup(nullptr), {} });
        jobs::JobRunner::Parts parts { m_path, writing, m_clock, m_lease.holder, [this](const QString &, auto &&...) { return jobs::Service { m_endpoint, m_client.get() }; },
            [](const QString &) { return test::soakPrice(); }, {}, {}, {}, &lint::builtInRules, std::make_shared<curation::LintCache>(), 64 };
        parts.moved = [](const QString &) {};
        parts.idle = [this] { QMetaObject::invokeMethod(qApp, [this] { look(); }, Qt::QueuedConnection); };
        m_runner = std::make_unique<jobs::JobRunner>(std::move(parts));
    }

    ~Worker()
    {
        m_runner.reset();
        m_client.reset();
        take(write([&](storage::PoolFile &pool) { return curation::leaveServices(pool, m_lease); }));
        take(m_writer.run([&]() -> Result<void> {
            m_pool.reset();
            return {};
        }).result());
    }

    void begin()
    {
        m_runner->wake();
    }

    /// The runner has nothing to do now: a person would press "Resume", or wait.
    void look()
    {
        bool waitsForBudget = false;
        bool goesOn = false;
        for (const Job &job : take(storage::unfinishedJobs(*m_reader))) {
            if (job.state != JobState::Paused)
                continue;
            if (isOutOfBudget(job)) {
                waitsForBudget = true;
                continue;
            }
            take(write([&](storage::PoolFile &pool) {
                return curation::inTransaction(pool, [&](storage::Transaction &transaction) { return storage::resumeJob(transaction, job.id); });
            }));
            goesOn = true;
        }
        const QDateTime due = take(storage::nextDue(*m_reader));
        if (goesOn) {
            m_client->tryAgain(m_endpoint.id);
            m_runner->wake();
        } else if (due.isValid()) {
            // Both clocks, or the client would still see the wait that the runner has seen the end of.
            const qint64 wait = std::max<qint64>(0, m_clock.now().msecsTo(due));
            m_steady.jumpTo(m_steady.now() + std::chrono::milliseconds(wait));
            m_clock.moveTo(due);
            m_runner->wake();
        } else if (waitsForBudget || take(storage::unfinishedJobs(*m_reader)).isEmpty()) {
            m_end = waitsForBudget ? 'B' : 'O';
            QCoreApplication::quit();
        }
    }

    char end() const { return m_end; }

private:
    Result<void> write(const std::function<Result<void>(storage::PoolFile &)> &change)
    {
        say('.');
        const auto done = m_writer.run([&]() -> Result<void> { return change(*m_pool); }).result();
        say('.');
        return done;
    }

    /// What stopped a job before this process began may be mended: once each is let go on.
    bool isOutOfBudget(const Job &job)
    {
        const bool isFirst = !m_resumed.contains(job.id.value);
        m_resumed.insert(job.id.value);
        const QList<JobItem> waiting = take(storage::itemsOfJob(*m_reader, job.id, ItemState::Queued));
        return !isFirst && std::any_of(waiting.begin(), waiting.end(), [](const JobItem &item) { return item.errorCode == "budget"_L1; });
    }

    const QString m_path;
    const llm::Endpoint m_endpoint;
    std::mt19937_64 m_random;
    SoakClock m_clock;
    JumpClock m_steady;
    storage::Lease m_lease;
    std::unique_ptr<storage::PoolFile> m_pool; ///< the writer's
    std::unique_ptr<storage::Database> m_reader; ///< the main thread's
    QSet<qint64> m_resumed; ///< jobs
    char m_end = '?';
    storage::DatabaseThread m_writer;
    std::unique_ptr<llm::Ledger> m_ledger;
    std::unique_ptr<llm::Client> m_client;
    std::unique_ptr<jobs::JobRunner> m_runner;
};

} // namespace

/// soakworker POOL ADDRESS SEED RUN: serves the jobs of the pool, to be killed at any moment. Writes "." whenever it begins or ends to
/// write to the pool, at last "O" when all jobs are over or "B" when the budget is used up.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.size() != 4)
        return 2;
    llm::initialiseWire();
    char end = '?';
    {
        Worker worker(arguments.at(0), arguments.at(1), arguments.at(2).toULongLong(), arguments.at(3).toInt());
        QMetaObject::invokeMethod(&application, [&] { worker.begin(); }, Qt::QueuedConnection);
        QCoreApplication::exec();
        end = worker.end();
    }
    say(end);
    return 0;
}
