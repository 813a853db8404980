// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/effects/effectposterior.h"

#include <Eigen/Core>
#include <vector>

namespace waymark::evaluation {

/// The baseline weight from which tasks count as equally hard.
constexpr double mostBaselineWeight = 150;

/// How likely the evidence of many memories is under one prior, b and θ of each integrated out. All memories share their nodes of b, so
/// that a prior costs a product of a matrix with a vector and is asked for often. Errs by about 1e-3 of a probability, which is enough
/// to fit a prior by; counts beyond 256 attempts with a memory and 2,000 without it are scaled down to these, since more would not
/// move it.
class EvidenceLikelihood
{
public:
    explicit EvidenceLikelihood(const std::vector<const EffectEvidence *> &evidence);

    /// ln of the probability of what was seen without the memories, up to a constant, by the prior's baseline.
    double ofBaselines(const EffectPrior &prior) const;
    /// From now on ofEffects() takes what is known of b by this prior and by what was seen without the memories.
    void setBaselines(const EffectPrior &prior);
    /// ln of the probability of what was seen with the memories, given what was seen without them, up to a constant.
    double ofEffects(const EffectPrior &prior) const;

private:
    Eigen::VectorXd priorAtNodes(const EffectPrior &prior) const;

    Eigen::ArrayXd m_passes; ///< b at the nodes
    Eigen::ArrayXd m_fails; ///< 1 − b, exact near 1
    double m_step = 0; ///< between nodes, in log odds
    Eigen::MatrixXd m_without; ///< nodes × memories: likelihood of what was seen without them, of 1 at its largest
    Eigen::MatrixXd m_baselines; ///< nodes × memories: posterior of b
    std::vector<std::pair<int, int>> m_with; ///< passed and failed with each
    int m_mostPassed = 0;
    int m_mostFailed = 0;
};

} // namespace waymark::evaluation
