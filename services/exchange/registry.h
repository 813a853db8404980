// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/format.h"

#include <vector>

namespace waymark::exchange {

/// All formats in the order in which they are asked to recognise a file.
const std::vector<std::unique_ptr<Format>> &formats();

/// Null when no format has that name.
const Format *formatByName(QStringView name);

/// The first format that recognises the sample; null when none does.
const Format *sniff(const Sample &sample);

/// Every format that can be read or written, exporters included, for `waymark formats`.
QList<FormatInfo> formatInfos();

} // namespace waymark::exchange
