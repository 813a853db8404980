// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/theme.h"

#include <QImage>
#include <QPainterPath>

namespace waymark::widgets {

/// What tells kinds of points apart beside their colour.
enum class MapShape : quint8 { Circle,
    Square,
    Triangle,
    Diamond,
    Down,
    Plus,
    Cross,
    Bar };

/// How points of one kind look.
struct MapStyle
{
    Token token = Token::Accent;
    MapShape shape = MapShape::Circle;

    bool operator==(const MapStyle &) const = default;
};

/// The shape around the origin, about as large as a circle of this radius.
QPainterPath mapShapePath(MapShape shape, double radius);

/// A small picture of a point, ready to be laid over a picture many times.
class MapStamp
{
public:
    /// Sizes in device pixels. A rim in `rim` keeps points apart that lie over each other.
    MapStamp(MapShape shape, double radius, const QColor &fill, const QColor &rim);

    /// Lays it over a premultiplied picture with its middle at x, y.
    void stamp(QImage &image, int x, int y) const;
    int radius() const { return m_radius; }

private:
    int m_radius; ///< pixels from the middle to the edge
    QImage m_picture;
};

} // namespace waymark::widgets
