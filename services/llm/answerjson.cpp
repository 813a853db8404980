// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/answerjson.h"

#include "services/text/json.h"

namespace waymark::llm {

namespace {

// Of 2,048 vectors with 4,096 numbers there are 8.4 million; nothing else comes near.
constexpr qint64 mostBrackets = 1'000'000;
constexpr qint64 mostCommas = 10'000'000;

/// How the brackets of a text stand, which a parser does not tell of one that it refuses.
enum class Outline : quint8 {
    Closed,
    Open, ///< at the end, in the middle of something
    Refused, ///< brackets that do not match, or more of them than is read
};

Outline outlineOf(QByteArrayView json)
{
    QByteArray open;
    qint64 brackets = 0;
    qint64 commas = 0;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"') {
            i = stringEnd(json, i);
            if (i == json.size())
                return Outline::Open;
        } else if (c == ',') {
            if (++commas > mostCommas)
                return Outline::Refused;
        } else if (c == '{' || c == '[') {
            open.append(c);
            if (++brackets > mostBrackets || open.size() > text::jsonDepthLimit)
                return Outline::Refused;
        } else if (c == '}' || c == ']') {
            if (!open.endsWith(c == '}' ? '{' : '['))
                return Outline::Refused;
            open.chop(1);
        }
    }
    return !open.isEmpty() ? Outline::Open : Outline::Closed;
}

} // namespace

qsizetype stringEnd(QByteArrayView json, qsizetype begin)
{
    for (qsizetype i = begin + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i;
    }
    return json.size();
}

QByteArrayView withoutLead(QByteArrayView body)
{
    if (body.startsWith("\xef\xbb\xbf"))
        body = body.sliced(3);
    return body.trimmed();
}

bool isEventStream(QByteArrayView contentType, QByteArrayView body)
{
    const QByteArrayView text = withoutLead(body);
    if (text.startsWith('{') || text.startsWith('[') || text.startsWith('<'))
        return false;
    return text.startsWith("data:") || text.startsWith("event:") || text.startsWith(':')
        || contentType.trimmed().toByteArray().toLower().startsWith("text/event-stream");
}

AnswerJson answerJson(QByteArrayView body)
{
    const QByteArrayView json = withoutLead(body);
    // Blank lines alone are a server that was at it and then left.
    if (json.isEmpty())
        return { body.isEmpty() ? JsonEnd::Broken : JsonEnd::Early, {} };
    if (!json.startsWith('{') && !json.startsWith('['))
        return {};
    switch (outlineOf(json)) {
    case Outline::Refused:
        return {};
    case Outline::Open:
        return { JsonEnd::Early, {} };
    case Outline::Closed:
        break;
    }
    const auto parsed = text::parseJson(json);
    return parsed ? AnswerJson { JsonEnd::Whole, *parsed } : AnswerJson {};
}

} // namespace waymark::llm
