// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/preferences.h"
#include "tests/app/windowfixture.h"
#include "widgets/commands/gotopanel.h"
#include "widgets/common/safetextview.h"
#include "widgets/dialogs/importpanel.h"
#include "widgets/pool/reasonbar.h"
#include "widgets/pool/sidebar.h"
#include "widgets/pool/supersedepanel.h"
#include "widgets/pool/validityeditor.h"
#include "widgets/reader/trajectoryreader.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSortFilterProxyModel>
#include <QStatusBar>
#include <QToolButton>
#include <QTreeView>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;
using app::ActionId;

/// The flows of the Pool place, driven on the real window by keys, as a person would.
class tst_Flows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRunReachesTheFirstUndo()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.shown() >= 60);
        f.table().setFocus();
        QVERIFY(f.search(u"type:insight review:unreviewed"_s));
        QCOMPARE(f.memory().review, ReviewStatus::Unreviewed);
        const QString uuid = f.memory().uuid;
        const MemoryId id = f.memory().id;
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_A);
        QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->text().contains(u"Accept"_s); }));
        QVERIFY(f.waitFor([&] { return !f.window->pool().shown().ids.contains(id); }));
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.window->pool().shown().ids.contains(id); }));
        QVERIFY(f.waitFor([&] { return f.action(ActionId::Redo)->text().contains(u"Accept"_s); }));
    }

    void pruneStaleByKeyboard()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"valid:expired"_s));
        QCOMPARE(f.shown(), 2);
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.window->pool().selected().size() == 2; }));
        QTest::keyClick(&f.table(), Qt::Key_Delete);
        auto *reason = f.window->findChild<widgets::ReasonBar *>();
        QVERIFY(f.waitFor([&] { return reason->isVisible(); }));
        // Without a reason nothing happens.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(reason->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"Out of date"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.window->pool().shown().retired == 4 && f.shown() == 0; })); // two were retired before
        QVERIFY(f.window->messages().isVisible());
        QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->text().contains(u"Retire 2"_s); }));
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.shown() == 2; }));
    }

    void undoSurvivesARestart()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"review:unreviewed type:summary"_s));
        QCOMPARE(f.memory().type, MemoryType::Summary);
        const MemoryId id = f.memory().id;
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_X);
        QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->text().contains(u"Reject"_s); }));
        f.restart();
        f.window->openSample();
        QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->text().contains(u"Reject"_s); }));
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.window->pool().shown().ids.contains(id); }));
    }

    void editInPlace()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"type:insight review:accepted"_s));
        QCOMPARE(f.memory().review, ReviewStatus::Accepted);
        const QString title = f.memory().title;
        const MemoryId id = f.memory().id;
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_E);
        QVERIFY(f.waitFor([&] { return f.window->inspector().isEditing(); }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u", again"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return !f.window->inspector().isEditing(); }));
        // It is unreviewed now, so the filter lets go of it.
        QVERIFY(f.waitFor([&] { return !f.window->pool().shown().ids.contains(id); }));
        f.window->pool().openMemory(id);
        QVERIFY(f.waitFor([&] { return f.window->pool().details() && f.memory().id == id && f.memory().title == title + u", again"_s; }));
        // What was accepted was another text.
        QCOMPARE(f.memory().review, ReviewStatus::Unreviewed);
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.window->pool().details() && f.memory().title == title && f.memory().review == ReviewStatus::Accepted; }));
    }

    void aDraftSurvivesTheWindow()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        const MemoryId id = f.window->pool().shown().ids.first();
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_E);
        QVERIFY(f.waitFor([&] { return f.window->inspector().isEditing(); }));
        QSignalSpy drafts(&f.window->inspector(), &widgets::Inspector::draftChanged);
        QTest::keyClicks(QApplication::focusWidget(), u"Half a thought"_s);
        QVERIFY(f.waitFor([&] { return !drafts.isEmpty(); }));
        f.window.reset(); // no goodbye
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        f.open();
        f.window->openSample();
        QVERIFY(f.waitFor([&] { return f.window->pool().details() != nullptr; }));
        f.window->pool().openMemory(id);
        QVERIFY(f.waitFor([&] {
            const auto bars = f.window->inspector().findChildren<widgets::MessageBar *>();
            return std::any_of(bars.begin(), bars.end(), [](widgets::MessageBar *bar) { return bar->isVisible(); });
        }));
    }

    void facetsAndChips()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QTest::keyClick(f.window.get(), Qt::Key_4, Qt::AltModifier);
        QVERIFY(f.waitFor([&] { return f.shown() == 80; })); // 81 insights, one of them retired
        // Off without deleting, then negated.
        auto &filter = f.window->pool().filter();
        const int chip = int(filter.chips().size()) - 1;
        filter.toggle(chip);
        QVERIFY(f.waitFor([&] { return f.shown() == 145; }));
        QCOMPARE(filter.chips().size(), 2);
        filter.toggle(chip);
        filter.negate(chip);
        QVERIFY(f.waitFor([&] { return f.shown() == 65; }));
        QTest::keyClick(f.window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(f.waitFor([&] { return f.shown() == 80 || f.shown() == 145; }));
        // The number beside a value is what a click on it shows.
        filter.setQuery(u"type:workflow"_s);
        QVERIFY(f.waitFor([&] { return f.shown() == 23; }));
        const QList<Facet> facets = f.window->pool().shown().facets;
        for (const Facet &facet : facets) {
            if (facet.key != QueryKey::Type)
                continue;
            for (const FacetValue &value : facet.values) {
                filter.setQuery(u"type:"_s + value.name);
                QVERIFY2(f.waitFor([&] { return f.shown() == value.count; }), qPrintable(value.name));
            }
        }
    }

    void aBrokenQueryIsSaidUnderTheBox()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        const qsizetype before = f.shown();
        QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"type:insigth"_s);
        QVERIFY(f.waitFor([&] {
            const auto labels = f.window->findChildren<QWidget *>();
            return std::any_of(labels.begin(), labels.end(), [](QWidget *w) { return w->isVisible() && w->inherits("waymark::widgets::ErrorStrip"); });
        }));
        QCOMPARE(f.shown(), before);
    }

    void validityAndAsOf()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"valid:expiring"_s));
        QCOMPARE(f.shown(), 2);
        f.window->pool().setAsOf(QDate(2027, 6, 1));
        QVERIFY(f.waitFor([&] { return f.shown() == 0; }));
        f.window->pool().setAsOf({});
        QVERIFY(f.waitFor([&] { return f.shown() == 2; }));
        f.table().setCurrentId(f.window->pool().shown().ids.first());
        QVERIFY(f.waitFor([&] { return f.window->pool().details() && f.window->pool().selected().size() == 1; }));
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_V);
        auto *editor = f.window->findChild<widgets::ValidityEditor *>();
        QVERIFY(f.waitFor([&] { return editor->isVisible(); }));
        const QList<QAbstractButton *> buttons = editor->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->text().contains(u"Open end"_s))
                button->click();
        }
        const QList<QLineEdit *> fields = editor->findChildren<QLineEdit *>();
        QTest::keyClicks(fields.last(), u"Holds for good"_s);
        QVERIFY(editor->canApply());
        QTest::keyClick(fields.last(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.shown() == 1; }));
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.shown() == 2; }));
    }

    void sourceAndBack()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"type:workflow"_s));
        QCOMPARE(f.memory().type, MemoryType::Workflow);
        const MemoryId id = f.memory().id;
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_T);
        QVERIFY(f.waitFor([&] { return f.window->pool().details() && f.memory().type == MemoryType::Trajectory; }));
        QTest::keyClick(&f.table(), Qt::Key_T);
        QVERIFY(f.waitFor([&] { return f.window->pool().details() && f.memory().id == id; }));
    }

    void aTrajectoryIsReadStepByStepByKeyboard()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"type:insight"_s));
        f.table().setFocus();
        // Beside the list: the keys of the steps work from the list.
        auto &beside = f.window->inspector().reader();
        QTest::keyClick(&f.table(), Qt::Key_BracketRight);
        QVERIFY(f.waitFor([&] { return beside.isReady() && beside.currentRow() == 0; }));
        QCOMPARE(f.window->inspector().currentTab(), widgets::Inspector::Tab::Run);
        QCOMPARE(beside.runUuid(), f.memory().trajectory);
        QTest::keyClick(&f.table(), Qt::Key_BracketRight);
        QCOMPARE(beside.currentRow(), 1);
        QTest::keyClick(&f.table(), Qt::Key_Dollar);
        QCOMPARE(beside.currentRow(), beside.rowCount() - 1);
        QTest::keyClick(&f.table(), Qt::Key_BracketLeft);
        QTest::keyClick(&f.table(), Qt::Key_0);
        QCOMPARE(beside.currentRow(), 0);
        QTest::keyClick(&f.table(), Qt::Key_BracketRight);
        // On its page, at the same step; and back.
        const MemoryId id = f.memory().id;
        QTest::keyClick(&f.table(), Qt::Key_T, Qt::ShiftModifier);
        auto &page = f.window->trajectoryPage();
        QVERIFY(f.waitFor([&] { return page.isVisible() && page.isReady(); }));
        QCOMPARE(page.currentRow(), 1);
        QCOMPARE(QApplication::focusWidget(), &page.view());
        QVERIFY(!f.action(ActionId::Accept)->isEnabled()); // the memory is out of sight
        QTest::keyClick(&page.view(), Qt::Key_BracketRight);
        QCOMPARE(page.currentRow(), 2);
        QTest::keyClick(f.window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(f.table().isVisible());
        QCOMPARE(QApplication::focusWidget(), &f.table());
        QTest::keyClick(f.window.get(), Qt::Key_9, Qt::ControlModifier);
        QVERIFY(page.isVisible());
        // A link to the step leads back to it.
        QTest::keyClick(&page.view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        f.action(ActionId::CopyStepLink)->trigger();
        const QString link = QGuiApplication::clipboard()->text();
        QVERIFY2(link.endsWith(u"#step=3"_s), qPrintable(link));
        QTest::keyClick(f.window.get(), Qt::Key_W, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.table().isVisible(); }));
        QVERIFY(f.window->session()); // the page was closed, not the pool
        QCOMPARE(f.memory().id, id);
        QTest::keyClick(f.window.get(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.window->commands().goTo().isVisible(); }));
        auto *line = f.window->commands().goTo().findChild<QLineEdit *>();
        QTest::keyClicks(line, link);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(f.waitFor([&] { return page.isVisible() && page.isReady() && page.currentRow() == 2; }));
    }

    void docksStayAsOneLeftThem()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QTest::keyClick(f.window.get(), Qt::Key_F1);
        QTest::keyClick(f.window.get(), Qt::Key_F4);
        QVERIFY(!f.window->inspector().isVisible());
        f.restart();
        f.window->openSample();
        QVERIFY(f.waitFor([&] { return f.window->pool().isSettled() && f.shown() > 0; }));
        QVERIFY(!f.window->sidebar().isVisible());
        QVERIFY(!f.window->inspector().isVisible());
        // A key of the steps shows where it acts.
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_BracketRight);
        QVERIFY(f.window->inspector().isVisible());
        // On the page of a trajectory F1 waits for the way back.
        f.action(ActionId::OpenRun)->trigger();
        QVERIFY(f.waitFor([&] { return f.window->trajectoryPage().isVisible(); }));
        QTest::keyClick(f.window.get(), Qt::Key_F1);
        QVERIFY(!f.window->sidebar().isVisible());
        // F2 is the list, wherever one is.
        QTest::keyClick(f.window.get(), Qt::Key_F2);
        QVERIFY(f.table().isVisible() && f.table().hasFocus());
        QVERIFY(f.window->sidebar().isVisible());
    }

    void aLinkToARunThatIsNotThereChangesNothing()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.window->readers().openPage({ PoolLink::Kind::Run, u"0000-not-there"_s, 3 });
        QVERIFY(f.waitFor([&] { return f.window->messages().isVisible(); }));
        QVERIFY(!f.window->readers().hasPage());
        QVERIFY(!f.action(ActionId::GoTrajectory)->isEnabled());
        QVERIFY(f.table().isVisible());
    }

    void theLinkIsThatOfTheSelectedMemory()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"type:insight"_s));
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_BracketRight);
        QVERIFY(f.waitFor([&] { return f.window->inspector().reader().isReady(); }));
        const QString before = f.memory().trajectory;
        f.window->inspector().setCurrentTab(widgets::Inspector::Tab::Rendered);
        for (int i = 0; i < 20 && f.memory().trajectory == before; ++i) {
            QTest::keyClick(&f.table(), Qt::Key_J);
            QVERIFY(f.waitFor([&] { return f.window->pool().isSettled(); }));
        }
        QVERIFY(f.memory().trajectory != before);
        QGuiApplication::clipboard()->clear();
        f.action(ActionId::CopyStepLink)->trigger();
        QVERIFY(f.waitFor([&] { return QGuiApplication::clipboard()->text().contains(f.memory().trajectory); }));
    }

    void enterOnATrajectoryOpensItsPage()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"type:trajectory"_s));
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_Return);
        QVERIFY(f.waitFor([&] { return f.window->trajectoryPage().isVisible() && f.window->trajectoryPage().isReady(); }));
        // Search means the trajectory here.
        QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(f.window->trajectoryPage().isAncestorOf(QApplication::focusWidget()));
        f.window->closePool();
        QVERIFY(!f.window->trajectoryPage().isVisible());
    }

    void savedSearch()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"outcome:failure"_s));
        f.prompter.nextName = u"From failures"_s;
        QTest::keyClick(f.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(f.waitFor([&] {
            const QModelIndex section = f.window->pool().facets().sectionIndex(models::FacetModel::Section::SavedSearches);
            for (int row = 0; row < f.window->pool().facets().rowCount(section); ++row) {
                if (f.window->pool().facets().index(row, 0, section).data().toString() == "From failures"_L1)
                    return true;
            }
            return false;
        }));
        QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->text().contains(u"From failures"_s); }));
    }

    void importByDrop()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        const QString notes = f.folder.filePath(u"AGENTS.md"_s);
        QFile file(notes);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Testing\n\n- Run the whole suite when a fix touches shared code.\n- Write the failing test first.\n\n"
                   "# Avoid\n\n- Overwriting a file that you have not read.\n");
        file.close();
        auto *panel = f.window->findChild<widgets::ImportPanel *>();
        for (const bool second : { false, true }) {
            QMimeData mime;
            mime.setUrls({ QUrl::fromLocalFile(notes) });
            // As the window system sends them: enter, then drop.
            QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(f.window.get(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(f.window.get(), &drop);
            QVERIFY2(f.waitFor([&] { return panel->isVisible() && f.isQuiet() && !panel->isRunning(); }), second ? "second" : "first");
            if (second)
                break;
            QSignalSpy requested(panel, &widgets::ImportPanel::importRequested);
            QVERIFY(f.waitFor([&] {
                if (requested.isEmpty())
                    QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
                return !requested.isEmpty();
            }));
            QVERIFY(f.waitFor([&] { return f.isQuiet() && f.window->pool().shown().memories == 150; }));
            QTest::keyClick(panel, Qt::Key_Escape);
        }
        // A second import adds nothing.
        QCOMPARE(f.window->pool().shown().memories, 150);
        QTest::keyClick(panel, Qt::Key_Escape);
        QTest::keyClick(f.window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(f.waitFor([&] { return f.window->pool().shown().memories == 147; }));
    }

    void lettersAreTextInTheSearchBox()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"axe"_s);
        QVERIFY(f.waitFor([&] { return f.window->search().text() == u"axe"_s; }));
        QVERIFY(!f.window->inspector().isEditing());
        QVERIFY(!f.action(ActionId::Undo)->text().contains(u"Accept"_s));
    }

    void lettersActOnNothingWhileATextFieldHasTheFocus()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"type:insight review:unreviewed"_s));
        const MemoryId id = f.memory().id;
        f.table().setFocus();
        QTest::keyClick(&f.table(), Qt::Key_E);
        QVERIFY(f.waitFor([&] { return f.window->inspector().isEditing(); }));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
        // Every single character that is a key of the window.
        for (const app::ActionInfo &info : app::actionTable()) {
            for (const QKeySequence &key : app::actionKeys(info)) {
                const QString text = key.toString(QKeySequence::PortableText);
                if (text.size() == 1)
                    QTest::keyClick(QApplication::focusWidget(), text.front().toLower().toLatin1());
            }
        }
        QVERIFY(f.window->inspector().isEditing());
        QCOMPARE(f.memory().id, id);
        QCOMPARE(f.memory().review, ReviewStatus::Unreviewed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

    void aRestoredFilterIsSaidAndClearedByOneKey()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"type:workflow"_s));
        const qsizetype shown = f.shown();
        f.table().setCurrentId(f.window->pool().shown().ids.at(3));
        QVERIFY(f.waitFor([&] { return f.window->pool().isSettled(); }));
        const QString uuid = f.memory().uuid;
        f.restart();
        f.window->openSample();
        QVERIFY(f.waitFor([&] { return f.window->messages().isVisible() && f.window->pool().isSettled(); }));
        QCOMPARE(f.shown(), shown);
        QVERIFY(f.window->messages().text().contains(u"type:workflow"_s));
        QVERIFY(f.waitFor([&] { return f.window->pool().details() && f.memory().uuid == uuid; }));
        auto *clear = f.window->messages().findChild<QAbstractButton *>(u"messageAction1"_s);
        QVERIFY(clear);
        clear->setFocus();
        QTest::keyClick(clear, Qt::Key_Space);
        QVERIFY(f.waitFor([&] { return f.shown() == WindowFixture::sampleSize; }));
        // What hides nothing needs no banner.
        f.restart();
        f.window->openSample();
        QVERIFY(f.waitFor([&] { return f.shown() == WindowFixture::sampleSize; }));
        QVERIFY(!f.window->messages().isVisible());
    }

    void nothingIsRestoredWhenOneWishesSo()
    {
        WindowFixture f;
        f.settings.set(settings::preferences::restoreSession, false);
        QVERIFY(f.openSample());
        QVERIFY(f.search(u"type:workflow"_s));
        f.restart();
        f.window->openSample();
        QVERIFY(f.waitFor([&] { return f.shown() == 145; }));
        QVERIFY(!f.window->messages().isVisible());
    }

    void f6GoesThroughThePanes()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        // What is found is told in a pane of its own; without it there are those that are always there.
        QVERIFY(f.waitFor([&] { return f.window->messages().isVisible(); }));
        f.window->messages().dismiss();
        f.table().setFocus();
        QSet<QWidget *> seen;
        QList<QWidget *> order;
        const auto pane = [&](const QWidget *widget) {
            for (const char *name : { "sidebarDock", "inspectorDock", "toolBar", "poolPlace", "bottomDock", "statusLine" }) {
                auto *root = f.window->findChild<QWidget *>(QLatin1StringView(name));
                if (root && root->isAncestorOf(widget))
                    return root;
            }
            return static_cast<QWidget *>(nullptr);
        };
        for (int i = 0; i < 5; ++i) {
            QWidget *at = pane(QApplication::focusWidget());
            QVERIFY2(at, qPrintable(QApplication::focusWidget()->objectName()));
            QVERIFY(!seen.contains(at));
            seen.insert(at);
            order.append(QApplication::focusWidget());
            QTest::keyClick(f.window.get(), Qt::Key_F6);
        }
        QCOMPARE(QApplication::focusWidget(), &f.table());
        // Back the same way, each pane where one left it.
        for (qsizetype i = order.size() - 1; i > 0; --i) {
            QTest::keyClick(f.window.get(), Qt::Key_F6, Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), order.at(i));
        }
    }

    void textSizeFollowsItsKeys()
    {
        WindowFixture f;
        QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
        QTest::keyClick(f.window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(f.settings.get(settings::preferences::textPercent), 110);
        QTest::keyClick(f.window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(f.settings.get(settings::preferences::textPercent), 100);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(f.window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(f.settings.get(settings::preferences::textPercent), 80);
    }

    void bothThemes()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.action(ActionId::ThemeDark)->trigger();
        QVERIFY(f.window->palette().color(QPalette::Window).lightness() < 80);
        f.action(ActionId::ThemeLight)->trigger();
        QVERIFY(f.window->palette().color(QPalette::Window).lightness() > 200);
    }

    void aFileThatIsNoPoolIsRefused()
    {
        WindowFixture f;
        const QString path = f.folder.filePath(u"notes.waymark"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("just some text");
        file.close();
        f.window->openPool(path);
        QVERIFY(f.waitFor([&] { return f.window->messages().isVisible(); }));
        QVERIFY2(f.window->messages().text().contains(u"is not a pool"_s), qPrintable(f.window->messages().text()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("just some text"));
    }
};

QTEST_MAIN(tst_Flows)
#include "tst_flows.moc"
