// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/readercontroller.h"

#include "app/controllers/poolcontroller.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/domain/payload.h"
#include "widgets/pool/inspector.h"
#include "widgets/reader/trajectoryreader.h"

namespace waymark::app {

ReaderController::ReaderController(PoolController &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

void ReaderController::setViews(widgets::Inspector &inspector, widgets::TrajectoryReader &page)
{
    m_inspector = &inspector;
    m_page = &page;
    connect(&inspector, &widgets::Inspector::tabChanged, this, &ReaderController::showSelection);
    connect(&m_pool, &PoolController::selectionChanged, this, &ReaderController::showSelection);
    for (widgets::TrajectoryReader *reader : { &inspector.reader(), &page }) {
        connect(reader, &widgets::TrajectoryReader::stepChanged, this, [this, reader] {
            const PoolLink link = reader->currentLink();
            if (link.step > 0 && link.uuid == reader->runUuid())
                m_left.insert(link.uuid, link.step);
        });
    }
    connect(&inspector.reader(), &widgets::TrajectoryReader::openPageRequested, this, &ReaderController::openPage);
    connect(&page, &widgets::TrajectoryReader::closeRequested, this, &ReaderController::closePage);
}

void ReaderController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    m_session = std::move(session);
    ++m_generation;
    m_left.clear();
    m_selectedRun.clear();
    m_inspector->reader().clear();
    closePage();
}

void ReaderController::showSelection()
{
    const MemoryDetails *details = m_pool.details();
    const QString uuid = details ? details->memory.trajectory : QString();
    if (m_inspector->currentTab() != widgets::Inspector::Tab::Run || uuid == m_selectedRun)
        return;
    m_selectedRun = uuid;
    if (uuid.isEmpty())
        m_inspector->reader().clear();
    else
        load(m_inspector->reader(), uuid, m_left.value(uuid));
}

void ReaderController::load(widgets::TrajectoryReader &reader, const QString &uuid, int step, std::function<void(const QString &)> then)
{
    if (!m_session)
        return;
    const bool forPage = &reader == m_page;
    if (!forPage)
        reader.setLoading(uuid);
    whenReady(m_session->runWithSubRuns(uuid), this, [this, &reader, uuid, step, forPage, generation = m_generation, then = std::move(then)](Result<curation::RunWithSubRuns> loaded) {
        // Another pool, or another run was asked for meanwhile.
        if (generation != m_generation || uuid != (forPage ? m_pageWanted : m_selectedRun))
            return;
        if (!loaded) {
            // The page keeps what it shows.
            if (!forPage) {
                m_selectedRun.clear();
                reader.clear();
            }
            Q_EMIT failed(loaded.error());
            return;
        }
        if (forPage)
            m_pageRun = uuid;
        reader.setRun(loaded->run, loaded->subRuns, step);
        if (then)
            then(runTitle(loaded->run));
    });
}

void ReaderController::openPage(const PoolLink &link)
{
    if (!m_session || link.uuid.isEmpty())
        return;
    m_pageWanted = link.uuid;
    load(*m_page, link.uuid, link.step > 0 ? link.step : m_left.value(link.uuid), [this](const QString &title) { Q_EMIT pageOpened(title); });
}

void ReaderController::openPageOfSelection()
{
    if (const MemoryDetails *details = m_pool.details())
        openPage({ PoolLink::Kind::Run, details->memory.trajectory, 0 });
}

void ReaderController::closePage()
{
    m_pageWanted.clear();
    if (m_pageRun.isEmpty())
        return;
    m_pageRun.clear();
    m_page->clear();
    Q_EMIT pageClosed();
}

void ReaderController::act(bool pageShown, std::function<void(widgets::TrajectoryReader &)> what, WhileLoading loading)
{
    if (pageShown) {
        what(*m_page);
        return;
    }
    m_inspector->setCurrentTab(widgets::Inspector::Tab::Run);
    widgets::TrajectoryReader &reader = m_inspector->reader();
    if (reader.isReady() && reader.runUuid() == m_selectedRun) {
        what(reader);
    } else if (loading == WhileLoading::Wait && !m_selectedRun.isEmpty()) {
        connect(&reader, &widgets::TrajectoryReader::ready, this, [this, &reader, what = std::move(what), wanted = m_selectedRun] {
            if (wanted == m_selectedRun && reader.runUuid() == wanted)
                what(reader);
        }, Qt::SingleShotConnection);
    }
}

} // namespace waymark::app
