// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/query.h"

#include <tl/expected.hpp>

namespace waymark::text {

/// Why a query text is none, and where: UTF-16 units of the text. Length 0 points between two characters.
struct QueryError
{
    QString message; ///< a translated sentence fit for the user
    int position = 0;
    int length = 0;

    bool operator==(const QueryError &) const = default;
};

/// The query language of the search box and of `--filter`. Linear in the text; safe on any text.
///   rounding error          -> both words, each as the beginning of a word in the text
///   "rounding error"        -> the two words side by side; \" and \\ inside quotes
///   a or b c                -> a or (b and c): `and` binds closer and may be left out
///   -type:insight -(a or b) -> negation of any term or group; `--no-verify` finds no-verify
///   /off[- ]by/             -> RE2 pattern, case-insensitive; \/ is a slash; /usr/bin is a word
///   type:i,s                -> type:insight or type:summary; names may be shortened while they stay unique
///   domain:"SWE-bench Verified" task:/^django/ tag:none until:none
///   age>180d age<2w age:6m..1y   d 1, w 7, m 30, y 365 days; a bare number is days
///   created>2026-01-01 changed:2026-03 until<today+30d from:..today
///                              a month or year stands for all its days, `today` may have an offset
///   findings>2 used:0 is:retired
///   std::vector http://x a:b -> words, because what stands before the colon is no key
///   tpye:insight            -> error "“tpye” is not a search key. Did you mean “type”? …"
/// Choice values are stored by their canonical names: `valid:notyet` yields not_yet_valid.
tl::expected<Query, QueryError> parseQuery(QStringView text, QDate today);

/// A text that parses to the same query. Relative dates come out as the dates they stood for: keep the typed text of a
/// saved search, not this. Words that cannot be typed as words (`and`, `type:x`, with blanks) come out as phrases.
QString toText(const Query &query);

/// By structure; Query itself compares by identity only.
bool sameQuery(const Query &a, const Query &b);

/// What the search box colours. Sorted, not overlapping, inside the text, also for texts that do not parse.
struct Token
{
    enum class Kind { Word,
        Phrase,
        Regex,
        Key,
        Operator,
        Value,
        And,
        Or,
        Not,
        Parenthesis,
        Error };

    Kind kind = Kind::Word;
    int position = 0;
    int length = 0;

    bool operator==(const Token &) const = default;
};

std::vector<Token> tokenise(QStringView text);

} // namespace waymark::text
