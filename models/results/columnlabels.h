// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/columnmapping.h"

#include <QString>

namespace waymark::models {

QString label(ResultField value); ///< "Task", "Input tokens", "Ignored"

} // namespace waymark::models
