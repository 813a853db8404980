// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/windowfixture.h"
#include "widgets/commands/commandpalette.h"
#include "widgets/commands/gotopanel.h"
#include "widgets/commands/shortcutsheet.h"

#include <QListView>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;
using app::ActionId;

/// The palette, go to and the sheet of keys on the real window, by keyboard alone.
class tst_Commands : public QObject
{
    Q_OBJECT

private:
    static QLineEdit *line(QWidget &panel) { return panel.findChild<QLineEdit *>(u"chooserLine"_s); }

private Q_SLOTS:
    void aCommandIsFoundAndRun()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.table().setFocus();
        QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto &palette = f.window->commands().palette();
        QVERIFY(palette.isVisible());
        QCOMPARE(QApplication::focusWidget(), line(palette));
        QTest::keyClicks(line(palette), u"only workf"_s);
        QVERIFY(palette.choices().rowCount() >= 1);
        QCOMPARE(palette.choices().choice(0).id, u"onlyWorkflows"_s);
        QTest::keyClick(line(palette), Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QCOMPARE(QApplication::focusWidget(), &f.table());
        QCOMPARE(f.window->pool().filter().namedTerms(QueryKey::Type).included, QStringList { u"workflow"_s });
        QVERIFY(f.waitFor([&] { return f.window->pool().isSettled() && f.memory().type == MemoryType::Workflow; }));
        // What was run lately stands first.
        QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(palette.choices().choice(0).id, u"onlyWorkflows"_s);
        QTest::keyClick(line(palette), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QCOMPARE(QApplication::focusWidget(), &f.table());
    }

    void everyActionIsInThePaletteWithItsKey()
    {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto &palette = f.window->commands().palette();
        QCOMPARE(palette.choices().rowCount(), int(ActionId::Count) - 1);
        bool seenDisabled = false;
        for (int row = 0; row < palette.choices().rowCount(); ++row) {
            const models::Choice &choice = palette.choices().choice(row);
            // What can be done comes before what cannot.
            QVERIFY(!seenDisabled || !choice.disabled.isEmpty());
            seenDisabled = seenDisabled || !choice.disabled.isEmpty();
        }
        QVERIFY(seenDisabled);
    }

    void whatCannotBeDoneSaysWhyAndStays()
    {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto &palette = f.window->commands().palette();
        QTest::keyClicks(line(palette), u"retire"_s);
        QTest::keyClick(line(palette), Qt::Key_Return);
        QVERIFY(palette.isVisible());
        const QString heard = line(palette)->accessibleDescription();
        QVERIFY2(heard.contains(u"This needs an open pool."_s), qPrintable(heard));
    }

    void goToByWordsByIdAndBack()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"type:workflow"_s));
        const QString uuid = f.memory().uuid;
        QVERIFY(f.search(u"type:insight"_s));
        f.table().setFocus();
        auto &panel = f.window->commands().goTo();
        QTest::keyClick(f.window.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return panel.isVisible(); }));
        // Nothing typed: where one has been.
        QVERIFY(f.waitFor([&] { return panel.choices().rowCount() >= 2; }));
        QTest::keyClicks(line(panel), uuid.left(8));
        QVERIFY(f.waitFor([&] { return panel.choices().rowCount() == 1; }));
        QTest::keyClick(line(panel), Qt::Key_Return); // which waits for the answer to the last letter
        QVERIFY(f.waitFor([&] { return !panel.isVisible(); }));
        QVERIFY(f.waitFor([&] { return f.window->pool().details() && f.memory().uuid == uuid; }));
        const QString title = f.memory().title;
        // By words of the title, in any order.
        QStringList words = title.split(u' ', Qt::SkipEmptyParts).mid(0, 3);
        std::reverse(words.begin(), words.end());
        QTest::keyClick(f.window.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return panel.isVisible(); }));
        QTest::keyClicks(line(panel), words.join(u' '));
        QVERIFY(f.waitFor([&] {
            for (int row = 0; row < panel.choices().rowCount(); ++row) {
                if (panel.choices().choice(row).id == uuid)
                    return true;
            }
            return false;
        }));
        QTest::keyClick(line(panel), Qt::Key_Escape);
    }

    void theSheetHasEveryKeyAndFindsThem()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.table().setFocus();
        QTest::keyClick(f.window.get(), Qt::Key_Question);
        auto *sheet = f.window->findChild<widgets::ShortcutSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        int keys = int(app::navigationKeys().size());
        for (const app::ActionInfo &info : app::actionTable())
            keys += app::actionKeys(info).isEmpty() ? 0 : 1;
        QCOMPARE(sheet->shownEntries(), keys);
        auto *filter = sheet->findChild<QLineEdit *>(u"shortcutFilter"_s);
        QTest::keyClicks(filter, u"undo"_s);
        QCOMPARE(sheet->shownEntries(), 1);
        filter->clear();
        QTest::keyClicks(filter, u"F6"_s);
        QCOMPARE(sheet->shownEntries(), 2);
        QTest::keyClick(filter, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
    }
};

QTEST_MAIN(tst_Commands)
#include "tst_commands.moc"
