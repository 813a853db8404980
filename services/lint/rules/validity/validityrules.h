// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rule.h"

namespace waymark::lint {

Rule expiredRule();
Rule expiringRule();
Rule notYetValidRule();
Rule supersededRule();
Rule supersededActiveRule();
Rule unreviewedRule();
Rule reviewDueRule();
Rule datedWordingRule();
Rule pinnedVersionRule();
Rule deprecatedApiRule();

} // namespace waymark::lint
