// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"

namespace waymark::text {

/// One step of a run as a reader lists it, or the place of a sub-agent's run that is not in the pool.
struct OutlineStep
{
    int run = 0; ///< 0 = the run itself, i + 1 = subRuns[i]
    int step = -1; ///< in that run; -1: the run named by `missingRun` is not in the pool
    int number = 0; ///< 1-based in its own run
    int level = 0; ///< of sub-agents, 0 for the run itself
    StepRole role = StepRole::Agent;
    QString title; ///< one line: what was thought or said, else what was run
    QString tools; ///< names of the tools called, comma separated
    bool error = false; ///< a result is an error
    bool important = true; ///< unimportant ones are read only: looking at files, listing, searching
    bool startsRun = false; ///< a sub-agent's run follows
    QString missingRun; ///< run id

    bool operator==(const OutlineStep &) const = default;
};

/// The steps of a run in reading order, each sub-agent's run after the step that started it. A run is shown once, so that
/// runs that start each other end.
QList<OutlineStep> stepOutline(const Trajectory &run, const QList<Trajectory> &subRuns);

/// What a call ran: a command as it is; for other tools the name and each argument on a line.
QString callText(const ToolCall &call);

/// True when the call only looks: cat, ls, grep, git status, Read, Glob, open, … in every part of a command line.
bool onlyLooks(const ToolCall &call);

} // namespace waymark::text
