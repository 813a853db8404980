// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"

#include "app/focusring.h"
#include "app/sessionstate.h"
#include "app/statusline.h"
#include "services/base/log.h"
#include "services/curation/poolsession.h"
#include "services/settings/preferences.h"
#include "services/text/displaysafe.h"
#include "widgets/common/fonts.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/safetextview.h"
#include "widgets/dialogs/importpanel.h"
#include "widgets/jobs/itempane.h"
#include "widgets/jobs/itemtable.h"
#include "widgets/jobs/jobsplace.h"
#include "widgets/lineage/comparisonview.h"
#include "widgets/lineage/ladderhead.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/pool/inspector.h"
#include "widgets/pool/poolplace.h"
#include "widgets/pool/pooltable.h"
#include "widgets/pool/searchbox.h"
#include "widgets/pool/sidebar.h"
#include "widgets/pool/welcomepage.h"
#include "widgets/reader/trajectoryreader.h"
#include "widgets/results/resultsplace.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace waymark::app {

using settings::Settings;

MainWindow::MainWindow(Settings &settings, widgets::Theme &theme, Prompter &prompter, const Clock &clock, const QString &poolFolder)
    : m_settings(settings)
    , m_theme(theme)
    , m_prompter(prompter)
    , m_clock(clock)
    , m_poolFolder(poolFolder)
    , m_actions(this)
    , m_pool(settings, clock)
    , m_edits(m_pool, m_actions, settings, prompter)
    , m_imports(settings, prompter)
    , m_commands(*this, m_actions, m_pool, settings)
    , m_tour(*this, m_actions, m_pool, m_edits, settings)
    , m_readers(m_pool)
    , m_work(prompter, clock)
    , m_lint(m_pool, m_edits, m_actions)
    , m_rules(*this, m_pool, m_edits, m_work)
    , m_retrieval(m_pool, settings)
    , m_modelChoice(m_retrieval, m_work, settings)
    , m_whatIf(m_retrieval, m_pool, m_edits)
    , m_savedQueries(m_retrieval, m_edits, prompter)
    , m_map(m_pool, m_retrieval, m_work)
    , m_lineage(m_pool, m_edits, m_lint, m_actions, m_settings)
    , m_comparison(m_lineage, m_edits, m_actions)
    , m_results(m_edits, m_work, m_prompter, m_clock)
    , m_jobs(m_actions, m_settings, m_prompter, m_clock)
    , m_proposals(m_jobs, m_edits)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockNestingEnabled(false);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_actions.fillMenus(*menuBar());
    buildToolBar();
    buildCentre();
    buildDocks();
    buildPlaces();
    m_status = new StatusLine(this);
    setStatusBar(m_status);
    connectViews();
    connectActions();
    applyTheme();
    setCompact(m_settings.get(settings::preferences::density) == settings::Density::Compact);
    resize(1440, 900);
    m_firstLayout = saveState();
    restoreLayout();
    takeSession(nullptr);
    updateRecent();
}

MainWindow::~MainWindow()
{
    m_imports.cancel();
    // The controllers let go of the pool before the views that they speak to are gone.
    m_proposals.reset();
    m_modelChoice.setService(nullptr, false);
    m_jobs.setService(nullptr, false);
    m_work.setSession(nullptr);
    m_imports.setSession(nullptr);
    m_readers.setSession(nullptr);
    m_results.setSession(nullptr);
    m_map.setSession(nullptr);
    m_comparison.setSession(nullptr);
    m_lineage.setSession(nullptr);
    m_savedQueries.setSession(nullptr);
    m_whatIf.setSession(nullptr);
    m_retrieval.setSession(nullptr);
    m_rules.setSession(nullptr);
    m_lint.setSession(nullptr);
    m_edits.setSession(nullptr);
    m_pool.setSession(nullptr);
}

void MainWindow::openPool(const QString &path)
{
    open(path, false);
}

void MainWindow::createPool(const QString &path)
{
    open(path, true);
}

void MainWindow::openSample()
{
    QDir().mkpath(m_poolFolder);
    open(samplePath(), !QFileInfo::exists(samplePath()));
    m_fillWhenEmpty = true; // new, or its first import was cancelled
}

QString MainWindow::samplePath() const
{
    return QDir(m_poolFolder).filePath(u"sample.waymark"_s);
}

