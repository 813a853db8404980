// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/span.h"

#include <QString>

#include <functional>

namespace waymark::lineage {

/// By what sentences are compared with steps and with each other: the stems of their words, irregular verbs brought to one form
/// (synonyms.h). Calls `take` for every one in reading order; spans are UTF-16 units of `text`.
void forEachTerm(QStringView text, const std::function<void(const QString &term, text::Span span)> &take);

// Terms that stand for more than one word, beside the words themselves. They begin with a character that no word holds.

QString groupTerm(int group); ///< for all words of a group, see wordGroup()
QString actTerm(size_t act); ///< for what is done, see Act
QString alikeTerm(const QString &term); ///< for all words that begin like it; it must have more than `alikeLetters`

/// Whether a term is one of a group or an act.
bool standsForWords(QStringView term);

inline constexpr qsizetype alikeLetters = 5;
inline constexpr float groupWeight = 0.7F; ///< of a word that says much the same
inline constexpr float alikeWeight = 0.5F; ///< of a word that only begins like the one that is asked for

} // namespace waymark::lineage
