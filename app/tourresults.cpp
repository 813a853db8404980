// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/mainwindow.h"
#include "app/tour.h"
#include "widgets/results/resultsplace.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr int settlePolls = 20;

/// What the place can show, by the set that has it.
struct ResultScene
{
    const char *name;
    const char *set; ///< empty: the first one, which is the pool's own
    const char *figure; ///< empty: the first one
};

constexpr ResultScene resultScenes[] = {
    { "results-types", "table1", "types" },
    { "results-own", "", "types" },
    { "results-flips", "", "flips" },
    { "results-effects", "", "effects" },
    { "results-judge", "", "judge" },
    { "results-models", "table1", "models" },
    { "results-pool-efficiency", "table2", "pool-efficiency" },
    { "results-specificity", "table3", "specificity" },
    { "results-cross-model", "table4", "cross-model" },
    { "results-methods", "table5", "methods" },
    { "results-pool-size", "figures", "pool-size" },
    { "results-domains", "figures", "domains" },
    { "results-in-domain", "figures", "in-domain" },
    { "results-categories", "figures", "categories" },
    { "results-transfer", "figures", "dbi" },
};

} // namespace

void Tour::buildResultScenes()
{
    const auto settled = [this] { return m_polls > settlePolls && m_window.results().isSettled(); };
    for (const ResultScene &scene : resultScenes) {
        m_scenes.push_back({ QString::fromLatin1(scene.name),
            [this, scene] {
                if (m_window.places().shown() != Context::Results)
                    m_window.actions().action(ActionId::GoResults)->trigger();
            },
            [=, this] {
                // First the set, then the figure of it.
                ResultsController &results = m_window.results();
                const QString set = scene.set[0] == '\0' ? results.firstSet() : QString::fromLatin1(scene.set);
                if (!settled())
                    return false;
                if (results.set() != set) {
                    results.chooseSet(set);
                    return false;
                }
                if (results.figure() != QLatin1StringView(scene.figure)) {
                    results.chooseFigure(QString::fromLatin1(scene.figure));
                    return false;
                }
                return m_polls > 2 * settlePolls;
            },
            {},
            {} });
    }
}

} // namespace waymark::app
