// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/jobsettings.h"

#include <QJsonArray>

#include <algorithm>

namespace waymark::jobs {

QJsonObject settingsToJson(const JobSettings &settings)
{
    QJsonArray types;
    for (const MemoryType type : settings.types)
        types.append(name(type));
    QJsonObject json { { QStringLiteral("endpoint"), settings.endpoint }, { QStringLiteral("model"), settings.model }, { QStringLiteral("types"), types },
        { QStringLiteral("leaking_only"), settings.leakingOnly },
        { QStringLiteral("votes"), settings.votes }, { QStringLiteral("recipe"), name(settings.recipe) }, { QStringLiteral("dimensions"), settings.dimensions },
        { QStringLiteral("context_tokens"), settings.contextTokens },
        { QStringLiteral("output_tokens"), settings.outputTokens }, { QStringLiteral("reasoning_effort"), settings.reasoningEffort },
        { QStringLiteral("force_anew"), settings.forceAnew }, { QStringLiteral("hide_personal"), settings.hidePersonal },
        { QStringLiteral("accept"), settings.accept } };
    if (settings.temperature)
        json.insert(QStringLiteral("temperature"), *settings.temperature);
    return json;
}

JobSettings settingsFromJson(const QJsonObject &json)
{
    JobSettings settings;
    const JobSettings usual;
    settings.endpoint = json.value(QStringLiteral("endpoint")).toString();
    settings.model = json.value(QStringLiteral("model")).toString();
    for (const QJsonValue &entry : json.value(QStringLiteral("types")).toArray()) {
        if (const auto type = memoryTypeFromName(entry.toString()); type && !settings.types.contains(*type))
            settings.types.append(*type);
    }
    std::sort(settings.types.begin(), settings.types.end());
    settings.leakingOnly = json.value(QStringLiteral("leaking_only")).toBool(usual.leakingOnly);
    settings.votes = json.value(QStringLiteral("votes")).toInt(usual.votes) >= 3 ? 3 : 1;
    settings.recipe = keyRecipeFromName(json.value(QStringLiteral("recipe")).toString()).value_or(usual.recipe);
    settings.dimensions = std::clamp(json.value(QStringLiteral("dimensions")).toInt(), 0, 65'536);
    settings.contextTokens = std::max<qint64>(2'000, json.value(QStringLiteral("context_tokens")).toInteger(usual.contextTokens));
    settings.outputTokens = std::clamp<qint64>(json.value(QStringLiteral("output_tokens")).toInteger(usual.outputTokens), 16, settings.contextTokens / 2);
    settings.reasoningEffort = json.value(QStringLiteral("reasoning_effort")).toString();
    settings.forceAnew = json.value(QStringLiteral("force_anew")).toBool(usual.forceAnew);
    settings.hidePersonal = json.value(QStringLiteral("hide_personal")).toBool(usual.hidePersonal);
    settings.accept = json.value(QStringLiteral("accept")).toBool(usual.accept);
    if (const QJsonValue temperature = json.value(QStringLiteral("temperature")); temperature.isDouble())
        settings.temperature = std::clamp(temperature.toDouble(), 0.0, 2.0);
    return settings;
}

TargetKind targetOf(JobKind kind)
{
    switch (kind) {
    case JobKind::Judge:
    case JobKind::Generate:
        return TargetKind::Trajectory;
    case JobKind::Adjudicate:
        return TargetKind::Pair;
    case JobKind::Plan:
        return TargetKind::Text;
    case JobKind::Generalise:
    case JobKind::Categorise:
    case JobKind::Reidentify:
    case JobKind::Embed:
        break;
    }
    return TargetKind::Memory;
}

} // namespace waymark::jobs
