// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/answerobject.h"

#include "services/llm/answerjson.h"
#include "services/llm/ssereader.h"

namespace waymark::llm {

namespace {

/// The body, or what its first event holds.
QByteArray wholeBody(const HttpAnswer &answer)
{
    if (!isEventStream(answer.header("content-type"), answer.body))
        return answer.body;
    SseReader reader;
    reader.add(answer.body);
    reader.end();
    const auto events = reader.take();
    return events.empty() ? QByteArray(" ") : events.front().data; // only comments: as if only blanks
}

} // namespace

LlmResult<QJsonValue> answerValue(const HttpAnswer &answer, const AnswerErrors &errors)
{
    if (auto error = errors.ofHead())
        return tl::unexpected(*std::move(error));
    if (auto error = errors.ofTransfer())
        return tl::unexpected(*std::move(error));
    const AnswerJson json = answerJson(wholeBody(answer));
    if (json.end == JsonEnd::Early)
        return tl::unexpected(errors.cut());
    if (json.end == JsonEnd::Broken)
        return tl::unexpected(errors.notApi());
    if (const auto error = apiErrorIn(json.value, false))
        return tl::unexpected(errors.ofApi(*error));
    return json.value;
}

LlmResult<QJsonObject> answerObject(const HttpAnswer &answer, const AnswerErrors &errors)
{
    auto value = answerValue(answer, errors);
    if (!value)
        return tl::unexpected(std::move(value).error());
    if (!value->isObject())
        return tl::unexpected(errors.notApi());
    return value->toObject();
}

} // namespace waymark::llm
