// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the main window and how they are joined; what it does stands in mainwindow.cpp.

#include "app/focusring.h"
#include "app/mainwindow.h"
#include "app/sessionstate.h"
#include "app/statusline.h"
#include "services/curation/poolsession.h"
#include "services/settings/preferences.h"
#include "services/text/displaysafe.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/safetextview.h"
#include "widgets/dialogs/importpanel.h"
#include "widgets/dialogs/importreportview.h"
#include "widgets/dialogs/logview.h"
#include "widgets/jobs/joblist.h"
#include "widgets/jobs/jobsplace.h"
#include "widgets/lineage/comparisonview.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/runlist.h"
#include "widgets/lineage/sentencelist.h"
#include "widgets/lint/findingslist.h"
#include "widgets/map/maplegend.h"
#include "widgets/map/mapneighbours.h"
#include "widgets/map/mapplace.h"
#include "widgets/map/mapview.h"
#include "widgets/pool/filterbar.h"
#include "widgets/pool/inspector.h"
#include "widgets/pool/poolplace.h"
#include "widgets/pool/pooltable.h"
#include "widgets/pool/reasonbar.h"
#include "widgets/pool/searchbox.h"
#include "widgets/pool/selectionbar.h"
#include "widgets/pool/sidebar.h"
#include "widgets/pool/supersedepanel.h"
#include "widgets/pool/tageditor.h"
#include "widgets/pool/validityeditor.h"
#include "widgets/pool/welcomepage.h"
#include "widgets/reader/trajectoryreader.h"
#include "widgets/results/resultsplace.h"
#include "widgets/results/resultsside.h"
#include "widgets/retrieval/hitlist.h"
#include "widgets/retrieval/retrievalplace.h"
#include "widgets/tour/guidedtour.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::app {

using widgets::IconName;

namespace {

QToolButton *toolButton(const QString &name, const QString &text, IconName icon, Qt::ToolButtonStyle style)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setText(text);
    button->setIcon(widgets::icon(icon, widgets::Token::Text));
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setIconSize({ 16, 16 });
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the person works
    return button;
}

QDockWidget *dock(QMainWindow *window, const QString &name, const QString &title, QWidget *content, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, window);
    dock->setObjectName(name);
    dock->setAccessibleName(title);
    dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    dock->setTitleBarWidget(new QWidget(dock)); // the design has none; F1, F4 and F8 show and hide
    dock->setWidget(content);
    window->addDockWidget(area, dock);
    return dock;
}

} // namespace

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize({ 16, 16 });
    bar->setMinimumHeight(44);

    QToolButton *open = toolButton(u"openButton"_s, tr("Open"), IconName::Open, Qt::ToolButtonTextBesideIcon);
    connect(open, &QToolButton::clicked, m_actions.action(ActionId::OpenPool), &QAction::trigger);
    bar->addWidget(open);
    QToolButton *import = toolButton(u"importButton"_s, tr("Import"), IconName::Import, Qt::ToolButtonTextBesideIcon);
    auto *sources = new QMenu(import);
    for (const ActionId id : { ActionId::ImportFiles, ActionId::ImportFolder, ActionId::ImportClipboard })
        sources->addAction(m_actions.action(id));
    import->setMenu(sources);
    import->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(import);

    m_pools = new widgets::ChoiceBox;
    m_pools->setObjectName(u"poolSwitcher"_s);
    m_pools->setAccessibleName(tr("Open pool"));
    m_pools->setPlaceholderText(tr("No pool"));
    m_pools->setMinimumWidth(widgets::widthFor(150));
    m_pools->setMaximumWidth(widgets::widthFor(220));
    connect(m_pools, &QComboBox::activated, this, [this](int index) { openPool(m_pools->itemData(index).toString()); });
    bar->addWidget(m_pools);

    m_search = new widgets::SearchBox;
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(m_search);

    for (const auto &[id, icon] : { std::pair(ActionId::Undo, IconName::Undo), std::pair(ActionId::Redo, IconName::Redo) }) {
        QAction *action = m_actions.action(id);
        QToolButton *button = toolButton(action->objectName() + u"Button"_s, action->text(), icon, Qt::ToolButtonIconOnly);
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
        const auto follow = [button, action] {
            const QString text = withoutMnemonic(action->text());
            button->setEnabled(action->isEnabled());
            button->setToolTip(text::toolTipSafe(text));
            button->setAccessibleName(text);
        };
        connect(action, &QAction::changed, button, follow);
        follow();
        bar->addWidget(button);
    }
    QToolButton *job = toolButton(u"jobButton"_s, tr("Job"), IconName::Play, Qt::ToolButtonTextBesideIcon);
    auto *kinds = new QMenu(job);
    for (const ActionId id : { ActionId::JudgeRuns, ActionId::GenerateMissing, ActionId::GeneraliseByModel, ActionId::AdjudicatePairs, ActionId::PlanQueries, ActionId::CategoriseMemories, ActionId::ReidentifyTasks })
        kinds->addAction(m_actions.action(id));
    job->setMenu(kinds);
    job->setPopupMode(QToolButton::InstantPopup);
    bar->addWidget(job);
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"placeTabs"_s);
    m_tabs->setAccessibleName(tr("Places"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    layout->addWidget(m_tabs);
    m_messages = new widgets::MessageBar;
    m_messages->hide();
    layout->addWidget(m_messages);

    m_welcome = new widgets::WelcomePage;
    m_poolPage = new QWidget;
    auto *page = new QVBoxLayout(m_poolPage);
    page->setContentsMargins({});
    page->setSpacing(0);
    m_place = new widgets::PoolPlace(m_pool.filter(), m_pool.table());
    m_reason = new widgets::ReasonBar;
    m_supersede = new widgets::SupersedePanel;
    m_validity = new widgets::ValidityEditor;
    m_importPanel = new widgets::ImportPanel;
    page->addWidget(m_place, 1);
    m_reason->hide();
    for (QWidget *panel : std::initializer_list<QWidget *> { m_supersede, m_validity, m_importPanel }) {
        panel->hide();
        page->addWidget(panel);
    }
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_welcome);
    m_trajectoryPage = new widgets::TrajectoryReader(widgets::TrajectoryReader::Form::Page);
    m_mapPlace = new widgets::MapPlace;
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_reason); // every place asks for reasons there
    setCentralWidget(centre);
    m_tags = new widgets::TagEditor(this);
    m_tags->hide();
}

