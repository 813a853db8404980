// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace waymark::widgets {

FlowLayout::FlowLayout(QWidget *parent, int horizontalSpacing, int verticalSpacing)
    : QLayout(parent)
    , m_horizontalSpacing(horizontalSpacing)
    , m_verticalSpacing(verticalSpacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

namespace {

/// Qt shows what comes into a layout a turn of the event loop later; until then it would take no room, and a row that is filled anew
/// would vanish for that turn.
void showAtOnce(QWidget *widget)
{
    if (widget && widget->parentWidget() && !widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
        widget->show();
}

} // namespace

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    showAtOnce(item->widget());
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(qBound(0, index, static_cast<int>(m_items.size())), new QWidgetItem(widget));
    showAtOnce(widget);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        width += hint.width() + (width > 0 ? m_horizontalSpacing : 0);
        height = qMax(height, hint.height());
    }
    const QMargins margins = contentsMargins();
    return { width + margins.left() + margins.right(), height + margins.top() + margins.bottom() };
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem *, QRect>> row;
    int x = inner.left();
    int y = inner.top();
    int rowHeight = 0;
    const auto finishRow = [&] {
        if (apply) {
            for (const auto &[item, place] : row) {
                const QRect centred(place.left(), place.top() + (rowHeight - place.height()) / 2, place.width(), place.height());
                item->setGeometry(QStyle::visualRect(direction, inner, centred));
            }
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize hint = item->sizeHint();
        hint.setWidth(qMax(item->minimumSize().width(), qMin(hint.width(), inner.width())));
        if (!row.isEmpty() && x + hint.width() > inner.right() + 1) {
            finishRow();
            x = inner.left();
            y += rowHeight + m_verticalSpacing;
            rowHeight = 0;
        }
        row.append({ item, QRect(QPoint(x, y), hint) });
        x += hint.width() + m_horizontalSpacing;
        rowHeight = qMax(rowHeight, hint.height());
    }
    finishRow();
    return y + rowHeight - rect.top() + contentsMargins().bottom();
}

} // namespace waymark::widgets
