// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rule.h"

namespace waymark::lint {

Rule typeReadsAsWorkflowRule();
Rule typeReadsAsSummaryRule();
Rule typeReadsAsTrajectoryRule();
Rule typeReadsAsInsightRule();

} // namespace waymark::lint
