// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/curation/importrun.h"
#include "services/settings/setting.h"

#include <QFuture>
#include <QObject>

#include <memory>

class QMimeData;

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class ImportPanel;
class ImportReportView;
class MessageBar;
} // namespace waymark::widgets

namespace waymark::app {

class Prompter;

/// Import by dialog, drop and paste: a dry run first, then the panel with what it found and what must be answered, then the
/// import itself with progress and cancel, then the report.
/// Thread: GUI.
class ImportController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportController)

public:
    struct Views
    {
        widgets::ImportPanel *panel = nullptr;
        widgets::ImportReportView *report = nullptr;
        widgets::MessageBar *messages = nullptr;
    };

    ImportController(settings::Settings &settings, Prompter &prompter, QObject *parent = nullptr);
    ~ImportController() override;

    void setViews(const Views &views);
    void setSession(std::shared_ptr<curation::PoolSession> session);

    void chooseFiles();
    void chooseFolder();
    void paste();
    void importPaths(const QStringList &paths);
    /// Fills the open pool with the sample, without questions.
    void importSample();
    static bool canImport(const QMimeData *data);
    void importMimeData(const QMimeData *data);
    /// Of the file that columnsAsked() was about.
    void importWithColumns(const ColumnMapping &mapping);
    bool isRunning() const { return m_running; }
    /// What runs is the dry run, which writes nothing.
    bool isLooking() const { return m_looking; }
    void cancel();

Q_SIGNALS:
    /// A table of results: what its columns are taken to say is for a person to look at before it is imported.
    void columnsAsked(const QString &file, const waymark::TableSample &sample, const waymark::ColumnMapping &proposed);
    void runningChanged(bool running);
    void progressed(const waymark::Progress &progress); ///< while it runs
    void reportShown(); ///< the report is of interest: something was quarantined
    void finished();
    void columnsTaken(); ///< a table of results is in the pool
    void sampleImported();

private:
    void start(curation::ImportRequest request, const QByteArray &text);
    void run(bool dryRun);
    void takeDryRun(const ImportReport &report);
    void askColumns(const ImportReport &report);
    void takeReport(const ImportReport &report);
    void setRunning(bool running);

    settings::Settings &m_settings;
    Prompter &m_prompter;
    std::shared_ptr<curation::PoolSession> m_session;
    Views m_views;
    curation::ImportRequest m_request;
    QByteArray m_text; ///< of the clipboard
    CancelToken m_cancel;
    bool m_running = false;
    bool m_looking = false;
    bool m_quiet = false; ///< no panel: the sample
};

/// The resource files of the sample pool, in the order of import.
QStringList sampleFiles();

} // namespace waymark::app
