// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/enums.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <span>
#include <vector>

namespace waymark::lint {

struct LintItem;

/// How common words are in a pool, as of one pass: a particular that several domains know is public knowledge, one that a
/// single task knows is a leak. Counted are tokens (textanalysis.h) that are no plain words, and words that are not English, in
/// all memories: about 5 microseconds a memory of 1.5 kB. Immutable, shared.
class PoolFacts
{
public:
    PoolFacts() = default;
    explicit PoolFacts(std::span<const LintItem> items);

    qint64 memories() const { return m_memories; }
    /// In how many domains a word occurs (words as the leak rules cut them, case does not count); 0 when in none.
    int domainsWith(QStringView word) const { return spread(word).domains; }
    /// In how many tasks it occurs.
    int tasksWith(QStringView word) const { return spread(word).tasks; }

private:
    struct Spread
    {
        int domains = 0;
        int tasks = 0;
    };

    Spread spread(QStringView word) const;

    qint64 m_memories = 0;
    QHash<QString, Spread> m_spread;
};

/// What retrieval says of a memory, found out by whoever calls the pool rules: they cannot ask it themselves.
struct RetrievalStanding
{
    qint64 queries = 0; ///< tasks of the pool that were asked, each with its own domain out; 0: nobody asked
    qint64 tops = 0; ///< of them, whose top holds the memory
    qint64 tasks = 0; ///< that were ranked by the memory's own texts, its own task among them; 0: nobody ranked
    bool ownTaskFirst = false; ///< of these the task that it was made from is the nearest
    double ownTaskLead = 0; ///< then how far the second one is behind, as a share of the nearest one's score: 0..1

    bool operator==(const RetrievalStanding &) const = default;
};

/// What pool rules see of a memory.
struct PoolEntry
{
    MemoryId id;
    QString uuid;
    MemoryType type = MemoryType::Insight;
    QString domain;
    QString task;
    QString title;
    qint64 revision = 0;
    bool retired = false;
    bool outdatedVector = false; ///< some space has a vector of another text than the one that would be embedded now
    RetrievalStanding standing; ///< for rules with RuleInfo::ranked
};

} // namespace waymark::lint
