// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/editcontroller.h"

#include "app/actions/actionset.h"
#include "app/controllers/drafts.h"
#include "app/controllers/poolcontroller.h"
#include "app/controllers/poolstate.h"
#include "app/prompter.h"
#include "app/sessionstate.h"
#include "services/base/log.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/text/displaysafe.h"
#include "widgets/common/messagebar.h"
#include "widgets/lint/proposalpanel.h"
#include "widgets/pool/inspector.h"
#include "widgets/pool/reasonbar.h"
#include "widgets/pool/supersedepanel.h"
#include "widgets/pool/tageditor.h"
#include "widgets/pool/validityeditor.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr qsizetype keptReasons = 12;
constexpr int shownCandidates = 50;

template <typename T>
bool allEqual(const QList<MemoryRow> &rows, T value)
{
    return std::all_of(rows.begin(), rows.end(), [&](const MemoryRow &row) { return value(row) == value(rows.first()); });
}

} // namespace

EditController::EditController(PoolController &pool, ActionSet &actions, settings::Settings &settings, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_actions(actions)
    , m_settings(settings)
    , m_prompter(prompter)
{
}

void EditController::setViews(const Views &views)
{
    m_views = views;
    connect(views.reason, &widgets::ReasonBar::applyRequested, this, &EditController::applyReason);
    connect(views.reason, &widgets::ReasonBar::cancelled, this, &EditController::closePanels);
    connect(views.supersede, &widgets::SupersedePanel::cancelled, this, &EditController::closePanels);
    connect(views.supersede, &widgets::SupersedePanel::candidatesRequested, this, [this](const QString &text) {
        if (!m_session)
            return;
        whenReady(m_session->memoriesByTitle(text, shownCandidates), this, [this, text](Result<QList<MemoryRef>> found) {
            if (!found)
                return;
            found->removeIf([this](const MemoryRef &ref) { return m_supersedeSubjects.contains(ref.id); });
            // A memory is most often replaced by one of its own type.
            std::stable_partition(found->begin(), found->end(), [this](const MemoryRef &ref) { return ref.type == m_subjectType; });
            m_views.supersede->setCandidates(text, *found);
        });
    });
    connect(views.supersede, &widgets::SupersedePanel::applyRequested, this, [this](const QList<MemoryId> &superseded, MemoryId by, const QString &reason) {
        rememberReason(reason);
        closePanels();
        follow(m_session->supersede(superseded, by, reason), Tell::UndoBar);
    });
    connect(views.validity, &widgets::ValidityEditor::cancelled, this, &EditController::closePanels);
    connect(views.validity, &widgets::ValidityEditor::applyRequested, this, [this](const ValidityEdit &edit, const QString &reason) {
        rememberReason(reason);
        closePanels();
        follow(m_session->setValidity(m_validitySubjects, edit, reason), Tell::UndoBar);
    });
    connect(views.tags, &widgets::TagEditor::applyRequested, this, [this](const TagEdit &edit) {
        follow(m_session->editTags(m_tagSubjects, edit), m_tagSubjects.size() > 1 ? Tell::UndoBar : Tell::StatusBar);
    });
    connect(views.inspector, &widgets::Inspector::editRequested, this, &EditController::takeEdit);
    connect(views.inspector, &widgets::Inspector::draftChanged, this, &EditController::storeDraft);
    connect(views.inspector, &widgets::Inspector::draftCleared, this, &EditController::clearDraft);
    connect(views.inspector, &widgets::Inspector::editingChanged, this, [this](bool editing) {
        if (!editing && m_session)
            m_views.table->setFocus(); // the editor that had it is gone
    });
    connect(views.inspector, &widgets::Inspector::tagsRequested, this, &EditController::editTags);
    connect(views.inspector, &widgets::Inspector::validityRequested, this, &EditController::setValidity);
    connect(&m_pool, &PoolController::selectionChanged, this, &EditController::offerDrafts);
}

void EditController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    if (m_session)
        disconnect(m_session.get(), nullptr, this, nullptr);
    m_session = std::move(session);
    m_uuids.clear();
    closePanels();
    if (m_session)
        connect(m_session.get(), &curation::PoolSession::changed, this, &EditController::updateUndo);
    updateUndo();
}

