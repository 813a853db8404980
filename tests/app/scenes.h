// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/windowfixture.h"

#include <functional>
#include <vector>

namespace waymark::test {

/// A state of the real window that the checks look at.
struct Scene
{
    const char *name;
    std::function<bool(WindowFixture &)> enter; ///< false: did not get there
    std::function<QWidget *(WindowFixture &)> subject = {}; ///< what to look at; none: the window
    std::function<void(WindowFixture &)> leave = {};
    bool tabIsTaken = false; ///< a list that pops up answers Tab itself
};

/// In order: the first is without a pool, each later one starts from the sample pool as its predecessor left it.
std::vector<Scene> allScenes();

/// What the scenes show that nobody is to translate: texts of models and of people.
QString textsOfScenes();

/// Leads the window through all scenes. `look` returns faults; they come back with the name of the scene, each fault once.
QStringList walkScenes(WindowFixture &fixture, const std::function<QStringList(const Scene &, QWidget *)> &look);

} // namespace waymark::test
