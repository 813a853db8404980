// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace waymark::widgets {

/// How the numbers of an axis lie on a line.
struct FigureScale
{
    double low = 0;
    double high = 1;
    bool isLogarithmic = false; ///< low is above 0
    bool isReversed = false; ///< from the top down

    /// Where a number lies between low and high: 0..1; outside of it for others.
    double share(double value) const;

    bool operator==(const FigureScale &) const = default;
};

/// A scale that can be drawn, from an axis as somebody gave it: high above low, and both above 0 when it is logarithmic.
FigureScale soundScale(double low, double high, bool isLogarithmic);

struct FigureTicks
{
    QList<double> values; ///< ascending, inside of the scale
    double step = 0; ///< between neighbours; 0 on a logarithmic scale
};

/// Round numbers (1, 2 or 5 times a power of ten) on the scale, at most so many. On a logarithmic one the powers of ten, with 2 and 5
/// times them while there is room.
FigureTicks figureTicks(const FigureScale &scale, int most);

/// "0.4", "+10", "1,000": with as many decimals as the step needs; a real minus.
QString tickText(double value, double step, bool isSigned);
/// "+3.7", "−0.5", "0.0".
QString signedText(double value, int decimals = 1);

} // namespace waymark::widgets
