// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/results/figuresheet.h"

#include <QScrollArea>

namespace waymark::widgets {

class FigureView;

/// The charts of a set: beside each other where there is room, else the main one above the others, to be scrolled.
/// Thread: GUI.
class FigureCharts final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureCharts)

public:
    explicit FigureCharts(QWidget *parent = nullptr);

    void setFigures(const FigureSet &figures);
    void setLook(const FigureLook &look);
    const QList<FigureView *> &views() const { return m_views; } ///< the main one first
    /// Lights the marks of a cell of the main figure's table, in all charts.
    void setLit(int row, int column);

Q_SIGNALS:
    /// Cells of the main figure's table.
    void cellHovered(int row, int column);
    void cellActivated(int row, int column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    FigureLook lookOf(qsizetype view) const;

    FigureSet m_figures;
    FigureLook m_look;
    QWidget *m_body;
    QList<FigureView *> m_views;
};

} // namespace waymark::widgets
