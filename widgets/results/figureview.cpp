// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figureview.h"

#include "services/text/displaysafe.h"

#include <QAccessible>
#include <QGraphicsPathItem>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr double margin = 16;
constexpr double reach = 7; ///< pixels from a mark at which it is meant
constexpr double ringGap = 2.5;

double distanceTo(const QRectF &rect, const QPointF &place)
{
    const double x = std::max({ rect.left() - place.x(), 0.0, place.x() - rect.right() });
    const double y = std::max({ rect.top() - place.y(), 0.0, place.y() - rect.bottom() });
    return std::hypot(x, y);
}

} // namespace

FigureView::FigureView(QWidget *parent)
    : QGraphicsView(parent)
{
    setObjectName(u"figureView"_s);
    setAccessibleName(tr("Chart"));
    setScene(&m_scene);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setInteractive(false); // marks are found by their outlines
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
}

void FigureView::setFigure(const Figure &figure)
{
    setFigure(figure, m_look);
}

void FigureView::setFigure(const Figure &figure, const FigureLook &look)
{
    m_figure = figure;
    m_look = look;
    m_current = -1;
    m_hovered = -1;
    setAccessibleName(text::lineSafe(figure.title));
    build();
    tellAccessible();
    updateGeometry();
}

void FigureView::setLook(const FigureLook &look)
{
    m_look = look;
    m_current = -1;
    m_hovered = -1;
    build();
    updateGeometry();
}

void FigureView::build()
{
    m_rings.clear();
    m_scene.clear();
    m_look.scheme = currentScheme();
    const double least = leastHeight(m_figure, m_look) + 2 * margin;
    // With its scroll bar, when it needs one, so that nothing lies under it.
    const bool scrolls = least > height();
    const double width = scrolls ? QWidget::width() - verticalScrollBar()->sizeHint().width() : QWidget::width();
    const QRectF whole(0, 0, std::max(80.0, width), std::max(least, double(height())));
    m_scene.setSceneRect(whole);
    m_scene.setBackgroundBrush(color(Token::Surface));
    m_marks = m_figure.series.isEmpty() && m_figure.table.rows.isEmpty() ? QList<PlottedMark>() : drawFigure(m_scene, m_figure, m_look, whole.adjusted(margin, margin, -margin, -margin));
    if (m_current >= m_marks.size())
        m_current = -1;
    m_hovered = -1;
    light();
}

const FigurePoint &FigureView::pointOf(const PlottedMark &mark) const
{
    return m_figure.series.at(mark.series).points.at(mark.point);
}

int FigureView::markAt(const QPointF &place) const
{
    // The smallest that holds the place, else the nearest: a letter lies over the line of zero-shot, and that over a bar.
    const QRectF near(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach);
    int best = -1;
    std::pair<double, double> least(reach, 0);
    for (int i = 0; i < int(m_marks.size()); ++i) {
        const QPainterPath &outline = m_marks.at(i).outline;
        if (!outline.intersects(near))
            continue;
        const QRectF box = outline.boundingRect();
        const double away = outline.contains(place) ? 0.0 : std::max(0.5, distanceTo(box, place));
        if (const std::pair<double, double> far(away, box.width() * box.height()); far < least) {
            least = far;
            best = i;
        }
    }
    return best;
}

QString FigureView::textOf(int mark) const
{
    if (mark < 0 || mark >= m_marks.size())
        return {};
    const FigurePoint &point = pointOf(m_marks.at(mark));
    return point.toolTip.isEmpty() ? point.label : point.toolTip;
}

void FigureView::setLit(int row, int column)
{
    m_litRow = row;
    m_litColumn = column;
    light();
}

void FigureView::light()
{
    for (QGraphicsPathItem *ring : std::as_const(m_rings)) {
        m_scene.removeItem(ring);
        delete ring;
    }
    m_rings.clear();
    const auto ring = [this](const PlottedMark &mark, double width) {
        QPainterPathStroker stroker;
        stroker.setWidth(2 * ringGap);
        stroker.setJoinStyle(Qt::RoundJoin);
        auto *item = m_scene.addPath(mark.outline.united(stroker.createStroke(mark.outline)).simplified(), QPen(color(Token::Accent), width));
        item->setZValue(layer::lit);
        m_rings.append(item);
    };
    if (hasFocus() && m_current < 0) {
        QPainterPath frame;
        frame.addRect(m_scene.sceneRect().adjusted(1, 1, -1, -1));
        m_rings.append(m_scene.addPath(frame, QPen(color(Token::Accent), 1)));
    }
    for (int i = 0; i < int(m_marks.size()); ++i) {
        const FigurePoint &point = pointOf(m_marks.at(i));
        const bool isLit = m_litRow >= 0 && point.row == m_litRow && point.column == m_litColumn;
        if (i == m_current && hasFocus())
            ring(m_marks.at(i), 2.5);
        else if (isLit || i == m_hovered || i == m_current)
            ring(m_marks.at(i), 1.5);
    }
}

