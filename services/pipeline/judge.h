// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"
#include "services/pipeline/ask.h"

namespace waymark::pipeline {

/// One vote of a judge.
struct Vote
{
    bool passed = false;
    QStringList reasons;

    bool operator==(const Vote &) const = default;
};

/// Asks whether a run solved its task, by the strict rules of paper c.3. `vote` counts from 0: each vote is a request of its own.
Result<Ask> judgeAsk(const Trajectory &run, int vote, const AskSettings &settings);

Vote readVote(const QJsonObject &answer);

/// More than half must say pass; no votes fail.
bool majority(const QList<Vote> &votes);

} // namespace waymark::pipeline
