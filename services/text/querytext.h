// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/query.h"

namespace waymark::text {

/// The value as it is typed after a key, with quotation marks where it needs them.
QString valueText(const QString &value);

} // namespace waymark::text
