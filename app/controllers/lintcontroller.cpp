// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/lintcontroller.h"

#include "app/actions/actionset.h"
#include "app/controllers/editcontroller.h"
#include "app/controllers/poolcontroller.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/text/displaysafe.h"
#include "widgets/common/messagebar.h"
#include "widgets/lint/findingcard.h"
#include "widgets/lint/findingsection.h"
#include "widgets/lint/findingslist.h"
#include "widgets/lint/proposalpanel.h"
#include "widgets/pool/inspector.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr qsizetype shownExcerpt = 60;
constexpr int messageSeconds = 5;

/// The text of a field, where a fix has its span; null for a finding about the memory as a whole.
const QString *textOf(const Memory &memory, MemoryField field)
{
    switch (field) {
    case MemoryField::Whole:
        break;
    case MemoryField::Title:
        return &memory.title;
    case MemoryField::Description:
        return &memory.description;
    case MemoryField::Content:
        return &memory.content;
    case MemoryField::AppliesWhen:
        return &memory.appliesWhen;
    case MemoryField::NotWhen:
        return &memory.notWhen;
    }
    return nullptr;
}

void setText(MemoryEdit &edit, MemoryField field, const QString &text)
{
    switch (field) {
    case MemoryField::Whole:
        break;
    case MemoryField::Title:
        edit.title = text;
        break;
    case MemoryField::Description:
        edit.description = text;
        break;
    case MemoryField::Content:
        edit.content = text;
        break;
    case MemoryField::AppliesWhen:
        edit.appliesWhen = text;
        break;
    case MemoryField::NotWhen:
        edit.notWhen = text;
        break;
    }
}

MemoryEdit editOf(const Memory &memory)
{
    MemoryEdit edit;
    edit.id = memory.id;
    edit.baseRevision = memory.revision;
    return edit;
}

} // namespace

LintController::LintController(PoolController &pool, EditController &edits, ActionSet &actions, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_edits(edits)
    , m_actions(actions)
    , m_walkThrough(new QAction(this))
{
    m_walkThrough->setText(tr("Walk through them (%1)").arg(actions.action(ActionId::NextFinding)->shortcut().toString(QKeySequence::NativeText)));
    connect(m_walkThrough, &QAction::triggered, this, [this] { walk(1); });
    connect(&pool, &PoolController::selectionChanged, this, &LintController::applyPending);
    connect(&pool, &PoolController::filtered, this, [this] {
        m_listStale = true;
        refreshList();
    });
}

void LintController::setViews(const Views &views)
{
    using widgets::FindingSection;
    m_views = views;
    FindingSection &section = views.inspector->findings();
    connect(&section, &FindingSection::ignoreRequested, this, &LintController::ignore);
    connect(&section, &FindingSection::generaliseRequested, this, &LintController::generalise);
    connect(&section, &FindingSection::fixRequested, this, &LintController::applyFix);
    connect(&section, &FindingSection::relabelRequested, this, &LintController::relabel);
    connect(&section, &FindingSection::whyRequested, this, &LintController::ruleRequested);
    connect(&section, &FindingSection::stepRequested, this, &LintController::stepRequested);
    connect(&section, &FindingSection::takeBackRequested, this, &LintController::takeBack);
    connect(views.inspector, &widgets::Inspector::proposalTaken, this, &LintController::takeProposal);
    connect(views.inspector, &widgets::Inspector::proposalClosed, this, [this] {
        if (m_session)
            m_views.table->setFocus(); // the panel that had it is gone
    });
    connect(views.list, &widgets::FindingsList::findingActivated, this, [this](MemoryId memory, const QString &key) { goTo(memory, Which::Key, key); });
}

void LintController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    if (m_session)
        disconnect(m_session.get(), nullptr, this, nullptr);
    m_session = std::move(session);
    m_pending = {};
    m_announce = false;
    ++m_listGeneration;
    ++m_walkGeneration;
    m_walks = false;
    m_listStale = true;
    m_views.list->clear();
    m_views.inspector->setSuppressions({});
    if (!m_session)
        return;
    connect(m_session.get(), &curation::PoolSession::changed, this, &LintController::takeChange);
    connect(m_session.get(), &curation::PoolSession::findingsChanged, this, [this] {
        if (m_announce)
            tellCount();
    });
    loadSuppressions();
}

