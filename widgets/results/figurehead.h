// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/bar.h"
#include "widgets/results/figureexport.h"

class QAction;
class QMenu;

namespace waymark::widgets {

class ElidedLabel;
class FigureLegend;
class KeyCapButton;

/// Above a figure: its title, its legend (on a row of its own where there is no room beside the title), how shares are drawn, and what can be
/// made of it.
/// Thread: GUI.
class FigureHead final : public Bar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureHead)

public:
    explicit FigureHead(QWidget *parent = nullptr);

    void setFigure(const Figure &figure, const FigureLook &look);
    /// The menu of the button Export.
    QMenu &exportMenu() const { return *m_menu; }
    /// Opens the menu, as a key does.
    void openExportMenu();

Q_SIGNALS:
    void exportRequested(waymark::widgets::FigureExport kind);
    void sharesFormChosen(waymark::widgets::SharesForm form);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    ElidedLabel *m_title;
    FigureLegend *m_legend;
    KeyCapButton *m_donut;
    KeyCapButton *m_bars;
    KeyCapButton *m_export;
    QMenu *m_menu;
    class QGridLayout *m_grid;
    bool m_isBelow = false;
};

} // namespace waymark::widgets
