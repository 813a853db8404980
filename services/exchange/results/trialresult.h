// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/evaluation.h"
#include "services/exchange/results/trialfolder.h"

#include <QDateTime>
#include <QJsonObject>

namespace waymark::exchange {

/// A trial as its result and the other files of its folder tell it.
struct TrialResult
{
    Attempt attempt;
    std::optional<int> number; ///< of the attempt, where the run's name says it
    QString job; ///< folder of all that belongs together, as its path is given
    QDateTime finishedAt;
    QString problem; ///< of the agent's log, translated; the attempt then has no memories
};

/// Whether an object is the result of a trial of Harbor.
bool isTrialResult(const QJsonObject &object);

/// The agent's output with the lists of memories in it, wherever the harness puts it: "agent/mini-swe-agent.txt". Empty when there
/// is none.
QString memoryLog(const TrialFolder &folder);

/// `trial` may be empty, for a folder without result: then its name, log and reward are all there is.
///  - passed: the reward is 1 or 0; another reward is a score, none is not evaluated.
///  - condition: what the run's name says (outputs/insight_run2/…), else the types of the memories in the agent's log; else it
///    stays empty. A run is never taken to be without memory because its log shows none.
///  - used memories: those that the agent's own words name, from the recorded run where there is one, else from the log.
TrialResult readTrial(const QJsonObject &trial, const TrialFolder &folder);

} // namespace waymark::exchange
