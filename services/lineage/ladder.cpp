// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/ladder.h"

#include "services/lineage/claims.h"
#include "services/lineage/evidencefinder.h"
#include "services/lineage/particulars.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <memory>

namespace waymark::lineage {

namespace {

/// From here on a claim of a sibling says the same; less is enough for two that one step supports.
constexpr double likeFrom = 0.55;
constexpr double likeFromShared = 0.35;
constexpr qsizetype mostSiblings = 3; ///< of one memory

bool shareStep(const ClaimEvidence &a, const ClaimEvidence &b)
{
    return std::ranges::any_of(a.steps, [&b](const StepSupport &own) { return std::ranges::find(b.steps, own.step, &StepSupport::step) != b.steps.end(); });
}

void findSiblings(QList<Rung> &rungs, const EvidenceFinder &finder, const CancelToken &cancel)
{
    std::vector<std::vector<EvidenceFinder::Prepared>> prepared;
    for (const Rung &rung : rungs) {
        std::vector<EvidenceFinder::Prepared> &claims = prepared.emplace_back();
        for (const Claim &claim : rung.claims)
            claims.push_back(finder.prepare(claim));
    }
    for (qsizetype own = 0; own < rungs.size() && !cancel.isCancelled(); ++own) {
        for (qsizetype other = 0; other < rungs.size(); ++other) {
            // Two of one type are compared with each other, not aligned.
            if (own == other || rungs[own].memory.type == rungs[other].memory.type)
                continue;
            for (qsizetype i = 0; i < rungs[own].claims.size(); ++i) {
                QList<SiblingSupport> alike;
                for (qsizetype j = 0; j < rungs[other].claims.size(); ++j) {
                    const EvidenceFinder::Prepared &a = prepared[size_t(own)][size_t(i)];
                    const EvidenceFinder::Prepared &b = prepared[size_t(other)][size_t(j)];
                    const double score = std::max(EvidenceFinder::likeness(a, b), EvidenceFinder::likeness(b, a));
                    const bool shared = score >= likeFromShared && shareStep(rungs[own].evidence[i], rungs[other].evidence[j]);
                    if (score >= likeFrom || shared)
                        alike.append({ rungs[other].memory.id, rungs[other].claims[j].number, score });
                }
                std::ranges::stable_sort(alike, [](const SiblingSupport &a, const SiblingSupport &b) { return a.score > b.score; });
                rungs[own].evidence[i].siblings += alike.first(std::min(mostSiblings, alike.size()));
            }
        }
    }
}

} // namespace

void applyRulings(const Claim &claim, const QList<EvidenceRuling> &rulings, ClaimEvidence &evidence)
{
    bool byHand = false;
    for (const EvidenceRuling &ruling : rulings) {
        if (ruling.sentence != claim.text)
            continue;
        evidence.checkedBy = ruling.author;
        evidence.checkedAt = ruling.at;
        if (ruling.step == 0) {
            if (!ruling.supports) {
                evidence.steps.clear();
                evidence.support = 0;
                byHand = true;
            }
            continue;
        }
        evidence.steps.removeIf([&ruling](const StepSupport &step) { return step.step == ruling.step; });
        if (ruling.supports) {
            const auto firstComputed = std::ranges::find_if(evidence.steps, [](const StepSupport &step) { return step.source != EvidenceSource::Human; });
            evidence.steps.insert(firstComputed, { ruling.step, 1.0, EvidenceSource::Human });
        }
        byHand = true;
    }
    if (!byHand)
        return;
    evidence.source = EvidenceSource::Human;
    if (evidence.steps.isEmpty()) {
        evidence.support = 0;
        return;
    }
    // A step that somebody named is certain; what is left of the computed ones is as good as it was.
    evidence.support = evidence.steps.first().score;
    evidence.nearestStep = evidence.steps.first().step;
}

void alignLadder(Ladder &ladder, const QHash<QString, QList<EvidenceRuling>> &rulings, const std::shared_ptr<const lint::PoolFacts> &pool, double threshold,
    const CancelToken &cancel)
{
    // Both read the whole run, which takes about as long; a copy, since one that was cancelled is not waited for.
    auto counting = QtConcurrent::run([run = ladder.run, pool] { return std::make_shared<const RunParticulars>(run, pool); });
    const EvidenceFinder finder(ladder.run);
    for (Rung &rung : ladder.rungs) {
        if (cancel.isCancelled())
            return;
        rung.claims = claimsOf(rung.memory);
        rung.evidence.clear();
        const QList<EvidenceRuling> own = rulings.value(rung.memory.uuid);
        for (const Claim &claim : std::as_const(rung.claims)) {
            ClaimEvidence evidence = finder.find(claim, threshold);
            applyRulings(claim, own, evidence);
            rung.evidence.append(evidence);
        }
    }
    findSiblings(ladder.rungs, finder, cancel);
    if (cancel.isCancelled())
        return;
    const auto particulars = counting.result();
    for (Rung &rung : ladder.rungs)
        rung.abstraction = particulars->measure(rung.memory);
}

} // namespace waymark::lineage
