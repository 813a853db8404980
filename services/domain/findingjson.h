// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"

#include <QJsonArray>

namespace waymark {

/// Findings as the pool keeps them beside a text that is no memory yet: offsets are UTF-16 units, memories are left out.
QJsonArray findingsToJson(const QList<Finding> &findings);
/// What makes no sense is passed over.
QList<Finding> findingsFromJson(const QJsonArray &array);

} // namespace waymark
