// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/safetyrules.h"

#include "services/lint/registry.h"

namespace waymark::lint {

std::vector<Rule> safetyRules()
{
    return {
        secretRule(),
    };
}

} // namespace waymark::lint
