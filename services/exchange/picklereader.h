// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/pickleopcodes.h"
#include "services/exchange/pickletree.h"

#include <QHash>
#include <QIODevice>

#include <functional>

namespace waymark::exchange {

/// Reads Python pickles of plain data (protocols 2 to 5) without ever running what they say: an operation outside of PickleOp
/// refuses the file, whatever it would have done.
/// A file may hold several pickles, one after another, as repeated pickle.dump() calls write them.
/// Thread: any, one at a time.
class PickleReader
{
public:
    /// Told the bytes read so far, once a mebibyte; false stops with ErrorCode::Cancelled.
    using Progress = std::function<bool(qint64)>;

    /// The device is open, at the start of a pickle and not owned; it may be sequential.
    explicit PickleReader(QIODevice &device, PickleLimits limits = {}, Progress progress = {});

    /// Nothing at the end of the file. After an error the reader is spent.
    /// Errors: Refused (an operation that plain data does not need; the message names it, its offset and a way out), Parse
    /// (no pickle, or cut off), LimitExceeded, Io, Cancelled.
    Result<std::optional<PickleTree>> next();

    /// Bytes of the file read so far.
    qint64 offset() const { return m_offset; }

private:
    Result<void> step(quint8 byte);
    Result<void> readHeader();

    Result<void> pushInteger(int bytes, bool isSigned);
    Result<void> pushLong();
    Result<void> pushFloat();
    Result<void> pushText(int lengthBytes);
    Result<void> pushContainer(PickleValue::Kind kind);
    Result<void> pushTuple(size_t size);
    Result<void> push(PickleValue value);

    Result<void> append(size_t count);
    Result<void> setItems(size_t count);
    Result<void> fill(PickleValue::Kind kind, size_t count);
    Result<size_t> popMark(); ///< how many values lie above it
    Result<void> stop();

    Result<void> remember(quint64 key);
    Result<void> recall(quint64 key);

    Result<quint64> readUnsigned(int bytes);
    Result<QByteArray> readBytes(quint64 count);
    Result<bool> fillBuffer(); ///< false at the end of the file

    Unexpected truncated() const;
    Unexpected damaged() const; ///< the operation at hand makes no sense here

    QIODevice &m_device;
    PickleLimits m_limits;
    Progress m_progress;

    QByteArray m_buffer;
    qsizetype m_position = 0; ///< in the buffer
    qint64 m_offset = 0;
    qint64 m_reported = 0;
    qint64 m_opOffset = 0; ///< where the operation at hand began

    PickleTree m_tree;
    std::vector<PickleValue> m_stack;
    std::vector<size_t> m_marks; ///< stack sizes
    QHash<quint32, PickleValue> m_memo;
    qint64 m_values = 0;
    bool m_isStopped = false;
};

/// The one value of a pickle in memory. Errors as above; Parse also for bytes after its end.
Result<QJsonValue> readPickle(const QByteArray &bytes, PickleLimits limits = {});

/// The command, one line, that turns a pickle into JSON lines on a machine whose owner trusts it.
QString pickleConversionCommand();

} // namespace waymark::exchange
