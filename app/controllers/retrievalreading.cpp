// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Retrieval says of the candidate that is selected.

#include "app/controllers/retrievalcontroller.h"
#include "models/choicelabels.h"
#include "models/retrievallabels.h"
#include "services/base/log.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "widgets/retrieval/hitlist.h"
#include "widgets/retrieval/hitview.h"
#include "widgets/retrieval/promptview.h"
#include "widgets/retrieval/whatifpanel.h"

#include <QLocale>

#include <algorithm>

namespace waymark::app {

using models::RetrievalListModel;
using widgets::RetrievalPlace;

MemoryId RetrievalController::current() const
{
    return m_current;
}

const Memory *RetrievalController::currentMemory() const
{
    return m_details && m_details->memory.id == m_current ? &m_details->memory : nullptr;
}

void RetrievalController::takeCurrent()
{
    const MemoryId current = m_place->shownList().currentMemory();
    if (current != m_current)
        m_place->why().clearExplanation();
    m_current = current;
    m_place->whatIf().setSubject(m_current.isValid());
    showVerdict();
    if (m_place->shownView() == RetrievalPlace::View::Types)
        showPrompt();
    m_readSoon.start();
    Q_EMIT currentChanged();
}

void RetrievalController::readCurrent()
{
    const quint64 number = ++m_reading;
    if (!m_session || !m_current.isValid()) {
        m_place->memory().clear();
        return;
    }
    whenReady(m_session->details(m_current), this, [this, number](Result<MemoryDetails> details) {
        if (number != m_reading || !details)
            return;
        m_details = *details;
        m_place->memory().setMemory(m_details->memory);
        showVerdict();
        Q_EMIT currentChanged();
    });
    // What is tried is not in the pool: its words are explained once they are.
    const RetrievalListModel &model = *m_place->shownList().hits();
    if (model.answer().query.task.isEmpty())
        return;
    whenReady(m_session->explainHit(model.answer().query, m_current), this, [this, number](Result<HitExplanation> explanation) {
        if (number != m_reading)
            return;
        if (explanation)
            m_place->why().setExplanation(*explanation);
        else if (explanation.error().code != ErrorCode::Cancelled)
            qCWarning(logApp) << "explanation:" << explanation.error().message << explanation.error().detail;
    });
}

QString RetrievalController::verdict(const RetrievalListModel &model, const RetrievalCandidate &candidate) const
{
    const int top = model.answer().query.top;
    if (model.answer().modelChose) {
        const auto before = std::ranges::find(m_result.candidates, candidate.id, &RetrievalCandidate::id);
        return models::choiceVerdict(candidate, before == m_result.candidates.end() ? RetrievalCandidate() : *before);
    }
    if (candidate.exclusion != Exclusion::None) {
        const auto above = std::ranges::count_if(model.answer().candidates, [&candidate](const RetrievalCandidate &other) { return other.rank > 0 && other.score > candidate.score; });
        const QString reason = models::exclusionSentence(candidate.exclusion);
        if (candidate.exclusion == Exclusion::NoVector)
            return reason;
        return tr("%1 Else it would stand at rank %2.").arg(reason, QLocale().toString(above + 1));
    }
    if (model.answer().awaitsChoice()) {
        return candidate.rank <= choiceCandidates ? tr("It stands at rank %1 by cosine: a model that is asked sees it.").arg(QLocale().toString(candidate.rank))
                                                  : tr("It stands at rank %1 by cosine: a model that is asked sees the %2 nearest.").arg(QLocale().toString(candidate.rank), QString::number(choiceCandidates));
    }
    if (candidate.rank <= top)
        return tr("It is in the prompt, at rank %1.").arg(candidate.rank);
    const auto last = std::ranges::find(model.answer().candidates, top, &RetrievalCandidate::rank);
    const double least = last == model.answer().candidates.end() ? 0 : last->score;
    return tr("Rank %1 is below the top %2: its score is %3, and it would need more than %4.")
        .arg(QLocale().toString(candidate.rank), QString::number(top), models::scoreText(candidate.score), models::scoreText(least));
}

void RetrievalController::showVerdict()
{
    const RetrievalListModel &model = *m_place->shownList().hits();
    const int row = model.rowOf(m_current);
    const RetrievalCandidate *candidate = model.candidateAt(row);
    if (!candidate) {
        m_place->why().clear();
        return;
    }
    const QModelIndex title = model.index(row, RetrievalListModel::Title);
    m_place->why().setHit(title.data().toString(), verdict(model, *candidate), title.data(RetrievalListModel::MarksRole).toStringList());
    // Guides stand in the prompt; reasons nowhere else.
    QString words;
    if (model.answer().modelChose && m_choice->method == ChoiceMethod::Rerank) {
        const auto chosen = std::ranges::find(m_choice->chosen, m_current, &ChosenMemory::id);
        words = chosen == m_choice->chosen.end() ? QString() : chosen->words;
    }
    m_place->why().setWords(words);
}

void RetrievalController::showPrompt()
{
    const RetrievalResult &shown = m_place->shownList().hits()->answer();
    widgets::PromptView &prompt = m_place->prompt();
    if (shown.awaitsChoice())
        prompt.setNothing(tr("A model is to choose among the candidates. What it chooses stands here once it has been asked."));
    else if (!shown.modelChose)
        prompt.setPrompt(shown.prompt, shown.poolTokens, shown.eligible);
    else if (m_choice->chosen.isEmpty())
        prompt.setNothing(tr("The model chose none of the memories, so nothing is added to the agent's prompt."));
    else if (m_originalsShown && m_choice->method == ChoiceMethod::Rewrite)
        prompt.setCompared(m_choice->own, m_choice->prompt, shown.poolTokens, shown.eligible);
    else
        prompt.setPrompt(m_choice->prompt, shown.poolTokens, shown.eligible);
}

void RetrievalController::askMarks(RetrievalListModel &model, const QList<MemoryId> &ids)
{
    if (!m_session || model.answer().query.task.isEmpty())
        return;
    QList<MemoryId> wanted;
    for (const MemoryId id : ids) {
        if (!m_marked.contains({ &model, id })) {
            m_marked.insert({ &model, id });
            wanted.append(id);
        }
    }
    if (wanted.isEmpty())
        return;
    whenReady(m_session->riskMarks(model.answer().query, wanted), this, [this, &model, wanted, number = m_asked](Result<QHash<MemoryId, QList<RiskMark>>> marks) {
        if (number != m_asked || !marks)
            return;
        model.addRiskMarks(*marks, wanted);
        if (wanted.contains(m_current) && m_place->shownList().hits() == &model)
            m_readSoon.start();
    });
}

} // namespace waymark::app
