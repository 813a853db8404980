// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev bench lint [--memories N] [--rules]

#include "services/lint/ruleset.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/linttexts.h"
#include "tests/bench/measure.h"
#include "tests/bench/patternpeer.h"

#include <QCoreApplication>
#include <QMap>
#include <QtConcurrent>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

constexpr int chunkSize = 256;
constexpr int rounds = 3;

using Chunk = std::span<const lint::LintItem>;

std::vector<Chunk> chunks(const std::vector<lint::LintItem> &items)
{
    std::vector<Chunk> all;
    for (size_t at = 0; at < items.size(); at += chunkSize)
        all.push_back(Chunk(items).subspan(at, std::min<size_t>(chunkSize, items.size() - at)));
    return all;
}

qint64 lintAll(const lint::RuleSet &rules, const std::vector<lint::LintItem> &items, const lint::LintContext &context)
{
    return QtConcurrent::blockingMappedReduced<qint64>(
        chunks(items),
        [&](Chunk chunk) {
            qint64 found = 0;
            for (const lint::LintItem &item : chunk)
                found += rules.lint(item, nullptr, context).size();
            return found;
        },
        [](qint64 &sum, qint64 found) { sum += found; });
}

// Which rule costs what: each alone, on one thread.
void perRule(const std::vector<lint::LintItem> &items, const lint::LintContext &context)
{
    std::printf("\nEach rule alone on one thread, microseconds a memory:\n");
    for (const lint::Rule &rule : lint::builtInRules()) {
        const auto alone = lint::RuleSet::make({ rule });
        qint64 found = 0;
        const auto samples = bench::measure(1, [&] {
            found = 0;
            for (const lint::LintItem &item : items)
                found += (*alone)->lint(item, nullptr, context).size();
        });
        std::printf("  %-32s %8.2f  %lld findings\n", qPrintable(rule.info.id), samples.median() * 1000 / double(items.size()), static_cast<long long>(found));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const qsizetype at = words.indexOf(u"--memories"_s);
    const int memories = at < 0 ? 100'000 : std::max(1, words.value(at + 1).toInt());
    bench::printLoad();
    const std::vector<lint::LintItem> items = bench::lintTexts(memories);
    qint64 bytes = 0;
    for (const lint::LintItem &item : items)
        bytes += item.title.toUtf8().size() + item.description.toUtf8().size() + item.content.toUtf8().size();
    const auto rules = lint::RuleSet::make(lint::builtInRules());
    if (!rules) {
        std::fprintf(stderr, "%s\n", qPrintable(rules.error().message));
        return 1;
    }
    lint::LintContext context;
    context.today = bench::benchDay;
    if (words.contains(u"--rules"_s))
        perRule(std::vector(items.begin(), items.begin() + std::min<qsizetype>(2000, qsizetype(items.size()))), context);

    const bench::PatternPeer peer;
    qint64 found = 0;
    qint64 matches = 0;
    bench::Samples own;
    bench::Samples others;
    double cpuSeconds = 0;
    // In turns, so that other work on the machine meets both.
    for (int round = 0; round < rounds; ++round) {
        const auto started = std::chrono::steady_clock::now();
        const std::clock_t cpu = std::clock();
        found = lintAll(**rules, items, context);
        cpuSeconds += double(std::clock() - cpu) / CLOCKS_PER_SEC;
        const auto between = std::chrono::steady_clock::now();
        matches = 0;
        for (const lint::LintItem &item : items)
            matches += peer.matches(item);
        own.ms.push_back(bench::milliseconds(between - started));
        others.ms.push_back(bench::milliseconds(std::chrono::steady_clock::now() - between));
    }
    bench::Report report;
    report.section(u"%1 memories, %2 MB, %3 rules"_s.arg(memories).arg(bytes / 1e6, 0, 'f', 0).arg((*rules)->rules().size()),
        u"%1 QRegEx"_s.arg(peer.patterns()));
    report.line(u"all item rules on all cores"_s, own, others, others.median(), u"%1 findings, %2 matches"_s.arg(found).arg(matches));
    report.quantity(u"throughput"_s, double(bytes) / 1e3 / own.median(), u"MB/s"_s);
    report.quantity(u"processor time a memory"_s, cpuSeconds * 1e6 / rounds / memories, u"us"_s);
    return report.finish();
}
