// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the scenes share: ways to get somewhere in the window, each of which waits until it is there.

#include "tests/app/scenes.h"

#include <QDialog>

namespace waymark::test {

/// The first pass over the pool has ended: counts stand still from then on.
inline bool isLinted(WindowFixture &f)
{
    // The window lends it for reading; asking changes nothing.
    QFuture<Result<QList<LintPass>>> passes = const_cast<curation::PoolSession *>(f.window->session())->lintPasses();
    passes.waitForFinished();
    return passes.result() && !passes.result()->isEmpty();
}

/// What the list shows has come, and so has what the inspector shows of it.
inline bool isFiltered(WindowFixture &f)
{
    app::PoolController &pool = f.window->pool();
    const QList<MemoryId> selected = pool.selected();
    const bool isRead = selected.size() == 1 ? pool.details() && pool.details()->memory.id == selected.first() : selected.size() > 1 || f.shown() == 0;
    return pool.isSettled() && f.isQuiet() && isRead;
}

inline bool filter(WindowFixture &f, const QString &query)
{
    f.window->pool().filter().setQuery(query);
    return f.waitFor([&f] { return isFiltered(f); });
}

inline bool act(WindowFixture &f, app::ActionId id)
{
    if (!f.waitFor([&] { return f.action(id)->isEnabled(); }))
        return false;
    f.action(id)->trigger();
    return true;
}

template <typename Panel>
bool panelOpens(WindowFixture &f, app::ActionId id)
{
    auto *panel = f.window->findChild<Panel *>();
    return panel && act(f, id) && f.waitFor([&] { return panel->isVisible(); });
}

/// Esc where the focus is, as a person would.
inline void escape(WindowFixture &f)
{
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClick(focus, Qt::Key_Escape);
    Q_UNUSED(f)
}

template <typename Panel>
void hide(WindowFixture &f)
{
    escape(f);
    if (auto *panel = f.window->findChild<Panel *>())
        panel->hide();
}

inline QWidget *dialog(WindowFixture &)
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top->isVisible() && qobject_cast<QDialog *>(top))
            return top;
    }
    return nullptr;
}

inline void closeDialogs(WindowFixture &f)
{
    if (auto *shown = qobject_cast<QDialog *>(dialog(f)))
        shown->reject();
    f.window->activateWindow(); // without a window manager nobody else does
}

inline bool opensDialog(WindowFixture &f, app::ActionId id)
{
    return act(f, id) && f.waitFor([&] { return dialog(f) != nullptr; });
}

inline bool showTab(WindowFixture &f, widgets::Inspector::Tab tab)
{
    f.window->inspector().setCurrentTab(tab);
    return f.waitFor([&] { return f.window->pool().details() != nullptr; });
}

inline bool selectAll(WindowFixture &f)
{
    f.table().selectAll();
    return f.waitFor([&] { return f.window->pool().selected().size() > 1 && f.window->pool().isSettled(); });
}

/// By place, each in its file; they begin and end in Pool.
std::vector<Scene> choiceScenes();
std::vector<Scene> jobsScenes();
std::vector<Scene> lineageScenes();
std::vector<Scene> retrievalScenes();
std::vector<Scene> mapScenes();
std::vector<Scene> resultsScenes();

} // namespace waymark::test
