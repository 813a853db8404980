// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/evaluation.h"

#include <optional>

namespace waymark::exchange {

/// Whose name it is: the ids of runs say the type of memory, while a file of that name ("summary.json") may be anything.
enum class NameOf { Run,
    File };

/// The condition that a run id or the name of a file states, with words apart at anything that is neither letter nor digit.
/// Nothing when it states none: runs of an unknown kind are never taken for runs without memory.
///   u"no_memory_merged" -> zero-shot; u"gpt-5__zero-shot" -> zero-shot; u"insight_run2" of a run -> insight, of that type;
///   u"owner__reasoningbank_batch1" -> ReasoningBank; u"baseline" -> nothing (it may be any baseline)
std::optional<Condition> statedCondition(QStringView name, NameOf whose);

/// A condition of that name as a person or a column writes it: known names get their usual form and type, others stay.
///   u"Zero Shot" -> zero-shot; u"Insights" -> insight; u"our method" -> "our method"
Condition conditionFromName(const QString &name);

/// The condition of runs with memories of these types: the one type, or the types joined by "+" when there are several.
/// The list may hold a type more than once; an empty one gives nothing.
std::optional<Condition> conditionOfTypes(const QList<MemoryType> &types);

/// What ids of runs end in: u"T-SE_run2" -> "T-SE", 2; u"T-SE" -> "T-SE", nothing.
struct RunName
{
    QString base;
    std::optional<int> number;

    bool operator==(const RunName &) const = default;
};
RunName runName(const QString &id);

} // namespace waymark::exchange
