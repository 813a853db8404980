// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowprovider.h"

#include <QCache>
#include <QPointer>
#include <QSet>

#include <memory>

namespace waymark::curation {
class PoolSession;
}

namespace waymark::app {

/// Rows of the pool table from a session, a page at a time. Rows that changed are shown as they were until the new ones are
/// there, so that nothing flickers.
/// Thread: GUI.
class RowCache final : public models::RowProvider
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCache)

public:
    explicit RowCache(QObject *parent = nullptr);

    /// Null when no pool is open.
    void setSession(std::shared_ptr<curation::PoolSession> session);
    const MemoryRow *row(MemoryId id) override;
    void prefetch(const QList<MemoryId> &ids) override;
    /// Reads these again where they are at hand; all of them with an empty list.
    void refresh(const QList<MemoryId> &ids);
    /// Without asking for it.
    const MemoryRow *cached(MemoryId id) const { return m_rows.object(id); }

private:
    void want(MemoryId id);
    void fetch();

    std::shared_ptr<curation::PoolSession> m_session;
    QCache<MemoryId, MemoryRow> m_rows;
    QSet<MemoryId> m_wanted;
    QSet<MemoryId> m_asked;
    bool m_scheduled = false;
    quint64 m_era = 0; ///< answers of an earlier pool are dropped
};

} // namespace waymark::app