void EditController::follow(Changed change, Tell tell, std::function<void(const Result<ChangeResult> &)> then)
{
    if (++m_running == 1)
        Q_EMIT busyChanged(true);
    whenReady(change, this, [this, tell, then = std::move(then)](Result<ChangeResult> result) {
        if (--m_running == 0)
            Q_EMIT busyChanged(false);
        if (then)
            then(result);
        if (!result) {
            qCWarning(logApp) << result.error().message << result.error().detail;
            if (tell != Tell::Caller || result.error().code != ErrorCode::Conflict)
                m_views.messages->showMessage({ widgets::MessageBar::Kind::Error, result.error().message, result.error().detail, {}, 0 });
            return;
        }
        if (!result->change.isValid())
            return; // everything was as asked already
        if (tell == Tell::UndoBar)
            m_views.messages->showUndo(tr("%1: done.").arg(result->label), m_actions.action(ActionId::Undo));
        Q_EMIT done(result->label);
    });
}

void EditController::ask(const QString &id, const QString &title, const QString &effect, const QString &apply, bool required)
{
    m_withReason = {};
    m_reasonSubjects = m_pool.selected();
    m_views.reason->setRecentReasons(reasons());
    hidePanelsBut(m_views.reason);
    m_views.reason->open({ id, title, effect, apply, required, false });
}

void EditController::askReason(const widgets::ReasonBar::Request &request, std::function<void(const QString &, int)> then)
{
    m_withReason = std::move(then);
    m_views.reason->setRecentReasons(reasons());
    hidePanelsBut(m_views.reason);
    m_views.reason->open(request);
}

void EditController::decide(ReviewStatus status)
{
    const QList<MemoryId> memories = m_pool.selected();
    if (memories.isEmpty() || !m_session)
        return;
    if (memories.size() == 1) {
        follow(m_session->decide(memories, status, {}), Tell::StatusBar, [this](const Result<ChangeResult> &result) {
            if (result)
                Q_EMIT decided();
        });
        return;
    }
    m_status = status;
    const int n = int(memories.size());
    QString title;
    QString apply;
    switch (status) {
    case ReviewStatus::Accepted:
        title = tr("Accept %n memories", nullptr, n);
        apply = tr("Accept %n", nullptr, n);
        break;
    case ReviewStatus::Rejected:
        title = tr("Reject %n memories", nullptr, n);
        apply = tr("Reject %n", nullptr, n);
        break;
    case ReviewStatus::NeedsWork:
        title = tr("Mark %n memories as needing work", nullptr, n);
        apply = tr("Mark %n", nullptr, n);
        break;
    case ReviewStatus::Unreviewed:
        title = tr("Put %n memories back to unreviewed", nullptr, n);
        apply = tr("Put back %n", nullptr, n);
        break;
    }
    ask(u"decide"_s, title, tr("Each gets a decision under your name. One undo takes all of it back."), apply, false);
}

void EditController::retire()
{
    const int n = int(m_pool.selected().size());
    if (n > 0 && m_session)
        ask(u"retire"_s, tr("Retire %n memories", nullptr, n), tr("What is retired is out of retrieval and export, stays in the pool and can be reinstated."),
            tr("Retire %n", nullptr, n), true);
}

void EditController::reinstate()
{
    const int n = int(m_pool.selected().size());
    if (n > 0 && m_session)
        ask(u"reinstate"_s, tr("Reinstate %n memories", nullptr, n), tr("They take part in retrieval and export again."), tr("Reinstate %n", nullptr, n), false);
}

void EditController::applyReason(const QString &id, const QString &reason)
{
    rememberReason(reason);
    const QList<MemoryId> memories = m_reasonSubjects;
    const int choice = m_views.reason->choice();
    closePanels();
    if (const auto then = std::exchange(m_withReason, {})) {
        then(reason, choice);
        return;
    }
    if (id == "retire"_L1)
        follow(m_session->retire(memories, reason), Tell::UndoBar);
    else if (id == "reinstate"_L1)
        follow(m_session->reinstate(memories, reason), Tell::UndoBar);
    else if (id == "decide"_L1)
        follow(m_session->decide(memories, m_status, reason), Tell::UndoBar);
}

