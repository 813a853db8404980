// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/tourcontroller.h"

#include "app/actions/actionset.h"
#include "app/controllers/editcontroller.h"
#include "app/controllers/poolcontroller.h"
#include "app/sessionstate.h"
#include "widgets/tour/guidedtour.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr qsizetype enoughRead = 3;

} // namespace

TourController::TourController(QWidget &window, ActionSet &actions, PoolController &pool, EditController &edits, settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_pool(pool)
    , m_edits(edits)
    , m_settings(settings)
    , m_card(new widgets::GuidedTour(&window))
{
    connect(m_card, &widgets::GuidedTour::finished, this, [this] { m_settings.set(session::tourSeen, !m_interrupted); });
    connect(m_card, &widgets::GuidedTour::stepShown, this, [this] { m_seen.clear(); });
    watch();
}

void TourController::offer()
{
    if (!m_settings.get(session::tourSeen))
        start();
}

void TourController::stop()
{
    if (!m_card->isRunning())
        return;
    // Not by the person: it is offered again.
    m_interrupted = true;
    m_card->stop();
    m_interrupted = false;
}

void TourController::start()
{
    const auto key = [this](ActionId id) { return m_actions.action(id)->shortcut().toString(QKeySequence::NativeText); };
    m_card->start({
        { u"read"_s, tr("Read what the pool holds"),
            tr("Each row is one memory: a trajectory, a workflow, a summary or an insight. Walk down the list and read at the right."), { u"J"_s, u"K"_s },
            u"poolTable"_s },
        { u"finding"_s, tr("See what lint finds"),
            tr("Lint marks what does not transfer, what has gone stale and what is unsafe. Walk from finding to finding; each says at the right what is wrong."),
            { key(ActionId::NextFinding), key(ActionId::PreviousFinding) }, u"inspector"_s },
        { u"source"_s, tr("See where it comes from"),
            tr("A memory stands beside the run that it was made from. Jump to its trajectory, and back with the same key."), { key(ActionId::GoSource) },
            u"inspector"_s },
        { u"decide"_s, tr("Decide"),
            tr("Accept or reject the memory. The decision is stored at once, under your name and with its date."),
            { key(ActionId::Accept), key(ActionId::Reject) }, u"selectionBar"_s },
        { u"undo"_s, tr("Take it back"),
            tr("Every change has a name and can be undone, also after a restart. The history of the memory keeps both."), { key(ActionId::Undo) },
            u"undoButton"_s },
        { u"commands"_s, tr("Everything by keyboard"),
            tr("The palette finds every command, and the sheet shows every key. The Help menu lists the faults that are planted in this pool."),
            { key(ActionId::CommandPalette), key(ActionId::ShortcutSheet) }, {} },
    });
}

void TourController::findingSeen()
{
    m_card->stepDone(u"finding"_s);
}

void TourController::watch()
{
    connect(&m_pool, &PoolController::selectionChanged, this, [this] {
        const MemoryDetails *details = m_pool.details();
        if (!details || !m_card->isRunning())
            return;
        if (!m_seen.contains(details->memory.id))
            m_seen.append(details->memory.id);
        if (m_seen.size() >= enoughRead)
            m_card->stepDone(u"read"_s);
    });
    connect(m_actions.action(ActionId::GoSource), &QAction::triggered, this, [this] { m_card->stepDone(u"source"_s); });
    connect(m_actions.action(ActionId::OpenRun), &QAction::triggered, this, [this] { m_card->stepDone(u"source"_s); });
    connect(&m_edits, &EditController::decided, this, [this] { m_card->stepDone(u"decide"_s); });
    connect(&m_edits, &EditController::undone, this, [this] { m_card->stepDone(u"undo"_s); });
    for (const ActionId id : { ActionId::CommandPalette, ActionId::ShortcutSheet })
        connect(m_actions.action(id), &QAction::triggered, this, [this] { m_card->stepDone(u"commands"_s); });
}

} // namespace waymark::app
