// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/ladder.h"

#include "services/lineage/claims.h"
#include "services/lineage/evidencefinder.h"
#include "services/lineage/particulars.h"
#include "services/lineage/siblings.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <memory>

namespace waymark::lineage {

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
