// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/pipeline/ask.h"

namespace waymark::pipeline {

/// Asks for the query plan of a task (paper c.4): for insights and workflows a plan of three or four sentences, for summaries the goal
/// in two or three. Errors: InvalidArgument for trajectories, whose query is the task itself.
Result<Ask> planAsk(const QString &task, MemoryType type, const AskSettings &settings);

/// Errors: Parse when it is empty.
Result<QString> readPlan(const QJsonObject &answer);

} // namespace waymark::pipeline
