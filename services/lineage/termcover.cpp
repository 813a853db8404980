// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/termcover.h"

#include "services/lineage/synonyms.h"
#include "services/lineage/terms.h"

#include <algorithm>
#include <cstdlib>

namespace waymark::lineage {

namespace {

/// Letters by which words that begin alike may differ in length.
constexpr qsizetype alikeLength = 3;

} // namespace

TermCover::TermCover(const RunIndex &index)
    : m_index(index)
    , m_ofPassage(size_t(index.passages()), 0.0F)
    , m_ofStep(size_t(index.steps()), 0.0F)
{
}

void TermCover::take(const QString &term)
{
    for (const int passage : m_passages)
        m_ofPassage[size_t(passage)] = 0;
    for (const int step : m_steps)
        m_ofStep[size_t(step)] = 0;
    m_passages.clear();
    m_steps.clear();
    spread(term, 1.0F);
    if (standsForWords(term))
        return;
    if (const int group = wordGroup(term); group >= 0)
        spread(groupTerm(group), groupWeight);
    if (term.size() <= alikeLetters)
        return;
    for (const QString &alike : m_index.alike(term)) {
        ++m_looked;
        if (alike != term && std::abs(alike.size() - term.size()) <= alikeLength)
            spread(alike, alikeWeight);
    }
}

void TermCover::spread(const QString &term, float factor)
{
    for (const RunIndex::Posting &posting : m_index.postings(term)) {
        const float weight = posting.weight * factor;
        float &passage = m_ofPassage[size_t(posting.passage)];
        if (passage == 0)
            m_passages.push_back(posting.passage);
        passage = std::max(passage, weight);
        const int number = m_index.stepOf(posting.passage);
        float &step = m_ofStep[size_t(number)];
        if (step == 0)
            m_steps.push_back(number);
        step = std::max(step, weight);
        ++m_looked;
    }
}

} // namespace waymark::lineage
