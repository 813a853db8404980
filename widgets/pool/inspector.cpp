// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/inspector.h"

#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/safetextview.h"
#include "widgets/lint/findingsection.h"
#include "widgets/lint/proposalpanel.h"
#include "widgets/pool/inspectorhead.h"
#include "widgets/pool/inspectorhistory.h"
#include "widgets/pool/inspectorraw.h"
#include "widgets/pool/inspectorrendered.h"
#include "widgets/pool/memoryeditor.h"
#include "widgets/pool/originblock.h"
#include "widgets/reader/trajectoryreader.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

bool isEmpty(const MemoryEdit &edit)
{
    return !edit.type && !edit.domain && !edit.title && !edit.description && !edit.content && !edit.appliesWhen && !edit.notWhen
        && !edit.tags;
}

} // namespace

Inspector::Inspector(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_head(new InspectorHead(this))
    , m_messages(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_rendered(new InspectorRendered(this))
    , m_raw(new InspectorRaw(this))
    , m_history(new InspectorHistory(this))
    , m_reader(new TrajectoryReader(TrajectoryReader::Form::Inspector, this))
    , m_editor(new MemoryEditor(this))
    , m_empty(new EmptyState(IconName::Inspector, tr("Nothing selected"), tr("Select a memory to read it here."), this))
    , m_summary(new SelectionSummaryView(this))
    , m_continueDraft(new QAction(tr("Continue"), this))
    , m_discardDraft(new QAction(tr("Discard"), this))
    , m_bringBack(new QAction(tr("Bring it back"), this))
{
    setObjectName(u"inspector"_s);
    setAccessibleName(tr("Inspector"));
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setAccessibleName(tr("Views of the memory"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->addTab(tr("Rendered"));
    m_tabs->addTab(tr("Run"));
    m_tabs->addTab(tr("Raw"));
    m_tabs->addTab(tr("History"));
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabToolTip(i, m_tabs->tabText(i));
    auto *tabRow = new Bar(Token::Background, Qt::BottomEdge, 36, this);
    auto *row = new QHBoxLayout(tabRow);
    row->setContentsMargins(4, 0, 4, 0);
    row->addWidget(m_tabs, 1, Qt::AlignLeft | Qt::AlignBottom);

    for (QWidget *page : { static_cast<QWidget *>(m_rendered), static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_raw),
             static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_reader), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_summary) })
        m_stack->addWidget(page);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tabRow);
    layout->addWidget(m_head);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    setMinimumWidth(280);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        showPage();
        Q_EMIT tabChanged(Tab(index));
    });
    OriginBlock *origin = m_rendered->origin();
    connect(origin, &OriginBlock::tagsRequested, this, &Inspector::tagsRequested);
    connect(origin, &OriginBlock::validityRequested, this, &Inspector::validityRequested);
    connect(origin, &OriginBlock::openMemory, this, &Inspector::openMemory);
    connect(origin, &OriginBlock::openMemoryByUuid, this, &Inspector::openMemoryByUuid);
    connect(origin, &OriginBlock::openRun, this, &Inspector::openRun);
    connect(origin, &OriginBlock::copyLink, this, &Inspector::copyLink);
    ProposalPanel *proposed = m_rendered->proposal();
    connect(proposed, &ProposalPanel::takeRequested, this, &Inspector::proposalTaken);
    connect(proposed, &ProposalPanel::dropRequested, this, &Inspector::closeProposal);
    connect(proposed, &ProposalPanel::editRequested, this, [this] { startEdit(proposal().edit); });
    connect(m_summary, &SelectionSummaryView::typeClicked, this, &Inspector::showTypeRequested);
    connect(m_editor, &MemoryEditor::keepRequested, this, &Inspector::editRequested);
    connect(m_editor, &MemoryEditor::dropRequested, this, &Inspector::dropEdit);
    connect(m_editor, &MemoryEditor::draftChanged, this, [this](const MemoryEdit &draft) {
        if (isEmpty(draft))
            Q_EMIT draftCleared(draft.id);
        else
            Q_EMIT draftChanged(draft);
    });
    connect(m_continueDraft, &QAction::triggered, this, [this] { beginEdit(m_drafts.contains(memory()) ? &m_drafts[memory()] : nullptr); });
    connect(m_discardDraft, &QAction::triggered, this, [this] {
        if (m_drafts.remove(memory()) > 0)
            Q_EMIT draftCleared(memory());
    });
    connect(m_bringBack, &QAction::triggered, this, [this] {
        if (!m_dropped)
            return;
        const MemoryEdit draft = *m_dropped;
        m_dropped.reset();
        if (draft.id == memory())
            beginEdit(&draft);
    });
    clear();
}

