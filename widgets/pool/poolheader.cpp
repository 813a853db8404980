// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/poolheader.h"

#include "models/memorytablemodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

using models::MemoryTableModel;

namespace {

constexpr int sidePadding = 6;
constexpr int arrowSize = 12;

} // namespace

PoolHeader::PoolHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"poolHeader"_s);
    setAccessibleName(tr("Columns"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(32);
    setMouseTracking(true);
}

void PoolHeader::setSort(const QList<SortTerm> &sort)
{
    m_sort = sort;
    viewport()->update();
}

QSize PoolHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), heightFor(fontMetrics(), 28) };
}

int PoolHeader::sortPlace(int column, bool *descending) const
{
    const auto key = MemoryTableModel::sortKeyFor(static_cast<MemoryTableModel::Column>(column));
    for (int i = 0; key && i < m_sort.size(); ++i) {
        if (m_sort.at(i).key != *key)
            continue;
        // A growing age is a falling date.
        *descending = (column == MemoryTableModel::Age) != m_sort.at(i).descending;
        return i;
    }
    return -1;
}

QSize PoolHeader::sectionSizeFromContents(int logicalIndex) const
{
    if (logicalIndex == MemoryTableModel::Review)
        return { 36, sizeHint().height() };
    const QString title = MemoryTableModel::columnTitle(static_cast<MemoryTableModel::Column>(logicalIndex));
    return { fontMetrics().horizontalAdvance(title) + 2 * sidePadding + arrowSize, sizeHint().height() };
}

void PoolHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), color(Token::Border));
}

void PoolHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    const bool hovered = viewport()->underMouse() && logicalIndexAt(viewport()->mapFromGlobal(QCursor::pos())) == logicalIndex;
    painter->fillRect(rect, color(hovered ? Token::Hover : Token::Alternate));
    if (hovered)
        painter->fillRect(QRect(rect.right(), rect.top() + 6, 1, rect.height() - 12), color(Token::Border));

    bool descending = false;
    const int place = sortPlace(logicalIndex, &descending);
    const Token token = place >= 0 ? Token::Text : Token::Muted;
    painter->setPen(color(token));
    painter->setFont(fontFor(TextStyle::Secondary));
    const QFontMetrics metrics(painter->font(), painter->device());
    const IconName arrow = descending ? IconName::ChevronDown : IconName::ChevronUp;

    if (logicalIndex == MemoryTableModel::Review) {
        paintIcon(*painter, rect.adjusted(4, 0, 0, 0), IconName::ReviewAccepted, token, 14);
        if (place >= 0)
            paintIcon(*painter, QRect(rect.right() - 8, rect.top(), 9, rect.height()), arrow, token, 9);
        painter->restore();
        return;
    }

    QRect inner = rect.adjusted(sidePadding, 0, -sidePadding, 0);
    const bool right = logicalIndex == MemoryTableModel::Age;
    const QString title = MemoryTableModel::columnTitle(static_cast<MemoryTableModel::Column>(logicalIndex));
    const QString number = place >= 0 && m_sort.size() > 1 ? QString::number(place + 1) : QString();
    const QFont small = fontFor(TextStyle::Caption);
    const int numberWidth = number.isEmpty() ? 0 : QFontMetrics(small, painter->device()).horizontalAdvance(number) + 2;
    const int markWidth = place >= 0 ? arrowSize + 2 + numberWidth : 0;
    const int titleWidth = qMin(metrics.horizontalAdvance(title) + 2, qMax(0, inner.width() - (right ? 0 : markWidth)));
    const QRect titleRect(right ? inner.right() + 3 - titleWidth : inner.left(), inner.top(), titleWidth, inner.height());
    painter->drawText(titleRect, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, titleWidth));
    if (place >= 0) {
        int x = right ? titleRect.left() - markWidth : titleRect.right() + 3;
        paintIcon(*painter, QRect(x, rect.top(), arrowSize, rect.height()), arrow, token, arrowSize);
        x += arrowSize;
        if (!number.isEmpty()) {
            painter->setFont(small);
            painter->drawText(QRect(x, rect.top(), numberWidth, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, number);
        }
    }
    painter->restore();
}

void PoolHeader::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAccessibleName(tr("Columns"));
    for (int column = 0; column < count(); ++column) {
        auto *action = menu->addAction(MemoryTableModel::columnTitle(static_cast<MemoryTableModel::Column>(column)));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        action->setEnabled(column != MemoryTableModel::Title);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { Q_EMIT columnToggled(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &PoolHeader::columnsReset);
    menu->popup(event->globalPos());
    event->accept();
}

} // namespace waymark::widgets
