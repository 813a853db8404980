// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/proposalcontroller.h"

#include "app/controllers/editcontroller.h"
#include "app/controllers/jobscontroller.h"
#include "models/proposaltexts.h"
#include "services/base/whenready.h"
#include "services/text/displaysafe.h"
#include "widgets/jobs/effectspane.h"
#include "widgets/jobs/itempane.h"
#include "widgets/jobs/itemtable.h"
#include "widgets/jobs/jobsplace.h"
#include "widgets/lineage/comparisonview.h"

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr int saveMs = 500; // nothing typed longer ago is lost

/// Texts of a proposal in the shape of drafts. What is no field of a memory takes the place of the content.
MemoryEdit draftOf(const QHash<QString, QString> &texts)
{
    MemoryEdit draft;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (text.key() == "title"_L1)
            draft.title = text.value();
        else if (text.key() == "description"_L1)
            draft.description = text.value();
        else if (text.key() == "applies_when"_L1)
            draft.appliesWhen = text.value();
        else if (text.key() == "not_when"_L1)
            draft.notWhen = text.value();
        else
            draft.content = text.value();
    }
    return draft;
}

QString textIn(const MemoryEdit &draft, const QString &field, const QString &otherwise)
{
    const std::optional<QString> &text = field == "title"_L1 ? draft.title : field == "description"_L1 ? draft.description
        : field == "applies_when"_L1                                                                   ? draft.appliesWhen
        : field == "not_when"_L1                                                                       ? draft.notWhen
                                                                                                       : draft.content;
    return text.value_or(otherwise);
}

} // namespace

ProposalController::ProposalController(JobsController &jobs, EditController &edits, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_edits(edits)
    , m_view(new widgets::ComparisonView)
{
    m_view->setObjectName(u"proposalComparison"_s);
    connect(m_view, &widgets::ComparisonView::keepRequested, this, &ProposalController::keep);
    connect(m_view, &widgets::ComparisonView::dropRequested, this, &ProposalController::close);
    connect(m_view, &widgets::ComparisonView::resultChanged, this, [this] {
        if (!isOpen())
            return;
        m_saveSoon.start();
        lint();
    });
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &ProposalController::keepDraft);
}

void ProposalController::setViews(widgets::JobsPlace &place)
{
    m_place = &place;
    // The place owns it from here on.
    place.setCover(m_view);
    place.setCover(nullptr);
    connect(&place.item().effects(), &widgets::EffectsPane::acceptRequested, this, &ProposalController::accept);
    connect(&place.item().effects(), &widgets::EffectsPane::editRequested, this, &ProposalController::edit);
    connect(&place.item().effects(), &widgets::EffectsPane::rejectRequested, this, &ProposalController::reject);
}

void ProposalController::reset()
{
    if (m_saveSoon.isActive())
        keepDraft();
    m_deciding.clear();
    if (isOpen())
        closeView();
}

bool ProposalController::isOpen() const
{
    return m_place && m_place->shownView() == widgets::JobsPlace::View::Cover;
}

const Proposal *ProposalController::shown() const
{
    const widgets::ItemPane &pane = m_place->item();
    const Proposal *proposal = pane.proposal();
    // Details that are on their way belong to another row.
    const bool isCurrent = proposal && pane.details().row.item.id == m_place->table().currentItem();
    return isCurrent && !m_deciding.contains(proposal->uuid) ? proposal : nullptr;
}

bool ProposalController::canDecide() const
{
    return m_place && m_jobs.isWritable() && m_place->item().canAccept() && shown();
}

void ProposalController::accept()
{
    if (isOpen()) {
        keep();
        return;
    }
    if (canDecide())
        decide(*shown(), Decision::Accept);
}

void ProposalController::reject()
{
    if (!m_jobs.isWritable())
        return;
    if (isOpen()) {
        const Proposal proposal = m_proposal;
        close();
        decide(proposal, Decision::Reject);
    } else if (m_place->item().canReject() && shown()) {
        decide(*shown(), Decision::Reject);
    }
}

