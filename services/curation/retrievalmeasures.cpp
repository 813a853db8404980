// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/retrievalengine.h"
#include "services/retrieval/measure/hubness.h"
#include "services/retrieval/ranking/ranking.h"
#include "services/storage/memorystore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

/// Hubs that are told of at most.
constexpr qsizetype mostHubs = 50;
/// Queries that the kernel is asked at once.
constexpr size_t batch = 64;

Unexpected cancelled()
{
    return failure(ErrorCode::Cancelled, Tr::tr("Measuring was cancelled."));
}

} // namespace

std::map<QString, TasksOfDomain> tasksByDomain(const TaskSpace &tasks, qsizetype most)
{
    std::map<QString, TasksOfDomain> byDomain;
    const size_t chosen = most < 0 ? tasks.tasks.size() : std::min(tasks.tasks.size(), size_t(most));
    for (size_t i = 0; i < chosen; ++i) {
        const TaskSpace::Entry &task = tasks.tasks[i * tasks.tasks.size() / chosen];
        byDomain[task.domain].push_back(&task);
    }
    return byDomain;
}

Result<DomainAnswers> RetrievalEngine::askDomain(Database &database, const RetrievalView &view, const RetrievalQuery &settings, const TasksOfDomain &tasks, QDate today,
    const WorkHooks &hooks)
{
    DomainAnswers answers;
    RetrievalQuery query = settings;
    query.plan.clear();
    query.taskDomain = tasks.front()->domain;
    if (settings.method != RetrievalMethod::Cosine) {
        std::vector<bool> eligible(view.rows.size(), false);
        for (const TaskSpace::Entry *task : tasks) {
            if (hooks.cancel.isCancelled())
                return cancelled();
            query.task = task->text;
            const auto result = ask(database, view, query, today, {});
            if (!result && result.error().code == ErrorCode::NotFound)
                continue;
            if (!result)
                return Unexpected(result.error());
            answers.tasks.push_back(task);
            answers.tops.emplace_back();
            for (const RetrievalCandidate &candidate : result->candidates) {
                if (candidate.exclusion == Exclusion::None)
                    eligible[size_t(view.rows.rowOf(candidate.id))] = true;
            }
            for (const RetrievalCandidate &hit : retrieval::topOf(result->candidates, result->query.top))
                answers.tops.back().push_back(size_t(view.rows.rowOf(hit.id)));
        }
        for (size_t row = 0; row < eligible.size(); ++row) {
            if (eligible[row])
                answers.eligible.push_back(row);
        }
        return answers;
    }
    // Who is eligible depends on the domain alone, and of the rest only the top matters: the kernel finds it.
    const QDate asOf = query.asOf.isValid() ? query.asOf : today;
    retrieval::Eligibility eligibility(view.rows, query, asOf);
    WAYMARK_TRY_ASSIGN(eligibility.passesFilter, filterBits(database, view, query, asOf));
    std::vector<quint8> mask(view.rowOfVector.size(), 0);
    for (size_t i = 0; i < mask.size(); ++i) {
        if (view.rowOfVector[i] < 0 || eligibility.of(view.rows, size_t(view.rowOfVector[i])) != Exclusion::None)
            continue;
        mask[i] = 1;
        answers.eligible.push_back(size_t(view.rowOfVector[i]));
    }
    for (size_t first = 0; first < tasks.size(); first += batch) {
        if (hooks.cancel.isCancelled())
            return cancelled();
        std::vector<retrieval::QueryVector> vectors;
        for (size_t i = first; i < std::min(tasks.size(), first + batch); ++i) {
            auto vector = view.space->embed(tasks[i]->text);
            if (!vector && vector.error().code == ErrorCode::NotFound)
                continue; // a dense space knows only the tasks that were embedded
            if (!vector)
                return Unexpected(vector.error());
            vectors.push_back(*std::move(vector));
            answers.tasks.push_back(tasks[i]);
        }
        for (const std::vector<retrieval::ScoredRow> &top : view.space->nearest(vectors, query.top, mask)) {
            answers.tops.emplace_back();
            for (const retrieval::ScoredRow &hit : top)
                answers.tops.back().push_back(size_t(view.rowOfVector[hit.row]));
        }
    }
    if (answers.tasks.empty())
        answers.eligible.clear();
    return answers;
}

