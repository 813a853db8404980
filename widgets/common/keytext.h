// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>

namespace waymark::widgets {

/// A key as the keyboard and the language name it ("Ctrl+Enter", "Strg+Eingabe"), for a key cap.
inline QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

/// The key that applies a panel.
inline QString applyKeyText()
{
    return keyText(QKeySequence(Qt::CTRL | Qt::Key_Return));
}

} // namespace waymark::widgets
