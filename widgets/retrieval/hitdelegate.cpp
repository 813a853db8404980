// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/hitdelegate.h"

#include "models/retrievallistmodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/sharebar.h"
#include "widgets/common/typeglyph.h"
#include "widgets/retrieval/hitlist.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;
using Model = waymark::models::RetrievalListModel;

namespace waymark::widgets {

namespace {

constexpr int sidePadding = 8;
constexpr int markIcon = 12;
constexpr int whyIcon = 14;
constexpr int widestBar = 72;
constexpr int narrowBar = 36;

bool isExcluded(const QModelIndex &index)
{
    return index.data(Model::ExclusionRole).toInt() != 0;
}

bool inPrompt(const QModelIndex &index)
{
    return index.data(Model::InPromptRole).toBool();
}

bool hasFocus(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->hasFocus();
}

QFont strong(QFont font, bool on)
{
    if (on)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

int HitDelegate::rowHeight(const QFontMetrics &metrics)
{
    return qMax(44, heightFor(metrics, 24) + heightFor(QFontMetrics(fontFor(TextStyle::Secondary)), 20));
}

int HitDelegate::cutHeight(const QFontMetrics &metrics)
{
    return heightFor(metrics, 28);
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 60, rowHeight(option.fontMetrics) };
}

void HitDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect &rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(rect, color(hasFocus(option) ? Token::Selection : Token::SelectionIdle));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(rect, color(Token::Hover));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
    if (index.column() == Model::Rank && (selected || inPrompt(index)))
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height() - 1), color(selected && !hasFocus(option) ? Token::Strong : Token::Accent));
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(Model::CutRole).toBool()) {
        paintCut(*painter, option, index);
        painter->restore();
        return;
    }
    paintGround(*painter, option, index);
    const QRect area = option.rect.adjusted(sidePadding, 0, -sidePadding, -1);
    switch (Model::Column(index.column())) {
    case Model::Rank:
        painter->setFont(strong(option.font, inPrompt(index)));
        painter->setPen(color(inPrompt(index) ? Token::Text : Token::Muted));
        drawTabular(*painter, area.adjusted(0, 0, 2, 0), Qt::AlignRight, index.data().toString());
        break;
    case Model::Type: {
        const int side = qMax(typeGlyphSize, option.fontMetrics.height() - 2);
        const QRectF glyph(option.rect.left() + 6, option.rect.top() + (option.rect.height() - side) / 2.0, side, side);
        paintTypeGlyph(*painter, glyph, static_cast<MemoryType>(index.data(Model::TypeRole).toInt()), isExcluded(index) ? GlyphState::Absent : GlyphState::Normal);
        break;
    }
    case Model::Title:
        paintTitle(*painter, area.adjusted(-2, 0, 0, 0), option, index);
        break;
    case Model::Cosine:
        painter->setFont(strong(option.font, inPrompt(index)));
        paintCosine(*painter, area, index);
        break;
    case Model::ToNext: {
        const bool narrow = index.data(Model::NarrowRole).toBool();
        painter->setFont(strong(option.font, narrow));
        painter->setPen(color(narrow ? Token::Warning : Token::Muted));
        drawTabular(*painter, area, Qt::AlignRight, index.data().toString());
        break;
    }
    case Model::Change: {
        const int change = index.data(Model::ChangeRole).toInt();
        painter->setFont(strong(option.font, change == 2));
        painter->setPen(color(change == 1 ? Token::Ok : change == 2 ? Token::Accent
                                                                    : Token::Muted));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        break;
    }
    case Model::WhyNot:
        paintWhy(*painter, area, option, index);
        break;
    case Model::ColumnCount:
        break;
    }
    painter->restore();
}

void HitDelegate::paintCut(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool narrow = index.data(Model::NarrowRole).toBool();
    const QRect &rect = option.rect;
    painter.fillRect(rect, color(narrow ? Token::WarningTint : Token::Alternate));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
    QRect area = rect.adjusted(12, 0, -sidePadding, -1);
    if (narrow) {
        paintIcon(painter, QRect(area.left(), area.top(), whyIcon, area.height()), IconName::SeverityWarning, Token::WarningIcon, whyIcon);
        area.setLeft(area.left() + whyIcon + 8);
    }
    const QFont head = strong(fontFor(TextStyle::Secondary), true);
    const QString cut = index.siblingAtColumn(Model::Rank).data().toString();
    painter.setFont(head);
    painter.setPen(color(Token::Text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, cut);
    area.setLeft(area.left() + QFontMetrics(head).horizontalAdvance(cut) + 8);
    const QFont font = fontFor(TextStyle::Secondary);
    painter.setFont(font);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.siblingAtColumn(Model::Title).data().toString(), Qt::ElideRight, area.width()));
}

