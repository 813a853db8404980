// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/measure.h"

#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <thread>

namespace waymark::bench {

double Samples::median() const
{
    if (ms.empty())
        return 0;
    std::vector<double> sorted = ms;
    std::sort(sorted.begin(), sorted.end());
    const size_t half = sorted.size() / 2;
    return sorted.size() % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

double Samples::largest() const
{
    return ms.empty() ? 0 : *std::max_element(ms.begin(), ms.end());
}

Samples measure(int runs, const std::function<void()> &f)
{
    f();
    Samples samples;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        f();
        samples.ms.push_back(milliseconds(std::chrono::steady_clock::now() - start));
    }
    return samples;
}

void printLoad()
{
    double load = 0;
    const unsigned cores = std::thread::hardware_concurrency();
    if (getloadavg(&load, 1) == 1)
        std::printf("Load %.1f on %u cores.%s\n", load, cores,
            load > cores / 2.0 ? " Other programs are running: figures are larger than on a quiet machine; the ratios say more." : "");
}

size_t heapBytes()
{
    malloc_trim(0); // small blocks that were freed count as used until then
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

void Report::section(const QString &title, const QString &peer)
{
    std::printf("\n%-44s %9s %9s %10s %7s\n", qPrintable(title), "median", "largest", qPrintable(peer), peer.isEmpty() ? "" : "ratio");
}

void Report::line(const QString &name, const Samples &own, const Samples &peer, std::optional<double> limit, const QString &note)
{
    if (!name.startsWith(QChar(0x2026)))
        m_lastName = name;
    std::printf("  %-42s %6.2f ms %6.2f ms", qPrintable(name), own.median(), own.largest());
    if (peer.isEmpty())
        std::printf(" %10s %7s", "", "");
    else
        std::printf(" %7.1f ms %7.4f", peer.median(), own.median() / peer.median());
    if (limit)
        std::printf("  < %.0f ms", *limit);
    verdict(name, own.median(), limit);
    std::printf("%s%s\n", note.isEmpty() ? "" : "  ", qPrintable(note));
    std::fflush(stdout);
}

void Report::quantity(const QString &name, double value, const QString &unit, std::optional<double> peer, std::optional<double> limit)
{
    std::printf("  %-42s %9.1f %-8s", qPrintable(name), value, qPrintable(unit));
    if (peer)
        std::printf("  %10.1f %7.4f", *peer, value / *peer);
    if (limit)
        std::printf("  <= %.0f %s", *limit, qPrintable(unit));
    verdict(name, value, limit);
    std::printf("\n");
    std::fflush(stdout);
}

void Report::verdict(const QString &name, double value, std::optional<double> limit)
{
    if (!limit)
        return;
    ++m_limits;
    std::printf("  %s", value <= *limit ? "PASS" : "FAIL");
    if (value > *limit)
        m_missed.append(name.startsWith(QChar(0x2026)) ? QString(m_lastName + QLatin1Char(' ') + name) : name);
}

void Report::fail(const QString &what)
{
    std::printf("  (%s)\n", qPrintable(what));
    ++m_limits;
    m_missed.append(what);
}

int Report::finish() const
{
    if (m_missed.isEmpty()) {
        std::printf("\nPASS: all %d limits hold.\n", m_limits);
        return 0;
    }
    std::printf("\nFAIL: %d of %d limits are missed: %s\n", int(m_missed.size()), m_limits, qPrintable(m_missed.join(QLatin1String(", "))));
    return 1;
}

} // namespace waymark::bench
