// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace waymark {

/// A row id of one pool. Never leaves the pool: what travels is the uuid. 0 means "none".
template<typename Tag>
struct Id
{
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template<typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

using MemoryId = Id<struct MemoryTag>;
using TrajectoryId = Id<struct TrajectoryTag>;
using ChangeId = Id<struct ChangeTag>; ///< the sequence number of a change in the journal
using CallId = Id<struct CallTag>; ///< of a call of a model in the ledger
using JobId = Id<struct JobTag>;
using JobItemId = Id<struct JobItemTag>;
using ProposalId = Id<struct ProposalTag>;

} // namespace waymark