void LintController::takeChange(const PoolChange &change)
{
    if (change.suppressions || change.foreign || change.kind == PoolChange::Kind::Everything)
        loadSuppressions();
}

void LintController::loadSuppressions()
{
    whenReady(m_session->suppressions(), this, [this, session = m_session](Result<QList<Suppression>> all) {
        if (all && session == m_session)
            m_views.inspector->setSuppressions(*all);
    });
}

void LintController::say(const QString &sentence)
{
    m_views.messages->showMessage({ widgets::MessageBar::Kind::Information, sentence, {}, {}, messageSeconds });
}

const Finding *LintController::current() const
{
    return m_pool.details() ? m_views.inspector->findings().current() : nullptr;
}

QString LintController::currentRule() const
{
    const Finding *finding = current();
    return finding ? finding->rule : QString();
}

void LintController::walk(int by)
{
    if (!m_session || m_pending.isValid())
        return;
    widgets::FindingSection &section = m_views.inspector->findings();
    const bool wasSeen = m_views.inspector->isVisible() && m_views.inspector->currentTab() == widgets::Inspector::Tab::Rendered;
    const bool isFirst = m_views.messages->isVisible() && m_views.messages->offers(m_walkThrough);
    if (isFirst)
        m_views.messages->dismiss();
    Q_EMIT readingRequested();
    if (const Finding *finding = current()) {
        // The first key shows what is current; who sees it already goes on.
        const int place = section.indexOf(finding->key);
        const int next = wasSeen && !isFirst ? place + by : place;
        if (next >= 0 && next < section.standing().size()) {
            goTo(m_pool.details()->memory.id, Which::Key, section.standing().at(next).key);
            Q_EMIT walked();
            return;
        }
    }
    const QList<MemoryId> &ids = m_pool.table().ids();
    const QList<MemoryId> selected = m_pool.selected();
    const int row = selected.isEmpty() ? -1 : m_pool.table().rowOf(selected.first());
    QList<MemoryId> rest = by > 0 ? ids.mid(row + 1) : ids.first(std::max(0, row));
    if (by < 0)
        std::reverse(rest.begin(), rest.end());
    m_walks = true;
    whenReady(m_session->findingsOf(rest, 1), this, [this, by, generation = ++m_walkGeneration](Result<QList<Finding>> found) {
        if (generation != m_walkGeneration)
            return;
        m_walks = false;
        if (!found) {
            Q_EMIT failed(found.error());
        } else if (found->isEmpty()) {
            say(by > 0 ? tr("There is no finding further down in this list.") : tr("There is no finding further up in this list."));
        } else {
            goTo(found->first().memory, by > 0 ? Which::First : Which::Last);
            Q_EMIT walked();
        }
    });
}

void LintController::goTo(MemoryId memory, Which which, const QString &key)
{
    m_pending = memory;
    m_pendingWhich = which;
    m_pendingKey = key;
    Q_EMIT readingRequested();
    if (m_pool.details() && m_pool.details()->memory.id == memory && m_pool.selected() == QList<MemoryId> { memory })
        applyPending();
    else
        m_pool.openMemory(memory);
}

void LintController::applyPending()
{
    const MemoryDetails *details = m_pool.details();
    if (!m_pending.isValid())
        return;
    if (!details) {
        // Somebody chose something else meanwhile.
        if (const QList<MemoryId> selected = m_pool.selected(); !selected.isEmpty() && selected != QList<MemoryId> { m_pending })
            m_pending = {};
        return;
    }
    if (details->memory.id != m_pending) {
        if (m_pool.selected() == QList<MemoryId> { details->memory.id })
            m_pending = {};
        return;
    }
    m_pending = {};
    widgets::FindingSection &section = m_views.inspector->findings();
    if (section.standing().isEmpty())
        return;
    const QString key = m_pendingWhich == Which::Key ? m_pendingKey : m_pendingWhich == Which::First ? section.standing().first().key
                                                                                                     : section.standing().last().key;
    section.setCurrent(key);
    section.reveal();
}