void HitDelegate::paintTitle(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool loaded = index.data(Model::LoadedRole).toBool();
    const QFontMetrics metrics(option.font);
    const QFont small = fontFor(TextStyle::Secondary);
    const QFontMetrics smallMetrics(small);
    const int lines = metrics.height() + smallMetrics.height();
    const int top = rect.top() + (rect.height() - lines) / 2;
    const QRect first(rect.left(), top, rect.width(), metrics.height());
    QRect second(rect.left(), first.bottom() + 1, rect.width(), smallMetrics.height());

    painter.setFont(option.font);
    painter.setPen(color(isExcluded(index) || !loaded ? Token::Muted : Token::Text));
    painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(index.data().toString(), Qt::ElideRight, first.width()));

    painter.setFont(small);
    const auto *list = qobject_cast<const HitList *>(option.widget);
    if (list && list->isNarrow()) {
        const QString figure = index.siblingAtColumn(Model::Cosine).data().toString();
        const int figureWidth = tabularWidth(smallMetrics, u"0.000"_s);
        paintShareBar(painter, QRect(second.left(), second.top(), narrowBar, second.height()), index.data(Model::CosineRole).toDouble(), inPrompt(index));
        painter.setPen(color(isExcluded(index) ? Token::Muted : Token::Text));
        drawTabular(painter, QRect(second.left() + narrowBar + 6, second.top(), figureWidth + 2, second.height()), Qt::AlignLeft, figure);
        second.setLeft(second.left() + narrowBar + figureWidth + 16);
    }
    painter.setPen(color(Token::Muted));
    const QString domain = smallMetrics.elidedText(index.data(Model::DomainRole).toString(), Qt::ElideRight, second.width());
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, domain);
    second.setLeft(second.left() + smallMetrics.horizontalAdvance(domain) + 12);
    const QStringList marks = index.data(Model::MarksRole).toStringList();
    for (const QString &mark : marks) {
        const int room = second.width() - markIcon - 4;
        if (room < smallMetrics.averageCharWidth() * 5)
            break;
        paintIcon(painter, QRect(second.left(), second.top(), markIcon, second.height()), IconName::SeverityWarning, Token::WarningIcon, markIcon);
        const QString text = smallMetrics.elidedText(mark, Qt::ElideRight, room);
        painter.setPen(color(Token::Warning));
        painter.drawText(second.adjusted(markIcon + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        second.setLeft(second.left() + markIcon + 4 + smallMetrics.horizontalAdvance(text) + 12);
    }
}

void HitDelegate::paintCosine(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString figure = index.data().toString();
    const int figureWidth = tabularWidth(QFontMetrics(painter.font()), u"0.000"_s) + 2;
    const int barWidth = qMin(widthFor(widestBar), rect.width() - figureWidth - 8);
    QRect line = rect;
    const QString score = index.data(Model::ScoreRole).toString();
    if (!score.isEmpty()) {
        const QFont small = fontFor(TextStyle::Secondary);
        const int half = rect.height() / 2;
        line.setHeight(half + 2);
        const QFont font = painter.font();
        painter.setFont(small);
        painter.setPen(color(Token::Muted));
        painter.drawText(QRect(rect.left(), rect.top() + half, rect.width(), half), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(small).elidedText(score, Qt::ElideRight, rect.width()));
        painter.setFont(font);
    }
    if (barWidth > 16)
        paintShareBar(painter, QRect(line.left(), line.top(), barWidth, line.height()), index.data(Model::CosineRole).toDouble(), inPrompt(index));
    painter.setPen(color(isExcluded(index) ? Token::Muted : Token::Text));
    drawTabular(painter, QRect(line.left() + qMax(0, barWidth) + 8, line.top(), figureWidth, line.height()), Qt::AlignLeft, figure);
}

void HitDelegate::paintWhy(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool in = inPrompt(index);
    const bool excluded = isExcluded(index);
    const IconName name = in ? IconName::Check : excluded ? IconName::ReviewRejected
                                                          : IconName::Minus;
    paintIcon(painter, QRect(rect.left(), rect.top(), whyIcon, rect.height()), name, in ? Token::Accent : Token::Muted, whyIcon);
    const QFont small = fontFor(TextStyle::Secondary);
    painter.setFont(small);
    painter.setPen(color(in ? Token::Accent : excluded ? Token::Text
                                                       : Token::Muted));
    const QRect text = rect.adjusted(whyIcon + 4, 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(small).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    Q_UNUSED(option)
}

} // namespace waymark::widgets
