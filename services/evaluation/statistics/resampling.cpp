// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/resampling.h"

#include "services/evaluation/statistics/specialfunctions.h"

#include <algorithm>
#include <cmath>

namespace waymark::evaluation {

double RandomDraws::uniform()
{
    return double(m_generator() >> 11) * 0x1p-53;
}

quint32 RandomDraws::bits()
{
    m_hasSpare = !m_hasSpare;
    if (!m_hasSpare)
        return quint32(m_spare);
    m_spare = m_generator();
    return quint32(m_spare >> 32);
}

quint32 RandomDraws::below(quint32 n)
{
    // Lemire (2019), "Fast random integer generation in an interval": multiply, and draw again where a value would come too often.
    quint64 product = quint64(bits()) * n;
    if (quint32(product) < n) {
        const quint32 threshold = -n % n;
        while (quint32(product) < threshold)
            product = quint64(bits()) * n;
    }
    return quint32(product >> 32);
}

qint64 RandomDraws::binomial(qint64 n, double p)
{
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    // Inversion from the mode outwards: about as many steps as the standard deviation counts.
    const double odds = p / (1 - p);
    const qint64 mode = std::min(n, qint64(double(n + 1) * p));
    const double atMode = std::exp(logGamma(double(n) + 1) - logGamma(double(mode) + 1) - logGamma(double(n - mode) + 1) + double(mode) * std::log(p)
        + double(n - mode) * std::log1p(-p));
    double left = uniform() - atMode;
    if (left < 0)
        return mode;
    qint64 low = mode;
    qint64 high = mode;
    double atLow = atMode;
    double atHigh = atMode;
    while (atLow > 0 || atHigh > 0) {
        atHigh *= double(n - high) / double(high + 1) * odds;
        ++high;
        left -= atHigh;
        if (left < 0)
            return high;
        atLow *= double(low) / (double(n - low + 1) * odds);
        --low;
        left -= atLow;
        if (left < 0)
            return low;
    }
    return mode; // the chances summed to a little under 1
}

Resampler::Resampler(std::span<const double> values)
    : m_values(values.begin(), values.end())
    , m_size(qint64(values.size()))
{
    Q_ASSERT_X(!values.empty(), Q_FUNC_INFO, "nothing to draw from");
    std::sort(m_values.begin(), m_values.end());
    double sum = 0;
    double work = 0; // of drawing counts, in draws of a single value
    for (size_t i = 0; i < m_values.size();) {
        const size_t end = size_t(std::upper_bound(m_values.begin() + qptrdiff(i), m_values.end(), m_values[i]) - m_values.begin());
        m_levels.push_back({ m_values[i], qint64(end - i) });
        sum += m_values[i] * double(end - i);
        work += 60 + 3 * std::sqrt(double(end - i));
        i = end;
    }
    m_mean = sum / double(m_size);
    if (work < double(m_size) || m_levels.size() == 1)
        m_values = {};
    else
        m_levels = {};
}

qsizetype Resampler::drawsASample() const
{
    return qsizetype(m_values.size());
}

double Resampler::resampledMean(RandomDraws &random) const
{
    double sum = 0;
    for (size_t i = 0; i < m_values.size(); ++i)
        sum += m_values[random.below(quint32(m_values.size()))];
    qint64 toDraw = m_levels.empty() ? 0 : m_size;
    qint64 among = m_size;
    for (const Level &level : m_levels) {
        const qint64 drawn = random.binomial(toDraw, double(level.count) / double(among)); // of the last level: all that is left
        sum += level.value * double(drawn);
        toDraw -= drawn;
        among -= level.count;
    }
    return sum / double(m_size);
}

} // namespace waymark::evaluation
