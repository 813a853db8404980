// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/resampledmean.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <complex>
#include <numbers>

namespace waymark::evaluation {

namespace {

using Complex = std::complex<double>;

constexpr double reach = 12; ///< standard errors on either side; what lies beyond wraps around, and is less than 1e-20
constexpr qint64 largestDenominator = 2520; ///< of what 10 attempts give
constexpr quint64 largestTransform = 1u << 17;

std::vector<Complex> rootsOfUnity(size_t n)
{
    std::vector<Complex> roots(n);
    for (size_t i = 0; i < n; ++i) {
        const double angle = 2 * std::numbers::pi * double(i) / double(n);
        roots[i] = { std::cos(angle), std::sin(angle) };
    }
    return roots;
}

/// z ^ n by squares; what is too small to count becomes 0 before it is slow to compute with.
Complex power(Complex z, qint64 n)
{
    Complex result = 1;
    while (n > 0) {
        if (std::norm(z) < 1e-200)
            return 0;
        if (n & 1)
            result *= z;
        z *= z;
        n >>= 1;
    }
    return result;
}

/// Sum over k of values[k] · root^(−ks) for every s; the size is a power of 2 (Cooley and Tukey, 1965).
void transform(std::vector<Complex> &values, const std::vector<Complex> &roots)
{
    const size_t n = values.size();
    for (size_t i = 1, j = 0; i < n; ++i) {
        size_t bit = n >> 1;
        for (; j & bit; bit >>= 1)
            j ^= bit;
        j ^= bit;
        if (i < j)
            std::swap(values[i], values[j]);
    }
    for (size_t length = 2; length <= n; length <<= 1) {
        const size_t stride = n / length;
        for (size_t start = 0; start < n; start += length) {
            for (size_t i = 0; i < length / 2; ++i) {
                const Complex &root = roots[i * stride];
                const Complex &odd = values[start + i + length / 2];
                const Complex turned(odd.real() * root.real() + odd.imag() * root.imag(), odd.imag() * root.real() - odd.real() * root.imag());
                values[start + i + length / 2] = values[start + i] - turned;
                values[start + i] += turned;
            }
        }
    }
}

size_t residue(qint64 steps, size_t n)
{
    const qint64 rest = steps % qint64(n);
    return size_t(rest < 0 ? rest + qint64(n) : rest);
}

} // namespace

ResampledMean::ResampledMean(const std::vector<std::span<const double>> &groups)
{
    Q_ASSERT_X(!groups.empty(), Q_FUNC_INFO, "nothing to draw from");
    std::vector<Group> drawn;
    double variance = 0;
    const double count = double(groups.size());
    for (const std::span<const double> values : groups) {
        drawn.push_back(groupOf(values));
        const Group &group = drawn.back();
        m_mean += group.mean / count;
        m_lowest += group.levels.front().value / count;
        m_highest += group.levels.back().value / count;
        variance += group.variance / double(group.size) / (count * count);
    }
    if (variance <= 0)
        return;
    if (drawn.size() > 1 || !placeExactly(drawn.front()))
        placeOnGrid(drawn, std::sqrt(variance));
    compute(drawn);
}

ResampledMean::Group ResampledMean::groupOf(std::span<const double> values)
{
    Q_ASSERT_X(!values.empty(), Q_FUNC_INFO, "nothing to draw from");
    Group group;
    group.size = qint64(values.size());
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    double sum = 0;
    for (const double value : sorted) {
        sum += value;
        // Differences of thirds are not quite thirds.
        if (group.levels.empty() || value - group.levels.back().value > 1e-12)
            group.levels.push_back({ value, 0, 0 });
        group.levels.back().share += 1;
    }
    group.mean = sum / double(group.size);
    for (Level &level : group.levels) {
        level.share /= double(group.size);
        group.variance += level.share * (level.value - group.mean) * (level.value - group.mean);
    }
    return group;
}

bool ResampledMean::placeExactly(Group &group)
{
    const auto isMultiple = [&group](qint64 denominator) {
        return std::ranges::all_of(group.levels, [denominator](const Level &level) {
            const double steps = level.value * double(denominator);
            return std::abs(steps - std::round(steps)) < 1e-9;
        });
    };
    qint64 denominator = 1;
    while (denominator <= largestDenominator && !isMultiple(denominator))
        ++denominator;
    const double spread = std::sqrt(group.variance * double(group.size)) * double(denominator);
    const double needed = std::min(2 * reach * spread, double(group.size) * double(denominator) * (m_highest - m_lowest)) + 2;
    if (denominator > largestDenominator || needed > double(largestTransform))
        return false;
    for (Level &level : group.levels)
        level.steps = std::llround(level.value * double(denominator));
    m_size = qsizetype(std::bit_ceil(quint64(needed)));
    m_divisor = double(denominator) * double(group.size);
    return true;
}

void ResampledMean::placeOnGrid(std::vector<Group> &groups, double standardError)
{
    double draws = 0;
    for (const Group &group : groups)
        draws += double(group.size);
    // Rounding adds step² / 12 for each draw to the variance: this many steps keep it below a thousandth.
    const double needed = 2 * reach * std::sqrt(draws / 12 * 1000);
    m_size = qsizetype(std::clamp(std::bit_ceil(quint64(needed)), quint64(4096), largestTransform));
    m_step = 2 * reach * standardError / double(m_size);
    for (Group &group : groups) {
        for (Level &level : group.levels)
            level.steps = std::llround((level.value - group.mean) / (double(group.size) * double(groups.size()) * m_step));
    }
}

std::vector<Complex> ResampledMean::ofOneDraw(const std::vector<Level> &levels, const std::vector<Complex> &roots)
{
    const size_t n = roots.size();
    std::vector<Complex> values(n);
    constexpr size_t few = 24; // levels that are sooner summed than transformed
    if (levels.size() > few) {
        for (const Level &level : levels)
            values[residue(level.steps, n)] += level.share;
        transform(values, roots);
        for (Complex &value : values)
            value = std::conj(value);
        return values;
    }
    for (const Level &level : levels) {
        const size_t stride = residue(level.steps, n);
        size_t place = 0;
        for (size_t k = 0; k <= n / 2; ++k) {
            values[k] += level.share * roots[place];
            place = (place + stride) & (n - 1);
        }
    }
    return values;
}

void ResampledMean::compute(const std::vector<Group> &groups)
{
    const size_t n = size_t(m_size);
    const std::vector<Complex> roots = rootsOfUnity(n);
    std::vector<Complex> values(n, Complex(1));
    qint64 lowest = 0;
    qint64 highest = 0;
    for (const Group &group : groups) {
        lowest += group.size * group.levels.front().steps;
        highest += group.size * group.levels.back().steps;
        for (const Level &level : group.levels)
            m_expected += double(group.size) * level.share * double(level.steps);
        const std::vector<Complex> one = ofOneDraw(group.levels, roots);
        for (size_t k = 0; k <= n / 2; ++k)
            values[k] *= power(one[k], group.size);
    }
    for (size_t k = n / 2 + 1; k < n; ++k)
        values[k] = std::conj(values[n - k]);
    transform(values, roots);
    // Around the mean, but not beyond what there is, which may be just as wide.
    m_first = std::clamp(qint64(std::llround(m_expected)) - m_size / 2, lowest, std::max(lowest, highest - m_size + 1));
    double sum = 0;
    m_upTo.reserve(n);
    for (qsizetype i = 0; i < m_size; ++i) {
        sum += std::max(0.0, values[residue(m_first + i, n)].real() / double(n));
        m_upTo.push_back(sum);
    }
}

double ResampledMean::quantile(double p) const
{
    if (m_size == 0)
        return m_mean;
    constexpr double rounding = 1e-12;
    const auto place = std::ranges::lower_bound(m_upTo, p - rounding);
    const qint64 steps = m_first + qint64(std::min(place, m_upTo.end() - 1) - m_upTo.begin());
    const double mean = m_divisor > 0 ? double(steps) / m_divisor : m_mean + (double(steps) - m_expected) * m_step;
    return std::clamp(mean, m_lowest, m_highest);
}

} // namespace waymark::evaluation
