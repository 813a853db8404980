// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/sourcehash.h"

#include "services/base/hash.h"
#include "services/text/json.h"

namespace waymark::exchange {

QByteArray sourceHash(QByteArrayView family, const QJsonValue &record)
{
    return sourceHash(family, QByteArrayView(text::canonicalJson(record)));
}

QByteArray sourceHash(QByteArrayView family, QByteArrayView bytes)
{
    QByteArray input = family.toByteArray();
    input.append('\0'); // no family name holds it, so that the two parts cannot run into each other
    input.append(bytes);
    return sha256Hex(input);
}

} // namespace waymark::exchange
