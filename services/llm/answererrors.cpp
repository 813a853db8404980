// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/answererrors.h"

#include "services/llm/answerjson.h"
#include "services/llm/overflow.h"
#include "services/llm/retry.h"
#include "services/llm/safewords.h"
#include "services/text/displaysafe.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

using Phrases = std::initializer_list<QLatin1StringView>;

bool holdsOne(const QString &words, Phrases phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](QLatin1StringView phrase) { return words.contains(phrase); });
}

/// No credit, whatever the status says; it comes as a 429 from some.
bool saysNoCredit(const QString &words, bool hasHint)
{
    if (holdsOne(words, { "insufficient_quota"_L1, "billing_hard_limit"_L1, "billing_not_active"_L1, "credit balance is too low"_L1 }))
        return true;
    // Google says the same of an ordinary limit of the rate, but with a time.
    return holdsOne(words, { "exceeded your current quota"_L1 }) && !hasHint && !holdsOne(words, { "resource_exhausted"_L1 });
}

bool saysNoModel(const QString &words, int status)
{
    if (holdsOne(words, { "model_not_found"_L1, "deploymentnotfound"_L1, "not a valid model id"_L1, "unknown model"_L1, "model not found"_L1 }))
        return true;
    return status == 404 && holdsOne(words, { "model"_L1, "deployment"_L1, "no endpoints found"_L1 });
}

bool saysLoading(const QString &words)
{
    return holdsOne(words, { "loading model"_L1, "model is loading"_L1, "is currently loading"_L1, "model is being loaded"_L1, "model is still loading"_L1 });
}

bool saysBusy(const QString &words)
{
    return holdsOne(words, { "server busy"_L1, "server is busy"_L1, "overloaded"_L1, "maximum pending requests"_L1 });
}

bool saysFiltered(const QString &words)
{
    return holdsOne(words, { "content_filter"_L1, "content_policy_violation"_L1, "responsibleaipolicyviolation"_L1 });
}

/// LM Studio says so with status 200.
bool saysNoSuchPath(const QString &words)
{
    return words.contains("unexpected endpoint"_L1);
}

bool isPage(QByteArrayView body)
{
    return withoutLead(body).startsWith('<');
}

bool saysBadKey(const QString &words)
{
    return holdsOne(words, { "invalid_api_key"_L1, "api key not valid"_L1, "incorrect api key"_L1, "invalid api key"_L1 });
}

/// Of an input that is too long the same words mean something else where a rate is limited.
bool isTooLong(const QString &words, int status)
{
    if (status == 429)
        return words.contains("request too large"_L1);
    static constexpr std::array statuses { 400, 413, 422, 500 };
    return status == 413 || (std::find(statuses.begin(), statuses.end(), status) != statuses.end() && saysTooLong(words));
}

bool isWorthARetry(int status)
{
    static constexpr std::array statuses { 408, 409, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529 };
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

} // namespace

AnswerErrors::AnswerErrors(const HttpAnswer &answer, const AnswerContext &context)
    : m_answer(answer)
    , m_context(context)
{
    for (const QByteArrayView name : { "x-request-id", "apim-request-id", "x-generation-id" }) {
        if (const QByteArray id = answer.header(name); !id.isEmpty() && m_requestId.isEmpty())
            m_requestId = word(QString::fromUtf8(id));
    }
}

QString AnswerErrors::word(const QString &text) const
{
    return safeWord(text, m_context.secrets);
}

QString AnswerErrors::name(const QString &text) const
{
    constexpr int longest = 256;
    return text::lineSafe(withoutKeys(text, m_context.secrets), longest);
}

LlmError AnswerErrors::make(LlmCode code, Reaction reaction, ErrorWords words) const
{
    words.host = m_context.host;
    words.model = m_context.model;
    if (words.url.isEmpty())
        words.url = m_context.url;
    if (words.status == 0)
        words.status = m_answer.status;
    LlmError error;
    error.code = code;
    error.reaction = reaction;
    error.message = errorSentence(code, words);
    error.httpStatus = words.status;
    error.requestId = m_requestId;
    error.excerpt = excerptOf(QByteArrayView(m_answer.body), m_context.secrets);
    if (reaction == Reaction::Retry)
        error.waitAtLeast = waitHint(m_answer);
    return error;
}

LlmError AnswerErrors::lacks(const QString &field) const
{
    ErrorWords words;
    words.field = field;
    return make(LlmCode::Shape, Reaction::AskAgain, words);
}

LlmError AnswerErrors::notApi() const
{
    ErrorWords words;
    words.contentType = word(QString::fromUtf8(m_answer.header("content-type")).section(u';', 0, 0).trimmed());
    const bool isAddress = m_answer.status == 400 || m_answer.status == 404 || m_answer.status == 405;
    return make(LlmCode::NotApi, isAddress ? Reaction::PauseEndpoint : Reaction::Fail, words);
}

LlmError AnswerErrors::cut() const
{
    return make(LlmCode::NetCut, Reaction::Retry);
}

