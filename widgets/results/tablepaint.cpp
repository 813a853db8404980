// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/tablepaint.h"

#include "services/text/displaysafe.h"
#include "widgets/common/fonts.h"
#include "widgets/common/typeglyph.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr double rowHeight = 24;
constexpr double headShare = 0.2; ///< of the width, for the heads of rows
constexpr double glyphRoom = 24;

void drawIn(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    painter.drawText(rect, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text::lineSafe(text), Qt::ElideRight, rect.width()));
}

} // namespace

double tableHeight(const FigureTable &table)
{
    return rowHeight * double(table.rows.size() + 1);
}

void paintTable(QPainter &painter, const QRectF &rect, const Figure &figure, Scheme scheme)
{
    const FigureTable &table = figure.table;
    const auto columns = double(std::max<qsizetype>(1, table.columns.size() - 1));
    const double head = table.columns.size() > 1 ? rect.width() * headShare : rect.width();
    const double width = (rect.width() - head) / columns;
    const auto place = [&](qsizetype row, qsizetype column) {
        const double top = rect.top() + double(row) * rowHeight;
        return column == 0 ? QRectF(rect.left(), top, head, rowHeight) : QRectF(rect.left() + head + double(column - 1) * width, top, width, rowHeight);
    };
    painter.save();
    painter.setFont(fontFor(TextStyle::Caption));
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        painter.setPen(color(Token::Muted, scheme));
        const QString detail = column < table.columnDetails.size() ? table.columnDetails.at(column) : QString();
        drawIn(painter, place(0, column).adjusted(4, 0, -4, 0), column == 0 ? Qt::AlignLeft : Qt::AlignRight, detail.isEmpty() ? table.columns.at(column) : table.columns.at(column) + u' ' + detail);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const double line = rect.top() + double(row + 1) * rowHeight;
        painter.fillRect(QRectF(rect.left(), line, rect.width(), 0.75), color(Token::Border, scheme));
        for (qsizetype column = 0; column < table.rows.at(row).size(); ++column) {
            const FigureCell &cell = table.rows.at(row).at(column);
            QRectF area = place(row + 1, column).adjusted(4, 1, -4, 0);
            const bool isNegative = cell.mark == FigureMark::Negative;
            if (isNegative)
                painter.fillRect(place(row + 1, column).adjusted(0, 1, 0, 0), color(Token::ErrorTint, scheme));
            if (column == 0) {
                if (row < table.types.size() && table.types.at(row)) {
                    paintTypeGlyph(painter, QRectF(area.left(), area.top() + (area.height() - 15) / 2, 15, 15), *table.types.at(row), GlyphState::Normal, scheme);
                    area.setLeft(area.left() + glyphRoom);
                }
                painter.setFont(fontFor(TextStyle::Secondary));
                painter.setPen(color(Token::Text, scheme));
                drawIn(painter, area, Qt::AlignLeft, cell.text);
                continue;
            }
            if (!cell.change.isEmpty()) {
                painter.setFont(fontFor(isNegative ? TextStyle::SectionHead : TextStyle::Caption));
                painter.setPen(color(isNegative ? Token::Error : Token::Muted, scheme));
                drawIn(painter, area, Qt::AlignRight, isNegative ? u"\u25BC "_s + cell.change : cell.change);
                area.setRight(area.right() - width * 0.45);
            }
            painter.setFont(fontFor(cell.mark == FigureMark::Best ? TextStyle::Strong : TextStyle::Secondary));
            painter.setPen(color(Token::Text, scheme));
            drawIn(painter, area, Qt::AlignRight, cell.text);
        }
    }
    painter.restore();
}

} // namespace waymark::widgets
