// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/domain/trajectory.h"
#include "services/pipeline/ask.h"

namespace waymark::pipeline {

/// Which of the two prompts of a type is used: by the run's best verdict. Errors: InvalidArgument for a run without any: judge it first.
Result<bool> succeeded(const Trajectory &run);

/// Asks for the one memory of a type (workflow, summary, insight) that a run yields, by the prompt for its success or failure
/// (paper c.1, c.2). Insights see the whole run, the others all but its first, system turn. Errors: InvalidArgument for type trajectory,
/// which needs no model (see trajectoryMemory()); LimitExceeded, those of ask().
Result<Ask> generateAsk(MemoryType type, const Trajectory &run, const AskSettings &settings);

/// The memory that an answer makes: payload as paper c.1 has it, uniform fields, outcome of the run, model and prompt version.
/// Errors: Parse when a field is empty; fit for asking again.
Result<Memory> generatedMemory(MemoryType type, const QJsonObject &answer, const Trajectory &run, const QString &model, const QString &promptVersion);

/// What stands as prompt version where a workflow was drafted.
inline const QString workflowDraftVersion = QStringLiteral("workflow-draft/1");

/// A workflow without any model: the task's first sentence as goal, and the commands of the run that change or verify something, each
/// once, in order; those that only look are left out. A draft for a person. Errors: NotFound when there is no such command.
Result<Memory> workflowDraft(const Trajectory &run);

} // namespace waymark::pipeline
