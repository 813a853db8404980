// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace waymark::text {

/// Valid JSON save for two habits of real writers, made plain: escapes of lone surrogates become \ufffd, and numbers that
/// neither a 64-bit integer nor a double holds are put in quotes.
QByteArray repairedJson(QByteArrayView utf8);

/// Whether NaN or Infinity stands outside of strings.
bool holdsNotANumber(QByteArrayView utf8);

} // namespace waymark::text