void MainWindow::open(const QString &path, bool create)
{
    closePool();
    m_fillWhenEmpty = false;
    m_pages->setCurrentWidget(m_poolPage);
    m_place->setState(widgets::PoolPlace::State::Loading);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    WorkHooks hooks;
    m_openingWork = m_work.begin({ tr("Opening the pool…"), tr("Cancel opening") }, hooks);
    curation::PoolSession::open(
        absolute, create, m_clock, this, [this, absolute, opening = ++m_opening](curation::PoolSession::Opened opened) {
            if (opening != m_opening)
                return; // another pool was asked for meanwhile
            m_work.end(std::exchange(m_openingWork, 0));
            if (!opened) {
                takeSession(nullptr);
                if (opened.error().code == ErrorCode::Cancelled)
                    m_messages->showMessage(widgets::MessageBar::Kind::Information, opened.error().message);
                else
                    fail(opened.error());
                Q_EMIT settled();
                return;
            }
            takeSession(*opened);
            rememberPool(absolute);
            m_places->focusEntry();
        },
        hooks);
}

void MainWindow::closePool()
{
    ++m_opening;
    m_pool.saveView();
    // What was being opened is not wanted any more.
    m_work.cancel(m_openingWork);
    m_work.end(std::exchange(m_openingWork, 0));
    if (m_session)
        takeSession(nullptr);
}

void MainWindow::takeSession(std::shared_ptr<curation::PoolSession> session)
{
    // What is being typed goes to the disk while the controllers still know which pool it belongs to.
    m_inspector->clear();
    m_messages->clear(); // it speaks of the pool that goes
    m_proposals.reset();
    m_modelChoice.setService(nullptr, false);
    m_jobs.setService(nullptr, false); // before the pool that it serves
    m_session = std::move(session);
    if (m_session)
        m_session->setAuthor(m_settings.get(settings::preferences::author));
    m_imports.setSession(m_session);
    m_work.setSession(m_session);
    m_edits.setSession(m_session);
    m_rules.setSession(m_session);
    m_lint.setSession(m_session);
    m_pool.setSession(m_session);
    m_whatIf.setSession(m_session);
    m_retrieval.setSession(m_session);
    m_savedQueries.setSession(m_session);
    m_commands.setSession(m_session);
    m_readers.setSession(m_session);
    m_map.setSession(m_session);
    m_results.setSession(m_session);
    m_comparison.setSession(m_session);
    m_lineage.setSession(m_session);
    if (m_session && m_jobsFactory)
        m_jobs.setService(m_jobsFactory(m_session), !m_session->isReadOnly());
    m_modelChoice.setService(m_jobs.service(), m_jobs.isWritable());
    setWindowTitle(m_session ? tr("%1 – Waymark").arg(text::titleSafe(m_session->name())) : tr("Waymark"));
    if (m_session) {
        m_status->setReadOnly(m_session->readOnlyReason());
        if (m_session->isReadOnly())
            m_messages->showMessage(widgets::MessageBar::Kind::Warning, m_session->readOnlyReason());
        if (!m_session->migrationBackup().isEmpty())
            m_messages->showMessage(widgets::MessageBar::Kind::Information,
                tr("The pool was upgraded to this version. A backup of it as it was is “%1”.").arg(m_session->migrationBackup()));
        m_work.checkPool();
    } else {
        m_tour.stop();
        m_status->clearPool();
        updateRecent();
    }
    showPage();
    updateActions();
}

void MainWindow::showPage()
{
    if (m_session)
        m_places->raise();
    else
        m_pages->setCurrentWidget(m_welcome);
    const Places::Place &place = m_places->current();
    m_inspectorDock->setVisible(m_session && place.right && m_actions.action(ActionId::ShowInspector)->isChecked());
    m_sidebarDock->setVisible(m_session && place.left && m_actions.action(ActionId::ShowSidebar)->isChecked());
    m_map.setShown(m_session && shownPlace() == Context::Map);
    m_lineage.setShown(m_session && shownPlace() == Context::Lineage);
    m_results.setShown(m_session && shownPlace() == Context::Results);
    m_jobs.setShown(m_session && shownPlace() == Context::Jobs);
    m_search->setEnabled(m_session != nullptr);
    const bool retrieval = m_session && place.context == Context::Retrieval;
    m_retrieval.setShown(retrieval);
    m_savedQueries.setShown(retrieval);
}

void MainWindow::readMemory(bool focus)
{
    m_actions.action(ActionId::ShowInspector)->setChecked(true);
    m_inspector->setCurrentTab(widgets::Inspector::Tab::Rendered);
    if (auto *text = focus ? m_inspector->findChild<widgets::SafeTextView *>() : nullptr)
        text->setFocus();
}

