// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lint/ruledelegate.h"

#include "models/rulelistmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/severityglyph.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using Model = waymark::models::RuleListModel;

namespace waymark::widgets {

namespace {

constexpr int padding = 8;
constexpr int boxSize = 14;
constexpr int markSize = 14;

} // namespace

QRect RuleDelegate::boxRect(const QRect &cell)
{
    return { cell.left() + 2, cell.top() + (cell.height() - boxSize) / 2, boxSize, boxSize };
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 60, heightFor(option.fontMetrics, 26) };
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect &rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.widget && option.widget->hasFocus();
    if (selected)
        painter->fillRect(rect, color(focused ? Token::Selection : Token::SelectionIdle));
    const bool isRule = !index.data(Model::RuleRole).toString().isEmpty();
    const bool enabled = !isRule || index.data(Model::EnabledRole).toBool();
    const auto column = static_cast<Model::Column>(index.column());
    QRect area = rect.adjusted(column == Model::Name ? 2 : padding, 0, -padding, 0);
    QFont font = option.font;
    Token token = enabled ? Token::Text : Token::Muted;
    if (column == Model::Name && isRule) {
        const QRect box = boxRect(rect);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(enabled ? Token::Accent : Token::Strong), 1));
        painter->setBrush(color(enabled ? Token::Accent : Token::Surface));
        painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        if (enabled)
            paintIcon(*painter, box, IconName::Check, Token::OnAccent, 12);
        area.setLeft(box.right() + 9);
        font = fontFor(TextStyle::Mono);
    } else if (column == Model::Name) {
        font = fontFor(TextStyle::Strong);
    } else if (column == Model::Level && isRule) {
        const auto severity = static_cast<Severity>(index.data(Model::SeverityRole).toInt());
        painter->setOpacity(enabled ? 1 : 0.5);
        paintIcon(*painter, QRect(area.left(), area.top(), markSize, area.height()), severityIconName(severity), Token::Muted, markSize);
        painter->setOpacity(1);
        area.setLeft(area.left() + markSize + 6);
        token = Token::Muted;
    } else if (column >= Model::Findings) {
        const bool zero = index.data(Model::CountRole).toLongLong() == 0;
        // Every figure that is not zero can be clicked; faint is not legible enough on the fill of the selection.
        token = zero ? (selected ? Token::Muted : Token::Faint) : column == Model::Findings ? Token::Accent
                                                                                            : Token::Muted;
        painter->setFont(font);
        painter->setPen(color(token));
        drawTabular(*painter, area, Qt::AlignRight, index.data().toString());
        painter->restore();
        return;
    }
    painter->setFont(font);
    painter->setPen(color(token));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font, painter->device()).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

bool RuleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() != Model::Name || index.data(Model::RuleRole).toString().isEmpty())
        return false;
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        toggles = mouse->button() == Qt::LeftButton && boxRect(option.rect).adjusted(-4, -6, 6, 6).contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    }
    if (!toggles)
        return false;
    const bool enabled = index.data(Model::EnabledRole).toBool();
    return model->setData(index, QVariant::fromValue(enabled ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace waymark::widgets
