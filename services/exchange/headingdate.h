// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace waymark::exchange {

/// The one date in a heading: "2026-01-14", "2026/01/14", "Jan 14, 2026" or "14 January 2026". Nothing when there is none, or
/// more than one.
std::optional<QDate> dateInHeading(const QString &heading);

} // namespace waymark::exchange
