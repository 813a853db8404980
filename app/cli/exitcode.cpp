// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exitcode.h"

namespace waymark::cli {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return ExitCode::Usage;
    case ErrorCode::Cancelled:
        return ExitCode::Cancelled;
    case ErrorCode::Network:
    case ErrorCode::Model:
        return ExitCode::Remote;
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Conflict:
    case ErrorCode::ReadOnly:
    case ErrorCode::NotAPool:
    case ErrorCode::Damaged:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::Locked:
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
    case ErrorCode::Parse:
    case ErrorCode::Refused:
    case ErrorCode::LimitExceeded:
    case ErrorCode::Internal:
        return ExitCode::Unreadable;
    }
    Q_UNREACHABLE();
}

} // namespace waymark::cli
