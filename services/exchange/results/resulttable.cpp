// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/resulttable.h"

#include "services/exchange/formatlist.h"
#include "services/exchange/quarantine.h"
#include "services/exchange/results/cellvalues.h"
#include "services/exchange/results/columnnames.h"
#include "services/exchange/results/columnproposal.h"
#include "services/exchange/results/resultwriter.h"
#include "services/exchange/results/rowfields.h"
#include "services/exchange/results/tablereader.h"
#include "services/exchange/wholefile.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ResultTable)
};

constexpr QByteArrayView family = "results-table";
constexpr qsizetype sampleRows = 200;

/// The columns of a mapping as places in the header.
struct PlacedUse
{
    ColumnUse use;
    qsizetype column = 0;
};

/// Rows on their way into a sink.
class Rows
{
public:
    Rows(const ColumnMapping &mapping, RecordSink &sink, bool isCsv)
        : m_mapping(mapping)
        , m_sink(sink)
        , m_writer(sink, family)
        , m_isCsv(isCsv)
    {
        // The same rows are other results where a file's name says that they are best scores and not last ones.
        for (auto constant = mapping.constants.begin(); constant != mapping.constants.end(); ++constant)
            m_context += QString(name(constant.key()) + u'=' + *constant + u'\n').toUtf8();
    }

    Result<void> add(const TableRow &row, const QStringList &header)
    {
        if (!row.problem.isEmpty()) {
            m_sink.quarantine(quarantined(row.bytes, row.position, row.problem));
            return {};
        }
        place(header);
        RowFields common;
        for (auto constant = m_mapping.constants.begin(); constant != m_mapping.constants.end(); ++constant)
            common.set(constant.key(), *constant, name(constant.key()));
        bool isSpread = false;
        for (const PlacedUse &placed : std::as_const(m_placed)) {
            isSpread = isSpread || placed.use.field == ResultField::Spread;
            common.set(placed.use.field, row.cell(placed.column), placed.use.column, placed.use.factor);
        }
        if (!isSpread)
            return addOne(common, row, m_context + row.bytes);
        for (const PlacedUse &placed : std::as_const(m_placed)) {
            const QString cell = row.cell(placed.column);
            if (placed.use.field != ResultField::Spread || isBlankCell(cell))
                continue;
            RowFields fields = common;
            fields.set(m_mapping.spreadHeader, placed.use.column, placed.use.column);
            fields.set(m_mapping.spreadCell, cell, placed.use.column, placed.use.factor);
            WAYMARK_TRY(addOne(fields, row, m_context + row.bytes + '\n' + placed.use.column.toUtf8()));
        }
        return {};
    }

private:
    /// Of JSON lines new columns may come with every row.
    void place(const QStringList &header)
    {
        if (m_known == header.size())
            return;
        m_placed.clear();
        for (const ColumnUse &use : m_mapping.columns) {
            const qsizetype column = header.indexOf(use.column);
            if (use.field != ResultField::Ignored && column >= 0)
                m_placed.append({ use, column });
        }
        // Of CSV the header is a part of what a row says; of JSON every row has its keys.
        if (m_known < 0 && m_isCsv)
            m_context += header.join(u'\n').toUtf8() + '\n';
        m_known = header.size();
    }

    Result<void> addOne(RowFields &fields, const TableRow &row, const QByteArray &identity)
    {
        if (m_mapping.rows == ResultRows::OfRates) {
            if (auto rate = fields.rate())
                return m_writer.add(*std::move(rate), identity, row.position);
        } else if (auto attempt = fields.attempt()) {
            return m_writer.add(*std::move(attempt), identity, row.position, fields.attemptNumber());
        }
        m_sink.quarantine(quarantined(row.bytes, row.position, fields.problem()));
        return {};
    }

    const ColumnMapping &m_mapping;
    RecordSink &m_sink;
    ResultWriter m_writer;
    QList<PlacedUse> m_placed;
    QByteArray m_context; ///< what a row says beside its cells
    bool m_isCsv;
    qsizetype m_known = -1; ///< columns of the header that were looked at
};

Result<void> checkMapping(const ColumnMapping &mapping)
{
    const QList<ResultField> missing = mapping.missing();
    if (missing.isEmpty())
        return {};
    switch (missing.first()) {
    case ResultField::Task:
        return failure(ErrorCode::Parse, Tr::tr("No column of the table is known to name the tasks. Say which columns say what."));
    case ResultField::Value:
        return failure(ErrorCode::Parse, Tr::tr("No column of the table is known to have the values. Say which columns say what."));
    default:
        return failure(ErrorCode::Parse, Tr::tr("No column of the table is known to say whether a task passed. Say which columns say what."));
    }
}

