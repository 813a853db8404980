// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/setting.h"

#include <QCoreApplication>
#include <QSettings>

namespace waymark::settings {

Settings::Settings(const QString &preferencesFile, const QString &sessionFile, QObject *parent)
    : QObject(parent)
    , m_preferences(std::make_unique<QSettings>(preferencesFile, QSettings::IniFormat))
    , m_session(std::make_unique<QSettings>(sessionFile, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

Result<void> Settings::save()
{
    for (QSettings *settings : { m_preferences.get(), m_session.get() }) {
        settings->sync();
        if (settings->status() == QSettings::AccessError) {
            Error error;
            error.code = ErrorCode::Io;
            error.message = QCoreApplication::translate("Settings", "The settings could not be written to %1.").arg(settings->fileName());
            error.file = settings->fileName();
            return Unexpected(std::move(error));
        }
    }
    return {};
}

QSettings &Settings::file(Scope scope) const
{
    return scope == Scope::Preference ? *m_preferences : *m_session;
}

QVariant Settings::read(Scope scope, const char *key) const
{
    return file(scope).value(QString::fromLatin1(key));
}

void Settings::write(Scope scope, const char *key, const QVariant &value)
{
    file(scope).setValue(QString::fromLatin1(key), value);
}

void Settings::remove(Scope scope, const char *key)
{
    file(scope).remove(QString::fromLatin1(key));
}

void Settings::announce(const char *key)
{
    Q_EMIT changed(QString::fromLatin1(key));
}

} // namespace waymark::settings
