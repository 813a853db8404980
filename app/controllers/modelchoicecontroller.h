// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/base/result.h"
#include "services/domain/modelchoice.h"
#include "widgets/retrieval/choicebar.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace waymark::settings {
class Settings;
}

namespace waymark::widgets {
class RetrievalPlace;
}

namespace waymark::app {

class JobsService;
class RetrievalController;
class WorkController;

/// Retrieval where a model chooses among the nearest memories, or rewrites them. Nothing is asked while somebody types: the candidates are
/// shown with what asking would take, and the answer at once when it is stored. Asking is one action; it is shown as work that can be
/// cancelled. An answer that comes when something else is asked by then is kept by the pool, and found again with its question.
/// Thread: GUI.
class ModelChoiceController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelChoiceController)

public:
    ModelChoiceController(RetrievalController &retrieval, WorkController &work, settings::Settings &settings, QObject *parent = nullptr);
    ~ModelChoiceController() override;

    /// `askKey` as it is shown.
    void setViews(widgets::RetrievalPlace &place, const QString &askKey);
    /// Null: no pool is open, or nobody serves it. Must outlive this, or be taken away before.
    void setService(JobsService *service, bool writable);

    void ask(); ///< nothing unless canAsk()
    void askAnew(); ///< past the answer that is shown; nothing unless one is
    void cancel();
    /// Somebody can be asked, what it takes is known, and no answer is shown yet.
    bool canAsk() const;
    /// What is shown was rewritten, and can be compared with what it was.
    bool isRewritten() const;
    bool isRunning() const { return m_running; }
    /// Nothing is being looked up.
    bool isSettled() const { return !m_counting && !m_soon.isActive(); }

Q_SIGNALS:
    /// canAsk() or isRewritten() may be other ones.
    void changed();
    /// Endpoints are to be configured.
    void preferencesRequested();

private:
    bool isUpToDate() const; ///< the pool has answered what is asked now
    std::optional<ChoiceRequest> request() const; ///< as it would be asked now; none when nothing can be
    struct Obstacle
    {
        QString sentence; ///< empty for none
        bool liesInSettings = false;
    };
    Obstacle obstacle() const; ///< why nothing can be asked
    bool canBegin() const;
    bool isAnswered() const; ///< what is shown answers the question as it is now
    void previewSoon();
    void preview();
    void takePreview(const ChoiceRequest &request, const Result<ChoicePreview> &preview);
    void begin(bool anew);
    void takeChoice(const ChoiceRequest &request, const Result<ModelChoice> &choice);
    void fillEndpoints();
    void show();
    widgets::ChoiceBar::State state() const;

    RetrievalController &m_retrieval;
    WorkController &m_work;
    settings::Settings &m_settings;
    JobsService *m_service = nullptr;
    widgets::RetrievalPlace *m_place = nullptr;
    bool m_writable = false;
    std::optional<ChoiceRequest> m_request; ///< that m_preview is of
    std::optional<ChoicePreview> m_preview;
    CancelToken m_counted; ///< ends the preview that is being made
    quint64 m_asked = 0; ///< previews
    quint64 m_era = 0; ///< answers of an earlier service are dropped
    bool m_counting = false;
    bool m_running = false;
    int m_workId = 0; ///< in the work controller
    QTimer m_soon; ///< until somebody stops typing
};

} // namespace waymark::app
