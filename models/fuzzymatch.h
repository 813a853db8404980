// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace waymark::models {

/// How well typed characters fit a label, and which of its characters they are.
struct FuzzyMatch
{
    int score = 0; ///< larger is better; only comparable for the same pattern
    QList<int> positions; ///< UTF-16 units of the label, rising

    bool operator==(const FuzzyMatch &) const = default;
};

/// The characters of each word of the pattern in their order, with anything between them, the words in any order; case and
/// accents do not count. Beginnings of words and characters that follow each other are preferred, then what comes early.
///   "exp" fits "Export…" better than "Next pane"; "gm" fits "Go to a memory"
/// Empty pattern: fits everything with score 0. Nothing when the pattern does not fit.
std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &label);

} // namespace waymark::models
