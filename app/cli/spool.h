// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QIODevice>
#include <QTemporaryFile>

namespace waymark::cli {

/// Holds back what goes to standard output until the verb has succeeded: in memory, and in a private temporary file when
/// there is much.
class Spool final : public QIODevice
{
public:
    static constexpr qint64 inMemory = 8 << 20;

    Spool();

    bool isSequential() const override { return true; }

    /// Passes everything on. Errors: Io, DiskFull.
    Result<void> copyTo(QIODevice &device);

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_buffer;
    std::unique_ptr<QTemporaryFile> m_file; ///< holds what came before the buffer
};

} // namespace waymark::cli
