// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace waymark::evaluation {

/// What a judge says against what was verified; positive = pass.
struct Confusion
{
    qint64 tp = 0; ///< both say pass
    qint64 fp = 0; ///< the judge alone says pass
    qint64 fn = 0; ///< the judge alone says fail
    qint64 tn = 0; ///< both say fail

    qint64 n() const { return tp + fp + fn + tn; }
    double accuracy() const; ///< 0..1; 0 when n is 0

    Confusion &operator+=(const Confusion &other);
    bool operator==(const Confusion &) const = default;
};

/// Agreement beyond chance (Cohen, 1960), −1..1. 0 where it is not defined, which is when n is 0 or when both always say the same one
/// thing: agreement is then certain and shows nothing.
double cohensKappa(const Confusion &confusion);

} // namespace waymark::evaluation
