// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/jobviews.h"

#include "services/domain/payload.h"
#include "services/storage/budgetstore.h"
#include "services/storage/jobrows.h"
#include "services/storage/jobstore.h"
#include "services/storage/ledgerrows.h"
#include "services/storage/ledgerstore.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

/// Runs through the rows of a statement.
template <typename F>
Result<void> forRows(Statement &rows, F take)
{
    while (rows.step())
        take(rows);
    return rows.result();
}

Result<void> addTotals(Database &database, const QHash<QString, qsizetype> &byUuid, QList<JobRow> &jobs)
{
    Statement rows(database,
        u"SELECT job, count(*), sum(state IN ('received', 'parsed', 'applied')), sum(state = 'failed'), sum(state = 'unknown'), sum(prompt_tokens), sum(cached_tokens), "
        "sum(completion_tokens), sum(reasoning_tokens), max(is_estimate), sum(cost) FROM llm_call WHERE job <> '' GROUP BY job"_s);
    return forRows(rows, [&](const Statement &row) {
        if (const auto at = byUuid.constFind(row.text(0)); at != byUuid.constEnd()) {
            jobs[*at].totals = { row.integer(1), row.integer(2), row.integer(3), row.integer(4),
                { row.integer(5), row.integer(6), row.integer(7), row.integer(8), row.integer(9) != 0 }, row.integer(10) };
        }
    });
}

Result<void> addStored(Database &database, const QHash<qint64, qsizetype> &byId, QList<JobRow> &jobs)
{
    Statement rows(database,
        u"SELECT job_id, count(*) FROM (SELECT i.job_id, min(l.stored) AS stored FROM job_item i JOIN job_item_call l ON l.item_id = i.id WHERE i.state = 'done' GROUP BY i.id) "
        "WHERE stored = 1 GROUP BY job_id"_s);
    return forRows(rows, [&](const Statement &row) {
        if (const auto at = byId.constFind(row.integer(0)); at != byId.constEnd())
            jobs[*at].stored = row.integer(1);
    });
}

/// Counts, and the prompt of the newest one: jobs without calls (recorded answers) have no other.
Result<void> addProposals(Database &database, const QHash<qint64, qsizetype> &byId, QList<JobRow> &jobs)
{
    // SQLite gives a bare column the value of the row that max() is from.
    Statement rows(database,
        u"SELECT i.job_id, count(*), sum(p.state = 'open'), p.prompt_version, max(p.id) FROM proposal p JOIN job_item i ON i.id = p.item_id GROUP BY i.job_id"_s);
    return forRows(rows, [&](const Statement &row) {
        if (const auto at = byId.constFind(row.integer(0)); at != byId.constEnd()) {
            jobs[*at].proposals = row.integer(1);
            jobs[*at].openProposals = row.integer(2);
            jobs[*at].promptVersion = row.text(3);
        }
    });
}

Result<void> addPrompts(Database &database, const QHash<QString, qsizetype> &byUuid, QList<JobRow> &jobs)
{
    Statement rows(database, u"SELECT job, prompt_version, max(id) FROM llm_call WHERE job <> '' GROUP BY job"_s);
    return forRows(rows, [&](const Statement &row) {
        if (const auto at = byUuid.constFind(row.text(0)); at != byUuid.constEnd() && !row.text(1).isEmpty())
            jobs[*at].promptVersion = row.text(1);
    });
}

Result<void> addCaps(Database &database, const QHash<QString, qsizetype> &byUuid, QList<JobRow> &jobs)
{
    WAYMARK_TRY_ASSIGN(const QList<Budget> budgets, allBudgets(database));
    for (const Budget &budget : budgets) {
        const auto at = byUuid.constFind(budget.job);
        if (budget.scope == BudgetScope::Job && budget.unit == BudgetUnit::Money && at != byUuid.constEnd())
            jobs[*at].capNano = budget.cap;
    }
    return {};
}

