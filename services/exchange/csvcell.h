// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace waymark::exchange {

/// A text as a cell of CSV (RFC 4180), UTF-8, quoted where it has to be. A spreadsheet takes it for text: what would begin a formula
/// gets a quote before it, and control characters are shown as markers.
QByteArray csvCell(const QString &text);

} // namespace waymark::exchange
