// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QByteArray>

#include <memory>

namespace waymark::llm {

/// Where the desktop keeps secrets. Both functions may wait while the person unlocks it.
/// Thread: any but the GUI's.
class Keychain
{
public:
    virtual ~Keychain() = default;
    /// Errors: NotFound when there is no such item, Refused when the person said no, Io when there is no keychain or it fails.
    virtual Result<QByteArray> read(const QString &item) = 0;
    virtual Result<void> write(const QString &item, const QByteArray &secret) = 0;
};

/// Whether this build can talk to a keychain at all.
bool hasDesktopKeychain();

/// The keychain of the desktop; without one, every call says so.
std::shared_ptr<Keychain> desktopKeychain();

} // namespace waymark::llm
