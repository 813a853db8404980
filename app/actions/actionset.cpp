// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/actionset.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace waymark::app {

ActionSet::ActionSet(QWidget *window)
    : QObject(window)
    , m_actions(qsizetype(ActionId::Count))
{
    for (const ActionInfo &info : actionTable()) {
        auto *action = new QAction(actionText(info), this);
        action->setObjectName(QLatin1StringView(info.name));
        const QList<QKeySequence> keys = actionKeys(info);
        action->setShortcuts(keys);
        action->setCheckable(info.checkable);
        action->setMenuRole(QAction::NoRole);
        QString tip = actionText(info);
        tip.remove(u'&').remove(u'…');
        if (!keys.isEmpty())
            tip += u" ("_s + keys.first().toString(QKeySequence::NativeText) + u')';
        action->setToolTip(tip);
        m_actions[qsizetype(info.id)] = action;
        window->addAction(action);
    }
}

QAction *ActionSet::action(ActionId id) const
{
    return m_actions.at(qsizetype(id));
}

void ActionSet::fillMenus(QMenuBar &bar)
{
    for (const MenuId id : { MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Pool, MenuId::Review, MenuId::Help }) {
        QMenu *menu = bar.addMenu(menuTitle(id));
        menu->setObjectName(u"menu%1"_s.arg(int(id)));
        menu->setToolTipsVisible(false);
        for (const ActionInfo &info : actionTable()) {
            if (info.menu != id)
                continue;
            if (info.separatorBefore)
                menu->addSeparator();
            menu->addAction(action(info.id));
        }
    }
}

void ActionSet::setState(const State &state)
{
    const bool free = !state.editing;
    for (const ActionInfo &info : actionTable()) {
        bool enabled = true;
        switch (info.needs) {
        case Needs::Nothing:
            break;
        case Needs::Pool:
            enabled = state.pool;
            break;
        case Needs::WritablePool:
            enabled = state.pool && state.writable;
            break;
        case Needs::Memory:
            enabled = state.selected == 1;
            break;
        case Needs::Memories:
            enabled = state.selected > 0;
            break;
        case Needs::WritableMemory:
            enabled = state.selected == 1 && state.writable && free;
            break;
        case Needs::WritableMemories:
            enabled = state.selected > 0 && state.writable && free;
            break;
        }
        // Undo and redo have more conditions; the edit controller sets them.
        if (info.id != ActionId::Undo && info.id != ActionId::Redo)
            action(info.id)->setEnabled(enabled);
    }
}

} // namespace waymark::app
