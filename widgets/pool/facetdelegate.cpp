// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/facetdelegate.h"

#include "models/facetmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/reviewglyph.h"
#include "widgets/common/severityglyph.h"
#include "widgets/common/typeglyph.h"
#include "widgets/common/validityglyph.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

using models::FacetModel;

namespace {

constexpr int designRow = 24;
constexpr int chevronLeft = 12;
constexpr int chevronSize = 12;
constexpr int headLeft = 28;
constexpr int iconLeft = 28;
constexpr int labelLeft = 54;
constexpr int rightPadding = 12;
constexpr int countGap = 4;

FacetModel::Section sectionOf(const QModelIndex &index)
{
    return static_cast<FacetModel::Section>(index.data(FacetModel::SectionRole).toInt());
}

void paintPicture(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    const QString name = index.data(FacetModel::NameRole).toString();
    switch (sectionOf(index)) {
    case FacetModel::Section::Queues:
        paintIcon(painter, rect, index.data(FacetModel::KeyRole).toInt() == int(QueryKey::Finding) ? IconName::Clock : IconName::Queue, Token::Muted);
        break;
    case FacetModel::Section::Type:
        if (const auto type = memoryTypeFromName(name))
            paintTypeGlyph(painter, rect, *type);
        break;
    case FacetModel::Section::Validity:
        if (const auto validity = validityFromName(name))
            paintIcon(painter, rect, validityIconName(*validity), Token::Muted, 16);
        break;
    case FacetModel::Section::Findings:
        if (const auto severity = severityFromName(name))
            paintIcon(painter, rect, severityIconName(*severity), Token::Muted, 16);
        break;
    case FacetModel::Section::Review:
        if (const auto status = reviewStatusFromName(name))
            paintIcon(painter, rect, reviewIconName(*status), reviewToken(*status), 16);
        break;
    case FacetModel::Section::Outcome:
        if (const auto outcome = outcomeFromName(name))
            paintIcon(painter, rect, outcomeIconName(*outcome), outcomeToken(*outcome), 16);
        break;
    case FacetModel::Section::Flags:
        paintIcon(painter, rect, IconName::Retire, Token::Muted);
        break;
    case FacetModel::Section::Tags:
        paintIcon(painter, rect, IconName::Tag, Token::Muted, 14);
        break;
    case FacetModel::Section::SavedSearches:
        paintIcon(painter, rect, IconName::Bookmark, Token::Muted, 14);
        break;
    case FacetModel::Section::Domain:
    case FacetModel::Section::Model:
    case FacetModel::Section::Rules:
        break;
    }
}

/// Figures keep their place when the scroll bar comes.
int paddingAtRight(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const bool scrolls = view != nullptr && view->verticalScrollBar()->isVisible();
    return scrolls ? qMax(2, rightPadding - view->verticalScrollBar()->width()) : rightPadding;
}

} // namespace

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 120, heightFor(option.fontMetrics, designRow) };
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.parent().isValid())
        paintValue(*painter, option, index);
    else
        paintHead(*painter, option, index);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex() == index) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(Token::Accent), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 0.75, -3, -0.75), 4, 4);
    }
    painter->restore();
}

void FacetDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect &rect = option.rect;
    const bool open = option.state.testFlag(QStyle::State_Open);
    if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(rect, color(Token::Hover));
    paintIcon(painter, QRect(rect.left() + chevronLeft, rect.top(), chevronSize, rect.height()), open ? IconName::ChevronDown : IconName::ChevronRight,
              Token::Muted, chevronSize);
    const QFont font = fontFor(TextStyle::SectionHead);
    painter.setFont(font);
    painter.setPen(color(Token::Muted));
    const QRect text(rect.left() + headLeft, rect.top(), rect.width() - headLeft - paddingAtRight(option), rect.height());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    const QVariant count = index.data(FacetModel::CountRole);
    if (!open && count.isValid()) {
        painter.setFont(fontFor(TextStyle::Caption));
        painter.setPen(color(count.toLongLong() == 0 ? Token::Faint : Token::Muted));
        drawTabular(painter, text, Qt::AlignRight, QLocale().toString(count.toLongLong()));
    }
}

void FacetDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect &rect = option.rect;
    const bool active = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    const bool excluded = index.data(FacetModel::ExcludedRole).toBool();
    if (active) {
        painter.fillRect(rect, color(Token::Selection));
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(rect, color(Token::Hover));
    }
    paintPicture(painter, QRect(rect.left() + iconLeft, rect.top(), 18, rect.height()), index);
    if (active || excluded)
        paintIcon(painter, QRect(rect.left() + 10, rect.top(), 12, rect.height()), active ? IconName::Check : IconName::Minus, active ? Token::Accent : Token::Error, 12);

    QRect text(rect.left() + labelLeft, rect.top(), rect.width() - labelLeft - paddingAtRight(option), rect.height());
    const QVariant count = index.data(FacetModel::CountRole);
    if (count.isValid()) {
        const QString figure = QLocale().toString(count.toLongLong());
        painter.setFont(fontFor(TextStyle::Secondary));
        const int width = tabularWidth(QFontMetrics(painter.font()), figure);
        // Faint is not legible enough on the fill of an active value.
        painter.setPen(color(count.toLongLong() == 0 && !active ? Token::Faint : Token::Muted));
        drawTabular(painter, text, Qt::AlignRight, figure);
        text.setRight(text.right() - width - countGap);
    }
    QFont font = option.font;
    font.setWeight(active ? QFont::DemiBold : QFont::Normal);
    font.setStrikeOut(excluded);
    painter.setFont(font);
    painter.setPen(color(excluded ? Token::Muted : Token::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

QWidget *FacetDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"savedSearchName"_s);
    editor->setAccessibleName(tr("Name of the saved search"));
    editor->setText(index.data(Qt::EditRole).toString());
    editor->setStyleSheet(u"QLineEdit { padding: 0 3px; min-height: 0; }"_s);
    return editor;
}

void FacetDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(labelLeft - 5, 0, -4, 0));
}

} // namespace waymark::widgets