void MainWindow::buildDocks()
{
    m_sidebar = new widgets::Sidebar(m_pool.facets());
    m_left = new QStackedWidget;
    m_sidebarDock = dock(this, u"sidebarDock"_s, tr("Sidebar"), m_left, Qt::LeftDockWidgetArea);
    m_inspector = new widgets::Inspector;
    m_right = new QStackedWidget;
    m_inspectorDock = dock(this, u"inspectorDock"_s, tr("Inspector"), m_right, Qt::RightDockWidgetArea);
    m_bottom = new QTabWidget;
    m_bottom->setObjectName(u"bottomTabs"_s);
    m_bottom->setDocumentMode(true);
    m_findings = new widgets::FindingsList;
    m_report = new widgets::ImportReportView;
    m_log = new widgets::LogView;
    m_bottom->addTab(m_findings, tr("Findings"));
    m_bottom->addTab(m_report, tr("Import report"));
    m_bottom->addTab(m_log, tr("Log"));
    m_bottomDock = dock(this, u"bottomDock"_s, tr("Findings, import report and log"), m_bottom, Qt::BottomDockWidgetArea);
    m_bottomDock->hide();
    m_actions.action(ActionId::ShowSidebar)->setChecked(true);
    m_actions.action(ActionId::ShowInspector)->setChecked(true);
    resizeDocks({ m_sidebarDock, m_inspectorDock }, { widgets::widthFor(216), widgets::widthFor(364) }, Qt::Horizontal);
    resizeDocks({ m_bottomDock }, { 220 }, Qt::Vertical);
}

