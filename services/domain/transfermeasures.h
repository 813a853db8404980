// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"
#include "services/domain/transfercategory.h"

namespace waymark {

/// Perplexity of the neighbourhoods of LISI unless told otherwise: that of its authors' program. The paper does not tell its own.
inline constexpr int defaultPerplexity = 30;

/// Which domains fill the places that tasks retrieve, and who would take them without one of them. Every task is asked with its own
/// domain out.
struct DomainInfluence
{
    QStringList sources; ///< domains with a memory that some task may retrieve, by name
    QStringList targets; ///< domains whose tasks were asked, by name
    QList<qint64> queries; ///< by target: tasks that were asked
    QList<qint64> places; ///< by target: places of their tops that were filled
    QList<qint64> fills; ///< source × target, row by row: places that the source fills
    QList<qint64> affected; ///< source × target: tasks whose top holds the source, so that it changes without it
    QList<qint64> takes; ///< source × source: places that the second has more, over all targets, when the first is left out
    QList<qint64> unfilled; ///< by source: places that nobody takes when it is left out

    qsizetype cell(qsizetype source, qsizetype target) const { return source * targets.size() + target; }
    /// Of the places of a target's tops, 0..1; none when it has none.
    std::optional<double> share(qsizetype source, qsizetype target) const
    {
        const qint64 all = places.at(target);
        return all > 0 ? std::optional(double(fills.at(cell(source, target))) / double(all)) : std::nullopt;
    }

    bool operator==(const DomainInfluence &) const = default;
};

/// How far memories of a pool are free of the domain that they come from, in one space.
struct TransferMeasures
{
    /// Of one domain among the memories of one type.
    struct Domain
    {
        QString name;
        qint64 memories = 0;
        std::optional<double> lisi; ///< mean over its memories; as `Type::lisi` otherwise
        double lisiLow = 0; ///< quartiles of its memories' values; of no meaning without a mean
        double lisiMedian = 0;
        double lisiHigh = 0;

        bool operator==(const Domain &) const = default;
    };

    struct Type
    {
        MemoryType type = MemoryType::Insight;
        qint64 memories = 0; ///< that were measured: those that retrieval may use, and that have a vector
        qint64 withoutVector = 0; ///< that were left out for want of one
        qint64 outdated = 0; ///< measured, though their key text has moved since
        QList<Domain> domains; ///< by name; those with a memory that was measured

        std::optional<double> dbi; ///< Davies–Bouldin index over the domains: higher = less apart
        QString dbiMissing; ///< translated sentence: why there is none; empty otherwise
        std::optional<double> lisi; ///< mean over the memories: how many domains a neighbourhood has, 1..domains
        std::optional<double> lisiMixed; ///< the same with the domains dealt out at random: as much as these memories could have
        QString lisiMissing;
        int perplexity = 0; ///< that was used: less than asked for when there are few memories; 0 without LISI
        int neighbours = 0; ///< nearest others that were weighed, for each memory

        std::array<qint64, transferCategories> categories {}; ///< by TransferCategory; one with two tags counts in both
        qint64 uncategorised = 0;
        qint64 categorised = 0; ///< memories with a category; with uncategorised: all that retrieval may use, with a vector or not

        std::optional<DomainInfluence> influence;
        QString influenceMissing;

        bool operator==(const Type &) const = default;
    };

    QString space; ///< id
    int dimensions = 0; ///< 0 = sparse
    KeyRecipe recipe = KeyRecipe::Paper;
    int perplexity = defaultPerplexity; ///< that was asked for
    int top = defaultTop; ///< of the influence
    RetrievalMethod method = RetrievalMethod::Cosine; ///< of the influence
    QDate asOf;
    QList<Type> types; ///< as asked

    bool operator==(const TransferMeasures &) const = default;
};

} // namespace waymark
