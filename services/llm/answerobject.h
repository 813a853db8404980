// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/answererrors.h"

#include <QJsonObject>

namespace waymark::llm {

/// The JSON of an answer that comes in one piece, after everything that can be wrong with any answer. A stream, sent unasked, counts
/// with its first event.
LlmResult<QJsonValue> answerValue(const HttpAnswer &answer, const AnswerErrors &errors);

/// The same, where only an object will do.
LlmResult<QJsonObject> answerObject(const HttpAnswer &answer, const AnswerErrors &errors);

} // namespace waymark::llm
