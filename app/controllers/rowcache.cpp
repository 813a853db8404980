// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/rowcache.h"

#include "services/base/log.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"

#include <QTimer>

namespace waymark::app {

namespace {
constexpr int cachedRows = 4096; // some forty pages
}

RowCache::RowCache(QObject *parent)
    : RowProvider(parent)
    , m_rows(cachedRows)
{
}

void RowCache::setSession(std::shared_ptr<curation::PoolSession> session)
{
    m_session = std::move(session);
    m_rows.clear();
    m_wanted.clear();
    m_asked.clear();
    ++m_era;
}

const MemoryRow *RowCache::row(MemoryId id)
{
    if (const MemoryRow *known = m_rows.object(id))
        return known;
    want(id);
    return nullptr;
}

void RowCache::prefetch(const QList<MemoryId> &ids)
{
    for (const MemoryId id : ids) {
        if (!m_rows.contains(id))
            want(id);
    }
}

void RowCache::refresh(const QList<MemoryId> &ids)
{
    for (const MemoryId id : ids.isEmpty() ? m_rows.keys() : ids) {
        // Also what is on its way: it may have been read before the change.
        if (m_rows.contains(id) || m_asked.contains(id)) {
            m_asked.remove(id);
            want(id);
        }
    }
}

void RowCache::want(MemoryId id)
{
    if (!m_session || m_asked.contains(id))
        return;
    m_wanted.insert(id);
    if (m_scheduled)
        return;
    // One fetch for all that this turn of the event loop paints.
    m_scheduled = true;
    QTimer::singleShot(0, this, &RowCache::fetch);
}

void RowCache::fetch()
{
    m_scheduled = false;
    if (!m_session || m_wanted.isEmpty())
        return;
    const QList<MemoryId> ids = m_wanted.values();
    m_asked.unite(m_wanted);
    m_wanted.clear();
    whenReady(m_session->rows(ids), this, [this, ids, era = m_era](Result<QList<MemoryRow>> rows) {
        if (era != m_era)
            return;
        for (const MemoryId id : ids)
            m_asked.remove(id);
        if (!rows) {
            qCWarning(logApp) << "rows:" << rows.error().detail;
            return;
        }
        QList<MemoryId> ready;
        for (MemoryRow &row : *rows) {
            ready.append(row.id);
            m_rows.insert(row.id, new MemoryRow(std::move(row)));
        }
        Q_EMIT rowsReady(ready);
    });
}

} // namespace waymark::app
