// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/retrieval.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class SavedQueries;
}

namespace waymark::app {

class EditController;
class Prompter;
class RetrievalController;

/// Saved queries: kept, renamed, deleted, and run again whenever the pool has moved.
/// Thread: GUI.
class SavedQueryController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedQueryController)

public:
    SavedQueryController(RetrievalController &retrieval, EditController &edits, Prompter &prompter, QObject *parent = nullptr);

    void setViews(widgets::SavedQueries &view, QWidget &window);
    void setSession(std::shared_ptr<curation::PoolSession> session);
    void setShown(bool shown);

    /// The open question under a name that is asked for.
    void save();
    void run();
    void rename(const QString &uuid);
    void remove(const QString &uuid);
    /// What it finds now is what it is to find.
    void expect(const QString &uuid);
    void open(const QString &uuid);

Q_SIGNALS:
    void ran();
    void failed(const waymark::Error &error);

private:
    void runSoon();

    RetrievalController &m_retrieval;
    EditController &m_edits;
    Prompter &m_prompter;
    std::shared_ptr<curation::PoolSession> m_session;
    widgets::SavedQueries *m_view = nullptr;
    QWidget *m_window = nullptr;
    QTimer m_soon;
    QString m_select; ///< name of what was just saved
    quint64 m_generation = 0;
    bool m_shown = false;
    bool m_stale = true;
};

} // namespace waymark::app