void MainWindow::rememberPool(const QString &path)
{
    QStringList recent = m_settings.get(settings::preferences::recentPools);
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.set(settings::preferences::recentPools, QStringList(recent.mid(0, 10)));
    m_settings.set(session::lastPool, path);
    updateRecent();
}

void MainWindow::updateRecent()
{
    const QStringList recent = m_settings.get(settings::preferences::recentPools);
    QList<widgets::WelcomePage::RecentPool> pools;
    const QSignalBlocker quiet(m_pools);
    m_pools->clear();
    for (const QString &path : recent) {
        const QFileInfo info(path);
        pools.append({ path, info.completeBaseName(), info.exists() });
        if (!info.exists())
            continue;
        m_pools->addItem(text::lineSafe(info.fileName()), path);
        m_pools->setItemData(m_pools->count() - 1, text::toolTipSafe(path), Qt::ToolTipRole);
    }
    m_pools->setCurrentIndex(m_session ? m_pools->findData(m_session->path()) : -1);
    m_welcome->setRecentPools(pools);
}

void MainWindow::updateActions()
{
    ActionSet::State state;
    state.place = shownPlace();
    state.pool = m_session != nullptr;
    state.writable = m_session && !m_session->isReadOnly() && !m_imports.isRunning() && !m_work.isRestoring();
    state.selected = state.place == Context::Retrieval ? (m_retrieval.current().isValid() ? 1 : 0) : m_pool.selected().size();
    state.scratch = m_whatIf.isFilled();
    state.choice = state.place == Context::Retrieval && m_modelChoice.canAsk();
    state.rewritten = m_modelChoice.isRewritten();
    state.ladder = m_lineage.focus() != nullptr;
    state.ladderRun = m_lineagePlace->ladder() && !m_lineagePlace->ladder()->run.uuid.isEmpty();
    state.comparison = m_comparison.isOpen();
    state.proposalOpen = state.place == Context::Jobs && m_proposals.isOpen();
    state.typing = (m_comparison.isOpen() && m_comparison.view().isEditing()) || (state.proposalOpen && m_proposals.view().isEditing());
    state.editing = m_inspector->isEditing();
    state.figure = state.place == Context::Results && m_results.hasFigure();
    state.flips = state.place == Context::Results && m_resultsPlace->shownView() == widgets::ResultsPlace::View::Flips;
    state.audit = state.place == Context::Results && m_resultsPlace->shownView() == widgets::ResultsPlace::View::Judge;
    state.services = m_jobs.service() != nullptr;
    state.jobTargets = jobTargets().size();
    if (state.place == Context::Jobs)
        state.selected = 0; // what is selected in Pool is out of sight
    const bool seen = m_jobsPlace->shownView() == widgets::JobsPlace::View::Job;
    const JobRow *job = m_jobs.current();
    state.liveJob = seen && job && !isOver(job->job.state);
    state.failedItems = seen && job && job->job.counts.failed > 0;
    state.jobItem = seen && m_jobsPlace->table().currentItem().isValid();
    state.askedItem = seen && m_jobsPlace->item().canAskAgain();
    state.proposal = seen && m_proposals.canDecide();
    state.runPage = m_readers.hasPage();
    state.sourceRun = state.place != Context::Retrieval && state.selected == 1 && m_pool.details() && !m_pool.details()->memory.trajectory.isEmpty();
    m_actions.setState(state);
    const widgets::TrajectoryReader &reader = state.place == Context::Trajectory ? *m_trajectoryPage : m_inspector->reader();
    m_actions.action(ActionId::FoldSteps)->setChecked(reader.stepsFolded());
    m_actions.action(ActionId::FoldOutputs)->setChecked(reader.outputsFolded());
    m_actions.action(ActionId::AsRecorded)->setChecked(reader.asRecorded());
    m_actions.action(ActionId::FilterBack)->setEnabled(state.pool && m_pool.filter().canGoBack());
    m_actions.action(ActionId::FilterForward)->setEnabled(state.pool && m_pool.filter().canGoForward());
}

void MainWindow::showPlace(Context place)
{
    m_places->show(place);
    showPage();
    updateActions();
}

void MainWindow::goToPlace(Context place)
{
    showPlace(place);
    if (m_session)
        m_places->focusEntry();
}

