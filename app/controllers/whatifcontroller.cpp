// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/whatifcontroller.h"

#include "app/controllers/editcontroller.h"
#include "app/controllers/poolcontroller.h"
#include "app/controllers/retrievalcontroller.h"
#include "models/retrievallabels.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/text/displaysafe.h"
#include "widgets/commands/pickpanel.h"
#include "widgets/pool/reasonbar.h"
#include "widgets/retrieval/hitlist.h"
#include "widgets/retrieval/retrievalplace.h"
#include "widgets/retrieval/whatifpanel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr std::chrono::milliseconds typingPause { 120 };
/// To choose from as what stands in another's place.
constexpr qsizetype mostSuccessors = 300;
constexpr int titleLength = 60;

QString quoted(const QString &title)
{
    return u'\u201c' + text::elided(text::lineSafe(title), titleLength) + u'\u201d';
}

} // namespace

WhatIfController::WhatIfController(RetrievalController &retrieval, PoolController &pool, EditController &edits, QObject *parent)
    : QObject(parent)
    , m_retrieval(retrieval)
    , m_pool(pool)
    , m_edits(edits)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &WhatIfController::compute);
    // Another question, or another pool below it: what is tried is weighed anew.
    connect(&retrieval, &RetrievalController::answered, this, [this] {
        if (isFilled())
            computeSoon();
    });
}

void WhatIfController::setViews(widgets::RetrievalPlace &place, QWidget &window)
{
    m_place = &place;
    m_picker = new widgets::PickPanel(&window);
    m_picker->setObjectName(u"successorPanel"_s);
    widgets::WhatIfPanel &panel = place.whatIf();
    connect(&panel, &widgets::WhatIfPanel::editRequested, this, &WhatIfController::edit);
    connect(&panel, &widgets::WhatIfPanel::retireRequested, this, &WhatIfController::retire);
    connect(&panel, &widgets::WhatIfPanel::expireRequested, this, &WhatIfController::expire);
    connect(&panel, &widgets::WhatIfPanel::supersedeRequested, this, &WhatIfController::supersede);
    connect(&panel, &widgets::WhatIfPanel::addRequested, this, &WhatIfController::add);
    connect(&panel, &widgets::WhatIfPanel::dropRequested, this, &WhatIfController::drop);
    connect(&panel, &widgets::WhatIfPanel::applyRequested, this, &WhatIfController::apply);
    connect(&panel, &widgets::WhatIfPanel::changed, this, &WhatIfController::take);
    connect(&panel, &widgets::WhatIfPanel::editorClosed, this, [this] { m_place->shownList().setFocus(); });
}

void WhatIfController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    drop();
    m_session = std::move(session);
}

void WhatIfController::edit()
{
    if (const Memory *memory = m_retrieval.currentMemory())
        m_place->whatIf().openEdit(*memory);
}

void WhatIfController::retire()
{
    ScratchChange change;
    change.kind = ScratchChange::Kind::Retire;
    change.memory = m_retrieval.current();
    if (change.memory.isValid())
        take(change);
}

void WhatIfController::expire()
{
    if (const Memory *memory = m_retrieval.currentMemory())
        m_place->whatIf().openExpire(*memory, m_pool.today());
}

void WhatIfController::add()
{
    const RetrievalQuery asked = m_retrieval.query();
    m_place->whatIf().openAdd(asked.types.isEmpty() ? MemoryType::Insight : asked.types.last(), m_retrieval.domains(), m_retrieval.domains().value(0));
}

