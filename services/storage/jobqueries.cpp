// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be read of jobs.

#include "services/storage/jobrows.h"
#include "services/storage/jobstore.h"
#include "services/storage/ledgerrows.h"

#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::storage {

QString jobSelect()
{
    return u"SELECT j.id, j.uuid, j.kind, j.settings, j.state, j.author, j.tool, j.created, j.started, j.ended, j.queued, j.running, j.done, j.failed, "
           "j.cancelled, j.note FROM job j "_s;
}

Job jobFrom(const Statement &row)
{
    Job job;
    job.id = JobId { row.integer(0) };
    job.uuid = row.text(1);
    job.kind = jobKindFromName(row.text(2)).value_or(JobKind::Generate);
    job.settings = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
    job.state = jobStateFromName(row.text(4)).value_or(JobState::Failed);
    job.author = row.text(5);
    job.tool = changeToolFromName(row.text(6)).value_or(ChangeTool::Job);
    job.created = row.time(7);
    job.started = row.time(8);
    job.ended = row.time(9);
    job.counts = { row.integer(10), row.integer(11), row.integer(12), row.integer(13), row.integer(14) };
    job.note = row.text(15);
    return job;
}

QString itemColumns()
{
    return u"i.id, i.job_id, i.position, i.target_kind, i.target, i.other, i.part, i.state, i.attempts, i.error_code, i.error, i.result, "
           "i.not_before, i.started, i.ended"_s;
}

QString itemSelect()
{
    return u"SELECT "_s + itemColumns() + u" FROM job_item i "_s;
}

JobItem itemFrom(const Statement &row)
{
    JobItem item;
    item.id = JobItemId { row.integer(0) };
    item.job = JobId { row.integer(1) };
    item.position = row.integer(2);
    item.kind = targetKindFromName(row.text(3)).value_or(TargetKind::Text);
    item.target = row.text(4);
    item.other = row.text(5);
    item.part = row.text(6);
    item.state = itemStateFromName(row.text(7)).value_or(ItemState::Failed);
    item.attempts = int(row.integer(8));
    item.errorCode = row.text(9);
    item.error = row.text(10);
    item.result = QJsonDocument::fromJson(row.text(11).toUtf8()).object();
    item.notBefore = row.time(12);
    item.started = row.time(13);
    item.ended = row.time(14);
    return item;
}

namespace {

Result<QList<Job>> jobsFrom(Statement &rows)
{
    QList<Job> list;
    while (rows.step())
        list.append(jobFrom(rows));
    WAYMARK_TRY(rows.result());
    return list;
}

constexpr std::array itemStates { ItemState::Queued, ItemState::Running, ItemState::Done, ItemState::Failed, ItemState::Cancelled };

/// How many items of a job are in a state, as SQL.
QString countOf(ItemState state, QLatin1StringView job)
{
    return u"(SELECT count(*) FROM job_item i WHERE i.job_id = %1.id AND i.state = '%2')"_s.arg(job, name(state));
}

template <typename T, typename Read>
Result<std::optional<T>> firstOf(Statement &row, Read read)
{
    std::optional<T> found;
    if (row.step())
        found = read(row);
    WAYMARK_TRY(row.result());
    return found;
}

} // namespace

Result<QList<Job>> allJobs(Database &database, int limit)
{
    Statement rows(database, jobSelect() + u"ORDER BY j.id DESC LIMIT ?"_s);
    rows << qint64(limit);
    return jobsFrom(rows);
}

Result<QList<Job>> unfinishedJobs(Database &database)
{
    Statement rows(database, jobSelect() + u"WHERE j.state IN ('queued', 'running', 'pausing', 'paused') ORDER BY j.id"_s);
    return jobsFrom(rows);
}

Result<std::optional<Job>> jobById(Database &database, JobId job)
{
    Statement row(database, jobSelect() + u"WHERE j.id = ?"_s);
    row << job.value;
    return firstOf<Job>(row, jobFrom);
}

Result<std::optional<Job>> jobByUuid(Database &database, const QString &uuid)
{
    Statement row(database, jobSelect() + u"WHERE j.uuid = ?"_s);
    row << uuid;
    return firstOf<Job>(row, jobFrom);
}

Result<QList<JobItem>> itemsOfJob(Database &database, JobId job, std::optional<ItemState> state, qint64 from, int limit)
{
    Statement rows(database, itemSelect() + u"WHERE i.job_id = ? "_s + (state ? u"AND i.state = ? "_s : QString()) + u"ORDER BY i.position LIMIT ? OFFSET ?"_s);
    rows << job.value;
    if (state)
        rows << name(*state);
    rows << qint64(limit) << from;
    QList<JobItem> list;
    while (rows.step())
        list.append(itemFrom(rows));
    WAYMARK_TRY(rows.result());
    return list;
}

Result<std::optional<JobItem>> itemById(Database &database, JobItemId item)
{
    Statement row(database, itemSelect() + u"WHERE i.id = ?"_s);
    row << item.value;
    return firstOf<JobItem>(row, itemFrom);
}

Result<QList<ItemCall>> callsOfItem(Database &database, JobItemId item)
{
    QList<ItemCall> list;
    Statement rows(database, u"SELECT "_s + callColumns() + u", l.stored FROM job_item_call l JOIN llm_call c ON c.id = l.call_id WHERE l.item_id = ? ORDER BY l.id"_s);
    rows << item.value;
    while (rows.step())
        list.append({ callFrom(rows), rows.integer(callColumnCount) != 0 });
    WAYMARK_TRY(rows.result());
    return list;
}

Result<QDateTime> nextDue(Database &database)
{
    Statement row(database,
        u"SELECT min(i.not_before) FROM job_item i JOIN job j ON j.id = i.job_id WHERE j.state IN ('queued', 'running') AND i.state = 'queued' AND i.not_before IS NOT NULL"_s);
    const QDateTime due = row.step() ? row.time(0) : QDateTime();
    WAYMARK_TRY(row.result());
    return due;
}

Result<QStringList> wrongJobCounts(Database &database)
{
    QStringList differences;
    for (const ItemState state : itemStates)
        differences.append(u"j.%1 <> "_s.arg(name(state)) + countOf(state, "j"_L1));
    QStringList wrong;
    Statement rows(database, u"SELECT j.uuid FROM job j WHERE "_s + differences.join(u" OR "_s) + u" ORDER BY j.id"_s);
    while (rows.step())
        wrong.append(rows.text(0));
    WAYMARK_TRY(rows.result());
    return wrong;
}

Result<int> recountJobs(Transaction &transaction)
{
    WAYMARK_TRY_ASSIGN(const QStringList wrong, wrongJobCounts(transaction.database()));
    QStringList counts;
    for (const ItemState state : itemStates)
        counts.append(name(state) + u" = "_s + countOf(state, "job"_L1));
    WAYMARK_TRY((Statement(transaction.database(), u"UPDATE job SET "_s + counts.join(u", "_s))).run());
    return int(wrong.size());
}

} // namespace waymark::storage
