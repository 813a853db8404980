// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/evidencefinder.h"

#include "services/lineage/acts.h"
#include "services/lineage/generalclaims.h"
#include "services/lineage/synonyms.h"
#include "services/lineage/termcover.h"
#include "services/lineage/terms.h"
#include "services/lint/textanalysis.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::lineage {

namespace {

constexpr double actWeight = 0.7; ///< of an act beside a term that is as rare
constexpr double particularWeight = 1.6;
constexpr qsizetype longestClaim = 8000; ///< of a claim, at its beginning: a command may hold a whole program

/// The signs brought to one figure, 0..1, such that what is supported mostly comes out above 0.5.
double support(const SupportSigns &signs)
{
    constexpr double middle = 0.22; ///< chosen on sentences aligned by hand, see bench evidence
    constexpr double steepness = 14;
    constexpr double general = 0.25; ///< what a general claim lacks, whatever words it shares
    const double covered = 0.25 * signs.best + 0.25 * signs.together + 0.2 * signs.anywhere + 0.3 * signs.passage;
    return 1.0 / (1.0 + std::exp(-steepness * (covered - (signs.isGeneral ? general : 0.0) - middle)));
}

/// Words that every account of a run has, whatever happened in it.
bool isOfAccounts(const QString &term)
{
    constexpr std::array words { "agent"_L1, "step"_L1, "task"_L1, "thing"_L1, "way"_L1 };
    return std::ranges::find(words, term) != words.end();
}

bool isPlain(QStringView word)
{
    const lint::Shape shape = lint::shapeOf(word);
    return shape == lint::Shape::Word || shape == lint::Shape::Capitalised || shape == lint::Shape::Ideographs;
}

} // namespace

EvidenceFinder::EvidenceFinder(const Trajectory &run)
    : m_index(run)
{
}

double EvidenceFinder::rarity(const QString &term) const
{
    // A word that the run never says counts like one that it says once: it may be put otherwise.
    int steps = m_index.stepsWith(term);
    if (const int group = steps > 0 || standsForWords(term) ? -1 : wordGroup(term); group >= 0)
        steps = m_index.stepsWith(groupTerm(group));
    const double counted = std::max(steps, 1);
    const double all = std::max(m_index.steps(), 1);
    return std::log(1.0 + (all - counted + 0.5) / (counted + 0.5)) + 0.25;
}

std::vector<AskedTerm> EvidenceFinder::ask(const Claim &claim) const
{
    std::vector<AskedTerm> asked;
    QSet<QString> known;
    const auto want = [&](const QString &term, double factor) {
        if (known.contains(term))
            return;
        known.insert(term);
        asked.push_back({ term, factor * tellingWeight(term) * rarity(term) });
    };
    const QStringView text = QStringView(claim.text).first(std::min(claim.text.size(), longestClaim));
    forEachTerm(text, [&](const QString &term, text::Span span) {
        if (!isOfAccounts(term))
            want(term, isPlain(text.sliced(span.start, span.end - span.start)) ? 1.0 : particularWeight);
    });
    const Acts acts = claim.isCommand ? actsOfCommand(text) : actsNamedIn(text);
    for (size_t act = 0; act < acts.size(); ++act) {
        if (acts.test(act))
            want(actTerm(act), actWeight);
    }
    return asked;
}

void EvidenceFinder::putFirst(std::vector<Scored> &ranked, const std::vector<int> &ran)
{
    const auto others = std::ranges::stable_partition(ranked, [&ran](const Scored &scored) { return std::ranges::binary_search(ran, scored.step); });
    for (auto it = ranked.begin(); it != others.begin(); ++it)
        it->score = 1;
}

