// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/space.h"

#include <functional>
#include <numeric>

namespace waymark::retrieval {

Space::~Space() = default;

double cosine(const QueryVector &a, const QueryVector &b)
{
    if (!a.dense.empty())
        return std::inner_product(a.dense.begin(), a.dense.end(), b.dense.begin(), 0.0, std::plus(), [](float x, float y) { return double(x) * double(y); });
    double sum = 0;
    auto mine = a.sparse.begin();
    for (const auto &[axis, value] : b.sparse) {
        while (mine != a.sparse.end() && mine->first < axis)
            ++mine;
        if (mine != a.sparse.end() && mine->first == axis)
            sum += double(mine->second) * double(value);
    }
    return sum;
}

} // namespace waymark::retrieval
