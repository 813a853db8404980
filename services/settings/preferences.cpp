// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/preferences.h"

#include "services/base/enumnames.h"

#include <array>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace waymark::settings {

namespace {

// Indexed by the value.
constexpr std::array themeNames { "system", "light", "dark" };
constexpr std::array densityNames { "normal", "compact" };

} // namespace

QString name(Theme value)
{
    return nameIn(themeNames, value);
}

QString name(Density value)
{
    return nameIn(densityNames, value);
}

std::optional<Theme> themeFromName(QStringView name)
{
    return valueIn<Theme>(themeNames, name);
}

std::optional<Density> densityFromName(QStringView name)
{
    return valueIn<Density>(densityNames, name);
}

QString systemUserName()
{
    const QString user = qEnvironmentVariable("USER");
    if (!user.isEmpty())
        return user;
    std::array<char, 4096> buffer {};
    passwd entry {};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found)
        return QString::fromLocal8Bit(found->pw_name);
    return u"unknown"_s;
}

} // namespace waymark::settings
