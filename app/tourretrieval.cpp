// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of the place Retrieval.

#include "app/mainwindow.h"
#include "app/tour.h"
#include "services/domain/memorydetails.h"
#include "widgets/common/exacttextedit.h"
#include "widgets/retrieval/hitlist.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/retrievalplace.h"
#include "widgets/retrieval/whatifpanel.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {
/// Marks of hubs are counted in the background.
constexpr int markPolls = 40;
} // namespace

void Tour::buildRetrievalScenes()
{
    using widgets::RetrievalPlace;
    const auto act = [this](ActionId id) { m_window.actions().action(id)->trigger(); };
    const auto settled = [this] { return m_window.retrieval().isSettled() && m_polls > markPolls; };
    const auto selectRank = [this](int rank) {
        for (const RetrievalCandidate &candidate : m_window.retrieval().answer().candidates) {
            if (candidate.rank == rank)
                m_window.retrievalPlace().list().setCurrentMemory(candidate.id);
        }
    };
    m_scenes.push_back({ u"retrieval-empty"_s, [=] { act(ActionId::GoRetrieval); }, {}, {}, [=] { act(ActionId::GoPool); } });
    m_scenes.push_back({ u"retrieval"_s,
        [this] {
            m_awaited = m_results;
            m_window.pool().filter().setQuery(u"type:insight -is:retired valid:valid"_s);
        },
        [=, this] {
            if (!isFiltered() || !m_window.pool().details())
                return false;
            if (m_window.places().shown() == Context::Pool) {
                act(ActionId::PreviewRetrieval);
                m_polls = 0;
                return false;
            }
            if (m_polls == markPolls) {
                RetrievalQuery asked = m_window.retrieval().query();
                asked.plan = tr("Reproduce the fault with the smallest case, read how the value gets lost, change only that, and run the tests of the module.");
                m_window.retrieval().setQuery(asked);
            }
            return m_polls > 2 * markPolls && m_window.retrieval().isSettled();
        },
        {},
        {} });
    m_scenes.push_back({ u"retrieval-why-not"_s,
        [=, this] {
            selectRank(7);
            m_window.retrievalPlace().showPane(RetrievalPlace::Pane::Why);
        },
        settled,
        {},
        {} });
    m_scenes.push_back({ u"retrieval-what-if"_s,
        [=, this] {
            m_window.retrievalPlace().showPane(RetrievalPlace::Pane::Prompt);
            act(ActionId::WhatIfEdit);
            if (auto *title = m_window.retrievalPlace().findChild<widgets::ExactTextEdit *>(u"whatIfTitle"_s)) {
                title->selectAll();
                title->insertPlainText(tr("Reproduce the fault with the smallest failing case before changing anything"));
            }
        },
        settled,
        {},
        [this] { m_window.whatIf().drop(); } });
    m_scenes.push_back({ u"retrieval-compare"_s, [=] { act(ActionId::CompareTask); }, settled, {}, [this] { m_window.retrieval().pin(false); } });
    m_scenes.push_back({ u"retrieval-four-columns"_s,
        [=] { act(ActionId::AskAllTypes); },
        settled,
        {},
        [=] {
            act(ActionId::AskInsights);
            act(ActionId::GoPool);
        } });
    if (m_window.servesJobs())
        buildChoiceScenes();
}

/// The question of the sample pool whose answers are recorded. Of another pool there is nothing to ask: then its candidates are pictured.
void Tour::buildChoiceScenes()
{
    const auto act = [this](ActionId id) { m_window.actions().action(id)->trigger(); };
    const auto choose = [this](std::optional<ChoiceMethod> method) {
        RetrievalQuery asked = m_window.retrieval().query();
        asked.choice = method;
        m_window.retrieval().setQuery(asked);
    };
    const auto settled = [this] { return m_polls > markPolls && m_window.retrieval().isSettled() && m_window.modelChoice().isSettled() && !m_window.modelChoice().isRunning(); };
    m_scenes.push_back({ u"retrieval-candidates"_s,
        [this] {
            m_awaited = m_results;
            m_window.pool().filter().setQuery(u"type:insight task:bakery-horizon"_s);
        },
        [=, this] {
            if (!isFiltered())
                return false;
            // What the inspector shows may still be of the filter before.
            const MemoryDetails *shown = m_window.pool().details();
            if (m_window.places().shown() == Context::Pool && shown && m_window.pool().shown().ids.contains(shown->memory.id)) {
                act(ActionId::PreviewRetrieval);
                choose(ChoiceMethod::Rewrite);
                m_window.retrievalPlace().showPane(widgets::RetrievalPlace::Pane::Prompt);
                m_polls = 0;
                return false;
            }
            return settled();
        },
        {},
        {} });
    m_scenes.push_back({ u"retrieval-rewritten"_s, [=] { act(ActionId::AskModel); }, settled, {}, {} });
    m_scenes.push_back({ u"retrieval-rewritten-beside"_s,
        [=] { act(ActionId::CompareRewritten); },
        settled,
        {},
        [=] {
            act(ActionId::CompareRewritten);
            choose(std::nullopt);
            act(ActionId::GoPool);
        } });
}

} // namespace waymark::app
