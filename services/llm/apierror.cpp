// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/apierror.h"

#include "services/base/cuttext.h"
#include "services/llm/answerjson.h"
#include "services/llm/ssereader.h"
#include "services/text/json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

constexpr qsizetype longestMessage = 16 * 1024; ///< UTF-16 units
constexpr qsizetype longestName = 200;
constexpr qsizetype mostDetails = 20;
constexpr qsizetype readOfPage = 64 * 1024; ///< bytes
constexpr qint64 absurd = 1'000'000'000;

/// A string as it is, a number in digits, anything else as JSON; empty for null.
QString textOf(const QJsonValue &value, qsizetype longest)
{
    if (value.isString())
        return cutText(value.toString(), longest);
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isDouble() && value.toInteger(-1) >= 0)
        return QString::number(value.toInteger());
    return cutText(QString::fromUtf8(text::canonicalJson(value)), longest);
}

std::optional<qint64> tokens(const QJsonValue &value)
{
    const qint64 number = value.toInteger(0);
    return number > 0 && number <= absurd ? std::optional(number) : std::nullopt;
}

/// [{"loc": ["body", "seed"], "msg": "…"}] of FastAPI; strings and objects with a message too.
void readDetails(const QJsonArray &details, ApiError &error)
{
    QStringList messages;
    for (qsizetype i = 0; i < std::min(details.size(), mostDetails); ++i) {
        const QJsonObject detail = details.at(i).toObject();
        QStringList place;
        for (const QJsonValue part : detail.value("loc"_L1).toArray())
            place.append(textOf(part, longestName));
        if (error.parameter.isEmpty())
            error.parameter = cutText(place.join(u'.'), longestName);
        if (error.code.isEmpty())
            error.code = textOf(detail.value("code"_L1), longestName);
        if (detail.isEmpty())
            messages.append(textOf(details.at(i), longestMessage));
        else
            messages.append(textOf(detail.value(detail.contains("msg"_L1) ? "msg"_L1 : "message"_L1), longestMessage));
    }
    error.message = cutText(messages.join(u"; "_s), longestMessage);
}

void readMetadata(const QJsonObject &metadata, ApiError &error)
{
    error.limitSource = textOf(metadata.value("limit_source"_L1), longestName);
    error.behind = textOf(metadata.value("raw"_L1), longestMessage);
    for (const QJsonValue reason : metadata.value("reasons"_L1).toArray())
        error.filters.append(textOf(reason, longestName));
    if (error.type.isEmpty())
        error.type = textOf(metadata.value("error_type"_L1), longestName);
}

/// The usual object: {"message", "type", "param", "code"} and what some add to it.
ApiError fromObject(const QJsonObject &object)
{
    ApiError error;
    error.message = textOf(object.value("message"_L1), longestMessage);
    error.type = textOf(object.value("type"_L1), longestName);
    if (error.type.isEmpty())
        error.type = cutText(object.value("status"_L1).toString(), longestName); // Google: RESOURCE_EXHAUSTED
    error.parameter = textOf(object.value("param"_L1), longestName);
    error.code = textOf(object.value("code"_L1), longestName);
    error.tokensNeeded = tokens(object.value("n_prompt_tokens"_L1));
    error.tokensAllowed = tokens(object.value("n_ctx"_L1));
    readMetadata(object.value("metadata"_L1).toObject(), error);
    const QJsonObject inner = object.value("innererror"_L1).toObject();
    if (!inner.isEmpty()) {
        error.behind += u' ' + textOf(inner.value("code"_L1), longestName);
        error.filters += filteredCategories(inner.value("content_filter_result"_L1));
        error.filters += filteredCategories(inner.value("content_filter_results"_L1));
    }
    if (const QJsonValue detail = object.value("detail"_L1); error.message.isEmpty() && detail.isArray())
        readDetails(detail.toArray(), error);
    else if (error.message.isEmpty())
        error.message = textOf(detail, longestMessage);
    if (error.message.isEmpty() && object.value("errors"_L1).isArray())
        readDetails(object.value("errors"_L1).toArray(), error);
    return error;
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isBool() && !value.toBool()) || (value.isString() && value.toString().isEmpty())
        || (value.isObject() && value.toObject().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

/// What stands behind "error": an object, or a text beside which there may be a message.
ApiError fromErrorValue(const QJsonValue &value, const QJsonObject &around)
{
    if (value.isObject())
        return fromObject(value.toObject());
    ApiError error = fromObject(around);
    const QString text = textOf(value, longestMessage);
    if (error.message.isEmpty())
        error.message = text;
    else
        error.type = cutText(text, longestName);
    return error;
}

/// The title of a page, else its beginning without tags.
QString pageTitle(const QString &page)
{
    const qsizetype open = page.indexOf("<title"_L1, 0, Qt::CaseInsensitive);
    const qsizetype begin = open < 0 ? -1 : page.indexOf(u'>', open);
    const qsizetype end = begin < 0 ? -1 : page.indexOf("</title"_L1, begin, Qt::CaseInsensitive);
    if (end > begin)
        return page.sliced(begin + 1, end - begin - 1).simplified();
    return page.simplified();
}

} // namespace

