// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/clock.h"
#include "services/base/ids.h"
#include "services/base/result.h"
#include "services/domain/workhooks.h"

#include <QFuture>
#include <QObject>

#include <map>
#include <memory>

class QWidget;

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class MessageBar;
class WorkIndicator;
} // namespace waymark::widgets

namespace waymark::app {

class ImportController;
class Prompter;

/// Long work on the open pool: asks what is to be known, starts it, shows in the status bar how far it is, cancels it and says in
/// the message bar how it ended. The work of others (an import, the opening of a pool) is shown beside its own.
/// Thread: GUI.
class WorkController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkController)

public:
    struct Views
    {
        QWidget *window = nullptr; ///< the parent of questions
        widgets::WorkIndicator *indicator = nullptr;
        widgets::MessageBar *messages = nullptr;
    };

    /// How a piece of work is spoken of; all translated.
    struct Names
    {
        QString running; ///< "Exporting…"
        QString cancel; ///< "Cancel the export"
    };
    /// Starts the work and hands back what says, in a sentence, how it ended. An error with ErrorCode::Cancelled is no failure:
    /// its message is shown as information. An empty sentence is not shown.
    using Job = std::function<QFuture<Result<QString>>(const WorkHooks &)>;

    WorkController(Prompter &prompter, const Clock &clock, QObject *parent = nullptr);
    ~WorkController() override;

    void setViews(const Views &views);
    /// Cancels what runs on the former pool.
    void setSession(std::shared_ptr<curation::PoolSession> session);
    /// Shows the imports beside the rest.
    void follow(ImportController &imports);

    void exportPool(const QStringList &terms, QDate asOf);
    void exportMemories(const QList<MemoryId> &memories, QDate asOf);
    void backUp();
    void restore();
    /// Reads all of a large pool in the background; says something only when it is damaged.
    void checkPool();

    /// Runs any long work in this way. Returns its id in the indicator.
    int run(const Names &names, const Job &job);
    /// Shows work that somebody else runs with these hooks, which it fills in; until end().
    int begin(const Names &names, WorkHooks &hooks);
    void end(int id);
    void cancel(int id);
    bool isRunning() const { return !m_running.empty(); }
    /// The content of the pool is being replaced: nothing must be changed meanwhile.
    bool isRestoring() const { return m_restoring != 0; }
    void cancelAll();

Q_SIGNALS:
    void failed(const waymark::Error &error);
    void restoringChanged();
    /// A piece of work is over, however it ended.
    void finished();

private:
    void finish(int id, const Result<QString> &ended);
    void setRestoring(int id);
    void exportChosen(const QString &title, const QStringList &terms, const QList<MemoryId> &memories, QDate asOf);

    Prompter &m_prompter;
    const Clock &m_clock;
    std::shared_ptr<curation::PoolSession> m_session;
    Views m_views;
    std::map<int, CancelToken> m_running; ///< by the id of the indicator
    ImportController *m_imports = nullptr;
    int m_import = 0; ///< its id in the indicator, 0 when none runs
    int m_restoring = 0; ///< likewise
};

} // namespace waymark::app
