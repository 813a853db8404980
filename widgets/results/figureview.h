// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/results/figureplots.h"

#include <QGraphicsView>

class QGraphicsPathItem;

namespace waymark::widgets {

/// A figure, drawn. The pointer and the arrow keys walk its marks (Home and End go to the first and the last, Enter activates, Escape lets
/// go), each with its tooltip, which screen readers hear too; every mark belongs to a cell of the table behind it.
/// Thread: GUI.
class FigureView final : public QGraphicsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureView)

public:
    explicit FigureView(QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    void setFigure(const Figure &figure, const FigureLook &look); ///< drawn once
    const Figure &figure() const { return m_figure; }
    /// The scheme in it is that of the application, whatever is given.
    void setLook(const FigureLook &look);
    const FigureLook &look() const { return m_look; }

    /// Lights the marks of a cell of the table; -1, -1: none.
    void setLit(int row, int column);

    const QList<PlottedMark> &marks() const { return m_marks; }
    int markAt(const QPointF &place) const; ///< of the scene; -1 when none is near
    int current() const { return m_current; } ///< place in marks(); -1 for none
    void setCurrent(int mark);
    QString textOf(int mark) const; ///< what the tooltip says

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellHovered(int row, int column); ///< -1, -1: none
    void cellActivated(int row, int column);
    /// A key went to a mark, or a click.
    void currentChanged(int mark);

protected:
    bool viewportEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    const FigurePoint &pointOf(const PlottedMark &mark) const;
    void build();
    void light();
    void walk(int lines, int positions);
    void activate(int mark);
    void tellAccessible();

    Figure m_figure;
    FigureLook m_look;
    QGraphicsScene m_scene;
    QList<PlottedMark> m_marks;
    QList<QGraphicsPathItem *> m_rings; ///< around what is lit; of the scene
    int m_current = -1;
    int m_hovered = -1;
    int m_litRow = -1;
    int m_litColumn = -1;
};

} // namespace waymark::widgets
