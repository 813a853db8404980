// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev bench results: 100,000 attempts with three memories each, imported and read back.

#include "services/curation/undo.h"
#include "tests/bench/measure.h"
#include "tests/support/curationpool.h"
#include "tests/support/results.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

constexpr int attempts = 100'000;
constexpr int tasks = 500;
constexpr int conditions = 10;
constexpr int memories = 5'000;
constexpr double readLimit = 300; // milliseconds

QByteArray lines()
{
    QByteArray bytes;
    for (int i = 0; i < attempts; ++i) {
        exchange::AttemptRecord record { test::makeAttempt(i % tasks, i % conditions == 0 ? Condition::zeroShotName() : u"condition %1"_s.arg(i % conditions)), test::resultHash(i) };
        record.attempt.number = 1 + i / (tasks * conditions);
        record.attempt.run = u"job-%1/trial-%2"_s.arg(i % 40).arg(i);
        if (i % conditions != 0) {
            record.attempt.query = u"What does one have to look at before %1 is changed, and how is that checked?"_s.arg(i % tasks).repeated(4);
            for (int rank = 1; rank <= 3; ++rank)
                record.attempt.memories.append(test::makeInjected(u"Memory %1"_s.arg((i * 7 + rank * 1'013) % memories), rank, rank == 1 && i % 3 == 0));
        }
        bytes += test::jsonLine(record);
    }
    return bytes;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    bench::printLoad();
    bench::Report report;
    test::TempPool pool;
    const QByteArray bytes = lines();
    report.section(u"%1 attempts of %2 MiB"_s.arg(attempts).arg(bytes.size() >> 20));
    const auto timed = [](const std::function<void()> &f) {
        const auto begin = std::chrono::steady_clock::now();
        f();
        return bench::Samples { { bench::milliseconds(std::chrono::steady_clock::now() - begin) } };
    };
    report.line(u"import"_s, timed([&] { test::take(test::importBytes(pool, bytes)); }));
    report.line(u"import again, unchanged"_s, timed([&] { test::take(test::importBytes(pool, bytes)); }));
    pool.reopen();
    report.quantity(u"pool"_s, double(QFileInfo(pool.path()).size() >> 20), u"MiB"_s);
    size_t read = 0;
    report.line(u"read all attempts"_s, bench::measure(9, [&] { read = test::take(storage::attemptsOf(pool.database(), {})).size(); }), {}, readLimit);
    if (read != size_t(attempts))
        report.fail(u"not all attempts were read"_s);
    report.line(u"read one attempt"_s, bench::measure(9, [&] { test::take(storage::attemptById(pool.database(), AttemptId { attempts / 2 })); }));
    report.line(u"list evaluations"_s, bench::measure(9, [&] { test::take(storage::allEvaluations(pool.database())); }));
    report.line(u"undo the import"_s, timed([&] { test::take(curation::undoLast(test::contextOf(pool))); }));
    report.line(u"redo it"_s, timed([&] { test::take(curation::redoLast(test::contextOf(pool))); }));
    return report.finish();
}
