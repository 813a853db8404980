// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <random>
#include <span>
#include <vector>

namespace waymark::evaluation {

/// Random numbers that are the same for a seed on every platform: the generator is the standard's, which fixes its output, and the
/// mappings are ours, since the distributions of the standard are not fixed.
class RandomDraws
{
public:
    explicit RandomDraws(quint64 seed)
        : m_generator(seed)
    {
    }

    double uniform(); ///< 0 ≤ u < 1, in steps of 2^-53
    quint32 below(quint32 n); ///< 0..n−1, each exactly as likely; n > 0
    qint64 binomial(qint64 n, double p); ///< successes of n ≥ 0 trials, 0 ≤ p ≤ 1

private:
    quint32 bits();

    std::mt19937_64 m_generator;
    quint64 m_spare = 0;
    bool m_hasSpare = false;
};

/// Draws as many of some values as there are, with return, and says their mean. Where few values are distinct it draws how often each
/// comes (a multinomial, by binomials) instead of one value after the other: the same distribution, in a fraction of the time.
class Resampler
{
public:
    explicit Resampler(std::span<const double> values); ///< not empty

    double mean() const { return m_mean; }
    qsizetype drawsASample() const; ///< single values drawn for one resample; 0 where counts are drawn
    double resampledMean(RandomDraws &random) const;

private:
    struct Level
    {
        double value = 0;
        qint64 count = 0;
    };

    std::vector<double> m_values; ///< sorted; empty where counts are drawn
    std::vector<Level> m_levels; ///< empty where values are drawn
    qint64 m_size = 0;
    double m_mean = 0;
};

} // namespace waymark::evaluation
