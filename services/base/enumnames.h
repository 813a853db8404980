// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace waymark {

/// Names of an enum that counts from 0: an array of Latin-1 texts, indexed by the value.

template <typename Names, typename Enum>
QString nameIn(const Names &names, Enum value)
{
    return QString::fromLatin1(names.at(size_t(value)));
}

/// Nothing for a name that is none.
template <typename Enum, typename Names>
std::optional<Enum> valueIn(const Names &names, QStringView name)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace waymark
