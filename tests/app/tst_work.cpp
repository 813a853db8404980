// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusline.h"
#include "tests/app/windowfixture.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/tabularlabel.h"
#include "widgets/common/workindicator.h"

#include <QPromise>
#include <QToolButton>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;
using app::ActionId;

namespace {

/// Work that goes on until the test says how it ends.
class HeldWork
{
public:
    app::WorkController::Job job()
    {
        return [this](const WorkHooks &given) {
            hooks = given;
            promise.start();
            return promise.future();
        };
    }
    void finish(const Result<QString> &ended)
    {
        promise.addResult(ended);
        promise.finish();
    }
    /// From another thread, as workers do.
    void tell(const Progress &progress)
    {
        const std::unique_ptr<QThread> worker(QThread::create([this, progress] { hooks.progress(progress); }));
        worker->start();
        worker->wait();
    }

    WorkHooks hooks;
    QPromise<Result<QString>> promise;
};

const app::WorkController::Names exporting { u"Exporting…"_s, u"Cancel the export"_s };

widgets::WorkIndicator &indicator(const WindowFixture &f)
{
    return *f.window->findChild<widgets::WorkIndicator *>();
}

QStringList filesIn(const WindowFixture &f)
{
    return QDir(f.folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// What is not beside a pool that is open anyway.
QStringList strangers(const WindowFixture &f)
{
    QStringList names = filesIn(f);
    names.removeIf([](const QString &name) { return name.startsWith(u"sample.waymark"_s) || name.endsWith(u".ini"_s); });
    return names;
}

} // namespace

/// Long work on the real window.
class tst_Work : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportSaysWhatItWrote();
    void exportTakesTheFilter();
    void backupAndRestore();
    void failureIsAnError();
    void nothingChosenNothingDone();
    void heldWorkIsShown();
    void cancelFromTheStatusBar();
    void importIsShownAndCancelled();
    void severalAreCancelledEach();
    void noChangesWhileRestoring();
    void closingTheWindowCancels();
    void closingThePoolCancels();
    void workThatOutlivesTheWindow();
};

void tst_Work::exportSaysWhatItWrote()
{
    WindowFixture f;
    QVERIFY(f.openSample());
    f.prompter.nextFile = f.folder.filePath(u"out.jsonl"_s);
    f.action(ActionId::Export)->trigger();
    // The findings of the sample may be told first.
    QVERIFY2(f.waitFor([&] { return f.window->messages().text().contains(u"records were written to"_s); }), qPrintable(f.window->messages().text()));
    QVERIFY(f.window->messages().text().contains(u"out.jsonl"_s));
    QVERIFY(QFileInfo(f.folder.filePath(u"out.jsonl"_s)).size() > 10000);
    QVERIFY(f.waitFor([&] { return !f.window->work().isRunning(); }));
    QCOMPARE(indicator(f).count(), 0);
}

void tst_Work::exportTakesTheFilter()
{
    WindowFixture f;
    QVERIFY(f.openSample());
    QVERIFY(f.search(u"type:workflow"_s));
    QVERIFY(f.waitFor([&] { return f.shown() == 22; })); // without the one that is retired
    f.prompter.nextFile = f.folder.filePath(u"flows"_s); // the ending comes by itself
    f.action(ActionId::Export)->trigger();
    QVERIFY(f.waitFor([&] { return QFile::exists(f.folder.filePath(u"flows.jsonl"_s)); }));
    QFile file(f.folder.filePath(u"flows.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\"kind\":\"memory\""), 22);
}

void tst_Work::backupAndRestore()
{
    WindowFixture f;
    QVERIFY(f.openSample());
    const QString copy = f.folder.filePath(u"copy.waymark"_s);
    f.prompter.nextFile = copy;
    f.action(ActionId::Backup)->trigger();
    QVERIFY(f.waitFor([&] { return f.window->messages().text().contains(u"was written and checked"_s); }));
    QVERIFY(QFile::exists(copy));
    const MemoryId id = f.window->pool().shown().ids.first();
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_X);
    QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->text().contains(u"Reject"_s); }));
    f.prompter.nextFile = copy;
    f.action(ActionId::Restore)->trigger();
    QVERIFY(f.waitFor([&] { return f.window->messages().text().contains(u"The backup was restored"_s); }));
    f.window->pool().openMemory(id);
    QVERIFY(f.waitFor([&] { return f.window->pool().details() && f.memory().id == id && f.memory().review != ReviewStatus::Rejected; }));
    QVERIFY(f.waitFor([&] { return f.action(ActionId::Accept)->isEnabled(); }));
}

