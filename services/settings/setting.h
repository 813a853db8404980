// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QObject>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <type_traits>

class QSettings;

namespace waymark::settings {

/// What a person chose, or how the window was left. Two files, so that losing or resetting one keeps the other.
enum class Scope { Preference, Session };

/// A declared setting; preferences.h lists them all. The default is a function so that settings are constants.
template<typename T>
struct Setting
{
    const char *key;
    T (*fallback)();
    Scope scope = Scope::Preference;
};

/// How a value is stored. Specialise it for enums, so that the file holds names (see preferences.h).
template<typename T>
struct SettingCodec
{
    static QVariant toVariant(const T &value) { return QVariant::fromValue(value); }

    static std::optional<T> fromVariant(const QVariant &stored)
    {
        if (!stored.canConvert<T>())
            return std::nullopt;
        return stored.value<T>();
    }
};

/// Typed access to both files. Unknown keys cannot be asked for; a stored value that makes no sense reads as the default.
/// Thread: GUI thread (or the only thread of the command line).
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    /// The files need not exist; they are made with the first change.
    Settings(const QString &preferencesFile, const QString &sessionFile, QObject *parent = nullptr);
    ~Settings() override;

    template<typename T>
    T get(const Setting<T> &setting) const
    {
        const QVariant stored = read(setting.scope, setting.key);
        if (!stored.isValid())
            return setting.fallback();
        return SettingCodec<T>::fromVariant(stored).value_or(setting.fallback());
    }

    /// Emits changed() when the value is another one.
    template<typename T>
    void set(const Setting<T> &setting, const std::type_identity_t<T> &value)
    {
        const bool same = get(setting) == value;
        if (same && isSet(setting))
            return;
        write(setting.scope, setting.key, SettingCodec<T>::toVariant(value));
        if (!same)
            announce(setting.key);
    }

    /// Back to the default.
    template<typename T>
    void reset(const Setting<T> &setting)
    {
        const bool same = get(setting) == setting.fallback();
        remove(setting.scope, setting.key);
        if (!same)
            announce(setting.key);
    }

    /// Stored, rather than the default.
    template<typename T>
    bool isSet(const Setting<T> &setting) const
    {
        return read(setting.scope, setting.key).isValid();
    }

    template<typename T>
    static QString key(const Setting<T> &setting)
    {
        return QString::fromLatin1(setting.key);
    }

    /// Writes both files now; otherwise they are written from the event loop and at the end. Errors: Io.
    [[nodiscard]] Result<void> save();

Q_SIGNALS:
    /// Compare with Settings::key(preferences::theme).
    void changed(const QString &key);

private:
    QSettings &file(Scope scope) const;
    QVariant read(Scope scope, const char *key) const;
    void write(Scope scope, const char *key, const QVariant &value);
    void remove(Scope scope, const char *key);
    void announce(const char *key);

    std::unique_ptr<QSettings> m_preferences;
    std::unique_ptr<QSettings> m_session;
};

} // namespace waymark::settings
