// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/domain/retrieval.h"

namespace waymark::retrieval {

/// What the agent gets for these memories, best first, as the paper adds it to the system prompt (c.5): for each type a preamble and
/// "Memory Item" 1, 2, 3 with the headings that the agents are told to refer to. Insights come without an outcome; trajectories with
/// at most 300 characters of each result and the verdict; workflows as goal and commands; summaries with a sentence that says
/// from what kind of attempt they come. Memories of several types make one section for each, lowest rung first, with the items
/// numbered on. Nothing for no memories.
AgentPrompt agentPrompt(const QList<Memory> &memories);

} // namespace waymark::retrieval
