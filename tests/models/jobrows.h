// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"

namespace waymark::test {

inline constexpr qint64 dollar = 1'000'000'000;

inline QDateTime jobTime()
{
    return QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
}

inline JobRow jobRow(qint64 id, JobKind kind, JobState state, const JobCounts &counts)
{
    JobRow row;
    row.job.id = { id };
    row.job.uuid = QStringLiteral("job-%1").arg(id);
    row.job.kind = kind;
    row.job.state = state;
    row.job.counts = counts;
    row.job.author = QStringLiteral("reviewer 2");
    row.job.created = row.job.started = jobTime().addSecs(-120);
    row.endpointName = QStringLiteral("openai");
    row.model = QStringLiteral("gpt-5-mini");
    row.promptVersion = QStringLiteral("generalise v2");
    row.isPriced = true;
    return row;
}

inline JobItemRow itemRow(qint64 id, ItemState state, const QString &title)
{
    JobItemRow row;
    row.item.id = { id };
    row.item.job = { 1 };
    row.item.position = id - 1;
    row.item.kind = TargetKind::Memory;
    row.item.target = QStringLiteral("memory-%1").arg(id);
    row.item.state = state;
    row.item.attempts = state == ItemState::Queued ? 0 : 1;
    row.title = title;
    row.type = MemoryType::Insight;
    return row;
}

} // namespace waymark::test
