// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace waymark::widgets {

/// Brings the window of the class `Window` that `parent` has open to the front; false when there is none. For windows that stay open
/// beside the work: asked for again, one wants that one and not another.
template <typename Window>
bool raiseOpen(const QWidget &parent)
{
    auto *open = parent.findChild<Window *>();
    if (!open)
        return false;
    open->raise();
    open->activateWindow();
    return true;
}

} // namespace waymark::widgets
