// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace waymark::bench {

/// Milliseconds of several runs of the same thing.
struct Samples
{
    std::vector<double> ms;

    bool isEmpty() const { return ms.empty(); }
    double median() const;
    double largest() const;
};

inline double milliseconds(std::chrono::steady_clock::duration span)
{
    return std::chrono::duration<double, std::milli>(span).count();
}

/// Runs f a number of times, after one time that does not count.
Samples measure(int runs, const std::function<void()> &f);

/// Says how busy the machine is: other work makes every figure larger.
void printLoad();

/// Heap bytes in use, large blocks that have a mapping of their own included.
size_t heapBytes();

/// Prints one line a measurement: median, largest, the peer's median, the ratio, the limit and whether it holds.
class Report
{
public:
    void section(const QString &title, const QString &peer = {});
    /// `limit` in milliseconds, compared with the median. A name that begins with "…" belongs to the line before.
    void line(const QString &name, const Samples &own, const Samples &peer = {}, std::optional<double> limit = std::nullopt, const QString &note = {});
    /// A quantity other than a time.
    void quantity(const QString &name, double value, const QString &unit, std::optional<double> peer = std::nullopt, std::optional<double> limit = std::nullopt);
    /// Something that has no figure went wrong: the report cannot pass any more.
    void fail(const QString &what);
    /// 0 when every limit holds.
    int finish() const;

private:
    void verdict(const QString &name, double value, std::optional<double> limit);

    QStringList m_missed;
    QString m_lastName;
    int m_limits = 0;
};

} // namespace waymark::bench
