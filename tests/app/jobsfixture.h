// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/windowfixture.h"
#include "tests/support/fakejobs.h"
#include "widgets/jobs/itempane.h"
#include "widgets/jobs/itemtable.h"
#include "widgets/jobs/jobsplace.h"

namespace waymark::test {

/// The real window with background services that a test plays.
class JobsFixture final
{
public:
    JobsFixture()
        : service(std::make_shared<FakeJobs>(window.clock.now()))
    {
        EndpointChoice openai { QStringLiteral("e1"), QStringLiteral("openai"), { QStringLiteral("gpt-5-mini"), QStringLiteral("gpt-5") }, QStringLiteral("gpt-5-mini"), false, {} };
        EndpointChoice recorded { QStringLiteral("recorded"), QStringLiteral("Recorded answers"), {}, QStringLiteral("recorded"), true, {} };
        service->choices = { openai, recorded };
        service->how = { ServiceState::Kind::Online, QStringLiteral("openai"), {}, {} };
        service->prepared = { 2, 2, 2, 1, 0, {}, 5600, 800, 8192, dollar / 100, dollar / 10 };
        window.window->setJobsFactory([this](const std::shared_ptr<curation::PoolSession> &) { return service; });
    }

    bool openSample() { return window.openSample() && settled(); }
    bool settled()
    {
        return window.waitFor([this] { return window.isQuiet() && window.window->jobs().isSettled(); });
    }
    /// The place, with a job in the middle of its work.
    bool openJobs()
    {
        job = service->addGeneralisation();
        if (!openSample())
            return false;
        key(Qt::Key_6, Qt::ControlModifier);
        return settled() && window.waitFor([this] { return place().item().proposal() != nullptr; });
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.window.get(), key, modifiers);
    }
    widgets::JobsPlace &place() { return window.window->jobsPlace(); }
    app::ProposalController &proposals() { return window.window->proposals(); }
    QString shownProposal() { return place().item().proposal() ? place().item().proposal()->uuid : QString(); }
    qint64 currentItem() { return place().table().currentItem().value; }
    template <typename W>
    W *child(const char *name)
    {
        return window.window->findChild<W *>(QLatin1StringView(name));
    }

    WindowFixture window;
    std::shared_ptr<FakeJobs> service;
    JobId job;
};

} // namespace waymark::test
