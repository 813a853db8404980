// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"

namespace waymark::lint {

/// What occurs in one trajectory, and at which steps. Immutable, shared by the memories of the run.
class RunFacts
{
public:
    explicit RunFacts(const Trajectory &run);

    /// Numbers from 1 of the steps in which a text occurs as a whole (not inside a longer word), ascending; empty when it does
    /// not occur. Case counts.
    QList<int> stepsWith(QStringView text) const;

private:
    std::vector<QString> m_steps; ///< all text of each step
};

} // namespace waymark::lint