MemoryId Inspector::memory() const
{
    return m_details.memory.id;
}

Inspector::Tab Inspector::currentTab() const
{
    return Tab(m_tabs->currentIndex());
}

void Inspector::setCurrentTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void Inspector::toggleRaw()
{
    setCurrentTab(currentTab() == Tab::Raw ? Tab::Rendered : Tab::Raw);
}

void Inspector::setDetails(const MemoryDetails &details, QDate asOf)
{
    const bool same = details.memory.id == memory() && m_mode == Mode::Memory;
    if (!same)
        leaveMemory();
    m_details = details;
    m_asOf = asOf;
    m_mode = Mode::Memory;
    m_head->setMemory(details.memory, asOf);
    const bool proposed = hasProposal();
    m_rendered->setDetails(details, asOf);
    if (proposed && !hasProposal())
        Q_EMIT proposalClosed();
    m_raw->setMemory(details.memory);
    m_history->setDetails(details);
    if (m_editing)
        m_editor->setStored(details.memory);
    setAccessibleDescription(text::lineSafe(details.memory.title));
    showPage();
    if (!same)
        offerStashedDraft();
}

FindingSection &Inspector::findings() const
{
    return *m_rendered->findings();
}

void Inspector::setSuppressions(const QList<Suppression> &suppressions)
{
    m_rendered->findings()->setSuppressions(suppressions);
}

void Inspector::openProposal(const Proposal &proposal)
{
    if (m_mode != Mode::Memory || m_editing || m_readOnly)
        return;
    setCurrentTab(Tab::Rendered);
    m_rendered->openProposal(proposal);
    m_rendered->proposal()->takeFocus();
}

void Inspector::closeProposal()
{
    if (!hasProposal())
        return;
    m_rendered->closeProposal();
    Q_EMIT proposalClosed();
}

bool Inspector::hasProposal() const
{
    return m_rendered->hasProposal();
}

const Proposal &Inspector::proposal() const
{
    return m_rendered->proposal()->proposal();
}

void Inspector::startEdit(const MemoryEdit &draft)
{
    const MemoryEdit kept = draft; // it may be that of the panel
    closeProposal();
    beginEdit(&kept);
}

void Inspector::setSearch(const Query &query)
{
    m_rendered->setSearch(query);
}

void Inspector::setSelectionSummary(const SelectionSummary &summary)
{
    leaveMemory();
    m_mode = Mode::Many;
    m_summary->setSummary(summary);
    showPage();
}

void Inspector::clear()
{
    leaveMemory();
    m_mode = Mode::Nothing;
    showPage();
}

void Inspector::leaveMemory()
{
    closeProposal();
    if (m_editing) {
        m_editor->flushDraft();
        if (m_editor->isChanged()) {
            // Nothing typed is lost because somebody clicked another row.
            m_drafts.insert(m_editor->memory(), m_editor->edit());
            Q_EMIT draftChanged(m_editor->edit());
        }
        setEditing(false);
    }
    m_messages->dismiss();
    m_dropped.reset();
    m_details = {};
}

void Inspector::showPage()
{
    const bool one = m_mode == Mode::Memory;
    m_head->setVisible(one);
    m_tabs->setEnabled(one);
    if (m_mode == Mode::Nothing) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (m_mode == Mode::Many) {
        m_stack->setCurrentWidget(m_summary);
        return;
    }
    switch (currentTab()) {
    case Tab::Rendered:
        m_stack->setCurrentWidget(m_editing ? static_cast<QWidget *>(m_editor) : m_rendered);
        break;
    case Tab::Run:
        m_stack->setCurrentWidget(m_reader);
        break;
    case Tab::Raw:
        m_stack->setCurrentWidget(m_raw);
        break;
    case Tab::History:
        m_stack->setCurrentWidget(m_history);
        break;
    }
}

