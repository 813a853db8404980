// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <limits>

namespace waymark::llm {

/// Sums and products of amounts that are never negative: what does not fit is the largest number there is, and not a small one, so
/// that no cap is passed by an absurd figure. A negative operand counts as 0.

inline qint64 saturatedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    return __builtin_add_overflow(qMax(a, qint64(0)), qMax(b, qint64(0)), &sum) ? std::numeric_limits<qint64>::max() : sum;
}

inline qint64 saturatedProduct(qint64 a, qint64 b)
{
    qint64 product = 0;
    return __builtin_mul_overflow(qMax(a, qint64(0)), qMax(b, qint64(0)), &product) ? std::numeric_limits<qint64>::max() : product;
}

} // namespace waymark::llm
