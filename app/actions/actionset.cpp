// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/actionset.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

QString whereItWorks(Context context)
{
    switch (context) {
    case Context::Pool:
        return ActionSet::tr("This works in Pool.");
    case Context::Trajectory:
        return ActionSet::tr("This works on the page of a trajectory.");
    case Context::Retrieval:
        return ActionSet::tr("This works in Retrieval.");
    case Context::Map:
        return ActionSet::tr("This works in Map.");
    case Context::Lineage:
        return ActionSet::tr("This works in Lineage.");
    case Context::Results:
        return ActionSet::tr("This works in Results.");
    case Context::Jobs:
        return ActionSet::tr("This works in Jobs.");
    case Context::Everywhere:
        break;
    }
    return {};
}

} // namespace

ActionSet::ActionSet(QWidget *window)
    : QObject(window)
    , m_actions(qsizetype(ActionId::Count))
{
    for (const ActionInfo &info : actionTable()) {
        auto *action = new QAction(actionText(info), this);
        action->setObjectName(QLatin1StringView(info.name));
        const QList<QKeySequence> keys = actionKeys(info);
        action->setShortcuts(keys);
        action->setCheckable(info.checkable);
        action->setMenuRole(QAction::NoRole);
        //: A tooltip: what the action does (its key)
        action->setToolTip(keys.isEmpty() ? plainActionText(info)
                                          : tr("%1 (%2)").arg(plainActionText(info), keys.first().toString(QKeySequence::NativeText)));
        m_actions[qsizetype(info.id)] = action;
        window->addAction(action);
    }
}

QAction *ActionSet::action(ActionId id) const
{
    return m_actions.at(qsizetype(id));
}

void ActionSet::fillMenus(QMenuBar &bar)
{
    for (const MenuId id : allMenus()) {
        QMenu *menu = bar.addMenu(menuTitle(id));
        menu->setObjectName(u"menu%1"_s.arg(int(id)));
        menu->setToolTipsVisible(false);
        for (const ActionInfo &info : actionTable()) {
            if (info.menu != id)
                continue;
            if (info.separatorBefore)
                menu->addSeparator();
            menu->addAction(action(info.id));
        }
    }
}

bool ActionSet::holds(Needs needs) const
{
    const State &state = m_state;
    const bool free = !state.editing;
    switch (needs) {
    case Needs::Nothing:
        return true;
    case Needs::Pool:
        return state.pool;
    case Needs::WritablePool:
        return state.pool && state.writable;
    case Needs::Memory:
        return state.selected == 1;
    case Needs::Memories:
        return state.selected > 0;
    case Needs::WritableMemory:
        return state.selected == 1 && state.writable && free;
    case Needs::WritableMemories:
        return state.selected > 0 && state.writable && free;
    case Needs::SourceRun:
        return state.sourceRun && state.place == Context::Pool;
    case Needs::Run:
        if (state.place == Context::Lineage)
            return state.ladderRun && !state.typing;
        return (state.place == Context::Trajectory ? state.runPage : state.sourceRun && state.place == Context::Pool) && free;
    case Needs::RunPage:
        return state.runPage;
    case Needs::Hit:
        return state.place == Context::Retrieval && state.selected == 1;
    case Needs::Scratch:
        return state.scratch && state.writable;
    case Needs::Choice:
        return state.choice;
    case Needs::Rewritten:
        return state.rewritten;
    case Needs::Ladder:
        return state.ladder && !state.typing;
    case Needs::WritableLadder:
        return state.ladder && state.writable && !state.typing;
    case Needs::LadderRun:
        return state.ladderRun && !state.typing;
    case Needs::Comparison:
        return state.comparison && !state.typing;
    case Needs::Figure:
        return state.figure;
    case Needs::Flips:
        return state.flips && state.writable;
    case Needs::Audit:
        return state.audit && state.writable;
    case Needs::JobTargets:
        return state.services && state.writable && state.jobTargets > 0 && free && !state.typing;
    case Needs::LiveJob:
        return state.liveJob && state.writable && !state.proposalOpen;
    case Needs::FailedItems:
        return state.failedItems && state.writable && !state.proposalOpen;
    case Needs::JobItem:
        return state.jobItem && !state.proposalOpen;
    case Needs::AskedItem:
        return state.askedItem && state.writable && !state.proposalOpen;
    case Needs::JobProposal:
        return (state.proposal || state.proposalOpen) && state.writable && !state.typing;
    case Needs::JobComparison:
        return state.proposalOpen && !state.typing;
    }
    Q_UNREACHABLE();
}