void Inspector::setReadOnly(bool readOnly, const QString &reason)
{
    m_readOnly = readOnly;
    m_readOnlyReason = reason;
    m_rendered->origin()->setReadOnly(readOnly);
    m_rendered->findings()->setReadOnly(readOnly);
    if (readOnly && m_editing) {
        m_editor->flushDraft();
        if (m_editor->isChanged())
            m_drafts.insert(m_editor->memory(), m_editor->edit());
        setEditing(false);
    }
}

void Inspector::setKnownTags(const QStringList &tags)
{
    m_editor->setKnownTags(tags);
}

bool Inspector::isEditing() const
{
    return m_editing;
}

bool Inspector::hasUnsavedEdit() const
{
    return m_editing && m_editor->isChanged();
}

void Inspector::startEdit()
{
    if (m_mode != Mode::Memory)
        return;
    if (m_editing) {
        setCurrentTab(Tab::Rendered);
        m_editor->focusTitle();
        return;
    }
    const auto stashed = m_drafts.constFind(memory());
    beginEdit(stashed == m_drafts.constEnd() ? nullptr : &*stashed);
}

void Inspector::beginEdit(const MemoryEdit *draft)
{
    if (m_mode != Mode::Memory)
        return;
    if (m_readOnly) {
        m_messages->showMessage(MessageBar::Kind::Information,
            m_readOnlyReason.isEmpty() ? tr("This pool cannot be changed.") : m_readOnlyReason);
        return;
    }
    m_messages->dismiss();
    m_dropped.reset();
    m_editor->begin(m_details.memory, draft);
    if (draft)
        Q_EMIT draftChanged(m_editor->edit());
    m_drafts.remove(memory());
    setCurrentTab(Tab::Rendered);
    setEditing(true);
    m_editor->focusTitle();
}

void Inspector::setEditing(bool editing)
{
    if (m_editing == editing)
        return;
    m_editing = editing;
    m_tabs->setTabText(int(Tab::Rendered), editing ? tr("Edit") : tr("Rendered"));
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    showPage();
    if (!editing && hadFocus)
        m_rendered->view()->setFocus();
    Q_EMIT editingChanged(editing);
}

void Inspector::dropEdit()
{
    const MemoryEdit draft = m_editor->edit();
    const bool changed = m_editor->isChanged();
    setEditing(false);
    m_drafts.remove(draft.id);
    Q_EMIT draftCleared(draft.id);
    if (!changed)
        return;
    m_dropped = draft;
    m_messages->showMessage(MessageBar::Kind::Information, tr("Your edit was dropped."), { m_bringBack });
}

void Inspector::offerDraft(const MemoryEdit &draft)
{
    const bool beingWritten = m_editing && m_editor->memory() == draft.id;
    if (isEmpty(draft) || !draft.id.isValid() || beingWritten)
        return;
    m_drafts.insert(draft.id, draft);
    if (m_mode == Mode::Memory && draft.id == memory() && !m_editing)
        offerStashedDraft();
}

void Inspector::forgetDrafts()
{
    m_drafts.clear();
    m_dropped.reset();
}

void Inspector::offerStashedDraft()
{
    if (m_editing || !m_drafts.contains(memory()))
        return;
    m_messages->showMessage(MessageBar::Kind::Information, tr("There is an edit of this memory that was not kept."),
        { m_continueDraft, m_discardDraft });
}

void Inspector::editAccepted(MemoryId id)
{
    m_drafts.remove(id);
    Q_EMIT draftCleared(id);
    if (m_editing && m_editor->memory() == id)
        setEditing(false);
}

void Inspector::editRefused(const QString &message)
{
    if (m_editing)
        m_editor->setRefused(message);
    else
        m_messages->showMessage(MessageBar::Kind::Error, message);
}

} // namespace waymark::widgets
