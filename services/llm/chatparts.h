// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/apierror.h"

#include <QJsonObject>

namespace waymark::llm {

/// What a model wrote, put together from one answer or from the pieces of a stream. Of several choices only the one with the smallest
/// index counts. Text is as it came.
class ChatParts final
{
public:
    /// An answer in one piece, or one piece of a stream.
    void add(const QJsonObject &piece);

    bool hasChoice = false;
    bool hasMessage = false;
    bool hasContent = false; ///< a text, be it empty
    bool hasToolCalls = false;
    QString content;
    QString refusal;
    qint64 reasoningCharacters = 0;
    QString finish; ///< empty when the server did not say
    QString model;
    QStringList filters; ///< categories that the choice was withheld for
    QJsonObject usage; ///< the last that came
    std::optional<ApiError> error; ///< inside of the choice

private:
    void addChoice(const QJsonObject &choice);
    void addMessage(const QJsonObject &message);

    qint64 m_index = 0; ///< of the choice, once there is one
};

/// Reads usage of any server. What is not said, negative or absurd is taken from `estimate`, and the whole marked as an estimate.
Usage usageOf(const QJsonObject &usage, const Usage &estimate);

} // namespace waymark::llm
