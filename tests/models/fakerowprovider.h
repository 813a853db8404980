// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowprovider.h"

#include <QHash>
#include <QSet>

namespace waymark::models {

/// Rows 1..n made up from their id; those in `missing` are being fetched until deliver().
class FakeRowProvider final : public RowProvider
{
    Q_OBJECT

public:
    const MemoryRow *row(MemoryId id) override
    {
        ++asked;
        if (missing.contains(id))
            return nullptr;
        m_row = overrides.value(id.value, made(id));
        return &m_row;
    }

    void prefetch(const QList<MemoryId> &ids) override
    {
        ++prefetches;
        prefetched = ids;
    }

    void deliver(const QList<MemoryId> &ids)
    {
        for (const MemoryId id : ids)
            missing.remove(id);
        Q_EMIT rowsReady(ids);
    }

    static MemoryRow made(MemoryId id)
    {
        MemoryRow row;
        row.id = id;
        row.uuid = QString::number(id.value);
        row.type = static_cast<MemoryType>(id.value % 4);
        row.review = static_cast<ReviewStatus>(id.value / 4 % 4);
        row.title = QStringLiteral("Memory number %1").arg(id.value);
        row.domain = QStringLiteral("SWE-bench Verified");
        row.recordedAt = QDateTime(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);
        row.changedAt = row.recordedAt;
        return row;
    }

    static QList<MemoryId> ids(qint64 first, qint64 last)
    {
        QList<MemoryId> all;
        for (qint64 i = first; i <= last; ++i)
            all.append(MemoryId { i });
        return all;
    }

    QHash<qint64, MemoryRow> overrides;
    QSet<MemoryId> missing;
    QList<MemoryId> prefetched;
    int prefetches = 0;
    int asked = 0;

private:
    MemoryRow m_row;
};

} // namespace waymark::models
