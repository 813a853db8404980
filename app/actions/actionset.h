// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiontable.h"

#include <QObject>

class QAction;
class QMenuBar;
class QWidget;

namespace waymark::app {

/// The actions of one window, made from the table.
/// Thread: GUI. Owns: the actions.
class ActionSet final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionSet)

public:
    /// What the actions depend on.
    struct State
    {
        bool pool = false;
        bool writable = false;
        qsizetype selected = 0;
        bool editing = false; ///< the inspector's editors are open: acts on memories wait

        bool operator==(const State &) const = default;
    };

    explicit ActionSet(QWidget *window);

    QAction *action(ActionId id) const;
    void fillMenus(QMenuBar &bar);
    void setState(const State &state);

private:
    QList<QAction *> m_actions; ///< indexed by ActionId
};

} // namespace waymark::app