Result<void> readRest(TableReader &reader, Rows &rows, RecordSink &sink)
{
    while (true) {
        if (sink.isCancelled())
            return cancelled();
        WAYMARK_TRY_ASSIGN(const auto row, reader.next());
        sink.read(reader.bytesRead());
        if (!row)
            return {};
        WAYMARK_TRY(rows.add(*row, reader.header()));
    }
}

bool isCsvName(const QString &name)
{
    return name.endsWith(".csv"_L1, Qt::CaseInsensitive) || name.endsWith(".tsv"_L1, Qt::CaseInsensitive);
}

/// Whether names alone make it a table of results: any JSON may have a "name" and something that is true.
bool isSure(const ColumnMapping &mapping)
{
    bool hasTask = false;
    bool hasResult = false;
    for (const ColumnUse &use : mapping.columns) {
        const QString words = columnWords(use.column);
        hasTask = hasTask || (use.field == ResultField::Task && words != "id"_L1 && words != "name"_L1);
        const bool isResult = use.field == ResultField::Passed || use.field == ResultField::Score || use.field == ResultField::Spread;
        hasResult = hasResult || (isResult && (use.field == ResultField::Spread || !fieldsNamed(use.column).isEmpty()));
    }
    return hasTask && hasResult;
}

/// CSV and JSON lines whose columns are told by their names (FORMAT.md), or by a mapping.
class ResultTable final : public Format
{
public:
    FormatInfo info() const override
    {
        return { resultTableName, Tr::tr("Table of results (CSV or JSON lines)"), true, false, u"results"_s };
    }

    /// A file that says it is CSV is one, even when somebody has to say which column is what; of others the columns must do.
    bool recognises(const Sample &sample) const override
    {
        const QByteArrayView text = QByteArrayView(sample.head).trimmed();
        const bool isJson = text.startsWith('{') || text.startsWith('[');
        const bool isCsv = isCsvName(sample.fileName());
        const qsizetype lineEnd = text.indexOf('\n');
        // Most files are neither: then nothing is split into cells.
        if (text.isEmpty() || sample.head.contains('\0') || (!isJson && !isCsv && !text.first(std::max<qsizetype>(lineEnd, 0)).contains("task")))
            return false;
        QByteArray head = sample.head;
        QBuffer buffer(&head);
        buffer.open(QIODevice::ReadOnly);
        constexpr qsizetype fewRows = 20;
        const auto table = sampleTable(buffer, fewRows);
        if (!table || table->header.size() < 2)
            return false;
        if (isCsv)
            return true;
        const ColumnMapping mapping = proposeColumns(*table, sample.fileName());
        return !table->rows.isEmpty() && mapping.missing().isEmpty() && isSure(mapping);
    }

    Result<void> read(const Source &source, RecordSink &sink) const override
    {
        TableReader reader(*source.device);
        TableSample sample;
        QList<TableRow> first;
        while (first.size() < sampleRows) {
            WAYMARK_TRY_ASSIGN(auto row, reader.next());
            if (!row)
                break;
            first.append(*std::move(row));
        }
        sample.header = reader.header();
        for (const TableRow &row : std::as_const(first)) {
            if (row.problem.isEmpty())
                sample.rows.append(row.cells);
        }
        const ColumnMapping mapping = proposeColumns(sample, source.fileName());
        WAYMARK_TRY(checkMapping(mapping));
        Rows rows(mapping, sink, reader.isCsv());
        for (const TableRow &row : std::as_const(first))
            WAYMARK_TRY(rows.add(row, reader.header()));
        return readRest(reader, rows, sink);
    }
};

} // namespace

Result<void> readResultTable(const Source &source, const ColumnMapping &mapping, RecordSink &sink)
{
    WAYMARK_TRY(checkMapping(mapping));
    TableReader reader(*source.device);
    WAYMARK_TRY_ASSIGN(const auto first, reader.next());
    Rows rows(mapping, sink, reader.isCsv());
    if (first)
        WAYMARK_TRY(rows.add(*first, reader.header()));
    return readRest(reader, rows, sink);
}

std::unique_ptr<Format> makeResultTable()
{
    return std::make_unique<ResultTable>();
}

} // namespace waymark::exchange
