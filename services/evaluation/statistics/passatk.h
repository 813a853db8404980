// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace waymark::evaluation {

/// The estimate of pass@k of one task that is unbiased: 1 − C(n−c, k) / C(n, k) for n attempts of which c passed (Chen et al., 2021,
/// "Evaluating large language models trained on code", equation 1), 0..1. Needs 0 ≤ passed ≤ attempts and 1 ≤ k ≤ attempts: of fewer
/// attempts than k nothing unbiased can be said.
double passAtK(qint64 attempts, qint64 passed, qint64 k);

} // namespace waymark::evaluation
