// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/textpart.h"

#include <QDialog>

namespace waymark::widgets {

/// One text of ours to read, with a button that closes it. Not modal; goes when it is closed.
/// Thread: GUI.
class TextDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextDialog)

public:
    /// The view is named `name` + "Text", the button `name` + "Close".
    TextDialog(const QString &name, const QString &title, const QString &text, TextPart::Style style, QWidget *parent);
};

} // namespace waymark::widgets