void LintController::ignore()
{
    const Finding *finding = current();
    if (!finding || !m_session) {
        say(tr("There is no finding to ignore here."));
        return;
    }
    ignoreFinding(*finding);
}

void LintController::ignoreFinding(const Finding &finding)
{
    if (!m_session)
        return;
    const QString excerpt = text::lineSafe(text::elided(finding.excerpt, shownExcerpt));
    widgets::ReasonBar::Request request;
    request.id = u"ignore"_s;
    //: Of a finding: rule, the words it is about
    request.title = excerpt.isEmpty() ? tr("Ignore %1").arg(finding.rule) : tr("Ignore %1: “%2”").arg(finding.rule, excerpt);
    request.effect = tr("It is not counted any more. Who reads it sees your reason and can take it back.");
    request.applyText = tr("Ignore");
    request.choices = { tr("This finding"), tr("This rule in this memory") };
    if (!excerpt.isEmpty())
        request.choices << tr("This text everywhere");
    m_edits.askReason(request, [this, finding](const QString &reason, int choice) {
        constexpr SuppressionScope scopes[] = { SuppressionScope::Finding, SuppressionScope::Memory, SuppressionScope::Excerpt };
        if (m_session)
            m_edits.follow(m_session->suppress({ finding }, scopes[std::clamp(choice, 0, 2)], reason), EditController::Tell::UndoBar);
    });
}

void LintController::takeBack(const QStringList &suppressions)
{
    if (m_session)
        m_edits.follow(m_session->unsuppress(suppressions), EditController::Tell::UndoBar);
}

bool LintController::hasProposal() const
{
    return m_views.inspector->hasProposal();
}

void LintController::generalise()
{
    if (hasProposal()) {
        takeProposal();
        return;
    }
    const MemoryDetails *details = m_pool.details();
    if (!m_session || !details)
        return;
    Q_EMIT readingRequested();
    whenReady(m_session->generalise(details->memory.id), this, [this, memory = details->memory](Result<Generalisation> proposed) {
        const MemoryDetails *now = m_pool.details();
        if (!now || now->memory.id != memory.id || now->memory.revision != memory.revision)
            return;
        if (!proposed) {
            Q_EMIT failed(proposed.error());
            return;
        }
        MemoryEdit edit = editOf(memory);
        if (proposed->title != memory.title)
            edit.title = proposed->title;
        if (proposed->description != memory.description)
            edit.description = proposed->description;
        if (proposed->content != memory.content)
            edit.content = proposed->content;
        if (proposed->replacements.isEmpty() || (!edit.title && !edit.description && !edit.content)) {
            say(tr("There is nothing to generalise by rule: no particular of the run is named, or none that can be put more generally."));
            return;
        }
        widgets::Proposal proposal;
        proposal.title = tr("Proposed generalisation");
        proposal.source = proposed->source == "rule"_L1 ? tr("by rule") : tr("by %1").arg(proposed->source);
        proposal.effect = tr("%n particular(s) of the run are put more generally. Nothing is stored before you use it.", nullptr, int(proposed->replacements.size()));
        proposal.takeText = tr("Use it");
        proposal.takeKey = m_actions.action(ActionId::Generalise)->shortcut().toString(QKeySequence::NativeText);
        proposal.edit = edit;
        m_views.inspector->openProposal(proposal);
    });
}

