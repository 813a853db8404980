// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <complex>
#include <span>
#include <vector>

namespace waymark::evaluation {

/// The distribution of a mean when its values are drawn again with return, as many as there are: what a bootstrap samples, computed
/// instead of drawn. Its characteristic function is the power of that of one draw and is turned back by a Fourier transform, so that no
/// random number makes two people see two intervals, and thousands of values take a millisecond.
/// Where all values are multiples of one fraction (rates of a few attempts) it is exact. Otherwise values are rounded to a grid that
/// is fine against the standard error, which widens it by less than a thousandth.
class ResampledMean final
{
public:
    /// Of one group, or of the plain mean of the groups' means, each drawn from by itself. No group is empty, and there is one.
    explicit ResampledMean(const std::vector<std::span<const double>> &groups);

    double mean() const { return m_mean; }
    /// The smallest mean that a share p of the resamples does not exceed, 0 < p < 1.
    double quantile(double p) const;

private:
    struct Level
    {
        double value = 0;
        double share = 0; ///< of the group's values
        qint64 steps = 0; ///< of the grid
    };
    struct Group
    {
        std::vector<Level> levels;
        qint64 size = 0;
        double mean = 0;
        double variance = 0;
    };

    static Group groupOf(std::span<const double> values);
    bool placeExactly(Group &group);
    void placeOnGrid(std::vector<Group> &groups, double standardError);
    /// The characteristic function of one draw at the first half of the roots.
    static std::vector<std::complex<double>> ofOneDraw(const std::vector<Level> &levels, const std::vector<std::complex<double>> &roots);
    void compute(const std::vector<Group> &groups);

    double m_mean = 0;
    qsizetype m_size = 0; ///< of the transform; 0: all resamples have the same mean
    double m_step = 0; ///< of the mean
    double m_divisor = 0; ///< when exact: sums of steps by this are means
    double m_expected = 0; ///< sum of the steps of a resample, on average
    qint64 m_first = 0; ///< sum of steps that the first chance belongs to
    std::vector<double> m_upTo; ///< chance of at most this many steps
    double m_lowest = 0;
    double m_highest = 0;
};

} // namespace waymark::evaluation
