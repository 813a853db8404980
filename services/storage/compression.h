// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QByteArray>

namespace waymark::storage {

/// zstd at a fast level. Empty stays empty.
QByteArray compress(const QByteArray &bytes);

/// Errors: Damaged when it is no zstd frame, LimitExceeded above 1 GiB.
Result<QByteArray> decompress(const QByteArray &bytes);

} // namespace waymark::storage