std::optional<LlmError> AnswerErrors::ofHead() const
{
    // Whatever became of the rest: a status that came says enough.
    const bool hasStatus = m_answer.end == TransferEnd::Complete || m_answer.end == TransferEnd::Cut || m_answer.end == TransferEnd::TimeoutIdle
        || m_answer.end == TransferEnd::TimeoutTotal || m_answer.end == TransferEnd::TooLarge;
    if (hasStatus && m_answer.status >= 400)
        return ofApi(apiErrorOf(m_answer.body), m_answer.status);
    if (hasStatus && m_answer.status >= 300)
        return redirect();
    return std::nullopt;
}

LlmError AnswerErrors::ofApi(const ApiError &error) const
{
    return ofApi(error, m_answer.status >= 400 ? m_answer.status : error.status());
}

/// What is said outranks the status: the same status means a pause here and a retry there.
LlmError AnswerErrors::ofApi(const ApiError &error, int status) const
{
    const QString words = error.words();
    LlmError result;
    ErrorWords told;
    told.status = status;
    if (isTooLong(words, status)) {
        result = tooLong(error);
    } else if (saysNoCredit(words, waitHint(m_answer).has_value())) {
        result = make(LlmCode::Credit, Reaction::PauseEndpoint, told);
    } else if (status >= 500 && saysLoading(words)) {
        result = make(LlmCode::Loading, Reaction::Retry, told);
    } else if (status >= 500 && saysBusy(words)) {
        result = make(LlmCode::Busy, Reaction::Retry, told);
    } else if (status < 500 && (saysFiltered(words) || !error.filters.isEmpty())) {
        told.reason = word(error.filters.join(u", "_s));
        result = make(LlmCode::Blocked, Reaction::Fail, told);
    } else if (status < 500 && saysBadKey(words)) {
        result = make(LlmCode::Auth, Reaction::PauseEndpoint, told);
    } else if (error.isJson && status < 500 && status != 429 && saysNoModel(words, status)) {
        result = make(LlmCode::Model, Reaction::PauseEndpoint, told);
    } else if (saysNoSuchPath(words)) {
        result = make(LlmCode::NotApi, Reaction::PauseEndpoint);
    } else {
        result = byStatus(error, status);
    }
    result.httpStatus = status;
    if (result.reaction == Reaction::Retry && !result.waitAtLeast)
        result.waitAtLeast = hintInside(error, status);
    if (!error.message.isEmpty())
        result.excerpt = excerptOf(error.message, m_context.secrets);
    return result;
}

/// What an error inside of a 200 says of waiting.
std::optional<std::chrono::milliseconds> AnswerErrors::hintInside(const ApiError &error, int status) const
{
    HttpAnswer inside;
    inside.status = status;
    inside.headers = m_answer.headers;
    inside.body = (error.message + u'\n' + error.behind).toUtf8();
    return waitHint(inside);
}

LlmError AnswerErrors::byStatus(const ApiError &error, int status) const
{
    ErrorWords told;
    told.status = status;
    switch (status) {
    case 400:
    case 422:
        // Some refuse a field in plain words; a page is from somebody else.
        return error.isJson || (!isPage(m_answer.body) && !refusedFields({}, error.message).isEmpty()) ? parameter(error) : notApi();
    case 401:
    case 407:
        return make(LlmCode::Auth, Reaction::PauseEndpoint, told);
    case 402: {
        // Only the one that goes away by itself, and only where the server says when.
        const bool passes = error.limitSource.contains("in_flight"_L1) && (m_answer.header("retry-after").size() > 0 || m_answer.header("retry-after-ms").size() > 0);
        return passes ? make(LlmCode::Rate, Reaction::Retry, told) : make(LlmCode::Credit, Reaction::PauseEndpoint, told);
    }
    case 403:
        return make(error.limitSource.isEmpty() ? LlmCode::Forbidden : LlmCode::Credit, Reaction::PauseEndpoint, told);
    case 404:
    case 405:
        return notApi();
    case 429:
        return make(LlmCode::Rate, Reaction::Retry, told);
    default:
        return make(LlmCode::Server, isWorthARetry(status) ? Reaction::Retry : Reaction::Fail, told);
    }
}

LlmError AnswerErrors::tooLong(const ApiError &error) const
{
    const TokenCounts counts = tokenCounts(error.message + u' ' + error.behind);
    ErrorWords told;
    told.have = error.tokensNeeded ? error.tokensNeeded : counts.needed;
    told.allowed = error.tokensAllowed ? error.tokensAllowed : counts.allowed;
    LlmError result = make(LlmCode::TooLong, Reaction::Split, told);
    result.tokensNeeded = told.have;
    result.tokensAllowed = told.allowed;
    return result;
}

LlmError AnswerErrors::parameter(const ApiError &error) const
{
    const QStringList fields = refusedFields(error.parameter, error.message + u'\n' + error.behind);
    ErrorWords told;
    told.parameter = fields.isEmpty() ? word(error.parameter) : fields.first();
    LlmError result = make(LlmCode::Param, fields.isEmpty() ? Reaction::Fail : Reaction::Adapt, told);
    result.parameter = told.parameter;
    return result;
}

} // namespace waymark::llm
