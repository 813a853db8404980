// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/lineagecontroller.h"

#include "app/actions/actionset.h"
#include "app/controllers/editcontroller.h"
#include "app/controllers/lintcontroller.h"
#include "app/controllers/poolcontroller.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/settings/preferences.h"
#include "services/text/displaysafe.h"
#include "widgets/common/messagebar.h"
#include "widgets/lineage/ladderhead.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/rungpane.h"
#include "widgets/lineage/runlist.h"
#include "widgets/lineage/runpane.h"
#include "widgets/lineage/sentencelist.h"

#include <QCursor>
#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr int messageSeconds = 5;
constexpr qsizetype longestAsked = 60;

} // namespace

LineageController::LineageController(PoolController &pool, EditController &edits, LintController &lint, ActionSet &actions, const settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_edits(edits)
    , m_lint(lint)
    , m_actions(actions)
    , m_settings(settings)
{
}

LineageController::~LineageController()
{
    m_cancel.cancel();
}

double LineageController::threshold() const
{
    return m_settings.get(settings::preferences::supportedFromPercent) / 100.0;
}

void LineageController::setHeld(bool held)
{
    m_held = held;
    if (!held && std::exchange(m_reloadAfter, false))
        reload();
}

bool LineageController::isHeld()
{
    if (m_held)
        say(tr("Keep or drop the text that you are writing first."));
    return m_held;
}

void LineageController::takeThreshold()
{
    m_request.threshold = threshold();
    reload();
}

void LineageController::setViews(widgets::LineagePlace &place, widgets::MessageBar &messages)
{
    m_place = &place;
    m_messages = &messages;
    connect(&place, &widgets::LineagePlace::focusChanged, this, [this] {
        // What is shown while another one is on its way is not what is wanted.
        if (!m_onItsWay)
            m_wanted = focus() ? focus()->memory.id : MemoryId();
        Q_EMIT focusChanged();
    });
    connect(&place.runs(), &widgets::RunList::runChosen, this, &LineageController::openRun);
    connect(&place.sentences(), &widgets::SentenceList::linkRequested, this, [this] { ruleStep(true); });
    connect(&place.sentences(), &widgets::SentenceList::confirmRequested, this, &LineageController::confirm);
    connect(&place.head(), &widgets::LadderHead::retrievalsRequested, this, &LineageController::showRetrievals);
    connect(&m_pool, &PoolController::selectionChanged, this, [this] {
        if (m_shown)
            follow();
    });
    connect(&m_pool, &PoolController::filtered, this, [this] {
        if (m_pool.filter().queryText() != m_orderedBy)
            takeOrder();
    });
    const auto key = [this](ActionId id) { return m_actions.action(id)->shortcut().toString(QKeySequence::NativeText); };
    place.sentences().setKeys(key(ActionId::LinkStep), key(ActionId::ConfirmEvidence), key(ActionId::LineageEdit));
}

void LineageController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    if (m_session)
        disconnect(m_session.get(), nullptr, this, nullptr);
    stop();
    ++m_era;
    m_session = std::move(session);
    m_request = {};
    m_wanted = {};
    m_onItsWay = false;
    m_order.clear();
    m_held = false;
    m_reloadAfter = false;
    m_followed = {};
    m_ranks.clear();
    m_asked = 0;
    m_stale = false;
    m_runsStale = true;
    m_seekFinding = false;
    m_runs.setRuns({});
    m_place->clear();
    if (!m_session)
        return;
    m_place->setReadOnly(m_session->readOnlyReason());
    connect(m_session.get(), &curation::PoolSession::changed, this, &LineageController::takeChange);
    connect(m_session.get(), &curation::PoolSession::findingsChanged, this, [this](const QList<MemoryId> &moved) {
        const Ladder *ladder = m_place->ladder();
        const bool touched = ladder && (moved.isEmpty() || std::ranges::any_of(ladder->rungs, [&moved](const Rung &rung) { return moved.contains(rung.memory.id); }));
        if (touched)
            reload();
    });
    if (m_shown) {
        askRuns();
        follow();
    }
}

void LineageController::stop()
{
    m_cancel.cancel();
    m_cancel = {};
    ++m_generation;
    ++m_walk;
}

