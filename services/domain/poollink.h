// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace waymark {

/// An address inside a pool that people pass to each other: waymark:memory/UUID, waymark:run/UUID, waymark:run/UUID#step=9.
/// It names no file and no host, and leads nowhere outside of the pool that is open.
struct PoolLink
{
    enum class Kind { Memory,
        Run };

    Kind kind = Kind::Memory;
    QString uuid;
    int step = 0; ///< 1-based, of the run; 0 = its beginning

    bool operator==(const PoolLink &) const = default;
};

QString linkText(const PoolLink &link);
/// Nothing when the text is no such link. Blanks around it do not count.
std::optional<PoolLink> linkFromText(const QString &text);

} // namespace waymark