void MainWindow::buildPlaces()
{
    m_places = new Places(*m_tabs, *m_pages, *m_left, *m_right, this);
    m_places->add({ Context::Pool, u"pool"_s, m_poolPage, m_sidebar, m_inspector, &m_place->table() }, tr("Pool"));
    m_lineagePlace = new widgets::LineagePlace(m_lineage.claims(), m_lineage.runs());
    m_places->add({ Context::Lineage, u"lineage"_s, m_lineagePlace, &m_lineagePlace->runs(), nullptr, &m_lineagePlace->sentences().table() }, tr("Lineage"));
    m_retrievalPlace = new widgets::RetrievalPlace(m_retrieval.lists());
    m_places->add({ Context::Retrieval, u"retrieval"_s, m_retrievalPlace, &m_retrievalPlace->leftPane(), &m_retrievalPlace->rightPane(), &m_retrievalPlace->shownList() },
        tr("Retrieval"));
    m_places->add({ Context::Map, u"map"_s, m_mapPlace, &m_mapPlace->legend(), &m_mapPlace->neighbours(), &m_mapPlace->view() }, tr("Map"));
    m_resultsPlace = new widgets::ResultsPlace;
    m_places->add({ Context::Results, u"results"_s, m_resultsPlace, &m_resultsPlace->side(), nullptr, nullptr }, tr("Results"));
    m_jobsPlace = new widgets::JobsPlace(m_jobs.jobs(), m_jobs.items());
    m_places->add({ Context::Jobs, u"jobs"_s, m_jobsPlace, &m_jobsPlace->list(), nullptr, nullptr }, tr("Jobs"));
    // The page of a trajectory has its own outline at the left and needs the width. It has a tab while one is open.
    m_places->add({ Context::Trajectory, u"trajectory"_s, m_trajectoryPage, nullptr, nullptr, &m_trajectoryPage->view() }, {});
}

