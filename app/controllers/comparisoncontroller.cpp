// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/comparisoncontroller.h"

#include "app/actions/actionset.h"
#include "app/controllers/editcontroller.h"
#include "app/controllers/lineagecontroller.h"
#include "models/labels.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/text/displaysafe.h"
#include "widgets/common/messagebar.h"
#include "widgets/lineage/comparisonview.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/sentencelist.h"

#include <QAction>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::app {

/// What stands at the left and at the right.
struct ComparisonTexts
{
    struct Side
    {
        QString label;
        QString title;
        QString description;
        QString content;
    };

    Side before;
    Side after;
    QString note;
};

namespace {

constexpr int messageSeconds = 6;
constexpr int saveMs = 500; // nothing typed longer ago is lost
constexpr qsizetype longestTitle = 60;

using Side = ComparisonTexts::Side;

Side sideOf(const Memory &memory, const QString &label)
{
    return { label, memory.title, memory.description, memory.content };
}

/// What a field of a memory is called in its type, and whether it has it.
QString captionOf(MemoryType type, MemoryField field)
{
    switch (field) {
    case MemoryField::Title:
        return type == MemoryType::Workflow ? ComparisonController::tr("Goal") : ComparisonController::tr("Title");
    case MemoryField::Description:
        return type == MemoryType::Summary ? ComparisonController::tr("Task summary") : type == MemoryType::Workflow ? ComparisonController::tr("Goal in full")
                                                                                                                     : ComparisonController::tr("Description");
    default:
        return type == MemoryType::Summary ? ComparisonController::tr("Experience summary") : type == MemoryType::Workflow ? ComparisonController::tr("Commands, one a line")
                                                                                                                           : ComparisonController::tr("Content");
    }
}

QList<widgets::ComparedField> fieldsOf(MemoryType type, const Side &before, const Side &after)
{
    QList<widgets::ComparedField> fields;
    const auto add = [&](MemoryField field, const QString &old, const QString &text, bool commands = false) {
        fields.append({ name(field), captionOf(type, field), old, text, commands });
    };
    add(MemoryField::Title, before.title, after.title);
    add(MemoryField::Description, before.description, after.description);
    add(MemoryField::Content, before.content, after.content, type == MemoryType::Workflow);
    return fields;
}

QString generationLabel(const Generation &generation)
{
    const QString title = text::lineSafe(text::elided(generation.title, longestTitle));
    switch (generation.kind) {
    case Generation::Kind::Revision: {
        const QString until = QLocale().toString(generation.at.toLocalTime(), QLocale::ShortFormat);
        return ComparisonController::tr("Until %1, changed by %2").arg(until, text::lineSafe(generation.author));
    }
    case Generation::Kind::Related:
        switch (generation.relation) {
        case RelationKind::DerivedFrom:
            return generation.isReversed ? ComparisonController::tr("Derived from it: %1").arg(title) : ComparisonController::tr("Derived from: %1").arg(title);
        case RelationKind::Supersedes:
            return generation.isReversed ? ComparisonController::tr("Superseded by: %1").arg(title) : ComparisonController::tr("Supersedes: %1").arg(title);
        case RelationKind::DuplicateOf:
            return ComparisonController::tr("Duplicate: %1").arg(title);
        case RelationKind::ConflictsWith:
            return ComparisonController::tr("Conflicts: %1").arg(title);
        case RelationKind::CompatibleWith:
            return ComparisonController::tr("Compatible: %1").arg(title);
        }
        Q_UNREACHABLE();
    case Generation::Kind::Sibling:
        return ComparisonController::tr("Of the same run: %1").arg(title);
    }
    Q_UNREACHABLE();
}

} // namespace

ComparisonController::ComparisonController(LineageController &lineage, EditController &edits, ActionSet &actions, QObject *parent)
    : QObject(parent)
    , m_lineage(lineage)
    , m_edits(edits)
    , m_actions(actions)
    , m_view(new widgets::ComparisonView)
{
    connect(m_view, &widgets::ComparisonView::keepRequested, this, &ComparisonController::keep);
    connect(m_view, &widgets::ComparisonView::dropRequested, this, &ComparisonController::close);
    connect(m_view, &widgets::ComparisonView::resultChanged, this, &ComparisonController::takeResult);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveMs);
    connect(&m_saveSoon, &QTimer::timeout, this, [this] {
        if (isProposal())
            m_edits.keepDraft(m_draftKey, draft());
    });
    connect(&lineage, &LineageController::focusChanged, this, [this] {
        // What is compared is another revision now, or another memory is looked at.
        const Rung *rung = m_lineage.focus();
        if (isOpen() && m_what == What::Earlier && (!rung || rung->memory.id != m_memory || rung->memory.revision != m_revision))
            closeView();
    });
}

void ComparisonController::setViews(widgets::LineagePlace &place, widgets::MessageBar &messages)
{
    m_place = &place;
    m_messages = &messages;
    connect(&place, &widgets::LineagePlace::writeRequested, this, &ComparisonController::write);
    connect(&place.sentences(), &widgets::SentenceList::editRequested, this, &ComparisonController::edit);
    // The place owns it from here on.
    place.setCover(m_view);
    place.setCover(nullptr);
}

