// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/riskmarks.h"
#include "services/curation/vectorspaces.h"
#include "services/domain/poolchange.h"
#include "services/domain/transfermeasures.h"
#include "services/domain/workhooks.h"
#include "services/retrieval/lexical/lexicalcorpus.h"
#include "services/retrieval/ranking/poolrows.h"
#include "services/storage/memoryindex.h"

#include <map>
#include <unordered_map>

namespace waymark::curation {

/// The tasks of a pool as texts to ask by: for ReasoningBank's retrieval and for the measures.
struct TaskSpace
{
    struct Entry
    {
        QString domain;
        QString externalId;
        QString text;
    };

    std::vector<Entry> tasks; ///< by place, beside the ids of `space`
    std::shared_ptr<const retrieval::LexicalSpace> space;
    std::unordered_map<qint64, quint32> taskOf; ///< place by the id of a memory; none when unknown
};

/// The pool as a question sees it: as it is, or with a scratch layer over it.
struct RetrievalView
{
    retrieval::PoolRows rows;
    std::shared_ptr<const retrieval::Space> space; ///< asked by cosine
    std::shared_ptr<const retrieval::LexicalSpace> words; ///< of the same recipe, for BM25
    std::vector<qint64> rowOfVector; ///< by row of `space`
    std::vector<qint64> rowOfWords;
    std::vector<quint8> outdated; ///< by row of `space`: 1 when the vector is of another text than the memory has; empty: none is
};

using TasksOfDomain = std::vector<const TaskSpace::Entry *>;

/// By domain, in the order of their names. Of more than `most` tasks as many, evenly chosen; -1: all.
std::map<QString, TasksOfDomain> tasksByDomain(const TaskSpace &tasks, qsizetype most = -1);

/// What tasks of one domain retrieve.
struct DomainAnswers
{
    TasksOfDomain tasks; ///< those that the space can embed
    std::vector<std::vector<size_t>> tops; ///< beside them: rows of the view, best first
    std::vector<size_t> eligible; ///< rows of the view that a task could have; none when there is no task
};

/// Answers what an agent would retrieve, from what is held in RAM: the facts that decide who is eligible, and the spaces. Everything
/// is derived from the pool, made when it is first asked for and kept up to date by changes.
/// Thread: the one that owns the database given to it; one at a time.
class RetrievalEngine final
{
    Q_DISABLE_COPY_MOVE(RetrievalEngine)

public:
    RetrievalEngine() = default;

    /// Something moved; what depends on it is made again when it is asked for.
    Result<void> refresh(storage::Database &database, const PoolChange &change);
    /// Findings of these memories moved, which filters may ask for; empty = of many.
    Result<void> refreshFindings(storage::Database &database, const QList<MemoryId> &memories);

    /// `superseded` is asked between the steps: true ends it with Cancelled. Without `everything` the result holds the top alone,
    /// without prompt.
    /// Errors: InvalidArgument (a filter that does not parse, no type, a top below 1), NotFound (an unknown space), Cancelled.
    Result<RetrievalResult> retrieve(storage::Database &database, const RetrievalQuery &query, QDate today, const std::function<bool()> &superseded = {},
        bool everything = true);
    /// Errors: those of retrieve(); NotFound when there is no such memory.
    Result<HitExplanation> explain(storage::Database &database, const RetrievalQuery &query, MemoryId memory);
    /// The open query and the saved ones with and without the scratch layer. Frequencies stay as they are.
    Result<WhatIfReport> whatIf(storage::Database &database, const QList<ScratchChange> &scratch, const RetrievalQuery &open, const QList<SavedQuery> &saved, QDate today,
        const std::function<bool()> &superseded = {});
    /// Whose top holds whom, when the tasks of the pool are asked in turn, each with its own domain out; by the settings of a query whose
    /// task, domain and plan do not matter. One type. Of more than `most` tasks as many are asked, evenly chosen; -1: all. Tasks that the
    /// space cannot embed are not asked. Errors: those of retrieve(), Cancelled.
    Result<TopCounts> countTops(storage::Database &database, const RetrievalQuery &settings, QDate today, const WorkHooks &hooks = {}, qsizetype most = -1);
    /// What the counts of all tasks say: hubs, what is never retrieved, coverage by domain.
    Result<RetrievalMeasures> measures(storage::Database &database, const RetrievalQuery &settings, QDate today, const WorkHooks &hooks = {});
    /// How far memories are free of the domain that they come from, for each type of the settings by itself: which memories count is
    /// theirs to say, but for a domain left out because it is the task's own; top and method are those of the influence.
    /// `perplexity`: at least 2. Errors: those of retrieve(), Cancelled.
    Result<TransferMeasures> transferMeasures(storage::Database &database, const RetrievalQuery &settings, QDate today, int perplexity = defaultPerplexity,
        const WorkHooks &hooks = {});
    Result<QList<SavedQueryRun>> runSaved(storage::Database &database, const QList<SavedQuery> &saved, QDate today);

