// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/results/ownresults.h"

namespace waymark::cli {

/// Two sides that are compared, put under two conditions. A side is a condition, or all of one evaluation when no condition is called so.
/// Where a side is an evaluation, the sides may be of two models, each of one: both are then put under both names.
struct PairedSides
{
    std::vector<Attempt> attempts;
    QList<ReportedRate> rates;
    bool isAcrossModels = false; ///< --model has had its say
};

/// Errors: InvalidArgument when a name means nothing, or a side has several models or conditions where it has to have one.
Result<PairedSides> pairedSides(Call &call, const std::vector<LoadedResults> &loaded, const QString &first, const QString &second);

} // namespace waymark::cli
