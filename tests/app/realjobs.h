// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/jobservices.h"
#include "app/services/pooljobs.h"
#include "services/storage/leasestore.h"
#include "tests/app/windowfixture.h"
#include "tests/support/chatserver.h"
#include "tests/support/temppool.h"
#include "widgets/jobs/jobsplace.h"

#include <QAbstractButton>
#include <QLabel>

namespace waymark::test {

/// The real window with the real services and the recorded answers.
class RealJobs final
{
public:
    RealJobs()
        : services(window.settings, window.clock, llm::desktopKeychain())
    {
        services.attach(*window.window);
    }
    ~RealJobs()
    {
        window.window.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// A server on this machine, as the preferences would have it.
    void useServer(const ChatServer &server)
    {
        ServiceConfig config;
        Endpoint endpoint;
        endpoint.id = QStringLiteral("server-1");
        endpoint.name = QStringLiteral("local");
        endpoint.base = QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(server.port()));
        endpoint.model = QStringLiteral("model-1");
        endpoint.limits.concurrent = 4;
        config.endpoints = { endpoint };
        config.prices = { { QStringLiteral("model-1"), 1000, 100, 2000, window.clock.today() } };
        app::writeServiceConfig(window.settings, config);
    }

    void restart()
    {
        window.restart();
        services.attach(*window.window);
    }

    bool settled()
    {
        return window.waitFor([this] { return window.isQuiet() && window.window->jobs().isSettled() && window.window->pool().isSettled(); });
    }
    bool openSample()
    {
        return window.openSample() && window.waitFor([this] { return !service().endpoints().isEmpty(); }) && settled();
    }
    app::JobsService &service() { return *window.window->jobs().service(); }
    widgets::JobsPlace &place() { return window.window->jobsPlace(); }
    const JobRow *job() { return window.window->jobs().current(); }
    bool isShown(widgets::JobsPlace::View view) { return place().shownView() == view; }
    bool isOverWith(JobState state)
    {
        return window.waitFor([this, state] { return job() && job()->job.state == state; }) && settled();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.window.get(), key, modifiers);
    }
    /// By keys: the memories that a query shows, all of them.
    bool select(const QString &query)
    {
        key(Qt::Key_1, Qt::ControlModifier);
        if (!window.search(query))
            return false;
        window.table().setFocus();
        key(Qt::Key_A, Qt::ControlModifier);
        return window.waitFor([this] { return window.window->pool().selected().size() == window.shown(); });
    }
    /// By the palette: the estimate of a job over what is selected; with `anew` also of what is there already, which the sample has all of.
    bool estimate(const QString &action, bool anew = false)
    {
        key(Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), action);
        key(Qt::Key_Return);
        if (!window.waitFor([this] { return isShown(widgets::JobsPlace::View::Estimate); }) || !settled())
            return false;
        if (anew) {
            auto *box = place().findChild<QAbstractButton *>(QStringLiteral("estimateAnew"));
            box->setFocus();
            key(Qt::Key_Space);
        }
        return window.waitFor([this] { return place().findChild<QAbstractButton *>(QStringLiteral("estimateStart"))->isEnabled(); });
    }
    bool start()
    {
        key(Qt::Key_Return, Qt::ControlModifier);
        return window.waitFor([this] { return isShown(widgets::JobsPlace::View::Job) && job(); });
    }
    /// A job over all memories that are no runs themselves: more than are worked on at once.
    bool categoriseAll()
    {
        return select(QStringLiteral("-type:trajectory")) && estimate(QStringLiteral("Categorise what transfers")) && start();
    }
    /// Such a job is begun, and the server holds back all that it lets in at once.
    bool isHeldUp(ChatServer &server)
    {
        useServer(server);
        if (!openSample())
            return false;
        server.hold();
        return categoriseAll() && window.waitFor([&server] { return server.waiting() == 4; });
    }
    ItemState state(int row)
    {
        const JobItemRow *item = window.window->jobs().items().item(row);
        return item ? item->item.state : ItemState::Queued;
    }
    /// Outside the window, as another process does it.
    void write(const std::function<Result<void>(storage::Transaction &)> &change)
    {
        const auto pool = take(storage::PoolFile::open(window.folder.filePath(QStringLiteral("sample.waymark")), window.clock));
        take(curation::inTransaction(*pool, change));
    }
    QString text(const char *name) { return window.window->findChild<QLabel *>(QLatin1StringView(name))->text(); }

    WindowFixture window;
    app::JobServices services;
};

/// Of a process that this one knows nothing of.
inline storage::Lease strangersLease(const QString &host, qint64 pid, const QString &process)
{
    storage::Lease lease;
    lease.name = storage::servicesLease;
    lease.holder = QStringLiteral("somebody-else");
    lease.pid = pid;
    lease.host = host;
    lease.process = process;
    lease.since = testNow();
    return lease;
}

} // namespace waymark::test
