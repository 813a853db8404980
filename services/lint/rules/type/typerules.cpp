// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/type/typerules.h"

#include "services/lint/registry.h"

namespace waymark::lint {

std::vector<Rule> typeRules()
{
    return { typeReadsAsWorkflowRule(), typeReadsAsSummaryRule(), typeReadsAsTrajectoryRule(), typeReadsAsInsightRule() };
}

} // namespace waymark::lint
