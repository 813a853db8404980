// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace waymark::widgets {

class Bar;
class EmptyState;
class MapLegend;
class MapNeighbours;
class MapView;
class TabularLabel;
class TextLabel;

/// The place Map: choices above, the points, and below them what is selected with what can be done with it; for the docks beside
/// it the legend and the neighbours.
/// Thread: GUI.
class MapPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapPlace)

public:
    explicit MapPlace(QWidget *parent = nullptr);

    MapView &view() const { return *m_view; }
    /// For the left dock, which takes it.
    MapLegend &legend() const { return *m_legend; }
    /// For the right dock, which takes it.
    MapNeighbours &neighbours() const { return *m_neighbours; }
    /// What F6 goes through.
    QList<QWidget *> panes() const;

    void setSpaces(const QList<SpaceInfo> &spaces);
    MapRequest request() const;
    void setRequest(const MapRequest &request);
    /// What the line above the map says while a picture is made, or what went wrong.
    void setStatus(const QString &text, bool problem);
    /// Instead of the map, when there are no points to show.
    void setEmpty(bool empty);

Q_SIGNALS:
    void requestChanged();
    void showInPoolRequested();
    void exportRequested();

private:
    void updateSelection();

    QComboBox *m_space;
    QComboBox *m_recipe;
    QComboBox *m_layout;
    QSpinBox *m_seed;
    QPushButton *m_lasso;
    QPushButton *m_whole;
    TextLabel *m_status;
    MapView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    Bar *m_selection;
    TabularLabel *m_count;
    QPushButton *m_show;
    QPushButton *m_export;
    QPushButton *m_clear;
    MapLegend *m_legend;
    MapNeighbours *m_neighbours;
};

} // namespace waymark::widgets
