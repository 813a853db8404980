// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/rowjson.h"

#include "services/base/hash.h"
#include "services/storage/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waymark::storage {

QJsonValue columnToJson(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QJsonObject { { u"base64"_s, QString::fromLatin1(value.toByteArray().toBase64()) } };
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return value.toLongLong();
    default:
        return value.toString();
    }
}

QVariant columnFromJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 integer = value.toInteger();
        return double(integer) == number ? QVariant(integer) : QVariant(number);
    }
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Object:
        return QByteArray::fromBase64(value.toObject().value("base64"_L1).toString().toLatin1());
    case QJsonValue::Bool:
        return qint64(value.toBool());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Array:
        break;
    }
    return {};
}

Result<std::optional<QJsonObject>> rowToJson(Database &database, const QString &table, qint64 id, const QStringList &columns)
{
    Statement row(database, u"SELECT "_s + columns.join(u", "_s) + u" FROM "_s + table + u" WHERE id = ?"_s);
    row << id;
    std::optional<QJsonObject> json;
    if (row.step()) {
        json.emplace();
        for (int i = 0; i < columns.size(); ++i)
            json->insert(columns.at(i), columnToJson(row.value(i)));
    }
    WAYMARK_TRY(row.result());
    return json;
}

Result<std::optional<QJsonObject>> wholeRow(Database &database, const TableSpec &table, qint64 id)
{
    return rowToJson(database, table.name, id, QStringList { u"id"_s, u"uuid"_s } + table.columns + table.volatileColumns);
}

QByteArray fingerprint(const TableSpec &table, const QJsonObject &row)
{
    QJsonObject content;
    for (const QString &column : table.columns) {
        if (!table.blobs.contains(column))
            content.insert(column, row.value(column));
    }
    return sha256Hex(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

Result<qint64> rowIdOf(Database &database, const QString &table, const QString &uuid)
{
    Statement row(database, u"SELECT id FROM "_s + table + u" WHERE uuid = ?"_s);
    row << uuid;
    const qint64 id = row.step() ? row.integer(0) : 0;
    WAYMARK_TRY(row.result());
    return id;
}

} // namespace waymark::storage
