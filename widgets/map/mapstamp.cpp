// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/map/mapstamp.h"

#include <QPainter>

#include <cmath>

namespace waymark::widgets {

QPainterPath mapShapePath(MapShape shape, double radius)
{
    QPainterPath path;
    const double r = radius;
    const auto polygon = [&path](std::initializer_list<QPointF> corners) {
        path.addPolygon(QPolygonF(QList<QPointF>(corners)));
        path.closeSubpath();
    };
    switch (shape) {
    case MapShape::Circle:
        path.addEllipse(QPointF(), r, r);
        break;
    case MapShape::Square:
        path.addRect(QRectF(-0.9 * r, -0.9 * r, 1.8 * r, 1.8 * r));
        break;
    case MapShape::Triangle:
        polygon({ { 0, -1.2 * r }, { 1.1 * r, 0.85 * r }, { -1.1 * r, 0.85 * r } });
        break;
    case MapShape::Diamond:
        polygon({ { 0, -1.3 * r }, { 1.1 * r, 0 }, { 0, 1.3 * r }, { -1.1 * r, 0 } });
        break;
    case MapShape::Down:
        polygon({ { 0, 1.2 * r }, { 1.1 * r, -0.85 * r }, { -1.1 * r, -0.85 * r } });
        break;
    case MapShape::Plus: {
        const double w = 0.4 * r;
        const double l = 1.2 * r;
        polygon({ { -w, -l }, { w, -l }, { w, -w }, { l, -w }, { l, w }, { w, w }, { w, l }, { -w, l }, { -w, w }, { -l, w }, { -l, -w }, { -w, -w } });
        break;
    }
    case MapShape::Cross:
        path = QTransform().rotate(45).map(mapShapePath(MapShape::Plus, r));
        break;
    case MapShape::Bar:
        path.addRect(QRectF(-1.25 * r, -0.55 * r, 2.5 * r, 1.1 * r));
        break;
    }
    return path;
}

MapStamp::MapStamp(MapShape shape, double radius, const QColor &fill, const QColor &rim)
    : m_radius(int(std::ceil(radius * 1.3)) + 1)
    , m_picture(2 * m_radius + 1, 2 * m_radius + 1, QImage::Format_ARGB32_Premultiplied)
{
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_radius + 0.5, m_radius + 0.5);
    // Too small a point has no room for a rim.
    constexpr double rimmed = 3;
    painter.setPen(radius >= rimmed ? QPen(rim, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawPath(mapShapePath(shape, radius));
}

void MapStamp::stamp(QImage &image, int x, int y) const
{
    const int left = std::max(0, x - m_radius);
    const int right = std::min(image.width() - 1, x + m_radius);
    const int top = std::max(0, y - m_radius);
    const int bottom = std::min(image.height() - 1, y + m_radius);
    for (int line = top; line <= bottom; ++line) {
        const auto *from = reinterpret_cast<const QRgb *>(m_picture.constScanLine(line - y + m_radius)) + (left - x + m_radius);
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(line)) + left;
        for (int column = left; column <= right; ++column, ++from, ++to) {
            const quint32 over = *from;
            const quint32 alpha = over >> 24;
            if (alpha == 0)
                continue;
            if (alpha == 255) {
                *to = over;
                continue;
            }
            // Two channels at once; a rest of one part in 255 does not show.
            const quint32 rest = 255 - alpha;
            const quint32 redBlue = (((*to & 0xff00ffU) * rest) >> 8) & 0xff00ffU;
            const quint32 alphaGreen = ((((*to >> 8) & 0xff00ffU) * rest)) & 0xff00ff00U;
            *to = over + redBlue + alphaGreen;
        }
    }
}

} // namespace waymark::widgets
