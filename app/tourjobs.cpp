// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/tour.h"
#include "widgets/dialogs/preferencesdialog.h"
#include "widgets/jobs/estimatepanel.h"
#include "widgets/jobs/itempane.h"
#include "widgets/jobs/jobsplace.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr int settlePolls = 20;

} // namespace

/// With the services that the window has: the recorded answers of the sample pool. Without any there is nothing to picture.
void Tour::buildJobScenes()
{
    const auto act = [this](ActionId id) { m_window.actions().action(id)->trigger(); };
    const auto place = [this]() -> widgets::JobsPlace & { return m_window.jobsPlace(); };
    const auto settled = [this] { return m_polls > settlePolls && m_window.jobs().isSettled(); };
    const auto isServed = [this] { return m_window.jobs().service() != nullptr; };
    const auto isShown = [=](widgets::JobsPlace::View view) { return !isServed() || place().shownView() == view; };
    using View = widgets::JobsPlace::View;

    m_scenes.push_back({ u"jobs-empty"_s, [=] { act(ActionId::GoJobs); }, settled, {}, {} });
    m_scenes.push_back({ u"jobs-estimate"_s, [=, this] { m_window.jobs().tryRecorded(); }, [=] { return settled() && isShown(View::Estimate); }, {}, {} });
    m_scenes.push_back({ u"jobs"_s,
        [=] {
            if (isServed() && place().shownView() == View::Estimate)
                Q_EMIT place().estimate().startRequested();
        },
        [=] { return settled() && isShown(View::Job) && (!isServed() || place().item().proposal()); },
        {},
        {} });
    m_scenes.push_back({ u"jobs-calls"_s, [=] { place().item().showTab(widgets::ItemPane::Tab::Calls); }, settled, {}, [=] { place().item().showTab(widgets::ItemPane::Tab::Proposal); } });
    m_scenes.push_back({ u"jobs-proposal"_s, [=] { act(ActionId::CompareProposal); }, settled, {}, [=, this] {
                            m_window.proposals().close();
                            act(ActionId::GoPool); } });
    m_scenes.push_back({ u"preferences-endpoints"_s,
        [=, this] { Q_EMIT m_window.jobs().preferencesRequested(); },
        [this] { return dialog("waymark::widgets::PreferencesDialog") != nullptr; },
        [this] { return dialog("waymark::widgets::PreferencesDialog"); },
        {} });
    m_scenes.push_back({ u"preferences-endpoint"_s,
        [this] {
            QWidget *shown = dialog("waymark::widgets::PreferencesDialog");
            shown->findChild<QAbstractButton *>(u"endpointAdd"_s)->click();
            shown->findChild<QLineEdit *>(u"endpointName"_s)->setText(u"openai"_s);
            auto *address = shown->findChild<QLineEdit *>(u"endpointAddress"_s);
            address->setText(u"https://api.example.org/v1"_s);
            Q_EMIT address->textEdited(address->text());
        },
        {},
        [this] { return dialog("waymark::widgets::PreferencesDialog"); },
        [this] {
            if (auto *shown = qobject_cast<QDialog *>(dialog("waymark::widgets::PreferencesDialog")))
                shown->reject();
        } });
}

} // namespace waymark::app