void ProposalController::decide(const Proposal &seen, Decision decision)
{
    const Proposal proposal = seen; // the pane goes on to the next
    m_deciding.insert(proposal.uuid);
    JobsService &service = *m_jobs.service();
    const auto change = decision == Decision::Accept ? service.accept({ proposal }) : service.reject({ proposal });
    m_edits.follow(change, EditController::Tell::UndoBar, [this, uuid = proposal.uuid](const Result<ChangeResult> &) {
        m_deciding.remove(uuid);
        m_jobs.refresh();
    });
    m_jobs.nextOpen();
}

bool ProposalController::open()
{
    if (!canDecide())
        return false;
    m_proposal = *shown();
    const auto kept = m_edits.draftOf(draftKey(), {});
    widgets::Comparison comparison;
    comparison.beforeTitle = m_proposal.kind == ProposalKind::Generalisation ? tr("As it is stored") : tr("Nothing yet");
    comparison.afterTitle = tr("As proposed by %1").arg(text::lineSafe(m_proposal.model.isEmpty() ? tr("the model") : m_proposal.model, 60));
    comparison.note = kept ? tr("At the right stands what you wrote last time and did not keep.") : tr("What you keep is accepted as it stands at the right.");
    comparison.editable = true;
    const QList<models::ProposalText> texts = models::proposalTexts(m_proposal);
    for (const models::ProposalText &text : texts)
        comparison.fields.append({ text.name, text.caption, text.before, kept ? textIn(*kept, text.name, text.after) : text.after, text.isCommands });
    if (comparison.fields.isEmpty())
        return false;
    m_view->setComparison(comparison);
    m_place->setCover(m_view);
    m_view->takeFocus();
    m_view->setFindings(m_proposal.findings);
    if (kept)
        lint();
    Q_EMIT openChanged();
    return true;
}

void ProposalController::edit()
{
    if (isOpen() || open())
        m_view->startEdit();
}

void ProposalController::compare()
{
    if (isOpen())
        m_view->setDiffShown(!m_view->isDiffShown());
    else
        open();
}

void ProposalController::lint()
{
    const QJsonObject payload = models::payloadWith(m_proposal, m_view->result());
    whenReady(m_jobs.service()->lint(m_proposal, payload), this, [this, asked = ++m_asked](const Result<QList<Finding>> &found) {
        if (asked == m_asked && isOpen() && found)
            m_view->setFindings(*found);
    });
}

void ProposalController::keep()
{
    if (!isOpen() || !m_jobs.isWritable() || m_deciding.contains(m_proposal.uuid))
        return;
    const Proposal proposal = m_proposal;
    const QJsonObject payload = models::payloadWith(proposal, m_view->result());
    if (payload == proposal.payload) {
        close();
        decide(proposal, Decision::Accept);
        return;
    }
    m_deciding.insert(proposal.uuid);
    m_edits.follow(m_jobs.service()->acceptEdited(proposal, payload), EditController::Tell::UndoBar, [this, proposal](const Result<ChangeResult> &result) {
        m_deciding.remove(proposal.uuid);
        m_jobs.refresh();
        // A refusal leaves the texts for another look.
        if (!result)
            return;
        if (isOpen() && m_proposal.uuid == proposal.uuid) {
            close();
            m_jobs.nextOpen();
        }
    });
}

void ProposalController::close()
{
    if (!isOpen())
        return;
    m_saveSoon.stop();
    m_edits.dropDraft(draftKey());
    closeView();
}

void ProposalController::closeView()
{
    ++m_asked;
    m_saveSoon.stop();
    m_place->setCover(nullptr);
    m_view->clear();
    m_place->takeFocus();
    Q_EMIT openChanged();
}

QString ProposalController::draftKey() const
{
    return u"proposal:"_s + m_proposal.uuid;
}

void ProposalController::keepDraft()
{
    if (isOpen())
        m_edits.keepDraft(draftKey(), draftOf(m_view->result()));
}

} // namespace waymark::app
