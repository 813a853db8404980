// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reader/stepdelegate.h"

#include "models/steplistmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QLocale>
#include <QPainter>

namespace waymark::widgets {

using models::StepListModel;

namespace {

constexpr int side = 12;
constexpr int indent = 16;
constexpr int barWidth = 2;
constexpr int iconSide = 14;

} // namespace

void StepDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    QRect rect = option.rect;
    const bool current = index.data(StepListModel::CurrentRole).toBool();
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.state & QStyle::State_HasFocus;
    if (current || (selected && focused)) {
        painter->fillRect(rect, color(focused ? Token::Selection : Token::Lit));
        painter->fillRect(QRect(rect.left(), rect.top(), barWidth, rect.height()), color(Token::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(rect, color(Token::Hover));
    }
    const int level = index.data(StepListModel::LevelRole).toInt();
    rect.adjust(side + indent * qMin(level, 6), 0, -side, 0);
    painter->setFont(fontFor(TextStyle::Secondary));
    const QFontMetrics metrics(painter->font(), painter->device());
    const int numberWidth = metrics.horizontalAdvance(QStringLiteral("0000"));
    if (const int number = index.data(StepListModel::NumberRole).toInt(); number > 0) {
        painter->setPen(color(current ? Token::Accent : Token::Muted));
        drawTabular(*painter, QRect(rect.left(), rect.top(), numberWidth, rect.height()), Qt::AlignRight, QLocale().toString(number));
    }
    rect.setLeft(rect.left() + numberWidth + 8);
    if (index.data(StepListModel::ErrorRole).toBool()) {
        paintIcon(*painter, QRect(rect.left(), rect.top(), iconSide, rect.height()), IconName::SeverityError, Token::Error, iconSide);
        rect.setLeft(rect.left() + iconSide + 6);
    }
    painter->setPen(color(index.data(StepListModel::ImportantRole).toBool() ? Token::Text : Token::Muted));
    painter->drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    painter->restore();
}

QSize StepDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 160, heightFor(option.fontMetrics, 24) };
}

} // namespace waymark::widgets
