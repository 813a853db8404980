// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/resultledgers.h"

#include "app/controllers/editcontroller.h"
#include "app/prompter.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/evaluation/effects/memoryeffects.h"
#include "services/evaluation/flips/flips.h"
#include "services/evaluation/judgeaudit/judgeaudit.h"
#include "services/exchange/judgefile.h"
#include "widgets/results/effectsview.h"
#include "widgets/results/flipledger.h"
#include "widgets/results/judgeauditview.h"
#include "widgets/results/resultsplace.h"

#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace waymark::app {

ResultLedgers::ResultLedgers(EditController &edits, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_prompter(prompter)
{
}

void ResultLedgers::setViews(widgets::ResultsPlace &place)
{
    m_place = &place;
    const auto open = [this](const QString &memory) {
        withIds({ memory }, [this](const QList<MemoryId> &ids) { Q_EMIT openInPoolRequested(ids.first()); });
    };
    connect(&place.flips(), &widgets::FlipLedger::openRun, this, &ResultLedgers::openRunRequested);
    connect(&place.flips(), &widgets::FlipLedger::openMemory, this, open);
    connect(&place.flips(), &widgets::FlipLedger::triaged, this, &ResultLedgers::triage);
    connect(&place.effects(), &widgets::EffectsView::openMemory, this, open);
    connect(&place.effects(), &widgets::EffectsView::openInPool, this, [this](const QStringList &memories) {
        withIds(memories, [this](const QList<MemoryId> &ids) { Q_EMIT showInPoolRequested(ids); });
    });
    connect(&place.effects(), &widgets::EffectsView::retireRequested, this, &ResultLedgers::retire);
    connect(&place.effects(), &widgets::EffectsView::optionsChanged, this, &ResultLedgers::showEffects);
    connect(&place.judge(), &widgets::JudgeAuditView::openFilesRequested, this, &ResultLedgers::chooseJudgeFiles);
    connect(&place.judge(), &widgets::JudgeAuditView::openMemory, this, open);
    connect(&place.judge(), &widgets::JudgeAuditView::openRun, this, &ResultLedgers::openRunRequested);
    connect(&place.judge(), &widgets::JudgeAuditView::relabelRequested, this, &ResultLedgers::relabel);
    connect(&place.judge(), &widgets::JudgeAuditView::regenerateRequested, this, [this](MemoryId memory) { Q_EMIT regenerateRequested(memory); });
}

void ResultLedgers::setSession(std::shared_ptr<curation::PoolSession> session)
{
    m_session = std::move(session);
    m_subject = {};
    ++m_era;
    ++m_generation;
    m_asked = 0;
    if (!m_place)
        return;
    const bool writable = m_session && !m_session->isReadOnly();
    m_place->flips().setWritable(writable);
    m_place->effects().setWritable(writable);
    m_place->judge().setWritable(writable, writable);
}

void ResultLedgers::setSubject(const Subject &subject)
{
    m_subject = subject;
    ++m_generation;
}

void ResultLedgers::show(const QString &ledger)
{
    if (ledger == flipsId)
        showFlips();
    else if (ledger == effectsId)
        showEffects();
    else
        showJudge();
}

template <typename Answer>
void ResultLedgers::ask(QFuture<Answer> future, std::function<void(const Answer &)> take)
{
    const quint64 generation = ++m_generation;
    ++m_asked;
    whenReady(future, this, [this, era = m_era, generation, take = std::move(take)](const Answer &answer) {
        if (era != m_era)
            return;
        --m_asked;
        if (generation == m_generation)
            take(answer);
    });
}

void ResultLedgers::showFlips()
{
    if (!m_session || !m_subject.index)
        return;
    const FlipRule rule = evaluation::flipRuleFor(m_subject.metric);
    const auto flips = m_session->triages().then(QtFuture::Launch::Async, [subject = m_subject, rule](const Result<QList<Triage>> &triages) -> Result<QList<Flip>> {
        if (!triages)
            return Unexpected(triages.error());
        QList<Flip> found = evaluation::flipsOf(*subject.attempts, *subject.index, { subject.subject, {}, rule });
        evaluation::attachTriages(found, *triages);
        return found;
    });
    ask<Result<QList<Flip>>>(flips, [this, rule](const Result<QList<Flip>> &found) {
        if (!found) {
            Q_EMIT failed(found.error());
            return;
        }
        const QString sentence = rule == FlipRule::Any ? tr("A task counts as passed when one of its attempts passed.")
                                                       : tr("A task counts as passed when more than half of its attempts passed.");
        m_place->flips().setFlips(*found, tr("Tasks that go the other way with memory, %1").arg(m_subject.name), sentence);
        m_place->showView(widgets::ResultsPlace::View::Flips);
        Q_EMIT shown();
    });
}

void ResultLedgers::showEffects()
{
    if (!m_session || !m_subject.attempts)
        return;
    const auto effects = QtConcurrent::run([subject = m_subject, options = m_place->effects().options()] {
        return evaluation::memoryEffects(*subject.attempts, options);
    });
    ask<QList<MemoryEffect>>(effects, [this](const QList<MemoryEffect> &found) {
        QStringList uuids;
        for (const MemoryEffect &effect : found)
            uuids.append(effect.memory);
        uuids.removeAll(QString());
        ask<Result<QList<MemoryRef>>>(m_session->memoriesByUuid(uuids), [this, found](const Result<QList<MemoryRef>> &refs) {
            if (!refs) {
                Q_EMIT failed(refs.error());
                return;
            }
            QHash<QString, models::KnownMemory> known;
            for (const MemoryRef &ref : *refs)
                known.insert(ref.uuid, { ref.title, ref.type });
            m_place->effects().setEffects(found, known);
            m_place->showView(widgets::ResultsPlace::View::Effects);
            Q_EMIT shown();
        });
    });
}

void ResultLedgers::showJudge()
{
    if (!m_session)
        return;
    ask<Result<JudgeAudit>>(m_session->judgeAudit(), [this](const Result<JudgeAudit> &audit) {
        if (!audit) {
            Q_EMIT failed(audit.error());
            return;
        }
        m_place->judge().setAudit(*audit, tr("The runs of this pool that were judged and verified"));
        m_place->showView(widgets::ResultsPlace::View::Judge);
        Q_EMIT shown();
    });
}

void ResultLedgers::chooseJudgeFiles()
{
    const QStringList paths = m_prompter.openFiles(m_place->window(), tr("Read verdicts of a judge"), {});
    if (!paths.isEmpty())
        showJudgeFiles(paths);
}

void ResultLedgers::showJudgeFiles(const QStringList &paths)
{
    const auto audit = QtConcurrent::run([paths]() -> Result<JudgeAudit> {
        QList<JudgedCase> all;
        for (const QString &path : paths) {
            WAYMARK_TRY_ASSIGN(const QList<JudgedCase> cases, exchange::readJudgeFile(path));
            all += cases;
        }
        return evaluation::auditOf(all);
    });
    ask<Result<JudgeAudit>>(audit, [this, paths](const Result<JudgeAudit> &read) {
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        QStringList names;
        for (const QString &path : paths)
            names.append(QFileInfo(path).fileName());
        m_place->judge().setAudit(*read, tr("Cases of %1").arg(QLocale().createSeparatedList(names)));
        m_place->showView(widgets::ResultsPlace::View::Judge);
        Q_EMIT shown();
    });
}

void ResultLedgers::triage(const Triage &triage)
{
    m_edits.follow(m_session->setTriage(triage), EditController::Tell::StatusBar);
}

void ResultLedgers::relabel(MemoryId memory)
{
    m_edits.follow(m_session->takeVerifiedOutcome({ memory }), EditController::Tell::UndoBar, [this](const Result<ChangeResult> &) { showJudge(); });
}

void ResultLedgers::retire(const QStringList &memories)
{
    withIds(memories, [this](const QList<MemoryId> &ids) {
        widgets::ReasonBar::Request request;
        request.title = tr("Retire %n memories", nullptr, int(ids.size()));
        request.effect = tr("Results speak against them: with each of them tasks are likely to fail that pass without it.");
        request.applyText = tr("Retire");
        request.reasonRequired = true;
        m_edits.askReason(request, [this, ids](const QString &reason, int) {
            m_edits.follow(m_session->retire(ids, reason), EditController::Tell::UndoBar, [this](const Result<ChangeResult> &) { showEffects(); });
        });
    });
}

void ResultLedgers::withIds(const QStringList &memories, std::function<void(const QList<MemoryId> &)> then)
{
    if (!m_session || memories.isEmpty())
        return;
    ++m_asked;
    whenReady(m_session->memoriesByUuid(memories), this, [this, era = m_era, then = std::move(then)](const Result<QList<MemoryRef>> &refs) {
        if (era != m_era)
            return;
        --m_asked;
        if (!refs) {
            Q_EMIT failed(refs.error());
            return;
        }
        QList<MemoryId> ids;
        for (const MemoryRef &ref : *refs)
            ids.append(ref.id);
        if (!ids.isEmpty())
            then(ids);
    });
}

} // namespace waymark::app
