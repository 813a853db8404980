// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/tour.h"
#include "widgets/common/exacttextedit.h"
#include "widgets/retrieval/candidatetable.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/retrievalplace.h"
#include "widgets/retrieval/scratchpanel.h"

#include <QAction>
#include <QComboBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr int settlePolls = 20;

} // namespace

void Tour::buildRetrievalScenes()
{
    const auto act = [this](ActionId id) { m_window.actions().action(id)->trigger(); };
    const auto settled = [this] { return m_polls > settlePolls && m_window.retrieval().isSettled(); };
    const auto hasList = [=, this] { return settled() && m_window.retrieval().candidates().rowCount() > 3; };
    const auto place = [this]() -> widgets::RetrievalPlace & { return m_window.retrievalPlace(); };

    m_scenes.push_back({ u"retrieval-empty"_s, [=] { act(ActionId::GoRetrieval); }, settled, {}, {} });
    m_scenes.push_back({ u"retrieval"_s,
        [=] {
            RetrievalQuery query = place().builder().query();
            query.task = tr("Two reports give different totals after a field of the order table was changed. Find out which readers of the field were forgotten and repair them.");
            query.plan = tr("Find every place that reads the field before changing anything. Reproduce the difference with the smallest data set that shows it. "
                            "Change one reader at a time, run the complete test suite, and compare the totals with an independent source.");
            query.taskDomain = u"SWE-bench Verified"_s;
            query.leaveOwnDomainOut = true;
            place().builder().setQuery(query);
            Q_EMIT place().builder().queryChanged();
        },
        hasList,
        {},
        {} });
    m_scenes.push_back({ u"retrieval-why-not"_s,
        [=, this] {
            place().sides().setCurrentIndex(1);
            for (const RetrievalCandidate &candidate : m_window.retrieval().answer().candidates) {
                if (candidate.exclusion == Exclusion::Domain) {
                    place().table().setCurrentMemory(candidate.id);
                    break;
                }
            }
        },
        hasList,
        {},
        [=] { place().sides().setCurrentIndex(0); } });
    m_scenes.push_back({ u"retrieval-what-if"_s,
        [=, this] {
            const auto &candidates = m_window.retrieval().answer().candidates;
            const auto fourth = std::ranges::find(candidates, 4, &RetrievalCandidate::rank);
            if (fourth != candidates.end())
                place().table().setCurrentMemory(fourth->id);
            act(ActionId::TryEdit);
        },
        [=, this] {
            if (m_polls == settlePolls) {
                if (auto *title = place().scratch().findChild<widgets::ExactTextEdit *>(u"scratchTitle"_s))
                    title->insertPlainText(tr(" and find every reader of a changed field with the complete test suite"));
            }
            return m_polls > 3 * settlePolls && m_window.retrieval().isSettled();
        },
        {},
        [=] { act(ActionId::DropTried); } });
    m_scenes.push_back({ u"retrieval-compare"_s,
        [=, this] {
            act(ActionId::PinSettings);
            if (auto *method = place().builder().findChild<QComboBox *>(u"retrievalMethod"_s))
                method->setCurrentIndex(1);
        },
        hasList,
        {},
        [=] {
            act(ActionId::PinSettings);
            if (auto *method = place().builder().findChild<QComboBox *>(u"retrievalMethod"_s))
                method->setCurrentIndex(0);
        } });
    m_scenes.push_back({ u"retrieval-four-types"_s, [=] { act(ActionId::AllFourTypes); }, settled, {}, [=] {
                            act(ActionId::AllFourTypes);
                            act(ActionId::GoPool); } });
}

} // namespace waymark::app
