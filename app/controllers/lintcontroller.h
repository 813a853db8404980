// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/base/result.h"
#include "services/domain/lint.h"
#include "services/domain/poolchange.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class FindingsList;
class Inspector;
class MessageBar;
} // namespace waymark::widgets

namespace waymark::app {

class ActionSet;
class EditController;
class PoolController;

/// Findings in the Pool place: walks them through the list, settles them by a reason, a generalised text, a fix or another type,
/// and lists those of the filter. Every change goes through EditController.
/// Thread: GUI.
class LintController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LintController)

public:
    struct Views
    {
        widgets::Inspector *inspector = nullptr;
        widgets::FindingsList *list = nullptr;
        widgets::MessageBar *messages = nullptr;
        QWidget *table = nullptr; ///< gets the focus back
    };

    LintController(PoolController &pool, EditController &edits, ActionSet &actions, QObject *parent = nullptr);

    void setViews(const Views &views);
    void setSession(std::shared_ptr<curation::PoolSession> session);

    /// The next (+1) or previous (-1) finding of the memory; past its ends, that of the next memory of the list that has some.
    void walk(int by);
    /// False while the finding that a key asked for is on its way: further keys wait for it and are dropped.
    bool isSettled() const { return !m_walks && !m_pending.isValid(); }
    void ignore();
    /// Asks for the reason; for any place that shows findings.
    void ignoreFinding(const Finding &finding);
    /// Shows the proposed text; where one waits already, takes it.
    void generalise();
    bool hasProposal() const;
    void takeProposal();
    void relabel();
    void applyFix();
    /// The current finding's rule; empty for none.
    QString currentRule() const;
    /// The list of the filter is only kept up to date while it is seen.
    void setListShown(bool shown);
    /// The sample pool was filled: says how much is found as soon as that is known.
    void announceFindings();

    static constexpr int mostListed = 1000;

Q_SIGNALS:
    void walked(); ///< a finding was gone to by key
    void ruleRequested(const QString &rule);
    /// The inspector is to be seen.
    void readingRequested();
    void stepRequested(int step);
    void failed(const waymark::Error &error);

private:
    enum class Which { First,
        Last,
        Key };

    void goTo(MemoryId memory, Which which, const QString &key = {});
    void applyPending();
    void takeChange(const PoolChange &change);
    void loadSuppressions();
    void refreshList();
    void tellCount();
    void say(const QString &sentence);
    const Finding *current() const;
    void takeBack(const QStringList &suppressions);

    PoolController &m_pool;
    EditController &m_edits;
    ActionSet &m_actions;
    std::shared_ptr<curation::PoolSession> m_session;
    Views m_views;
    QAction *m_walkThrough; ///< of the banner
    MemoryId m_pending; ///< its finding is gone to once it is shown
    Which m_pendingWhich = Which::First;
    QString m_pendingKey;
    bool m_walks = false; ///< the next finding is looked for
    quint64 m_listGeneration = 0;
    quint64 m_walkGeneration = 0;
    bool m_listShown = false;
    bool m_listStale = true;
    bool m_announce = false;
    bool m_announced = false; ///< once: who closes it has seen it
};

} // namespace waymark::app
