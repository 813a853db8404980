// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/jobs.h"
#include "services/storage/proposalstore.h"
#include "tests/storage/syscallfaults.h"
#include "tests/support/services.h"

#include <QHash>
#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::SyscallFaults;
using test::take;
using test::TempPool;

namespace {

constexpr int questions = 4;
constexpr qint64 reserved = 1000;
constexpr qint64 price = 500;

/// A server that writes down each request that reaches it.
QByteArray ask(const QString &log, const QByteArray &question)
{
    const int file = ::open(QFile::encodeName(log).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const QByteArray line = question + '\n';
    [[maybe_unused]] const ssize_t size = ::write(file, line.constData(), size_t(line.size()));
    ::close(file);
    return "answer to " + question;
}

Proposal proposalFrom(const QByteArray &answer)
{
    Proposal proposal;
    const QJsonObject insight { { u"title"_s, QString::fromUtf8(answer) }, { u"description"_s, u"When"_s }, { u"content"_s, u"What"_s } };
    proposal.payload = { { u"type"_s, u"insight"_s }, { u"payload"_s, insight }, { u"domain"_s, u"payments"_s } };
    return proposal;
}

/// Serves the pool until its jobs are done, as the background services do. `received` hears of each answer that is stored.
void serve(const QString &path, const QString &log, const std::function<void(const QByteArray &)> &received)
{
    FixedClock clock(test::testNow());
    const auto pool = take(PoolFile::open(path, clock));
    const Lease own = ownLease(servicesLease, clock.now());
    take(curation::takeServices(*pool, own, clock));
    const auto write = [&](const std::function<Result<void>(Transaction &)> &step) { take(curation::inTransaction(*pool, step)); };
    for (const Job &job : take(unfinishedJobs(pool->database())))
        write([&](Transaction &transaction) { return resumeJob(transaction, job.id); });
    for (;;) {
        QList<JobItem> items;
        write([&](Transaction &transaction) -> Result<void> {
            WAYMARK_TRY_ASSIGN(items, claimItems(transaction, 2, own.holder, clock.now()));
            return {};
        });
        if (items.isEmpty())
            break;
        for (const JobItem &item : std::as_const(items)) {
            CallPlan plan = test::plannedCall(item.target, 100, reserved, take(jobById(pool->database(), item.job))->uuid);
            plan.holder = own.holder;
            curation::ItemOutcome outcome;
            outcome.item = item.id;
            outcome.holder = own.holder;
            QByteArray answer;
            CallId call;
            if (const auto stored = take(storedCall(pool->database(), plan.requestHash))) {
                call = stored->call;
                answer = stored->body;
                outcome.calls = { { call, true, {} } };
            } else {
                write([&](Transaction &transaction) -> Result<void> {
                    WAYMARK_TRY_ASSIGN(call, planCall(transaction, plan, clock.now()));
                    return {};
                });
                write([&](Transaction &transaction) { return callSent(transaction, call, 1, clock.now()); });
                answer = ask(log, item.target.toUtf8());
                write([&](Transaction &transaction) { return callReceived(transaction, call, test::answerOf(answer, 40, 10, price), clock.now()); });
                received(item.target.toUtf8());
                outcome.calls = { { call, false, {} } };
            }
            outcome.proposals = { proposalFrom(answer) };
            outcome.proposals.first().call = call;
            if (!take(curation::storeOutcome(*pool, outcome, clock)).isStored)
                qFatal("an item of ours was taken");
        }
    }
    take(curation::leaveServices(*pool, own));
}

QHash<QByteArray, int> requestsIn(const QString &log)
{
    QHash<QByteArray, int> count;
    for (const QByteArray &line : test::bytesOf(log).split('\n')) {
        if (!line.isEmpty())
            ++count[line];
    }
    return count;
}

} // namespace

/// kill -9 at any call that changes the pool while services work on it: no answer that was stored is ever asked for again, each item
/// is done once, and every amount adds up.
class tst_ServicesCrash : public QObject
{
    Q_OBJECT

private:
    /// A pool with a job of `questions` items, closed.
    void fill(TempPool &pool)
    {
        test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Money, 1'000'000);
        QList<JobItem> items(questions);
        for (int i = 0; i < questions; ++i)
            items[i].target = u"question %1"_s.arg(i);
        take(test::written(pool, [&](Transaction &transaction) {
            Job job;
            job.created = test::testNow();
            return addJob(transaction, job, items);
        }));
        pool.close();
    }

