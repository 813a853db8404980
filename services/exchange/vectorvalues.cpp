// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/vectorvalues.h"

#include "services/exchange/record.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::exchange {

Result<std::vector<double>> vectorValues(const QJsonValue &list)
{
    if (!list.isArray())
        return failure(ErrorCode::Parse, QCoreApplication::translate("exchange", "The vector is no list of numbers."));
    const QJsonArray array = list.toArray();
    std::vector<double> values;
    values.reserve(size_t(array.size()));
    for (const QJsonValue value : array) {
        if (!value.isDouble())
            return failure(ErrorCode::Parse, QCoreApplication::translate("exchange", "The vector has a value that is no number, at place %1.").arg(values.size() + 1));
        values.push_back(value.toDouble());
    }
    return values;
}

Result<void> RecordSink::addVector(VectorRecord, RecordPosition)
{
    return {};
}

} // namespace waymark::exchange
