// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/jobs.h"
#include "tests/storage/crashsequence.h"
#include "tests/support/services.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

using namespace waymark;

/// Appends a "+" to the content of the memories in turn, each time from the text that it read before: an edit that comes too
/// late is refused and tried again. "ACK" for each that is stored.
int edit(const QString &path, const QString &author, int count)
{
    const SystemClock clock;
    const auto pool = test::take(storage::PoolFile::open(path, clock));
    const auto context = test::contextOf(*pool, clock, author);
    for (int i = 0; i < count;) {
        const QList<MemoryId> ids = test::RandomChanges::ids(*pool);
        const auto memory = test::take(storage::memoryById(pool->database(), ids.at(i % ids.size())));
        MemoryEdit change;
        change.id = memory->id;
        change.baseRevision = memory->revision;
        change.content = memory->content + u'+';
        const auto applied = curation::edit(context, change);
        if (!applied && applied.error().code == ErrorCode::Conflict)
            continue;
        if (!applied) {
            std::fprintf(stderr, "%s (%s)\n", qPrintable(applied.error().message), qPrintable(applied.error().detail));
            return 1;
        }
        std::puts("ACK");
        ++i;
    }
    return 0;
}

/// Makes calls of its own until the budget is used: "ACK" for each, "over" should more be taken than there is, at the end "full".
int spend(const QString &path, const QString &name)
{
    const SystemClock clock;
    const auto pool = test::take(storage::PoolFile::open(path, clock));
    for (int i = 0;; ++i) {
        const auto call = test::written(*pool, [&](storage::Transaction &transaction) {
            return storage::planCall(transaction, test::plannedCall(name + u' ' + QString::number(i)), clock.now());
        });
        for (const Budget &budget : test::take(storage::allBudgets(pool->database()))) {
            if (budget.spent + budget.reserved > budget.cap)
                std::puts("over");
        }
        if (!call && call.error().code == ErrorCode::LimitExceeded) {
            // Others may give back what they reserved; then there is room again.
            const Budget money = test::take(storage::budgetsFor(pool->database(), {})).last();
            if (money.spent + 1000 <= money.cap)
                continue;
            std::puts("full");
            return 0;
        }
        const CallId id = test::take(call);
        test::take(test::written(*pool, [&](storage::Transaction &transaction) { return storage::callSent(transaction, id, 1, clock.now()); }));
        test::take(test::written(*pool, [&](storage::Transaction &transaction) { return storage::callReceived(transaction, id, test::answerOf("{}"), clock.now()); }));
        std::puts("ACK");
    }
}

/// Serves the pool, with a job of two items of which one is begun and asked for, until its input ends.
int serve(const QString &path)
{
    const SystemClock clock;
    const auto pool = test::take(storage::PoolFile::open(path, clock));
    const storage::Lease own = storage::ownLease(storage::servicesLease, clock.now());
    const auto taken = curation::takeServices(*pool, own, clock);
    if (!taken) {
        std::printf("refused: %s\n", qPrintable(taken.error().message));
        return 1;
    }
    test::take(curation::inTransaction(*pool, [&](storage::Transaction &transaction) -> Result<void> {
        Job job;
        job.created = clock.now();
        WAYMARK_TRY_ASSIGN(job, storage::addJob(transaction, job, { JobItem(), JobItem() }));
        WAYMARK_TRY(storage::claimItems(transaction, 1, own.holder, clock.now()));
        storage::CallPlan plan = test::plannedCall(u"q"_s, 100, 1000, job.uuid);
        plan.holder = own.holder;
        WAYMARK_TRY_ASSIGN(const CallId call, storage::planCall(transaction, plan, clock.now()));
        return storage::callSent(transaction, call, 1, clock.now());
    }));
    std::puts("serves");
    std::fflush(stdout);
    for (int c = 0; c != EOF;)
        c = std::getchar();
    test::take(curation::leaveServices(*pool, own));
    return 0;
}

int open(const QString &path)
{
    const SystemClock clock;
    const auto pool = storage::PoolFile::open(path, clock);
    if (!pool) {
        std::printf("refused: %s (%s)\n", qPrintable(pool.error().message), qPrintable(pool.error().detail));
        return 1;
    }
    std::printf("%s: %s %s memories\n", (*pool)->isReadOnly() ? "read-only" : "writable", qPrintable((*pool)->readOnlyReason()),
        qPrintable(test::scalarText((*pool)->database(), u"SELECT count(*) FROM memory"_s)));
    return 0;
}

int hold(const QString &path)
{
    storage::PoolLock lock(path);
    const auto held = lock.acquire();
    std::puts(held ? "held" : "refused");
    std::fflush(stdout);
    for (int c = 0; c != EOF;)
        c = std::getchar();
    return 0;
}

} // namespace

/// crashwriter open POOL | hold POOL | edit POOL AUTHOR COUNT | run POOL SEED CHANGES | spend POOL NAME | serve POOL
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.value(0) == "open"_L1)
        return open(arguments.value(1));
    if (arguments.value(0) == "hold"_L1)
        return hold(arguments.value(1));
    if (arguments.value(0) == "edit"_L1)
        return edit(arguments.value(1), arguments.value(2), arguments.value(3).toInt());
    if (arguments.value(0) == "serve"_L1)
        return serve(arguments.value(1));
    if (arguments.value(0) == "spend"_L1)
        return spend(arguments.value(1), arguments.value(2));
    if (arguments.value(0) == "run"_L1) {
        const auto acknowledge = [](int n) {
            std::printf("ACK %d\n", n);
            std::fflush(stdout);
        };
        test::runCrashSequence(arguments.value(1), test::CrashPhase::Edits, arguments.value(2).toUInt(), arguments.value(3).toInt(), acknowledge);
        std::puts("done");
        return 0;
    }
    return 2;
}
