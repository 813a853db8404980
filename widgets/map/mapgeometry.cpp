// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/map/mapgeometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waymark::widgets {

namespace {

constexpr double margin = 32;
constexpr double leastScale = 20;
constexpr double mostScale = 4'000'000;

} // namespace

MapTransform MapTransform::zoomedAt(QPointF screen, double factor) const
{
    const QPointF under = toMap(screen);
    MapTransform zoomed;
    zoomed.scale = std::clamp(scale * factor, leastScale, mostScale);
    zoomed.offset = { screen.x() - under.x() * zoomed.scale, screen.y() + under.y() * zoomed.scale };
    return zoomed;
}

MapTransform MapTransform::whole(QSizeF size)
{
    MapTransform whole;
    whole.scale = std::max(leastScale, (std::min(size.width(), size.height()) - 2 * margin) / 2);
    whole.offset = { size.width() / 2, size.height() / 2 };
    return whole;
}

bool isInside(const QPolygonF &polygon, QPointF point)
{
    bool inside = false;
    for (qsizetype i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const QPointF &a = polygon[i];
        const QPointF &b = polygon[j];
        if ((a.y() > point.y()) != (b.y() > point.y()) && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
            inside = !inside;
    }
    return inside;
}

PointGrid::PointGrid(std::span<const float> x, std::span<const float> y)
    : m_x(x)
    , m_y(y)
    , m_side(std::clamp(int(std::sqrt(double(x.size()))), 1, 512))
    , m_starts(size_t(m_side) * size_t(m_side) + 1, 0)
    , m_points(x.size())
{
    const auto cell = [this](size_t i) { return size_t(cellOf(double(m_y[i])) * m_side + cellOf(double(m_x[i]))); };
    for (size_t i = 0; i < x.size(); ++i)
        ++m_starts[cell(i) + 1];
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t i = 0; i < x.size(); ++i)
        m_points[next[cell(i)]++] = quint32(i);
}

int PointGrid::cellOf(double value) const
{
    return int(std::clamp((value + 1) / 2 * m_side, 0.0, double(m_side - 1)));
}

int PointGrid::nearest(QPointF map, double within) const
{
    int best = -1;
    double least = within * within;
    if (m_points.empty())
        return best;
    for (int row = cellOf(map.y() - within); row <= cellOf(map.y() + within); ++row) {
        for (int column = cellOf(map.x() - within); column <= cellOf(map.x() + within); ++column) {
            const auto cell = size_t(row * m_side + column);
            for (quint32 i = m_starts[cell]; i < m_starts[cell + 1]; ++i) {
                const quint32 point = m_points[i];
                const double dx = double(m_x[point]) - map.x();
                const double dy = double(m_y[point]) - map.y();
                const double distance = dx * dx + dy * dy;
                if (distance < least || (distance == least && (best < 0 || int(point) < best))) {
                    least = distance;
                    best = int(point);
                }
            }
        }
    }
    return best;
}

int nextPoint(std::span<const float> x, std::span<const float> y, int from, int dx, int dy)
{
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (size_t i = 0; i < x.size(); ++i) {
        if (int(i) == from)
            continue;
        const double alongX = double(x[i]) - double(x[size_t(from)]);
        const double alongY = double(y[i]) - double(y[size_t(from)]);
        const double ahead = alongX * dx + alongY * dy;
        const double aside = std::abs(alongX * dy) + std::abs(alongY * dx);
        if (ahead < aside)
            continue;
        // Points on one spot are gone through by number.
        const double distance = alongX * alongX + alongY * alongY;
        if (distance == 0 && int(i) < from)
            continue;
        if (distance < least) {
            least = distance;
            best = int(i);
        }
    }
    return best;
}

} // namespace waymark::widgets
