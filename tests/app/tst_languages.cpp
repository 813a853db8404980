// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"
#include "app/languages.h"
#include "app/mainwindow.h"
#include "services/settings/preferences.h"
#include "widgets/pool/poolplace.h"
#include "widgets/pool/pooltable.h"

#include <QAction>
#include <QApplication>
#include <QLocale>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace waymark;
using namespace waymark::app;
using namespace Qt::StringLiterals;

/// The languages of the window and the switch between them while it runs.
class tst_Languages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBestMatchIsFound()
    {
        QCOMPARE(Languages::bestMatch({ u"de-AT"_s, u"de"_s }), u"de"_s);
        QCOMPARE(Languages::bestMatch({ u"zh-Hans-CN"_s }), u"zh_CN"_s);
        QCOMPARE(Languages::bestMatch({ u"zh-CN"_s }), u"zh_CN"_s);
        // Other characters are not read as easily.
        QCOMPARE(Languages::bestMatch({ u"zh-Hant-TW"_s }), u"en"_s);
        QCOMPARE(Languages::bestMatch({ u"fr-CH"_s, u"de-CH"_s }), u"de"_s);
        QCOMPARE(Languages::bestMatch({ u"fr"_s }), u"en"_s);
        QCOMPARE(Languages::bestMatch({ u"en-GB"_s, u"de"_s }), u"en"_s);
        QCOMPARE(Languages::bestMatch({}), u"en"_s);
    }

    void numbersFollowTheLanguage()
    {
        Languages languages(*QCoreApplication::instance());
        languages.use(u"de"_s);
        QCOMPARE(languages.current(), u"de"_s);
        QCOMPARE(QLocale().toString(1234567), u"1.234.567"_s);
        languages.use(u"nonsense"_s);
        QCOMPARE(languages.current(), u"en"_s); // the test's locale is C
    }

    void theWindowChangesItsLanguageWithoutARestart()
    {
        const QTemporaryDir home;
        qputenv("WAYMARK_HOME", QFile::encodeName(home.path()));
        const FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC));
        Application app(*qApp, clock);
        app.window().show();
        app.window().openSample();
        QVERIFY(QTest::qWaitFor([&] { return !app.window().imports().isRunning() && app.window().pool().isSettled() && app.window().pool().shown().memories == 147; }, 30000));
        app.window().pool().filter().setQuery(u"type:insight"_s);
        QVERIFY(QTest::qWaitFor([&] { return app.window().pool().isSettled(); }, 10000));
        app.window().place().table().setCurrentId(app.window().pool().shown().ids.at(5));
        QVERIFY(QTest::qWaitFor([&] { return app.window().pool().isSettled(); }, 10000));
        const MemoryId current = app.window().pool().selected().first();
        const qsizetype shown = app.window().pool().shown().ids.size();
        const QString english = app.window().actions().action(ActionId::Accept)->text();
        for (const QString &code : { u"de"_s, u"zh_CN"_s, u"en"_s }) {
            QSignalSpy rebuilt(&app, &Application::windowRebuilt);
            app.settings().set(settings::preferences::language, code);
            QVERIFY(rebuilt.wait(10000));
            QVERIFY(app.window().isVisible());
            QVERIFY(QTest::qWaitFor([&] { return app.window().pool().isSettled() && app.window().pool().shown().ids.size() == shown; }, 10000));
            QVERIFY(QTest::qWaitFor([&] { return app.window().pool().selected() == QList<MemoryId> { current }; }, 10000));
            const QString text = app.window().actions().action(ActionId::Accept)->text();
            QCOMPARE(text == english, code == "en"_L1);
            QVERIFY(!app.window().menuBar()->actions().first()->text().isEmpty());
        }
        app.window().close();
    }

    void everyLanguageNamesItselfAndHasAFont()
    {
        for (const Language &language : Languages::all()) {
            QVERIFY(!language.name.isEmpty());
            QVERIFY(QFile::exists(u":/i18n/waymark_%1.qm"_s.arg(language.code)));
        }
        QVERIFY(!Languages::fontFamilies(u"zh_CN"_s).isEmpty());
    }
};

QTEST_MAIN(tst_Languages)
#include "tst_languages.moc"
