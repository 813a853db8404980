// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/measure/hubness.h"

#include <cmath>

namespace waymark::retrieval {

double skewness(std::span<const qint64> counts)
{
    if (counts.empty())
        return 0;
    double mean = 0;
    for (const qint64 count : counts)
        mean += double(count);
    mean /= double(counts.size());
    double squares = 0;
    double cubes = 0;
    for (const qint64 count : counts) {
        const double off = double(count) - mean;
        squares += off * off;
        cubes += off * off * off;
    }
    const double deviation = std::sqrt(squares / double(counts.size()));
    return deviation > 0 ? cubes / double(counts.size()) / (deviation * deviation * deviation) : 0;
}

} // namespace waymark::retrieval
