// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"

#include <QHash>

#include <vector>

namespace waymark::lineage {

/// What speaks for a claim's support in a run, before it is brought to one figure. For the bench that chooses the weights.
struct SupportSigns
{
    double best = 0; ///< what the best step covers of the claim's terms, each by how rare it is in the run
    double passage = 0; ///< what the best single passage covers: a thought, a command, some lines of an output
    double together = 0; ///< what the best steps cover together
    double anywhere = 0; ///< what all steps cover
    double weight = 0; ///< of what the best step covers, as a sum and not as a share
    double peak = 0; ///< how far the best step stands out from the others, in their standard deviations
    int terms = 0; ///< of the claim
    int matched = 0; ///< terms that the best step has
    int rare = 0; ///< of them those that few steps have
    double acts = 0; ///< share of the acts the claim names that the best step does; 1 when it names none
    int unseenParticulars = 0; ///< numbers, names and code of the claim that occur nowhere in the run
    int seenParticulars = 0;
    bool isGeneral = false; ///< speaks of how often something happens in general: no single run shows that
};

/// Finds the steps of a run that support a claim, without any model: by the terms they share, weighted by how rare a term is among
/// the steps, by parts of words, and by what is done (acts.h). Outputs of megabytes count by their beginnings and ends.
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

    /// A claim made ready for being compared with others.
    struct Prepared
    {
        std::vector<std::pair<QString, double>> asked; ///< terms and what they weigh
        QHash<QString, float> said; ///< terms, groups and acts
    };
    Prepared prepare(const Claim &claim) const;
    /// How far `other` says what `claim` says, 0..1: the weighted share of the claim's terms that stand in it.
    static double likeness(const Prepared &claim, const Prepared &other);

private:
    struct Scored
    {
        int step = 0;
        double score = 0;
        double passage = 0; ///< of its best passage
    };
    struct Posting
    {
        int passage = 0;
        float weight = 0; ///< by what kind of passage it is
    };
    struct Asked ///< a term of a claim
    {
        QString term;
        double weight = 0;
    };
    struct Weighed ///< a claim against the run
    {
        std::vector<Scored> ranked;
        SupportSigns signs;
    };

    void index(const Step &step, int number);
    /// A thought, a command or a piece of an output.
    void addPassage(QStringView text, int step, float weight);
    void addTerm(const QString &term, float weight);
    Weighed weigh(const Claim &claim) const;
    std::vector<Asked> ask(const Claim &claim) const;
    double rarity(const QString &term) const;
    /// What each passage covers of each asked term: passages x terms, row by row.
    std::vector<float> cover(const std::vector<Asked> &asked) const;
    /// The same of the steps: of each term the passage that covers it best.
    std::vector<float> ofSteps(const std::vector<float> &passages, size_t terms) const;
    std::vector<Scored> rank(const std::vector<Asked> &asked, const std::vector<float> &passages, const std::vector<float> &cover) const;
    SupportSigns signs(const Claim &claim, const std::vector<Asked> &asked, const std::vector<float> &cover, const std::vector<Scored> &ranked) const;

    int m_steps = 0;
    std::vector<int> m_stepOf; ///< by passage
    QHash<QString, int> m_stepsWith; ///< in how many steps a term stands
    QHash<QString, int> m_lastStep; ///< while indexing
    QHash<QString, std::vector<Posting>> m_postings;
    QHash<QString, QStringList> m_beginnings; ///< terms by their first letters, for words that are only alike
    std::vector<double> m_lengths; ///< of each step, in terms, against the average
};

} // namespace waymark::lineage
