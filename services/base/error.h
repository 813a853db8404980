// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waymark {

/// What kind of failure it is; choose the most specific. The command line maps these to exit codes.
enum class ErrorCode {
    InvalidArgument, ///< the caller asked for something that makes no sense
    NotFound,
    AlreadyExists,
    Conflict, ///< the row has moved on, or somebody else holds it
    ReadOnly,
    NotAPool, ///< the file is something else
    Damaged, ///< the file is a pool, but broken
    SchemaTooNew,
    Locked, ///< another process holds the pool for longer than we wait
    DiskFull,
    Io,
    Parse,
    Refused, ///< input that is readable but unsafe (a pickle that calls code)
    LimitExceeded,
    Network, ///< a server was not reached, or broke off
    Model, ///< a server or its model answered, but not with what was asked
    Cancelled,
    Internal,
};

/// Stable snake_case name of a code, as the command line prints it.
QString errorCodeName(ErrorCode code);

/// A recoverable failure.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< a translated sentence fit for the user
    QString detail; ///< SQL, system error: for the log, never translated
    QString file; ///< the file it is about, empty when none
    qint64 line = 0; ///< 1-based, 0 when none

    bool operator==(const Error &) const = default;
};

} // namespace waymark
