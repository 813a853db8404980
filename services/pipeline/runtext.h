// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/trajectory.h"

namespace waymark::pipeline {

/// How a run was cut to fit a model.
struct RunText
{
    QString text;
    int steps = 0; ///< of the run, without those that were not asked for
    int leftOut = 0; ///< whole steps
    int shortened = 0; ///< steps whose texts were cut

    bool isWhole() const { return leftOut == 0 && shortened == 0; }
    bool operator==(const RunText &) const = default;
};

struct RunTextOptions
{
    qint64 tokens = 100'000; ///< the text is at most that long, by llm::estimatedTokens()
    bool withFirstStep = true; ///< workflows and summaries are made without the first (system) turn (paper c.1)
};

/// The run as a model reads it: "[step 3] agent", what was thought, said, run and observed. Where it is too long it is cut by this
/// rule, each measure only when the one before was not enough:
///   1. observations keep their first and last halves of 4,000 characters, then of 1,000, then 300; failing ones stay as they are
///   2. thoughts and texts keep 1,000, then 300 characters
///   3. whole steps go from the middle outwards, but never the first three, the last five or one with a failing observation
///   4. failing observations keep 1,000, then 300; then the steps with them go too, from the middle outwards
/// The text says where something was left out. Deterministic. Errors: LimitExceeded when not even the first three and the last five steps fit.
Result<RunText> runText(const Trajectory &run, const RunTextOptions &options);

} // namespace waymark::pipeline
