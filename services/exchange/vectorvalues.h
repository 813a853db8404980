// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QJsonValue>

#include <vector>

namespace waymark::exchange {

/// A list of numbers. Errors: Parse, with a sentence that says which place is no number. Whether it makes a vector (length, zeros) is for
/// who keeps it to see.
Result<std::vector<double>> vectorValues(const QJsonValue &list);

} // namespace waymark::exchange