void MainWindow::showTrajectoryTab(const QString &title)
{
    m_places->openTab(Context::Trajectory, text::elided(text::displaySafe(title), 40).replace(u'&', u"&&"_s), tr("Trajectory %1").arg(text::displaySafe(title)));
    goToPlace(Context::Trajectory);
}

void MainWindow::updateStatus()
{
    if (!m_session)
        return;
    const FilterResult &result = m_pool.shown();
    m_status->setCounts(result.memories, result.ids.size(), result.trajectories);
    m_status->setAsOf(m_pool.asOf(), m_pool.asOf() == m_clock.today());
}

void MainWindow::fail(const Error &error)
{
    qCWarning(logApp) << error.message << error.detail;
    m_messages->showMessage({ widgets::MessageBar::Kind::Error, error.message, error.detail, {}, 0 });
}

void MainWindow::restoreLayout()
{
    if (const QByteArray geometry = m_settings.get(settings::preferences::windowGeometry); !geometry.isEmpty())
        restoreGeometry(geometry);
    if (const QByteArray state = m_settings.get(settings::preferences::windowState); !state.isEmpty())
        restoreState(state);
    if (const QByteArray columns = m_settings.get(settings::preferences::columns); !columns.isEmpty())
        m_place->table().restoreColumns(columns);
    m_sidebar->setFoldedSections(m_settings.get(session::foldedSections));
    m_trajectoryPage->restoreSplitter(m_settings.get(session::readerSplitter));
    m_lineagePlace->restoreSplitters(m_settings.get(session::ladderSplitters));
    m_jobsPlace->restoreSplitter(m_settings.get(session::jobSplitter));
    m_actions.action(ActionId::ShowBottom)->setChecked(!m_bottomDock->isHidden());
    // Not from the docks themselves: they are hidden without a pool and on the page of a trajectory.
    m_actions.action(ActionId::ShowSidebar)->setChecked(m_settings.get(session::sidebarShown));
    m_actions.action(ActionId::ShowInspector)->setChecked(m_settings.get(session::inspectorShown));
    m_places->show(m_settings.get(session::place));
}

void MainWindow::saveLayout()
{
    m_settings.set(settings::preferences::windowGeometry, saveGeometry());
    m_settings.set(settings::preferences::windowState, saveState());
    m_settings.set(settings::preferences::columns, m_place->table().saveColumns());
    m_settings.set(session::foldedSections, m_sidebar->foldedSections());
    m_settings.set(session::sidebarShown, m_actions.action(ActionId::ShowSidebar)->isChecked());
    m_settings.set(session::inspectorShown, m_actions.action(ActionId::ShowInspector)->isChecked());
    m_settings.set(session::place, m_places->current().name);
    m_settings.set(session::readerSplitter, m_trajectoryPage->saveSplitter());
    m_settings.set(session::ladderSplitters, m_lineagePlace->saveSplitters());
    m_settings.set(session::jobSplitter, m_jobsPlace->saveSplitter());
    QStringList panes;
    for (const MemoryType type : m_lineagePlace->head().shownTypes())
        panes << name(type);
    m_settings.set(session::ladderPanes, panes);
}

void MainWindow::resetLayout()
{
    restoreState(m_firstLayout);
    m_actions.action(ActionId::ShowSidebar)->setChecked(true);
    m_actions.action(ActionId::ShowInspector)->setChecked(true);
    m_actions.action(ActionId::ShowBottom)->setChecked(false);
    m_place->table().resetColumns();
    resizeDocks({ m_sidebarDock, m_inspectorDock }, { widgets::widthFor(216), widgets::widthFor(364) }, Qt::Horizontal);
    showPage();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_actions.action(ActionId::FullScreen)->setChecked(isFullScreen());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_imports.cancel();
    m_work.cancelAll();
    m_inspector->clear();
    saveLayout();
    m_pool.saveView();
    m_retrieval.saveView();
    if (const auto saved = m_settings.save(); !saved)
        qCWarning(logApp) << "settings:" << saved.error().detail;
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (ImportController::canImport(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    // A pool is opened, everything else is imported.
    if (urls.size() == 1 && urls.first().isLocalFile() && urls.first().toLocalFile().endsWith(u".waymark"_s)) {
        openPool(urls.first().toLocalFile());
        return;
    }
    if (!m_session) {
        m_messages->showMessage(widgets::MessageBar::Kind::Information, tr("Open a pool or make a new one first; then drop the files again."));
        return;
    }
    m_imports.importMimeData(event->mimeData());
}

} // namespace waymark::app
