// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/vectorform.h"

#include <QJsonArray>
#include <QtEndian>

#include <cmath>
#include <limits>

namespace waymark::llm {

namespace {

constexpr qsizetype mostNumbers = 65'536;
constexpr double shortest = 1e-6;

std::optional<std::vector<float>> fromNumbers(const QJsonArray &numbers)
{
    if (numbers.size() > mostNumbers)
        return std::nullopt;
    std::vector<float> vector;
    vector.reserve(size_t(numbers.size()));
    for (const QJsonValue number : numbers) {
        // null is how NaN comes out of some writers of JSON
        if (!number.isDouble() || std::abs(number.toDouble()) > double(std::numeric_limits<float>::max()))
            return std::nullopt;
        vector.push_back(float(number.toDouble()));
    }
    return vector;
}

std::optional<std::vector<float>> fromBase64(const QString &text)
{
    constexpr qsizetype bytesOfFloat = 4;
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() % bytesOfFloat != 0 || decoded.decoded.size() / bytesOfFloat > mostNumbers)
        return std::nullopt;
    std::vector<float> vector(size_t(decoded.decoded.size() / bytesOfFloat));
    qFromLittleEndian<float>(decoded.decoded.constData(), qsizetype(vector.size()), vector.data());
    return vector;
}

} // namespace

std::optional<std::vector<float>> unitVector(const QJsonValue &embedding)
{
    auto vector = embedding.isString() ? fromBase64(embedding.toString()) : embedding.isArray() ? fromNumbers(embedding.toArray())
                                                                                                : std::nullopt;
    if (!vector)
        return std::nullopt;
    double squares = 0;
    for (const float number : *vector)
        squares += double(number) * double(number);
    const double length = std::sqrt(squares);
    if (!std::isfinite(length) || length <= shortest) // NaN and infinity are in the sum
        return std::nullopt;
    for (float &number : *vector)
        number = float(double(number) / length);
    return vector;
}

} // namespace waymark::llm
