// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rule.h"

namespace waymark::lint {

Rule secretRule();

} // namespace waymark::lint
