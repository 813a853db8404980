// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/results/figureexport.h"

#include <QWidget>

namespace waymark::widgets {

class Bar;
class FigureCharts;
class FigureHead;
class FigureTable;
class WrappedLabel;

/// Figures that are looked at together, with the table behind them: a mark and its cell light up together, and each leads to the other.
/// Thread: GUI.
class FigurePane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigurePane)

public:
    explicit FigurePane(QWidget *parent = nullptr);

    /// The first is the main one: its title, caption, warning and table are shown.
    void setFigures(const FigureSet &figures);
    const FigureSet &figures() const { return m_figures; }
    void setLook(const FigureLook &look);
    const FigureLook &look() const { return m_look; }
    void setTableShown(bool shown);

    FigureHead &head() const { return *m_head; }
    FigureCharts &charts() const { return *m_charts; }
    FigureTable &table() const { return *m_table; }
    QString warning() const;
    QList<QWidget *> panes() const; ///< what F6 goes through

Q_SIGNALS:
    void exportRequested(waymark::widgets::FigureExport kind);
    void sharesFormChosen(waymark::widgets::SharesForm form);

private:
    void light(int row, int column);

    FigureSet m_figures;
    FigureLook m_look;
    FigureHead *m_head;
    FigureCharts *m_charts;
    WrappedLabel *m_caption;
    Bar *m_strip;
    WrappedLabel *m_warning;
    FigureTable *m_table;
    bool m_tableShown = true;
};

} // namespace waymark::widgets
