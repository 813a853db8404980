// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/threadbar.h"

#include "widgets/common/fonts.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int widest = 12; // of a lane
constexpr int widestBar = 132;
constexpr int padding = 4;
constexpr int shortestBlock = 4;
constexpr int thinnestBlock = 2;

} // namespace

ThreadBar::ThreadBar(SafeTextView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setObjectName(u"threadBar"_s);
    setAccessibleName(tr("Where the evidence lies"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&view, &SafeTextView::scrolledOrResized, this, qOverload<>(&QWidget::update));
}

void ThreadBar::setLanes(const QList<Lane> &lanes)
{
    if (lanes == m_lanes)
        return;
    const bool otherWidth = lanes.size() != m_lanes.size();
    m_lanes = lanes;
    if (m_hovered >= m_lanes.size())
        m_hovered = -1;
    if (otherWidth)
        updateGeometry();
    describe();
    update();
}

void ThreadBar::setCurrent(int lane)
{
    if (lane == m_current)
        return;
    m_current = lane;
    describe();
    update();
}

void ThreadBar::describe()
{
    qsizetype blocks = 0;
    for (const Lane &lane : std::as_const(m_lanes))
        blocks += lane.blocks.size();
    QStringList words { tr("%1 sentences, %2 pieces of evidence in this text").arg(QString::number(m_lanes.size()), QString::number(blocks)) };
    if (m_current >= 0 && m_current < m_lanes.size())
        words << tr("of the current one, %1: %2").arg(m_lanes[m_current].label, QString::number(m_lanes[m_current].blocks.size()));
    setAccessibleDescription(words.join(u"; "_s));
}

double ThreadBar::laneWidth() const
{
    if (m_lanes.isEmpty())
        return widest;
    return std::min(double(widthFor(widest)), double(widthFor(widestBar)) / double(m_lanes.size()));
}

QRect ThreadBar::laneRect(int lane) const
{
    const double width = laneWidth();
    const int left = padding + int(lane * width);
    return { left, 0, std::max(1, padding + int((lane + 1) * width) - left), height() };
}

bool ThreadBar::labelsFit() const
{
    const QFontMetrics metrics(fontFor(TextStyle::Caption));
    return std::ranges::all_of(m_lanes, [&](const Lane &lane) { return metrics.horizontalAdvance(lane.label) <= laneWidth() + 1; });
}

QSize ThreadBar::sizeHint() const
{
    return { m_lanes.isEmpty() ? 0 : qCeil(double(m_lanes.size()) * laneWidth()) + 2 * padding, 40 };
}

int ThreadBar::headHeight() const
{
    return QFontMetrics(fontFor(TextStyle::Caption)).height() + 4;
}

std::pair<int, int> ThreadBar::extent(const Block &block) const
{
    SafeTextView &view = m_view;
    const int whole = view.textHeight();
    const int room = height();
    const int top = view.partTop(block.first);
    const int bottom = block.last + 1 < view.partCount() ? view.partTop(block.last + 1) : whole;
    // A text that fits is level with its blocks; a longer one is mapped onto the bar below the labels.
    if (whole <= room)
        return { std::max(top, headHeight()), std::max(bottom, headHeight() + shortestBlock) };
    const auto mapped = [&](int y) { return headHeight() + int(qint64(y) * (room - headHeight()) / whole); };
    const int from = std::min(mapped(top), room - shortestBlock); // the last piece is in sight too
    return { from, std::max(mapped(bottom), from + shortestBlock) };
}

void ThreadBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Background));
    painter.fillRect(QRect(0, 0, 1, height()), color(Token::Border));
    const int shown = m_hovered >= 0 ? m_hovered : m_current;
    // What of the text is in sight.
    if (m_view.textHeight() > height()) {
        const int room = height() - headHeight();
        const int from = headHeight() + int(qint64(m_view.scrolled()) * room / m_view.textHeight());
        const int sight = std::max(8, int(qint64(m_view.viewport()->height()) * room / m_view.textHeight()));
        painter.fillRect(QRect(1, from, width() - 1, sight), color(Token::Hover));
    }
    const bool labelled = labelsFit();
    for (int i = 0; i < m_lanes.size(); ++i) {
        if (i != shown)
            paintLane(painter, i, false, labelled);
    }
    // On top of its neighbours, which may lie closer than it is wide.
    if (shown >= 0 && shown < m_lanes.size())
        paintLane(painter, shown, true, true);
}

void ThreadBar::paintLane(QPainter &painter, int lane, bool current, bool labelled) const
{
    const QRect place = laneRect(lane);
    painter.fillRect(QRect(place.left() + place.width() / 2, headHeight(), 1, height() - headHeight()), color(Token::Border));
    if (labelled) {
        QFont font = fontFor(TextStyle::Caption);
        font.setBold(current);
        painter.setFont(font);
        const int wide = painter.fontMetrics().horizontalAdvance(m_lanes[lane].label) + 2;
        QRect label(place.center().x() - wide / 2, 0, wide, headHeight());
        label.moveLeft(std::clamp(label.left(), 1, std::max(1, width() - wide)));
        painter.setPen(color(current ? Token::Accent : Token::Muted));
        painter.drawText(label, Qt::AlignCenter, m_lanes[lane].label);
    }
    const int thick = std::max(thinnestBlock, place.width() - 4);
    for (const Block &block : m_lanes[lane].blocks) {
        const auto [top, bottom] = extent(block);
        const QRect rect(place.left() + (place.width() - thick) / 2, top, thick, bottom - top);
        if (block.weak) {
            painter.setPen(color(current ? Token::Accent : Token::Strong));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(rect, color(current ? Token::Accent : Token::Strong));
        }
    }
    if (current)
        painter.fillRect(QRect(place.left(), headHeight() - 2, std::max(thinnestBlock, place.width()), 2), color(Token::Accent));
}

int ThreadBar::laneAt(int x) const
{
    const int lane = int((x - padding) / laneWidth());
    return x >= padding && lane < m_lanes.size() ? lane : -1;
}

void ThreadBar::mouseMoveEvent(QMouseEvent *event)
{
    const int lane = laneAt(event->position().toPoint().x());
    if (lane == m_hovered)
        return;
    m_hovered = lane;
    update();
    Q_EMIT laneHovered(lane);
}

void ThreadBar::mousePressEvent(QMouseEvent *event)
{
    if (const int lane = laneAt(event->position().toPoint().x()); lane >= 0)
        Q_EMIT laneClicked(lane);
}

void ThreadBar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (m_hovered < 0)
        return;
    m_hovered = -1;
    update();
    Q_EMIT laneHovered(-1);
}

void ThreadBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace waymark::widgets