QString ApiError::words() const
{
    return QStringList { code, type, message, behind }.join(u'\n').toLower();
}

int ApiError::status() const
{
    bool isNumber = false;
    const int number = code.toInt(&isNumber);
    if (isNumber && number >= 400 && number < 600)
        return number;
    struct Kind
    {
        QLatin1StringView word;
        int status;
    };
    static constexpr std::array kinds { Kind { "insufficient_quota"_L1, 429 }, Kind { "rate_limit"_L1, 429 }, Kind { "resource_exhausted"_L1, 429 },
        Kind { "authentication"_L1, 401 }, Kind { "invalid_api_key"_L1, 401 }, Kind { "unauthor"_L1, 401 }, Kind { "permission"_L1, 403 },
        Kind { "insufficient"_L1, 402 }, Kind { "not_found"_L1, 404 }, Kind { "notfound"_L1, 404 }, Kind { "overloaded"_L1, 529 },
        Kind { "unavailable"_L1, 503 }, Kind { "exceed_context"_L1, 400 }, Kind { "invalid_request"_L1, 400 }, Kind { "bad_request"_L1, 400 },
        Kind { "badrequest"_L1, 400 }, Kind { "invalid_argument"_L1, 400 } };
    const QString kind = (code + u' ' + type).toLower();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind &k) { return kind.contains(k.word); });
    return found == kinds.end() ? 500 : found->status;
}

std::optional<ApiError> apiErrorIn(const QJsonValue &answer, bool anyShape)
{
    if (answer.isArray()) // Google wraps its errors so
        return answer.toArray().isEmpty() ? std::nullopt : apiErrorIn(answer.toArray().first().toObject(), false);
    const QJsonObject object = answer.toObject();
    if (const QJsonValue error = object.value("error"_L1); !isNothing(error))
        return fromErrorValue(error, object);
    if (object.value("object"_L1).toString() == "error"_L1)
        return fromObject(object);
    if (!anyShape)
        return std::nullopt;
    const ApiError error = fromObject(object);
    return error.message.isEmpty() && error.code.isEmpty() && error.type.isEmpty() ? std::nullopt : std::optional(error);
}

ApiError apiErrorOf(QByteArrayView body)
{
    QByteArray event;
    if (isEventStream({}, body)) {
        SseReader reader;
        reader.add(body);
        reader.end();
        if (const auto events = reader.take(); !events.empty())
            body = event = events.front().data;
    }
    if (const AnswerJson json = answerJson(body); json.end == JsonEnd::Whole) {
        if (const auto error = apiErrorIn(json.value, true))
            return *error;
        ApiError unknown;
        unknown.message = textOf(json.value, longestMessage);
        return unknown;
    }
    ApiError page;
    page.isJson = false;
    page.message = cutText(pageTitle(QString::fromUtf8(withoutLead(body.first(std::min(body.size(), readOfPage))))), longestMessage);
    return page;
}

QStringList filteredCategories(const QJsonValue &results)
{
    QStringList categories;
    const QJsonObject object = results.toObject();
    for (auto it = object.begin(); it != object.end() && categories.size() < mostDetails; ++it) {
        const QJsonObject result = it.value().toObject();
        if (result.value("filtered"_L1).toBool() || result.value("detected"_L1).toBool())
            categories.append(cutText(it.key(), longestName));
    }
    return categories;
}

} // namespace waymark::llm
