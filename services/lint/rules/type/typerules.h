// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rule.h"

namespace waymark::lint {

Rule readsAsWorkflowRule();
Rule readsAsSummaryRule();
Rule readsAsTrajectoryRule();
Rule readsAsInsightRule();

} // namespace waymark::lint
