// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/edits.h"
#include "services/domain/journal.h"
#include "services/settings/setting.h"
#include "widgets/pool/reasonbar.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <memory>

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class Inspector;
class MessageBar;
class SupersedePanel;
class TagEditor;
class ValidityEditor;
} // namespace waymark::widgets

namespace waymark::app {

class ActionSet;
class PoolController;
class Prompter;

/// Every change that a person makes in the Pool place: asks for the reason where one is needed, sends the change to the
/// session, says what happened and how to take it back.
/// Thread: GUI.
class EditController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditController)

public:
    struct Views
    {
        widgets::Inspector *inspector = nullptr;
        widgets::MessageBar *messages = nullptr;
        widgets::ReasonBar *reason = nullptr;
        widgets::SupersedePanel *supersede = nullptr;
        widgets::ValidityEditor *validity = nullptr;
        widgets::TagEditor *tags = nullptr;
        QWidget *table = nullptr; ///< gets the focus back
    };

    EditController(PoolController &pool, ActionSet &actions, settings::Settings &settings, Prompter &prompter, QObject *parent = nullptr);

    void setViews(const Views &views);
    void setSession(std::shared_ptr<curation::PoolSession> session);

    /// One memory: at once. Several: the panel says how many and takes a reason.
    void decide(ReviewStatus status);
    void retire();
    void reinstate();
    void supersede();
    void setValidity();
    void editTags();
    void edit();
    void undo();
    void redo();
    void saveSearch(const QString &query);
    void renameSearch(const QString &uuid, const QString &name);
    void removeSearch(const QString &uuid);
    void moveSearch(const QString &uuid, int step);

    using Changed = QFuture<Result<ChangeResult>>;
    enum class Tell {
        StatusBar,
        UndoBar,
        Caller, ///< who shows a conflict itself
    };
    /// For the controllers beside it: says how the change ended and how to take it back.
    void follow(Changed change, Tell tell, std::function<void(const Result<ChangeResult> &)> then = {});
    /// Likewise: opens the panel for a reason. `choice` is the one of the request's choices, -1 without any.
    void askReason(const widgets::ReasonBar::Request &request, std::function<void(const QString &reason, int choice)> then);

    // What is being typed, for whoever has an editor: kept on the disk at once, so that a crash does not take it. The key is the uuid of
    // the memory, or what stands for one that is not stored yet.
    void keepDraft(const QString &key, const MemoryEdit &draft);
    void dropDraft(const QString &key);
    std::optional<MemoryEdit> draftOf(const QString &key, MemoryId id) const;

    bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    /// "All changes saved" or not yet, for the status bar.
    void busyChanged(bool busy);
    void done(const QString &label); ///< a change was stored
    void decided();
    void undone();

private:
    void ask(const QString &id, const QString &title, const QString &effect, const QString &apply, bool required);
    void applyReason(const QString &id, const QString &reason);
    void closePanels();
    void hidePanelsBut(const QWidget *kept);
    void updateUndo();
    void rememberReason(const QString &reason);
    QStringList reasons() const;
    void takeEdit(const MemoryEdit &edit);
    void storeDraft(const MemoryEdit &draft);
    void clearDraft(MemoryId id);
    void saveDrafts(const QJsonObject &drafts);
    void offerDrafts();

    PoolController &m_pool;
    ActionSet &m_actions;
    settings::Settings &m_settings;
    Prompter &m_prompter;
    std::shared_ptr<curation::PoolSession> m_session;
    Views m_views;
    std::function<void(const QString &, int)> m_withReason; ///< of another controller
    // What each panel is about since it was opened; the selection may move on meanwhile.
    QList<MemoryId> m_reasonSubjects;
    QList<MemoryId> m_validitySubjects;
    QList<MemoryId> m_supersedeSubjects;
    QList<MemoryId> m_tagSubjects;
    QHash<MemoryId, QString> m_uuids; ///< of the memories that were shown, for drafts that come later than the selection
    MemoryType m_subjectType = MemoryType::Insight;
    ReviewStatus m_status = ReviewStatus::Unreviewed;
    int m_running = 0;
};

} // namespace waymark::app
