// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/format.h"

#include <QBuffer>

namespace waymark::exchange {

/// Keeps what a format reads.
class PoolSink final : public RecordSink
{
public:
    QList<Record> records;
    QList<RecordPosition> positions;
    QList<VectorRecord> vectors;
    QList<Quarantined> quarantinedRecords;
    qint64 bytesRead = 0;
    qsizetype cancelAfter = -1; ///< records

    Result<void> add(Record record, RecordPosition position) override
    {
        records.append(std::move(record));
        positions.append(position);
        return {};
    }
    Result<void> addVector(VectorRecord vector, RecordPosition) override
    {
        vectors.append(std::move(vector));
        return {};
    }
    void quarantine(Quarantined entry) override { quarantinedRecords.append(std::move(entry)); }
    void read(qint64 bytes) override { bytesRead = bytes; }
    bool isCancelled() const override { return cancelAfter >= 0 && records.size() >= cancelAfter; }

    QList<Memory> memories() const
    {
        QList<Memory> list;
        for (const Record &record : records) {
            if (const auto *memory = std::get_if<Memory>(&record))
                list.append(*memory);
        }
        return list;
    }
};

inline Result<void> readBytes(const Format &format, const QByteArray &bytes, PoolSink &sink, const QString &path = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return format.read({ path, &buffer, bytes.size() }, sink);
}

inline bool recognisesBytes(const Format &format, const QByteArray &bytes, const QString &path = {})
{
    return format.recognises({ path, bytes.left(Sample::sampleSize), bytes.size() });
}

} // namespace waymark::exchange
