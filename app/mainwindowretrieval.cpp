// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place Retrieval in the window.

#include "app/mainwindow.h"
#include "services/curation/poolsession.h"
#include "widgets/common/messagebar.h"
#include "widgets/retrieval/hitlist.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/retrievalplace.h"
#include "widgets/retrieval/savedqueries.h"

#include <QAction>

namespace waymark::app {

void MainWindow::connectRetrieval()
{
    m_retrieval.setViews(*m_retrievalPlace, *this);
    m_whatIf.setViews(*m_retrievalPlace, *this);
    m_modelChoice.setViews(*m_retrievalPlace, m_actions.action(ActionId::AskModel)->shortcut().toString(QKeySequence::NativeText));
    m_savedQueries.setViews(m_retrievalPlace->saved(), *this);
    connect(&m_retrieval, &RetrievalController::currentChanged, this, &MainWindow::updateActions);
    connect(&m_retrieval, &RetrievalController::answered, this, [this] {
        m_actions.action(ActionId::PinSettings)->setChecked(m_retrieval.isPinned());
    });
    connect(&m_retrieval, &RetrievalController::failed, this, &MainWindow::fail);
    connect(&m_retrieval, &RetrievalController::noted, this, [this](const QString &sentence) {
        m_messages->showMessage(widgets::MessageBar::Kind::Information, sentence);
    });
    connect(&m_retrieval, &RetrievalController::openInPoolRequested, this, [this](MemoryId id) {
        showPlace(Context::Pool);
        m_pool.openMemory(id);
    });
    connect(&m_modelChoice, &ModelChoiceController::changed, this, &MainWindow::updateActions);
    connect(&m_modelChoice, &ModelChoiceController::preferencesRequested, this, [this] { showPreferences(PreferencesPage::Services); });
    connect(&m_whatIf, &WhatIfController::filledChanged, this, &MainWindow::updateActions);
    connect(&m_savedQueries, &SavedQueryController::failed, this, &MainWindow::fail);
}

void MainWindow::previewRetrieval()
{
    const Memory *memory = shownPlace() == Context::Retrieval ? m_retrieval.currentMemory() : m_pool.details() ? &m_pool.details()->memory
                                                                                                               : nullptr;
    if (!memory)
        return;
    const Memory asked = *memory; // the selection moves on
    showPlace(Context::Retrieval);
    m_retrieval.previewFor(asked);
    m_retrievalPlace->list().setFocus();
}

void MainWindow::connectRetrievalActions()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions.action(id), &QAction::triggered, this, act); };
    on(ActionId::GoRetrieval, [this] {
        showPlace(Context::Retrieval);
        // Without a question there is no list to walk through.
        if (m_retrievalPlace->builder().hasTask())
            m_retrievalPlace->shownList().setFocus();
        else
            m_retrievalPlace->builder().taskField()->setFocus();
    });
    on(ActionId::PreviewRetrieval, [this] { previewRetrieval(); });
    on(ActionId::ChooseTask, [this] { m_retrieval.chooseTask(); });
    on(ActionId::Retrieve, [this] { m_retrieval.retrieve(); });
    on(ActionId::AskModel, [this] { m_modelChoice.ask(); });
    on(ActionId::CompareRewritten, [this](bool shown) { m_retrieval.setOriginalsShown(shown); });
    on(ActionId::SaveQuery, [this] { m_savedQueries.save(); });
    on(ActionId::RunQueries, [this] { m_savedQueries.run(); });
    on(ActionId::ExpectHits, [this] { m_savedQueries.expect(m_retrievalPlace->saved().current()); });
    on(ActionId::CompareTask, [this] { m_retrieval.compareWithTask(); });
    on(ActionId::PinSettings, [this](bool pinned) { m_retrieval.pin(pinned); });
    const std::pair<ActionId, MemoryType> types[] = { { ActionId::AskTrajectories, MemoryType::Trajectory },
        { ActionId::AskWorkflows, MemoryType::Workflow },
        { ActionId::AskSummaries, MemoryType::Summary },
        { ActionId::AskInsights, MemoryType::Insight } };
    QList<MemoryType> all;
    for (const auto &[id, type] : types) {
        on(id, [this, type = type] { m_retrieval.setTypes({ type }); });
        all.append(type);
    }
    on(ActionId::AskAllTypes, [this, all] { m_retrieval.setTypes(all); });
    on(ActionId::WhatIfEdit, [this] { m_whatIf.edit(); });
    on(ActionId::WhatIfRetire, [this] { m_whatIf.retire(); });
    on(ActionId::WhatIfExpire, [this] { m_whatIf.expire(); });
    on(ActionId::WhatIfSupersede, [this] { m_whatIf.supersede(); });
    on(ActionId::WhatIfAdd, [this] { m_whatIf.add(); });
    on(ActionId::WhatIfDrop, [this] { m_whatIf.drop(); });
    on(ActionId::WhatIfApply, [this] { m_whatIf.apply(); });
}

} // namespace waymark::app
