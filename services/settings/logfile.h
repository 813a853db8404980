// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QtGlobal>

#include <memory>

namespace waymark::settings {

/// Writes Qt's log messages to a file, one line each, with the time in UTC. The file is readable by its owner only and is
/// turned over when it is full: waymark.log, waymark.log.1, … . Messages are cut at 4 KiB and control characters are escaped.
/// Contents of memories and trajectories never belong in a log message: log ids, counts and paths.
/// Thread: messages may come from any thread. Build and destroy it in main(); only one at a time.
class LogFile final
{
    Q_DISABLE_COPY_MOVE(LogFile)

public:
    enum class Echo {
        Nothing, ///< but fatal messages, and everything when the file cannot be written
        Warnings, ///< warnings and worse also on standard error
    };

    struct Limits
    {
        qint64 bytes = 1 << 20; ///< of one file
        int files = 5; ///< in all
    };

    /// Takes over Qt's message handler from here on; the destructor gives it back.
    explicit LogFile(const QString &path, Echo echo = Echo::Nothing);
    LogFile(const QString &path, Echo echo, Limits limits);
    ~LogFile();

    /// Whether the file could be opened. Errors: Io.
    [[nodiscard]] Result<void> state() const;

private:
    class Sink;
    static std::shared_ptr<Sink> &current();
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);

    std::shared_ptr<Sink> m_sink;
    QtMessageHandler m_previous = nullptr;
};

} // namespace waymark::settings
