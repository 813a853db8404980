// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"

#include <QDate>

#include <optional>

namespace waymark {

/// A memory that ends within this many days is *expiring*.
inline constexpr int expiringDays = 30;

/// What the content of a memory claims about the world, in days, both ends inclusive; empty means open.
struct ValiditySpan
{
    std::optional<QDate> from;
    std::optional<QDate> until;
    bool superseded = false; ///< another memory stands in its place

    bool operator==(const ValiditySpan &) const = default;
};

/// The state of a span as of a date. Superseded wins from the day on which the span ends (always, when it has no end),
/// so that an earlier as-of date shows the memory as it stood. Then: expired, not yet valid, expiring, valid.
///   {from 2026-01-01, until 2026-03-31} as of 2026-03-31 -> Expiring, as of 2026-04-01 -> Expired
Validity validityAsOf(const ValiditySpan &span, QDate asOf);

} // namespace waymark