void ComparisonController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    // What is being written waits on the disk for the next time.
    if (isProposal() && m_saveSoon.isActive())
        m_edits.keepDraft(m_draftKey, draft());
    m_session = std::move(session);
    ++m_asked;
    m_keeping = false;
    if (isOpen())
        closeView();
}

bool ComparisonController::isOpen() const
{
    return m_place && m_place->isCovered();
}

void ComparisonController::say(const QString &sentence)
{
    m_messages->showMessage({ widgets::MessageBar::Kind::Information, sentence, {}, {}, messageSeconds });
}

void ComparisonController::open(What what, ComparisonTexts texts)
{
    m_what = what;
    if (const auto kept = what == What::Edit || what == What::New ? m_edits.draftOf(m_draftKey, m_memory) : std::nullopt) {
        texts.after.title = kept->title.value_or(texts.after.title);
        texts.after.description = kept->description.value_or(texts.after.description);
        texts.after.content = kept->content.value_or(texts.after.content);
        texts.note = tr("At the right stands what you wrote last time and did not keep.");
    }
    m_lineage.setHeld(what != What::Earlier);
    m_view->setComparison({ texts.before.label, texts.after.label, texts.note, fieldsOf(m_type, texts.before, texts.after), what != What::Earlier });
    m_place->setCover(m_view);
    m_view->takeFocus();
    if (what == What::Edit || what == What::New)
        m_view->startEdit();
    if (what != What::Earlier)
        lintDraft();
    Q_EMIT openChanged();
}

void ComparisonController::close()
{
    if (isProposal())
        m_edits.dropDraft(m_draftKey);
    closeView();
}

void ComparisonController::takeResult()
{
    if (isProposal())
        m_saveSoon.start();
    lintDraft();
}

void ComparisonController::closeView()
{
    m_saveSoon.stop();
    ++m_asked;
    m_generation = -1;
    m_place->setCover(nullptr);
    m_view->clear();
    m_place->sentences().table().setFocus();
    m_lineage.setHeld(false);
    Q_EMIT openChanged();
}

void ComparisonController::compare()
{
    if (isOpen() && m_what != What::Earlier) {
        m_view->setDiffShown(!m_view->isDiffShown());
        return;
    }
    const Rung *rung = m_lineage.settledFocus();
    if (!m_session || !rung)
        return;
    if (isOpen() && !m_generations.isEmpty()) {
        // One after the other, and back to the panes.
        if (m_generation + 1 < m_generations.size())
            showGeneration(m_generation + 1);
        else
            closeView();
        return;
    }
    m_memory = rung->memory.id;
    m_revision = rung->memory.revision;
    m_type = rung->memory.type;
    whenReady(m_session->generations(m_memory), this, [this, asked = ++m_asked](Result<QList<Generation>> generations) {
        if (asked != m_asked)
            return;
        if (!generations) {
            Q_EMIT failed(generations.error());
            return;
        }
        if (generations->isEmpty()) {
            say(tr("There is nothing to compare it with: it has no earlier text, no relation and no sibling of its type."));
            return;
        }
        m_generations = *generations;
        showGeneration(0);
    });
}

void ComparisonController::showGeneration(qsizetype index)
{
    const Rung *rung = m_lineage.focus();
    if (!rung || rung->memory.id != m_memory)
        return;
    m_generation = index;
    const Generation &generation = m_generations[index];
    ComparisonTexts texts;
    texts.before = { generationLabel(generation), generation.title, generation.description, generation.content };
    texts.after = sideOf(rung->memory, tr("As it is now"));
    const QString key = m_actions.action(ActionId::LineageCompare)->shortcut().toString(QKeySequence::NativeText);
    if (m_generations.size() > 1)
        texts.note = tr("%1 of %2 texts to compare with; %3 shows the next.").arg(QString::number(index + 1), QString::number(m_generations.size()), key);
    else
        texts.note = tr("The only text to compare with; %1 goes back to the panes.").arg(key);
    open(What::Earlier, texts);
}

void ComparisonController::generalise()
{
    if (isOpen() && m_what == What::Proposal) {
        keep();
        return;
    }
    const Rung *rung = m_lineage.settledFocus();
    if (!m_session || !rung || m_session->isReadOnly())
        return;
    const Memory memory = rung->memory;
    whenReady(m_session->generalise(memory.id), this, [this, memory, asked = ++m_asked](Result<Generalisation> proposed) {
        const Rung *now = m_lineage.focus();
        if (asked != m_asked || !now || now->memory.id != memory.id || now->memory.revision != memory.revision)
            return;
        if (!proposed) {
            Q_EMIT failed(proposed.error());
            return;
        }
        const bool same = proposed->title == memory.title && proposed->description == memory.description && proposed->content == memory.content;
        if (proposed->replacements.isEmpty() || same) {
            say(tr("There is nothing to generalise by rule: no particular of the run is named, or none that can be put more generally."));
            return;
        }
        m_memory = memory.id;
        m_revision = memory.revision;
        m_type = memory.type;
        m_draftKey = memory.uuid;
        ComparisonTexts texts;
        texts.before = sideOf(memory, tr("As it is stored"));
        texts.after = { proposed->source == "rule"_L1 ? tr("Proposed generalisation, by rule") : tr("Proposed generalisation, by %1").arg(proposed->source), proposed->title, proposed->description,
            proposed->content };
        texts.note = tr("%n particular(s) of the run are put more generally. Nothing is stored before you keep it; the old text stays in the history.", nullptr, int(proposed->replacements.size()));
        open(What::Proposal, texts);
    });
}

