// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"

namespace waymark::lint {

enum class Tongue : quint8 { English,
    German,
    Chinese };

/// The language of a text, as far as phrases have to fit it.
Tongue tongueOf(QStringView text);

/// What a particular is, in general: a noun with its gender (German: f, m, n).
struct GeneralNoun
{
    QString noun;
    char gender = 'f';

    bool operator==(const GeneralNoun &) const = default;
};

/// The noun for the particular of a leak finding: "test file" for tests/test_store.py, "function" for purge().
/// Empty = it is left out where nothing is missed: tickets, addresses, versions, lines.
GeneralNoun generalNoun(const Finding &finding, Tongue tongue);
/// The noun for one that is left out elsewhere, where the sentence needs it: "issue" in "#913 has the reason".
GeneralNoun neededNoun(const Finding &finding, Tongue tongue);

/// Whether a word says itself what the particular before it is: "the `mock_conn` fixture".
bool saysWhatItIs(QStringView word);
/// Whether a word names the sort of the particular after it and is no verb: "port 37777", "commit 9f3c2ab".
bool announcesParticular(QStringView word);
/// Articles and the like: after them a noun stands without one.
bool isDeterminer(QStringView word);
/// Adjectives that often stand between an article and a name: "the new `purge()`".
bool isAdjective(QStringView word);
/// Of the determiners those after which a noun stands in the plural.
bool isCount(QStringView word);
QString pluralOf(const QString &noun);
/// Words that hold nothing up when what follows them is gone: "in", "see".
bool isLink(QStringView word);
/// Whether nothing is missed of "WORD in X" when "in X" goes: not of "is in X", "because of X".
bool standsWithoutPlace(QStringView word);

/// The phrase with its article. `rank` 0 = the first of its sort in the memory, 1 = the other, 2 and more = a further one.
QString phrase(const GeneralNoun &noun, Tongue tongue, int rank, bool afterDeterminer, QStringView wordBefore);

} // namespace waymark::lint