/// Of the items of one job (i.job_id), or of one item (i.id).
QString itemRowSelect(QLatin1StringView which)
{
    return u"SELECT "_s + itemColumns()
        + u", m.title, m.type, k.external_id, CASE WHEN k.external_id = '' OR k.external_id GLOB 'task-*' THEN substr(k.text, 1, 2000) END, t.source_file, "
          "coalesce(a.calls, 0), coalesce(a.stored, 0), coalesce(a.prompt, 0), coalesce(a.cached, 0), coalesce(a.completion, 0), coalesce(a.reasoning, 0), "
          "coalesce(a.estimated, 0), a.cost, a.latency, (SELECT p.state FROM proposal p WHERE p.item_id = i.id ORDER BY p.id DESC LIMIT 1) FROM job_item i "
          "LEFT JOIN memory m ON m.uuid = i.target AND i.target_kind IN ('memory', 'pair') "
          "LEFT JOIN trajectory t ON t.uuid = i.target AND i.target_kind = 'trajectory' LEFT JOIN task k ON k.id = t.task_id "
          "LEFT JOIN (SELECT l.item_id, count(*) AS calls, min(l.stored) AS stored, sum(c.prompt_tokens * (1 - l.stored)) AS prompt, "
          "sum(c.cached_tokens * (1 - l.stored)) AS cached, sum(c.completion_tokens * (1 - l.stored)) AS completion, sum(c.reasoning_tokens * (1 - l.stored)) AS reasoning, "
          "max(c.is_estimate * (1 - l.stored)) AS estimated, sum(c.cost * (1 - l.stored)) AS cost, sum(coalesce(c.latency_ms, 0) * (1 - l.stored)) AS latency "
          "FROM job_item i JOIN job_item_call l ON l.item_id = i.id JOIN llm_call c ON c.id = l.call_id WHERE "_s
        + which + u" = ? GROUP BY l.item_id) a ON a.item_id = i.id WHERE "_s + which + u" = ? ORDER BY i.position"_s;
}

QString titleOf(const JobItem &item, const Statement &row, int column)
{
    switch (item.kind) {
    case TargetKind::Memory:
    case TargetKind::Pair:
        return row.text(column);
    case TargetKind::Text:
        return titleFromText(item.target);
    case TargetKind::Trajectory:
        break;
    }
    Trajectory run;
    run.task = row.text(column + 2);
    run.taskText = row.text(column + 3);
    run.sourceFile = row.text(column + 4);
    return runTitle(run);
}

JobItemRow itemRowFrom(const Statement &row)
{
    int column = itemColumnCount;
    JobItemRow made;
    made.item = itemFrom(row);
    made.title = titleOf(made.item, row, column);
    // What is made says more than what it is made of.
    made.type = memoryTypeFromName(made.item.part.isEmpty() ? row.text(column + 1) : made.item.part);
    column += 5;
    made.calls = row.integer(column);
    made.isStored = made.calls > 0 && row.integer(column + 1) != 0;
    made.usage = { row.integer(column + 2), row.integer(column + 3), row.integer(column + 4), row.integer(column + 5), row.integer(column + 6) != 0 };
    if (made.calls > 0) {
        // Nothing is no cost where nobody knew the price.
        if (const qint64 cost = row.integer(column + 7); cost > 0 || made.isStored)
            made.costNano = cost;
        made.latency = std::chrono::milliseconds(row.integer(column + 8));
    }
    if (!row.isNull(column + 9))
        made.proposal = proposalStateFromName(row.text(column + 9));
    return made;
}

QString requestIdIn(const QString &headers)
{
    const QJsonArray kept = QJsonDocument::fromJson(headers.toUtf8()).array();
    for (const QJsonValue &header : kept) {
        if (header[0].toString().compare("x-request-id"_L1, Qt::CaseInsensitive) == 0)
            return header[1].toString();
    }
    return {};
}

} // namespace

Result<QList<JobRow>> jobRows(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QList<Job> jobs, allJobs(database));
    QList<JobRow> list;
    QHash<QString, qsizetype> byUuid;
    QHash<qint64, qsizetype> byId;
    for (const Job &job : jobs) {
        byUuid.insert(job.uuid, list.size());
        byId.insert(job.id.value, list.size());
        JobRow row;
        row.job = job;
        row.endpointName = job.settings.value("endpoint"_L1).toString();
        row.model = job.settings.value("model"_L1).toString();
        if (const QJsonValue estimate = job.settings.value(estimateKey); estimate.isDouble())
            row.estimateNano = estimate.toInteger();
        list.append(row);
    }
    if (list.isEmpty())
        return list;
    WAYMARK_TRY(addTotals(database, byUuid, list));
    WAYMARK_TRY(addStored(database, byId, list));
    WAYMARK_TRY(addProposals(database, byId, list));
    WAYMARK_TRY(addPrompts(database, byUuid, list));
    WAYMARK_TRY(addCaps(database, byUuid, list));
    return list;
}