    Result<std::shared_ptr<const retrieval::Space>> space(storage::Database &database, const QString &id, KeyRecipe recipe);
    Result<QList<SpaceInfo>> spaces(storage::Database &database);
    Result<QList<Neighbour>> neighbours(storage::Database &database, MemoryId memory, const QString &space, KeyRecipe recipe, int count);
    Result<const TaskSpace *> tasks(storage::Database &database);

private:
    struct Words
    {
        retrieval::LexicalCorpus corpus;
        bool loaded = false;
        std::shared_ptr<const retrieval::LexicalSpace> space; ///< null: to be made
    };

    Result<void> ensureRows(storage::Database &database);
    Result<std::shared_ptr<const retrieval::LexicalSpace>> words(storage::Database &database, KeyRecipe recipe);
    Result<RetrievalView> view(storage::Database &database, const RetrievalQuery &query);
    /// Where the rows of the view's spaces stand among its memories.
    static void placeVectors(RetrievalView &view);
    /// What tasks of one domain retrieve, their own domain out. Errors: those of retrieve(), Cancelled.
    Result<DomainAnswers> askDomain(storage::Database &database, const RetrievalView &view, const RetrievalQuery &settings, const TasksOfDomain &tasks, QDate today,
        const WorkHooks &hooks);
    /// Measures of one type without the influence. `settings` with the type alone.
    Result<TransferMeasures::Type> transferOfType(storage::Database &database, const RetrievalView &view, const RetrievalQuery &settings, QDate asOf, int perplexity,
        const WorkHooks &hooks);
    /// Errors: those of retrieve(), Cancelled; NotFound, with the reason in words, when no task retrieves anything.
    Result<DomainInfluence> influence(storage::Database &database, const RetrievalView &view, const RetrievalQuery &settings, QDate today, const WorkHooks &hooks);
    Result<RetrievalView> scratchView(storage::Database &database, const RetrievalView &base, const RetrievalQuery &query, const QList<ScratchChange> &scratch, QDate today);
    /// In a dense space the vector of a memory with another key text is outdated.
    Result<void> markTried(storage::Database &database, const RetrievalQuery &query, MemoryId memory, const QString &key, RetrievalView &tried);
    Result<std::vector<bool>> filterBits(storage::Database &database, const RetrievalView &view, const RetrievalQuery &query, QDate asOf);
    Result<RetrievalResult> ask(storage::Database &database, const RetrievalView &view, const RetrievalQuery &query, QDate today,
        const std::function<bool()> &superseded);
    Result<QList<RetrievalHit>> topHits(storage::Database &database, const RetrievalResult &result) const;
    Result<void> addPrompt(storage::Database &database, const QList<ScratchChange> &scratch, RetrievalResult &result) const;

    storage::MemoryIndex m_index;
    bool m_indexLoaded = false;
    std::optional<retrieval::PoolRows> m_rows;
    std::array<Words, 2> m_words; ///< by KeyRecipe
    std::unordered_map<qint64, int> m_tokens; ///< of a memory in a prompt
    std::optional<TaskSpace> m_tasks;
    VectorSpaces m_vectors;
};

} // namespace waymark::curation
