// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QJsonObject>
#include <QJsonValue>

namespace waymark::text {

/// Deeper documents are refused: nobody writes them, and they exhaust the stack of whatever handles them later.
inline constexpr int jsonDepthLimit = 256;

/// One JSON document. Full validation, with these mercies for files from the wild:
///   a byte order mark is skipped, invalid UTF-8 and lone surrogates become U+FFFD, of duplicate keys the first is kept, a
///   number that no 64-bit integer or double holds stays as text (1e400 -> "1e400"), NUL is an ordinary character.
/// Refused with ErrorCode::Parse: everything else that is no JSON, NaN and Infinity, more than jsonDepthLimit levels.
/// The error's detail has the parser's own reason; it names no file and no line.
Result<QJsonValue> parseJson(QByteArrayView utf8);

/// Keys sorted, no white space: equal values have equal bytes.
QByteArray canonicalJson(const QJsonValue &value);

/// Empty when the key is absent or its value no string.
QString jsonString(const QJsonObject &object, QStringView key);

/// The text of a message content: "text" or [{"type": "text", "text": "…"}, …], parts one a line. Images become
/// "[image image/png 34 kB]", with what the source tells of them.
QString plainText(const QJsonValue &content);

} // namespace waymark::text
