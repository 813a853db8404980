// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/figure.h"

#include <QByteArray>

namespace waymark::exchange {

/// The table behind a figure as CSV (RFC 4180), UTF-8. Values stand unrounded, with a decimal point; where a column has intervals or
/// differences, columns beside it have their ends: "NAME low", "NAME high", "NAME difference", "NAME difference low", "NAME difference
/// high". What has no number stands as text: "unknown".
QByteArray figureCsv(const Figure &figure);

} // namespace waymark::exchange
