// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace waymark::text {

/// Filter chips are the top-level conjuncts of the query text, so that taking one away leaves the others as typed.

/// The conjuncts as source text, `and` left out.
///   type:insight (a or b) and -c -> type:insight | (a or b) | -c
///   a or b                       -> a or b
/// A text with an open quotation mark or unbalanced parentheses is one term.
QStringList topLevelTerms(QStringView text);

/// One text from conjuncts; terms with a top-level `or` get parentheses. Empty terms are left out.
QString joinTerms(const QStringList &terms);

/// The opposite of a term, as short as possible.
///   type:insight -> -type:insight, -a -> a, a or b -> -(a or b), -(a or b) -> (a or b)
QString negated(const QString &term);

} // namespace waymark::text
