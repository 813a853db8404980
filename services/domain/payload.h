// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/domain/trajectory.h"

namespace waymark {

/// Injected trajectories cut each observation to this many characters (paper section c.5); the payload keeps as much.
inline constexpr int injectedResultLength = 300;

/// Fills title, description, content and key text of a memory from its type and payload.
///   insight: as they are; workflow: goal, -, the commands one a line; summary: first sentence of task_summary,
///   task_summary, experience_summary; trajectory: first line of the task, task, "$ command" and result of each step.
void fillFromPayload(Memory &memory);

/// The opposite, after an edit of the uniform fields: writes them back into the payload of insights and summaries and the
/// goal and commands of workflows. A trajectory's payload is what happened and is left alone.
void writeToPayload(Memory &memory);

/// The memory of type trajectory that a run yields without any model (paper section c.1): task and ordered
/// (command, result) pairs, failed ones included, no reasoning text. Its source hash derives from the run's.
Memory trajectoryMemory(const Trajectory &trajectory);

/// What a run is called on screen: the id of its task; where an importer had to make one up ("task-" and a hash), the first line
/// of the task's text; else the file it came from.
QString runTitle(const Trajectory &run);

/// A title from free text: its first non-empty line or sentence, without Markdown marks, at most `limit` characters.
QString titleFromText(const QString &text, int limit = 120);

} // namespace waymark