void WhatIfController::supersede()
{
    const MemoryId subject = m_retrieval.current();
    if (!m_session || !subject.isValid())
        return;
    QList<MemoryId> ids;
    for (const RetrievalCandidate &candidate : m_place->shownList().hits()->answer().candidates) {
        if (candidate.id != subject && ids.size() < mostSuccessors)
            ids.append(candidate.id);
    }
    whenReady(m_session->rows(ids), this, [this, subject](const Result<QList<MemoryRow>> &rows) {
        if (!rows || m_retrieval.current() != subject)
            return;
        QList<models::Choice> choices;
        for (const MemoryRow &row : *rows)
            choices.append({ QString::number(row.id.value), row.title, row.domain, row.uuid, {}, row.type, {} });
        disconnect(m_picker, &widgets::PickPanel::picked, this, nullptr);
        connect(m_picker, &widgets::PickPanel::picked, this, [this, subject](const QString &id) {
            ScratchChange change;
            change.kind = ScratchChange::Kind::Supersede;
            change.memory = subject;
            change.by = MemoryId { id.toLongLong() };
            take(change);
        });
        m_picker->pick({ tr("What if another memory stood in its place?"), tr("Words of its title"), tr("No memory of the list has these words.") }, choices);
    });
}

void WhatIfController::take(const ScratchChange &change)
{
    const bool was = isFilled();
    const auto same = [&change](const ScratchChange &other) {
        return change.kind == ScratchChange::Kind::Add ? other.kind == ScratchChange::Kind::Add : other.memory == change.memory;
    };
    m_scratch.removeIf(same);
    const bool isEmpty = (change.kind == ScratchChange::Kind::Edit || change.kind == ScratchChange::Kind::Add) && !change.title && !change.description && !change.content;
    if (!isEmpty)
        m_scratch.append(change);
    if (m_scratch.isEmpty()) {
        ++m_generation;
        m_soon.stop();
        m_retrieval.showScratch(std::nullopt);
        m_place->whatIf().setStatus({});
        m_place->whatIf().setReport({});
    } else {
        computeSoon();
    }
    m_place->whatIf().setFilled(isFilled(), m_session && !m_session->isReadOnly());
    if (was != isFilled())
        Q_EMIT filledChanged();
}

void WhatIfController::drop()
{
    const bool was = isFilled();
    m_scratch.clear();
    ++m_generation;
    m_soon.stop();
    m_place->whatIf().closeEditor();
    m_place->whatIf().setFilled(false, false);
    m_place->whatIf().setStatus({});
    m_place->whatIf().setReport({});
    m_retrieval.showScratch(std::nullopt);
    if (was)
        Q_EMIT filledChanged();
}

void WhatIfController::apply()
{
    if (!isFilled() || !m_session || m_session->isReadOnly())
        return;
    m_place->whatIf().closeEditor();
    m_edits.askReason({ u"applyScratch"_s, tr("Apply %n change(s) that you tried", nullptr, int(m_scratch.size())),
        tr("The memories are changed in the pool, as one change that can be undone."), tr("Apply"), false, false }, [this](const QString &reason, int) {
        if (!m_session || m_scratch.isEmpty())
            return;
        m_edits.follow(m_session->applyScratch(m_scratch, reason), EditController::Tell::UndoBar, [this](const Result<ChangeResult> &result) {
            if (result)
                drop();
        });
        m_place->shownList().setFocus();
    });
}

void WhatIfController::computeSoon()
{
    m_soon.start();
}

void WhatIfController::compute()
{
    const RetrievalQuery asked = m_retrieval.query();
    if (!m_session || m_scratch.isEmpty() || asked.task.trimmed().isEmpty() || asked.types.size() != 1)
        return;
    whenReady(m_session->whatIf(m_scratch, asked), this, [this, number = ++m_generation](const Result<WhatIfReport> &report) {
        if (number != m_generation)
            return;
        if (report)
            takeReport(*report);
        else if (report.error().code != ErrorCode::Cancelled)
            m_place->whatIf().setStatus(report.error().message);
    });
}

void WhatIfController::takeReport(const WhatIfReport &report)
{
    m_retrieval.showScratch(report.after);
    QSet<MemoryId> named;
    const auto collect = [&named](const QueryEffect &effect) {
        for (const QList<RetrievalHit> &hits : { effect.before, effect.after }) {
            for (const RetrievalHit &hit : hits)
                named.insert(hit.id);
        }
    };
    collect(report.open);
    for (const QueryEffect &effect : report.changed)
        collect(effect);
    for (const ScratchChange &change : std::as_const(m_scratch))
        named.insert(change.memory);
    named.remove({});
    whenReady(m_session->rows(named.values()), this, [this, report, number = m_generation](const Result<QList<MemoryRow>> &rows) {
        if (number != m_generation || !rows)
            return;
        QHash<MemoryId, QString> titles;
        for (const MemoryRow &row : *rows)
            titles.insert(row.id, row.title);
        tell(report, titles);
    });
}