void LineageController::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (!shown || !m_session)
        return;
    takeOrder();
    if (m_runsStale)
        askRuns();
    if (std::exchange(m_stale, false) && (m_request.memory.isValid() || !m_request.run.isEmpty()))
        ask();
    follow();
}

void LineageController::takeOrder()
{
    m_order = m_pool.table().ids();
    m_orderedBy = m_pool.filter().queryText();
}

void LineageController::goTo(MemoryId memory)
{
    m_followed = memory;
    // Who goes back to Pool finds the same memory selected.
    if (m_pool.table().rowOf(memory) >= 0)
        m_pool.openMemory(memory);
}

void LineageController::follow()
{
    const QList<MemoryId> selected = m_pool.selected();
    if (!m_session || m_held || selected.size() != 1 || selected.first() == m_followed)
        return;
    m_followed = selected.first();
    openMemory(m_followed);
}

void LineageController::openMemory(MemoryId memory)
{
    if (!m_session || isHeld())
        return;
    const Ladder *ladder = m_place->ladder();
    const bool isHere = ladder && !m_onItsWay && std::ranges::any_of(ladder->rungs, [memory](const Rung &rung) { return rung.memory.id == memory; });
    m_request = { {}, memory, threshold() };
    m_wanted = memory;
    if (isHere && !m_stale) {
        m_place->setFocusMemory(memory);
        return;
    }
    ask();
}

void LineageController::openRun(const QString &uuid)
{
    if (isHeld()) {
        m_place->runs().setCurrent(m_place->ladder() ? m_place->ladder()->run.uuid : QString());
        return;
    }
    m_request = { uuid, {}, threshold() };
    m_wanted = {};
    ask();
}

void LineageController::ask()
{
    if (!m_session)
        return;
    if (!m_shown) {
        m_stale = true;
        return;
    }
    stop();
    ++m_asked;
    m_onItsWay = true;
    whenEnded(m_session->ladder(m_request, m_cancel), this, [this, generation = m_generation, era = m_era](std::optional<Result<Ladder>> ended) {
        if (era != m_era)
            return;
        --m_asked;
        if (generation != m_generation)
            return;
        m_onItsWay = false;
        if (!ended)
            return;
        if (!*ended) {
            takeFailure(ended->error());
            return;
        }
        if (m_held) {
            // Somebody began to write meanwhile: nothing moves under the text.
            m_reloadAfter = true;
            return;
        }
        auto ladder = std::make_shared<Ladder>(**std::move(ended));
        for (Rung &rung : ladder->rungs) {
            const auto [rank, tasks] = m_ranks.value(rung.memory.id);
            rung.abstraction.taskRank = rank;
            rung.abstraction.tasks = tasks;
        }
        m_place->setLadder(ladder, m_wanted, threshold());
        m_place->runs().setCurrent(ladder->run.uuid);
        if (std::exchange(m_seekFinding, false)) {
            if (widgets::RungPane *pane = m_place->focusPane(); pane && !pane->findings().isEmpty())
                pane->setCurrentFinding(m_lastFinding ? pane->findings().last().key : pane->findings().first().key);
        }
        askRanks();
    });
}

/// A memory that is gone (its making was undone) leaves its run on the screen.
void LineageController::takeFailure(const Error &error)
{
    const Ladder *ladder = m_place->ladder();
    const bool runStays = error.code == ErrorCode::NotFound && m_request.run.isEmpty() && ladder && !ladder->run.uuid.isEmpty();
    if (runStays && std::ranges::any_of(ladder->rungs, [this](const Rung &rung) { return rung.memory.id == m_request.memory; })) {
        m_request = { ladder->run.uuid, {}, threshold() };
        m_wanted = {};
        ask();
    } else if (error.code != ErrorCode::Cancelled) {
        Q_EMIT failed(error);
    }
}

void LineageController::reload()
{
    if (m_held) {
        m_reloadAfter = true;
        return;
    }
    if (m_request.memory.isValid() || !m_request.run.isEmpty())
        ask();
}

void LineageController::askRuns()
{
    m_runsStale = false;
    ++m_asked;
    whenReady(m_session->runs(), this, [this, era = m_era](Result<QList<RunRow>> runs) {
        if (era != m_era)
            return;
        --m_asked;
        if (!runs) {
            Q_EMIT failed(runs.error());
            return;
        }
        m_runs.setRuns(*runs);
        if (const Ladder *ladder = m_place->ladder())
            m_place->runs().setCurrent(ladder->run.uuid);
    });
}

