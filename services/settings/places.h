// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waymark::settings {

/// Where things live on this machine. Built once and handed around; nothing is created by asking.
struct Places
{
    QString preferences; ///< INI file
    QString session; ///< INI file
    QString log;
    QString cache; ///< folder; may be deleted at any time
    QString pools; ///< folder offered for new pools

    bool operator==(const Places &) const = default;
};

/// Everything below `$WAYMARK_HOME` when that is set (tests, portable use), else the platform's folders.
Places places();

/// home/waymark.ini, home/session.ini, home/logs/waymark.log, home/cache, home/pools
Places placesUnder(const QString &home);

} // namespace waymark::settings
