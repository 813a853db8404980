// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figurescale.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::widgets {

namespace {

constexpr double tiny = 1e-9;

QString withRealMinus(double value, int decimals)
{
    const double rounded = std::abs(value) < 0.5 * std::pow(10.0, -decimals) ? 0.0 : value; // no "-0.0"
    // A point in every language, as the tables of papers have it and the tables behind the figures.
    const QString figure = decimals > 0 ? QString::number(std::abs(rounded), 'f', decimals) : QLocale().toString(qRound64(std::abs(rounded)));
    return rounded < 0 ? u'\u2212' + figure : figure;
}

FigureTicks logarithmicTicks(const FigureScale &scale, int most)
{
    FigureTicks ticks;
    for (const auto &parts : { std::initializer_list<double> { 1, 2, 5 }, std::initializer_list<double> { 1 } }) {
        ticks.values.clear();
        for (double power = std::pow(10.0, std::floor(std::log10(scale.low))); power <= scale.high * (1 + tiny); power *= 10) {
            for (const double part : parts) {
                const double value = power * part;
                if (value >= scale.low * (1 - tiny) && value <= scale.high * (1 + tiny))
                    ticks.values.append(value);
            }
        }
        if (ticks.values.size() <= most)
            break;
    }
    return ticks;
}

} // namespace

double FigureScale::share(double value) const
{
    const double part = isLogarithmic ? (std::log10(std::max(value, low * tiny)) - std::log10(low)) / (std::log10(high) - std::log10(low))
                                      : (value - low) / (high - low);
    return isReversed ? 1 - part : part;
}

FigureScale soundScale(double low, double high, bool isLogarithmic)
{
    FigureScale scale { low, high, isLogarithmic, false };
    if (!std::isfinite(low) || !std::isfinite(high))
        scale = { 0, 1, false, false };
    if (scale.isLogarithmic && scale.low <= 0)
        scale.isLogarithmic = false;
    if (scale.high <= scale.low)
        scale.high = scale.isLogarithmic ? scale.low * 10 : scale.low + 1;
    return scale;
}

FigureTicks figureTicks(const FigureScale &scale, int most)
{
    most = std::max(2, most);
    if (scale.isLogarithmic)
        return logarithmicTicks(scale, most);
    const double span = scale.high - scale.low;
    FigureTicks ticks;
    const double least = span / most;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    constexpr std::array<double, 4> steps { 1, 2, 5, 10 };
    for (const double step : steps) {
        ticks.step = step * power;
        if (ticks.step >= least * (1 - tiny))
            break;
    }
    const double first = std::ceil(scale.low / ticks.step - tiny);
    for (int i = 0; i <= most + 1; ++i) {
        const double value = (first + i) * ticks.step;
        if (value > scale.high + span * tiny)
            break;
        ticks.values.append(std::abs(value) < ticks.step * tiny ? 0.0 : value);
    }
    return ticks;
}

QString tickText(double value, double step, bool isSigned)
{
    // A step of 0: a logarithmic scale, where every number has its own decimals.
    const double grain = step > 0 ? step : std::pow(10.0, std::floor(std::log10(std::max(std::abs(value), tiny))));
    const int decimals = std::clamp(int(std::ceil(-std::log10(grain) - tiny)), 0, 6);
    const QString figure = withRealMinus(value, decimals);
    return isSigned && value > step * tiny && value > 0 ? u'+' + figure : figure;
}

QString signedText(double value, int decimals)
{
    const QString figure = withRealMinus(value, decimals);
    return value >= 0.5 * std::pow(10.0, -decimals) ? u'+' + figure : figure;
}

} // namespace waymark::widgets
