// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/windowfixture.h"
#include "widgets/lint/findingsection.h"
#include "widgets/tour/guidedtour.h"

#include <QAbstractButton>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;
using app::ActionId;

/// The tour of the first run: by keyboard from the first memory to the first finding and the first undo.
class tst_Tour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRunIsGuidedToTheFirstUndo()
    {
        WindowFixture f;
        f.settings.set(app::session::tourSeen, false);
        QVERIFY(f.openSample());
        auto &card = f.window->tour().card();
        QVERIFY(f.waitFor([&] { return card.isVisible(); }));
        QCOMPARE(card.currentStep(), u"read"_s);
        // It takes nothing away from where one works.
        QCOMPARE(QApplication::focusWidget(), &f.table());
        for (int i = 0; i < 4 && card.currentStep() == "read"_L1; ++i) {
            QTest::keyClick(&f.table(), Qt::Key_J);
            QVERIFY(f.waitFor([&] { return f.window->pool().isSettled(); }));
        }
        QCOMPARE(card.currentStep(), u"finding"_s);
        QTest::keyClick(&f.table(), Qt::Key_L);
        QVERIFY(f.waitFor([&] { return card.currentStep() == "source"_L1 && f.window->pool().isSettled(); }));
        QVERIFY(!f.window->inspector().findings().standing().isEmpty());
        QTest::keyClick(&f.table(), Qt::Key_T);
        QCOMPARE(card.currentStep(), u"decide"_s);
        QVERIFY(f.waitFor([&] { return f.window->pool().isSettled(); }));
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_X);
        QVERIFY(f.waitFor([&] { return card.currentStep() == "undo"_L1; }));
        QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->isEnabled(); }));
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return card.currentStep() == "commands"_L1; }));
        QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!card.isVisible());
        QVERIFY(f.settings.get(app::session::tourSeen));
    }

    void itIsLeftByKeyboardAndComesBackOnDemand()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        auto &card = f.window->tour().card();
        QVERIFY(!card.isVisible());
        f.action(ActionId::Tour)->trigger();
        QVERIFY(card.isVisible());
        f.table().setFocus();
        // F6 reaches it.
        for (int i = 0; i < 8 && !card.isAncestorOf(QApplication::focusWidget()); ++i)
            QTest::keyClick(f.window.get(), Qt::Key_F6);
        QVERIFY(card.isAncestorOf(QApplication::focusWidget()));
        card.findChild<QAbstractButton *>(u"tourNext"_s)->click();
        QCOMPARE(card.currentStep(), u"finding"_s);
        card.findChild<QAbstractButton *>(u"tourBack"_s)->click();
        QCOMPARE(card.currentStep(), u"read"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!card.isVisible());
        QCOMPARE(QApplication::focusWidget(), &f.table());
    }

    void everyAnchorIsThere()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.action(ActionId::Tour)->trigger();
        for (const char *name : { "poolTable", "poolSidebar", "inspector", "selectionBar", "undoButton" })
            QVERIFY2(f.window->findChild<QWidget *>(QLatin1StringView(name)), name);
    }
};

QTEST_MAIN(tst_Tour)
#include "tst_tour.moc"
