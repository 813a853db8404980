// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controllers/rowcache.h"
#include "models/candidatemodel.h"
#include "services/base/result.h"
#include "services/domain/poolchange.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace waymark::curation {
class PoolSession;
}

namespace waymark::settings {
class Settings;
}

namespace waymark::widgets {
class RetrievalPlace;
}

namespace waymark::app {

class ActionSet;
class EditController;
class PoolController;
class Prompter;

/// The place Retrieval: asks as one types, the newest question wins; explains the selected candidate; tries changes in the scratch
/// layer; keeps queries.
/// Thread: GUI.
class RetrievalController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetrievalController)

public:
    RetrievalController(PoolController &pool, EditController &edits, ActionSet &actions, settings::Settings &settings, Prompter &prompter, QObject *parent = nullptr);
    ~RetrievalController() override;

    models::CandidateModel &candidates() { return m_candidates; }
    void setViews(widgets::RetrievalPlace &place);
    void setSession(std::shared_ptr<curation::PoolSession> session);
    /// Nothing is asked while the place is not seen.
    void setShown(bool shown);

    /// The selected memory of Pool: its task, its domain left out.
    void retrieveForMemory();
    void retrieveNow();
    void setShowsExcluded(bool shows);
    void setAllFour(bool all);
    void setPinned(bool pinned);
    void openCandidate();
    void tryEdit();
    void tryRetire();
    void tryExpire();
    void applyTried();
    void dropTried();
    void saveQuery();
    void takeAsExpected();
    void deleteQuery();

    bool hasCandidate() const { return m_current.isValid(); }
    bool hasTried() const;
    bool hasSavedQuery() const;
    /// Every question is answered.
    bool isSettled() const { return !m_soon.isActive() && m_asked == 0; }
    /// The question of the newest answer, and the answer.
    const RetrievalResult &answer() const { return m_candidates.answer(); }

Q_SIGNALS:
    void stateChanged(); ///< what the actions depend on
    void answered();
    void openInPoolRequested(waymark::MemoryId memory);
    void placeRequested(); ///< the place is to be seen
    void failed(const waymark::Error &error);

private:
    void changed();
    void ask();
    void askColumns(const RetrievalQuery &query);
    void askWhatIf(const RetrievalQuery &query);
    void takeResult(const RetrievalResult &result);
    void takeReport(const WhatIfReport &report);
    void takeCurrent(MemoryId memory);
    void explain();
    void loadRisks();
    void loadPool();
    void loadSaved();
    void takeChange(const PoolChange &change);
    void rememberQuery();
    void restoreQuery();
    const SavedQuery *saved(const QString &uuid) const;
    QHash<QString, QString> titlesOf(const WhatIfReport &report) const;

    PoolController &m_pool;
    EditController &m_edits;
    ActionSet &m_actions;
    settings::Settings &m_settings;
    Prompter &m_prompter;
    std::shared_ptr<curation::PoolSession> m_session;
    widgets::RetrievalPlace *m_place = nullptr;
    RowCache m_rows;
    models::CandidateModel m_candidates;
    std::optional<RetrievalResult> m_pinned;
    RetrievalResult m_base; ///< the newest answer without the scratch layer
    QList<SavedQuery> m_saved;
    MemoryId m_current;
    QTimer m_soon; ///< until the next question
    QTimer m_explainSoon;
    int m_asked = 0; ///< questions on their way
    bool m_whatIfRuns = false;
    bool m_whatIfAgain = false;
    bool m_shown = false;
    bool m_stale = true; ///< what is shown may be another answer now
    bool m_allFour = false;
    bool m_log = false; ///< the next answer goes to the log
    quint64 m_era = 0; ///< answers of an earlier pool are dropped
};

} // namespace waymark::app
