// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scenes of Retrieval and of the map, which shows its question.

#include "models/retrievallistmodel.h"
#include "tests/app/scenehelpers.h"
#include "tests/support/fakejobs.h"
#include "widgets/commands/pickpanel.h"
#include "widgets/common/exacttextedit.h"
#include "widgets/common/safetextview.h"
#include "widgets/map/mapneighbours.h"
#include "widgets/map/mapplace.h"
#include "widgets/map/mapview.h"
#include "widgets/retrieval/choicebar.h"
#include "widgets/retrieval/hitlist.h"
#include "widgets/retrieval/hitview.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/retrievalplace.h"

#include <QAbstractItemView>

using namespace Qt::StringLiterals;
using waymark::app::ActionId;

namespace waymark::test {

namespace {

using widgets::RetrievalPlace;

RetrievalPlace &place(WindowFixture &f)
{
    return f.window->retrievalPlace();
}

bool isAnswered(WindowFixture &f)
{
    return f.waitFor([&f] { return f.window->retrieval().isSettled() && f.isQuiet() && place(f).list().model()->rowCount() > 0; });
}

/// As far as the memory of the row is read, which the panes at the right need.
bool hasCurrent(WindowFixture &f)
{
    return isAnswered(f) && f.waitFor([&f] { return f.window->retrieval().currentMemory() != nullptr; });
}

/// The task of a memory of the pool, and its title for a plan: words that nobody has to translate.
bool askForAMemory(WindowFixture &f)
{
    f.action(ActionId::GoPool)->trigger();
    if (!filter(f, u"type:insight review:accepted valid:valid"_s))
        return false;
    const QString title = f.memory().title;
    if (!act(f, ActionId::PreviewRetrieval) || !isAnswered(f))
        return false;
    RetrievalQuery query = f.window->retrieval().query();
    query.plan = title;
    f.window->retrieval().setQuery(query);
    return hasCurrent(f);
}

bool showPane(WindowFixture &f, RetrievalPlace::Pane pane)
{
    place(f).showPane(pane);
    return hasCurrent(f);
}

/// Left from there, the next one finds it as a person does who comes back to Pool.
void toPool(WindowFixture &f)
{
    f.action(ActionId::GoPool)->trigger();
    f.waitFor([&f] { return f.window->pool().isSettled(); });
}

} // namespace

std::vector<Scene> retrievalScenes()
{
    return {
        { "retrieval, nothing asked", [](WindowFixture &f) { return act(f, ActionId::GoRetrieval) && f.waitFor([&f] { return place(f).shownView() == RetrievalPlace::View::Empty; }); } },
        { "task chooser",
            [](WindowFixture &f) {
                auto *panel = f.window->findChild<widgets::PickPanel *>(u"taskPanel"_s);
                return panel && act(f, ActionId::ChooseTask) && f.waitFor([&] { return panel->isVisible(); });
            },
            {},
            escape, true },
        { "retrieval", [](WindowFixture &f) { return askForAMemory(f) && showPane(f, RetrievalPlace::Pane::Prompt); } },
        { "why not",
            [](WindowFixture &f) {
                for (const RetrievalCandidate &candidate : f.window->retrieval().answer().candidates) {
                    if (candidate.rank == 7)
                        place(f).list().setCurrentMemory(candidate.id);
                }
                return showPane(f, RetrievalPlace::Pane::Why) && f.waitFor([&f] { return place(f).why().findChild<QWidget *>(u"whyHead"_s)->isVisible(); });
            } },
        { "memory of a hit", [](WindowFixture &f) { return showPane(f, RetrievalPlace::Pane::Memory); } },
        { "what if",
            [](WindowFixture &f) {
                if (!act(f, ActionId::WhatIfEdit))
                    return false;
                auto *title = place(f).findChild<widgets::ExactTextEdit *>(u"whatIfTitle"_s);
                if (!title || !f.waitFor([&] { return title->isVisible(); }))
                    return false;
                title->selectAll();
                title->insertPlainText(f.window->retrieval().query().plan);
                // It has told what the trial does to this and to the saved queries.
                const auto *report = place(f).findChild<widgets::SafeTextView *>(u"whatIfReport"_s);
                return f.waitFor([&] { return f.window->retrieval().showsScratch() && !report->originalText().isEmpty(); }) && isAnswered(f);
            },
            {},
            [](WindowFixture &f) { f.window->whatIf().drop(); } },
        { "two settings", [](WindowFixture &f) { return act(f, ActionId::CompareTask) && f.waitFor([&f] { return place(f).shownView() == RetrievalPlace::View::Compare; }) && isAnswered(f); }, {}, [](WindowFixture &f) { f.window->retrieval().pin(false); } },
        { "four types", [](WindowFixture &f) { return act(f, ActionId::AskAllTypes) && f.waitFor([&f] { return place(f).shownView() == RetrievalPlace::View::Types; }) && isAnswered(f); }, {}, [](WindowFixture &f) {
             f.action(ActionId::AskInsights)->trigger();
             isAnswered(f);
             toPool(f); } },
    };
}

std::vector<Scene> choiceScenes()
{
    const auto services = std::make_shared<std::shared_ptr<FakeJobs>>();
    const auto settled = [](WindowFixture &f) { return f.waitFor([&f] { return f.window->modelChoice().isSettled() && !f.window->modelChoice().isRunning(); }) && isAnswered(f); };
    return {
        { "a model is to choose, nobody to ask",
            [settled](WindowFixture &f) {
                if (!askForAMemory(f))
                    return false;
                RetrievalQuery query = f.window->retrieval().query();
                query.choice = ChoiceMethod::Rewrite;
                f.window->retrieval().setQuery(query);
                return settled(f) && f.waitFor([&f] { return !place(f).choice().state().problem.isEmpty(); });
            },
            {}, toPool },
        { "what asking takes",
            [services, settled](WindowFixture &f) {
                *services = std::make_shared<FakeJobs>(f.clock.now());
                (*services)->choices = { { u"e1"_s, u"openai"_s, { u"gpt-5-mini"_s }, u"gpt-5-mini"_s, false, {} } };
                (*services)->previewed.estimate = { 1, 1, 1, 0, 0, {}, 5120, 380, 4096, dollar / 500, dollar / 100 };
                (*services)->chooses = [window = f.window.get()](const ChoiceRequest &request) -> Result<ModelChoice> {
                    ModelChoice choice;
                    choice.method = request.method;
                    choice.model = request.model;
                    choice.costNano = dollar / 600;
                    for (const int at : { 2, 0 }) {
                        ChosenMemory chosen;
                        chosen.candidate.nearest = request.nearest.at(at);
                        chosen.candidate.memory.id = request.nearest.at(at).id;
                        choice.chosen.append(chosen);
                    }
                    choice.own = window->retrieval().answer().prompt;
                    choice.prompt = choice.own;
                    std::swap(choice.prompt.parts[1].text, choice.prompt.parts[2].text);
                    return choice;
                };
                f.window->setJobsFactory([services](const std::shared_ptr<curation::PoolSession> &) { return *services; });
                return f.openSample() && act(f, ActionId::GoRetrieval) && settled(f) && f.waitFor([&f] { return place(f).choice().state().canAsk; });
            } },
        { "what a model rewrote",
            [settled](WindowFixture &f) {
                return act(f, ActionId::AskModel) && settled(f) && f.window->retrieval().choice().has_value() && showPane(f, RetrievalPlace::Pane::Prompt);
            } },
        { "rewritten beside the originals",
            [settled](WindowFixture &f) { return act(f, ActionId::CompareRewritten) && settled(f); },
            {},
            [](WindowFixture &f) {
                f.action(ActionId::CompareRewritten)->trigger();
                RetrievalQuery query = f.window->retrieval().query();
                query.choice.reset();
                f.window->retrieval().setQuery(query);
                isAnswered(f);
                toPool(f);
            } },
    };
}

std::vector<Scene> mapScenes()
{
    return {
        { "map",
            [](WindowFixture &f) {
                widgets::MapView &view = f.window->mapPlace().view();
                if (!act(f, ActionId::GoMap) || !f.waitFor([&] { return f.window->map().isSettled() && !view.categories().of.empty(); }))
                    return false;
                view.setCurrent(view.picture().ids.first());
                // The rows of the neighbours are read for what is in sight.
                const auto *neighbours = f.window->mapPlace().neighbours().findChild<QAbstractItemView *>(u"mapNeighbourList"_s)->model();
                return f.waitFor([&] { return f.window->map().isSettled() && neighbours->rowCount() > 0 && !neighbours->index(neighbours->rowCount() - 1, 0).data().toString().isEmpty(); });
            } },
        { "map with a selection",
            [](WindowFixture &f) {
                widgets::MapView &view = f.window->mapPlace().view();
                view.setSelected(view.picture().ids.mid(0, 5));
                return true;
            },
            {},
            [](WindowFixture &f) {
                f.window->mapPlace().view().setSelected({});
                f.window->mapPlace().view().setCurrent({});
                toPool(f);
            } },
    };
}

} // namespace waymark::test
