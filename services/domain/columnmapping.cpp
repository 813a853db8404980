// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/columnmapping.h"

#include "services/base/enumnames.h"

#include <algorithm>
#include <array>

namespace waymark {

namespace {

// Indexed by the value; part of the file format, never translated.
constexpr std::array fieldNames { "ignored", "task", "benchmark", "model", "agent", "condition", "memory_type", "source_pool",
    "memory_model", "pool_size", "attempt", "passed", "score", "metric", "input_tokens", "output_tokens",
    "cost_usd", "seconds", "started_at", "ended_at", "steps", "failure", "run", "query",
    "memories", "value", "solved", "tasks", "date", "text", "spread" };
static_assert(fieldNames.size() == size_t(ResultField::Spread) + 1);

} // namespace

bool ColumnMapping::says(ResultField field) const
{
    if (constants.contains(field))
        return true;
    bool hasSpread = false;
    for (const ColumnUse &use : columns) {
        if (use.field == field)
            return true;
        hasSpread = hasSpread || use.field == ResultField::Spread;
    }
    return hasSpread && (spreadHeader == field || spreadCell == field);
}

QList<ResultField> ColumnMapping::missing() const
{
    QList<ResultField> fields;
    if (rows == ResultRows::OfRates) {
        if (!says(ResultField::Value))
            fields.append(ResultField::Value);
        return fields;
    }
    if (!says(ResultField::Task))
        fields.append(ResultField::Task);
    if (!says(ResultField::Passed) && !says(ResultField::Score))
        fields.append(ResultField::Passed);
    return fields;
}

QString name(ResultField field)
{
    return nameIn(fieldNames, field);
}

std::optional<ResultField> resultFieldFromName(QStringView name)
{
    return valueIn<ResultField>(fieldNames, name);
}

QList<ResultField> resultFields()
{
    QList<ResultField> fields;
    for (size_t i = 0; i < fieldNames.size(); ++i)
        fields.append(ResultField(i));
    return fields;
}

} // namespace waymark
