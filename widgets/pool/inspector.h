// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/edits.h"
#include "services/domain/lint.h"
#include "services/domain/memorydetails.h"
#include "services/domain/query.h"
#include "widgets/pool/selectionsummary.h"

#include <QHash>
#include <QWidget>

class QAction;
class QStackedWidget;
class QTabBar;

namespace waymark::widgets {

class EmptyState;
class FindingSection;
class InspectorHead;
class InspectorHistory;
class InspectorRaw;
class InspectorRendered;
class MemoryEditor;
class MessageBar;
class TrajectoryReader;
struct Proposal;

/// Reads and edits one memory: the text, its raw record and its history. It is given everything and asks for nothing; what
/// a person wants is emitted.
///
/// Editing: startEdit() turns the text into editors. Ctrl+Enter emits editRequested(); the inspector stays in editing until
/// the controller calls editAccepted() (then setDetails() with the new revision) or editRefused(). When the memory moves on
/// meanwhile, setDetails() with a newer revision shows both texts. A draft is emitted at most a second after typing.
/// A draft of another memory is kept when the selection moves on, and offered when it comes back.
/// Thread: GUI.
class Inspector final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Inspector)

public:
    enum class Tab { Rendered, Run, Raw, History };

    explicit Inspector(QWidget *parent = nullptr);

    void setDetails(const MemoryDetails &details, QDate asOf);
    /// What to highlight; stays for the memories that follow.
    void setSearch(const Query &query);
    /// Several memories are selected.
    void setSelectionSummary(const SelectionSummary &summary);
    /// Nothing is selected.
    void clear();
    /// Editing is off; the reason ("The pool was written by a newer Waymark.") is shown where one would edit.
    void setReadOnly(bool readOnly, const QString &reason = {});
    /// Tags of the pool, for completion while editing.
    void setKnownTags(const QStringList &tags);

    /// Invalid when not exactly one memory is shown.
    MemoryId memory() const;
    /// The findings of the memory, and the one that is looked at.
    FindingSection &findings() const;
    /// All of the pool: who accepted which finding.
    void setSuppressions(const QList<Suppression> &suppressions);
    /// Shows what is proposed in the place of the text, until it is taken, dropped or the text moves on.
    void openProposal(const Proposal &proposal);
    void closeProposal();
    bool hasProposal() const;
    const Proposal &proposal() const;
    /// Opens the editors with these fields on top of the stored text.
    void startEdit(const MemoryEdit &draft);

    /// Reads the run of the memory in the tab Run; a controller fills it.
    TrajectoryReader &reader() const { return *m_reader; }
    Tab currentTab() const;
    void setCurrentTab(Tab tab);
    /// Ctrl+U.
    void toggleRaw();

    bool isEditing() const;
    /// True while the editors hold something that is not stored.
    bool hasUnsavedEdit() const;
    /// Does nothing without a memory or when read-only. Focus goes to the title.
    void startEdit();
    /// A draft that was stored (after a crash, or by an earlier window). Offered when its memory is shown.
    void offerDraft(const MemoryEdit &draft);
    /// Another pool: ids of drafts mean nothing any more. They are not cleared in the store.
    void forgetDrafts();
    /// Answers to editRequested().
    void editAccepted(MemoryId id);
    void editRefused(const QString &message);

Q_SIGNALS:
    /// Only the fields that differ, with the revision that the person started from.
    void editRequested(const waymark::MemoryEdit &edit);
    /// The unsaved fields; store them against a crash.
    void draftChanged(const waymark::MemoryEdit &draft);
    /// Nothing is to be kept of this memory's draft any more.
    void draftCleared(waymark::MemoryId id);
    void editingChanged(bool editing);
    void tagsRequested();
    void validityRequested();
    void openMemory(waymark::MemoryId id);
    void openMemoryByUuid(const QString &uuid);
    void openRun(const QString &trajectoryUuid);
    void copyLink(const QString &memoryUuid);
    void showTypeRequested(waymark::MemoryType type); ///< a count of the selection summary was clicked
    void proposalTaken();
    void proposalClosed(); ///< dropped, taken or outdated
    void tabChanged(waymark::widgets::Inspector::Tab tab);

private:
    enum class Mode { Nothing, Memory, Many };

    void showPage();
    void leaveMemory();
    void beginEdit(const MemoryEdit *draft);
    void setEditing(bool editing);
    void dropEdit();
    void offerStashedDraft();

    QTabBar *m_tabs;
    InspectorHead *m_head;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    InspectorRendered *m_rendered;
    InspectorRaw *m_raw;
    InspectorHistory *m_history;
    TrajectoryReader *m_reader;
    MemoryEditor *m_editor;
    EmptyState *m_empty;
    SelectionSummaryView *m_summary;
    QAction *m_continueDraft;
    QAction *m_discardDraft;
    QAction *m_bringBack;
    Mode m_mode = Mode::Nothing;
    MemoryDetails m_details;
    QDate m_asOf;
    QHash<MemoryId, MemoryEdit> m_drafts; ///< begun, neither kept nor dropped
    std::optional<MemoryEdit> m_dropped; ///< the last one dropped; comes back once
    QString m_readOnlyReason;
    bool m_readOnly = false;
    bool m_editing = false;
};

} // namespace waymark::widgets