void LineageController::askRanks()
{
    const Ladder *ladder = m_place->ladder();
    QList<MemoryId> wanted;
    for (const Rung &rung : ladder->rungs) {
        if (!m_ranks.contains(rung.memory.id))
            wanted << rung.memory.id;
    }
    if (wanted.isEmpty())
        return;
    if (m_held)
        return;
    ++m_asked;
    whenReady(m_session->taskRanks(wanted), this, [this, generation = m_generation, era = m_era](Result<QHash<MemoryId, std::pair<int, int>>> ranks) {
        if (era != m_era)
            return;
        --m_asked;
        if (!ranks || generation != m_generation || !m_place->ladder())
            return;
        m_ranks.insert(*ranks);
        if (m_held) {
            m_reloadAfter = true;
            return;
        }
        auto filled = std::make_shared<Ladder>(*m_place->ladder());
        for (Rung &rung : filled->rungs) {
            const auto [rank, tasks] = m_ranks.value(rung.memory.id);
            rung.abstraction.taskRank = rank;
            rung.abstraction.tasks = tasks;
        }
        m_place->setLadder(filled, focus() ? focus()->memory.id : MemoryId(), threshold());
    });
}

void LineageController::takeChange(const PoolChange &change)
{
    m_runsStale = true;
    for (const MemoryId memory : change.memories)
        m_ranks.remove(memory);
    if (change.kind == PoolChange::Kind::Everything || change.kind == PoolChange::Kind::Added)
        m_ranks.clear();
    if (m_shown)
        askRuns();
    const Ladder *ladder = m_place->ladder();
    if (!ladder)
        return;
    const bool touched = change.kind != PoolChange::Kind::Changed || std::ranges::any_of(ladder->rungs, [&change](const Rung &rung) { return change.memories.contains(rung.memory.id); });
    if (touched)
        reload();
}

const Rung *LineageController::focus() const
{
    return m_place ? m_place->focus() : nullptr;
}

const Rung *LineageController::settledFocus() const
{
    const Rung *rung = focus();
    return rung && m_onItsWay && rung->memory.id != m_wanted ? nullptr : rung;
}

void LineageController::say(const QString &sentence)
{
    m_messages->showMessage({ widgets::MessageBar::Kind::Information, sentence, {}, {}, messageSeconds });
}

void LineageController::walkMemories(int by)
{
    if (isHeld())
        return;
    const QList<MemoryId> &ids = m_order;
    const MemoryId from = m_wanted.isValid() ? m_wanted : focus() ? focus()->memory.id
                                                                  : MemoryId();
    qsizetype row = ids.indexOf(from);
    if (row < 0 && focus())
        row = ids.indexOf(focus()->memory.id);
    const qsizetype next = row < 0 ? 0 : row + by;
    if (next < 0 || next >= ids.size()) {
        say(by > 0 ? tr("This is the last memory of the list in Pool.") : tr("This is the first memory of the list in Pool."));
        return;
    }
    openMemory(ids[next]);
    goTo(ids[next]);
}

void LineageController::walkFindings(int by)
{
    widgets::RungPane *pane = m_place->focusPane();
    if (!m_session || !pane || isHeld())
        return;
    const QList<Finding> &findings = pane->findings();
    const auto at = std::ranges::find(findings, pane->currentFinding(), &Finding::key);
    const qsizetype next = at == findings.end() ? (by > 0 ? 0 : findings.size() - 1) : (at - findings.begin()) + by;
    if (next >= 0 && next < findings.size()) {
        pane->setCurrentFinding(findings[next].key);
        return;
    }
    const QList<MemoryId> &ids = m_order;
    const qsizetype row = ids.indexOf(focus()->memory.id);
    QList<MemoryId> rest = by > 0 ? ids.mid(row + 1) : ids.first(std::max<qsizetype>(0, row));
    if (by < 0)
        std::ranges::reverse(rest);
    whenReady(m_session->findingsOf(rest, 1), this, [this, by, walk = ++m_walk](Result<QList<Finding>> found) {
        if (walk != m_walk || m_held)
            return;
        if (!found) {
            Q_EMIT failed(found.error());
        } else if (found->isEmpty()) {
            say(by > 0 ? tr("There is no finding further down in the list of Pool.") : tr("There is no finding further up in the list of Pool."));
        } else {
            m_seekFinding = true;
            m_lastFinding = by < 0;
            const MemoryId memory = found->first().memory;
            m_request = { {}, memory, threshold() };
            m_wanted = memory;
            ask();
            goTo(memory);
        }
    });
}

