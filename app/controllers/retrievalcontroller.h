// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/retrievallistmodel.h"
#include "services/base/result.h"
#include "services/domain/memorydetails.h"
#include "services/domain/modelchoice.h"
#include "services/domain/records.h"
#include "services/settings/setting.h"
#include "widgets/retrieval/retrievalplace.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class PickPanel;
}

namespace waymark::app {

class PoolController;

/// What the place Retrieval asks and shows: the question as it is typed, its answer, the selected candidate, and the same
/// question by other types or other settings beside it. It changes nothing in the pool but its log.
/// Thread: GUI.
class RetrievalController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetrievalController)

public:
    RetrievalController(PoolController &pool, settings::Settings &settings, QObject *parent = nullptr);
    ~RetrievalController() override;

    widgets::RetrievalPlace::Lists lists();
    /// `window` is what the choosers open over.
    void setViews(widgets::RetrievalPlace &place, QWidget &window);
    void setSession(std::shared_ptr<curation::PoolSession> session);
    /// Questions are only kept up to date while the place is seen.
    void setShown(bool shown);
    /// Remembers the question for the pool that is open.
    void saveView();

    RetrievalQuery query() const;
    void setQuery(const RetrievalQuery &query);
    void setTypes(const QList<MemoryType> &types);
    /// The memory's own task as the question, its domain left out; the memory is selected where it stands.
    void previewFor(const Memory &memory);
    void chooseTask();
    /// Asks in earnest: the answer is kept in the log.
    void retrieve();
    /// The present settings beside what is asked from now on.
    void pin(bool on);
    /// The question with the task's own text in the plan's place, beside the question as it is.
    void compareWithTask();
    bool isPinned() const { return m_pinned.has_value(); }

    /// Of the list that is shown; `answer` is the newest one of the pool, whatever is tried.
    const RetrievalResult &answer() const { return m_result; }
    MemoryId current() const;
    /// Of the current memory; null while it is read.
    const Memory *currentMemory() const;
    /// Shows an answer with the scratch layer in it, and where each stood before; nothing: the pool's own again.
    void showScratch(const std::optional<RetrievalResult> &after);
    bool showsScratch() const { return m_scratch.has_value(); }
    /// Shows what a model chose of the answer, and where each stood before; nothing: the answer itself again. Candidates that move let go
    /// of it.
    void showChoice(const std::optional<ModelChoice> &choice);
    const std::optional<ModelChoice> &choice() const { return m_choice; }
    /// With what a model chose of it, if one did.
    RetrievalResult chosenAnswer() const;
    /// What a model rewrote stands beside what stands in the memories.
    void setOriginalsShown(bool shown);
    bool showsOriginals() const { return m_originalsShown; }
    QStringList domains() const;
    models::RetrievalListModel &list() { return m_list; }
    /// The newest question is answered and its rows are there.
    bool isSettled() const { return m_waiting == 0 && !m_soon.isActive(); }

Q_SIGNALS:
    void answered();
    void currentChanged();
    /// Something else is asked: what was tried for the last question is asked anew.
    void queryChanged();
    /// What is tried is shown, is another thing, or is not shown any more.
    void scratchShown();
    void openInPoolRequested(waymark::MemoryId id);
    void failed(const waymark::Error &error);
    /// A sentence for the person.
    void noted(const QString &sentence);

private:
    void askSoon();
    void ask();
    void askMain(const RetrievalQuery &query);
    void askTypes(const RetrievalQuery &query);
    void askPinned();
    void takeResult(const RetrievalResult &result);
    void takeError(const Error &error);
    void takeEdited();
    void takeCurrent();
    void readCurrent();
    void showAnswer();
    void showVerdict();
    void showPrompt();
    void askMarks(models::RetrievalListModel &model, const QList<MemoryId> &ids);
    void loadTasks();
    void loadSpaces();
    void updateCounts();
    void updateView();
    QString verdict(const models::RetrievalListModel &model, const RetrievalCandidate &candidate) const;

    PoolController &m_pool;
    settings::Settings &m_settings;
    std::shared_ptr<curation::PoolSession> m_session;
    widgets::RetrievalPlace *m_place = nullptr;
    widgets::PickPanel *m_tasksPanel = nullptr;
    models::RetrievalListModel m_list;
    QList<models::RetrievalListModel *> m_types;
    models::RetrievalListModel m_pinnedList;
    RetrievalResult m_result;
    std::optional<RetrievalResult> m_scratch;
    std::optional<ModelChoice> m_choice; ///< of m_result
    std::optional<RetrievalQuery> m_pinned;
    QList<Task> m_tasks;
    std::optional<MemoryDetails> m_details;
    MemoryId m_current;
    MemoryId m_wanted; ///< to be selected with the next answer
    QTimer m_soon;
    QTimer m_readSoon;
    QSet<std::pair<const void *, MemoryId>> m_marked; ///< asked for with the question that is shown
    quint64 m_asked = 0;
    quint64 m_reading = 0;
    int m_waiting = 0;
    bool m_shown = false;
    bool m_stale = true;
    bool m_log = false;
    bool m_originalsShown = false;
};

} // namespace waymark::app
