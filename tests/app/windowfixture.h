// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/mainwindow.h"
#include "app/prompter.h"
#include "app/sessionstate.h"
#include "services/curation/poolsession.h"
#include "services/settings/setting.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/theme.h"
#include "widgets/pool/inspector.h"
#include "widgets/pool/poolplace.h"
#include "widgets/pool/pooltable.h"
#include "widgets/pool/searchbox.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace waymark::test {

/// Answers that a test has prepared.
class ScriptedPrompter final : public app::Prompter
{
public:
    QString nextFile;
    QStringList nextFiles;
    QString nextFolder;
    QString nextName;
    bool nextConfirm = true;

    QString openFile(QWidget *, const QString &, const QString &, const QString &) override { return std::exchange(nextFile, {}); }
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return std::exchange(nextFiles, {}); }
    QString openFolder(QWidget *, const QString &, const QString &) override { return std::exchange(nextFolder, {}); }
    QString saveFile(QWidget *, const QString &, const QString &, const QStringList &, QString *) override { return std::exchange(nextFile, {}); }
    QString name(QWidget *, const QString &, const QString &, const QString &) override { return std::exchange(nextName, {}); }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return nextConfirm; }
};

/// The real window in a folder of its own, on a day that stands still.
class WindowFixture final
{
public:
    WindowFixture()
        : clock(QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC))
        , settings(folder.filePath(QStringLiteral("waymark.ini")), folder.filePath(QStringLiteral("session.ini")))
    {
        settings.set(app::session::tourSeen, true); // but for its own test
        theme.apply(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        open();
    }

    /// A second start with the same settings and pools.
    void restart()
    {
        window->close();
        window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        open();
    }

    void open()
    {
        window = std::make_unique<app::MainWindow>(settings, theme, prompter, clock, folder.path());
        window->show();
        window->activateWindow();
    }

    /// The sample pool, all of it shown.
    bool openSample()
    {
        window->openSample();
        return QTest::qWaitFor([this] { return isQuiet() && window->pool().isSettled() && window->pool().shown().memories == sampleSize && window->pool().details(); }, 30000);
    }

    bool isQuiet() const { return !window->imports().isRunning() && !window->edits().isBusy(); }
    bool waitFor(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 60000); }
    qsizetype shown() const { return window->pool().shown().ids.size(); }

    /// Filters by typing into the search box and Enter, as a person does; waits for the result and its first memory.
    bool search(const QString &query)
    {
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
        QWidget *box = QApplication::focusWidget();
        QTest::keyClicks(box, query);
        QTest::keyClick(box, Qt::Key_Return);
        return waitFor([this] { return window->pool().isSettled(); });
    }

    QAction *action(app::ActionId id) { return window->actions().action(id); }
    const Memory &memory() const { return window->pool().details()->memory; }
    widgets::PoolTable &table() { return window->place().table(); }

    static constexpr qint64 sampleSize = 147;

    QTemporaryDir folder;
    FixedClock clock;
    settings::Settings settings;
    widgets::Theme theme;
    ScriptedPrompter prompter;
    std::unique_ptr<app::MainWindow> window;
};

} // namespace waymark::test
