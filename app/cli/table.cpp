// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/table.h"

#include "services/text/displaysafe.h"

#include <algorithm>
#include <cwchar>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

/// Cut to a width on the terminal, which the number of characters only bounds.
QString fitted(const QString &text, int width)
{
    if (width <= 0 || displayWidth(text) <= width)
        return text;
    int length = width;
    QString cut = text::elided(text, length);
    while (length > 1 && displayWidth(cut) > width)
        cut = text::elided(text, --length);
    return cut;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        const int places = character < 0x80 ? 1 : ::wcwidth(wchar_t(character));
        width += places >= 0 ? places : 1;
    }
    return width;
}

void Table::addRow(const QStringList &cells)
{
    QStringList row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row.append(fitted(text::terminalSafe(cells.at(i), text::TerminalLines::Escape), m_columns.at(size_t(i)).widest));
    m_rows.push_back(row);
}

QStringList Table::lines(int terminalColumns) const
{
    QStringList titles;
    std::vector<int> widths;
    for (const Column &column : m_columns) {
        titles.append(column.title);
        widths.push_back(displayWidth(column.title));
    }
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], displayWidth(row.at(i)));
    }
    const auto line = [&](const QStringList &row) {
        QString text;
        int used = 0;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == row.size();
            const int width = widths[size_t(i)];
            const QString cell = isLast && terminalColumns > used + 8 ? fitted(row.at(i), terminalColumns - used) : row.at(i);
            const QString blanks(std::max(0, width - displayWidth(cell)), u' ');
            text += m_columns[size_t(i)].align == Align::Right ? blanks + cell : cell + blanks;
            if (!isLast)
                text += "  "_L1;
            used += width + 2;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    QStringList all { line(titles) };
    for (const QStringList &row : m_rows)
        all.append(line(row));
    return all;
}

} // namespace waymark::cli
