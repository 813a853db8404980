// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/siblings.h"

#include "services/lineage/synonyms.h"
#include "services/lineage/terms.h"

#include <algorithm>

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

/// The claims of all rungs under one number each, and who says what.
class Claims final
{
public:
    Claims(const QList<Rung> &rungs, const EvidenceFinder &finder)
    {
        for (qsizetype rung = 0; rung < rungs.size(); ++rung) {
            for (qsizetype claim = 0; claim < rungs[rung].claims.size(); ++claim) {
                const int number = int(m_places.size());
                m_places.push_back({ rung, claim });
                m_asked.push_back(finder.ask(rungs[rung].claims[claim]));
                for (const AskedTerm &asked : m_asked.back())
                    forEachForm(asked.term, [&](const QString &form, float weight) { m_said[form].push_back({ number, weight }); });
            }
        }
        m_best.resize(m_places.size(), 0.0F);
        m_shares.resize(m_places.size(), 0.0);
    }

    struct Place
    {
        qsizetype rung = 0;
        qsizetype claim = 0;
    };

    int count() const { return int(m_places.size()); }
    const Place &place(int number) const { return m_places[size_t(number)]; }

    /// Calls `take(other, share)` for every claim, itself included, that says at least `least` of what a claim says: the weighted share, 0..1, of
    /// the claim's terms that stand in it.
    template <typename Take>
    void forEachThatSays(int number, double least, Take take)
    {
        double whole = 0;
        std::vector<int> touched;
        std::vector<int> saying;
        for (const AskedTerm &asked : m_asked[size_t(number)]) {
            whole += asked.weight;
            forEachForm(asked.term, [&](const QString &form, float) {
                const auto found = m_said.constFind(form);
                if (found == m_said.cend())
                    return;
                for (const Said &said : *found) {
                    float &best = m_best[size_t(said.claim)];
                    if (best == 0)
                        saying.push_back(said.claim);
                    best = std::max(best, said.weight);
                }
            });
            for (const int other : saying) {
                double &share = m_shares[size_t(other)];
                if (share == 0)
                    touched.push_back(other);
                share += asked.weight * double(std::exchange(m_best[size_t(other)], 0.0F));
            }
            saying.clear();
        }
        for (const int other : touched) {
            if (const double share = std::exchange(m_shares[size_t(other)], 0.0) / whole; share >= least)
                take(other, share);
        }
    }

private:
    struct Said
    {
        int claim = 0;
        float weight = 0;
    };

    /// A word and what stands for it, with what that weighs.
    template <typename Take>
    static void forEachForm(const QString &term, Take take)
    {
        take(term, 1.0F);
        if (standsForWords(term))
            return;
        if (const int group = wordGroup(term); group >= 0)
            take(groupTerm(group), groupWeight);
        if (term.size() > alikeLetters)
            take(alikeTerm(term), alikeWeight);
    }

    std::vector<Place> m_places;
    std::vector<std::vector<AskedTerm>> m_asked;
    QHash<QString, std::vector<Said>> m_said; ///< by term, group and beginning
    std::vector<float> m_best; ///< of the term at hand, by claim; 0 between terms
    std::vector<double> m_shares; ///< by claim; 0 between claims
};

} // namespace

void findSiblings(QList<Rung> &rungs, const EvidenceFinder &finder, const CancelToken &cancel)
{
    Claims claims(rungs, finder);
    // Either may say more than the other: what one of them says in full is enough.
    std::vector<QHash<int, double>> alike(size_t(claims.count()));
    for (int number = 0; number < claims.count(); ++number) {
        if (cancel.isCancelled())
            return;
        claims.forEachThatSays(number, likeFromShared, [&](int other, double share) {
            const Claims::Place &a = claims.place(number);
            const Claims::Place &b = claims.place(other);
            if (rungs[a.rung].memory.type == rungs[b.rung].memory.type)
                return;
            if (share < likeFrom && !shareStep(rungs[a.rung].evidence[a.claim], rungs[b.rung].evidence[b.claim]))
                return;
            for (const auto &[from, to] : { std::pair(number, other), std::pair(other, number) }) {
                double &score = alike[size_t(from)][to];
                score = std::max(score, share);
            }
        });
    }
    for (int number = 0; number < claims.count(); ++number) {
        const Claims::Place &place = claims.place(number);
        struct Found
        {
            qsizetype rung = 0;
            double score = 0;
            int claim = 0;
        };
        std::vector<Found> found;
        for (auto it = alike[size_t(number)].cbegin(); it != alike[size_t(number)].cend(); ++it)
            found.push_back({ claims.place(it.key()).rung, it.value(), it.key() });
        std::ranges::sort(found, {}, [](const Found &one) { return std::tuple(one.rung, -one.score, one.claim); });
        QList<SiblingSupport> &siblings = rungs[place.rung].evidence[place.claim].siblings;
        qsizetype ofRung = -1;
        qsizetype taken = 0;
        for (const Found &one : found) {
            taken = std::exchange(ofRung, one.rung) == one.rung ? taken + 1 : 1;
            if (taken <= mostSiblings)
                siblings.append({ rungs[one.rung].memory.id, rungs[one.rung].claims[claims.place(one.claim).claim].number, one.score });
        }
    }
}

} // namespace waymark::lineage
