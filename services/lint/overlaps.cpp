// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/overlaps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

bool isLeak(const Finding &finding)
{
    return finding.rule.startsWith("leak."_L1) && finding.field != MemoryField::Whole;
}

} // namespace

void keepLongest(QList<Finding> &findings)
{
    QList<qsizetype> leaks;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (isLeak(findings[i]))
            leaks.append(i);
    }
    if (leaks.size() < 2)
        return;
    const auto length = [&findings](qsizetype i) { return findings[i].end - findings[i].start; };
    std::ranges::stable_sort(leaks, [&](qsizetype a, qsizetype b) {
        return std::pair(length(a), findings[a].severity) > std::pair(length(b), findings[b].severity);
    });
    QList<qsizetype> kept;
    std::vector<bool> drop(size_t(findings.size()), false);
    for (qsizetype i : leaks) {
        const bool overlaps = std::ranges::any_of(kept, [&](qsizetype k) {
            return findings[k].field == findings[i].field && findings[k].start < findings[i].end && findings[i].start < findings[k].end;
        });
        if (overlaps)
            drop[size_t(i)] = true;
        else
            kept.append(i);
    }
    qsizetype i = 0;
    findings.removeIf([&](const Finding &) { return drop[size_t(i++)]; });
}

} // namespace waymark::lint