void LineageController::ignoreFinding()
{
    widgets::RungPane *pane = m_place->focusPane();
    if (!pane)
        return;
    const auto at = std::ranges::find(pane->findings(), pane->currentFinding(), &Finding::key);
    if (at == pane->findings().end())
        say(tr("Go to a finding first."));
    else
        m_lint.ignoreFinding(*at);
}

void LineageController::decide(ReviewStatus status)
{
    if (const Rung *rung = settledFocus(); m_session && rung)
        m_edits.follow(m_session->decide({ rung->memory.id }, status, {}), EditController::Tell::UndoBar);
}

std::optional<EvidenceRuling> LineageController::rulingOfCurrent() const
{
    const Rung *rung = settledFocus();
    const int claim = m_place->currentClaim();
    if (!m_session || !rung || claim < 0 || claim >= rung->claims.size() || claim >= rung->evidence.size())
        return std::nullopt;
    EvidenceRuling ruling;
    ruling.memory = rung->memory.uuid;
    ruling.sentence = rung->claims[claim].text;
    ruling.score = rung->evidence[claim].support;
    return ruling;
}

void LineageController::rule(const QList<EvidenceRuling> &rulings)
{
    m_edits.follow(m_session->ruleEvidence(rulings), EditController::Tell::StatusBar);
}

void LineageController::ruleStep(bool supports)
{
    std::optional<EvidenceRuling> ruling = rulingOfCurrent();
    if (!ruling)
        return;
    ruling->step = m_place->runPane().currentStep();
    ruling->supports = supports;
    if (ruling->step <= 0) {
        say(tr("There is no run to link a step of."));
        return;
    }
    rule({ *ruling });
}

void LineageController::confirm()
{
    const std::optional<EvidenceRuling> ruling = rulingOfCurrent();
    if (!ruling)
        return;
    const ClaimEvidence &evidence = focus()->evidence[m_place->currentClaim()];
    QList<EvidenceRuling> rulings;
    if (evidence.support >= threshold()) {
        for (const StepSupport &step : evidence.steps) {
            EvidenceRuling one = *ruling;
            one.step = step.step;
            one.score = step.score;
            rulings << one;
        }
    }
    if (rulings.isEmpty()) {
        EvidenceRuling none = *ruling;
        none.step = 0;
        none.supports = false;
        rulings << none;
    }
    rule(rulings);
}

void LineageController::withdraw()
{
    if (const auto ruling = rulingOfCurrent())
        m_edits.follow(m_session->withdrawEvidence(focus()->memory.id, ruling->sentence), EditController::Tell::StatusBar);
}

void LineageController::showRetrievals()
{
    const Ladder *ladder = m_place->ladder();
    if (!ladder)
        return;
    QMenu menu;
    for (const RunRetrieval &retrieval : ladder->retrievals) {
        const auto rung = std::ranges::find_if(ladder->rungs, [&retrieval](const Rung &candidate) { return candidate.memory.id == retrieval.memory; });
        const QString asked = text::menuSafe(text::elided(retrieval.asked, longestAsked));
        const QString when = retrieval.at.isValid() ? QLocale().toString(retrieval.at.toLocalTime().date(), QLocale::ShortFormat) : tr("saved query");
        //: One time that a memory was retrieved: when, rank, what was asked
        QAction *action = menu.addAction(tr("%1, rank %2: %3").arg(when, QString::number(retrieval.rank), asked));
        if (rung != ladder->rungs.end())
            connect(action, &QAction::triggered, this, [this, memory = rung->memory] { Q_EMIT retrievalRequested(memory); });
        else
            action->setEnabled(false);
    }
    menu.exec(QCursor::pos());
}

} // namespace waymark::app
