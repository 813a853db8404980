// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each action of the window does.

#include "app/focusring.h"
#include "app/mainwindow.h"
#include "services/curation/poolsession.h"
#include "services/settings/preferences.h"
#include "services/text/displaysafe.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/safetextview.h"
#include "widgets/jobs/itemtable.h"
#include "widgets/jobs/jobsplace.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/runlist.h"
#include "widgets/lineage/runpane.h"
#include "widgets/lineage/sentencelist.h"
#include "widgets/lint/findingslist.h"
#include "widgets/pool/inspector.h"
#include "widgets/pool/poolplace.h"
#include "widgets/pool/pooltable.h"
#include "widgets/pool/searchbox.h"
#include "widgets/reader/trajectoryreader.h"
#include "widgets/retrieval/hitlist.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/retrievalplace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDockWidget>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace waymark::app {

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions.action(id), &QAction::triggered, this, act); };
    on(ActionId::NewPool, [this] { choosePool(true); });
    on(ActionId::OpenPool, [this] { choosePool(false); });
    on(ActionId::OpenSample, [this] { openSample(); });
    on(ActionId::ImportFiles, [this] { m_imports.chooseFiles(); });
    on(ActionId::ImportFolder, [this] { m_imports.chooseFolder(); });
    on(ActionId::ImportClipboard, [this] { m_imports.paste(); });
    on(ActionId::Export, [this] { m_work.exportPool(m_pool.filter().activeTerms(), m_pool.asOf()); });
    on(ActionId::Backup, [this] { m_work.backUp(); });
    on(ActionId::Restore, [this] { m_work.restore(); });
    on(ActionId::ClosePool, [this] { closePool(); });
    on(ActionId::Preferences, [this] { showPreferences(); });
    on(ActionId::Quit, [this] { close(); });

    on(ActionId::Undo, [this] { m_edits.undo(); });
    on(ActionId::Redo, [this] { m_edits.redo(); });
    on(ActionId::Copy, [this] { m_place->table().copy(); });
    on(ActionId::SelectAll, [this] { m_place->table().selectAll(); });
    on(ActionId::EditMemory, [this] { m_edits.edit(); });
    on(ActionId::EditTags, [this] { m_edits.editTags(); });

    on(ActionId::FocusTable, [this] {
        if (shownPlace() == Context::Retrieval) {
            m_retrievalPlace->shownList().setFocus();
            return;
        }
        if (shownPlace() == Context::Lineage) {
            m_lineagePlace->sentences().table().setFocus();
            return;
        }
        if (shownPlace() == Context::Jobs) {
            m_jobsPlace->takeFocus();
            return;
        }
        showPlace(Context::Pool);
        m_place->table().setFocus();
    });
    on(ActionId::FocusSearch, [this] {
        // Search means what the place holds.
        if (shownPlace() == Context::Trajectory)
            m_trajectoryPage->openFind();
        else if (shownPlace() == Context::Retrieval)
            m_retrievalPlace->builder().taskField()->setFocus();
        else if (shownPlace() == Context::Lineage)
            m_lineagePlace->runs().finder().setFocus();
        else
            m_search->focusSearch();
    });
    on(ActionId::ToggleRaw, [this] { m_inspector->toggleRaw(); });
    on(ActionId::ClearFilter, [this] { m_pool.filter().clear(); });
    on(ActionId::FilterBack, [this] { m_pool.filter().back(); });
    on(ActionId::FilterForward, [this] { m_pool.filter().forward(); });
    const std::pair<ActionId, MemoryType> types[] = { { ActionId::OnlyTrajectories, MemoryType::Trajectory },
        { ActionId::OnlyWorkflows, MemoryType::Workflow },
        { ActionId::OnlySummaries, MemoryType::Summary },
        { ActionId::OnlyInsights, MemoryType::Insight } };
    for (const auto &[id, type] : types)
        on(id, [this, type = type] { m_pool.filter().setOnly(QueryKey::Type, name(type)); });
    connect(m_actions.action(ActionId::ShowSidebar), &QAction::toggled, this, [this] { showPage(); });
    connect(m_actions.action(ActionId::ShowInspector), &QAction::toggled, this, [this] { showPage(); });
    connect(m_actions.action(ActionId::ShowBottom), &QAction::toggled, m_bottomDock, &QWidget::setVisible);
    on(ActionId::AsOf, [this] { chooseAsOf(); });
    const std::pair<ActionId, settings::Theme> themes[] = { { ActionId::ThemeSystem, settings::Theme::System },
        { ActionId::ThemeLight, settings::Theme::Light },
        { ActionId::ThemeDark, settings::Theme::Dark } };
    for (const auto &[id, theme] : themes) {
        on(id, [this, theme = theme] {
            m_settings.set(settings::preferences::theme, theme);
            applyTheme();
        });
    }
    on(ActionId::CompactRows, [this](bool compact) { setCompact(compact); });
    on(ActionId::ResetLayout, [this] { resetLayout(); });

    on(ActionId::TextLarger, [this] { changeTextSize(m_settings.get(settings::preferences::textPercent) + 10); });
    on(ActionId::TextSmaller, [this] { changeTextSize(m_settings.get(settings::preferences::textPercent) - 10); });
    on(ActionId::TextNormal, [this] { changeTextSize(100); });
    on(ActionId::FullScreen, [this](bool full) { showFullScreenOrNot(full); });

    on(ActionId::GoPool, [this] { goToPlace(Context::Pool); });
    on(ActionId::GoMap, [this] { goToPlace(Context::Map); });
    on(ActionId::CommandPalette, [this] { m_commands.showPalette(); });
    on(ActionId::GoToItem, [this] { m_commands.showGoTo(); });
    on(ActionId::ShortcutSheet, [this] { m_commands.showSheet(); });
    on(ActionId::GoTrajectory, [this] { goToPlace(Context::Trajectory); });
    on(ActionId::NextPane, [this] { m_panes->next(); });
    on(ActionId::PreviousPane, [this] { m_panes->previous(); });
    on(ActionId::GoSource, [this] { m_pool.goToSourceAndBack(); });

    connectReaderActions();
    connectRetrievalActions();
    connectLineageActions();
    connectJobActions();
    on(ActionId::Accept, [this] {
        // A waiting proposal is what one looks at.
        if (m_lint.hasProposal())
            m_lint.takeProposal();
        else
            m_edits.decide(ReviewStatus::Accepted);
    });
    on(ActionId::Reject, [this] { m_edits.decide(ReviewStatus::Rejected); });
    on(ActionId::NeedsWork, [this] { m_edits.decide(ReviewStatus::NeedsWork); });
    on(ActionId::Unreview, [this] { m_edits.decide(ReviewStatus::Unreviewed); });
    on(ActionId::SetValidity, [this] { m_edits.setValidity(); });
    on(ActionId::Supersede, [this] { m_edits.supersede(); });
    on(ActionId::Retire, [this] { m_edits.retire(); });
    on(ActionId::Reinstate, [this] { m_edits.reinstate(); });
    on(ActionId::SaveSearch, [this] { m_edits.saveSearch(m_pool.filter().queryText()); });

    on(ActionId::NextFinding, [this] { m_lint.walk(1); });
    on(ActionId::PreviousFinding, [this] { m_lint.walk(-1); });
    on(ActionId::IgnoreFinding, [this] { m_lint.ignore(); });
    on(ActionId::Generalise, [this] { m_lint.generalise(); });
    on(ActionId::Relabel, [this] { m_lint.relabel(); });
    on(ActionId::ApplyFix, [this] {
        if (m_lint.hasProposal())
            m_lint.takeProposal();
        else
            m_lint.applyFix();
    });
    on(ActionId::WhyFinding, [this] { m_rules.show(m_lint.currentRule()); });
    on(ActionId::ShowFindings, [this] {
        showBottom(m_findings);
        m_findings->findChild<QAbstractItemView *>()->setFocus();
    });
    on(ActionId::LintRules, [this] { m_rules.show(); });
    on(ActionId::LintNow, [this] { m_rules.lintNow(); });

    on(ActionId::Tour, [this] {
        if (!m_session || QFileInfo(m_session->path()) != QFileInfo(samplePath()))
            openSample(); // it speaks of what is in there
        showPlace(Context::Pool);
        m_tour.start();
    });
    on(ActionId::SampleFaults, [this] { showSampleFaults(); });
    on(ActionId::About, [this] { showAbout(); });
}

