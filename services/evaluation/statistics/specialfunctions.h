// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace waymark::evaluation {

/// ln Γ(x), x > 0, to about 1e-14 of max(1, |ln Γ|). Unlike std::lgamma it may be called from any thread and says the same everywhere.
double logGamma(double x);

} // namespace waymark::evaluation
