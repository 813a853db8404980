// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/settings/setting.h"

#include <QObject>

#include <memory>

class QWidget;

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class CommandPalette;
class GoToPanel;
} // namespace waymark::widgets

namespace waymark::app {

class ActionSet;
class PoolController;

/// The ways to everything by keyboard: the command palette, go to, and the sheet of all keys.
/// Thread: GUI. Owns: the panels, over their window.
class CommandController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandController)

public:
    CommandController(QWidget &window, ActionSet &actions, PoolController &pool, settings::Settings &settings, QObject *parent = nullptr);

    void setSession(std::shared_ptr<curation::PoolSession> session);

    void showPalette();
    void showGoTo();
    void showSheet();

    widgets::CommandPalette &palette() { return *m_palette; }
    widgets::GoToPanel &goTo() { return *m_goTo; }

Q_SIGNALS:
    void openPoolRequested(const QString &path);
    void memoryRequested(const QString &uuid);
    void linkRequested(const QString &link);

private:
    void run(const QString &id);
    void answer(const QString &text, quint64 generation);
    void visit();

    QWidget &m_window;
    ActionSet &m_actions;
    PoolController &m_pool;
    settings::Settings &m_settings;
    widgets::CommandPalette *m_palette;
    widgets::GoToPanel *m_goTo;
    std::shared_ptr<curation::PoolSession> m_session;
    QList<MemoryId> m_visited; ///< the newest first
};

} // namespace waymark::app
