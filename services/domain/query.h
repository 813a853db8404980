// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace waymark {

/// The query language (cli.md) as a tree. Text and position come from services/text/queryparser.h.

/// A word or "phrase" that must occur in the text. Words match by prefix of a token, phrases exactly.
struct TextTerm
{
    QString text;
    bool phrase = false;

    bool operator==(const TextTerm &) const = default;
};

/// /pattern/ in RE2 syntax, case-insensitive, over title, description and content.
struct RegexTerm
{
    QString pattern;

    bool operator==(const RegexTerm &) const = default;
};

enum class QueryKey { Type, Domain, Task, Agent, Model, Outcome, Valid, Review, Finding, Findings, Tag, Used, Injected, Effect, Age, Created, Changed, From, Until, Id, Is };

enum class CompareOp { Equal, Less, LessEqual, Greater, GreaterEqual };

/// key:value for names; `domain:swe` matches a name that contains the value, case-insensitive, unless the value is the
/// whole name of a domain that exists. `task:/re/` and `domain:/re/` match by pattern. `tag:none` and the like match
/// memories without any.
struct NameTerm
{
    QueryKey key = QueryKey::Type;
    QString value;
    bool regex = false;

    bool operator==(const NameTerm &) const = default;
};

/// A number of days (age), a count (used, injected, findings), a difference of pass rates −1..1 (effect) or a date (created, changed, from, until), compared.
struct CompareTerm
{
    QueryKey key = QueryKey::Age;
    CompareOp op = CompareOp::Equal;
    std::variant<double, QDate> value;

    bool operator==(const CompareTerm &) const = default;
};

/// key:a..b, both ends inclusive; an open end is empty.
struct RangeTerm
{
    QueryKey key = QueryKey::Age;
    std::optional<std::variant<double, QDate>> low;
    std::optional<std::variant<double, QDate>> high;

    bool operator==(const RangeTerm &) const = default;
};

struct QueryNode;
using QueryNodePtr = std::shared_ptr<const QueryNode>;

struct AndNode
{
    std::vector<QueryNodePtr> children;
};

struct OrNode
{
    std::vector<QueryNodePtr> children;
};

struct NotNode
{
    QueryNodePtr child;
};

/// Immutable; shared between threads freely.
struct QueryNode
{
    std::variant<AndNode, OrNode, NotNode, TextTerm, RegexTerm, NameTerm, CompareTerm, RangeTerm> value;
};

/// An empty query (null root) matches everything.
struct Query
{
    QueryNodePtr root;

    bool isEmpty() const { return root == nullptr; }
};

/// Columns by which the pool table sorts.
enum class SortKey { Review, Type, Title, Domain, Task, Validity, Outcome, Agent, Model, Created, Changed, ValidFrom, ValidUntil, Findings, Effect, Injected, Used, Relevance };

struct SortTerm
{
    SortKey key = SortKey::Created;
    bool descending = true;

    bool operator==(const SortTerm &) const = default;
};

} // namespace waymark
