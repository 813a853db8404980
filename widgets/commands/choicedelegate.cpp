// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commands/choicedelegate.h"

#include "models/choicemodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/keycap.h"
#include "widgets/common/theme.h"
#include "widgets/common/typeglyph.h"

#include <QPainter>
#include <QTextLayout>

namespace waymark::widgets {

using models::ChoiceModel;

namespace {

constexpr int side = 8;
constexpr int gap = 8;
constexpr int barWidth = 2;

/// The text on one line with the typed characters strong and underlined.
void paintMarked(QPainter &painter, const QRect &rect, const QString &text, const QList<int> &marks, const QColor &pen)
{
    const QString shown = QFontMetrics(painter.font(), painter.device()).elidedText(text, Qt::ElideRight, rect.width());
    const qsizetype end = shown == text ? shown.size() : shown.size() - 1;
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat mark;
    mark.setFontWeight(QFont::DemiBold);
    mark.setFontUnderline(true);
    for (const int at : marks) {
        if (at < end)
            formats.append({ at, 1, mark });
    }
    QTextLayout layout(shown, painter.font(), painter.device());
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width() + 16);
    layout.endLayout();
    painter.setPen(pen);
    painter.setClipRect(rect);
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    painter.setClipping(false);
}

} // namespace

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QRect rect = option.rect;
    const bool current = option.state & QStyle::State_Selected;
    if (current) {
        painter->fillRect(rect, color(Token::Selection));
        painter->fillRect(QRect(rect.left(), rect.top(), barWidth, rect.height()), color(Token::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(rect, color(Token::Hover));
    }
    rect.adjust(side, 0, -side, 0);
    const bool enabled = index.data(ChoiceModel::DisabledRole).toString().isEmpty();

    if (const int type = index.data(ChoiceModel::TypeRole).toInt(); type >= 0) {
        const int size = typeGlyphSize;
        paintTypeGlyph(*painter, QRectF(rect.left(), rect.top() + (rect.height() - size) / 2.0, size, size), MemoryType(type));
        rect.setLeft(rect.left() + size + gap);
    }
    if (const QString key = index.data(ChoiceModel::KeyRole).toString(); !key.isEmpty()) {
        const int width = keyCapWidth(key);
        paintKeyCap(*painter, QRect(rect.right() - width + 1, rect.top(), width, rect.height()), key, enabled);
        rect.setRight(rect.right() - width - gap);
    }
    if (const QString detail = index.data(ChoiceModel::DetailRole).toString(); !detail.isEmpty()) {
        painter->setFont(fontFor(TextStyle::Secondary));
        const QFontMetrics metrics(painter->font(), painter->device());
        const int width = qMin(metrics.horizontalAdvance(detail) + 1, rect.width() / 3);
        painter->setPen(color(Token::Muted));
        painter->drawText(QRect(rect.right() - width + 1, rect.top(), width, rect.height()), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(detail, Qt::ElideRight, width));
        rect.setRight(rect.right() - width - gap);
    }
    painter->setFont(fontFor(TextStyle::Interface));
    // Muted, not faint: faint is not read on a selection.
    paintMarked(*painter, rect, index.data().toString(), index.data(ChoiceModel::MarksRole).value<QList<int>>(), color(enabled ? Token::Text : Token::Muted));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 200, heightFor(option.fontMetrics, 28) };
}

} // namespace waymark::widgets
