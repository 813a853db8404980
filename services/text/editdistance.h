// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace waymark::text {

/// Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other, without regard to
/// case. Distances above `limit` may come back as limit + 1.
int editDistance(QStringView a, QStringView b, int limit);

/// The nearest of the words that is at most `limit` away, the first of equals; empty when none is.
QString nearest(QStringView word, const QStringList &words, int limit = 2);

} // namespace waymark::text
