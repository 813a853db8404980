// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/jobstore.h"

#include "services/base/hash.h"
#include "services/storage/jobrows.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

const QString anewKey = u"ask_anew"_s;

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(storableJson(object));
}

Result<Job> jobOf(Database &database, JobId id)
{
    WAYMARK_TRY_ASSIGN(std::optional<Job> job, jobById(database, id));
    if (!job)
        return failure(ErrorCode::NotFound, QCoreApplication::translate("storage", "The job is not in the pool."));
    return *std::move(job);
}

/// Keeps the counts of a job in step with its items. The names of the states are those of the columns.
Result<void> countMoved(Database &database, JobId job, ItemState from, ItemState to, qint64 count = 1)
{
    if (from == to || count == 0)
        return {};
    return (Statement(database, u"UPDATE job SET %1 = %1 - ?, %2 = %2 + ? WHERE id = ?"_s.arg(name(from), name(to))) << count << count << job.value).run();
}

Result<void> setState(Database &database, JobId job, JobState state, const QString &note, const QDateTime &ended = {})
{
    return (Statement(database, u"UPDATE job SET state = ?, note = ?, ended = ? WHERE id = ?"_s) << name(state) << note << ended << job.value).run();
}

/// What its items leave a job to do: it ends with the last one, and pauses when none runs any more.
Result<void> settle(Database &database, JobId id, const QDateTime &now)
{
    WAYMARK_TRY_ASSIGN(const Job job, jobOf(database, id));
    if (isOver(job.state))
        return {};
    if (job.counts.left() == 0)
        return setState(database, id, job.counts.done == 0 && job.counts.failed > 0 ? JobState::Failed : JobState::Done, {}, now);
    if (job.state == JobState::Pausing && job.counts.running == 0)
        return setState(database, id, JobState::Paused, job.note);
    return {};
}

/// All items of a job in one state. Returns how many.
Result<qint64> moveAll(Database &database, JobId job, ItemState from, ItemState to, const QDateTime &ended = {})
{
    Statement move(database, u"UPDATE job_item SET state = ?, ended = ?, holder = '', not_before = NULL WHERE job_id = ? AND state = ?"_s);
    move << name(to) << ended << job.value << name(from);
    WAYMARK_TRY(move.run());
    const qint64 moved = move.affectedRows();
    WAYMARK_TRY(countMoved(database, job, from, to, moved));
    return moved;
}

/// The next items of one job.
struct Line
{
    Job job;
    QList<JobItem> items;
    qsizetype taken = 0;

    bool isEmpty() const { return taken == items.size(); }
    qint64 share() const { return job.counts.running + taken; }
};