void MainWindow::connectViews()
{
    m_clearRestored = new QAction(tr("Clear the filter"), this);
    m_panes = new FocusRing(this);
    m_panes->addPane(m_search);
    m_panes->addPane(m_sidebarDock);
    m_panes->addPane(m_messages);
    m_panes->addPane(m_welcome);
    m_panes->addPane(m_poolPage, &m_place->table());
    for (QWidget *pane : m_lineagePlace->panes())
        m_panes->addPane(pane);
    m_panes->addPane(&m_comparison.view());
    m_panes->addPane(m_retrievalPlace, &m_retrievalPlace->list());
    m_panes->addPane(m_trajectoryPage, &m_trajectoryPage->view());
    for (QWidget *pane : m_mapPlace->panes())
        m_panes->addPane(pane);
    m_panes->addPane(m_resultsPlace);
    for (QWidget *pane : m_jobsPlace->panes())
        m_panes->addPane(pane);
    m_panes->addPane(&m_proposals.view());
    for (QWidget *panel : std::initializer_list<QWidget *> { m_reason, m_supersede, m_validity, m_importPanel })
        m_panes->addPane(panel);
    m_panes->addPane(m_inspectorDock, m_inspector->findChild<widgets::SafeTextView *>(u"inspectorText"_s));
    m_panes->addPane(m_bottomDock);
    m_panes->addPane(m_status);
    m_panes->addPane(&m_tour.card());

    m_pool.setViews(*m_place, *m_sidebar, *m_search, *m_inspector);
    m_edits.setViews({ m_inspector, m_messages, m_reason, m_supersede, m_validity, m_tags, &m_place->table() });
    m_imports.setViews({ m_importPanel, m_report, m_messages });
    m_readers.setViews(*m_inspector, *m_trajectoryPage);
    connect(m_places, &Places::shownChanged, this, [this] {
        showPage();
        updateActions();
    });
    connect(&m_readers, &ReaderController::failed, this, &MainWindow::fail);
    connect(&m_readers, &ReaderController::pageOpened, this, &MainWindow::showTrajectoryTab);
    connect(&m_readers, &ReaderController::pageClosed, this, [this] {
        m_places->closeTab(Context::Trajectory);
        goToPlace(Context::Pool);
    });
    connectLint();
    connectLineage();
    connectRetrieval();
    connectMap();
    connectResults();
    connectJobs();
    m_work.setViews({ this, &m_status->work(), m_messages });
    m_work.follow(m_imports);

    connect(&m_pool, &PoolController::selectionChanged, this, &MainWindow::updateActions);
    connect(&m_pool, &PoolController::failed, this, &MainWindow::fail);
    connect(&m_pool, &PoolController::asOfChanged, this, &MainWindow::updateStatus);
    connect(&m_pool, &PoolController::filtered, this, [this] {
        updateStatus();
        if (std::exchange(m_fillWhenEmpty, false) && m_pool.shown().memories == 0)
            m_imports.importSample();
        Q_EMIT settled();
    });
    connect(&m_pool.filter(), &models::FilterModel::historyChanged, this, &MainWindow::updateActions);
    connect(&m_edits, &EditController::busyChanged, m_status, [this](bool busy) {
        if (m_session && !m_session->isReadOnly())
            m_status->setSaving(busy);
    });
    connect(&m_edits, &EditController::done, this, [this](const QString &label) {
        m_status->showMessage(text::lineSafe(label), 4000);
        m_log->append({ m_clock.now(), widgets::LogView::Level::Information, u"pool"_s, label });
    });
    connect(&m_imports, &ImportController::runningChanged, this, [this](bool running) {
        // What it asks and reports stands in the place Pool.
        if (running && shownPlace() != Context::Pool)
            showPlace(Context::Pool);
        updateActions();
    });
    connect(&m_work, &WorkController::restoringChanged, this, &MainWindow::updateActions);
    connect(&m_work, &WorkController::failed, this, &MainWindow::fail);
    connect(&m_imports, &ImportController::reportShown, this, [this] { showBottom(m_report); });
    connect(&m_imports, &ImportController::sampleImported, &m_pool, &PoolController::selectFirst);
    connect(&m_imports, &ImportController::sampleImported, &m_tour, &TourController::offer);
    connect(&m_tour.card(), &widgets::GuidedTour::focusReturned, &m_place->table(), qOverload<>(&QWidget::setFocus));
    connect(m_status, &StatusLine::asOfClicked, this, &MainWindow::chooseAsOf);
    connect(m_inspector, &widgets::Inspector::editingChanged, this, &MainWindow::updateActions);

    connect(m_place, &widgets::PoolPlace::decideRequested, &m_edits, &EditController::decide);
    connect(m_place, &widgets::PoolPlace::retireRequested, &m_edits, &EditController::retire);
    connect(m_place, &widgets::PoolPlace::validityRequested, &m_edits, &EditController::setValidity);
    connect(m_place, &widgets::PoolPlace::supersedeRequested, &m_edits, &EditController::supersede);
    connect(m_place, &widgets::PoolPlace::saveSearchRequested, &m_edits, &EditController::saveSearch);
    connect(m_place, &widgets::PoolPlace::newPoolRequested, this, [this] { choosePool(true); });
    connect(m_place, &widgets::PoolPlace::openPoolRequested, this, [this] { choosePool(false); });
    connect(m_place, &widgets::PoolPlace::samplePoolRequested, this, &MainWindow::openSample);
    connect(m_place, &widgets::PoolPlace::importRequested, &m_imports, &ImportController::chooseFiles);
    connect(m_place, &widgets::PoolPlace::memoryActivated, this, [this] {
        // A trajectory is read step by step, on its page.
        const MemoryDetails *details = m_pool.details();
        if (details && details->memory.type == MemoryType::Trajectory && !details->memory.trajectory.isEmpty())
            m_readers.openPageOfSelection();
        else
            readMemory(true);
    });
    connect(m_place, &widgets::PoolPlace::quickLookRequested, this, [this] { readMemory(false); });
    connect(m_place, &widgets::PoolPlace::copyRequested, &m_pool, &PoolController::copy);
    connect(m_place, &widgets::PoolPlace::contextMenuRequested, this, [this](const QPoint &at) {
        QMenu menu;
        for (const ActionId id : { ActionId::Accept, ActionId::Reject, ActionId::NeedsWork, ActionId::EditMemory, ActionId::EditTags, ActionId::SetValidity,
                 ActionId::Supersede, ActionId::Retire, ActionId::Reinstate, ActionId::GoSource, ActionId::GoLineage, ActionId::Copy }) {
            if (id == ActionId::EditMemory || id == ActionId::Retire || id == ActionId::GoSource)
                menu.addSeparator();
            menu.addAction(m_actions.action(id));
        }
        menu.exec(at);
    });
    connect(m_sidebar, &widgets::Sidebar::savedSearchRenameRequested, &m_edits, &EditController::renameSearch);
    connect(m_sidebar, &widgets::Sidebar::savedSearchDeleteRequested, &m_edits, &EditController::removeSearch);
    connect(m_sidebar, &widgets::Sidebar::savedSearchMoveRequested, &m_edits, &EditController::moveSearch);
    connect(&m_commands, &CommandController::openPoolRequested, this, &MainWindow::openPool);
    connect(&m_commands, &CommandController::memoryRequested, this, [this](const QString &uuid) {
        showPlace(Context::Pool);
        m_pool.openMemoryByUuid(uuid);
    });
    connect(&m_commands, &CommandController::linkRequested, this, &MainWindow::openLink);
    connect(&m_pool, &PoolController::filterRestored, this, [this](const QString &query) {
        m_messages->showMessage(widgets::MessageBar::Kind::Information,
            tr("The filter of last time is still on, and shows %1 of %2 memories: %3")
                .arg(QLocale().toString(m_pool.shown().ids.size()), QLocale().toString(m_pool.shown().memories), text::displaySafe(query)),
            { m_clearRestored });
    });
    connect(m_clearRestored, &QAction::triggered, &m_pool.filter(), &models::FilterModel::clear);
    // Once the filter is another one, the banner would speak of the past.
    connect(&m_pool.filter(), &models::FilterModel::changed, this, [this] {
        if (m_messages->isVisible() && m_messages->offers(m_clearRestored))
            m_messages->dismiss();
    });
    connect(m_welcome, &widgets::WelcomePage::openSampleRequested, this, &MainWindow::openSample);
    connect(m_welcome, &widgets::WelcomePage::newPoolRequested, this, [this] { choosePool(true); });
    connect(m_welcome, &widgets::WelcomePage::openPoolRequested, this, [this] { choosePool(false); });
    connect(m_welcome, &widgets::WelcomePage::openRecentRequested, this, &MainWindow::openPool);
    connect(m_welcome, &widgets::WelcomePage::forgetRecentRequested, this, [this](const QString &path) {
        QStringList recent = m_settings.get(settings::preferences::recentPools);
        recent.removeAll(path);
        m_settings.set(settings::preferences::recentPools, recent);
        updateRecent();
    });
}

