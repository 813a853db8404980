// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/threadbar.h"

#include "widgets/common/fonts.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace waymark::widgets {

namespace {

constexpr int widest = 12; // of a lane
constexpr int narrowest = 4;
constexpr int widestBar = 132;
constexpr int padding = 4;
constexpr int shortestBlock = 4;

} // namespace

ThreadBar::ThreadBar(SafeTextView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setObjectName(QStringLiteral("threadBar"));
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
    if (otherWidth)
        updateGeometry();
    update();
    qsizetype blocks = 0;
    for (const Lane &lane : m_lanes)
        blocks += lane.blocks.size();
    setAccessibleDescription(tr("%1 sentences, %2 pieces of evidence in this text").arg(QString::number(m_lanes.size()), QString::number(blocks)));
}

void ThreadBar::setCurrent(int lane)
{
    if (lane == m_current)
        return;
    m_current = lane;
    update();
}

int ThreadBar::laneWidth() const
{
    if (m_lanes.isEmpty())
        return widest;
    return std::clamp(widestBar / int(m_lanes.size()), narrowest, widthFor(widest));
}

QSize ThreadBar::sizeHint() const
{
    return { m_lanes.isEmpty() ? 0 : int(m_lanes.size()) * laneWidth() + 2 * padding, 40 };
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
    return { mapped(top), std::max(mapped(bottom), mapped(top) + shortestBlock) };
}

void ThreadBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Background));
    painter.fillRect(QRect(0, 0, 1, height()), color(Token::Border));
    const int lane = laneWidth();
    const bool labelled = lane >= 8;
    const int shown = m_hovered >= 0 ? m_hovered : m_current;
    // What of the text is in sight.
    if (m_view.textHeight() > height()) {
        const int room = height() - headHeight();
        const int from = headHeight() + int(qint64(m_view.scrolled()) * room / m_view.textHeight());
        const int sight = std::max(8, int(qint64(m_view.viewport()->height()) * room / m_view.textHeight()));
        painter.fillRect(QRect(1, from, width() - 1, sight), color(Token::Hover));
    }
    for (int i = 0; i < m_lanes.size(); ++i) {
        const int x = padding + i * lane;
        const bool current = i == shown;
        painter.fillRect(QRect(x + lane / 2, headHeight(), 1, height() - headHeight()), color(Token::Border));
        if (labelled) {
            QFont font = fontFor(TextStyle::Caption);
            font.setBold(current);
            painter.setFont(font);
            painter.setPen(color(current ? Token::Accent : Token::Muted));
            painter.drawText(QRect(x - 2, 0, lane + 4, headHeight()), Qt::AlignCenter, m_lanes[i].label);
        }
        const int blockWidth = std::max(2, lane - 4);
        for (const Block &block : m_lanes[i].blocks) {
            const auto [top, bottom] = extent(block);
            const QRect rect(x + (lane - blockWidth) / 2, top, blockWidth, bottom - top);
            if (block.weak) {
                painter.setPen(color(current ? Token::Accent : Token::Strong));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(rect.adjusted(0, 0, -1, -1));
            } else {
                painter.fillRect(rect, color(current ? Token::Accent : Token::Strong));
            }
        }
        if (current)
            painter.fillRect(QRect(x, headHeight() - 2, lane, 2), color(Token::Accent));
    }
}

int ThreadBar::laneAt(int x) const
{
    const int lane = (x - padding) / laneWidth();
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