Result<std::vector<Line>> linesOf(Database &database, int limit, const QDateTime &now, JobId only)
{
    std::vector<Line> lines;
    WAYMARK_TRY_ASSIGN(const QList<Job> jobs, unfinishedJobs(database));
    for (const Job &job : jobs) {
        if ((job.state != JobState::Queued && job.state != JobState::Running) || (only.isValid() && job.id != only))
            continue;
        Line line { job, {} };
        Statement rows(database,
            itemSelect() + u"WHERE i.job_id = ? AND i.state = 'queued' AND (i.not_before IS NULL OR i.not_before <= ?) ORDER BY i.position LIMIT ?"_s);
        rows << job.id.value << timeText(now) << qint64(limit);
        while (rows.step())
            line.items.append(itemFrom(rows));
        WAYMARK_TRY(rows.result());
        if (!line.items.isEmpty())
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

Result<Job> addJob(Transaction &transaction, Job job, const QList<JobItem> &items)
{
    if (items.isEmpty())
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("storage", "There is nothing to do: the job has no items."));
    Database &database = transaction.database();
    if (job.uuid.isEmpty())
        job.uuid = newUuid();
    job.state = JobState::Queued;
    job.counts = { items.size() };
    Statement insert(database, u"INSERT INTO job(uuid, kind, settings, state, author, tool, created, queued, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert << job.uuid << name(job.kind) << jsonText(job.settings) << name(job.state) << job.author << name(job.tool) << timeText(job.created) << job.counts.queued << job.note;
    WAYMARK_TRY(insert.run());
    job.id = JobId { insert.lastInsertId() };
    qint64 position = 0;
    Statement add(database, u"INSERT INTO job_item(job_id, position, target_kind, target, other, part, state) VALUES (?, ?, ?, ?, ?, ?, 'queued')"_s);
    for (const JobItem &item : items) {
        add << job.id.value << position++ << name(item.kind) << item.target << item.other << item.part;
        WAYMARK_TRY(add.run());
    }
    return job;
}

Result<QList<JobItem>> claimItems(Transaction &transaction, int limit, const QString &holder, const QDateTime &now, JobId only)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(std::vector<Line> lines, linesOf(database, limit, now, only));
    QList<JobItem> claimed;
    while (claimed.size() < limit) {
        Line *next = nullptr;
        for (Line &line : lines) {
            if (!line.isEmpty() && (!next || line.share() < next->share()))
                next = &line;
        }
        if (!next)
            break;
        claimed.append(next->items.at(next->taken++));
    }
    for (JobItem &item : claimed) {
        item.state = ItemState::Running;
        item.started = now;
        item.notBefore = {};
        ++item.attempts;
        WAYMARK_TRY((Statement(database, u"UPDATE job_item SET state = 'running', holder = ?, started = ?, ended = NULL, not_before = NULL, attempts = ? WHERE id = ?"_s)
            << holder << timeText(now) << qint64(item.attempts) << item.id.value)
                        .run());
    }
    for (const Line &line : lines) {
        WAYMARK_TRY(countMoved(database, line.job.id, ItemState::Queued, ItemState::Running, line.taken));
        if (line.taken > 0)
            WAYMARK_TRY((Statement(database, u"UPDATE job SET state = 'running', started = coalesce(started, ?) WHERE id = ?"_s) << timeText(now) << line.job.id.value).run());
    }
    return claimed;
}

Result<void> linkCall(Transaction &transaction, JobItemId item, CallId call, bool stored)
{
    return (Statement(transaction.database(), u"INSERT INTO job_item_call(item_id, call_id, stored) VALUES (?, ?, ?) ON CONFLICT(item_id, call_id) DO NOTHING"_s)
        << item.value << call.value << qint64(stored))
        .run();
}

Result<bool> endItem(Transaction &transaction, JobItemId id, const QString &holder, const ItemEnd &end, const QDateTime &now)
{
    Database &database = transaction.database();
    const bool isOnceMore = end.state == ItemState::Queued;
    qint64 job = 0;
    {
        Statement row(database, u"SELECT job_id FROM job_item WHERE id = ? AND state = 'running' AND holder = ?"_s);
        row << id.value << holder;
        job = row.step() ? row.integer(0) : 0;
        WAYMARK_TRY(row.result());
    }
    if (job == 0)
        return false;
    // What is asked once more is asked in the way that it was.
    Statement store(database, u"UPDATE job_item SET state = ?, holder = '', error_code = ?, error = ?, result = iif(?, result, ?), not_before = ?, ended = ? WHERE id = ?"_s);
    store << name(end.state) << end.errorCode << end.error << qint64(isOnceMore) << jsonText(end.result) << end.notBefore << (isOnceMore ? QDateTime() : now) << id.value;
    WAYMARK_TRY(store.run());
    WAYMARK_TRY(countMoved(database, JobId { job }, ItemState::Running, end.state));
    WAYMARK_TRY(settle(database, JobId { job }, now));
    return true;
}

Result<void> postponeItems(Transaction &transaction, JobId job, const QDateTime &until)
{
    return (Statement(transaction.database(), u"UPDATE job_item SET not_before = ? WHERE job_id = ? AND state = 'queued' AND (not_before IS NULL OR not_before < ?)"_s)
        << timeText(until) << job.value << timeText(until))
        .run();
}

Result<void> pauseJob(Transaction &transaction, JobId id, const QString &note, const QDateTime &now)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const Job job, jobOf(database, id));
    if (isOver(job.state) || job.state == JobState::Paused)
        return {};
    WAYMARK_TRY(setState(database, id, JobState::Pausing, note));
    return settle(database, id, now);
}

