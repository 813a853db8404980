// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/spool.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr qint64 chunk = 1 << 20;

Result<void> writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size())
        return {};
    return failure(ErrorCode::Io, Tr::tr("The output could not be written: %1.").arg(device.errorString()));
}

} // namespace

Spool::Spool()
{
    open(WriteOnly | Unbuffered);
}

qint64 Spool::readData(char *, qint64)
{
    return -1;
}

qint64 Spool::writeData(const char *data, qint64 size)
{
    m_buffer.append(data, size);
    if (m_buffer.size() < inMemory)
        return size;
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open()) {
            setErrorString(m_file->errorString());
            return -1;
        }
    }
    if (m_file->write(m_buffer) != m_buffer.size()) {
        setErrorString(m_file->errorString());
        return -1;
    }
    m_buffer.clear();
    return size;
}

Result<void> Spool::copyTo(QIODevice &device)
{
    if (m_file) {
        m_file->seek(0);
        while (!m_file->atEnd()) {
            const QByteArray bytes = m_file->read(chunk);
            if (bytes.isEmpty())
                return failure(ErrorCode::Io, Tr::tr("The output could not be written: %1.").arg(m_file->errorString()));
            WAYMARK_TRY(writeAll(device, bytes));
        }
    }
    WAYMARK_TRY(writeAll(device, m_buffer));
    if (auto *file = qobject_cast<QFileDevice *>(&device); file && !file->flush())
        return failure(ErrorCode::Io, Tr::tr("The output could not be written: %1.").arg(device.errorString()));
    return {};
}

} // namespace waymark::cli
