// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace waymark::cli {

/// A table for people: columns side by side, one record a line, control characters shown as markers.
class Table final
{
public:
    enum class Align { Left, Right };

    struct Column
    {
        QString title;
        int widest = 0; ///< longer cells are cut; 0: never
        Align align = Align::Left;
    };

    explicit Table(std::vector<Column> columns)
        : m_columns(std::move(columns))
    {
    }

    void addRow(const QStringList &cells);
    bool isEmpty() const { return m_rows.empty(); }

    /// Lines without trailing blanks, the titles first. `terminalColumns` > 0: the last column is cut to fit.
    QStringList lines(int terminalColumns = 0) const;

private:
    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

/// How many places of a terminal a text takes: 2 for wide characters, 0 for marks.
int displayWidth(QStringView text);

} // namespace waymark::cli
