// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"

#include <QJsonObject>

namespace waymark::cli {

/// What `ladder --json` prints, but for what was written. Offsets count Unicode code points; what is absent is null. Field names are part
/// of the contract with scripts.
QJsonObject ladderObject(const Ladder &ladder, double threshold);

} // namespace waymark::cli
