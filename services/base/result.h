// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/error.h"

#include <tl/expected.hpp>

namespace waymark {

/// A value, or why there is none. Results must be looked at: every function returning one is [[nodiscard]].
template<typename T>
using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

inline Unexpected failure(ErrorCode code, QString message, QString detail = {})
{
    return Unexpected(Error { code, std::move(message), std::move(detail), {}, 0 });
}

} // namespace waymark

/// Leaves the enclosing function with the error of a Result that has none.
#define WAYMARK_TRY_CONCAT2(a, b) a##b
#define WAYMARK_TRY_CONCAT(a, b) WAYMARK_TRY_CONCAT2(a, b)
#define WAYMARK_TRY(expression)                                                                                        \
    do {                                                                                                               \
        if (auto WAYMARK_TRY_CONCAT(waymarkTried, __LINE__) = (expression); !WAYMARK_TRY_CONCAT(waymarkTried, __LINE__)) \
            return ::waymark::Unexpected(std::move(WAYMARK_TRY_CONCAT(waymarkTried, __LINE__)).error());               \
    } while (false)

/// `WAYMARK_TRY_ASSIGN(auto rows, store.load())`: the value, or out of the function with the error.
#define WAYMARK_TRY_ASSIGN(target, expression)                                                                         \
    auto WAYMARK_TRY_CONCAT(waymarkTried, __LINE__) = (expression);                                                    \
    if (!WAYMARK_TRY_CONCAT(waymarkTried, __LINE__))                                                                   \
        return ::waymark::Unexpected(std::move(WAYMARK_TRY_CONCAT(waymarkTried, __LINE__)).error());                   \
    target = *std::move(WAYMARK_TRY_CONCAT(waymarkTried, __LINE__))
