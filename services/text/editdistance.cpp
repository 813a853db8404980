// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/editdistance.h"

#include <algorithm>
#include <vector>

namespace waymark::text {

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto same = [](QChar x, QChar y) { return x.toCaseFolded() == y.toCaseFolded(); };
    // Three rows of the usual table; the oldest is for swaps.
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> older(width), previous(width), current(width);
    for (size_t j = 0; j < width; ++j)
        previous[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const qsizetype at = qsizetype(j);
            const int replaced = previous[j - 1] + (same(a[i - 1], b[at - 1]) ? 0 : 1);
            current[j] = std::min({ replaced, previous[j] + 1, current[j - 1] + 1 });
            if (i > 1 && j > 1 && same(a[i - 1], b[at - 2]) && same(a[i - 2], b[at - 1]))
                current[j] = std::min(current[j], older[j - 2] + 1);
        }
        std::swap(older, previous);
        std::swap(previous, current);
    }
    return std::min(previous[width - 1], limit + 1);
}

QString nearest(QStringView word, const QStringList &words, int limit)
{
    QString best;
    int bestDistance = limit + 1;
    for (const QString &candidate : words) {
        const int distance = editDistance(word, candidate, limit);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace waymark::text
