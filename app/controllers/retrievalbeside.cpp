// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands beside the pool's own answer: what is tried, what a model chose, other settings.

#include "app/controllers/retrievalcontroller.h"
#include "models/retrievallabels.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "widgets/retrieval/hitcolumns.h"
#include "widgets/retrieval/hitlist.h"
#include "widgets/retrieval/querybuilder.h"

namespace waymark::app {

namespace {

constexpr int pinnedChannel = 5; ///< of the session; the answer and the four types have those below

QHash<MemoryId, int> ranksOf(const RetrievalResult &result)
{
    QHash<MemoryId, int> ranks;
    for (const RetrievalCandidate &candidate : result.candidates) {
        if (candidate.rank > 0)
            ranks.insert(candidate.id, candidate.rank);
    }
    return ranks;
}

} // namespace

void RetrievalController::showScratch(const std::optional<RetrievalResult> &after)
{
    if (!after && !m_scratch)
        return;
    m_scratch = after;
    showAnswer();
    Q_EMIT scratchShown();
}

void RetrievalController::showChoice(const std::optional<ModelChoice> &choice)
{
    if (!choice && !m_choice)
        return;
    m_choice = choice;
    if (m_scratch)
        return; // what is tried stands over it
    showAnswer();
    if (choice && !choice->chosen.isEmpty())
        m_place->shownList().setCurrentMemory(choice->chosen.first().id());
}

void RetrievalController::setOriginalsShown(bool shown)
{
    if (shown == m_originalsShown)
        return;
    m_originalsShown = shown;
    m_place->showPane(widgets::RetrievalPlace::Pane::Prompt);
    showPrompt();
}

RetrievalResult RetrievalController::chosenAnswer() const
{
    return m_choice ? withChoice(m_result, *m_choice) : m_result;
}

/// The list as it is to be read now: what is tried stands over what a model chose, and that over the answer itself.
void RetrievalController::showAnswer()
{
    m_marked.clear();
    m_list.setResult(m_scratch ? *m_scratch : chosenAnswer());
    std::optional<QHash<MemoryId, int>> other;
    if (m_scratch || (m_choice && !m_pinned))
        other = ranksOf(m_result);
    else if (m_pinned)
        other = m_pinnedList.ranks();
    m_list.setOther(other);
    if (m_pinned)
        m_pinnedList.setOther(m_list.ranks());
    m_place->list().setChangeShown(m_scratch || m_choice);
    updateCounts();
    showPrompt();
    takeCurrent();
}

void RetrievalController::askPinned()
{
    RetrievalQuery pinned = *m_pinned;
    ++m_waiting;
    whenReady(m_session->retrieve(pinned, pinnedChannel), this, [this, number = m_asked](Result<RetrievalResult> result) {
        if (number != m_asked)
            return;
        --m_waiting;
        if (!result) {
            takeError(result.error());
            return;
        }
        m_pinnedList.setResult(*result);
        m_place->compared().setHeading(1, tr("Pinned: %1").arg(models::settingsPhrase(*m_pinned)));
        m_list.setOther(m_pinnedList.ranks());
        m_pinnedList.setOther(m_list.ranks());
        Q_EMIT answered();
    });
}

void RetrievalController::pin(bool on)
{
    m_pinned = on ? std::optional(query()) : std::nullopt;
    m_place->builder().setPinned(on);
    if (!on) {
        m_pinnedList.clear();
        m_list.setOther(m_choice ? std::optional(ranksOf(m_result)) : std::nullopt);
    }
    Q_EMIT queryChanged();
    ask();
}

void RetrievalController::compareWithTask()
{
    RetrievalQuery withTask = query();
    withTask.plan.clear();
    m_pinned = withTask;
    m_place->builder().setPinned(true);
    ask();
}

} // namespace waymark::app