QString WhatIfController::whatWasDone(const ScratchChange &change) const
{
    switch (change.kind) {
    case ScratchChange::Kind::Edit:
        return change.title && !change.description && !change.content ? tr("title edited") : tr("text edited");
    case ScratchChange::Kind::Retire:
        return tr("retired");
    case ScratchChange::Kind::Expire:
        return tr("expired");
    case ScratchChange::Kind::Supersede:
        return tr("superseded");
    case ScratchChange::Kind::Add:
        return tr("added");
    }
    Q_UNREACHABLE();
}

void WhatIfController::tell(const WhatIfReport &report, const QHash<MemoryId, QString> &titles)
{
    const auto titleOf = [&](const QueryEffect &effect, const QString &uuid) {
        if (uuid == "+"_L1)
            return tr("the added memory");
        for (const QList<RetrievalHit> &hits : { effect.before, effect.after }) {
            const auto hit = std::ranges::find(hits, uuid, &RetrievalHit::uuid);
            if (hit != hits.end())
                return quoted(titles.value(hit->id));
        }
        return uuid;
    };
    const auto scoreOf = [](const QList<RetrievalHit> &hits, const QString &uuid) {
        const auto hit = std::ranges::find(hits, uuid == "+"_L1 ? QString() : uuid, &RetrievalHit::uuid);
        return hit == hits.end() ? QString() : models::scoreText(hit->score);
    };
    const auto moves = [&](const QueryEffect &effect) {
        QStringList parts;
        for (const QString &uuid : effect.entered)
            parts << tr("%1 enters with %2").arg(titleOf(effect, uuid), scoreOf(effect.after, uuid));
        for (const QString &uuid : effect.left)
            parts << tr("%1 leaves, it had %2").arg(titleOf(effect, uuid), scoreOf(effect.before, uuid));
        return parts.join(u"; "_s);
    };

    // The bar speaks of what was tried last.
    const ScratchChange &last = m_scratch.last();
    const RetrievalResult &before = m_retrieval.answer();
    const auto find = [](const RetrievalResult &result, MemoryId id) {
        const auto at = std::ranges::find(result.candidates, id, &RetrievalCandidate::id);
        return at == result.candidates.end() ? nullptr : &*at;
    };
    const RetrievalCandidate *was = find(before, last.memory);
    const RetrievalCandidate *now = find(report.after, last.memory);
    const auto rank = [](const RetrievalCandidate *candidate) { return candidate->rank > 0 ? QLocale().toString(candidate->rank) : tr("none"); };
    QString status;
    if (was && now)
        status = tr("Rank %1, %2: %3 to %4, rank %5 to %6.").arg(rank(was), whatWasDone(last), models::scoreText(was->score), models::scoreText(now->score), rank(was), rank(now));
    else
        status = tr("Tried: %1.").arg(whatWasDone(last));
    QStringList lines;
    if (m_retrieval.query().choice) {
        // What it would choose nobody knows without asking it.
        lines << tr("This query: a model chooses, and is not asked about what is tried.");
    } else {
        const QString open = moves(report.open);
        status += u' ' + (open.isEmpty() ? tr("The prompt keeps its memories.") : open + u'.');
        lines << (open.isEmpty() ? tr("This query: the same memories are retrieved.") : tr("This query: %1.").arg(open));
    }
    m_place->whatIf().setStatus(status);
    if (report.savedQueries > 0)
        lines << tr("Saved queries: %1 of %2 retrieve others.").arg(QString::number(report.changed.size()), QString::number(report.savedQueries));
    for (const QueryEffect &effect : report.changed)
        lines << u"\u2022 "_s + text::lineSafe(effect.saved.name) + u": "_s + moves(effect);
    m_place->whatIf().setReport(lines);
}

} // namespace waymark::app
