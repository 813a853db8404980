// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace waymark {

/// What a job will take, before it begins. Of more than `looked` items a part is looked at, evenly spaced, and the rest counted like it.
/// Money is in nano-units of the person's currency: 1 = 1,000,000,000.
struct JobEstimate
{
    qint64 items = 0;
    qint64 looked = 0; ///< items whose questions were really made
    qint64 calls = 0;
    qint64 stored = 0; ///< of them answered from the ledger, for nothing
    qint64 impossible = 0; ///< items that cannot be asked: no verdict, too long
    QString firstReason; ///< of the first of them
    qint64 inputTokens = 0; ///< of calls that are made
    qint64 outputTokens = 0; ///< likely
    qint64 mostOutputTokens = 0; ///< all limits used up
    std::optional<qint64> cost; ///< likely; none without a price
    std::optional<qint64> mostCost;

    bool isWhole() const { return looked == items; }
    bool operator==(const JobEstimate &) const = default;
};

} // namespace waymark
