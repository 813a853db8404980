// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/judgeaudit.h"

namespace waymark::evaluation {

/// Confusion, kappa, and the cases in which the judge is wrong, in the given order. `mislabelled` is not filled: it hangs on memories.
JudgeAudit auditOf(const QList<JudgedCase> &cases);

} // namespace waymark::evaluation
