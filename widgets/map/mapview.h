// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mapcategories.h"
#include "services/domain/retrieval.h"
#include "widgets/map/mapgeometry.h"
#include "widgets/map/mapstamp.h"

#include <QImage>
#include <QWidget>

namespace waymark::models {
class RowProvider;
}

namespace waymark::widgets {

/// How the kinds of a colouring look, in the order of its categories.
std::vector<MapStyle> mapStyles(const models::MapCategories &categories);

/// The points of a map: pan (drag, Ctrl+arrows), zoom (wheel, +, -, 0 for the whole), lasso (Shift and drag, or its mode), selection,
/// the current point (click, arrows to the nearest one there, Enter opens it, Space selects it, Esc clears). What is not selected,
/// not in the filter or of a kind that is switched off stays where it is, in grey.
///
/// Points are laid as small pictures into an image of the size of the widget, not drawn one by one: 100,000 take a few milliseconds.
/// Thread: GUI.
class MapView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapView)

public:
    explicit MapView(QWidget *parent = nullptr);

    /// Titles of the points. Not owned; must live longer or be taken away by null.
    void setRows(models::RowProvider *rows);
    /// Selection and current point stay with their memories. Shows the whole map when it is another layout than before.
    void setPicture(const MapPicture &picture);
    const MapPicture &picture() const { return m_picture; }
    void setCategories(const models::MapCategories &categories);
    const models::MapCategories &categories() const { return m_categories; }
    void setCategoryShown(int category, bool shown);
    /// Memories that the filter shows, ascending; none: all.
    void setFilter(const std::optional<QList<MemoryId>> &shown);
    /// Where the query of Retrieval belongs, and its hits.
    void setQuery(const std::optional<QPointF> &place, const QList<MemoryId> &hits);

    QList<MemoryId> selected() const; ///< ascending
    void setSelected(const QList<MemoryId> &memories);
    MemoryId current() const;
    void setCurrent(MemoryId memory);
    /// Brings the current point into sight.
    void showCurrent();

    void setLassoMode(bool on);
    bool lassoMode() const { return m_lassoMode; }
    const MapTransform &transform() const { return m_transform; }
    void setTransform(const MapTransform &transform);
    void zoom(double factor);
    void showWhole();

    /// The point nearest to a place of the widget, within a few pixels; -1 when there is none.
    int pointAt(QPointF position) const;
    QPointF placeOf(int point) const;
    /// Points that may be chosen inside a polygon on the widget.
    std::vector<int> pointsIn(const QPolygonF &polygon) const;
    /// What a screen reader says of a point; empty while it is not known.
    QString textOf(int point) const;

    QSize sizeHint() const override { return { 640, 480 }; }
    QSize minimumSizeHint() const override { return { 160, 120 }; }

Q_SIGNALS:
    void selectionChanged();
    void currentChanged(waymark::MemoryId memory);
    void memoryActivated(waymark::MemoryId memory);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Drag { None,
        Pan,
        Lasso };

    int pointOf(MemoryId memory) const;
    double pointRadius() const; ///< device-independent pixels
    void updateGrey();
    void takeCurrent(int point);
    void walk(int dx, int dy);
    void takeSelection(const std::vector<int> &points, bool add);
    void layPoints();
    void paintPoint(QPainter &painter, int point, double radius, bool withRing) const;
    void paintQuery(QPainter &painter) const;
    void tellAccessible();
    void moved(); ///< another part of the map is shown

    models::RowProvider *m_rows = nullptr;
    MapPicture m_picture;
    PointGrid m_grid;
    models::MapCategories m_categories;
    std::vector<MapStyle> m_styles;
    std::vector<bool> m_categoryOff;
    std::vector<quint8> m_filtered; ///< by point: the filter shows it; empty: it shows all
    std::vector<quint8> m_selected; ///< by point
    qint64 m_selectedCount = 0;
    std::vector<quint8> m_grey; ///< by point: stands back
    std::optional<QPointF> m_query;
    QList<int> m_hits;
    int m_current = -1;
    int m_hover = -1;
    MapTransform m_transform;
    bool m_isWhole = true; ///< follows the size of the widget
    bool m_lassoMode = false;
    Drag m_drag = Drag::None;
    bool m_dragged = false; ///< far enough to be no click
    QPointF m_pressed;
    MapTransform m_pressedTransform;
    QPolygonF m_lasso;
    QImage m_points; ///< the picture of the points
    bool m_pointsStale = true;
};

} // namespace waymark::widgets
