// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/span.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace waymark::lint {

/// A text as its reader takes it: invisible characters left out, full-width and mathematical letters as plain ones, digits and signs
/// that stand for letters inside words as those letters, spaced words closed.
struct FoldedText
{
    QByteArray utf8;
    std::vector<text::Span> of; ///< per byte, the UTF-16 units that it stands for

    text::Span origin(qsizetype start, qsizetype end) const; ///< of bytes [start, end), not empty
};

/// Whether anything in a text may be disguised, at a fraction of the cost of folding it. UTF-8.
bool mayBeDisguised(std::string_view utf8);

/// Nothing when folding would change nothing.
///   u"i g n o r e all pr3vious" -> "ignore all previous"
std::optional<FoldedText> foldedText(const QString &text);

} // namespace waymark::lint
