// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waymark::exchange {

/// Text of memories as a part of a Markdown document whose structure is ours. Invisible and control characters are shown as
/// markers.

/// One line, every character with a meaning in Markdown or HTML escaped: for headings and fields.
///   u"# a <b>" -> \# a \<b\>
QString markdownInline(const QString &text);

/// A block quote, line by line, escaped in the same way. Ends in a newline.
QString markdownQuote(const QString &text);

/// As it is, in a code fence longer than any run of backticks in it: headings, comments, front matter and imports inside are
/// dead text. Ends in a newline.
QString markdownFence(const QString &text);

} // namespace waymark::exchange
