// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace waymark::exchange {

/// Identity of a source record (data-model: source_hash): SHA-256 hex over `family` (which keeps formats apart) and the
/// record's content. JSON is hashed in a canonical form (keys sorted, no white space), so that the same record in a pickle, a
/// JSON array or a JSON line is the same record.
QByteArray sourceHash(QByteArrayView family, const QJsonValue &record);
QByteArray sourceHash(QByteArrayView family, QByteArrayView bytes);

} // namespace waymark::exchange
