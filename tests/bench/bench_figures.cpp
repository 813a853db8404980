// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the figures of 100,000 attempts take, from the attempts on.

#include "services/evaluation/figures/catalogue.h"
#include "services/evaluation/flips/flips.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <random>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::bench;
using namespace waymark::evaluation;

namespace {

constexpr int benchmarks = 6;
constexpr int attemptsOfTask = 3;
constexpr double limit = 500; ///< ms for a figure, the index included

/// Five conditions, six benchmarks, three attempts at each task; pools of two sizes and memories of two models.
std::vector<Attempt> attemptsOf(int count)
{
    std::mt19937 random(1);
    const QStringList names { u"zero-shot"_s, u"trajectory"_s, u"workflow"_s, u"summary"_s, u"insight"_s };
    const int tasks = count / int(names.size()) / benchmarks / attemptsOfTask;
    std::vector<Attempt> attempts;
    for (const QString &name : names) {
        for (int benchmark = 0; benchmark < benchmarks; ++benchmark) {
            for (int task = 0; task < tasks; ++task) {
                for (int number = 1; number <= attemptsOfTask; ++number) {
                    Attempt attempt;
                    attempt.benchmark = u"Benchmark %1"_s.arg(benchmark);
                    attempt.task = u"project__project-%1"_s.arg(1000 + task);
                    attempt.model = u"model"_s;
                    attempt.agent = u"agent"_s;
                    attempt.condition = { name, memoryTypeFromName(name), QString(), name == "zero-shot"_L1 ? QString() : u"model"_s };
                    if (name != "zero-shot"_L1)
                        attempt.condition.poolSize = name == "insight"_L1 ? 431 : 97;
                    attempt.number = number;
                    attempt.passed = random() % 100 < 40 + (random() % 7);
                    attempts.push_back(attempt);
                }
            }
        }
    }
    return attempts;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Result<ReferenceData> data = referenceData();
    const std::vector<Attempt> attempts = attemptsOf(100'000);
    printLoad();
    Report report;
    report.section(u"%1 attempts"_s.arg(attempts.size()));
    ResultSet set;
    const Samples index = measure(5, [&] { set = ownSet(u"own"_s, u"Own"_s, attempts, {}); });
    report.line(u"index"_s, index);
    for (const QString &metric : { u"pass@1"_s, u"pass@2"_s, u"pass@3"_s }) {
        report.section(metric);
        for (const FigureChoice &choice : figuresOf(set)) {
            const Samples figure = measure(5, [&] {
                set = ownSet(u"own"_s, u"Own"_s, attempts, {});
                figuresFor(set, { choice.id, 0, metric, {} }, *data, nullptr);
            });
            report.line(choice.id, figure, {}, limit);
        }
    }
    report.section(u"ledger"_s);
    report.line(u"flips"_s, measure(5, [&] { flipsOf(attempts, ResultIndex(attempts, {}), { 0, {}, FlipRule::Majority }); }), {}, limit);
    return report.finish();
}
