// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/overlaps.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

bool isLeak(const Finding &finding)
{
    return isLeakRule(finding.rule) && finding.field != MemoryField::Whole;
}

/// Takes the secret out of what another finding quotes.
void mask(Finding &finding, const Finding &secret)
{
    if (finding.excerpt.size() != finding.end - finding.start)
        return; // masked already, or not a quotation
    const qsizetype from = qMax(finding.start, secret.start) - finding.start;
    const qsizetype to = qMin(finding.end, secret.end) - finding.start;
    const QString value = finding.excerpt.sliced(from, to - from);
    constexpr qsizetype shortest = 5; ///< of what a shortened argument may still hold of it
    for (QString &argument : finding.arguments) {
        for (qsizetype length = value.size(); length >= qMin(shortest, value.size()); --length) {
            if (argument.contains(value.first(length))) {
                argument.replace(value.first(length), secret.excerpt);
                break;
            }
        }
    }
    if (finding.fix && finding.fix->replacement.contains(value))
        finding.fix.reset();
    finding.excerpt.replace(from, to - from, secret.excerpt);
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

void maskSecrets(QList<Finding> &findings)
{
    const auto isSecret = [](const Finding &finding) { return finding.rule == "safety.secret"_L1; };
    QList<Finding> secrets;
    std::ranges::copy_if(findings, std::back_inserter(secrets), isSecret);
    if (secrets.isEmpty())
        return;
    for (const Finding &secret : secrets) {
        findings.removeIf([&](const Finding &finding) {
            return isLeak(finding) && finding.field == secret.field && finding.start >= secret.start && finding.end <= secret.end;
        });
        for (Finding &finding : findings) {
            if (!isSecret(finding) && finding.field == secret.field && finding.start < secret.end && secret.start < finding.end)
                mask(finding, secret);
        }
    }
}

} // namespace waymark::lint
