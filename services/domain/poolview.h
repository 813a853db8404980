// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/error.h"
#include "services/base/ids.h"
#include "services/domain/memoryuse.h"
#include "services/domain/outcome.h"
#include "services/domain/query.h"
#include "services/domain/validity.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <array>
#include <optional>

namespace waymark {

/// What the pool table shows of one memory.
struct MemoryRow
{
    MemoryId id;
    QString uuid;
    MemoryType type = MemoryType::Insight;
    ReviewStatus review = ReviewStatus::Unreviewed;
    QString title;
    QString domain;
    QString task;
    QString agent;
    QString model;
    Outcome outcome;
    QStringList tags;
    ValiditySpan validity;
    bool retired = false;
    QDateTime recordedAt; ///< UTC
    QDateTime changedAt; ///< UTC
    std::array<int, 3> findings {}; ///< indexed by Severity, suppressed ones left out
    MemoryUse use = {}; ///< all zero without results

    bool operator==(const MemoryRow &) const = default;
};

/// One value of a facet with the number of memories that a click on it would show.
struct FacetValue
{
    QString name; ///< stable: "insight", "needs_work", a domain's or model's name, a tag; empty = memories without any
    qint64 count = 0; ///< in the filter without its terms of this key, so that the number is what a click shows
    qint64 inPool = 0; ///< in the whole pool

    bool operator==(const FacetValue &) const = default;
};

struct Facet
{
    QueryKey key = QueryKey::Type;
    QList<FacetValue> values;

    bool operator==(const Facet &) const = default;
};

/// How many memories of a selection are of each kind.
struct SelectionCounts
{
    std::array<qint64, 4> byType {}; ///< indexed by MemoryType
    std::array<qint64, 4> byReview {}; ///< indexed by ReviewStatus
    qint64 retired = 0;
    std::array<qint64, 3> bySeverity {}; ///< memories with such a finding, indexed by Severity, suppressed ones left out

    bool operator==(const SelectionCounts &) const = default;
};

/// What to show: a filter, an order and a date.
struct FilterRequest
{
    QStringList terms; ///< active conjuncts as text, each one chip or the search box; all must hold
    QList<SortTerm> sort; ///< most significant first; ties by id
    QDate asOf;
    quint64 generation = 0; ///< newest wins; stale results are dropped
};

struct FilterResult
{
    quint64 generation = 0;
    QList<MemoryId> ids; ///< in order
    QList<Facet> facets;
    qint64 memories = 0; ///< in the whole pool, retired ones included
    qint64 trajectories = 0;
    qint64 retired = 0;
    std::optional<Error> error; ///< then everything else is empty
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::FilterResult)
