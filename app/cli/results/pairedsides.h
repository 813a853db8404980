// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/results/ownresults.h"

namespace waymark::cli {

/// Two sides that are compared, put under two conditions. A side is a condition, or all of one evaluation when no condition is called so.
/// Sides that are evaluations may be of different models: who ran them is then left out.
struct PairedSides
{
    std::vector<Attempt> attempts;
    QList<ReportedRate> rates;
};

/// Errors: InvalidArgument when a name means nothing, or an evaluation that has several models or conditions.
Result<PairedSides> pairedSides(Call &call, const std::vector<LoadedResults> &loaded, const QString &first, const QString &second);

} // namespace waymark::cli