void EditController::supersede()
{
    const QList<MemoryId> subjects = m_pool.selected();
    if (subjects.isEmpty() || !m_session)
        return;
    whenReady(m_session->rows(subjects), this, [this, subjects](Result<QList<MemoryRow>> rows) {
        if (!rows)
            return;
        m_supersedeSubjects = subjects;
        QList<MemoryRef> refs;
        for (const MemoryRow &row : *rows)
            refs.append({ row.id, row.uuid, row.type, row.title });
        if (!refs.isEmpty())
            m_subjectType = refs.first().type;
        m_views.supersede->setRecentReasons(reasons());
        hidePanelsBut(m_views.supersede);
        m_views.supersede->open(refs);
    });
}

void EditController::setValidity()
{
    const QList<MemoryId> subjects = m_pool.selected();
    if (subjects.isEmpty() || !m_session)
        return;
    whenReady(m_session->rows(subjects), this, [this, subjects](Result<QList<MemoryRow>> rows) {
        if (!rows || rows->isEmpty())
            return;
        m_validitySubjects = subjects;
        widgets::ValidityEditor::Subject subject;
        subject.count = rows->size();
        subject.title = rows->first().title;
        subject.span = rows->first().validity;
        if (rows->size() == 1 && m_pool.details())
            subject.nextReview = m_pool.details()->memory.nextReview;
        subject.mixedFrom = !allEqual(*rows, [](const MemoryRow &row) { return row.validity.from; });
        subject.mixedUntil = !allEqual(*rows, [](const MemoryRow &row) { return row.validity.until; });
        subject.mixedReview = rows->size() > 1;
        m_views.validity->setRecentReasons(reasons());
        hidePanelsBut(m_views.validity);
        m_views.validity->open(subject, m_pool.asOf(), m_pool.today());
    });
}

void EditController::editTags()
{
    const QList<MemoryId> subjects = m_pool.selected();
    if (subjects.isEmpty() || !m_session)
        return;
    whenReady(m_session->rows(subjects), this, [this, subjects](Result<QList<MemoryRow>> rows) {
        if (!rows)
            return;
        m_tagSubjects = subjects;
        QHash<QString, qint64> counts;
        for (const MemoryRow &row : *rows) {
            for (const QString &tag : row.tags)
                ++counts[tag];
        }
        const QWidget *at = m_views.table;
        m_views.tags->open(rows->size(), counts, m_pool.words().tags, at->mapToGlobal(QPoint(at->width() / 3, at->height() / 4)));
    });
}

void EditController::edit()
{
    // What is proposed can be changed before it is stored.
    if (m_views.inspector->hasProposal())
        m_views.inspector->startEdit(m_views.inspector->proposal().edit);
    else
        m_views.inspector->startEdit();
}

void EditController::takeEdit(const MemoryEdit &edit)
{
    if (!m_session)
        return;
    follow(m_session->edit(edit), Tell::Caller, [this, id = edit.id](const Result<ChangeResult> &result) {
        if (result) {
            clearDraft(id);
            m_views.inspector->editAccepted(id);
            return;
        }
        // A conflict shows both texts as soon as the newer revision is there; the draft is kept in any case.
        m_views.inspector->editRefused(result.error().message);
    });
}

void EditController::undo()
{
    if (m_session)
        follow(m_session->undo(), Tell::StatusBar, [this](const Result<ChangeResult> &result) {
            if (result)
                Q_EMIT undone();
        });
}

void EditController::redo()
{
    if (m_session)
        follow(m_session->redo(), Tell::StatusBar);
}

void EditController::saveSearch(const QString &query)
{
    if (!m_session || query.trimmed().isEmpty())
        return;
    const QString name = m_prompter.name(m_views.table->window(), tr("Save search"), tr("Name of the search “%1”:").arg(query), query.left(40));
    if (!name.isEmpty())
        follow(m_session->saveSearch(name, query), Tell::StatusBar);
}

void EditController::renameSearch(const QString &uuid, const QString &name)
{
    if (m_session)
        follow(m_session->renameSearch(uuid, name), Tell::StatusBar);
}

