// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/capability.h"

#include "services/base/enumnames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

constexpr std::array rungNames { "json_schema", "json_object", "text" };
constexpr std::array adaptationNames { "max_completion_tokens", "max_tokens", "no_temperature", "no_seed", "no_reasoning_effort", "lower_form",
    "no_stream_options", "no_dimensions", "no_encoding_format", "system_into_user" };
static_assert(rungNames.size() == size_t(FormRung::PlainText) + 1);
static_assert(adaptationNames.size() == size_t(Adaptation::SystemIntoUser) + 1);

/// Key and place of every yes or no, written once for both ways.
constexpr std::array switches {
    std::pair { "max_completion_tokens"_L1, &Capability::maxCompletionTokens },
    std::pair { "temperature"_L1, &Capability::temperature },
    std::pair { "seed"_L1, &Capability::seed },
    std::pair { "reasoning_effort"_L1, &Capability::reasoningEffort },
    std::pair { "system_role"_L1, &Capability::systemRole },
    std::pair { "stream_options"_L1, &Capability::streamOptions },
    std::pair { "dimensions"_L1, &Capability::dimensions },
    std::pair { "encoding_format"_L1, &Capability::encodingFormat },
    std::pair { "base64"_L1, &Capability::base64 },
};

/// A whole number from 1 on; none for anything else.
std::optional<qint64> positive(const QJsonValue &value)
{
    const qint64 number = value.toInteger(0);
    return number > 0 ? std::optional(number) : std::nullopt;
}

/// o1, o3-mini, o4-mini-2025-04-16 …
bool isReasoningSeries(const QString &name)
{
    return name.size() >= 2 && name.at(0) == u'o' && name.at(1).isDigit() && (name.size() == 2 || name.at(2) == u'-');
}

} // namespace

QString formRungName(FormRung rung)
{
    return nameIn(rungNames, rung);
}

QString adaptationName(Adaptation step)
{
    return nameIn(adaptationNames, step);
}

Capability assumedCapability(const QString &model)
{
    const QString name = model.section(u'/', -1).toLower(); // "openai/gpt-5" at those who pass on
    Capability capability;
    if (name.startsWith("gpt-5"_L1) || isReasoningSeries(name)) {
        capability.maxCompletionTokens = true;
        capability.temperature = false;
    }
    return capability;
}

QJsonObject capabilityToJson(const Capability &capability)
{
    QJsonObject json;
    for (const auto &[key, member] : switches)
        json.insert(key, capability.*member);
    json.insert("form"_L1, formRungName(capability.form));
    if (capability.embeddingDimension)
        json.insert("embedding_dimension"_L1, *capability.embeddingDimension);
    if (capability.contextTokens)
        json.insert("context_tokens"_L1, *capability.contextTokens);
    if (!capability.returnedModel.isEmpty())
        json.insert("returned_model"_L1, capability.returnedModel);
    if (capability.latency)
        json.insert("latency_ms"_L1, qint64(capability.latency->count()));
    if (capability.testedAt.isValid())
        json.insert("tested_at"_L1, capability.testedAt.toUTC().toString(Qt::ISODateWithMs));
    return json;
}

Capability capabilityFromJson(const QJsonObject &json)
{
    Capability capability;
    for (const auto &[key, member] : switches)
        capability.*member = json.value(key).toBool(capability.*member);
    capability.form = valueIn<FormRung>(rungNames, json.value("form"_L1).toString()).value_or(capability.form);
    if (const auto dimension = positive(json.value("embedding_dimension"_L1)); dimension && *dimension <= std::numeric_limits<int>::max())
        capability.embeddingDimension = int(*dimension);
    capability.contextTokens = positive(json.value("context_tokens"_L1));
    capability.returnedModel = json.value("returned_model"_L1).toString();
    if (const qint64 latency = json.value("latency_ms"_L1).toInteger(-1); latency >= 0)
        capability.latency = std::chrono::milliseconds(latency);
    capability.testedAt = QDateTime::fromString(json.value("tested_at"_L1).toString(), Qt::ISODateWithMs);
    return capability;
}

void apply(Adaptation step, Capability &capability)
{
    switch (step) {
    case Adaptation::MaxCompletionTokens:
        capability.maxCompletionTokens = true;
        return;
    case Adaptation::MaxTokens:
        capability.maxCompletionTokens = false;
        return;
    case Adaptation::NoTemperature:
        capability.temperature = false;
        return;
    case Adaptation::NoSeed:
        capability.seed = false;
        return;
    case Adaptation::NoReasoningEffort:
        capability.reasoningEffort = false;
        return;
    case Adaptation::LowerForm:
        capability.form = capability.form == FormRung::JsonSchema ? FormRung::JsonObject : FormRung::PlainText;
        return;
    case Adaptation::NoStreamOptions:
        capability.streamOptions = false;
        return;
    case Adaptation::NoDimensions:
        capability.dimensions = false;
        return;
    case Adaptation::NoEncodingFormat:
        capability.encodingFormat = false;
        return;
    case Adaptation::SystemIntoUser:
        capability.systemRole = false;
        return;
    }
    Q_UNREACHABLE();
}

} // namespace waymark::llm
