// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiontable.h"

#include <QObject>

class QAction;
class QMenuBar;
class QWidget;

namespace waymark::app {

/// The actions of one window, made from the table.
/// Thread: GUI. Owns: the actions.
class ActionSet final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionSet)

public:
    /// What the actions depend on.
    struct State
    {
        Context place = Context::Pool; ///< the place that is shown
        bool pool = false;
        bool writable = false;
        qsizetype selected = 0;
        bool editing = false; ///< the inspector's editors are open: acts on memories wait
        bool sourceRun = false; ///< exactly one memory is selected, and it has a trajectory
        bool runPage = false; ///< the page of a trajectory is open
        bool scratch = false; ///< something is tried in Retrieval
        bool choice = false; ///< a model can be asked to choose in Retrieval
        bool rewritten = false; ///< what a model rewrote is shown in Retrieval
        bool ladder = false; ///< the sentences of a memory are listed in Lineage
        bool ladderRun = false; ///< a run is shown in Lineage
        bool comparison = false; ///< two texts are compared in Lineage
        bool typing = false; ///< in the comparison, or in a proposal
        qsizetype jobTargets = 0; ///< memories that a job could be about
        bool figure = false; ///< a figure is shown in Results
        bool flips = false; ///< the flip ledger is
        bool audit = false; ///< the audit of the judge is
        bool services = false; ///< somebody serves jobs
        bool liveJob = false; ///< the job that is looked at in Jobs is not over
        bool failedItems = false; ///< items of it failed
        bool jobItem = false; ///< one of them is looked at
        bool askedItem = false; ///< it can be asked again
        bool proposal = false; ///< its proposal waits and can be accepted
        bool proposalOpen = false; ///< a proposal is compared or edited

        bool operator==(const State &) const = default;
    };

    explicit ActionSet(QWidget *window);

    QAction *action(ActionId id) const;
    void fillMenus(QMenuBar &bar);
    void setState(const State &state);
    /// Why the action cannot be used now, as a sentence; empty when it can.
    QString whyDisabled(ActionId id) const;
    static const ActionInfo &info(ActionId id);

private:
    bool holds(Needs needs) const;

    QList<QAction *> m_actions; ///< indexed by ActionId
    State m_state;
};

} // namespace waymark::app
