// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace waymark::storage {

/// A table whose rows the journal follows. Each has `id` and a unique `uuid`.
struct TableSpec
{
    QString name;
    QStringList columns; ///< without id, uuid and the volatile ones
    QStringList volatileColumns; ///< bookkeeping that is no content: not compared, kept when a row comes back
    QStringList blobs; ///< those of `columns` that are bytes; immutable, not part of the fingerprint
};

/// Null for a table that is not followed.
const TableSpec *tableSpec(QStringView name);
const std::vector<TableSpec> &journaledTables();

} // namespace waymark::storage
