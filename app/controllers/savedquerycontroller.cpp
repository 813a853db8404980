// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/savedquerycontroller.h"

#include "app/controllers/editcontroller.h"
#include "app/controllers/retrievalcontroller.h"
#include "app/prompter.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/text/displaysafe.h"
#include "widgets/retrieval/savedqueries.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {
constexpr std::chrono::milliseconds pause { 200 };
constexpr int proposedName = 40;
} // namespace

SavedQueryController::SavedQueryController(RetrievalController &retrieval, EditController &edits, Prompter &prompter, QObject *parent)
    : QObject(parent)
    , m_retrieval(retrieval)
    , m_edits(edits)
    , m_prompter(prompter)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &SavedQueryController::run);
}

void SavedQueryController::setViews(widgets::SavedQueries &view, QWidget &window)
{
    m_view = &view;
    m_window = &window;
    connect(&view, &widgets::SavedQueries::openRequested, this, &SavedQueryController::open);
    connect(&view, &widgets::SavedQueries::saveRequested, this, &SavedQueryController::save);
    connect(&view, &widgets::SavedQueries::renameRequested, this, &SavedQueryController::rename);
    connect(&view, &widgets::SavedQueries::deleteRequested, this, &SavedQueryController::remove);
    connect(&view, &widgets::SavedQueries::expectRequested, this, &SavedQueryController::expect);
    connect(&view, &widgets::SavedQueries::runRequested, this, &SavedQueryController::run);
}

void SavedQueryController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    if (m_session)
        disconnect(m_session.get(), nullptr, this, nullptr);
    m_session = std::move(session);
    ++m_generation;
    m_stale = true;
    m_view->model().setRuns({});
    m_view->setWritable(m_session && !m_session->isReadOnly());
    if (!m_session)
        return;
    connect(m_session.get(), &curation::PoolSession::retrievalChanged, this, &SavedQueryController::runSoon);
    connect(m_session.get(), &curation::PoolSession::changed, this, [this](const PoolChange &change) {
        if (change.savedQueries)
            runSoon();
    });
    runSoon();
}

void SavedQueryController::setShown(bool shown)
{
    m_shown = shown;
    if (shown && m_stale)
        runSoon();
}

void SavedQueryController::runSoon()
{
    m_stale = true;
    if (m_session && m_shown)
        m_soon.start();
}

void SavedQueryController::run()
{
    if (!m_session)
        return;
    m_stale = false;
    whenReady(m_session->runSavedQueries(), this, [this, number = ++m_generation](const Result<QList<SavedQueryRun>> &runs) {
        if (number != m_generation)
            return;
        if (!runs) {
            Q_EMIT failed(runs.error());
            return;
        }
        m_view->model().setRuns(*runs);
        // A run that began before the query was saved does not hold it yet: then the next one does.
        const auto wanted = std::find_if(runs->begin(), runs->end(), [this](const SavedQueryRun &run) { return run.saved.name == m_select; });
        if (!m_select.isEmpty() && wanted != runs->end()) {
            m_view->setCurrent(wanted->saved.uuid);
            m_select.clear();
        }
        Q_EMIT ran();
    });
}

void SavedQueryController::save()
{
    const RetrievalQuery asked = m_retrieval.query();
    if (!m_session || asked.task.trimmed().isEmpty())
        return;
    const QString name = m_prompter.name(m_window, tr("Save query"), tr("Name of the query:"), text::elided(text::lineSafe(asked.task), proposedName));
    if (name.trimmed().isEmpty())
        return;
    SavedQuery saved;
    saved.name = name.trimmed();
    saved.query = asked;
    saved.position = m_view->model().rowCount();
    m_select = saved.name;
    m_edits.follow(m_session->saveQuery(saved), EditController::Tell::StatusBar);
}

void SavedQueryController::rename(const QString &uuid)
{
    const SavedQueryRun *run = m_view->model().run(uuid);
    if (!run || !m_session)
        return;
    SavedQuery saved = run->saved;
    const QString name = m_prompter.name(m_window, tr("Rename the query"), tr("Name of the query:"), saved.name);
    if (name.trimmed().isEmpty() || name.trimmed() == saved.name)
        return;
    saved.name = name.trimmed();
    m_edits.follow(m_session->saveQuery(saved), EditController::Tell::StatusBar);
}

void SavedQueryController::remove(const QString &uuid)
{
    if (m_session && m_view->model().run(uuid))
        m_edits.follow(m_session->removeQuery(uuid), EditController::Tell::UndoBar);
}

void SavedQueryController::expect(const QString &uuid)
{
    const SavedQueryRun *run = m_view->model().run(uuid);
    if (!run || !m_session)
        return;
    SavedQuery saved = run->saved;
    saved.expected.clear();
    for (const RetrievalHit &hit : run->hits)
        saved.expected << hit.uuid;
    m_edits.follow(m_session->saveQuery(saved), EditController::Tell::UndoBar);
}

void SavedQueryController::open(const QString &uuid)
{
    if (const SavedQueryRun *run = m_view->model().run(uuid))
        m_retrieval.setQuery(run->saved.query);
}

} // namespace waymark::app
