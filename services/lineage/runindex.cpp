// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/runindex.h"

#include "services/lineage/acts.h"
#include "services/lineage/synonyms.h"
#include "services/lineage/terms.h"
#include "services/text/stepoutline.h"

#include <algorithm>
#include <numeric>

namespace waymark::lineage {

namespace {

// What the agent says and does tells more than what it is shown.
constexpr float saidWeight = 1.0F;
constexpr float doneWeight = 1.0F;
constexpr float shownWeight = 0.75F;
constexpr float askedWeight = 0.6F; ///< the task, instructions
constexpr qsizetype longestZone = 24'000; ///< of an output, at its beginning and at its end
constexpr qsizetype longestPassage = 1200; ///< of an output, to the next line end

QString zoneOf(const QString &text)
{
    return text.size() <= 2 * longestZone ? text : QString(text.first(longestZone) % u'\n' % text.last(longestZone));
}

} // namespace

RunIndex::RunIndex(const Trajectory &run)
    : m_steps(int(run.steps.size()))
    , m_lengths(size_t(run.steps.size()), 0.0)
{
    for (int i = 0; i < m_steps; ++i)
        index(run.steps.at(i), i);
    const double average = std::max(1.0, std::accumulate(m_lengths.begin(), m_lengths.end(), 0.0) / std::max(1, m_steps));
    for (double &length : m_lengths)
        length /= average;
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        int last = -1;
        for (const Posting &posting : it->postings)
            it->steps += std::exchange(last, stepOf(posting.passage)) != stepOf(posting.passage);
        if (it.key().size() > alikeLetters && !standsForWords(it.key()))
            m_beginnings[alikeTerm(it.key())].append(it.key());
    }
}

void RunIndex::index(const Step &step, int number)
{
    const bool own = step.role == StepRole::Agent || step.role == StepRole::Tool;
    const float said = own ? saidWeight : askedWeight;
    addPassage(zoneOf(step.thought), number, said);
    addPassage(zoneOf(step.text), number, step.role == StepRole::Tool ? shownWeight : said);
    for (const ToolCall &call : step.calls) {
        const QString called = text::callText(call);
        addPassage(zoneOf(called), number, doneWeight);
        std::vector<int> &ran = m_ran[called.trimmed()];
        if (ran.empty() || ran.back() != number)
            ran.push_back(number);
    }
    for (const ToolResult &result : step.results) {
        const QString shown = zoneOf(result.text);
        for (qsizetype from = 0; from < shown.size();) {
            qsizetype end = std::min(shown.size(), from + longestPassage);
            if (const qsizetype line = shown.indexOf(u'\n', end); end < shown.size() && line >= 0 && line - end < longestPassage)
                end = line;
            addPassage(QStringView(shown).sliced(from, end - from), number, own ? shownWeight : askedWeight);
            from = end;
        }
    }
    const Acts acts = actsOf(step);
    if (!own || acts.none())
        return;
    m_stepOf.push_back(number);
    for (size_t act = 0; act < acts.size(); ++act) {
        if (acts.test(act))
            addTerm(actTerm(act), 1.0F);
    }
}

void RunIndex::addPassage(QStringView text, int step, float weight)
{
    if (text.isEmpty())
        return;
    m_stepOf.push_back(step);
    forEachTerm(text, [&](const QString &term, text::Span) {
        m_lengths[size_t(step)] += double(weight);
        addTerm(term, weight);
        if (const int group = wordGroup(term); group >= 0)
            addTerm(groupTerm(group), weight);
    });
}

void RunIndex::addTerm(const QString &term, float weight)
{
    const int passage = passages() - 1;
    std::vector<Posting> &postings = m_entries[term].postings;
    if (postings.empty() || postings.back().passage != passage)
        postings.push_back({ passage, weight });
}

const std::vector<RunIndex::Posting> &RunIndex::postings(const QString &term) const
{
    static const std::vector<Posting> none;
    const auto found = m_entries.constFind(term);
    return found == m_entries.cend() ? none : found->postings;
}

int RunIndex::stepsWith(const QString &term) const
{
    const auto found = m_entries.constFind(term);
    return found == m_entries.cend() ? 0 : found->steps;
}

const std::vector<int> &RunIndex::stepsThatRan(QStringView command) const
{
    static const std::vector<int> none;
    const auto found = m_ran.constFind(command.trimmed().toString());
    return found == m_ran.cend() ? none : *found;
}

const QStringList &RunIndex::alike(const QString &term) const
{
    static const QStringList none;
    const auto found = m_beginnings.constFind(alikeTerm(term));
    return found == m_beginnings.cend() ? none : *found;
}

} // namespace waymark::lineage
