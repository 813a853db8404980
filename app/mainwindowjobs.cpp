// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place Jobs in the window.

#include "app/mainwindow.h"
#include "app/statusline.h"
#include "services/curation/poolsession.h"
#include "services/llm/endpoint.h"
#include "widgets/common/messagebar.h"
#include "widgets/dialogs/servicespage.h"
#include "widgets/jobs/itempane.h"
#include "widgets/jobs/itemtable.h"
#include "widgets/jobs/jobsplace.h"
#include "widgets/jobs/jobstatus.h"
#include "widgets/lineage/comparisonview.h"

#include <QAction>

namespace waymark::app {

void MainWindow::connectJobs()
{
    m_jobs.setViews({ m_jobsPlace, &m_status->jobs(), m_messages, this });
    m_proposals.setViews(*m_jobsPlace);
    connect(&m_jobs, &JobsController::currentChanged, this, &MainWindow::updateActions);
    connect(&m_jobs, &JobsController::placeRequested, this, &MainWindow::goToJobs);
    connect(&m_jobs, &JobsController::preferencesRequested, this, [this] { showPreferences(PreferencesPage::Services); });
    connect(&m_jobs, &JobsController::failed, this, &MainWindow::fail);
    connect(&m_jobs, &JobsController::runningChanged, this, [this](int running) {
        m_places->setTitle(Context::Jobs, running > 0 ? tr("Jobs (%n running)", nullptr, running) : tr("Jobs"));
    });
    connect(&m_proposals, &ProposalController::openChanged, this, &MainWindow::updateActions);
    connect(&m_proposals.view(), &widgets::ComparisonView::resultChanged, this, &MainWindow::updateActions);
    connect(&m_proposals.view(), &widgets::ComparisonView::currentChanged, this, &MainWindow::updateActions);
}

widgets::ServicesPage *MainWindow::makeServicesPage()
{
    using widgets::ServicesPage;
    auto *page = new ServicesPage(readServiceConfig(m_settings), m_jobs.isWritable() ? m_jobs.caps() : std::nullopt, m_clock.today(), llm::normalisedBase);
    page->setTestOffered(bool(m_connectionTester));
    connect(page, &ServicesPage::testRequested, this, [this, page](const Endpoint &endpoint) {
        m_connectionTester(endpoint, page, [page, id = endpoint.id](const QList<ConnectionCheck> &checks, const QStringList &models) { page->setChecks(id, checks, models); });
    });
    return page;
}

void MainWindow::goToJobs()
{
    showPlace(Context::Jobs);
    if (m_session)
        m_jobsPlace->takeFocus();
}

QList<MemoryId> MainWindow::jobTargets()
{
    switch (shownPlace()) {
    case Context::Lineage:
        return m_lineage.focus() ? QList { m_lineage.focus()->memory.id } : QList<MemoryId>();
    case Context::Retrieval:
        return m_retrieval.current().isValid() ? QList { m_retrieval.current() } : QList<MemoryId>();
    default:
        return m_pool.selected();
    }
}

void MainWindow::beginJob(JobKind kind)
{
    m_jobs.begin(kind, jobTargets());
}

void MainWindow::connectJobActions()
{
    using widgets::ItemPane;
    const auto on = [this](ActionId id, auto act) { connect(m_actions.action(id), &QAction::triggered, this, act); };
    on(ActionId::GoJobs, [this] { goToJobs(); });
    const std::pair<ActionId, JobKind> kinds[] = { { ActionId::JudgeRuns, JobKind::Judge },
        { ActionId::GenerateMissing, JobKind::Generate },
        { ActionId::GeneraliseByModel, JobKind::Generalise },
        { ActionId::AdjudicatePairs, JobKind::Adjudicate },
        { ActionId::PlanQueries, JobKind::Plan },
        { ActionId::CategoriseMemories, JobKind::Categorise },
        { ActionId::ReidentifyTasks, JobKind::Reidentify } };
    for (const auto &[id, kind] : kinds)
        on(id, [this, kind = kind] { beginJob(kind); });
    on(ActionId::PauseJob, [this] { m_jobs.pauseOrResume(); });
    on(ActionId::CancelJob, [this] { m_jobs.cancelJob(); });
    on(ActionId::RetryFailed, [this] { m_jobs.retryFailed(); });
    on(ActionId::AskAgain, [this] { m_jobs.askAgain(); });
    on(ActionId::NextItem, [this] { m_jobs.stepItem(1); });
    on(ActionId::PreviousItem, [this] { m_jobs.stepItem(-1); });
    on(ActionId::NextProposal, [this] { m_jobs.nextOpen(); });
    on(ActionId::AcceptProposal, [this] { m_proposals.accept(); });
    on(ActionId::RejectProposal, [this] { m_proposals.reject(); });
    on(ActionId::EditProposal, [this] {
        m_proposals.edit();
        updateActions();
    });
    on(ActionId::CompareProposal, [this] { m_proposals.compare(); });
    on(ActionId::ProposalDiffLevel, [this] { m_proposals.view().nextLevel(); });
    on(ActionId::ProposalNextDifference, [this] { m_proposals.view().nextDifference(); });
    on(ActionId::ProposalPreviousDifference, [this] { m_proposals.view().previousDifference(); });
    const std::pair<ActionId, ItemPane::Tab> tabs[] = { { ActionId::ShowItemProposal, ItemPane::Tab::Proposal },
        { ActionId::ShowItemPrompt, ItemPane::Tab::Prompt },
        { ActionId::ShowItemReply, ItemPane::Tab::Reply },
        { ActionId::ShowItemCalls, ItemPane::Tab::Calls } };
    for (const auto &[id, tab] : tabs) {
        on(id, [this, tab = tab] {
            m_jobsPlace->item().showTab(tab);
            m_jobsPlace->item().takeFocus();
        });
    }
}

} // namespace waymark::app
