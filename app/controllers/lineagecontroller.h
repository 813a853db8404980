// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claimlistmodel.h"
#include "models/runlistmodel.h"
#include "services/base/cancel.h"
#include "services/base/error.h"
#include "services/curation/ladders.h"
#include "services/domain/poolchange.h"
#include "services/settings/setting.h"

#include <QObject>

#include <functional>
#include <memory>

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class LineagePlace;
class MessageBar;
} // namespace waymark::widgets

namespace waymark::app {

class ActionSet;
class EditController;
class LintController;
class PoolController;

/// The place Lineage: has the ladder of a run made and kept up to date, walks through memories and findings, and takes what a person
/// says of the evidence. Texts are compared and edited by ComparisonController.
/// Thread: GUI.
class LineageController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineageController)

public:
    LineageController(PoolController &pool, EditController &edits, LintController &lint, ActionSet &actions, const settings::Settings &settings, QObject *parent = nullptr);
    ~LineageController() override;

    models::ClaimListModel &claims() { return m_claims; }
    models::RunListModel &runs() { return m_runs; }
    void setViews(widgets::LineagePlace &place, widgets::MessageBar &messages);
    void setSession(std::shared_ptr<curation::PoolSession> session);
    /// Nothing is made while the place is not seen. Shown, it follows what is selected in Pool.
    void setShown(bool shown);

    void openMemory(MemoryId memory);
    void openRun(const QString &uuid);
    /// The one whose sentences are listed; null without one.
    const Rung *focus() const;
    /// The same, but null while another memory is on its way: a key pressed then is meant for that one, and must not hit this.
    const Rung *settledFocus() const;
    /// What was asked for is shown.
    bool isSettled() const { return m_asked == 0 && !m_stale; }

    /// The next (+1) or previous (-1) memory of Pool's list.
    void walkMemories(int by);
    /// The next or previous finding of the memory; past its ends that of the next memory of Pool's list that has some.
    void walkFindings(int by);
    void ignoreFinding();
    void decide(ReviewStatus status);

    /// The step that one is at supports the current sentence, or does not.
    void ruleStep(bool supports);
    /// Agrees with what is said of the current sentence.
    void confirm();
    void withdraw();
    void showRetrievals();
    double threshold() const;
    /// While a text is being written nothing else is shown: what would take its place says so, and what moved in the pool waits.
    void setHeld(bool held);
    /// The preference is another one.
    void takeThreshold();

Q_SIGNALS:
    void focusChanged(); ///< another memory, or another revision of it
    void retrievalRequested(const waymark::Memory &memory);
    void failed(const waymark::Error &error);

private:
    void follow();
    void ask();
    void takeFailure(const Error &error);
    void reload();
    void askRuns();
    void askRanks();
    void takeChange(const PoolChange &change);
    void stop();
    void rule(const QList<EvidenceRuling> &rulings);
    std::optional<EvidenceRuling> rulingOfCurrent() const;
    void say(const QString &sentence);
    void takeOrder();
    /// Says so when a text is being written.
    bool isHeld();
    /// Walks to it: shown here, and selected in Pool where its filter still shows it.
    void goTo(MemoryId memory);

    PoolController &m_pool;
    EditController &m_edits;
    LintController &m_lint;
    ActionSet &m_actions;
    const settings::Settings &m_settings;
    models::ClaimListModel m_claims;
    models::RunListModel m_runs;
    std::shared_ptr<curation::PoolSession> m_session;
    widgets::LineagePlace *m_place = nullptr;
    widgets::MessageBar *m_messages = nullptr;
    curation::LadderRequest m_request; ///< of what is shown or on its way
    MemoryId m_wanted; ///< whose sentences are to be listed; invalid: those of the highest rung
    bool m_onItsWay = false; ///< a ladder
    bool m_held = false;
    bool m_reloadAfter = false; ///< something moved while a text was being written
    QHash<MemoryId, std::pair<int, int>> m_ranks; ///< of the memories of the ladder: rank and number of tasks
    /// The list of Pool as it was when one began to walk: a decision moves a memory in it, or out of it, and must not move the walk.
    QList<MemoryId> m_order;
    QString m_orderedBy; ///< the filter that made it
    MemoryId m_followed; ///< what was selected in Pool when the place was shown last
    CancelToken m_cancel;
    quint64 m_generation = 0;
    quint64 m_era = 0; ///< answers of an earlier pool are dropped
    quint64 m_walk = 0;
    int m_asked = 0; ///< questions on their way
    bool m_shown = false;
    bool m_stale = false; ///< something moved while the place was not seen
    bool m_runsStale = true;
    bool m_lastFinding = false; ///< the last finding of the memory that comes is gone to, not the first
    bool m_seekFinding = false;
};

} // namespace waymark::app
