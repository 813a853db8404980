// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/tour.h"
#include "widgets/lineage/comparisonview.h"
#include "widgets/lineage/ladderhead.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/rungpane.h"
#include "widgets/lineage/runpane.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr int settlePolls = 12;

// Of the sample pool: a rule in its general form, and the form for one task that it was derived from.
constexpr QLatin1StringView generalRule("45c3bae1-11da-4e07-b2c0-647c0ff00413");
constexpr QLatin1StringView specificRule("be715e0c-d85f-43ae-8842-a61fe5057d00");

} // namespace

void Tour::buildLineageScenes()
{
    const auto act = [this](ActionId id) { m_window.actions().action(id)->trigger(); };
    const auto place = [this]() -> widgets::LineagePlace & { return m_window.lineagePlace(); };
    const auto hasLadder = [=, this] { return m_polls > settlePolls && m_window.lineage().isSettled() && place().ladder() && place().runPane().isReady(); };
    const auto hasComparison = [=, this] { return m_polls > settlePolls && m_window.comparison().isOpen(); };
    const auto shows = [=, this](QLatin1StringView uuid) {
        const Rung *focus = m_window.lineage().focus();
        return focus && focus->memory.uuid == uuid;
    };

    m_scenes.push_back({ u"lineage"_s,
        [=, this] {
            m_window.pool().filter().clear();
            m_window.pool().openMemoryByUuid(generalRule);
            act(ActionId::GoLineage);
        },
        [=] {
            if (!hasLadder() || !shows(generalRule))
                return false;
            place().setCurrentClaim(3);
            return true;
        },
        {},
        {} });
    m_scenes.push_back({ u"lineage-meter"_s,
        [=] { place().head().setShownTypes({ MemoryType::Summary, MemoryType::Insight }); },
        hasLadder,
        {},
        [=] { place().head().setShownTypes({ MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight }); } });
    m_scenes.push_back({ u"lineage-compare"_s, [=] { act(ActionId::LineageCompare); }, hasComparison, {}, [=, this] { m_window.comparison().close(); } });
    m_scenes.push_back({ u"lineage-finding"_s,
        [=, this] { m_window.pool().openMemoryByUuid(specificRule); },
        [=] {
            if (!hasLadder() || !shows(specificRule))
                return false;
            // Asked more than once: the first time goes to the finding.
            if (place().focusPane() && place().focusPane()->currentFinding().isEmpty())
                act(ActionId::LineageNextFinding);
            return true;
        },
        {},
        {} });
    m_scenes.push_back({ u"lineage-generalise"_s, [=] { act(ActionId::LineageGeneralise); }, hasComparison, {}, {} });
    m_scenes.push_back({ u"lineage-edit"_s, [=] { act(ActionId::LineageEdit); }, hasComparison, {}, [=, this] {
                            m_window.comparison().view().endEdit(false);
                            m_window.comparison().close();
                            act(ActionId::GoPool); } });
}

} // namespace waymark::app
