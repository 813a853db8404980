// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/icons.h"

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace waymark::widgets {

class TextLabel;

/// What a place says when it has nothing to show: an icon, what the place is for, and the next step as buttons.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(IconName icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);
    /// Buttons stand in a row below the text; takes ownership.
    void addButton(QAbstractButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace waymark::widgets
