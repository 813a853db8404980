// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/answer.h"
#include "services/llm/answerjson.h"
#include "services/llm/formcheck.h"
#include "services/llm/safewords.h"

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

constexpr int mostCandidates = 16; ///< braces of prose before the object

/// Where the object that opens at `begin` closes, after its bracket; -1 when it does not.
qsizetype objectEnd(QByteArrayView text, qsizetype begin)
{
    qint64 depth = 0;
    for (qsizetype i = begin; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"') {
            i = stringEnd(text, i);
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

/// What stands between the first pair of code fences; everything when there is none.
QByteArrayView insideFence(QByteArrayView text)
{
    const qsizetype open = text.indexOf("```");
    const qsizetype line = open < 0 ? -1 : text.indexOf('\n', open);
    if (line < 0 || text.sliced(open, line - open).contains('{'))
        return text;
    const qsizetype close = text.indexOf("```", line);
    return close < 0 ? text.sliced(line + 1) : text.sliced(line + 1, close - line - 1);
}

std::optional<QJsonObject> firstObject(QByteArrayView text)
{
    qsizetype begin = text.indexOf('{');
    for (int i = 0; i < mostCandidates && begin >= 0; ++i) {
        const qsizetype end = objectEnd(text, begin);
        if (end > 0) {
            if (const AnswerJson json = answerJson(text.sliced(begin, end - begin)); json.end == JsonEnd::Whole)
                return json.value.toObject();
        }
        begin = text.indexOf('{', end > 0 ? end : begin + 1);
    }
    return std::nullopt;
}

LlmError badJson(const QString &text, const QString &fault)
{
    LlmError error;
    error.code = LlmCode::BadJson;
    error.reaction = Reaction::AskAgain;
    error.message = errorSentence(LlmCode::BadJson, {});
    error.excerpt = excerptOf(text, {});
    error.fault = fault;
    return error;
}

QString whyNot(const QByteArray &text)
{
    if (withoutLead(text).isEmpty())
        return u"The answer was empty."_s;
    if (!text.contains('{'))
        return u"The answer held no JSON object."_s;
    if (objectEnd(text, text.indexOf('{')) < 0)
        return u"The JSON object was cut off before its end."_s;
    return u"The answer was not valid JSON."_s;
}

} // namespace

LlmResult<QJsonObject> readForm(const QString &text, const AnswerForm &form)
{
    const QByteArray utf8 = text.toUtf8();
    std::optional<QJsonObject> object;
    if (const AnswerJson strict = answerJson(utf8); strict.end == JsonEnd::Whole && strict.value.isObject())
        object = strict.value.toObject();
    if (!object)
        object = firstObject(insideFence(utf8));
    if (!object)
        object = firstObject(utf8);
    if (!object)
        return tl::unexpected(badJson(text, whyNot(utf8)));
    QString fault;
    if (auto checked = fitToSchema(*object, form.schema, fault))
        return *std::move(checked);
    return tl::unexpected(badJson(text, fault));
}

} // namespace waymark::llm
