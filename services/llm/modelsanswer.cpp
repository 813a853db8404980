// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/answerobject.h"
#include "services/text/displaysafe.h"

#include <QJsonArray>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

constexpr qsizetype mostModels = 10'000;
constexpr qsizetype longestId = 256;

std::optional<qint64> contextTokens(const QJsonObject &model)
{
    constexpr qint64 absurd = 1'000'000'000;
    static constexpr std::array keys { "context_length"_L1, "max_model_len"_L1, "context_window"_L1, "max_context_length"_L1 };
    const auto count = [](const QJsonValue &value) {
        const qint64 number = value.toInteger(0);
        return number > 0 && number <= absurd ? std::optional(number) : std::nullopt;
    };
    for (const QLatin1StringView key : keys) {
        if (const auto tokens = count(model.value(key)))
            return tokens;
    }
    return count(model.value("meta"_L1).toObject().value("n_ctx"_L1));
}

QString idOf(const QJsonValue &model)
{
    if (model.isString())
        return model.toString();
    for (const QLatin1StringView key : { "id"_L1, "name"_L1, "model"_L1 }) {
        if (const QString id = model.toObject().value(key).toString(); !id.isEmpty())
            return id;
    }
    return {};
}

/// An id is sent back as it is, so one that cannot be shown as it is, is left out.
bool isUsable(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestId && id == id.trimmed() && text::lineSafe(id, int(longestId)) == id;
}

QJsonArray listOf(const QJsonValue &answer)
{
    if (answer.isArray())
        return answer.toArray();
    const QJsonArray data = answer.toObject().value("data"_L1).toArray();
    return data.isEmpty() ? answer.toObject().value("models"_L1).toArray() : data;
}

} // namespace

LlmResult<QList<ModelInfo>> readModels(const HttpAnswer &answer, const AnswerContext &context)
{
    if (answer.end == TransferEnd::Complete && (answer.status == 404 || answer.status == 405 || answer.status == 501))
        return QList<ModelInfo>();
    const AnswerErrors errors(answer, context);
    auto value = answerValue(answer, errors);
    if (!value)
        return tl::unexpected(std::move(value).error());
    if (value->isObject() && !value->toObject().value("data"_L1).isArray() && !value->toObject().value("models"_L1).isArray())
        return tl::unexpected(errors.lacks(u"data"_s));
    QList<ModelInfo> models;
    QSet<QString> seen;
    for (const QJsonValue entry : listOf(*value)) {
        const QString id = idOf(entry);
        if (models.size() >= mostModels)
            break;
        if (!isUsable(id) || seen.contains(id))
            continue;
        seen.insert(id);
        models.append({ id, contextTokens(entry.toObject()) });
    }
    return models;
}

} // namespace waymark::llm
