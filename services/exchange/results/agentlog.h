// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/evaluation.h"

#include <QSet>

namespace waymark::exchange {

/// What the output of an agent that uses memory says of it.
struct AgentLog
{
    bool hasMemories = false; ///< there is a list of them, be it empty
    QString query; ///< what was embedded; empty for retrieval by the task itself, which prints none
    QList<InjectedMemory> memories; ///< in the order of the prompt: the agent counts them so
    QList<MemoryType> types; ///< of the memories whose type is told

    bool operator==(const AgentLog &) const = default;
};

/// Reads the blocks <retrieval_query> and <memory_items> that the agent prints before it begins, each tag on a line of its own:
///   <memory_items>
///   [{"score": 0.61, "memory": {"type": "insight", "insight": {"title": …}}}]
///   </memory_items>
/// Several lists are one after the other, as the agent's prompt has them. `used` is set for the memories that the rest of the log
/// names. Errors: Parse, when a list cannot be read (the log is cut off, or no JSON).
Result<AgentLog> readAgentLog(QStringView log);

/// The numbers behind "Memory Item" in what an agent says, over line ends that a terminal made; headings of the prompt itself
/// ("# Memory Item 1") do not count.
///   "I use Memory Item 2." -> 2; "Memory Items 1 and 3" -> 1, 3; "# Memory Item 1" -> none
QSet<int> namedItems(QStringView text);

/// Sets `used` of the memories that these texts of the agent name.
void markUsed(QList<InjectedMemory> &memories, const QStringList &agentTexts);

} // namespace waymark::exchange
