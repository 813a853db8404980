// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/database.h"
#include "services/storage/tables.h"

#include <QJsonObject>
#include <QVariantMap>

#include <optional>

namespace waymark::storage {

/// Rows of the pool as JSON, the form in which the journal keeps them. Bytes are {"base64": "…"}; all else is plain.

QJsonValue columnToJson(const QVariant &value);
QVariant columnFromJson(const QJsonValue &value);

/// The named columns of a row; empty when there is no such row.
Result<std::optional<QJsonObject>> rowToJson(Database &database, const QString &table, qint64 id, const QStringList &columns);

/// Everything of a row, id and uuid included: what is needed to put it back.
Result<std::optional<QJsonObject>> wholeRow(Database &database, const TableSpec &table, qint64 id);

/// A hash of what a row says (blobs and bookkeeping left out), to see later whether it still says the same.
QByteArray fingerprint(const TableSpec &table, const QJsonObject &row);

Result<qint64> rowIdOf(Database &database, const QString &table, const QString &uuid); ///< 0 when there is none

} // namespace waymark::storage
