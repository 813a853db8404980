// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

class QCoreApplication;

namespace waymark::app {

/// A language that the interface is complete in.
struct Language
{
    QString code; ///< as in waymark_CODE.qm and in the preferences
    QString name; ///< in itself, never translated
};

/// Loads the translations of the program and of Qt, and sets the locale of numbers and dates. Text that is on the screen
/// already is not touched: whoever shows it builds it anew.
/// Thread: GUI thread, or the only thread of the command line.
class Languages final
{
    Q_DISABLE_COPY_MOVE(Languages)

public:
    explicit Languages(QCoreApplication &application);
    ~Languages();

    /// English first.
    static QList<Language> all();
    /// The best match for locale names in order of preference ("zh-Hans-CN", "de_AT"); "en" when none fits. Traditional
    /// Chinese is not taken for Simplified.
    static QString bestMatch(const QStringList &localeNames);

    /// Empty = the system's, with the system's numbers and dates. An unknown code counts as empty.
    void use(const QString &code);
    /// Never empty: what the words on the screen are in.
    QString current() const { return m_current; }

    /// Font families to fall back to, so that Han characters get the shapes of the language.
    static QStringList fontFamilies(const QString &code);

private:
    QCoreApplication &m_application;
    QTranslator m_own;
    QTranslator m_qt;
    QString m_current;
};

} // namespace waymark::app
