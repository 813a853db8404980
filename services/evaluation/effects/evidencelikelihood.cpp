// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/effects/evidencelikelihood.h"

#include "services/evaluation/statistics/specialfunctions.h"

#include <algorithm>
#include <cmath>

namespace waymark::evaluation {

namespace {

constexpr double edge = 12; ///< log odds beyond which b is as good as 0 or 1
constexpr qint64 mostWith = 256;
constexpr double mostWithout = 2000;

/// a (a + 1) … (a + k − 1) over w (w + 1) … (w + k − 1), a row for k = 0..most: the chance that k attempts of a Beta-distributed chance
/// all go the way that `a` counts.
Eigen::ArrayXXd allOf(int most, const Eigen::ArrayXd &a, double w)
{
    Eigen::ArrayXXd table(a.size(), most + 1);
    table.col(0).setOnes();
    for (int k = 0; k < most; ++k)
        table.col(k + 1) = table.col(k) * (a + k) / (w + k);
    return table;
}

} // namespace

EvidenceLikelihood::EvidenceLikelihood(const std::vector<const EffectEvidence *> &evidence)
{
    double most = 1;
    for (const EffectEvidence *of : evidence)
        most = std::max(most, std::min(of->attemptsWithout, mostWithout) + double(std::min(of->attemptsWith, mostWith)));
    // What n attempts say of b is 2 / sqrt(n) wide in log odds or wider, and steps of 1.3 times that err by 1e-4.
    const auto half = Eigen::Index(std::ceil(edge / (2.6 / std::sqrt(std::max(most, mostBaselineWeight)))));
    m_step = edge / double(half);
    m_passes.resize(2 * half + 1);
    m_fails.resize(2 * half + 1);
    for (Eigen::Index i = 0; i <= 2 * half; ++i) {
        m_passes[i] = 1 / (1 + std::exp(-double(i - half) * m_step));
        m_fails[i] = 1 / (1 + std::exp(double(i - half) * m_step));
    }
    const Eigen::ArrayXd logPasses = m_passes.log();
    const Eigen::ArrayXd logFails = m_fails.log();
    m_without.resize(m_passes.size(), Eigen::Index(evidence.size()));
    for (size_t i = 0; i < evidence.size(); ++i) {
        const EffectEvidence &of = *evidence[i];
        const double scale = std::min(1.0, mostWithout / std::max(1.0, of.attemptsWithout));
        const Eigen::ArrayXd logs = scale * (of.passedWithout * logPasses + (of.attemptsWithout - of.passedWithout) * logFails);
        m_without.col(Eigen::Index(i)) = (logs - logs.maxCoeff()).exp().matrix();
        const double scaleWith = std::min(1.0, double(mostWith) / double(std::max<qint64>(1, of.attemptsWith)));
        m_with.emplace_back(int(std::lround(scaleWith * double(of.passedWith))), int(std::lround(scaleWith * double(of.attemptsWith - of.passedWith))));
        m_mostPassed = std::max(m_mostPassed, m_with.back().first);
        m_mostFailed = std::max(m_mostFailed, m_with.back().second);
    }
}

Eigen::VectorXd EvidenceLikelihood::priorAtNodes(const EffectPrior &prior) const
{
    const double weight = std::min(prior.baselineWeight, mostBaselineWeight);
    const double a = prior.baselineMean * weight;
    const double b = (1 - prior.baselineMean) * weight;
    const double scale = logBeta(a, b);
    Eigen::VectorXd density = (a * m_passes.log() + b * m_fails.log() - scale).exp().matrix();
    // And all that lies beyond the outermost nodes, where the density falls off exponentially.
    density[0] *= 0.5 + 1 / (a * m_step);
    density[density.size() - 1] *= 0.5 + 1 / (b * m_step);
    return density * m_step;
}

double EvidenceLikelihood::ofBaselines(const EffectPrior &prior) const
{
    return (m_without.transpose() * priorAtNodes(prior)).array().max(1e-300).log().sum();
}

void EvidenceLikelihood::setBaselines(const EffectPrior &prior)
{
    m_baselines = priorAtNodes(prior).asDiagonal() * m_without;
    for (Eigen::Index i = 0; i < m_baselines.cols(); ++i)
        m_baselines.col(i) /= std::max(1e-300, m_baselines.col(i).sum());
}

double EvidenceLikelihood::ofEffects(const EffectPrior &prior) const
{
    const double odds = std::exp(prior.shift);
    const double weight = prior.weight;
    const Eigen::ArrayXd all = m_passes * odds + m_fails;
    const Eigen::ArrayXXd passed = allOf(m_mostPassed, m_passes * odds / all * weight, weight);
    const Eigen::ArrayXXd failed = allOf(m_mostFailed, m_fails / all * weight, weight);
    // What the tables have too much, since both begin at the weight, is the same at each node: risings of the weight.
    std::vector<double> logRising { 0 };
    for (int k = 0; k < m_mostPassed + m_mostFailed; ++k)
        logRising.push_back(logRising.back() + std::log(weight + k));
    double sum = 0;
    for (size_t i = 0; i < m_with.size(); ++i) {
        const auto [passes, fails] = m_with[i];
        const double likelihood = (m_baselines.col(Eigen::Index(i)).array() * passed.col(passes) * failed.col(fails)).sum();
        sum += std::log(std::max(1e-300, likelihood)) + logRising[size_t(passes)] + logRising[size_t(fails)] - logRising[size_t(passes + fails)];
    }
    return sum;
}

} // namespace waymark::evaluation
