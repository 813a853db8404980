// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figuredelegate.h"

#include "widgets/common/fonts.h"
#include "widgets/common/typeglyph.h"
#include "widgets/results/figuretable.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using Model = waymark::models::FigureTableModel;

namespace waymark::widgets {

namespace {

constexpr int padding = 12;
constexpr int glyphGap = 8;
constexpr int triangleSide = 9;
constexpr int triangleGap = 5;

bool isNegative(const QModelIndex &cell)
{
    return FigureMark(cell.data(Model::MarkRole).toInt()) == FigureMark::Negative;
}

void paintTriangle(QPainter &painter, const QRect &area, int left)
{
    const double middle = area.top() + area.height() / 2.0;
    QPolygonF triangle { { double(left), middle - 4 }, { double(left + triangleSide), middle - 4 }, { left + triangleSide / 2.0, middle + 4.5 } };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Error));
    painter.drawPolygon(triangle);
    painter.restore();
}

void paintHead(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &cell)
{
    QRect area = rect.adjusted(padding, 0, -4, -1);
    const int side = qMax(typeGlyphSize, option.fontMetrics.height() - 2);
    const QVariant type = cell.data(Model::TypeRole);
    const bool isBaseline = cell.data(Model::BaselineRole).toBool();
    if (type.isValid())
        paintTypeGlyph(painter, QRectF(area.left(), area.top() + (area.height() - side) / 2.0, side, side), MemoryType(type.toInt()));
    else if (isBaseline)
        painter.fillRect(QRect(area.left() + side / 2 - 1, area.top() + (area.height() - 16) / 2, 2, 16), color(Token::Text));
    if (type.isValid() || isBaseline)
        area.setLeft(area.left() + side + glyphGap);
    painter.setFont(option.font);
    painter.setPen(color(Token::Text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(cell.data().toString(), Qt::ElideRight, area.width()));
}

void paintFigures(QPainter &painter, const QRect &rect, int changeRoom, const QStyleOptionViewItem &option, const QModelIndex &cell)
{
    QRect area = rect.adjusted(padding, 0, -padding, -1);
    const QString change = cell.data(Model::ChangeRole).toString();
    if (changeRoom > 0) {
        if (!change.isEmpty()) {
            painter.setFont(fontFor(isNegative(cell) ? TextStyle::Strong : TextStyle::Secondary));
            painter.setPen(color(isNegative(cell) ? Token::Error : Token::Muted));
            drawTabular(painter, area, Qt::AlignRight, change);
            if (isNegative(cell))
                paintTriangle(painter, area, area.right() + 1 - tabularWidth(painter.fontMetrics(), change) - triangleGap - triangleSide);
        }
        area.setRight(area.right() - changeRoom - padding);
    }
    const bool isBest = FigureMark(cell.data(Model::MarkRole).toInt()) == FigureMark::Best;
    const QString text = cell.data().toString();
    const bool isFigure = !text.isEmpty() && text.at(text.size() - 1).isDigit();
    painter.setFont(isBest ? fontFor(TextStyle::Strong) : option.font);
    painter.setPen(color(isFigure ? Token::Text : Token::Faint));
    if (isNegative(cell) && change.isEmpty() && !text.isEmpty())
        paintTriangle(painter, area, area.right() + 1 - tabularWidth(painter.fontMetrics(), text) - triangleGap - triangleSide);
    if (isFigure)
        drawTabular(painter, area, Qt::AlignRight, text);
    else
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

FigureDelegate::FigureDelegate(FigureTable &table)
    : QStyledItemDelegate(&table)
    , m_table(table)
{
}

int FigureDelegate::changeWidth(const QModelIndex &cell)
{
    const QString change = cell.data(Model::ChangeRole).toString();
    if (change.isEmpty())
        return 0;
    return tabularWidth(QFontMetrics(fontFor(TextStyle::Strong)), change) + triangleGap + triangleSide;
}

int FigureDelegate::headWidth(const QModelIndex &cell, const QFontMetrics &metrics)
{
    const bool hasSign = cell.data(Model::TypeRole).isValid() || cell.data(Model::BaselineRole).toBool();
    return padding + (hasSign ? qMax(typeGlyphSize, metrics.height() - 2) + glyphGap : 0) + metrics.horizontalAdvance(cell.data().toString()) + 6;
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &cell) const
{
    painter->save();
    painter->setClipRect(option.rect);
    const QRect &rect = option.rect;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isNegative(cell))
        painter->fillRect(rect, color(Token::ErrorTint));
    if (isSelected)
        painter->fillRect(rect, color(m_table.hasFocus() ? Token::Selection : Token::SelectionIdle));
    else if (cell == m_table.litCell())
        painter->fillRect(rect, color(Token::Lit));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
    if (cell.column() == 0)
        paintHead(*painter, rect, option, cell);
    else
        paintFigures(*painter, rect, m_table.changeWidth(cell.column()), option, cell);
    const bool isCurrent = m_table.hasFocus() && cell == m_table.currentIndex();
    if (isCurrent || cell == m_table.litCell()) {
        painter->setPen(QPen(color(Token::Accent), isCurrent ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(isCurrent ? rect.adjusted(1, 1, -1, -2) : rect.adjusted(0, 0, -1, -2));
    }
    painter->restore();
}

FigureHeader::FigureHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setMinimumSectionSize(24);
}

int FigureHeader::nameWidth(const QAbstractItemModel &model, int section)
{
    const QFontMetrics metrics(fontFor(TextStyle::Secondary));
    const QString detail = model.headerData(section, Qt::Horizontal, Model::DetailRole).toString();
    return metrics.horizontalAdvance(model.headerData(section, Qt::Horizontal).toString()) + (detail.isEmpty() ? 0 : 6 + metrics.horizontalAdvance(detail)) + 2;
}

QSize FigureHeader::sizeHint() const
{
    return { QHeaderView::sizeHint().width(), heightFor(fontMetrics(), 28) };
}

void FigureHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // Also where no column is.
    const QRect rest(length() - offset(), 0, viewport()->width() - length() + offset(), viewport()->height());
    if (rest.width() <= 0)
        return;
    QPainter painter(viewport());
    painter.fillRect(rest, color(Token::Alternate));
    painter.fillRect(QRect(rest.left(), rest.bottom(), rest.width(), 1), color(Token::Border));
}

void FigureHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, color(Token::Alternate));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
    const QRect area = rect.adjusted(padding, 0, -padding, -1);
    const QFont font = fontFor(TextStyle::Secondary);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    const QString detail = model()->headerData(section, Qt::Horizontal, Model::DetailRole).toString();
    const int detailWidth = detail.isEmpty() ? 0 : 6 + metrics.horizontalAdvance(detail);
    const QString name = metrics.elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, area.width() - detailWidth);
    const int all = metrics.horizontalAdvance(name) + detailWidth;
    const int left = section == 0 ? area.left() : area.right() + 1 - all;
    painter->setPen(color(Token::Muted));
    painter->drawText(QRect(left, area.top(), all, area.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter->setPen(color(Token::Faint));
    painter->drawText(QRect(left, area.top(), all, area.height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
    painter->restore();
}

} // namespace waymark::widgets
