// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actionset.h"
#include "app/controllers/commandcontroller.h"
#include "app/controllers/comparisoncontroller.h"
#include "app/controllers/editcontroller.h"
#include "app/controllers/importcontroller.h"
#include "app/controllers/jobscontroller.h"
#include "app/controllers/lineagecontroller.h"
#include "app/controllers/lintcontroller.h"
#include "app/controllers/mapcontroller.h"
#include "app/controllers/modelchoicecontroller.h"
#include "app/controllers/poolcontroller.h"
#include "app/controllers/proposalcontroller.h"
#include "app/controllers/readercontroller.h"
#include "app/controllers/resultscontroller.h"
#include "app/controllers/retrievalcontroller.h"
#include "app/controllers/rulescontroller.h"
#include "app/controllers/savedquerycontroller.h"
#include "app/controllers/tourcontroller.h"
#include "app/controllers/whatifcontroller.h"
#include "app/controllers/workcontroller.h"
#include "app/places.h"
#include "app/prompter.h"
#include "app/serviceconfig.h"

#include <QMainWindow>

class QComboBox;
class QDockWidget;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTabWidget;
class QToolButton;

namespace waymark::widgets {
class FindingsList;
class ImportPanel;
class ImportReportView;
class Inspector;
class JobsPlace;
class LogView;
class LineagePlace;
class MapPlace;
class MessageBar;
class PoolPlace;
class ReasonBar;
class ResultsPlace;
class RetrievalPlace;
class SearchBox;
class ServicesPage;
class Sidebar;
class SupersedePanel;
class TagEditor;
class Theme;
class TrajectoryReader;
class ValidityEditor;
class WelcomePage;
} // namespace waymark::widgets

namespace waymark::app {

class FocusRing;
class StatusLine;

/// The shell: places its parts, wires actions to controllers, opens and closes pools, remembers its layout.
/// Thread: GUI. Owns: the views and the controllers.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(settings::Settings &settings, widgets::Theme &theme, Prompter &prompter, const Clock &clock, const QString &poolFolder);
    ~MainWindow() override;

    void openPool(const QString &path);
    void createPool(const QString &path);
    /// The sample pool in the user's own folder: made and filled when it is not there.
    void openSample();
    void closePool();
    /// Makes the background services of each pool that is opened from now on; null where it cannot be served. Without, there are none.
    using JobsFactory = std::function<std::shared_ptr<JobsService>(const std::shared_ptr<curation::PoolSession> &)>;
    void setJobsFactory(JobsFactory factory) { m_jobsFactory = std::move(factory); }
    bool servesJobs() const { return bool(m_jobsFactory); }
    void setConnectionTester(ConnectionTester tester) { m_connectionTester = std::move(tester); }
    const curation::PoolSession *session() const { return m_session.get(); }

    ActionSet &actions() { return m_actions; }
    PoolController &pool() { return m_pool; }
    EditController &edits() { return m_edits; }
    ImportController &imports() { return m_imports; }
    CommandController &commands() { return m_commands; }
    TourController &tour() { return m_tour; }
    ReaderController &readers() { return m_readers; }
    widgets::TrajectoryReader &trajectoryPage() { return *m_trajectoryPage; }
    WorkController &work() { return m_work; }
    LintController &lint() { return m_lint; }
    RulesController &rules() { return m_rules; }
    RetrievalController &retrieval() { return m_retrieval; }
    ModelChoiceController &modelChoice() { return m_modelChoice; }
    WhatIfController &whatIf() { return m_whatIf; }
    SavedQueryController &savedQueries() { return m_savedQueries; }
    widgets::RetrievalPlace &retrievalPlace() { return *m_retrievalPlace; }
    LineageController &lineage() { return m_lineage; }
    ComparisonController &comparison() { return m_comparison; }
    widgets::LineagePlace &lineagePlace() { return *m_lineagePlace; }
    JobsController &jobs() { return m_jobs; }
    ProposalController &proposals() { return m_proposals; }
    widgets::JobsPlace &jobsPlace() { return *m_jobsPlace; }
    ResultsController &results() { return m_results; }
    widgets::ResultsPlace &resultsPlace() { return *m_resultsPlace; }
    MapController &map() { return m_map; }
    widgets::MapPlace &mapPlace() { return *m_mapPlace; }
    Places &places() { return *m_places; }
    widgets::PoolPlace &place() { return *m_place; }
    widgets::Inspector &inspector() { return *m_inspector; }
    widgets::SearchBox &search() { return *m_search; }
    widgets::Sidebar &sidebar() { return *m_sidebar; }
    widgets::FindingsList &findingsList() { return *m_findings; }
    widgets::ImportPanel &importPanel() { return *m_importPanel; }
    widgets::MessageBar &messages() { return *m_messages; }

