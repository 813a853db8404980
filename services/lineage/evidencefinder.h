// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"
#include "services/lineage/runindex.h"

namespace waymark::lineage {

/// What speaks for a claim's support in a run, before it is brought to one figure; shares are 0..1. For the bench that chooses the weights.
struct SupportSigns
{
    double best = 0; ///< what the best step covers of the claim's terms, each by how rare it is in the run
    double passage = 0; ///< what the best single passage covers: a thought, a command, some lines of an output
    double together = 0; ///< what the best steps cover together
    double anywhere = 0; ///< what all steps cover
    bool isGeneral = false; ///< see isGeneralClaim()
    qint64 looked = 0; ///< places of the run that were looked at: what the answer has cost
};

/// A term of a claim.
struct AskedTerm
{
    QString term;
    double weight = 0; ///< by how rare it is in the run and how much it tells; above 0

    bool operator==(const AskedTerm &) const = default;
};

/// Finds the steps of a run that support a claim, without any model: by the terms they share, weighted by how rare a term is among
/// the steps, by parts of words, and by what is done (acts.h). Outputs of megabytes count by their beginnings and ends, claims of many
/// pages by their beginning.
/// Immutable once made; any number of threads may ask.
class EvidenceFinder final
{
public:
    explicit EvidenceFinder(const Trajectory &run);

    /// The steps that support it from `threshold` on; none for a claim whose support is below.
    ClaimEvidence find(const Claim &claim, double threshold = supportedFrom) const;
    /// The steps nearest to it, best first, whether they support it or not.
    QList<StepSupport> nearest(const Claim &claim, int count) const;
    SupportSigns signs(const Claim &claim) const;
    /// By what a claim is looked for, each term once, in reading order; what is done at the end.
    std::vector<AskedTerm> ask(const Claim &claim) const;

private:
    struct Scored
    {
        int step = 0;
        double score = 0;
    };
    struct Weighed ///< a claim against the run
    {
        std::vector<Scored> ranked;
        SupportSigns signs;
    };

    /// Steps that ran the very command: another one may say all of its words, too, as the next attempt at the same file does.
    static void putFirst(std::vector<Scored> &ranked, const std::vector<int> &ran);
    Weighed weigh(const Claim &claim) const;
    double rarity(const QString &term) const;

    RunIndex m_index;
};

} // namespace waymark::lineage
