// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::app {

Languages::Languages(QCoreApplication &application)
    : m_application(application)
{
}

Languages::~Languages()
{
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
}

QList<Language> Languages::all()
{
    return { { u"en"_s, u"English"_s }, { u"de"_s, u"Deutsch"_s }, { u"zh_CN"_s, u"简体中文"_s } };
}

QString Languages::bestMatch(const QStringList &localeNames)
{
    for (const QString &name : localeNames) {
        const QLocale locale(name);
        if (locale.language() == QLocale::C || locale.language() == QLocale::English)
            return u"en"_s;
        for (const Language &language : all()) {
            const QLocale offered(language.code);
            if (offered.language() == locale.language() && offered.script() == locale.script())
                return language.code;
        }
    }
    return u"en"_s;
}

void Languages::use(const QString &code)
{
    const QList<Language> languages = all();
    const bool known = std::any_of(languages.begin(), languages.end(), [&](const Language &language) { return language.code == code; });
    m_current = known ? code : bestMatch(QLocale::system().uiLanguages());
    QLocale::setDefault(known ? QLocale(code) : QLocale::system());

    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    // Qt's own words come first, so that ours win where both have one.
    if (m_qt.load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    // English needs a file too: for the plurals.
    if (m_own.load(u":/i18n/waymark_%1.qm"_s.arg(m_current)))
        m_application.installTranslator(&m_own);
}

QStringList Languages::fontFamilies(const QString &code)
{
    return code.startsWith("zh"_L1) ? QStringList { u"Noto Sans CJK SC"_s } : QStringList();
}

} // namespace waymark::app
