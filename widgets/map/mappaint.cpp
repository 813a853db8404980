// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the map is painted.

#include "widgets/common/severityglyph.h"
#include "widgets/common/typeglyph.h"
#include "widgets/common/validityglyph.h"
#include "widgets/map/mapview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::widgets {

namespace {

constexpr double starRadius = 9;

/// Colours of domains, which have none of their own: the largest first, the rest muted.
constexpr std::array domainTokens { Token::Accent, Token::WorkflowMark, Token::TrajectoryMark, Token::SummaryMark, Token::InsightMark, Token::Ok, Token::Error };
constexpr std::array domainShapes { MapShape::Circle, MapShape::Square, MapShape::Triangle, MapShape::Diamond, MapShape::Down, MapShape::Plus, MapShape::Cross };
/// T, W, S, I.
constexpr std::array typeShapes { MapShape::Square, MapShape::Triangle, MapShape::Diamond, MapShape::Circle };

MapStyle styleOf(models::MapColour colour, int key)
{
    if (key < 0)
        return { Token::Muted, colour == models::MapColour::Domain ? MapShape::Bar : MapShape::Circle };
    switch (colour) {
    case models::MapColour::Type:
        return { typeColors(MemoryType(key)).mark, typeShapes[size_t(key)] };
    case models::MapColour::Domain:
        return { domainTokens[size_t(key)], domainShapes[size_t(key)] };
    case models::MapColour::Validity:
        switch (Validity(key)) {
        case Validity::Valid:
            return { Token::Ok, MapShape::Circle };
        case Validity::Expiring:
            return { Token::Warning, MapShape::Down };
        case Validity::Expired:
            return { Token::Error, MapShape::Cross };
        case Validity::Superseded:
            return { Token::Muted, MapShape::Bar };
        case Validity::NotYetValid:
            return { Token::Info, MapShape::Diamond };
        }
        break;
    case models::MapColour::Findings:
        switch (Severity(key)) {
        case Severity::Error:
            return { Token::Error, MapShape::Cross };
        case Severity::Warning:
            return { Token::WarningIcon, MapShape::Triangle };
        case Severity::Info:
            return { Token::Info, MapShape::Diamond };
        }
        break;
    }
    return {};
}

QPainterPath star(QPointF at, double radius)
{
    constexpr int corners = 10;
    QPolygonF polygon;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = corner * 2 * M_PI / corners - M_PI / 2;
        const double r = corner % 2 == 0 ? radius : radius * 0.42;
        polygon.append(at + QPointF(std::cos(angle) * r, std::sin(angle) * r));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

} // namespace

std::vector<MapStyle> mapStyles(const models::MapCategories &categories)
{
    std::vector<MapStyle> styles;
    for (const models::MapCategories::Category &category : categories.categories)
        styles.push_back(styleOf(categories.colour, category.key));
    return styles;
}

double MapView::pointRadius() const
{
    // Fewer points have more room, and so have those that are looked at closely.
    constexpr double few = 300;
    constexpr double large = 6;
    constexpr double small = 1.6;
    const double crowd = std::max(1.0, double(m_picture.ids.size()) / few);
    const double zoomed = m_transform.scale / std::max(1.0, MapTransform::whole(size()).scale);
    return std::clamp(large / std::pow(crowd, 0.22) * std::pow(std::max(1.0, zoomed), 0.3), small, 9.0);
}

void MapView::layPoints()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_points.size() != pixels)
        m_points = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_points.setDevicePixelRatio(ratio);
    m_points.fill(color(Token::Surface));
    const double radius = pointRadius() * ratio;
    const MapStamp grey(MapShape::Circle, radius * 0.75, color(Token::Border), color(Token::Surface));
    std::vector<MapStamp> stamps;
    for (const MapStyle &style : m_styles)
        stamps.emplace_back(style.shape, radius, color(style.token), color(Token::Surface));
    const MapStamp plain(MapShape::Circle, radius, color(Token::Muted), color(Token::Surface));
    const bool anyGrey = std::ranges::find(m_grey, quint8(1)) != m_grey.end();
    const auto edge = double(plain.radius() + 1);
    // Grey first, so that it hides nothing.
    for (int round = anyGrey ? 0 : 1; round < 2; ++round) {
        for (size_t point = 0; point < m_grey.size(); ++point) {
            if ((m_grey[point] != 0) != (round == 0))
                continue;
            const double x = (m_transform.offset.x() + double(m_picture.x[point]) * m_transform.scale) * ratio;
            const double y = (m_transform.offset.y() - double(m_picture.y[point]) * m_transform.scale) * ratio;
            if (x < -edge || y < -edge || x > pixels.width() + edge || y > pixels.height() + edge)
                continue;
            const MapStamp &stamp = round == 0 ? grey : point < m_categories.of.size() ? stamps[m_categories.of[point]]
                                                                                       : plain;
            stamp.stamp(m_points, int(std::floor(x)), int(std::floor(y)));
        }
    }
    m_pointsStale = false;
}

void MapView::paintPoint(QPainter &painter, int point, double radius, bool withRing) const
{
    const bool known = size_t(point) < m_categories.of.size();
    const MapStyle style = known ? m_styles[m_categories.of[size_t(point)]] : MapStyle { Token::Muted, MapShape::Circle };
    const QPointF place = placeOf(point);
    painter.setPen(QPen(color(Token::Surface), 1));
    painter.setBrush(color(m_grey[size_t(point)] != 0 ? Token::Strong : style.token));
    painter.drawPath(mapShapePath(style.shape, radius).translated(place));
    if (!withRing)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(Token::Surface), 5));
    painter.drawEllipse(place, radius + 5, radius + 5);
    painter.setPen(QPen(color(Token::Text), 2));
    painter.drawEllipse(place, radius + 5, radius + 5);
}

void MapView::paintQuery(QPainter &painter) const
{
    if (!m_query)
        return;
    const QPointF place = m_transform.toScreen(*m_query);
    painter.setPen(QPen(color(Token::Accent), 1.5, Qt::DashLine));
    for (const int hit : m_hits)
        painter.drawLine(place, placeOf(hit));
    for (const int hit : m_hits)
        paintPoint(painter, hit, std::max(5.0, pointRadius()), false);
    painter.setPen(QPen(color(Token::Surface), 2));
    painter.setBrush(color(Token::Accent));
    painter.drawPath(star(place, starRadius));
}

void MapView::paintEvent(QPaintEvent *)
{
    if (m_pointsStale || m_points.size() != (QSizeF(size()) * devicePixelRatioF()).toSize())
        layPoints();
    QPainter painter(this);
    painter.drawImage(0, 0, m_points);
    painter.setRenderHint(QPainter::Antialiasing);
    paintQuery(painter);
    const double radius = std::max(5.0, pointRadius());
    if (m_hover >= 0 && m_hover != m_current)
        paintPoint(painter, m_hover, radius + 1, false);
    if (m_current >= 0)
        paintPoint(painter, m_current, radius + 1, true);
    if (m_drag == Drag::Lasso && m_lasso.size() > 1) {
        QColor inside = color(Token::Accent);
        constexpr int faint = 40;
        inside.setAlpha(faint);
        painter.setBrush(inside);
        painter.setPen(QPen(color(Token::Accent), 1.5));
        painter.drawPolygon(m_lasso);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(color(Token::Accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace waymark::widgets