void tst_Work::failureIsAnError()
{
    WindowFixture f;
    QVERIFY(f.openSample());
    f.prompter.nextFile = f.folder.filePath(u"no/such/folder/out.jsonl"_s);
    f.action(ActionId::Export)->trigger();
    QVERIFY(f.waitFor([&] { return f.window->messages().text().contains(u"could not be written"_s); }));
    QVERIFY(!f.window->work().isRunning());
}

void tst_Work::nothingChosenNothingDone()
{
    WindowFixture f;
    QVERIFY(f.openSample());
    QVERIFY(f.waitFor([&] { return !f.window->work().isRunning(); }));
    for (const ActionId id : { ActionId::Export, ActionId::Backup, ActionId::Restore })
        f.action(id)->trigger();
    f.prompter.nextFile = f.folder.filePath(u"sample.waymark"_s);
    f.prompter.nextConfirm = false;
    f.action(ActionId::Restore)->trigger();
    QVERIFY(!f.window->work().isRunning());
    QCOMPARE(strangers(f), QStringList());
}

void tst_Work::heldWorkIsShown()
{
    WindowFixture f;
    QVERIFY(f.openSample());
    f.table().setFocus();
    HeldWork work;
    f.window->work().run(exporting, work.job());
    QVERIFY(f.window->work().isRunning());
    QVERIFY(!indicator(f).isVisible()); // it may be over in a moment
    work.tell({ 1200, 4000, u"Writing the records"_s });
    QVERIFY(f.waitFor([&] { return indicator(f).isVisible(); }));
    QCOMPARE(indicator(f).findChild<widgets::ElidedLabel *>(u"workName"_s)->text(), u"Exporting…"_s);
    auto *counts = indicator(f).findChild<widgets::TabularLabel *>();
    QVERIFY(f.waitFor([&] { return counts->text() == QLocale().toString(1200) + u" of "_s + QLocale().toString(4000); }));
    QVERIFY(f.table().hasFocus());
    // Work goes on beside it.
    QTest::keyClick(&f.table(), Qt::Key_A);
    QVERIFY(f.waitFor([&] { return f.action(ActionId::Undo)->text().contains(u"Accept"_s); }));
    work.finish(u"4,000 records were written."_s);
    QVERIFY(f.waitFor([&] { return f.window->messages().text() == "4,000 records were written."_L1; }));
    QVERIFY(!indicator(f).isVisible());
    QVERIFY(!f.window->work().isRunning());
}

void tst_Work::cancelFromTheStatusBar()
{
    WindowFixture f;
    QVERIFY(f.openSample());
    HeldWork work;
    f.window->work().run(exporting, work.job());
    QVERIFY(f.waitFor([&] { return indicator(f).isVisible(); }));
    auto *button = indicator(f).findChild<QToolButton *>(u"workCancel"_s);
    QCOMPARE(button->accessibleName(), u"Cancel the export"_s);
    QVERIFY(!work.hooks.cancel.isCancelled());
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(work.hooks.cancel.isCancelled());
    QVERIFY(indicator(f).isVisible()); // until it has stopped
    QSignalSpy failed(&f.window->work(), &app::WorkController::failed);
    work.finish(failure(ErrorCode::Cancelled, u"The export was cancelled. No file was written."_s));
    QVERIFY(f.waitFor([&] { return f.window->messages().text() == "The export was cancelled. No file was written."_L1; }));
    QCOMPARE(failed.size(), 0);
    QVERIFY(!indicator(f).isVisible());
}

void tst_Work::importIsShownAndCancelled()
{
    WindowFixture f;
    QVERIFY(f.openSample());
    // The import waits for the writer, which the test holds up by a change of another process's kind: the lock.
    storage::PoolLock lock(f.window->session()->path());
    auto held = std::make_optional(lock.acquire());
    QVERIFY(*held);
    QFile notes(f.folder.filePath(u"AGENTS.md"_s));
    QVERIFY(notes.open(QIODevice::WriteOnly));
    notes.write("# Testing\n\n- Write the failing test first.\n");
    notes.close();
    f.window->imports().importPaths({ notes.fileName() });
    auto *panel = f.window->findChild<QWidget *>(u"importPanel"_s);
    QVERIFY(f.waitFor([&] { return panel->isVisible() && !f.window->imports().isRunning(); }));
    QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.window->imports().isRunning());
    QVERIFY(f.waitFor([&] { return indicator(f).isVisible(); }));
    QCOMPARE(indicator(f).findChild<widgets::ElidedLabel *>(u"workName"_s)->text(), u"Importing…"_s);
    indicator(f).findChild<QToolButton *>(u"workCancel"_s)->click();
    held.reset();
    QVERIFY(f.waitFor([&] { return !f.window->imports().isRunning(); }));
    QVERIFY(f.waitFor([&] { return !indicator(f).isVisible(); }));
    QVERIFY(f.waitFor([&] { return f.window->messages().text() == "The import was cancelled. Nothing of it was kept."_L1; }));
    // The list follows when the index has taken it in.
    QVERIFY(f.waitFor([&] { return f.window->pool().shown().memories == WindowFixture::sampleSize; }));
}

