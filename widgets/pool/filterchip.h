// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace waymark::widgets {

/// One conjunct of the filter: check box, text, ×. Dashed when it is off.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChip)

public:
    FilterChip(const QString &term, bool enabledTerm, QWidget *parent = nullptr);

    void setTerm(const QString &term, bool enabledTerm);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void toggleRequested();
    void removeRequested();
    void negateRequested();
    void editRequested();
    void menuRequested(const QPoint &globalPosition);
    /// Arrow keys: to the neighbour, -1 or +1.
    void moveFocusRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void nextCheckState() override;

private:
    QRect closeRect() const;
    int textWidth() const;

    QString m_term;
    bool m_overClose = false;
};

} // namespace waymark::widgets