Result<QList<JobItemRow>> jobItemRows(Database &database, JobId job)
{
    QList<JobItemRow> list;
    Statement rows(database, itemRowSelect("i.job_id"_L1));
    rows << job.value << job.value;
    WAYMARK_TRY(forRows(rows, [&](const Statement &row) { list.append(itemRowFrom(row)); }));
    if (list.isEmpty())
        return failure(ErrorCode::NotFound, QCoreApplication::translate("storage", "The job is not in the pool."));
    return list;
}

Result<JobItemRow> jobItemRow(Database &database, JobItemId item)
{
    Statement rows(database, itemRowSelect("i.id"_L1));
    rows << item.value << item.value;
    if (rows.step())
        return itemRowFrom(rows);
    WAYMARK_TRY(rows.result());
    return failure(ErrorCode::NotFound, QCoreApplication::translate("storage", "The item is not in the pool."));
}

Result<QList<JobCall>> jobCalls(Database &database, JobItemId item)
{
    QList<JobCall> calls;
    Statement rows(database, u"SELECT "_s + callColumns() + u", l.stored, c.headers FROM job_item_call l JOIN llm_call c ON c.id = l.call_id WHERE l.item_id = ? ORDER BY l.id"_s);
    rows << item.value;
    WAYMARK_TRY(forRows(rows, [&](const Statement &row) {
        JobCall call;
        call.call = { callFrom(row), row.integer(callColumnCount) != 0 };
        call.endpointName = call.call.call.endpoint;
        call.requestId = requestIdIn(row.text(callColumnCount + 1));
        calls.append(call);
    }));
    for (JobCall &call : calls) {
        WAYMARK_TRY_ASSIGN(call.texts, callTexts(database, call.call.call.id));
    }
    return calls;
}

Result<Spending> spendingIn(Database &database, QDate month)
{
    const QDateTime from(month, QTime(0, 0), Qt::UTC);
    const QDateTime to(month.addMonths(1), QTime(0, 0), Qt::UTC);
    Spending spending;
    spending.month = month;
    {
        Statement row(database,
            u"SELECT count(*), coalesce(sum(state IN ('received', 'parsed', 'applied')), 0), coalesce(sum(state = 'failed'), 0), coalesce(sum(state = 'unknown'), 0), "
            "coalesce(sum(prompt_tokens), 0), coalesce(sum(cached_tokens), 0), coalesce(sum(completion_tokens), 0), coalesce(sum(reasoning_tokens), 0), "
            "coalesce(max(is_estimate), 0), coalesce(sum(cost), 0) FROM llm_call WHERE at >= ? AND at < ?"_s);
        row << timeText(from) << timeText(to);
        WAYMARK_TRY(forRows(row, [&](const Statement &sums) {
            spending.totals = { sums.integer(0), sums.integer(1), sums.integer(2), sums.integer(3),
                { sums.integer(4), sums.integer(5), sums.integer(6), sums.integer(7), sums.integer(8) != 0 }, sums.integer(9) };
        }));
    }
    {
        Statement row(database,
            u"SELECT count(*), coalesce(sum(c.cost), 0) FROM job_item_call l JOIN llm_call c ON c.id = l.call_id JOIN job_item i ON i.id = l.item_id "
            "WHERE l.stored = 1 AND i.ended >= ? AND i.ended < ?"_s);
        row << timeText(from) << timeText(to);
        WAYMARK_TRY(forRows(row, [&](const Statement &sums) {
            spending.savedCalls = sums.integer(0);
            spending.savedNano = sums.integer(1);
        }));
    }
    WAYMARK_TRY_ASSIGN(const QList<Budget> budgets, allBudgets(database));
    for (const Budget &budget : budgets) {
        if (budget.scope == BudgetScope::Pool && budget.unit == BudgetUnit::Money) {
            spending.poolCap = budget.cap;
            spending.poolSpent = budget.spent;
        }
    }
    return spending;
}

} // namespace waymark::storage