void tst_Work::severalAreCancelledEach()
{
    WindowFixture f;
    QVERIFY(f.openSample());
    HeldWork first;
    HeldWork second;
    f.window->work().run({ u"Backing up…"_s, u"Cancel the backup"_s }, first.job());
    const int newest = f.window->work().run(exporting, second.job());
    QVERIFY(f.waitFor([&] { return indicator(f).shown() == newest; }));
    indicator(f).findChild<QToolButton *>(u"workCancel"_s)->click();
    QVERIFY(second.hooks.cancel.isCancelled());
    QVERIFY(!first.hooks.cancel.isCancelled());
    second.finish(failure(ErrorCode::Cancelled, u"Cancelled."_s));
    QVERIFY(f.waitFor([&] { return indicator(f).shown() != newest && indicator(f).isVisible(); }));
    first.finish(u"Done."_s);
    QVERIFY(f.waitFor([&] { return !f.window->work().isRunning() && !indicator(f).isVisible(); }));
}

void tst_Work::noChangesWhileRestoring()
{
    WindowFixture f;
    QVERIFY(f.openSample());
    const QString copy = f.folder.filePath(u"copy.waymark"_s);
    f.prompter.nextFile = copy;
    f.action(ActionId::Backup)->trigger();
    QVERIFY(f.waitFor([&] { return QFile::exists(copy) && !f.window->work().isRunning(); }));
    // Restoring waits for the lock.
    storage::PoolLock lock(f.window->session()->path());
    auto held = std::make_optional(lock.acquire());
    QVERIFY(*held);
    const QStringList files = filesIn(f);
    f.prompter.nextFile = copy;
    f.action(ActionId::Restore)->trigger();
    QVERIFY(f.window->work().isRestoring());
    QVERIFY(!f.action(ActionId::Accept)->isEnabled());
    QVERIFY(!f.action(ActionId::Restore)->isEnabled());
    QVERIFY(f.action(ActionId::Export)->isEnabled());
    QVERIFY(f.waitFor([&] { return indicator(f).isVisible(); }));
    indicator(f).findChild<QToolButton *>(u"workCancel"_s)->click();
    held.reset();
    QVERIFY(f.waitFor([&] { return f.window->messages().text() == "Restoring was cancelled. The pool is as it was."_L1; }));
    QVERIFY(!f.window->work().isRestoring());
    QVERIFY(f.action(ActionId::Accept)->isEnabled());
    QCOMPARE(filesIn(f), files);
}

void tst_Work::closingTheWindowCancels()
{
    WindowFixture f;
    QVERIFY(f.openSample());
    HeldWork work;
    f.window->work().run(exporting, work.job());
    f.window->close();
    QVERIFY(work.hooks.cancel.isCancelled());
    // A real one, too: nothing of it is left.
    f.restart();
    QVERIFY(f.openSample());
    f.prompter.nextFile = f.folder.filePath(u"out.jsonl"_s);
    f.action(ActionId::Export)->trigger();
    f.window->close();
    f.window.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(strangers(f), QStringList());
    f.open(); // for the fixture's own end
    work.finish(QString());
}

void tst_Work::closingThePoolCancels()
{
    WindowFixture f;
    QVERIFY(f.openSample());
    HeldWork work;
    f.window->work().run(exporting, work.job());
    f.window->closePool();
    QVERIFY(work.hooks.cancel.isCancelled());
    work.finish(failure(ErrorCode::Cancelled, u"The export was cancelled. No file was written."_s));
    QVERIFY(f.waitFor([&] { return !f.window->work().isRunning(); }));
    QCOMPARE(indicator(f).count(), 0);
}

void tst_Work::workThatOutlivesTheWindow()
{
    HeldWork work;
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.window->work().run(exporting, work.job());
    }
    QVERIFY(work.hooks.cancel.isCancelled());
    work.tell({ 1, 2, {} }); // nobody listens any more
    work.finish(u"Done."_s);
    QCoreApplication::processEvents();
}

QTEST_MAIN(tst_Work)
#include "tst_work.moc"
