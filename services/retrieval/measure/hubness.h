// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>

namespace waymark::retrieval {

/// Skewness of how often things are retrieved (the measure of hubness of Radovanović et al., 2010): the third standardised moment
/// of the counts. 0 when all counts are alike or there is nothing to count; grows when few things are in many top lists.
double skewness(std::span<const qint64> counts);

} // namespace waymark::retrieval
