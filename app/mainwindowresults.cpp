// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place Results in the window.

#include "app/mainwindow.h"
#include "services/curation/poolsession.h"
#include "widgets/results/columnmappingpanel.h"
#include "widgets/results/figurehead.h"
#include "widgets/results/figurepane.h"
#include "widgets/results/flipledger.h"
#include "widgets/results/judgeauditview.h"
#include "widgets/results/resultsplace.h"

#include <QAction>

namespace waymark::app {

void MainWindow::connectResults()
{
    m_results.setViews(*m_resultsPlace, *this);
    connect(&m_results, &ResultsController::currentChanged, this, &MainWindow::updateActions);
    connect(&m_results, &ResultsController::failed, this, &MainWindow::fail);
    connect(&m_results, &ResultsController::importRequested, &m_imports, &ImportController::chooseFiles);
    connect(&m_imports, &ImportController::columnsAsked, this, [this](const QString &file, const TableSample &sample, const ColumnMapping &proposed) {
        auto *panel = new widgets::ColumnMappingPanel;
        panel->setTable(file, sample, proposed);
        showPlace(Context::Results);
        m_resultsPlace->setCover(panel);
        const auto close = [this] {
            m_resultsPlace->setCover(nullptr);
            m_results.chooseFigure(m_results.figure());
        };
        connect(panel, &widgets::ColumnMappingPanel::cancelled, this, close);
        connect(panel, &widgets::ColumnMappingPanel::importRequested, this, [this, close](const ColumnMapping &mapping) {
            close();
            m_imports.importWithColumns(mapping);
        });
        m_resultsPlace->takeFocus();
    });
    connect(&m_imports, &ImportController::columnsTaken, this, [this] { showPlace(Context::Results); });
    ResultLedgers &ledgers = m_results.ledgers();
    connect(&ledgers, &ResultLedgers::openInPoolRequested, this, [this](MemoryId memory) {
        showPlace(Context::Pool);
        m_pool.openMemory(memory);
    });
    connect(&ledgers, &ResultLedgers::showInPoolRequested, this, &MainWindow::showInPool);
    connect(&ledgers, &ResultLedgers::openRunRequested, this, [this](const QString &trajectory) { m_readers.openPage({ PoolLink::Kind::Run, trajectory, 0 }); });
    connect(&ledgers, &ResultLedgers::regenerateRequested, this, [this](MemoryId memory) { m_jobs.begin(JobKind::Generate, { memory }); });

    const auto on = [this](ActionId id, auto act) { connect(m_actions.action(id), &QAction::triggered, this, act); };
    on(ActionId::GoResults, [this] {
        showPlace(Context::Results);
        if (m_session)
            m_resultsPlace->takeFocus();
    });
    on(ActionId::ShowComparison, [this] { m_results.goToFigure({}); });
    on(ActionId::ShowFlips, [this] { m_results.goToFigure(ResultLedgers::flipsId); });
    on(ActionId::ShowEffects, [this] { m_results.goToFigure(ResultLedgers::effectsId); });
    on(ActionId::ShowJudge, [this] { m_results.goToFigure(ResultLedgers::judgeId); });
    const std::pair<ActionId, TriageCause> causes[] = { { ActionId::BlameAnchoring, TriageCause::MismatchedAnchoring },
        { ActionId::BlameValidation, TriageCause::FalseValidation },
        { ActionId::BlamePractice, TriageCause::MisappliedPractice },
        { ActionId::BlameNobody, TriageCause::NotCaused } };
    for (const auto &[id, cause] : causes)
        on(id, [this, cause = cause] { m_resultsPlace->flips().blame(cause); });
    on(ActionId::RelabelOutcome, [this] { m_resultsPlace->judge().relabelCurrent(); });
    on(ActionId::MakeAnew, [this] { m_resultsPlace->judge().regenerateCurrent(); });
    on(ActionId::ExportFigure, [this] { m_resultsPlace->figures().head().openExportMenu(); });
}

} // namespace waymark::app
