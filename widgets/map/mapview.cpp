// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/map/mapview.h"

#include "models/labels.h"
#include "models/rowprovider.h"
#include "services/text/displaysafe.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr double reach = 8; ///< pixels from a point at which it is meant
constexpr double keyZoom = 1.5;
constexpr double keyPan = 80;

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"mapView"_s);
    setAccessibleName(tr("Map of the pool"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void MapView::setRows(models::RowProvider *rows)
{
    m_rows = rows;
    if (!rows)
        return;
    connect(rows, &models::RowProvider::rowsReady, this, [this](const QList<MemoryId> &ids) {
        if (ids.contains(current()))
            tellAccessible();
    });
}

void MapView::setPicture(const MapPicture &picture)
{
    const QList<MemoryId> chosen = selected();
    const MemoryId was = current();
    const bool another = picture.request.layout != m_picture.request.layout || picture.request.space != m_picture.request.space || m_picture.ids.isEmpty();
    m_picture = picture;
    m_grid = PointGrid(m_picture.x, m_picture.y);
    m_categories = {};
    m_styles.clear();
    m_filtered.clear();
    m_query.reset();
    m_hits.clear();
    m_hover = -1;
    m_selected.assign(size_t(picture.ids.size()), 0);
    m_selectedCount = 0;
    for (const MemoryId memory : chosen) {
        if (const int point = pointOf(memory); point >= 0) {
            m_selected[size_t(point)] = 1;
            ++m_selectedCount;
        }
    }
    m_current = pointOf(was);
    updateGrey();
    if (another)
        showWhole();
    if (m_selectedCount != chosen.size())
        Q_EMIT selectionChanged();
}

void MapView::setCategories(const models::MapCategories &categories)
{
    const bool sameColour = categories.colour == m_categories.colour && categories.categories.size() == m_categories.categories.size();
    m_categories = categories;
    m_styles = mapStyles(categories);
    if (!sameColour || m_categoryOff.size() != m_styles.size())
        m_categoryOff.assign(m_styles.size(), false);
    updateGrey();
    tellAccessible();
}

void MapView::setCategoryShown(int category, bool shown)
{
    m_categoryOff.at(size_t(category)) = !shown;
    updateGrey();
}

void MapView::setFilter(const std::optional<QList<MemoryId>> &shown)
{
    m_filtered.clear();
    if (shown) {
        m_filtered.assign(size_t(m_picture.ids.size()), 0);
        for (const MemoryId memory : *shown) {
            if (const int point = pointOf(memory); point >= 0)
                m_filtered[size_t(point)] = 1;
        }
    }
    updateGrey();
}

void MapView::setQuery(const std::optional<QPointF> &place, const QList<MemoryId> &hits)
{
    m_query = place;
    m_hits.clear();
    for (const MemoryId hit : hits) {
        if (const int point = pointOf(hit); point >= 0)
            m_hits.append(point);
    }
    update();
}

QList<MemoryId> MapView::selected() const
{
    QList<MemoryId> memories;
    for (size_t point = 0; point < m_selected.size(); ++point) {
        if (m_selected[point] != 0)
            memories.append(m_picture.ids[qsizetype(point)]);
    }
    return memories;
}

void MapView::setSelected(const QList<MemoryId> &memories)
{
    std::vector<int> points;
    for (const MemoryId memory : memories) {
        if (const int point = pointOf(memory); point >= 0)
            points.push_back(point);
    }
    takeSelection(points, false);
}

MemoryId MapView::current() const
{
    return m_current >= 0 ? m_picture.ids[m_current] : MemoryId();
}

void MapView::setCurrent(MemoryId memory)
{
    takeCurrent(pointOf(memory));
}

void MapView::showCurrent()
{
    if (m_current < 0)
        return;
    constexpr int near = 24;
    const QPointF place = placeOf(m_current);
    if (QRectF(rect()).adjusted(near, near, -near, -near).contains(place))
        return;
    m_transform.offset += QRectF(rect()).center() - place;
    moved();
}

void MapView::setLassoMode(bool on)
{
    m_lassoMode = on;
    setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

void MapView::setTransform(const MapTransform &transform)
{
    m_transform = transform;
    moved();
}

void MapView::zoom(double factor)
{
    m_transform = m_transform.zoomedAt(QRectF(rect()).center(), factor);
    moved();
}

void MapView::showWhole()
{
    m_transform = MapTransform::whole(size());
    moved();
    m_isWhole = true;
}

void MapView::moved()
{
    m_isWhole = false;
    m_pointsStale = true;
    update();
}

int MapView::pointOf(MemoryId memory) const
{
    const auto found = std::ranges::lower_bound(m_picture.ids, memory);
    return found != m_picture.ids.end() && *found == memory ? int(found - m_picture.ids.begin()) : -1;
}

QPointF MapView::placeOf(int point) const
{
    return m_transform.toScreen({ double(m_picture.x[size_t(point)]), double(m_picture.y[size_t(point)]) });
}

int MapView::pointAt(QPointF position) const
{
    return m_grid.nearest(m_transform.toMap(position), (reach + pointRadius() / 2) / m_transform.scale);
}

std::vector<int> MapView::pointsIn(const QPolygonF &polygon) const
{
    std::vector<int> points;
    const QRectF bounds = polygon.boundingRect();
    for (int point = 0; point < int(m_picture.ids.size()); ++point) {
        const QPointF place = placeOf(point);
        const bool off = !m_categoryOff.empty() && !m_categories.of.empty() && m_categoryOff[m_categories.of[size_t(point)]];
        const bool hidden = off || (!m_filtered.empty() && m_filtered[size_t(point)] == 0);
        if (!hidden && bounds.contains(place) && isInside(polygon, place))
            points.push_back(point);
    }
    return points;
}

QString MapView::textOf(int point) const
{
    if (point < 0 || !m_rows)
        return {};
    const MemoryRow *row = m_rows->row(m_picture.ids[point]);
    if (!row)
        return {};
    //: A point of the map: type, title, domain
    return tr("%1: %2. Domain %3.").arg(models::label(row->type), text::lineSafe(row->title), text::lineSafe(row->domain));
}

void MapView::updateGrey()
{
    m_grey.assign(size_t(m_picture.ids.size()), 0);
    for (size_t point = 0; point < m_grey.size(); ++point) {
        const bool off = point < m_categories.of.size() && m_categoryOff[m_categories.of[point]];
        const bool filtered = !m_filtered.empty() && m_filtered[point] == 0;
        const bool passedOver = m_selectedCount > 0 && m_selected[point] == 0;
        m_grey[point] = off || filtered || passedOver ? 1 : 0;
    }
    m_pointsStale = true;
    update();
}

void MapView::takeCurrent(int point)
{
    if (point == m_current)
        return;
    m_current = point;
    update();
    tellAccessible();
    Q_EMIT currentChanged(current());
}

void MapView::tellAccessible()
{
    const QString text = textOf(m_current);
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void MapView::takeSelection(const std::vector<int> &points, bool add)
{
    if (!add)
        std::ranges::fill(m_selected, quint8(0));
    for (const int point : points)
        m_selected[size_t(point)] = 1;
    m_selectedCount = std::ranges::count(m_selected, quint8(1));
    updateGrey();
    Q_EMIT selectionChanged();
}

void MapView::walk(int dx, int dy)
{
    if (m_picture.ids.isEmpty())
        return;
    if (m_current < 0) {
        // From the middle of what is seen.
        const int point = m_grid.nearest(m_transform.toMap(QRectF(rect()).center()), 4);
        takeCurrent(point < 0 ? 0 : point);
    } else if (const int next = nextPoint(m_picture.x, m_picture.y, m_current, dx, dy); next >= 0) {
        takeCurrent(next);
    }
    showCurrent();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_pressedTransform = m_transform;
    m_dragged = false;
    m_drag = m_lassoMode || event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Lasso : Drag::Pan;
    m_lasso = { m_pressed };
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None) {
        if (const int hover = pointAt(event->position()); hover != m_hover) {
            m_hover = hover;
            if (hover >= 0)
                textOf(hover); // fetched until the tooltip is due
            update();
        }
        return;
    }
    if ((event->position() - m_pressed).manhattanLength() >= 4)
        m_dragged = true;
    if (!m_dragged)
        return;
    if (m_drag == Drag::Pan) {
        m_transform = m_pressedTransform;
        m_transform.offset += event->position() - m_pressed;
        moved();
    } else {
        m_lasso.append(event->position());
        update();
    }
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Lasso && m_dragged) {
        takeSelection(pointsIn(m_lasso), event->modifiers().testFlag(Qt::ControlModifier));
    } else if (!m_dragged) {
        const int point = pointAt(event->position());
        takeCurrent(point);
        if (point >= 0 && (drag == Drag::Lasso || event->modifiers().testFlag(Qt::ControlModifier))) {
            m_selected[size_t(point)] ^= 1;
            takeSelection({}, true);
        } else if (point < 0 && m_selectedCount > 0) {
            takeSelection({}, false);
        }
    }
    m_lasso.clear();
    update();
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int point = pointAt(event->position()); point >= 0) {
        takeCurrent(point);
        Q_EMIT memoryActivated(current());
    }
}

void MapView::wheelEvent(QWheelEvent *event)
{
    m_transform = m_transform.zoomedAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    moved();
    event->accept();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const bool pans = event->modifiers().testFlag(Qt::ControlModifier);
    const auto arrow = [&](int dx, int dy) {
        if (!pans)
            return walk(dx, dy);
        m_transform.offset += QPointF(-dx * keyPan, dy * keyPan);
        moved();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return arrow(-1, 0);
    case Qt::Key_Right:
        return arrow(1, 0);
    case Qt::Key_Up:
        return arrow(0, 1);
    case Qt::Key_Down:
        return arrow(0, -1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (!pans)
            return zoom(keyZoom);
        break;
    case Qt::Key_Minus:
        if (!pans)
            return zoom(1 / keyZoom);
        break;
    case Qt::Key_0:
    case Qt::Key_Home:
        if (!pans)
            return showWhole();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT memoryActivated(current());
        return;
    case Qt::Key_Space:
        if (m_current >= 0) {
            m_selected[size_t(m_current)] ^= 1;
            takeSelection({}, true);
        }
        return;
    case Qt::Key_Escape:
        if (m_drag != Drag::None || m_selectedCount > 0 || m_current >= 0) {
            m_drag = Drag::None;
            m_lasso.clear();
            if (m_selectedCount > 0)
                takeSelection({}, false);
            else
                takeCurrent(-1);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const int point = pointAt(QPointF(static_cast<QHelpEvent *>(event)->pos()));
        const QString text = textOf(point);
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text::toolTipSafe(text), this);
        return true;
    }
    return QWidget::event(event);
}

void MapView::resizeEvent(QResizeEvent *)
{
    if (m_isWhole)
        showWhole();
    m_pointsStale = true;
}

void MapView::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MapView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_pointsStale = true;
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace waymark::widgets
