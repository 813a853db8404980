// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace waymark::evaluation {

/// ln Γ(x), x > 0, to about 1e-14 of max(1, |ln Γ|). Unlike std::lgamma it may be called from any thread and says the same everywhere.
double logGamma(double x);

double logBeta(double a, double b); ///< ln B(a, b), a, b > 0

/// A beta distribution at one place.
struct BetaPoint
{
    double below = 0; ///< probability of at most x: the regularised incomplete beta function
    double density = 0;
};

/// Beta(a, b) at x, a, b > 0, to about 1e-12. Whoever asks for many x of one distribution computes its logBeta() once. Outside of
/// 0..1 the density is 0.
BetaPoint betaAt(double a, double b, double x, double logBeta);

} // namespace waymark::evaluation
