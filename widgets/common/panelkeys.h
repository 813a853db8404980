// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyEvent>

namespace waymark::widgets {

/// The two keys of every panel, which the window's shortcuts may use for something else while no panel has the focus.

/// Ctrl+Enter.
inline bool isApplyKey(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && event.modifiers().testFlag(Qt::ControlModifier);
}

/// Esc.
inline bool isCancelKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Escape;
}

/// For event() of a panel: takes both keys from the shortcuts of the window. True when the event is dealt with.
inline bool claimPanelKeys(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!isApplyKey(*key) && !isCancelKey(*key))
        return false;
    event->accept();
    return true;
}

} // namespace waymark::widgets