    /// The layout of the first start.
    void resetLayout();

Q_SIGNALS:
    /// A pool is open and its first rows are shown, or could not be opened.
    void settled();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildToolBar();
    void buildCentre();
    void buildDocks();
    /// Tabs, pages and docks of every place.
    void buildPlaces();
    void connectActions();
    void connectViews();
    void takeSession(std::shared_ptr<curation::PoolSession> session);
    void open(const QString &path, bool create);
    QString samplePath() const;
    void rememberPool(const QString &path);
    void updateRecent();
    void updateActions();
    /// The place that the tab bar shows.
    Context shownPlace() const { return m_places->shown(); }
    void showTrajectoryTab(const QString &title);
    void showPlace(Context place);
    /// The same, and the keys go to it.
    void goToPlace(Context place);
    void openLink(const QString &text);
    void connectReaderActions();
    void connectLint();
    void connectRetrieval();
    void connectMap();
    void connectResults();
    void connectJobs();
    void connectJobActions();
    /// What a job that is begun now would be about.
    QList<MemoryId> jobTargets();
    void beginJob(JobKind kind);
    void goToJobs();
    void connectLineage();
    void connectLineageActions();
    /// The place and the ladder of the memory that is selected.
    void goToLineage();
    void keepLadder();
    QFuture<Result<void>> keepLadderPicture(const QString &path);
    QFuture<Result<void>> keepLadderPage(const QString &path, const Ladder &ladder);
    /// Selects these in Pool, whatever its filter.
    void showInPool(const QList<MemoryId> &memories);
    void connectRetrievalActions();
    /// The place and its question for the memory that is selected.
    void previewRetrieval();
    /// The tab of the bottom dock, which comes up.
    void showBottom(QWidget *page);
    void showFullScreenOrNot(bool full);
    void changeTextSize(int percent);
    void updateStatus();
    void showPage();
    /// Shows the inspector; with `focus` the keys go to its text.
    void readMemory(bool focus);
    void choosePool(bool create);
    enum class PreferencesPage { General,
        Services };
    void showPreferences(PreferencesPage page = PreferencesPage::General);
    /// The page "Endpoints and budgets".
    widgets::ServicesPage *makeServicesPage();
    void showAbout();
    void showSampleFaults();
    void chooseAsOf();
    void setCompact(bool compact);
    void applyTheme();
    void restoreLayout();
    void saveLayout();
    void fail(const Error &error);

    settings::Settings &m_settings;
    widgets::Theme &m_theme;
    Prompter &m_prompter;
    const Clock &m_clock;
    QString m_poolFolder;
    ActionSet m_actions;
    PoolController m_pool;
    EditController m_edits;
    ImportController m_imports;
    CommandController m_commands;
    TourController m_tour;
    ReaderController m_readers;
    WorkController m_work;
    LintController m_lint;
    RulesController m_rules;
    RetrievalController m_retrieval;
    ModelChoiceController m_modelChoice;
    WhatIfController m_whatIf;
    SavedQueryController m_savedQueries;
    MapController m_map;
    LineageController m_lineage;
    ComparisonController m_comparison;
    ResultsController m_results;
    JobsController m_jobs;
    ProposalController m_proposals;
    JobsFactory m_jobsFactory;
    ConnectionTester m_connectionTester;
    std::shared_ptr<curation::PoolSession> m_session;

    QComboBox *m_pools = nullptr;
    widgets::SearchBox *m_search = nullptr;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStackedWidget *m_left = nullptr; ///< the contents of the left dock, one for each place
    QStackedWidget *m_right = nullptr;
    Places *m_places = nullptr;
    widgets::MessageBar *m_messages = nullptr;
    widgets::WelcomePage *m_welcome = nullptr;
    QWidget *m_poolPage = nullptr;
    widgets::PoolPlace *m_place = nullptr;
    widgets::MapPlace *m_mapPlace = nullptr;
    widgets::LineagePlace *m_lineagePlace = nullptr;
    widgets::ResultsPlace *m_resultsPlace = nullptr;
    widgets::JobsPlace *m_jobsPlace = nullptr;
    widgets::TrajectoryReader *m_trajectoryPage = nullptr;
    widgets::RetrievalPlace *m_retrievalPlace = nullptr;
    widgets::ReasonBar *m_reason = nullptr;
    widgets::SupersedePanel *m_supersede = nullptr;
    widgets::ValidityEditor *m_validity = nullptr;
    widgets::TagEditor *m_tags = nullptr;
    widgets::ImportPanel *m_importPanel = nullptr;
    QDockWidget *m_sidebarDock = nullptr;
    QDockWidget *m_inspectorDock = nullptr;
    QDockWidget *m_bottomDock = nullptr;
    widgets::Sidebar *m_sidebar = nullptr;
    widgets::Inspector *m_inspector = nullptr;
    QTabWidget *m_bottom = nullptr;
    widgets::FindingsList *m_findings = nullptr;
    widgets::ImportReportView *m_report = nullptr;
    widgets::LogView *m_log = nullptr;
    StatusLine *m_status = nullptr;
    FocusRing *m_panes = nullptr;
    QAction *m_clearRestored = nullptr;
    QByteArray m_firstLayout;
    quint64 m_opening = 0;
    bool m_fillWhenEmpty = false; ///< what opens is the sample pool: an empty one is filled
    int m_openingWork = 0; ///< its id in the status bar
};

} // namespace waymark::app
