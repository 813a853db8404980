// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/scenehelpers.h"
#include "tests/support/fakejobs.h"
#include "widgets/dialogs/servicespage.h"
#include "widgets/jobs/estimatepanel.h"
#include "widgets/jobs/itempane.h"
#include "widgets/jobs/jobsplace.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using waymark::app::ActionId;

namespace waymark::test {

namespace {

std::shared_ptr<FakeJobs> sceneServices(const QDateTime &now)
{
    auto service = std::make_shared<FakeJobs>(now);
    service->choices = { { u"e1"_s, u"openai"_s, { u"gpt-5-mini"_s }, u"gpt-5-mini"_s, false, {} }, { u"recorded"_s, u"openai"_s, {}, u"gpt-5-mini"_s, true, {} } };
    service->how = { ServiceState::Kind::Online, u"openai"_s, {}, {} };
    service->spent = { QDate(2026, 11, 1), {}, 5 * dollar, 462 * dollar / 1000, 121 * dollar / 1000, 74 };
    service->prepared = { 64, 20, 64, 19, 1, {}, 75'168, 11'394, 260'000, 73 * dollar / 1000, 612 * dollar / 1000 };
    return service;
}

bool settledJobs(WindowFixture &f)
{
    return f.waitFor([&] { return f.window->jobs().isSettled(); });
}

bool showItemTab(WindowFixture &f, widgets::ItemPane::Tab tab)
{
    f.window->jobsPlace().item().showTab(tab);
    return settledJobs(f);
}

/// A connection of which every sort of result is to be seen.
void addEndpoint(widgets::ServicesPage &page)
{
    using Check = ConnectionCheck;
    page.setTestOffered(true);
    page.findChild<QAbstractButton *>(u"endpointAdd"_s)->click();
    page.findChild<QLineEdit *>(u"endpointName"_s)->setText(u"openai"_s);
    QTest::keyClicks(page.findChild<QLineEdit *>(u"endpointAddress"_s), u"https://api.example.org/v1"_s);
    page.setChecks(page.config().endpoints.first().id,
        { { Check::What::Key, Check::State::Skipped, {}, {} },
            { Check::What::Models, Check::State::Passed, {}, std::chrono::milliseconds(120) },
            { Check::What::Chat, Check::State::Failed, {}, {} },
            { Check::What::Embeddings, Check::State::Running, {}, {} } });
}

} // namespace

QString textsOfScenes()
{
    const auto service = sceneServices({});
    const JobId job = service->addGeneralisation();
    QStringList texts { u"openai gpt-5-mini generalise v2 reviewer 2 leak.path Pass@1 Pass@3"_s };
    for (const JobItemDetails &details : service->content[job.value]) {
        texts << details.row.title << details.row.item.error;
        for (const Proposal &proposal : details.proposals) {
            for (const QJsonValue &text : proposal.base.value("target"_L1).toObject())
                texts << text.toString();
            for (const QJsonValue &text : proposal.payload)
                texts << text.toString();
        }
    }
    texts.removeDuplicates();
    return texts.join(u'\n');
}

std::vector<Scene> jobsScenes()
{
    const auto services = std::make_shared<std::shared_ptr<FakeJobs>>();
    return {
        { "jobs, none yet",
            [services](WindowFixture &f) {
                // A pool gets its services as it opens.
                *services = sceneServices(f.clock.now());
                f.window->setJobsFactory([services](const std::shared_ptr<curation::PoolSession> &) { return *services; });
                return f.openSample() && act(f, ActionId::GoJobs) && settledJobs(f);
            } },
        { "estimate of a job",
            [](WindowFixture &f) {
                f.window->jobs().begin(JobKind::Judge, { MemoryId { 1 }, MemoryId { 2 } });
                return settledJobs(f);
            },
            {}, escape },
        { "jobs",
            [services](WindowFixture &f) {
                (*services)->addGeneralisation();
                Q_EMIT(*services)->jobsMoved();
                return settledJobs(f) && f.waitFor([&] { return f.window->jobsPlace().item().proposal() != nullptr; });
            } },
        { "prompt of an item", [](WindowFixture &f) { return showItemTab(f, widgets::ItemPane::Tab::Prompt); } },
        { "reply of an item", [](WindowFixture &f) { return showItemTab(f, widgets::ItemPane::Tab::Reply); } },
        { "calls of an item",
            [](WindowFixture &f) { return showItemTab(f, widgets::ItemPane::Tab::Calls); },
            {},
            [](WindowFixture &f) { f.window->jobsPlace().item().showTab(widgets::ItemPane::Tab::Proposal); } },
        { "an item that failed",
            [](WindowFixture &f) {
                for (int i = 0; i < 5; ++i)
                    f.window->jobs().stepItem(1);
                return settledJobs(f);
            },
            {}, [](WindowFixture &f) { f.window->jobs().nextOpen(); } },
        { "a proposal side by side",
            [](WindowFixture &f) {
                return settledJobs(f) && f.waitFor([&] { return f.window->proposals().canDecide(); }) && act(f, ActionId::CompareProposal);
            } },
        { "a proposal that is edited",
            [](WindowFixture &f) {
                f.window->proposals().edit();
                return true;
            },
            {}, [](WindowFixture &f) { f.window->proposals().close(); } },
        { "endpoints and budgets, none yet",
            [](WindowFixture &f) {
                Q_EMIT f.window->jobs().preferencesRequested();
                return f.waitFor([&] { return dialog(f) != nullptr; });
            },
            dialog },
        { "an endpoint",
            [](WindowFixture &f) {
                addEndpoint(*dialog(f)->findChild<widgets::ServicesPage *>());
                return true;
            },
            dialog,
            [](WindowFixture &f) {
                closeDialogs(f);
                f.action(ActionId::GoPool)->trigger();
            } },
    };
}

} // namespace waymark::test
