// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace waymark::exchange {

/// Cells of tables, as people and programs write them. Each returns nothing for what it is not.

/// Whether a cell tells nothing: empty, "null", "none", "nan", "n/a", "-", "unset".
bool isBlankCell(QStringView cell);

/// "true", "Yes", "1", "1.0", "pass", "PASSED", "resolved", "success", and their opposites.
std::optional<bool> cellPassed(QStringView cell);

/// A finite number; "$0.12", "34.2%" (the number alone) and " 7 " are such.
std::optional<double> cellNumber(QStringView cell);

/// A whole number; "7.0" is one.
std::optional<qint64> cellCount(QStringView cell);

/// ISO 8601 (without zone: UTC), or seconds or milliseconds since 1970.
QDateTime cellTime(QStringView cell);

} // namespace waymark::exchange
