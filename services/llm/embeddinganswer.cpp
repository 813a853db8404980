// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/answererrors.h"
#include "services/llm/answerobject.h"
#include "services/llm/chatparts.h"
#include "services/llm/vectorform.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

constexpr qsizetype suspicious = 3; ///< different texts with one vector

class EmbeddingReader final
{
public:
    EmbeddingReader(const HttpAnswer &answer, const EmbeddingRequest &request, const AnswerContext &context)
        : m_answer(answer)
        , m_request(request)
        , m_errors(answer, context)
    {
    }

    LlmResult<EmbeddingAnswer> read();

private:
    LlmResult<std::vector<qsizetype>> order(const QJsonArray &data) const;
    std::optional<LlmError> readVectors(const QJsonArray &data, const std::vector<qsizetype> &order);
    std::optional<LlmError> checkDimension() const;
    bool isSameForDifferentTexts() const;
    LlmError numbers(LlmCode code, qint64 have, qint64 allowed) const;

    const HttpAnswer &m_answer;
    const EmbeddingRequest &m_request;
    AnswerErrors m_errors;
    EmbeddingAnswer m_read;
};

LlmResult<EmbeddingAnswer> EmbeddingReader::read()
{
    auto object = answerObject(m_answer, m_errors);
    if (!object)
        return tl::unexpected(std::move(object).error());
    if (!object->value("data"_L1).isArray())
        return tl::unexpected(m_errors.lacks(u"data"_s));
    Usage estimate;
    estimate.promptTokens = estimatedInputTokens(m_request);
    QJsonObject said = object->value("usage"_L1).toObject();
    said.insert("completion_tokens"_L1, 0); // there is none, and nobody needs to say so
    if (!said.contains("prompt_tokens"_L1))
        said.insert("prompt_tokens"_L1, said.value("total_tokens"_L1));
    m_read.usage = usageOf(said, estimate);
    m_read.model = m_errors.name(object->value("model"_L1).toString());
    m_read.requestId = m_errors.requestId();
    m_read.latency = m_answer.latency;

    const auto failed = [this](LlmError error) {
        error.usage = m_read.usage;
        return tl::unexpected(std::move(error));
    };
    const QJsonArray data = object->value("data"_L1).toArray();
    if (data.size() != m_request.inputs.size())
        return failed(numbers(LlmCode::EmbedCount, data.size(), m_request.inputs.size()));
    const auto places = order(data);
    if (!places)
        return failed(places.error());
    if (auto error = readVectors(data, *places))
        return failed(*std::move(error));
    return std::move(m_read);
}

LlmError EmbeddingReader::numbers(LlmCode code, qint64 have, qint64 allowed) const
{
    ErrorWords words;
    words.have = have;
    words.allowed = allowed;
    return m_errors.make(code, Reaction::Fail, words);
}

/// Which input each item belongs to: the indexes are a permutation, or all are missing and position decides.
LlmResult<std::vector<qsizetype>> EmbeddingReader::order(const QJsonArray &data) const
{
    std::vector<qsizetype> places;
    std::vector<bool> isTaken(size_t(data.size()), false);
    qsizetype missing = 0;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const QJsonValue index = data.at(i).toObject().value("index"_L1);
        if (index.isUndefined() || index.isNull()) {
            ++missing;
            places.push_back(i);
            continue;
        }
        const qint64 place = index.toInteger(-1);
        if (place < 0 || place >= data.size() || isTaken[size_t(place)])
            return tl::unexpected(m_errors.make(LlmCode::EmbedIndex, Reaction::Fail));
        isTaken[size_t(place)] = true;
        places.push_back(place);
    }
    if (missing > 0 && missing < data.size())
        return tl::unexpected(m_errors.make(LlmCode::EmbedIndex, Reaction::Fail));
    return places;
}

std::optional<LlmError> EmbeddingReader::readVectors(const QJsonArray &data, const std::vector<qsizetype> &order)
{
    m_read.vectors.resize(size_t(data.size()));
    qsizetype base64 = 0;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const QJsonValue value = data.at(i).toObject().value("embedding"_L1);
        base64 += value.isString() ? 1 : 0;
        const size_t place = size_t(order[size_t(i)]);
        if (auto vector = unitVector(value))
            m_read.vectors[place] = *std::move(vector);
        else
            m_read.failed.emplace_back(qsizetype(place), m_errors.make(LlmCode::EmbedValues, Reaction::Fail));
    }
    std::sort(m_read.failed.begin(), m_read.failed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    m_read.cameAsBase64 = base64 > 0 && base64 == data.size();
    for (const auto &vector : m_read.vectors)
        m_read.dimension = std::max(m_read.dimension, int(vector.size()));
    if (auto error = checkDimension())
        return error;
    if (isSameForDifferentTexts())
        return numbers(LlmCode::EmbedValues, suspicious, m_request.inputs.size());
    return std::nullopt;
}

std::optional<LlmError> EmbeddingReader::checkDimension() const
{
    for (const auto &vector : m_read.vectors) {
        if (!vector.empty() && int(vector.size()) != m_read.dimension)
            return m_errors.make(LlmCode::EmbedDimension, Reaction::Fail);
    }
    if (m_request.dimensions && m_read.dimension > 0 && m_read.dimension != *m_request.dimensions)
        return numbers(LlmCode::EmbedDimension, m_read.dimension, *m_request.dimensions);
    return std::nullopt;
}

/// A server that answers with the same numbers whatever it is asked is broken, however good they look.
bool EmbeddingReader::isSameForDifferentTexts() const
{
    QHash<QByteArray, QSet<QString>> textsOf;
    for (size_t i = 0; i < m_read.vectors.size(); ++i) {
        const auto &vector = m_read.vectors[i];
        if (vector.empty())
            continue;
        const QByteArray bytes(reinterpret_cast<const char *>(vector.data()), qsizetype(vector.size() * sizeof(float)));
        QSet<QString> &texts = textsOf[bytes];
        texts.insert(m_request.inputs.at(qsizetype(i)));
        if (texts.size() >= suspicious)
            return true;
    }
    return false;
}

} // namespace

LlmResult<EmbeddingAnswer> readEmbeddingAnswer(const HttpAnswer &answer, const EmbeddingRequest &request, const AnswerContext &context)
{
    return EmbeddingReader(answer, request, context).read();
}

} // namespace waymark::llm
