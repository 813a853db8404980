// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace waymark {

/// What tells a memory in the log of a run and finds it again in a pool: SHA-256 hex over title, description and content as
/// fillFromPayload() makes them, runs of white space counted as one blank, so that a log which wraps lines says the same memory.
/// Empty when all three are blank: such a one is nobody.
QByteArray injectedKey(const QString &title, const QString &description, const QString &content);

} // namespace waymark
