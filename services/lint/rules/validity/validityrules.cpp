// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/validityrules.h"

#include "services/lint/registry.h"

namespace waymark::lint {

std::vector<Rule> validityRules()
{
    return { expiredRule(), expiringRule(), notYetValidRule(), supersededRule(), supersededActiveRule(), unreviewedRule(), reviewDueRule(),
        datedWordingRule(), pinnedVersionRule(), deprecatedApiRule() };
}

} // namespace waymark::lint
