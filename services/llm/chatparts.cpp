// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/chatparts.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

/// The text of a content that is a string, or a list of parts with text; nothing for null and everything else.
std::optional<QString> contentText(const QJsonValue &content)
{
    if (content.isString())
        return content.toString();
    if (!content.isArray())
        return std::nullopt;
    QString text;
    for (const QJsonValue part : content.toArray())
        text += part.isString() ? part.toString() : part.toObject().value("text"_L1).toString();
    return text;
}

std::optional<qint64> tokenCount(const QJsonValue &value)
{
    constexpr qint64 absurd = 1'000'000'000;
    const qint64 number = value.toInteger(-1);
    return number >= 0 && number <= absurd ? std::optional(number) : std::nullopt;
}

std::optional<qint64> detail(const QJsonObject &usage, QLatin1StringView group, QLatin1StringView key)
{
    return tokenCount(usage.value(group).toObject().value(key));
}

} // namespace

void ChatParts::add(const QJsonObject &piece)
{
    if (const QString name = piece.value("model"_L1).toString(); model.isEmpty())
        model = name;
    if (const QJsonObject said = piece.value("usage"_L1).toObject(); !said.isEmpty())
        usage = said;
    const QJsonArray choices = piece.value("choices"_L1).toArray();
    // In one piece the smallest index wins, and the first of equal ones.
    QJsonObject first;
    qint64 smallest = std::numeric_limits<qint64>::max();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const QJsonObject choice = choices.at(i).toObject();
        const qint64 index = choice.value("index"_L1).toInteger(i);
        if (choices.at(i).isObject() && index < smallest) {
            smallest = index;
            first = choice;
        }
    }
    if (smallest == std::numeric_limits<qint64>::max() || (hasChoice && smallest > m_index))
        return;
    if (hasChoice && smallest < m_index) {
        const ChatParts before = std::exchange(*this, {});
        model = before.model;
        usage = before.usage;
    }
    hasChoice = true;
    m_index = smallest;
    addChoice(first);
}

void ChatParts::addChoice(const QJsonObject &choice)
{
    if (choice.value("message"_L1).isObject())
        addMessage(choice.value("message"_L1).toObject());
    else if (choice.value("delta"_L1).isObject())
        addMessage(choice.value("delta"_L1).toObject());
    if (const QString reason = choice.value("finish_reason"_L1).toString(); !reason.isEmpty())
        finish = reason;
    filters += filteredCategories(choice.value("content_filter_results"_L1));
    if (!error)
        error = apiErrorIn(choice, false);
}

void ChatParts::addMessage(const QJsonObject &message)
{
    hasMessage = true;
    if (const auto text = contentText(message.value("content"_L1))) {
        content += *text;
        hasContent = true;
    }
    refusal += message.value("refusal"_L1).toString();
    // Some send the same under both names.
    const qsizetype reasoning = message.value("reasoning_content"_L1).toString().size();
    reasoningCharacters += reasoning > 0 ? reasoning : message.value("reasoning"_L1).toString().size();
    hasToolCalls = hasToolCalls || !message.value("tool_calls"_L1).toArray().isEmpty() || message.value("function_call"_L1).isObject();
}

Usage usageOf(const QJsonObject &said, const Usage &estimate)
{
    const auto prompt = tokenCount(said.value("prompt_tokens"_L1));
    auto completion = tokenCount(said.value("completion_tokens"_L1));
    const auto total = tokenCount(said.value("total_tokens"_L1));
    if (!completion && prompt && total && *total >= *prompt)
        completion = *total - *prompt;
    Usage usage;
    usage.promptTokens = prompt.value_or(estimate.promptTokens);
    usage.completionTokens = completion.value_or(estimate.completionTokens);
    usage.isEstimate = !prompt || !completion;
    auto cached = detail(said, "prompt_tokens_details"_L1, "cached_tokens"_L1);
    if (!cached)
        cached = tokenCount(said.value("prompt_cache_hit_tokens"_L1)); // DeepSeek
    if (cached && *cached <= usage.promptTokens)
        usage.cachedTokens = *cached;
    if (const auto reasoning = detail(said, "completion_tokens_details"_L1, "reasoning_tokens"_L1); reasoning && *reasoning <= usage.completionTokens)
        usage.reasoningTokens = *reasoning;
    return usage;
}

} // namespace waymark::llm
