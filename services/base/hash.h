// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace waymark {

/// SHA-256 as 64 lower-case hexadecimal characters.
QByteArray sha256Hex(QByteArrayView bytes);

/// A random (version 4) UUID, 36 characters without braces.
QString newUuid();

} // namespace waymark
