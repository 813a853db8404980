// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace waymark::widgets {

/// The rule between two columns, dragged or moved by the arrow keys. Unlike the handle of a splitter it can stand in a
/// grid, whose rows keep both columns level.
/// Thread: GUI.
class ColumnHandle final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnHandle)

public:
    explicit ColumnHandle(QWidget *parent = nullptr);

    static constexpr int thickness = 8; ///< pixels of what can be grasped; the rule itself is one

Q_SIGNALS:
    void moved(int pixels); ///< to the right

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_grasped = 0; ///< where, within the handle
};

} // namespace waymark::widgets
