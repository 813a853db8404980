// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/importreport.h"

namespace waymark {

ImportedFile ImportReport::totals() const
{
    ImportedFile sum;
    for (const ImportedFile &file : files) {
        sum.trajectories += file.trajectories;
        sum.memories += file.memories;
        sum.outcomes += file.outcomes;
        sum.evidence += file.evidence;
        sum.unchanged += file.unchanged;
        sum.vectors += file.vectors;
        sum.quarantined += file.quarantined;
        sum.attempts += file.attempts;
        sum.rates += file.rates;
        sum.needsCondition = sum.needsCondition || file.needsCondition;
        sum.needsDomain = sum.needsDomain || file.needsDomain;
    }
    return sum;
}

} // namespace waymark
