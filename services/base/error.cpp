// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/error.h"

using namespace Qt::StringLiterals;

namespace waymark {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return u"invalid_argument"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::AlreadyExists:
        return u"already_exists"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::ReadOnly:
        return u"read_only"_s;
    case ErrorCode::NotAPool:
        return u"not_a_pool"_s;
    case ErrorCode::Damaged:
        return u"damaged"_s;
    case ErrorCode::SchemaTooNew:
        return u"schema_too_new"_s;
    case ErrorCode::Locked:
        return u"locked"_s;
    case ErrorCode::DiskFull:
        return u"disk_full"_s;
    case ErrorCode::Io:
        return u"io"_s;
    case ErrorCode::Parse:
        return u"parse"_s;
    case ErrorCode::Refused:
        return u"refused"_s;
    case ErrorCode::LimitExceeded:
        return u"limit_exceeded"_s;
    case ErrorCode::Network:
        return u"network"_s;
    case ErrorCode::Model:
        return u"model"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::Internal:
        return u"internal"_s;
    }
    Q_UNREACHABLE();
}

} // namespace waymark