void FigureView::setCurrent(int mark)
{
    if (mark == m_current)
        return;
    m_current = mark;
    light();
    if (mark >= 0)
        ensureVisible(m_marks.at(mark).outline.boundingRect(), 8, 24);
    tellAccessible();
    Q_EMIT currentChanged(mark);
}

void FigureView::tellAccessible()
{
    // As it is shown; screen readers take no rich text.
    setAccessibleDescription(m_current >= 0 ? text::displaySafe(textOf(m_current)) : text::displaySafe(m_figure.caption));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void FigureView::walk(int lines, int positions)
{
    if (m_marks.isEmpty())
        return;
    if (m_current < 0)
        return setCurrent(0);
    const PlottedMark &from = m_marks.at(m_current);
    int best = -1;
    std::pair<int, int> least(INT_MAX, INT_MAX);
    for (int i = 0; i < int(m_marks.size()); ++i) {
        const int along = lines != 0 ? (m_marks.at(i).line - from.line) * lines : (m_marks.at(i).position - from.position) * positions;
        const int across = lines != 0 ? std::abs(m_marks.at(i).position - from.position) : std::abs(m_marks.at(i).line - from.line);
        if (along <= 0 || (positions != 0 && across > 0))
            continue;
        if (const std::pair<int, int> far(along, across); far < least) {
            least = far;
            best = i;
        }
    }
    // Where marks stand in one line or one column, both pairs of keys walk them.
    const bool isOneLine = std::ranges::all_of(m_marks, [&](const PlottedMark &mark) { return mark.line == from.line; });
    const bool isOneColumn = std::ranges::all_of(m_marks, [&](const PlottedMark &mark) { return mark.position == from.position; });
    if (best < 0 && ((lines != 0 && isOneLine) || (positions != 0 && isOneColumn)))
        best = std::clamp(m_current + lines + positions, 0, int(m_marks.size()) - 1);
    if (best >= 0)
        setCurrent(best);
}

void FigureView::activate(int mark)
{
    if (mark < 0)
        return;
    const FigurePoint &point = pointOf(m_marks.at(mark));
    if (point.row >= 0)
        Q_EMIT cellActivated(point.row, point.column);
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return walk(-1, 0);
    case Qt::Key_Down:
        return walk(1, 0);
    case Qt::Key_Left:
        return walk(0, -1);
    case Qt::Key_Right:
        return walk(0, 1);
    case Qt::Key_Home:
        return setCurrent(m_marks.isEmpty() ? -1 : 0);
    case Qt::Key_End:
        return setCurrent(int(m_marks.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate(m_current);
    case Qt::Key_Escape:
        if (m_current >= 0)
            return setCurrent(-1);
        break;
    default:
        break;
    }
    event->ignore(); // letters are actions of the window
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(mapToScene(event->position().toPoint()));
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    light();
    const FigurePoint *point = mark >= 0 ? &pointOf(m_marks.at(mark)) : nullptr;
    Q_EMIT cellHovered(point ? point->row : -1, point ? point->column : -1);
}

void FigureView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int mark = markAt(mapToScene(event->position().toPoint()));
    setCurrent(mark);
    activate(mark);
}

bool FigureView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPointF place = mapToScene(help->pos());
    QString tip = text::toolTipSafe(textOf(markAt(place)));
    // What was cut stands whole in the tooltip of its item, which is safe already.
    const QList<QGraphicsItem *> items = m_scene.items(place);
    for (const QGraphicsItem *item : items) {
        if (tip.isEmpty())
            tip = item->toolTip();
    }
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    build();
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    light();
}

void FigureView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    light();
}

void FigureView::leaveEvent(QEvent *event)
{
    QGraphicsView::leaveEvent(event);
    if (m_hovered < 0)
        return;
    m_hovered = -1;
    light();
    Q_EMIT cellHovered(-1, -1);
}

void FigureView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        build();
}

QSize FigureView::sizeHint() const
{
    return { widthFor(640), int(std::ceil(std::max(leastHeight(m_figure, m_look) + 2 * margin, double(widthFor(320))))) };
}

QSize FigureView::minimumSizeHint() const
{
    return { widthFor(200), widthFor(140) };
}

} // namespace waymark::widgets
