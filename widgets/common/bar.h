// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

namespace waymark::widgets {

/// A strip of the window in a colour of the palette with rules at some of its edges: chip bar, selection bar, action bar.
class Bar : public QWidget
{
    Q_OBJECT

public:
    /// `designHeight` is the height at the design's font (44, 48, 36); 0 leaves it to the contents.
    explicit Bar(Token background, Qt::Edges rules = {}, int designHeight = 0, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateHeight();

    Token m_background;
    Qt::Edges m_rules;
    int m_designHeight;
};

} // namespace waymark::widgets
