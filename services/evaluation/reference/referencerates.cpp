// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/reference/referencerates.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

std::optional<qint64> decodedCount(double rate, qint64 n)
{
    // Half a unit of the last digit, and the same again for a rate that was rounded to four digits before.
    constexpr double tolerance = 0.0005 + 0.00005;
    const qint64 count = std::llround(rate * double(n));
    if (n <= 0 || std::abs(double(count) / double(n) - rate) > tolerance)
        return std::nullopt;
    return count;
}

qint64 countedOf(const ReferenceTable &table, const ReferenceBenchmark &benchmark)
{
    return table.metric == "pass@1"_L1 ? benchmark.tasks * table.attempts : benchmark.tasks;
}

std::optional<RowTotals> totalsOf(const ReferenceData &data, const ReferenceTable &table, const ReferenceRow &row)
{
    RowTotals totals;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const qint64 n = countedOf(table, data.benchmarks[table.benchmarks[i]]);
        const std::optional<qint64> solved = row.cells[i] ? decodedCount(*row.cells[i], n) : std::nullopt;
        if (!solved)
            return std::nullopt;
        totals.solved += *solved;
        totals.n += n;
        totals.macro += double(*solved) / double(n) / double(row.cells.size());
    }
    if (totals.n == 0)
        return std::nullopt;
    totals.micro = double(totals.solved) / double(totals.n);
    return totals;
}

Condition conditionOf(const ReferenceRow &row)
{
    return { row.method, row.type, QString(), row.memoryModel, row.memories };
}

QList<ReportedRate> ratesOf(const ReferenceData &data, const ReferenceTable &table)
{
    QList<ReportedRate> rates;
    for (const ReferenceRow &row : table.rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            if (!row.cells[i])
                continue;
            const ReferenceBenchmark &benchmark = data.benchmarks[table.benchmarks[i]];
            const qint64 n = countedOf(table, benchmark);
            const std::optional<qint64> solved = decodedCount(*row.cells[i], n);
            ReportedRate rate;
            rate.benchmark = benchmark.name;
            rate.model = row.model;
            rate.condition = conditionOf(row);
            rate.metric = table.metric;
            rate.value = solved ? double(*solved) / double(n) : *row.cells[i];
            if (n == benchmark.tasks)
                rate.solved = solved;
            rate.tasks = benchmark.tasks;
            rate.text = QString::number(*row.cells[i], 'f', 3);
            rates.append(rate);
        }
    }
    return rates;
}

} // namespace waymark::evaluation
