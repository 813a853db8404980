// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/candidatedelegate.h"

#include "models/candidatemodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/typeglyph.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using Model = waymark::models::CandidateModel;

namespace waymark::widgets {

namespace {

constexpr int padding = 8;
constexpr int markSize = 14;
constexpr int barHeight = 4;
constexpr int figureWidth = 46;

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect &rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = option.widget && option.widget->hasFocus();
    if (selected)
        painter.fillRect(rect, color(focused ? Token::Selection : Token::SelectionIdle));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(rect, color(Token::Hover));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
    const bool inPrompt = index.data(Model::InPromptRole).toBool();
    if (index.column() == Model::Rank && (selected || inPrompt))
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color(selected && !focused ? Token::Strong : Token::Accent));
}

void paintRank(QPainter &painter, const QRect &area, const QModelIndex &index)
{
    const bool inPrompt = index.data(Model::InPromptRole).toBool();
    painter.setFont(fontFor(inPrompt ? TextStyle::Strong : TextStyle::Interface));
    painter.setPen(color(inPrompt ? Token::Text : Token::Muted));
    const auto kind = Model::MoveKind(index.data(Model::MoveKindRole).toInt());
    const bool shows = kind != Model::MoveKind::None && kind != Model::MoveKind::Same;
    const QRect figure = shows ? area.adjusted(0, 0, 0, -area.height() / 2) : area;
    drawTabular(painter, figure, Qt::AlignRight, index.data().toString());
    if (!shows)
        return;
    const int moved = index.data(Model::MovedRole).toInt();
    QString text = moved == 0 ? QString() : (moved > 0 ? u"▲"_s : u"▼"_s) + QString::number(qAbs(moved));
    if (kind == Model::MoveKind::New)
        text = CandidateDelegate::tr("new") + (text.isEmpty() ? text : u' ' + text);
    else if (kind == Model::MoveKind::Gone)
        text = CandidateDelegate::tr("out") + (text.isEmpty() ? text : u' ' + text);
    painter.setFont(fontFor(TextStyle::Caption));
    painter.setPen(color(kind == Model::MoveKind::Gone ? Token::Removed : moved >= 0 ? Token::Added
                                                                                     : Token::Muted));
    painter.drawText(area.adjusted(-padding, area.height() / 2, 0, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void paintTitle(QPainter &painter, const QRect &area, const QModelIndex &index)
{
    const bool excluded = index.data(Model::RankRole).toInt() == 0;
    const int half = area.height() / 2;
    const auto elided = [&painter](const QString &text, const QFont &font, int width) { return QFontMetrics(font, painter.device()).elidedText(text, Qt::ElideRight, width); };
    QFont font = fontFor(TextStyle::Interface);
    painter.setFont(font);
    painter.setPen(color(excluded ? Token::Muted : Token::Text));
    painter.drawText(area.adjusted(0, 3, 0, -half), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided(index.data().toString(), font, area.width()));
    font = fontFor(TextStyle::Secondary);
    painter.setFont(font);
    painter.setPen(color(Token::Muted));
    const QFontMetrics metrics(font, painter.device());
    QRect line = area.adjusted(0, half, 0, -3);
    const QStringList risks = index.data(Model::RisksRole).toStringList();
    const QString domain = elided(index.data(Model::DomainRole).toString(), font, risks.isEmpty() ? line.width() : line.width() / 2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, domain);
    line.setLeft(line.left() + metrics.horizontalAdvance(domain) + 14);
    for (const QString &risk : risks) {
        const int width = metrics.horizontalAdvance(risk);
        if (line.width() < markSize + 40)
            break;
        paintIcon(painter, QRect(line.left(), line.top(), markSize, line.height()), IconName::SeverityWarning, Token::Warning, markSize);
        line.setLeft(line.left() + markSize + 4);
        painter.setPen(color(Token::Warning));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided(risk, font, line.width()));
        line.setLeft(line.left() + width + 14);
    }
}

void paintWhyNot(QPainter &painter, QRect area, const QModelIndex &index)
{
    const auto exclusion = Exclusion(index.data(Model::ExclusionRole).toInt());
    const bool inPrompt = index.data(Model::InPromptRole).toBool();
    const IconName icon = exclusion != Exclusion::None ? IconName::ReviewRejected : inPrompt ? IconName::Check
                                                                                             : IconName::Minus;
    const Token token = inPrompt ? Token::Accent : Token::Muted;
    paintIcon(painter, QRect(area.left(), area.top(), markSize, area.height()), icon, token, markSize);
    area.setLeft(area.left() + markSize + 4);
    const QFont font = fontFor(TextStyle::Secondary);
    painter.setFont(font);
    painter.setPen(color(exclusion != Exclusion::None ? Token::Text : token));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font, painter.device()).elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

} // namespace

void paintCosine(QPainter &painter, const QRect &rect, double cosine, bool strong)
{
    const int figures = widthFor(figureWidth);
    const QRect bar(rect.left(), rect.center().y() - barHeight / 2, qMax(0, rect.width() - figures - padding), barHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Border));
    painter.drawRoundedRect(bar, 2, 2);
    QRectF filled(bar);
    filled.setWidth(bar.width() * qBound(0.0, cosine, 1.0));
    painter.setBrush(color(strong ? Token::Accent : Token::Strong));
    painter.drawRoundedRect(filled, 2, 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setFont(fontFor(strong ? TextStyle::Strong : TextStyle::Interface));
    painter.setPen(color(strong ? Token::Text : Token::Muted));
    drawTabular(painter, QRect(rect.right() - figures, rect.top(), figures, rect.height()), Qt::AlignRight, QString::number(cosine, 'f', 3));
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(fontFor(TextStyle::Interface)).height() + QFontMetrics(fontFor(TextStyle::Secondary)).height();
    return { 40, qMax(44, lines + 10) };
}

void CandidateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    switch (static_cast<Model::Column>(index.column())) {
    case Model::Rank:
        paintRank(*painter, area, index);
        break;
    case Model::Type: {
        const bool excluded = index.data(Model::RankRole).toInt() == 0;
        QRect glyph(0, 0, typeGlyphSize, typeGlyphSize);
        glyph.moveCenter(option.rect.center());
        paintTypeGlyph(*painter, glyph, MemoryType(index.data(Model::TypeRole).toInt()), excluded ? GlyphState::Absent : GlyphState::Normal);
        break;
    }
    case Model::Title:
        paintTitle(*painter, area, index);
        break;
    case Model::Cosine:
        paintCosine(*painter, area, index.data(Model::CosineRole).toDouble(), index.data(Model::InPromptRole).toBool());
        break;
    case Model::ToNext: {
        const bool narrow = index.data(Model::NarrowRole).toBool();
        painter->setFont(fontFor(narrow ? TextStyle::Strong : TextStyle::Interface));
        painter->setPen(color(narrow ? Token::Warning : Token::Muted));
        drawTabular(*painter, area, Qt::AlignRight, index.data().toString());
        break;
    }
    case Model::WhyNot:
        paintWhyNot(*painter, area, index);
        break;
    case Model::ColumnCount:
        break;
    }
    painter->restore();
}

void CandidateDelegate::paintCut(QPainter &painter, const QRect &rect, const QString &text, bool narrow, bool current)
{
    painter.fillRect(rect, color(narrow ? Token::WarningTint : Token::Alternate));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
    if (current)
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color(Token::Accent));
    QRect area = rect.adjusted(12, 0, -12, 0);
    if (narrow)
        paintIcon(painter, QRect(area.left(), area.top(), markSize, area.height()), IconName::SeverityWarning, Token::Warning, markSize);
    area.setLeft(area.left() + markSize + 6);
    const QFont font = fontFor(TextStyle::Interface);
    painter.setFont(font);
    painter.setPen(color(narrow ? Token::Text : Token::Muted));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetrics(font, painter.device()).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace waymark::widgets
