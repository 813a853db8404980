// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/columnmapping.h"
#include "services/exchange/jsonrecords.h"
#include "services/exchange/results/csvreader.h"

#include <QHash>

namespace waymark::exchange {

/// One row of a table of results.
struct TableRow
{
    QStringList cells; ///< by column; shorter than the header when the last ones are absent
    RecordPosition position;
    QByteArray bytes; ///< as read
    QString problem; ///< translated; empty when the row can be used

    QString cell(qsizetype column) const { return cells.value(column); }
};

/// Reads a table row by row: CSV with a header, or JSON objects (one a line, one after another, or an array of them). Objects in
/// an object become columns "a.b", deeper values and lists are JSON text; null is an empty cell.
class TableReader
{
public:
    /// The device is open, at its start, not owned and may be sequential.
    explicit TableReader(QIODevice &device)
        : m_device(device)
    {
    }

    /// Nothing at the end. Errors: Io.
    Result<std::optional<TableRow>> next();

    /// The columns so far, in the order in which they came. Of JSON more may come with a row; none ever moves.
    const QStringList &header() const { return m_header; }

    /// Known after the first row was asked for.
    bool isCsv() const { return m_csv.has_value(); }

    qint64 bytesRead() const;

private:
    Result<void> begin();
    Result<std::optional<TableRow>> nextOfCsv();
    Result<std::optional<TableRow>> nextOfJson();
    void setCell(TableRow &row, const QString &column, const QJsonValue &value);

    QIODevice &m_device;
    std::optional<CsvReader> m_csv;
    std::optional<JsonRecordReader> m_json;
    QStringList m_header;
    QHash<QString, qsizetype> m_columns; ///< of JSON: place in the header
};

/// The header and the first rows, without those that have a problem.
Result<TableSample> sampleTable(QIODevice &device, qsizetype rows = 100);

} // namespace waymark::exchange