    /// "" or what is wrong after the work that a killed process left was finished.
    QString judge(TempPool &pool, const QString &log, const QList<QByteArray> &acknowledged)
    {
        pool.open();
        Database &database = pool.database();
        if (const QString found = test::faults(pool.pool()) + test::serviceFaults(database); !found.isEmpty())
            return found;
        const Job job = take(allJobs(database)).first();
        if (job.state != JobState::Done || job.counts.done != questions)
            return u"the job is %1 with %2 items done"_s.arg(name(job.state)).arg(job.counts.done);
        const QHash<QByteArray, int> requests = requestsIn(log);
        QHash<QByteArray, int> answers;
        QHash<QByteArray, int> unknown;
        for (const LlmCall &call : take(callsOfJob(database, job.uuid))) {
            const QByteArray question = take(callTexts(database, call.id)).request.sliced(8).chopped(2);
            if (call.state == CallState::Applied)
                ++answers[question];
            else if (call.state == CallState::Unknown)
                ++unknown[question];
            else if (call.state != CallState::Failed || call.attempts > 0)
                return u"a call is "_s + name(call.state);
        }
        for (int i = 0; i < questions; ++i) {
            const QByteArray question = "question " + QByteArray::number(i);
            if (answers.value(question) != 1)
                return u"%1 answers to %2"_s.arg(answers.value(question)).arg(i);
            if (requests.value(question) < 1 || requests.value(question) > 1 + unknown.value(question))
                return u"%1 requests for %2, of which %3 are unknown"_s.arg(requests.value(question)).arg(i).arg(unknown.value(question));
            if (acknowledged.contains(question) && requests.value(question) != 1)
                return u"a stored answer was asked for again: %1"_s.arg(i);
            if (take(proposals(database)).size() != questions)
                return u"%1 proposals"_s.arg(take(proposals(database)).size());
        }
        const qint64 spent = take(allBudgets(database)).first().spent;
        const qint64 expected = questions * price + take(callTotals(database)).unknown * reserved;
        if (spent != expected)
            return u"spent %1, and the calls say %2"_s.arg(spent).arg(expected);
        m_unknown += int(unknown.size());
        return {};
    }

    int m_unknown = 0;

private Q_SLOTS:
    void killedAnywhere();
};

void tst_ServicesCrash::killedAnywhere()
{
    TempPool start;
    fill(start);
    int calls = 0;
    {
        TempPool pool(TempPool::Make::Nothing);
        QVERIFY(QFile::copy(start.path(), pool.path()));
        SyscallFaults::instance().install();
        SyscallFaults::instance().arm(SyscallFaults::Fault::None, 0);
        serve(pool.path(), pool.file(u"log"_s), [](const QByteArray &) {});
        calls = SyscallFaults::instance().calls();
        SyscallFaults::remove();
        QCOMPARE(judge(pool, pool.file(u"log"_s), {}), QString());
    }
    QVERIFY(calls > 50);
    const int points = qEnvironmentVariable("WAYMARK_CRASH_POINTS") == "all"_L1 ? calls : std::min(60, calls);
    int killed = 0;
    for (int i = 0; i < points; ++i) {
        const int at = 1 + int(qint64(i) * (calls - 1) / (points - 1));
        TempPool pool(TempPool::Make::Nothing);
        QVERIFY(QFile::copy(start.path(), pool.path()));
        const QString log = pool.file(u"log"_s);
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            SyscallFaults::instance().install();
            SyscallFaults::instance().arm(i % 2 == 1 ? SyscallFaults::Fault::KillTorn : SyscallFaults::Fault::Kill, at);
            serve(pool.path(), log, [&](const QByteArray &question) {
                const QByteArray line = question + '\n';
                [[maybe_unused]] const ssize_t said = ::write(ends[1], line.constData(), size_t(line.size()));
            });
            ::_exit(0);
        }
        ::close(ends[1]);
        QByteArray said;
        char buffer[256];
        for (ssize_t size = 0; (size = ::read(ends[0], buffer, sizeof buffer)) > 0;)
            said.append(buffer, size);
        ::close(ends[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        killed += WIFSIGNALED(status) ? 1 : 0;
        serve(pool.path(), log, [](const QByteArray &) {});
        const QString wrong = judge(pool, log, said.split('\n'));
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed at call %1 of %2: %3"_s.arg(at).arg(calls).arg(wrong)));
    }
    qInfo("%d kill points, %d in the middle, %d calls that may have been charged", points, killed, m_unknown);
    QVERIFY(killed > points / 2);
    QVERIFY(m_unknown > 0);
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_ServicesCrash)
#include "tst_servicescrash.moc"