void ActionSet::setState(const State &state)
{
    m_state = state;
    for (const ActionInfo &info : actionTable()) {
        const bool here = info.context == Context::Everywhere || info.context == state.place;
        // Undo and redo have more conditions; the edit controller sets them.
        if (info.id != ActionId::Undo && info.id != ActionId::Redo)
            action(info.id)->setEnabled(here && holds(info.needs));
    }
}

QString ActionSet::whyDisabled(ActionId id) const
{
    if (action(id)->isEnabled())
        return {};
    const ActionInfo &entry = info(id);
    if (entry.context != Context::Everywhere && entry.context != m_state.place)
        return whereItWorks(entry.context);
    if (entry.needs != Needs::Nothing && !m_state.pool)
        return tr("This needs an open pool.");
    switch (entry.needs) {
    case Needs::Nothing:
    case Needs::Pool:
        break;
    case Needs::WritablePool:
        return m_state.writable ? tr("There is nothing to do.") : tr("The pool cannot be written to now.");
    case Needs::Memory:
        return tr("Select one memory first.");
    case Needs::Memories:
        return tr("Select a memory first.");
    case Needs::WritableMemory:
    case Needs::WritableMemories:
        if (!m_state.writable)
            return tr("The pool cannot be written to now.");
        return m_state.editing ? tr("A memory is being edited.") : tr("Select a memory first.");
    case Needs::SourceRun:
    case Needs::Run:
        return m_state.editing ? tr("A memory is being edited.") : tr("Select a memory with a trajectory in the pool first.");
    case Needs::RunPage:
        return tr("No trajectory is open.");
    case Needs::Hit:
        return tr("Select a candidate first.");
    case Needs::Ladder:
    case Needs::LadderRun:
        return m_state.typing ? tr("A memory is being edited.") : tr("Open the ladder of a run or memory first.");
    case Needs::WritableLadder:
        if (!m_state.writable)
            return tr("The pool cannot be written to now.");
        return m_state.typing ? tr("A memory is being edited.") : tr("Open the ladder of a run or memory first.");
    case Needs::Comparison:
        return m_state.typing ? tr("A memory is being edited.") : tr("No texts are compared.");
    case Needs::Scratch:
        return m_state.writable ? tr("Nothing is tried.") : tr("The pool cannot be written to now.");
    case Needs::Choice:
        return tr("Choose a task and the method “Rerank by model” or “Rewrite by model” first; an answer that is shown is not asked for again.");
    case Needs::Rewritten:
        return tr("Nothing that a model rewrote is shown.");
    case Needs::Figure:
        return tr("No figure is shown.");
    case Needs::Flips:
        return m_state.writable ? tr("The flip ledger is not shown.") : tr("The pool cannot be written to now.");
    case Needs::Audit:
        return m_state.writable ? tr("The audit of the judge is not shown.") : tr("The pool cannot be written to now.");
    case Needs::JobTargets:
        if (!m_state.writable)
            return tr("The pool cannot be written to now.");
        if (!m_state.services)
            return tr("Nobody serves the jobs of this pool.");
        return m_state.editing || m_state.typing ? tr("A memory is being edited.") : tr("Select a memory first.");
    case Needs::LiveJob:
        return m_state.writable ? tr("Choose a job that is not over first.") : tr("The pool cannot be written to now.");
    case Needs::FailedItems:
        return m_state.writable ? tr("No item of this job failed.") : tr("The pool cannot be written to now.");
    case Needs::JobItem:
        return tr("Choose an item of a job first.");
    case Needs::AskedItem:
        return m_state.writable ? tr("Choose an item that is over first.") : tr("The pool cannot be written to now.");
    case Needs::JobProposal:
        if (!m_state.writable)
            return tr("The pool cannot be written to now.");
        return m_state.typing ? tr("A proposal is being edited.") : tr("Choose an item whose proposal is open first.");
    case Needs::JobComparison:
        return m_state.typing ? tr("A proposal is being edited.") : tr("No proposal is compared.");
    }
    return tr("This cannot be done now.");
}

const ActionInfo &ActionSet::info(ActionId id)
{
    const auto table = actionTable();
    return *std::find_if(table.begin(), table.end(), [id](const ActionInfo &entry) { return entry.id == id; });
}

} // namespace waymark::app
