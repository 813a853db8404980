// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPolygonF>
#include <QSizeF>

#include <span>
#include <vector>

namespace waymark::widgets {

/// How the plane of the map lies on the widget: y upwards in the map, downwards on the screen.
struct MapTransform
{
    double scale = 1; ///< pixels for one unit of the map
    QPointF offset; ///< where the origin of the map lies on the widget

    QPointF toScreen(QPointF map) const { return { offset.x() + map.x() * scale, offset.y() - map.y() * scale }; }
    QPointF toMap(QPointF screen) const { return { (screen.x() - offset.x()) / scale, (offset.y() - screen.y()) / scale }; }
    /// Zooms so that what lies under `screen` stays there.
    MapTransform zoomedAt(QPointF screen, double factor) const;
    /// The whole of -1..1 in a widget of this size, with a margin.
    static MapTransform whole(QSizeF size);

    bool operator==(const MapTransform &) const = default;
};

/// Whether a point lies inside a polygon, by the even-odd rule. Fewer than three corners hold nothing.
bool isInside(const QPolygonF &polygon, QPointF point);

/// Points in a grid, to find those near a place without going through all.
class PointGrid
{
public:
    PointGrid() = default;
    /// The coordinates must outlive it.
    PointGrid(std::span<const float> x, std::span<const float> y);

    /// The nearest point within so many units, the first of equals; -1 when there is none.
    int nearest(QPointF map, double within) const;

private:
    int cellOf(double value) const;

    std::span<const float> m_x;
    std::span<const float> m_y;
    int m_side = 1;
    std::vector<quint32> m_starts; ///< of each cell in m_points, and the end
    std::vector<quint32> m_points;
};

/// The point to go to from one in a direction (-1, 0 or 1 along each axis of the map): the nearest in the quarter that lies there;
/// -1 when there is none.
int nextPoint(std::span<const float> x, std::span<const float> y, int from, int dx, int dy);

} // namespace waymark::widgets
