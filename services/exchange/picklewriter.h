// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QIODevice>
#include <QJsonValue>

namespace waymark::exchange {

/// Writes a pickle (protocol 4) that is a list of JSON values, one at a time, with the operations that PickleReader accepts.
/// Any Python reads it without importing anything.
class PickleWriter
{
public:
    /// The device is open and not owned.
    explicit PickleWriter(QIODevice &device);

    Result<void> begin();
    Result<void> add(const QJsonValue &value);
    Result<void> end();

private:
    Result<void> flush(qsizetype atLeast);

    QIODevice &m_device;
    QByteArray m_buffer;
};

} // namespace waymark::exchange
