// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"

#include <QDateTime>
#include <QHash>

namespace waymark {

/// An accepted finding: who said why it may stay.
struct Suppression
{
    QString uuid;
    SuppressionScope scope = SuppressionScope::Finding;
    QString rule;
    QString memory; ///< uuid; empty with scope Excerpt
    QString key; ///< key of the finding with scope Finding, else empty
    QString excerpt; ///< with scope Excerpt what is accepted, compared without regard to case; else for the reader only
    QString reason; ///< never empty
    QString author;
    QDateTime at; ///< UTC

    bool operator==(const Suppression &) const = default;
};

/// What a pool changes in a rule.
struct RuleSetting
{
    QString rule;
    bool enabled = true;
    std::optional<Severity> severity; ///< empty = the rule's own

    bool operator==(const RuleSetting &) const = default;
};

/// A rule that a person added to the pool: either a query of the query language or an RE2 pattern over title, description
/// and content, case-insensitive, with what to say where it matches.
struct UserRule
{
    enum class Kind : quint8 { Query,
        Pattern };

    QString uuid;
    QString id; ///< "user.NAME" with a name of a-z, 0-9 and -; unique in the pool
    Kind kind = Kind::Pattern;
    QString expression;
    QString message; ///< shown as it is
    Severity severity = Severity::Warning;
    bool enabled = true;

    bool operator==(const UserRule &) const = default;
};

/// Record of one pass over the whole pool.
struct LintPass
{
    QString uuid;
    QDateTime started; ///< UTC
    QDateTime ended;
    QString author;
    ChangeTool tool = ChangeTool::Window;
    qint64 memories = 0;
    qint64 errors = 0; ///< findings that stand after it, suppressed ones left out
    qint64 warnings = 0;
    qint64 infos = 0;
    qint64 added = 0; ///< against the pass before, by key
    qint64 gone = 0;

    bool operator==(const LintPass &) const = default;
};

/// A rule as the pool runs it, with what it finds there; for the rule browser and `waymark rules`.
struct RuleState
{
    QString id;
    QString title; ///< translated, one line: what it looks for
    Severity ownSeverity = Severity::Warning;
    Severity severity = Severity::Warning; ///< in effect
    bool enabled = true;
    bool fixable = false;
    bool user = false; ///< added by a person, see userRule
    std::optional<UserRule> userRule;
    qint64 findings = 0; ///< in the pool, suppressed ones left out
    qint64 suppressed = 0;

    bool operator==(const RuleState &) const = default;
};

/// A proposed text that names no particular any more, with what was replaced. Never applied without a person.
struct Generalisation
{
    struct Replacement
    {
        MemoryField field = MemoryField::Content;
        QString rule;
        QString before;
        QString after; ///< empty = left out

        bool operator==(const Replacement &) const = default;
    };

    QString title;
    QString description;
    QString content;
    QList<Replacement> replacements; ///< empty = nothing to propose
    QString source = QStringLiteral("rule"); ///< rule, or the name of the model that wrote it

    bool operator==(const Generalisation &) const = default;
};

} // namespace waymark