void MainWindow::connectLint()
{
    m_lint.setViews({ m_inspector, m_findings, m_messages, &m_place->table() });
    connect(&m_lint, &LintController::readingRequested, this, [this] {
        showPlace(Context::Pool);
        readMemory(false);
    });
    connect(&m_lint, &LintController::ruleRequested, &m_rules, &RulesController::show);
    connect(&m_lint, &LintController::walked, &m_tour, &TourController::findingSeen);
    connect(&m_lint, &LintController::failed, this, &MainWindow::fail);
    connect(&m_lint, &LintController::stepRequested, this, [this](int step) {
        if (const MemoryDetails *details = m_pool.details())
            m_readers.openPage({ PoolLink::Kind::Run, details->memory.trajectory, step });
    });
    connect(&m_rules, &RulesController::filterRequested, this, [this](const QString &query) {
        showPlace(Context::Pool);
        m_pool.filter().setQuery(query);
        activateWindow();
        m_place->table().setFocus();
    });
    connect(&m_imports, &ImportController::sampleImported, &m_lint, &LintController::announceFindings);
    const auto follow = [this] { m_lint.setListShown(!m_bottomDock->isHidden() && m_bottom->currentWidget() == m_findings); };
    // Not on `this`: the dock goes after the controller.
    connect(m_bottom, &QTabWidget::currentChanged, &m_lint, follow);
    connect(m_bottomDock, &QDockWidget::visibilityChanged, &m_lint, follow);
}

void MainWindow::connectMap()
{
    m_map.setViews(*m_mapPlace);
    connect(&m_map, &MapController::failed, this, &MainWindow::fail);
    connect(&m_map, &MapController::openInPoolRequested, this, [this](MemoryId memory) {
        showPlace(Context::Pool);
        m_pool.openMemory(memory);
        m_place->table().setFocus();
    });
    connect(&m_map, &MapController::showInPoolRequested, this, &MainWindow::showInPool);
}

void MainWindow::showInPool(const QList<MemoryId> &memories)
{
    showPlace(Context::Pool);
    m_place->table().setFocus();
    // What the filter hides cannot be selected in the list.
    const QSet<MemoryId> shown(m_pool.shown().ids.begin(), m_pool.shown().ids.end());
    const auto select = [this, memories] { m_place->table().selectIds(memories); };
    if (std::ranges::all_of(memories, [&](MemoryId id) { return shown.contains(id); }))
        return select();
    connect(&m_pool, &PoolController::filtered, this, select, Qt::SingleShotConnection);
    m_pool.filter().clear();
}

void MainWindow::showBottom(QWidget *page)
{
    m_bottom->setCurrentWidget(page);
    m_actions.action(ActionId::ShowBottom)->setChecked(true);
}

} // namespace waymark::app