EvidenceFinder::Weighed EvidenceFinder::weigh(const Claim &claim) const
{
    constexpr size_t together = 3;
    Weighed weighed;
    weighed.signs.isGeneral = !claim.isCommand && isGeneralClaim(claim.text);
    const std::vector<AskedTerm> asked = ask(claim);
    double whole = 0;
    for (const AskedTerm &term : asked)
        whole += term.weight;
    if (whole <= 0)
        return weighed;
    TermCover cover(m_index);
    std::vector<double> passages(size_t(m_index.passages()), 0.0);
    std::vector<double> steps(size_t(m_index.steps()), 0.0);
    double anywhere = 0;
    for (const AskedTerm &term : asked) {
        cover.take(term.term);
        for (const int passage : cover.passages())
            passages[size_t(passage)] += term.weight * double(cover.ofPassage(passage));
        float best = 0;
        for (const int step : cover.steps()) {
            steps[size_t(step)] += term.weight * double(cover.ofStep(step));
            best = std::max(best, cover.ofStep(step));
        }
        anywhere += term.weight * double(best);
    }
    std::vector<double> bestPassage(size_t(m_index.steps()), 0.0);
    for (int passage = 0; passage < m_index.passages(); ++passage) {
        double &best = bestPassage[size_t(m_index.stepOf(passage))];
        best = std::max(best, passages[size_t(passage)] / whole);
    }
    for (int step = 0; step < m_index.steps(); ++step) {
        // Long steps say everything once; what one passage of them says they say in one place.
        const double damp = 1.0 / (1.0 + 0.12 * std::max(0.0, m_index.length(step) - 1.0));
        const double score = 0.7 * std::max(steps[size_t(step)] / whole * damp, bestPassage[size_t(step)]) + 0.3 * bestPassage[size_t(step)];
        if (score > 0)
            weighed.ranked.push_back({ step, score });
        weighed.signs.passage = std::max(weighed.signs.passage, bestPassage[size_t(step)]);
    }
    std::ranges::stable_sort(weighed.ranked, std::ranges::greater(), &Scored::score);
    if (claim.isCommand)
        putFirst(weighed.ranked, m_index.stepsThatRan(claim.text));
    double joint = 0;
    for (const AskedTerm &term : asked) {
        cover.take(term.term);
        float best = 0;
        for (size_t i = 0; i < std::min(together, weighed.ranked.size()); ++i)
            best = std::max(best, cover.ofStep(weighed.ranked[i].step));
        joint += term.weight * double(best);
    }
    weighed.signs.best = weighed.ranked.empty() ? 0 : weighed.ranked.front().score;
    weighed.signs.together = joint / whole;
    weighed.signs.anywhere = anywhere / whole;
    weighed.signs.looked = cover.looked();
    return weighed;
}

SupportSigns EvidenceFinder::signs(const Claim &claim) const
{
    return weigh(claim).signs;
}

QList<StepSupport> EvidenceFinder::nearest(const Claim &claim, int count) const
{
    QList<StepSupport> steps;
    const std::vector<Scored> ranked = weigh(claim).ranked;
    for (size_t i = 0; i < std::min(size_t(count), ranked.size()); ++i)
        steps.append({ ranked[i].step + 1, ranked[i].score, EvidenceSource::Words });
    return steps;
}

ClaimEvidence EvidenceFinder::find(const Claim &claim, double threshold) const
{
    constexpr size_t mostSteps = 5;
    constexpr double besideTheBest = 0.7; ///< a step that comes so near to the best supports it, too
    ClaimEvidence evidence;
    const auto [ranked, signs] = weigh(claim);
    if (ranked.empty())
        return evidence;
    evidence.support = support(signs);
    evidence.nearestStep = ranked.front().step + 1;
    if (evidence.support < threshold)
        return evidence;
    const double best = ranked.front().score;
    for (size_t i = 0; i < std::min(mostSteps, ranked.size()) && ranked[i].score >= best * besideTheBest; ++i)
        evidence.steps.append({ ranked[i].step + 1, evidence.support * (ranked[i].score / best), EvidenceSource::Words });
    return evidence;
}

} // namespace waymark::lineage
