// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/windowfixture.h"
#include "widgets/common/safetextview.h"
#include "widgets/lineage/comparisonview.h"
#include "widgets/lineage/ladderhead.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/rungpane.h"
#include "widgets/lineage/runlist.h"
#include "widgets/lineage/runpane.h"
#include "widgets/lineage/sentencelist.h"

namespace waymark::test {

/// The window with the sample pool, for what is done in Lineage.
class LineageFixture final
{
public:
    app::MainWindow &window() { return *f.window; }
    widgets::LineagePlace &place() { return window().lineagePlace(); }
    app::ComparisonController &comparison() { return window().comparison(); }
    const Rung *focus() { return window().lineage().focus(); }
    const ClaimEvidence &evidence() { return focus()->evidence[place().currentClaim()]; }
    QAction *action(app::ActionId id) { return f.action(id); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : f.window.get(), key, modifiers);
    }

    bool isSettled()
    {
        return f.isQuiet() && window().lineage().isSettled() && focus() && place().runPane().isReady();
    }
    bool settles(const std::function<bool()> &condition = [] { return true; })
    {
        return f.waitFor([&] { return isSettled() && condition(); });
    }

    /// Filters Pool, selects its first memory and opens its ladder.
    bool open(const QString &query)
    {
        if (!f.openSample() || !f.search(query) || !f.waitFor([this] { return window().pool().details() != nullptr; }))
            return false;
        const MemoryId first = window().pool().shown().ids.value(0);
        window().pool().openMemory(first);
        action(app::ActionId::GoLineage)->trigger();
        if (!settles([&] { return focus()->memory.id == first; }))
            return false;
        place().sentences().table().setFocus();
        return true;
    }
    bool openInsight() { return open(QStringLiteral("type:insight domain:\"SWE-bench Verified\"")); }

    /// Ctrl+Z and Ctrl+Shift+Z, once they can be done.
    bool undo() { return trigger(app::ActionId::Undo); }
    bool redo() { return trigger(app::ActionId::Redo); }
    bool trigger(app::ActionId id)
    {
        if (!f.waitFor([&] { return f.isQuiet() && action(id)->isEnabled(); }))
            return false;
        action(id)->trigger();
        return true;
    }

    WindowFixture f;
};

} // namespace waymark::test
