// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/agreement.h"

namespace waymark::evaluation {

double cohensKappa(const Confusion &confusion)
{
    if (confusion.n() == 0)
        return 0;
    const double n = double(confusion.n());
    const double judgePasses = double(confusion.tp + confusion.fp) / n;
    const double truthPasses = double(confusion.tp + confusion.fn) / n;
    const double byChance = judgePasses * truthPasses + (1 - judgePasses) * (1 - truthPasses);
    return byChance < 1 ? (confusion.accuracy() - byChance) / (1 - byChance) : 0;
}

} // namespace waymark::evaluation
