// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/scenehelpers.h"
#include "widgets/results/resultsplace.h"

using namespace Qt::StringLiterals;

namespace waymark::test {

namespace {

using app::ActionId;

bool shows(WindowFixture &f, const QString &set, const QString &figure)
{
    app::ResultsController &results = f.window->results();
    const auto settled = [&] { return f.waitFor([&] { return results.isSettled(); }); };
    if (f.window->places().shown() != app::Context::Results && !act(f, ActionId::GoResults))
        return false;
    if (!settled())
        return false;
    results.chooseSet(set.isEmpty() ? results.firstSet() : set);
    if (!settled())
        return false;
    results.chooseFigure(figure);
    return settled() && results.figure() == figure;
}

} // namespace

std::vector<Scene> resultsScenes()
{
    return {
        { "published results", [](WindowFixture &f) { return shows(f, u"table1"_s, u"types"_s); } },
        { "results of the pool", [](WindowFixture &f) { return shows(f, {}, u"types"_s); } },
        { "flip ledger", [](WindowFixture &f) { return shows(f, {}, u"flips"_s); } },
        { "effects of memories", [](WindowFixture &f) { return shows(f, {}, u"effects"_s); } },
        { "audit of the judge", [](WindowFixture &f) { return shows(f, {}, u"judge"_s); } },
        { "pool efficiency", [](WindowFixture &f) { return shows(f, u"table2"_s, u"pool-efficiency"_s); } },
        { "across models", [](WindowFixture &f) { return shows(f, u"table4"_s, u"cross-model"_s); } },
        { "methods", [](WindowFixture &f) { return shows(f, u"table5"_s, u"methods"_s); } },
        { "pool size", [](WindowFixture &f) { return shows(f, u"figures"_s, u"pool-size"_s); } },
        { "categories", [](WindowFixture &f) { return shows(f, u"figures"_s, u"categories"_s); } },
        { "transferability",
            [](WindowFixture &f) { return shows(f, u"figures"_s, u"dbi"_s); },
            {},
            [](WindowFixture &f) { f.action(ActionId::GoPool)->trigger(); } },
    };
}

} // namespace waymark::test
