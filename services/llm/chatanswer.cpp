// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/answererrors.h"
#include "services/llm/answerjson.h"
#include "services/llm/chatparts.h"
#include "services/llm/safewords.h"
#include "services/llm/ssereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

bool isOneOf(const QString &word, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// What a model wrote, with the thinking that stands before it counted and left out.
struct Thought
{
    QString rest;
    qint64 characters = 0;
};

/// Takes leading <think> blocks off. One that does not end is all there is.
Thought withoutThinking(QStringView text)
{
    constexpr auto open = "<think>"_L1;
    constexpr auto close = "</think>"_L1;
    Thought thought;
    QStringView rest = text;
    for (QStringView next = rest.trimmed(); next.startsWith(open); next = rest.trimmed()) {
        next = next.sliced(open.size());
        const qsizetype end = next.indexOf(close);
        thought.characters += end < 0 ? next.size() : end;
        rest = end < 0 ? QStringView() : next.sliced(end + close.size()).trimmed();
    }
    thought.rest = rest.toString();
    return thought;
}

class ChatReader final
{
public:
    ChatReader(const HttpAnswer &answer, const ChatRequest &request, const AnswerContext &context)
        : m_answer(answer)
        , m_request(request)
        , m_context(context)
        , m_errors(answer, context)
    {
    }

    LlmResult<ChatAnswer> read();

private:
    std::optional<LlmError> readWhole();
    std::optional<LlmError> readStream();
    std::optional<LlmError> streamEnd(bool isDone) const;
    std::optional<LlmError> addEvent(const SseEvent &event);
    LlmResult<ChatAnswer> outcome();
    std::optional<LlmError> fault(const Thought &thought, const Usage &usage) const;
    std::optional<LlmError> blank(qint64 thought, const Usage &usage) const;
    LlmError atLimit(LlmCode code, const Usage &usage) const;
    Usage usage() const;

    const HttpAnswer &m_answer;
    const ChatRequest &m_request;
    const AnswerContext &m_context;
    AnswerErrors m_errors;
    ChatParts m_parts;
};

LlmResult<ChatAnswer> ChatReader::read()
{
    if (auto error = m_errors.ofHead())
        return tl::unexpected(*std::move(error));
    const bool isStream = isEventStream(m_answer.header("content-type"), m_answer.body);
    if (auto error = isStream ? readStream() : readWhole())
        return tl::unexpected(*std::move(error));
    return outcome();
}

std::optional<LlmError> ChatReader::readWhole()
{
    if (auto error = m_errors.ofTransfer())
        return error;
    const AnswerJson json = answerJson(m_answer.body);
    if (json.end == JsonEnd::Early)
        return m_errors.cut();
    if (json.end == JsonEnd::Broken)
        return m_errors.notApi();
    if (const auto error = apiErrorIn(json.value, false))
        return m_errors.ofApi(*error);
    if (!json.value.isObject())
        return m_errors.notApi();
    m_parts.add(json.value.toObject());
    return std::nullopt;
}

std::optional<LlmError> ChatReader::readStream()
{
    SseReader reader;
    reader.add(m_answer.body);
    reader.end();
    bool isDone = false;
    for (const SseEvent &event : reader.take()) {
        isDone = event.data.trimmed().startsWith("[DONE]");
        if (isDone)
            break;
        if (auto error = addEvent(event))
            return error;
    }
    if (reader.isTooLarge() && !isDone)
        return m_errors.make(LlmCode::TooLarge, Reaction::Fail);
    return streamEnd(isDone);
}

std::optional<LlmError> ChatReader::addEvent(const SseEvent &event)
{
    const bool isError = event.name == "error";
    const AnswerJson json = answerJson(event.data);
    if (json.end != JsonEnd::Whole) {
        if (isError)
            return m_errors.ofApi(apiErrorOf(event.data));
        // What the stream broke off in is judged at its end; other words than JSON say nothing.
        const bool isMeant = event.data.trimmed().startsWith('{');
        return event.isComplete && isMeant ? std::optional(m_errors.lacks({})) : std::nullopt;
    }
    if (const auto error = apiErrorIn(json.value, isError))
        return m_errors.ofApi(*error);
    m_parts.add(json.value.toObject());
    return std::nullopt;
}

/// A stream is whole when it says so, or when the model has said that it is done; how the connection ended does not matter then.
std::optional<LlmError> ChatReader::streamEnd(bool isDone) const
{
    const bool isOver = m_answer.end == TransferEnd::TooLarge || m_answer.end == TransferEnd::Cancelled;
    if (!isOver && (isDone || !m_parts.finish.isEmpty() || m_parts.error))
        return std::nullopt;
    if (auto error = m_errors.ofTransfer())
        return error;
    return m_errors.cut();
}

Usage ChatReader::usage() const
{
    Usage estimate;
    estimate.promptTokens = estimatedInputTokens(m_request);
    estimate.completionTokens = estimatedTokens(m_parts.content) + (m_parts.reasoningCharacters + 2) / 3;
    return usageOf(m_parts.usage, estimate);
}

LlmResult<ChatAnswer> ChatReader::outcome()
{
    if (m_parts.error)
        return tl::unexpected(m_errors.ofApi(*m_parts.error));
    if (!m_parts.hasChoice)
        return tl::unexpected(m_errors.lacks(u"choices"_s));
    const Usage used = usage();
    Thought thought = withoutThinking(withoutKeys(withoutControls(m_parts.content), m_context.secrets));
    thought.characters += m_parts.reasoningCharacters;
    if (auto error = fault(thought, used)) {
        error->usage = used;
        return tl::unexpected(*std::move(error));
    }
    ChatAnswer answer;
    answer.text = thought.rest;
    answer.model = m_errors.name(m_parts.model);
    answer.usage = used;
    answer.reasoningCharacters = thought.characters;
    answer.finish = m_errors.word(m_parts.finish);
    answer.requestId = m_errors.requestId();
    answer.latency = m_answer.latency;
    return answer;
}

std::optional<LlmError> ChatReader::fault(const Thought &thought, const Usage &used) const
{
    const QString &text = thought.rest;
    const QString &finish = m_parts.finish;
    if (isOneOf(finish, { "content_filter"_L1, "safety"_L1 })) {
        ErrorWords words;
        words.reason = m_errors.word(m_parts.filters.join(u", "_s));
        return m_errors.make(LlmCode::Blocked, Reaction::Fail, words);
    }
    if (isOneOf(finish, { "error"_L1, "abort"_L1, "insufficient_system_resource"_L1 }))
        return m_errors.ofApi(ApiError {});
    if (!m_parts.hasMessage)
        return m_errors.lacks(u"choices[0].message"_s);
    if (!isBlank(m_parts.refusal))
        return m_errors.make(LlmCode::Refused, Reaction::Fail);
    if (isOneOf(finish, { "tool_calls"_L1, "function_call"_L1 }) || (m_parts.hasToolCalls && isBlank(text)))
        return m_errors.make(LlmCode::WrongKind, Reaction::Fail);
    const bool atEnd = isOneOf(finish, { "length"_L1, "max_tokens"_L1, "model_length"_L1 });
    if (atEnd)
        return atLimit(isBlank(text) ? LlmCode::Starved : LlmCode::Truncated, used);
    return isBlank(text) ? blank(thought.characters, used) : std::nullopt;
}

/// An answer that ended by itself and says nothing.
std::optional<LlmError> ChatReader::blank(qint64 thought, const Usage &used) const
{
    if (thought > 0)
        return atLimit(LlmCode::Starved, used);
    // Blanks where a form was asked for are a wrong form: the model is told so, and not the server blamed.
    if (m_request.form && !m_parts.content.isEmpty())
        return std::nullopt;
    return m_errors.lacks(u"choices[0].message.content"_s);
}

LlmError ChatReader::atLimit(LlmCode code, const Usage &used) const
{
    ErrorWords words;
    words.allowed = used.isEstimate ? m_request.maxOutputTokens : used.completionTokens;
    return m_errors.make(code, Reaction::Fail, words);
}

} // namespace

LlmResult<ChatAnswer> readChatAnswer(const HttpAnswer &answer, const ChatRequest &request, const AnswerContext &context)
{
    return ChatReader(answer, request, context).read();
}

} // namespace waymark::llm
