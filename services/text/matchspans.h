// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/query.h"
#include "services/text/span.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace re2 {
class RE2;
}

namespace waymark::text {

/// Finds where the words, phrases and patterns of a query occur in a text, for highlighting. Negated terms and key:value
/// terms mark nothing. Words and phrases are compared as the full-text index does: tokens of letters and digits, without
/// regard to case and to the diacritics of Latin letters; the last token of a word by its beginning. Whole tokens are marked.
/// Build it once per query and use it for many texts.
/// Thread: immutable after construction, may be shared.
class TextMatcher final
{
public:
    explicit TextMatcher(const Query &query);
    ~TextMatcher();
    TextMatcher(TextMatcher &&) noexcept;
    TextMatcher &operator=(TextMatcher &&) noexcept;

    /// Nothing in the query can be highlighted.
    bool isEmpty() const;

    /// Sorted, merged. Work per text is bounded: after 10 000 spans no more are looked for.
    QList<Span> spans(QStringView text) const;

private:
    struct Needle
    {
        QStringList tokens; ///< folded
        bool prefix = false; ///< the last token may go on
    };

    void collect(const QueryNode &node, bool positive);

    std::vector<Needle> m_needles;
    std::vector<std::unique_ptr<re2::RE2>> m_patterns;
};

/// For a single text.
QList<Span> matchSpans(const Query &query, QStringView text);

} // namespace waymark::text
