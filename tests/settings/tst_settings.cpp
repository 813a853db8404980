// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/places.h"
#include "services/settings/preferences.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::settings;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void defaults();
    void valuesSurvive();
    void changesAreAnnounced();
    void resetGoesBack();
    void twoFiles();
    void nonsenseReadsAsDefault();
    void unwritablePlaceIsReported();
    void names();
    void homeMovesEverything();
    void platformPlaces();

private:
    QString preferencesFile() const { return m_folder->filePath(u"waymark.ini"_s); }
    QString sessionFile() const { return m_folder->filePath(u"session.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSettings::defaults()
{
    const Settings settings(preferencesFile(), sessionFile());
    QCOMPARE(settings.get(preferences::theme), Theme::System);
    QCOMPARE(settings.get(preferences::density), Density::Normal);
    QCOMPARE(settings.get(preferences::author), systemUserName());
    QVERIFY(!settings.get(preferences::author).isEmpty());
    QCOMPARE(settings.get(preferences::language), QString());
    QCOMPARE(settings.get(preferences::recentPools), QStringList());
    QCOMPARE(settings.get(preferences::windowGeometry), QByteArray());
    QVERIFY(!settings.isSet(preferences::theme));
    QVERIFY(!QFile::exists(preferencesFile()));
}

void TestSettings::valuesSurvive()
{
    const QStringList pools { u"/a b/ä, \"x\".waymark"_s, u"/c.waymark"_s };
    const QByteArray geometry("\x00\x01\xff;=\n", 6);
    {
        Settings settings(preferencesFile(), sessionFile());
        settings.set(preferences::theme, Theme::Dark);
        settings.set(preferences::density, Density::Compact);
        settings.set(preferences::author, u"Zoë, \"the\" reviewer"_s);
        settings.set(preferences::recentPools, pools);
        settings.set(preferences::windowGeometry, geometry);
    }
    const Settings settings(preferencesFile(), sessionFile());
    QCOMPARE(settings.get(preferences::theme), Theme::Dark);
    QCOMPARE(settings.get(preferences::density), Density::Compact);
    QCOMPARE(settings.get(preferences::author), u"Zoë, \"the\" reviewer"_s);
    QCOMPARE(settings.get(preferences::recentPools), pools);
    QCOMPARE(settings.get(preferences::windowGeometry), geometry);
}

void TestSettings::changesAreAnnounced()
{
    Settings settings(preferencesFile(), sessionFile());
    QSignalSpy spy(&settings, &Settings::changed);
    settings.set(preferences::theme, Theme::Light);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), Settings::key(preferences::theme));
    settings.set(preferences::theme, Theme::Light);
    QCOMPARE(spy.count(), 1);
    settings.set(preferences::density, Density::Normal); // the default, now written down: nothing to redraw
    QCOMPARE(spy.count(), 1);
    QVERIFY(settings.isSet(preferences::density));
}

void TestSettings::resetGoesBack()
{
    Settings settings(preferencesFile(), sessionFile());
    settings.set(preferences::language, u"de"_s);
    QSignalSpy spy(&settings, &Settings::changed);
    settings.reset(preferences::language);
    QCOMPARE(settings.get(preferences::language), QString());
    QVERIFY(!settings.isSet(preferences::language));
    settings.reset(preferences::language);
    QCOMPARE(spy.count(), 1);
}

void TestSettings::twoFiles()
{
    Settings settings(preferencesFile(), sessionFile());
    settings.set(preferences::theme, Theme::Dark);
    settings.set(preferences::recentPools, { u"/pool.waymark"_s });
    QVERIFY(settings.save());
    QFile preferences(preferencesFile());
    QFile session(sessionFile());
    QVERIFY(preferences.open(QIODevice::ReadOnly));
    QVERIFY(session.open(QIODevice::ReadOnly));
    QCOMPARE(preferences.readAll(), QByteArray("[General]\ntheme=dark\n"));
    QVERIFY(session.readAll().contains("recentPools=/pool.waymark"));
}

void TestSettings::nonsenseReadsAsDefault()
{
    QFile file(preferencesFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=purple\ndensity=@Invalid()\nauthor=\n");
    file.close();
    const Settings settings(preferencesFile(), sessionFile());
    QCOMPARE(settings.get(preferences::theme), Theme::System);
    QCOMPARE(settings.get(preferences::density), Density::Normal);
}

void TestSettings::unwritablePlaceIsReported()
{
    QFile blocker(m_folder->filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Settings settings(m_folder->filePath(u"file/waymark.ini"_s), sessionFile());
    settings.set(preferences::theme, Theme::Dark);
    const Result<void> saved = settings.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Io);
    QCOMPARE(saved.error().file, m_folder->filePath(u"file/waymark.ini"_s));
}

void TestSettings::names()
{
    for (Theme theme : { Theme::System, Theme::Light, Theme::Dark })
        QCOMPARE(themeFromName(name(theme)), theme);
    for (Density density : { Density::Normal, Density::Compact })
        QCOMPARE(densityFromName(name(density)), density);
    QVERIFY(!themeFromName(u"Dark"));
    QVERIFY(!densityFromName(u""));
}

void TestSettings::homeMovesEverything()
{
    qputenv("WAYMARK_HOME", "/tmp/somewhere");
    QCOMPARE(places(), placesUnder(u"/tmp/somewhere"_s));
    qunsetenv("WAYMARK_HOME");
    const Places all = placesUnder(u"/tmp/somewhere"_s);
    QCOMPARE(all.preferences, u"/tmp/somewhere/waymark.ini"_s);
    QCOMPARE(all.session, u"/tmp/somewhere/session.ini"_s);
    QCOMPARE(all.log, u"/tmp/somewhere/logs/waymark.log"_s);
    QCOMPARE(all.cache, u"/tmp/somewhere/cache"_s);
    QCOMPARE(all.pools, u"/tmp/somewhere/pools"_s);
    QCOMPARE(placesUnder(u"here"_s).cache, QDir::current().filePath(u"here/cache"_s));
}

void TestSettings::platformPlaces()
{
    qunsetenv("WAYMARK_HOME");
    QStandardPaths::setTestModeEnabled(true);
    const Places all = places();
    for (const QString &path : { all.preferences, all.session, all.log, all.cache, all.pools }) {
        QVERIFY(QDir::isAbsolutePath(path));
        QVERIFY(path.contains(u"waymark"_s, Qt::CaseInsensitive));
    }
    QVERIFY(all.preferences != all.session);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
