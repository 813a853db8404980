// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/poollink.h"
#include "services/settings/setting.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class Inspector;
class TrajectoryReader;
} // namespace waymark::widgets

namespace waymark::app {

class PoolController;

/// Brings runs into the readers: that of the selected memory into the inspector, the one asked for onto its page. Each run
/// opens at the step where it was left.
/// Thread: GUI.
class ReaderController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderController)

public:
    explicit ReaderController(PoolController &pool, QObject *parent = nullptr);

    void setViews(widgets::Inspector &inspector, widgets::TrajectoryReader &page);
    void setSession(std::shared_ptr<curation::PoolSession> session);

    /// The page of a run; pageOpened() follows when it is there.
    void openPage(const PoolLink &link);
    void openPageOfSelection();
    void closePage();
    bool hasPage() const { return !m_pageRun.isEmpty(); }
    QString pageRun() const { return m_pageRun; }
    enum class WhileLoading {
        OnlyShow, ///< a step: what comes is shown where it was left
        Wait, ///< done as soon as the run is there
    };
    /// Acts on the reader of the page while that is shown, else on the inspector's, which comes to the front; never on the run
    /// of another memory.
    void act(bool pageShown, std::function<void(widgets::TrajectoryReader &)> what, WhileLoading loading);

Q_SIGNALS:
    void pageOpened(const QString &title);
    void pageClosed();
    void failed(const waymark::Error &error);

private:
    void showSelection();
    void load(widgets::TrajectoryReader &reader, const QString &uuid, int step, std::function<void(const QString &)> then = {});

    PoolController &m_pool;
    widgets::Inspector *m_inspector = nullptr;
    widgets::TrajectoryReader *m_page = nullptr;
    std::shared_ptr<curation::PoolSession> m_session;
    QString m_pageRun; ///< uuid
    QString m_pageWanted; ///< uuid of the run that is on its way to the page
    QString m_selectedRun; ///< what the inspector's reader shows or waits for
    QHash<QString, int> m_left; ///< step by uuid of the run
    quint64 m_generation = 0;
};

} // namespace waymark::app
