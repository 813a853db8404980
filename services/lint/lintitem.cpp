// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/lintitem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

bool isBlank(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::ranges::all_of(array, [](const QJsonValue &element) { return isBlank(element); });
    }
    if (value.isObject()) // a step
        return value.toObject().isEmpty();
    return value.toString().trimmed().isEmpty();
}

// The part of a payload that an agent would be given is missing: what the title promises is not there.
bool payloadIsEmpty(const Memory &memory)
{
    const auto blank = [&memory](QLatin1StringView key) { return isBlank(memory.payload.value(key)); };
    switch (memory.type) {
    case MemoryType::Trajectory:
        return blank("steps"_L1);
    case MemoryType::Workflow:
        return blank("workflow"_L1);
    case MemoryType::Summary:
        return blank("experience_summary"_L1);
    case MemoryType::Insight:
        return blank("content"_L1);
    }
    return false;
}

} // namespace

LintItem lintItem(const Memory &memory, const QList<Verdict> &runVerdicts, bool hasSuccessor)
{
    LintItem item;
    item.id = memory.id;
    item.uuid = memory.uuid;
    item.revision = memory.revision;
    item.type = memory.type;
    item.domain = memory.domain;
    item.task = memory.task;
    item.trajectory = memory.trajectory;
    item.title = memory.title;
    item.description = memory.description;
    item.content = memory.content;
    item.appliesWhen = memory.appliesWhen;
    item.notWhen = memory.notWhen;
    item.payloadEmpty = payloadIsEmpty(memory);
    item.outcome = memory.outcome;
    item.verdict = outcomeOf(runVerdicts);
    item.review = memory.review;
    item.recorded = memory.recordedAt.date();
    item.validity = memory.validitySpan();
    item.nextReview = memory.nextReview;
    item.retired = memory.retiredAt.has_value();
    item.succeeded = hasSuccessor;
    return item;
}

PoolEntry poolEntry(const Memory &memory)
{
    PoolEntry entry;
    entry.id = memory.id;
    entry.uuid = memory.uuid;
    entry.type = memory.type;
    entry.domain = memory.domain;
    entry.task = memory.task;
    entry.title = memory.title;
    entry.revision = memory.revision;
    entry.retired = memory.retiredAt.has_value();
    return entry;
}

} // namespace waymark::lint