void MainWindow::connectReaderActions()
{
    using widgets::TrajectoryReader;
    // They mean the page while it is shown, else the reader beside the list.
    const auto act = [this](std::function<void(TrajectoryReader &)> what, ReaderController::WhileLoading loading) {
        const bool page = shownPlace() == Context::Trajectory;
        if (!page)
            m_actions.action(ActionId::ShowInspector)->setChecked(true); // else one would act on what is not seen
        m_readers.act(page, std::move(what), loading);
    };
    using enum ReaderController::WhileLoading;
    const auto onStep = [this, act](ActionId id, void (TrajectoryReader::*what)(), void (widgets::RunPane::*inLadder)()) {
        connect(m_actions.action(id), &QAction::triggered, this, [this, act, what, inLadder] {
            if (shownPlace() == Context::Lineage)
                (m_lineagePlace->runPane().*inLadder)();
            else
                act([what](TrajectoryReader &reader) { (reader.*what)(); }, OnlyShow);
        });
    };
    const auto on = [this, act](ActionId id, void (TrajectoryReader::*what)()) {
        connect(m_actions.action(id), &QAction::triggered, this, [act, what] { act([what](TrajectoryReader &reader) { (reader.*what)(); }, Wait); });
    };
    onStep(ActionId::NextStep, &TrajectoryReader::nextStep, &widgets::RunPane::nextStep);
    onStep(ActionId::PreviousStep, &TrajectoryReader::previousStep, &widgets::RunPane::previousStep);
    onStep(ActionId::FirstStep, &TrajectoryReader::firstStep, &widgets::RunPane::firstStep);
    onStep(ActionId::LastStep, &TrajectoryReader::lastStep, &widgets::RunPane::lastStep);
    on(ActionId::FindInRun, &TrajectoryReader::openFind);
    on(ActionId::FindNext, &TrajectoryReader::findNext);
    on(ActionId::FindPrevious, &TrajectoryReader::findPrevious);
    on(ActionId::CopyStep, &TrajectoryReader::copyStep);
    on(ActionId::CopyStepLink, &TrajectoryReader::copyLink);
    const auto onToggle = [this, act](ActionId id, void (TrajectoryReader::*what)(bool)) {
        connect(m_actions.action(id), &QAction::triggered, this, [act, what](bool checked) { act([what, checked](TrajectoryReader &reader) { (reader.*what)(checked); }, Wait); });
    };
    onToggle(ActionId::FoldSteps, &TrajectoryReader::setStepsFolded);
    onToggle(ActionId::FoldOutputs, &TrajectoryReader::setOutputsFolded);
    onToggle(ActionId::AsRecorded, &TrajectoryReader::setAsRecorded);
    for (TrajectoryReader *reader : { &m_inspector->reader(), m_trajectoryPage })
        connect(reader, &TrajectoryReader::optionsChanged, this, &MainWindow::updateActions);
    connect(m_actions.action(ActionId::OpenRun), &QAction::triggered, &m_readers, &ReaderController::openPageOfSelection);
    connect(m_actions.action(ActionId::CloseRun), &QAction::triggered, &m_readers, &ReaderController::closePage);
}

void MainWindow::openLink(const QString &text)
{
    const std::optional<PoolLink> link = linkFromText(text);
    if (!link) {
        m_messages->showMessage(widgets::MessageBar::Kind::Warning, tr("This is no link to a memory or a trajectory: %1").arg(text::displaySafe(text::elided(text, 120))));
        return;
    }
    switch (link->kind) {
    case PoolLink::Kind::Memory:
        showPlace(Context::Pool);
        m_pool.openMemoryByUuid(link->uuid);
        break;
    case PoolLink::Kind::Run:
        m_readers.openPage(*link);
        break;
    }
}

} // namespace waymark::app