void LintController::applyFix()
{
    const MemoryDetails *details = m_pool.details();
    const Finding *finding = current();
    const QString *text = finding && finding->fix && details ? textOf(details->memory, finding->field) : nullptr;
    if (!text || finding->end > text->size() || finding->revision != details->memory.revision) {
        say(tr("There is no fix for this finding."));
        return;
    }
    Q_EMIT readingRequested();
    QString fixed = *text;
    fixed.replace(finding->start, finding->end - finding->start, finding->fix->replacement);
    widgets::Proposal proposal;
    proposal.title = tr("Fix of %1").arg(finding->rule);
    proposal.source = finding->fix->safety == FixSafety::Safe ? tr("safe") : tr("read it first");
    proposal.effect = finding->fix->safety == FixSafety::Safe ? tr("Only what is seen changes, not what the text says.") : tr("It may change what the text says.");
    proposal.takeText = tr("Apply fix");
    proposal.takeKey = m_actions.action(ActionId::ApplyFix)->shortcut().toString(QKeySequence::NativeText);
    proposal.edit = editOf(details->memory);
    setText(proposal.edit, finding->field, fixed);
    m_views.inspector->openProposal(proposal);
}

void LintController::takeProposal()
{
    if (!m_session || !hasProposal())
        return;
    const widgets::Proposal &proposal = m_views.inspector->proposal();
    // The panel closes when the new revision is shown; a refusal leaves it for another look.
    m_edits.follow(m_session->edit(proposal.edit, proposal.title), EditController::Tell::UndoBar);
}

void LintController::relabel()
{
    const MemoryDetails *details = m_pool.details();
    if (!m_session || !details)
        return;
    // The current one, or whichever says it.
    std::optional<MemoryType> type = current() ? widgets::readsAs(*current()) : std::nullopt;
    for (const Finding &finding : m_views.inspector->findings().standing())
        type = type ? type : widgets::readsAs(finding);
    if (!type) {
        say(tr("No finding says that this memory reads as another type."));
        return;
    }
    MemoryEdit edit = editOf(details->memory);
    edit.type = type;
    m_edits.follow(m_session->edit(edit), EditController::Tell::UndoBar);
}

void LintController::setListShown(bool shown)
{
    m_listShown = shown;
    refreshList();
}

void LintController::refreshList()
{
    if (!m_listShown || !m_listStale || !m_session)
        return;
    m_listStale = false;
    // One more than is listed tells whether there are more.
    whenReady(m_session->findingsOf(m_pool.shown().ids, mostListed + 1), this, [this, generation = ++m_listGeneration](Result<QList<Finding>> found) {
        if (generation != m_listGeneration)
            return;
        if (!found) {
            if (found.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(found.error());
            return;
        }
        const bool limited = found->size() > mostListed;
        if (limited)
            found->resize(mostListed);
        QList<MemoryId> ids;
        for (const Finding &finding : std::as_const(*found)) {
            if (ids.isEmpty() || ids.last() != finding.memory) // they come memory by memory
                ids.append(finding.memory);
        }
        whenReady(m_session->rows(ids), this, [this, generation, limited, findings = *found](Result<QList<MemoryRow>> rows) {
            if (generation != m_listGeneration || !rows)
                return;
            QHash<MemoryId, QString> titles;
            for (const MemoryRow &row : std::as_const(*rows))
                titles.insert(row.id, row.title);
            m_views.list->setFindings(findings, titles, limited, m_pool.shown().ids.size());
        });
    });
}

void LintController::announceFindings()
{
    m_announce = true;
    m_announced = false;
    if (m_session)
        tellCount();
}

void LintController::tellCount()
{
    whenReady(m_session->rules(), this, [this, session = m_session](Result<QList<RuleState>> rules) {
        if (!rules || session != m_session || !m_announce)
            return;
        qint64 count = 0;
        for (const RuleState &rule : std::as_const(*rules))
            count += rule.findings;
        if (count == 0)
            return;
        if (m_announced && (m_views.messages->isHidden() || !m_views.messages->offers(m_walkThrough))) {
            m_announce = false; // it was closed, or something newer was to be said
            return;
        }
        m_announced = true;
        m_views.messages->showMessage({ widgets::MessageBar::Kind::Warning, tr("%n finding(s): what does not transfer, what has gone stale, what is unsafe.", nullptr, int(count)), {}, { m_walkThrough }, 0 });
    });
}

} // namespace waymark::app
