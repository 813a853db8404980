// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/places.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace waymark::settings {

namespace {

QString below(QStandardPaths::StandardLocation location, const QString &name)
{
    return QStandardPaths::writableLocation(location) + u'/' + name;
}

} // namespace

Places places()
{
    const QString home = qEnvironmentVariable("WAYMARK_HOME");
    if (!home.isEmpty())
        return placesUnder(home);
    // The generic locations do not depend on the name under which the program or a test runs.
    const QString config = below(QStandardPaths::GenericConfigLocation, u"waymark"_s);
    return {
        config + u"/waymark.ini",
        config + u"/session.ini",
        below(QStandardPaths::GenericDataLocation, u"waymark/logs/waymark.log"_s),
        below(QStandardPaths::GenericCacheLocation, u"waymark"_s),
        below(QStandardPaths::DocumentsLocation, u"Waymark"_s),
    };
}

Places placesUnder(const QString &home)
{
    const QDir folder(QDir(home).absolutePath());
    return {
        folder.filePath(u"waymark.ini"_s),
        folder.filePath(u"session.ini"_s),
        folder.filePath(u"logs/waymark.log"_s),
        folder.filePath(u"cache"_s),
        folder.filePath(u"pools"_s),
    };
}

} // namespace waymark::settings