Result<void> resumeJob(Transaction &transaction, JobId id)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const Job job, jobOf(database, id));
    if (job.state != JobState::Paused && job.state != JobState::Pausing)
        return {};
    return setState(database, id, job.started.isValid() ? JobState::Running : JobState::Queued, {});
}

Result<void> cancelJob(Transaction &transaction, JobId id, const QDateTime &now)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const Job job, jobOf(database, id));
    if (isOver(job.state))
        return {};
    WAYMARK_TRY(moveAll(database, id, ItemState::Queued, ItemState::Cancelled, now));
    WAYMARK_TRY(moveAll(database, id, ItemState::Running, ItemState::Cancelled, now));
    return setState(database, id, JobState::Cancelled, {}, now);
}

Result<qint64> retryFailed(Transaction &transaction, JobId id)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const Job job, jobOf(database, id));
    WAYMARK_TRY_ASSIGN(const qint64 moved, moveAll(database, id, ItemState::Failed, ItemState::Queued));
    if (moved > 0 && isOver(job.state))
        WAYMARK_TRY(setState(database, id, JobState::Running, {}));
    return moved;
}

Result<void> askAgain(Transaction &transaction, JobItemId id)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const std::optional<JobItem> item, itemById(database, id));
    if (!item)
        return failure(ErrorCode::NotFound, QCoreApplication::translate("storage", "The item is not in the pool."));
    if (item->state == ItemState::Queued || item->state == ItemState::Running)
        return {};
    Statement queue(database, u"UPDATE job_item SET state = 'queued', holder = '', not_before = NULL, ended = NULL, result = ? WHERE id = ?"_s);
    queue << jsonText({ { anewKey, true } }) << id.value;
    WAYMARK_TRY(queue.run());
    WAYMARK_TRY(countMoved(database, item->job, item->state, ItemState::Queued));
    WAYMARK_TRY_ASSIGN(const Job job, jobOf(database, item->job));
    return isOver(job.state) ? setState(database, item->job, JobState::Running, {}) : Result<void>();
}

bool asksAnew(const JobItem &item)
{
    return item.result.value(anewKey).toBool();
}

Result<JobRecovery> recoverJobs(Transaction &transaction, const QString &holder, const JobNote &note, const QDateTime &now)
{
    Database &database = transaction.database();
    JobRecovery recovery;
    WAYMARK_TRY_ASSIGN(const QList<Job> jobs, unfinishedJobs(database));
    for (const Job &job : jobs) {
        Statement back(database, u"UPDATE job_item SET state = 'queued', holder = '' WHERE job_id = ? AND state = 'running' AND holder <> ?"_s);
        back << job.id.value << holder;
        WAYMARK_TRY(back.run());
        const qint64 requeued = back.affectedRows();
        recovery.requeued += requeued;
        WAYMARK_TRY(countMoved(database, job.id, ItemState::Running, ItemState::Queued, requeued));
        if (job.state != JobState::Running && job.state != JobState::Pausing)
            continue;
        // Somebody asked for the pause of a pausing one, and may have said why.
        QString why = job.note;
        if (why.isEmpty()) {
            WAYMARK_TRY_ASSIGN(why, note(job));
        }
        WAYMARK_TRY(setState(database, job.id, JobState::Paused, why));
        recovery.paused.append(job.id);
        WAYMARK_TRY(settle(database, job.id, now));
    }
    return recovery;
}

Result<qint64> requeueItems(Transaction &transaction, const QString &holder)
{
    Database &database = transaction.database();
    qint64 all = 0;
    WAYMARK_TRY_ASSIGN(const QList<Job> jobs, unfinishedJobs(database));
    for (const Job &job : jobs) {
        Statement back(database, u"UPDATE job_item SET state = 'queued', holder = '' WHERE job_id = ? AND state = 'running' AND holder = ?"_s);
        back << job.id.value << holder;
        WAYMARK_TRY(back.run());
        const qint64 requeued = back.affectedRows();
        WAYMARK_TRY(countMoved(database, job.id, ItemState::Running, ItemState::Queued, requeued));
        if (requeued > 0)
            WAYMARK_TRY(settle(database, job.id, {})); // nothing of a pausing one runs any more
        all += requeued;
    }
    return all;
}

} // namespace waymark::storage
