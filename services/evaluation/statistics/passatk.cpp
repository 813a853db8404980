// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/passatk.h"

namespace waymark::evaluation {

double passAtK(qint64 attempts, qint64 passed, qint64 k)
{
    Q_ASSERT_X(passed >= 0 && passed <= attempts && k >= 1 && k <= attempts, Q_FUNC_INFO, "0 <= passed <= attempts and 1 <= k <= attempts");
    const qint64 failed = attempts - passed;
    if (failed < k)
        return 1;
    // As a product, since the binomial coefficients overflow: the chance that k attempts drawn without return all failed.
    double allFailed = 1;
    for (qint64 drawn = 0; drawn < k; ++drawn)
        allFailed *= double(failed - drawn) / double(attempts - drawn);
    return 1 - allFailed;
}

} // namespace waymark::evaluation
