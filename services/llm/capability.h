// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace waymark::llm {

/// How a fixed form is asked for; each rung is what the one above falls to (reliability 3.2).
enum class FormRung : quint8 { JsonSchema, JsonObject, PlainText };

QString formRungName(FormRung rung); ///< json_schema, json_object, text

/// Fields of ours that a server may refuse (reliability 3.4).
enum class Adaptation : quint8 {
    MaxCompletionTokens, ///< the limit goes by max_completion_tokens
    MaxTokens, ///< … by max_tokens
    NoTemperature,
    NoSeed,
    NoReasoningEffort,
    LowerForm, ///< one rung down
    NoStreamOptions,
    NoDimensions,
    NoEncodingFormat,
    SystemIntoUser,
};

QString adaptationName(Adaptation step);

/// What is known of a model at an endpoint: measured by "Test connection", and learnt from refusals. Holds nothing secret.
struct Capability
{
    bool maxCompletionTokens = false; ///< else max_tokens
    bool temperature = true;
    bool seed = true;
    bool reasoningEffort = true;
    bool systemRole = true;
    bool streamOptions = true;
    FormRung form = FormRung::JsonSchema; ///< the highest that is accepted
    bool dimensions = true; ///< the field is accepted; what comes back is checked all the same
    bool encodingFormat = true;
    bool base64 = false; ///< embeddings do come as base64
    std::optional<int> embeddingDimension;
    std::optional<qint64> contextTokens; ///< as the list of models says
    QString returnedModel;
    std::optional<std::chrono::milliseconds> latency; ///< of a chat call with one token
    QDateTime testedAt; ///< UTC, invalid = never

    bool operator==(const Capability &) const = default;
};

/// What is assumed of a model before anything is known: gpt-5 and the o-series take max_completion_tokens and no temperature.
Capability assumedCapability(const QString &model);

QJsonObject capabilityToJson(const Capability &capability);
/// Unknown keys are skipped, missing ones are assumed.
Capability capabilityFromJson(const QJsonObject &json);

/// The fields of ours that a refusal is about: the one that the server names, else those in its message, in order. Empty when it is
/// about something else. "system" stands for the role of the first message, "response_format" for all that a form is asked with.
///   ("['body','seed']", "") -> seed; ("", "'temperature' does not support 0.2 with this model.") -> temperature
QStringList refusedFields(const QString &parameter, const QString &message);

/// The step that a refusal asks for; none when it is about something else (a text that is too long, a limit that is too high), or the
/// step was taken in this call already. A step may change nothing of a request that does not use the field: compare the bodies.
std::optional<Adaptation> adaptationFor(const QString &parameter, const QString &message, const Capability &now, const QSet<Adaptation> &taken);

void apply(Adaptation step, Capability &capability);

} // namespace waymark::llm