Result<TopCounts> RetrievalEngine::countTops(Database &database, const RetrievalQuery &settings, QDate today, const WorkHooks &hooks, qsizetype most)
{
    if (settings.types.size() != 1)
        return failure(ErrorCode::InvalidArgument, Tr::tr("Measure one type of memory at a time: they are never mixed."));
    if (settings.top < 1)
        return failure(ErrorCode::InvalidArgument, Tr::tr("The number of memories to retrieve must be at least 1."));
    WAYMARK_TRY_ASSIGN(const TaskSpace *known, tasks(database));
    WAYMARK_TRY_ASSIGN(const RetrievalView asked, view(database, settings));
    const std::map<QString, TasksOfDomain> byDomain = tasksByDomain(*known, most);
    qint64 total = 0;
    for (const auto &[domain, tasks] : byDomain)
        total += qint64(tasks.size());
    TopCounts tops;
    std::vector<qint64> counts(asked.rows.size(), 0);
    std::vector<bool> eligible(asked.rows.size(), false);
    ProgressTeller teller(hooks);
    Progress progress;
    progress.total = total;
    for (const auto &[domain, tasks] : byDomain) {
        WAYMARK_TRY_ASSIGN(const DomainAnswers answers, askDomain(database, asked, settings, tasks, today, hooks));
        tops.queries += qint64(answers.tasks.size());
        for (const size_t row : answers.eligible)
            eligible[row] = true;
        for (const std::vector<size_t> &top : answers.tops) {
            for (const size_t row : top)
                ++counts[row];
        }
        progress.done += qint64(tasks.size());
        teller.tell(progress);
    }
    for (size_t row = 0; row < asked.rows.size(); ++row) {
        if (!eligible[row])
            continue;
        tops.ids.push_back(asked.rows.ids[row]);
        tops.counts.push_back(counts[row]);
    }
    return tops;
}

Result<RetrievalMeasures> RetrievalEngine::measures(Database &database, const RetrievalQuery &settings, QDate today, const WorkHooks &hooks)
{
    WAYMARK_TRY_ASSIGN(const TopCounts tops, countTops(database, settings, today, hooks));
    WAYMARK_TRY(ensureRows(database));
    RetrievalMeasures measures;
    measures.space = settings.space;
    measures.type = settings.types.first();
    measures.top = settings.top;
    measures.queries = tops.queries;
    measures.memories = qint64(tops.ids.size());
    measures.skewness = retrieval::skewness(tops.counts);
    std::map<QString, RetrievalMeasures::Coverage> domains;
    for (size_t i = 0; i < tops.ids.size(); ++i) {
        const qint64 row = m_rows->rowOf(tops.ids[i]);
        if (row < 0)
            continue;
        const QString &name = m_rows->domains[m_rows->domain[size_t(row)]];
        RetrievalMeasures::Coverage &coverage = domains[name];
        coverage.domain = name;
        ++coverage.memories;
        coverage.retrieved += tops.counts[i] > 0 ? 1 : 0;
        coverage.hits += tops.counts[i];
        measures.neverRetrieved += tops.counts[i] == 0 ? 1 : 0;
        if (tops.counts[i] > 0)
            measures.hubs.append({ tops.ids[i], {}, {}, tops.counts[i] });
    }
    std::ranges::stable_sort(measures.hubs, std::greater(), &RetrievalMeasures::Hub::queries);
    measures.hubs.resize(std::min(measures.hubs.size(), mostHubs));
    for (RetrievalMeasures::Hub &hub : measures.hubs) {
        WAYMARK_TRY_ASSIGN(const QList<MemoryRow> row, storage::memoryRows(database, { hub.id }));
        if (!row.isEmpty()) {
            hub.uuid = row.first().uuid;
            hub.title = row.first().title;
        }
    }
    for (const auto &[name, coverage] : domains)
        measures.coverage.append(coverage);
    return measures;
}

} // namespace waymark::curation
