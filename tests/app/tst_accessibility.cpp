// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/scenes.h"
#include "tests/support/widgetwalk.h"

#include <QAbstractButton>
#include <QFont>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

/// Every scene of the window: names, focus, contrast, room for text. The scale comes from QT_SCALE_FACTOR.
class tst_Accessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChecksFindPlantedFaults()
    {
        QWidget window;
        window.resize(400, 100);
        auto *row = new QHBoxLayout(&window);
        auto *label = new QLabel(u"A text that does not fit into twenty pixels"_s);
        label->setFixedWidth(20);
        QPalette pale;
        pale.setColor(QPalette::WindowText, QColor(0xBB, 0xBB, 0xBB));
        pale.setColor(QPalette::Window, Qt::white);
        auto *faint = new QLabel(u"Faint text"_s);
        faint->setAutoFillBackground(true);
        faint->setPalette(pale);
        row->addWidget(label);
        row->addWidget(faint);
        row->addWidget(new QPushButton);
        auto *over = new QPushButton(u"Over"_s);
        row->addWidget(over);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(nameFaults(&window).filter(u"has no object name"_s).size(), 2);
        QCOMPARE(nameFaults(&window).filter(u"has no accessible name"_s).size(), 1);
        QCOMPARE(clippingFaults(&window).filter(u"is clipped"_s).size(), 1);
        QCOMPARE(contrastFaults(&window).filter(u"Faint text"_s).size(), 1);
        QVERIFY(overlapFaults(&window).isEmpty());
        over->move(faint->pos());
        QCOMPARE(overlapFaults(&window).size(), 1);
        QVERIFY(focusFaults(&window).filter(u"not reached"_s).isEmpty());
    }

    void everyControlHasNames()
    {
        WindowFixture f;
        const QStringList faults = walkScenes(f, [](const Scene &, QWidget *subject) { return nameFaults(subject) + cellFaults(subject); });
        QVERIFY2(faults.isEmpty(), reported(faults).constData());
    }

    void tabReachesEverything()
    {
        WindowFixture f;
        const QStringList faults = walkScenes(f, [](const Scene &scene, QWidget *subject) { return scene.tabIsTaken ? QStringList() : focusFaults(subject); });
        QVERIFY2(faults.isEmpty(), reported(faults).constData());
    }

    void textStandsOut_data()
    {
        QTest::addColumn<widgets::ThemeChoice>("theme");
        QTest::newRow("light") << widgets::ThemeChoice::Light;
        QTest::newRow("dark") << widgets::ThemeChoice::Dark;
    }

    void textStandsOut()
    {
        QFETCH(widgets::ThemeChoice, theme);
        WindowFixture f;
        f.theme.setChoice(theme);
        if (f.window->devicePixelRatioF() < 2)
            QSKIP("Thin strokes reach their colour from two pixels a point on; the runs at a larger scale do this.");
        const QStringList faults = walkScenes(f, [](const Scene &, QWidget *subject) { return contrastFaults(subject); });
        QVERIFY2(faults.isEmpty(), reported(faults).constData());
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : { 80, 100, 150, 200 })
            QTest::addRow("%d %%", percent) << percent;
    }

    void nothingIsClipped()
    {
        QFETCH(int, percent);
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setPixelSize(13 * percent / 100);
        QApplication::setFont(font);
        const auto restore = qScopeGuard([&] { QApplication::setFont(usual); });
        WindowFixture f;
        // Who reads at twice the size has the room for it: the same window, seen from half as far.
        const int room = std::max(100, percent);
        f.window->resize(1366 * room / 100, 768 * room / 100);
        f.action(app::ActionId::ResetLayout)->trigger();
        QStringList faults = walkScenes(f, [](const Scene &, QWidget *subject) { return clippingFaults(subject) + overlapFaults(subject); });
        const QSize least = f.window->minimumSizeHint();
        if (percent <= 100 && (least.width() > 1366 || least.height() > 768))
            faults.append(u"The window needs %1×%2"_s.arg(least.width()).arg(least.height()));
        QVERIFY2(faults.isEmpty(), reported(faults).constData());
    }
};

QTEST_MAIN(tst_Accessibility)
#include "tst_accessibility.moc"
