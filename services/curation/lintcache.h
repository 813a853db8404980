// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"
#include "services/domain/lint.h"
#include "services/lint/poolfacts.h"
#include "services/lint/ruleset.h"

#include <QJsonObject>
#include <QMutex>

#include <functional>

namespace waymark::curation {

/// What retrieval says of memories; of those that are not there, nothing.
using Standings = QHash<MemoryId, lint::RetrievalStanding>;

/// Which rules there are, user rules left out; tests bring their own.
using RuleSource = std::function<std::vector<lint::Rule>()>;

/// The rules as one pool sets them. Immutable, shared.
struct RulesInEffect
{
    std::shared_ptr<const lint::RuleSet> set; ///< built-in rules and user patterns
    QList<UserRule> queries; ///< user rules that are queries, enabled ones, with the severity in effect

    QStringList itemRules() const;
    QStringList poolRules() const; ///< those that look at the whole pool, queries included
    QStringList rulesOfBoth() const; ///< item rules that look at the whole pool, too
    bool asksRetrieval() const; ///< some rule looks at what retrieval says of the memories
    /// What each item rule is and how it is set, on a day: two texts are the same exactly when the rules find the same.
    QJsonObject stamps(QDate today) const;
    /// The same of the pool rules and queries.
    QJsonObject poolStamps() const;

    QHash<QString, QString> settings; ///< by rule, what makes up its stamp besides the day
};

/// Errors: those of reading.
Result<std::shared_ptr<const RulesInEffect>> rulesInEffect(storage::Database &database, const RuleSource &source);

/// What is costly to make and good for many lintings of one pool: the rules, compiled, and how common the words of the pool are.
/// Thread: any.
class LintCache final
{
    Q_DISABLE_COPY_MOVE(LintCache)

public:
    LintCache() = default;

    Result<std::shared_ptr<const RulesInEffect>> rules(storage::Database &database, const RuleSource &source);

    /// Null until somebody counted.
    std::shared_ptr<const lint::PoolFacts> facts() const;
    void setFacts(std::shared_ptr<const lint::PoolFacts> facts);

    /// What retrieval said of the memories last; null until somebody asked.
    std::shared_ptr<const Standings> standings() const;
    void setStandings(std::shared_ptr<const Standings> standings);

private:
    mutable QMutex m_mutex;
    std::shared_ptr<const RulesInEffect> m_rules;
    QList<RuleSetting> m_settings; ///< that `m_rules` were made for
    QList<UserRule> m_userRules;
    std::shared_ptr<const lint::PoolFacts> m_facts;
    std::shared_ptr<const Standings> m_standings;
};

} // namespace waymark::curation
