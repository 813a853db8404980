// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/scenehelpers.h"
#include "widgets/lineage/comparisonview.h"
#include "widgets/lineage/ladderhead.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/rungpane.h"
#include "widgets/lineage/runpane.h"

using namespace Qt::StringLiterals;
using waymark::app::ActionId;

namespace waymark::test {

namespace {

// Of the sample pool: a rule in its general form, and the form for one task that it was derived from.
constexpr QLatin1StringView generalRule("45c3bae1-11da-4e07-b2c0-647c0ff00413");
constexpr QLatin1StringView specificRule("be715e0c-d85f-43ae-8842-a61fe5057d00");

widgets::LineagePlace &place(WindowFixture &f)
{
    return f.window->lineagePlace();
}

bool showsLadder(WindowFixture &f, QLatin1StringView uuid)
{
    return f.waitFor([&] {
        const Rung *focus = f.window->lineage().focus();
        return f.isQuiet() && f.window->lineage().isSettled() && focus && focus->memory.uuid == uuid && place(f).runPane().isReady();
    });
}

/// Of the run that is shown: who walked through the panes with Tab has left another memory in focus.
bool showMemory(WindowFixture &f, QLatin1StringView uuid)
{
    if (const Ladder *ladder = place(f).ladder()) {
        for (const Rung &rung : ladder->rungs) {
            if (rung.memory.uuid == uuid)
                place(f).setFocusMemory(rung.memory.id);
        }
    }
    return showsLadder(f, uuid);
}

bool comparisonOpens(WindowFixture &f, ActionId id)
{
    return act(f, id) && f.waitFor([&] { return f.window->comparison().isOpen(); });
}

void closeComparison(WindowFixture &f)
{
    f.window->comparison().view().endEdit(false);
    f.window->comparison().close();
}

} // namespace

std::vector<Scene> lineageScenes()
{
    return {
        { "no ladder yet",
            [](WindowFixture &f) {
                return filter(f, u"type:insight wombat"_s) && act(f, ActionId::GoLineage) && f.waitFor([&f] { return f.window->lineage().isSettled() && f.window->lineage().runs().rowCount() > 0; });
            } },
        { "ladder",
            [](WindowFixture &f) {
                f.window->pool().filter().clear();
                f.window->pool().openMemoryByUuid(generalRule);
                if (!showsLadder(f, generalRule))
                    return false;
                place(f).setCurrentClaim(3);
                return true;
            } },
        { "ladder of two panes",
            [](WindowFixture &f) {
                place(f).head().setShownTypes({ MemoryType::Trajectory, MemoryType::Insight });
                return showMemory(f, generalRule);
            },
            {},
            [](WindowFixture &f) { place(f).head().setShownTypes({ MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight }); } },
        { "comparison", [](WindowFixture &f) { return showMemory(f, generalRule) && comparisonOpens(f, ActionId::LineageCompare); }, {}, closeComparison },
        { "finding in a pane",
            [](WindowFixture &f) {
                if (!showMemory(f, specificRule) || !f.waitFor([&f] { return isLinted(f) && place(f).focusPane() && !place(f).focusPane()->findings().isEmpty(); }))
                    return false;
                return act(f, ActionId::LineageNextFinding) && f.waitFor([&f] { return !place(f).focusPane()->currentFinding().isEmpty(); });
            } },
        { "generalise", [](WindowFixture &f) { return showMemory(f, specificRule) && comparisonOpens(f, ActionId::LineageGeneralise); }, {}, closeComparison },
        { "ladder with an editor", [](WindowFixture &f) { return comparisonOpens(f, ActionId::LineageEdit) && f.window->comparison().view().isEditing(); }, {}, [](WindowFixture &f) {
             closeComparison(f);
             f.action(ActionId::GoPool)->trigger();
             f.waitFor([&f] { return f.window->pool().isSettled(); }); } },
    };
}

} // namespace waymark::test