void ComparisonController::edit()
{
    if (isOpen()) {
        if (m_what != What::Earlier)
            m_view->startEdit();
        return;
    }
    const Rung *rung = m_lineage.settledFocus();
    if (!m_session || !rung || m_session->isReadOnly())
        return;
    m_memory = rung->memory.id;
    m_revision = rung->memory.revision;
    m_type = rung->memory.type;
    m_draftKey = rung->memory.uuid;
    ComparisonTexts texts;
    texts.before = sideOf(rung->memory, tr("As it is stored"));
    texts.after = sideOf(rung->memory, tr("As you write it"));
    open(What::Edit, texts);
}

void ComparisonController::write(MemoryType type)
{
    const Ladder *ladder = m_place->ladder();
    if (!m_session || !ladder || ladder->run.uuid.isEmpty() || m_session->isReadOnly())
        return;
    m_memory = {};
    m_revision = 0;
    m_type = type;
    m_run = ladder->run.uuid;
    m_draftKey = u"new:"_s + m_run + u':' + name(type);
    ComparisonTexts texts;
    texts.before.label = tr("Nothing yet");
    texts.after.label = tr("A new %1 of this run").arg(models::noun(type));
    texts.note = type == MemoryType::Insight ? tr("An insight names no file, identifier or text of the run: it is to help with other tasks.") : QString();
    open(What::New, texts);
}

void ComparisonController::showConflict()
{
    // Who goes on typing meanwhile is shown it all the same.
    whenReady(m_session->details(m_memory), this, [this, session = m_session, memory = m_memory](Result<MemoryDetails> stored) {
        if (session != m_session || memory != m_memory || !isProposal() || !stored)
            return;
        const QHash<QString, QString> written = m_view->result();
        ComparisonTexts texts;
        texts.before = sideOf(stored->memory, tr("As somebody else has stored it meanwhile"));
        texts.after = { m_view->comparison().afterTitle, written.value(name(MemoryField::Title)), written.value(name(MemoryField::Description)), written.value(name(MemoryField::Content)) };
        texts.note = tr("The memory was changed while you were writing. Take what you want of your text and keep it again.");
        m_revision = stored->memory.revision;
        open(What::Proposal, texts);
    });
}

MemoryEdit ComparisonController::draft() const
{
    MemoryEdit edit;
    edit.id = m_memory;
    edit.baseRevision = m_revision;
    const QHash<QString, QString> result = m_view->result();
    const QList<widgets::ComparedField> &fields = m_view->comparison().fields;
    for (const widgets::ComparedField &field : fields) {
        const QString text = result.value(field.name, field.after);
        if (m_what != What::New && text == field.before)
            continue;
        if (field.name == name(MemoryField::Title))
            edit.title = text;
        else if (field.name == name(MemoryField::Description))
            edit.description = text;
        else if (field.name == name(MemoryField::Content))
            edit.content = text;
    }
    return edit;
}

void ComparisonController::lintDraft()
{
    // A new memory has nothing to be judged by before it is stored.
    if (!m_session || !isOpen() || m_what == What::Earlier || m_what == What::New)
        return;
    whenReady(m_session->lintDraft(draft()), this, [this, asked = ++m_asked](Result<QList<Finding>> found) {
        if (asked != m_asked || !isOpen())
            return;
        if (found)
            m_view->setFindings(*found);
        else if (found.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(found.error());
    });
}

void ComparisonController::keep()
{
    if (!m_session || !isOpen() || m_what == What::Earlier || m_keeping)
        return;
    const MemoryEdit edit = draft();
    m_keeping = true;
    const auto ended = [this](const Result<ChangeResult> &result) {
        m_keeping = false;
        // A refusal leaves the texts for another look.
        if (result && isOpen())
            close();
        else if (!result && result.error().code == ErrorCode::Conflict)
            showConflict();
    };
    if (m_what == What::New) {
        NewMemory memory;
        memory.type = m_type;
        memory.trajectory = m_run;
        memory.title = edit.title.value_or(QString());
        memory.description = edit.description.value_or(QString());
        memory.content = edit.content.value_or(QString());
        m_edits.follow(m_session->addMemory(memory), EditController::Tell::UndoBar, ended);
        return;
    }
    if (!edit.title && !edit.description && !edit.content) {
        m_keeping = false;
        close(); // as it is stored
        return;
    }
    m_edits.follow(m_session->edit(edit, m_what == What::Proposal ? m_view->comparison().afterTitle : QString()), EditController::Tell::UndoBar, ended);
}

} // namespace waymark::app
