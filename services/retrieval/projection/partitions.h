// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/parallel.h"
#include "services/retrieval/projection/rowproducts.h"

#include <algorithm>
#include <vector>

namespace waymark::retrieval {

/// As many sums side by side, whatever the number of threads, so that additions always happen in the same order.
inline constexpr quint32 sumPartitions = 4;

/// The sum of what add(first, end, sum) adds to blocks of rows × columns for parts of 0..count.
template <typename Add>
Block sumOverPartitions(quint32 count, Eigen::Index rows, Eigen::Index columns, Add add)
{
    const quint32 part = std::max(1U, (count + sumPartitions - 1) / sumPartitions);
    std::vector<Block> sums(sumPartitions);
    forEachChunk(count, part, [&](quint32 first, quint32 end) {
        Block &sum = sums[first / part];
        sum = Block::Zero(rows, columns);
        add(first, end, sum);
    });
    Block total = Block::Zero(rows, columns);
    for (const Block &sum : sums) {
        if (sum.size() > 0)
            total += sum;
    }
    return total;
}

} // namespace waymark::retrieval
