// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/memorydelegate.h"

#include "models/memorytablemodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/reviewglyph.h"
#include "widgets/common/severityglyph.h"
#include "widgets/common/typeglyph.h"
#include "widgets/common/validityglyph.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

using models::MemoryTableModel;

namespace {

constexpr int sidePadding = 6;
constexpr int barWidth = 2;
constexpr int smallIcon = 14;
constexpr int iconGap = 4;
constexpr int findingSlot = 30;
constexpr int mostShown = 99;

template<typename T>
T enumAt(const QModelIndex &index, int role)
{
    return static_cast<T>(index.data(role).toInt());
}

QRectF glyphRect(const QStyleOptionViewItem &option)
{
    const int side = qMax(typeGlyphSize, option.fontMetrics.height() - 2);
    return { static_cast<qreal>(option.rect.left() + sidePadding), option.rect.top() + (option.rect.height() - side) / 2.0, static_cast<qreal>(side),
             static_cast<qreal>(side) };
}

} // namespace

MemoryDelegate::MemoryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_matcher(Query())
{
}

void MemoryDelegate::setHighlight(const Query &query)
{
    m_matcher = text::TextMatcher(query);
}

QSize MemoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = option.fontMetrics.horizontalAdvance(text) + 2 * sidePadding;
    if (index.column() == MemoryTableModel::Findings)
        width = 3 * widthFor(findingSlot) + 2 * sidePadding;
    if (index.column() == MemoryTableModel::Validity)
        width += smallIcon + iconGap;
    return { width, heightFor(option.fontMetrics, 28) };
}

void MemoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);

    painter->setFont(option.font);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect inner = option.rect.adjusted(sidePadding, 0, -sidePadding, 0);
    const auto column = static_cast<MemoryTableModel::Column>(index.column());
    if (!index.data(MemoryTableModel::LoadedRole).toBool()) {
        painter->setPen(color(selected ? Token::Muted : Token::Faint));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }

    switch (column) {
    case MemoryTableModel::Review: {
        const auto status = enumAt<ReviewStatus>(index, MemoryTableModel::ReviewRole);
        paintIcon(*painter, option.rect.adjusted(4, 0, 0, 0), reviewIconName(status), reviewToken(status), smallIcon);
        break;
    }
    case MemoryTableModel::Type:
        paintTypeGlyph(*painter, glyphRect(option), enumAt<MemoryType>(index, MemoryTableModel::TypeRole));
        break;
    case MemoryTableModel::Title:
        paintTitle(*painter, inner, index.data(Qt::DisplayRole).toString(),
                   color(index.data(MemoryTableModel::QuietRole).toBool() ? Token::Muted : Token::Text));
        break;
    case MemoryTableModel::Validity:
        paintValidity(*painter, inner, index);
        break;
    case MemoryTableModel::Findings:
        paintFindings(*painter, inner, index);
        break;
    case MemoryTableModel::Outcome: {
        const auto outcome = enumAt<OutcomeValue>(index, MemoryTableModel::OutcomeRole);
        paintIcon(*painter, QRect(inner.left(), inner.top(), smallIcon, inner.height()), outcomeIconName(outcome), outcomeToken(outcome), smallIcon);
        painter->setPen(color(Token::Muted));
        const QRect rest = inner.adjusted(smallIcon + iconGap, 0, 0, 0);
        painter->drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rest.width()));
        break;
    }
    case MemoryTableModel::Effect: {
        // What has too little evidence stands back.
        const bool isFounded = index.data(MemoryTableModel::SortRole).isValid();
        painter->setPen(color(isFounded ? Token::Text : selected ? Token::Muted : Token::Faint));
        drawTabular(*painter, inner, Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
        break;
    }
    case MemoryTableModel::Injected:
    case MemoryTableModel::Used:
    case MemoryTableModel::Age:
        painter->setPen(color(Token::Muted));
        drawTabular(*painter, inner, Qt::AlignRight, index.data(Qt::DisplayRole).toString());
        break;
    case MemoryTableModel::Created:
    case MemoryTableModel::Changed:
    case MemoryTableModel::ValidFrom:
    case MemoryTableModel::ValidUntil:
        painter->setPen(color(Token::Muted));
        drawTabular(*painter, inner, Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
        break;
    case MemoryTableModel::Domain:
    case MemoryTableModel::Task:
    case MemoryTableModel::Agent:
    case MemoryTableModel::Model:
    case MemoryTableModel::Tags:
    case MemoryTableModel::ColumnCount:
        painter->setPen(color(Token::Muted));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, inner.width()));
        break;
    }
    painter->restore();
}

void MemoryDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect &rect = option.rect;
    if (selected)
        painter.fillRect(rect, color(m_focused ? Token::Selection : Token::SelectionIdle));
    else if (index.row() == m_hoverRow)
        painter.fillRect(rect, color(Token::Hover));
    const bool current = index.row() == m_currentRow;
    if (selected && index.column() == m_firstColumn)
        painter.fillRect(QRect(rect.left(), rect.top(), barWidth, rect.height()), color(m_focused ? Token::Accent : Token::Strong));
    if (current && m_focused && (m_manySelected || !selected)) {
        // Among many selected rows the current one is told by its rules.
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color(Token::Accent));
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Accent));
    }
}

void MemoryDelegate::paintTitle(QPainter &painter, const QRect &rect, const QString &text, const QColor &pen) const
{
    const QFontMetrics metrics(painter.font(), painter.device());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setPen(pen);
    if (m_matcher.isEmpty()) {
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        return;
    }
    QTextCharFormat mark;
    mark.setBackground(color(Token::Lit));
    mark.setFontUnderline(true);
    mark.setUnderlineColor(color(Token::Accent));
    const auto end = shown == text ? shown.size() : shown.size() - 1;
    QList<QTextLayout::FormatRange> formats;
    for (const text::Span &span : m_matcher.spans(text)) {
        const auto last = qMin(span.end, end);
        if (span.start < last)
            formats.append({ static_cast<int>(span.start), static_cast<int>(last - span.start), mark });
    }
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(shown, painter.font(), painter.device());
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width() + 16);
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

void MemoryDelegate::paintValidity(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        return;
    const bool retired = index.data(MemoryTableModel::RetiredRole).toBool();
    const auto validity = enumAt<Validity>(index, MemoryTableModel::ValidityRole);
    const Token token = retired ? Token::Muted : validityToken(validity);
    paintIcon(painter, QRect(rect.left(), rect.top(), smallIcon, rect.height()), retired ? IconName::Retire : validityIconName(validity), token, smallIcon);
    painter.setPen(color(token));
    const QRect rest = rect.adjusted(smallIcon + iconGap, 0, sidePadding, 0);
    const QFontMetrics metrics(painter.font(), painter.device());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, rest.width()));
}

void MemoryDelegate::paintFindings(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto counts = index.data(MemoryTableModel::FindingsRole).value<QList<int>>();
    const int slot = widthFor(findingSlot);
    int x = rect.left();
    for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Info }) {
        if (const int count = counts.value(int(severity)); count > 0) {
            paintIcon(painter, QRect(x, rect.top(), smallIcon, rect.height()), severityIconName(severity), Token::Muted, smallIcon);
            painter.setPen(color(Token::Text));
            // Two digits fit beside the icon; more than that is many.
            drawTabular(painter, QRect(x + smallIcon + 2, rect.top(), slot - smallIcon - 2, rect.height()), Qt::AlignLeft,
                        count > mostShown ? u"99"_s : QString::number(count));
        }
        x += slot;
    }
}

} // namespace waymark::widgets
