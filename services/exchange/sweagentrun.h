// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/format.h"

#include <QJsonObject>

namespace waymark::exchange {

/// What SWE-agent and the agents derived from it write: trajectory, history, info.

/// One step per element of `trajectory`; where the file has none, the steps that `history` tells, demonstrations left out.
QList<Step> sweAgentSteps(const QJsonObject &run);

/// A run without its steps' origin: task text, exit reason, tokens, cost, steps, raw. The caller adds agent, task and model.
Trajectory sweAgentRun(const QJsonObject &run, const Source &source);

/// `replay_config` is an object or a JSON string that holds one.
QJsonObject replayConfig(const QJsonObject &run);

} // namespace waymark::exchange
