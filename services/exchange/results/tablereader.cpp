// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/tablereader.h"

#include "services/exchange/linereader.h"
#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableText)
};

constexpr qsizetype mostColumns = 1000; // an object with a key a task is no row
constexpr qsizetype peekSize = 4096;

/// The first bytes of a device, which stay there to be read.
Result<QByteArray> firstBytes(QIODevice &device)
{
    device.startTransaction();
    auto bytes = readChunk(device, peekSize);
    device.rollbackTransaction();
    return bytes;
}

QString cellText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return value.toInteger(0) == value.toInteger(1) ? QString::number(value.toInteger()) : QString::number(value.toDouble(), 'g', 17);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
    case QJsonValue::Object:
        return QString::fromUtf8(text::canonicalJson(value));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

Result<void> TableReader::begin()
{
    if (m_csv || m_json)
        return {};
    WAYMARK_TRY_ASSIGN(QByteArray head, firstBytes(m_device));
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    head = head.trimmed();
    if (head.startsWith('{') || head.startsWith('[')) {
        m_json.emplace(m_device);
        return {};
    }
    m_csv.emplace(m_device);
    WAYMARK_TRY_ASSIGN(const auto header, m_csv->next());
    for (const QString &column : header ? header->cells : QStringList())
        m_header.append(column.trimmed());
    return {};
}

Result<std::optional<TableRow>> TableReader::next()
{
    WAYMARK_TRY(begin());
    return m_json ? nextOfJson() : nextOfCsv();
}

Result<std::optional<TableRow>> TableReader::nextOfCsv()
{
    WAYMARK_TRY_ASSIGN(auto found, m_csv->next());
    if (!found)
        return std::optional<TableRow>();
    TableRow row { std::move(found->cells), { found->line, found->offset }, std::move(found->bytes), std::move(found->problem) };
    if (row.problem.isEmpty() && row.cells.size() != m_header.size())
        row.problem = Tr::tr("The row has %1 cells where the header has %2.").arg(row.cells.size()).arg(m_header.size());
    return std::optional(std::move(row));
}

Result<std::optional<TableRow>> TableReader::nextOfJson()
{
    WAYMARK_TRY_ASSIGN(auto found, m_json->next());
    if (!found)
        return std::optional<TableRow>();
    TableRow row { {}, found->position, std::move(found->bytes), std::move(found->problem) };
    if (!row.problem.isEmpty())
        return std::optional(std::move(row));
    const auto parsed = text::parseJson(row.bytes);
    if (!parsed || !parsed->isObject()) {
        row.problem = parsed ? Tr::tr("The row is no JSON object.") : parsed.error().message;
        return std::optional(std::move(row));
    }
    const QJsonObject object = parsed->toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isObject()) {
            setCell(row, it.key(), *it);
            continue;
        }
        const QJsonObject inner = it->toObject();
        for (auto field = inner.begin(); field != inner.end(); ++field)
            setCell(row, it.key() + u'.' + field.key(), *field);
    }
    return std::optional(std::move(row));
}

void TableReader::setCell(TableRow &row, const QString &column, const QJsonValue &value)
{
    auto known = m_columns.constFind(column);
    if (known == m_columns.constEnd()) {
        if (m_header.size() >= mostColumns)
            return;
        known = m_columns.insert(column, m_header.size());
        m_header.append(column);
    }
    if (row.cells.size() <= *known)
        row.cells.resize(*known + 1);
    row.cells[*known] = cellText(value);
}

qint64 TableReader::bytesRead() const
{
    return m_json ? m_json->bytesRead() : m_csv ? m_csv->bytesRead()
                                                : 0;
}

Result<TableSample> sampleTable(QIODevice &device, qsizetype rows)
{
    TableReader reader(device);
    TableSample sample;
    while (sample.rows.size() < rows) {
        WAYMARK_TRY_ASSIGN(auto row, reader.next());
        if (!row)
            break;
        if (row->problem.isEmpty())
            sample.rows.append(std::move(row->cells));
    }
    sample.header = reader.header();
    for (QStringList &row : sample.rows)
        row.resize(sample.header.size());
    return sample;
}

} // namespace waymark::exchange