void EditController::removeSearch(const QString &uuid)
{
    if (m_session)
        follow(m_session->removeSearch(uuid), Tell::UndoBar);
}

void EditController::moveSearch(const QString &uuid, int step)
{
    if (m_session)
        follow(m_session->moveSearch(uuid, step), Tell::StatusBar);
}

void EditController::closePanels()
{
    hidePanelsBut(nullptr);
    // The panels hide themselves when they are answered; where the focus went then is nowhere one works.
    if (m_session && m_views.table)
        m_views.table->setFocus();
}

void EditController::hidePanelsBut(const QWidget *kept)
{
    for (QWidget *other : std::initializer_list<QWidget *> { m_views.reason, m_views.supersede, m_views.validity }) {
        if (other != kept)
            other->hide();
    }
}

void EditController::updateUndo()
{
    QAction *undo = m_actions.action(ActionId::Undo);
    QAction *redo = m_actions.action(ActionId::Redo);
    const auto show = [this, undo, redo](const UndoState &state) {
        undo->setText(state.undo ? tr("&Undo: %1").arg(text::menuSafe(state.undo->label)) : tr("&Undo"));
        redo->setText(state.redo ? tr("&Redo: %1").arg(text::menuSafe(state.redo->label)) : tr("&Redo"));
        undo->setEnabled(state.undo.has_value() && !m_session->isReadOnly());
        redo->setEnabled(state.redo.has_value() && !m_session->isReadOnly());
    };
    if (!m_session) {
        undo->setText(tr("&Undo"));
        redo->setText(tr("&Redo"));
        undo->setEnabled(false);
        redo->setEnabled(false);
        return;
    }
    whenReady(m_session->undoState(), this, [this, show, session = m_session](Result<UndoState> state) {
        if (state && session == m_session)
            show(*state);
    });
}

QStringList EditController::reasons() const
{
    return m_settings.get(session::reasons);
}

void EditController::rememberReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return;
    QStringList list = reasons();
    list.removeAll(reason.trimmed());
    list.prepend(reason.trimmed());
    m_settings.set(session::reasons, QStringList(list.mid(0, keptReasons)));
}

void EditController::storeDraft(const MemoryEdit &draft)
{
    keepDraft(m_uuids.value(draft.id), draft);
}

void EditController::keepDraft(const QString &key, const MemoryEdit &draft)
{
    if (!m_session || key.isEmpty())
        return;
    QJsonObject drafts = poolState(m_settings, session::drafts, m_session->path());
    drafts.insert(key, draftToJson(draft));
    saveDrafts(drafts);
}

void EditController::clearDraft(MemoryId id)
{
    dropDraft(m_uuids.value(id));
}

void EditController::dropDraft(const QString &key)
{
    if (!m_session || key.isEmpty())
        return;
    QJsonObject drafts = poolState(m_settings, session::drafts, m_session->path());
    if (!drafts.contains(key))
        return;
    drafts.remove(key);
    saveDrafts(drafts);
}

std::optional<MemoryEdit> EditController::draftOf(const QString &key, MemoryId id) const
{
    if (!m_session)
        return std::nullopt;
    const QJsonValue draft = poolState(m_settings, session::drafts, m_session->path()).value(key);
    return draft.isObject() ? std::optional(draftFromJson(draft.toObject(), id)) : std::nullopt;
}

void EditController::saveDrafts(const QJsonObject &drafts)
{
    setPoolState(m_settings, session::drafts, m_session->path(), drafts);
    // On the disk at once: this is what a crash must not take.
    if (const auto saved = m_settings.save(); !saved)
        qCWarning(logApp) << "draft:" << saved.error().detail;
}

void EditController::offerDrafts()
{
    const MemoryDetails *details = m_pool.details();
    if (!m_session || !details)
        return;
    m_uuids.insert(details->memory.id, details->memory.uuid);
    if (m_views.inspector->isEditing())
        return;
    if (const auto draft = draftOf(details->memory.uuid, details->memory.id))
        m_views.inspector->offerDraft(*draft);
}

} // namespace waymark::app
