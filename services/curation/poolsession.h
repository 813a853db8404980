// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/backgroundwork.h"
#include "services/curation/edits.h"
#include "services/curation/exportrun.h"
#include "services/curation/importrun.h"
#include "services/curation/ladders.h"
#include "services/curation/lintcache.h"
#include "services/domain/evaluation.h"
#include "services/domain/jobview.h"
#include "services/domain/judgeaudit.h"
#include "services/domain/lineage.h"
#include "services/domain/lint.h"
#include "services/domain/mapfacts.h"
#include "services/domain/memoryeffect.h"
#include "services/domain/memorydetails.h"
#include "services/domain/poolview.h"
#include "services/domain/retrieval.h"
#include "services/domain/serviceconfig.h"
#include "services/domain/transfermeasures.h"
#include "services/lint/registry.h"
#include "services/storage/databasethread.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <vector>

namespace waymark::storage {
class MemoryIndex;
}

namespace waymark::curation {

/// Names that the query box completes.
struct PoolNames
{
    QStringList domains;
    QStringList tasks;
    QStringList agents;
    QStringList models;
    QStringList tags;
    QStringList findings; ///< rule ids
};

class RetrievalEngine;
struct LintOptions;
struct TopCounts;

/// A run with its steps, and the runs of its sub-agents.
struct RunWithSubRuns
{
    Trajectory run;
    QList<Trajectory> subRuns;
};

/// One open pool: everything the window asks of it and every change to it, each answered by a future.
///
///   GUI thread ──► writer thread   PoolFile: all changes, in order, one transaction each; checkpoints when idle
///              ──► query thread    MemoryIndex: filters, sorts, facets, full text
///              ──► rows thread     rows of the visible page, details
///              ──► lint thread     what was edited a moment ago, linted before anything else
///              ──► retrieval thread  RetrievalEngine: who is eligible, spaces, scores
///              ──► workers         import, export, backup, check, lint passes: long work, each with a connection of its own
///
/// Continue futures with whenReady(); never wait for them on the GUI thread. Closing (the destructor) lets changes that
/// were begun finish, cancels long work, which takes back what it stored, and leaves the pool whole in its one file.
/// Thread: GUI. Owns: the threads and their connections.
class PoolSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PoolSession)

public:
    using Opened = Result<std::shared_ptr<PoolSession>>;

    /// Opens on a worker; the session is handed over on `context`'s thread. With `create` the file is made first. The hooks are for
    /// a pool that has to be upgraded; cancelled, it is ErrorCode::Cancelled and the pool as it was. `rules` are those that come
    /// with the program; with an empty function nothing is linted.
    static void open(const QString &path, bool create, const Clock &clock, QObject *context, std::function<void(Opened)> done, const WorkHooks &hooks = {},
        const RuleSource &rules = lint::builtInRules);
    ~PoolSession() override;

    QString path() const { return m_path; }
    QString name() const; ///< file name without ending
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    QString readOnlyReason() const { return m_readOnlyReason; }
    QString migrationBackup() const { return m_migrationBackup; }

    /// Who makes the changes of this session.
    void setAuthor(const QString &author) { m_author = author; }
    QString author() const { return m_author; }

    // What the pool holds
    QFuture<Result<FilterResult>> filter(const FilterRequest &request);
    /// From the index, for selections of any size.
    QFuture<Result<SelectionCounts>> count(const QList<MemoryId> &ids);
    /// Memories of the whole pool that a query shows, retired ones too; beside filter(), whose newest question it leaves alone.
    QFuture<Result<qint64>> countMatches(const QString &query, QDate asOf);
    QFuture<Result<QList<MemoryRow>>> rows(const QList<MemoryId> &ids);
    QFuture<Result<MemoryDetails>> details(MemoryId id);
    QFuture<Result<std::optional<Trajectory>>> trajectory(const QString &uuid);
    /// Errors: NotFound.
    QFuture<Result<RunWithSubRuns>> runWithSubRuns(const QString &uuid);
    QFuture<Result<QList<SavedSearch>>> savedSearches();
    QFuture<Result<QList<Domain>>> domains();
    QFuture<Result<PoolNames>> names();
    /// For going to one by name: see storage::memoriesWithWords.
    QFuture<Result<QList<MemoryRow>>> findMemories(const QString &text, int limit);
    QFuture<Result<QList<MemoryRef>>> memoriesByTitle(const QString &text, int limit);
    QFuture<Result<MemoryId>> memoryByUuid(const QString &uuid);
    QFuture<Result<QList<MemoryRef>>> memoriesByUuid(const QStringList &uuids); ///< see storage::memoriesByUuid()
    QFuture<Result<UndoState>> undoState();
    /// All that reading finds. Errors: Damaged, with the first fault in words.
    QFuture<Result<void>> quickCheck(const WorkHooks &hooks = {});

    // Findings. They are derived: a pass brings them up to date in the background after opening and after each change, and says so
    // by findingsChanged(). A pool that is open for reading only shows what was stored.
    QFuture<Result<QList<Finding>>> findings(MemoryId id); ///< suppressed ones included, by field, start and rule
    /// In the order of the ids, suppressed ones left out; at most `limit`, all with -1.
    QFuture<Result<QList<Finding>>> findingsOf(const QList<MemoryId> &ids, int limit);
    QFuture<Result<QList<RuleState>>> rules();
    QFuture<Result<QList<Suppression>>> suppressions(); ///< newest first
    QFuture<Result<QList<LintPass>>> lintPasses(); ///< newest first
    /// A full pass over the pool, recorded. The hooks count memories.
    QFuture<Result<LintPass>> lintAll(const WorkHooks &hooks = {});
    /// A text of the memory without its particulars, by rule. Errors: NotFound.
    QFuture<Result<Generalisation>> generalise(MemoryId id);
    /// Days between two full passes that run by themselves while the pool is open, recorded with the tool "job"; 0 = never.
    QFuture<Result<int>> lintSchedule();
    QFuture<Result<void>> setLintSchedule(int days);

    // Retrieval. Answers are made on a thread of their own from what is held in RAM.
    /// A newer question of the same channel takes the place of one that still waits or runs, which ends with Cancelled. Questions
    /// whose answers are shown side by side ask on channels of their own, 0..15.
    QFuture<Result<RetrievalResult>> retrieve(const RetrievalQuery &query, int channel = 0);
    QFuture<Result<HitExplanation>> explainHit(const RetrievalQuery &query, MemoryId memory);
    /// For the rows in sight; memories without marks are left out. How often each is retrieved is counted in the background;
    /// retrievalChanged() says when marks of hubs are to be had.
    QFuture<Result<QHash<MemoryId, QList<RiskMark>>>> riskMarks(const RetrievalQuery &query, const QList<MemoryId> &memories);
    QFuture<Result<QList<SpaceInfo>>> spaces();
    QFuture<Result<QList<SavedQuery>>> savedQueries();
    QFuture<Result<QList<SavedQueryRun>>> runSavedQueries();
    /// The open query and the saved ones with the scratch layer over the pool. A newer one takes the place of older ones.
    QFuture<Result<WhatIfReport>> whatIf(const QList<ScratchChange> &scratch, const RetrievalQuery &open);
    /// Every task of the pool as a query with its own domain out; on a worker. Task, domain and plan of the settings do not matter.
    QFuture<Result<RetrievalMeasures>> retrievalMeasures(const RetrievalQuery &settings, const WorkHooks &hooks = {});
    /// How far memories are free of their domains: see RetrievalEngine::transferMeasures(); on a worker. It may take a minute: hooks count.
    QFuture<Result<TransferMeasures>> transferMeasures(const RetrievalQuery &settings, int perplexity = defaultPerplexity, const WorkHooks &hooks = {});
    /// On a worker. Errors: NotFound (an unknown space), Cancelled.
    QFuture<Result<MapPicture>> map(const MapRequest &request, const WorkHooks &hooks = {});
    /// From the index. A memory that is gone counts as a retired one.
    QFuture<Result<MapFacts>> mapFacts(const QList<MemoryId> &ids, QDate asOf);
    /// Where a text belongs in a picture; none when it has nothing in common with any memory.
    QFuture<Result<std::optional<QPointF>>> placeOnMap(const MapPicture &picture, const QString &text);
    QFuture<Result<QList<Neighbour>>> neighbours(MemoryId memory, const QString &space, KeyRecipe recipe, int count);
    QFuture<Result<QList<Task>>> tasks();
    /// Keeps an explicit question and its answer in the log of the pool; nothing when the pool cannot be written.
    QFuture<Result<void>> logRetrieval(const RetrievalResult &result);

    // Lineage
    QFuture<Result<QList<RunRow>>> runs(); ///< by domain, then title
    /// On a worker. Errors: NotFound, Cancelled.
    QFuture<Result<Ladder>> ladder(const LadderRequest &request, const CancelToken &cancel = {});
    /// What a memory can be compared with, its earlier texts first. Errors: NotFound.
    QFuture<Result<QList<Generation>>> generations(MemoryId memory);
    /// How well the text of each tells which task it was made from: rank of that task, and number of tasks that were ranked.
    QFuture<Result<QHash<MemoryId, std::pair<int, int>>>> taskRanks(const QList<MemoryId> &memories);
    /// What the item rules find in a memory with an edit over it; nothing is stored. A newer question takes the place of one that waits,
    /// which ends with Cancelled. Errors: NotFound, Cancelled.
    QFuture<Result<QList<Finding>>> lintDraft(const MemoryEdit &draft);

    // Results
    QFuture<Result<QList<Evaluation>>> evaluations(); ///< newest first
    /// On a worker. Of all evaluations with an empty list; without their queries, which attempt() has.
    QFuture<Result<Attempts>> attempts(const QList<EvaluationId> &evaluations = {});
    QFuture<Result<QList<ReportedRate>>> rates(const QList<EvaluationId> &evaluations = {}); ///< as attempts()
    QFuture<Result<Attempt>> attempt(AttemptId id); ///< Errors: NotFound.
    QFuture<Result<QList<Triage>>> triages(); ///< oldest first
    QFuture<Result<JudgeAudit>> judgeAudit(); ///< on a worker
    /// On a worker: what all results say of each memory that stood in a prompt, also of those that are not in the pool. In short, and of the
    /// memories in the pool, rows and filters have it too: see usesChanged().
    QFuture<Result<QList<MemoryEffect>>> effects(const EffectOptions &options = {});

    // Jobs and proposals
    QFuture<Result<QList<JobRow>>> jobs(); ///< see storage::jobRows()
    QFuture<Result<QList<JobItemRow>>> jobItems(JobId job); ///< by position. Errors: NotFound
    /// On a worker, with how far the texts are from their run. Errors: NotFound.
    QFuture<Result<JobItemDetails>> jobItem(JobItemId item);
    QFuture<Result<Spending>> spending(); ///< of the month that it is
    QFuture<Result<PoolCaps>> caps();
    /// What the rules say of it as it stands here; nothing is stored. A newer question takes the place of one that waits, which ends with
    /// Cancelled.
    QFuture<Result<QList<Finding>>> lintProposal(const Proposal &proposal);

    // For the background services that serve this pool. They write on the writer's thread between other people's edits, and what they
    // write is told to nobody: calls, items and open proposals change nothing of what the views show.
    /// Waits for the commit. Thread: any but the GUI's and the writer's, and only in work that was begun by serve().
    WriteAccess serviceWrites();
    /// The same without waiting, in the order in which it is asked for. Thread: GUI.
    QFuture<Result<void>> serviceWrite(std::function<Result<void>(storage::PoolFile &)> write);
    /// Runs long work on a worker, once `before` has ended. Closing the session cancels it and waits for it.
    template <typename F>
    auto serve(const CancelToken &cancel, F function, const QFuture<void> &before = {}) -> QFuture<std::invoke_result_t<F>>
    {
        return m_background.run(cancel, [before, function = std::move(function)]() mutable {
            QFuture<void>(before).waitForFinished();
            return function();
        });
    }
    /// The memories nearest to one in the space that needs no model, best first. Waits: only in work that was begun by serve().
    Result<QList<Neighbour>> nearestNow(MemoryId memory, int count);
    RuleSource ruleSource() const;
    std::shared_ptr<LintCache> lintCache() const;

    // Changes
    using Changed = QFuture<Result<ChangeResult>>;
    Changed acceptProposals(const QList<Proposal> &seen); ///< see curation::acceptProposals()
    Changed acceptEdited(const Proposal &seen, const QJsonObject &payload);
    Changed rejectProposals(const QList<Proposal> &seen);
    Changed decide(const QList<MemoryId> &memories, ReviewStatus status, const QString &reason, std::optional<double> seconds = std::nullopt);
    Changed edit(const MemoryEdit &edit, const QString &reason = {});
    Changed addMemory(const NewMemory &memory);
    Changed editTags(const QList<MemoryId> &memories, const TagEdit &tags);
    Changed retire(const QList<MemoryId> &memories, const QString &reason);
    Changed reinstate(const QList<MemoryId> &memories, const QString &reason);
    Changed supersede(const QList<MemoryId> &memories, MemoryId by, const QString &reason);
    Changed takeVerifiedOutcome(const QList<MemoryId> &memories); ///< see curation::takeVerifiedOutcome()
    Changed setValidity(const QList<MemoryId> &memories, const ValidityEdit &validity, const QString &reason);
    Changed saveSearch(const QString &name, const QString &query);
    Changed renameSearch(const QString &uuid, const QString &name);
    Changed removeSearch(const QString &uuid);
    Changed moveSearch(const QString &uuid, int by);
    Changed suppress(const QList<Finding> &findings, SuppressionScope scope, const QString &reason);
    Changed unsuppress(const QStringList &suppressionUuids);
    Changed setRule(const RuleSetting &setting);
    Changed saveUserRule(const UserRule &rule); ///< empty uuid = a new one
    Changed removeUserRule(const QString &uuid);
    Changed saveQuery(const SavedQuery &query); ///< empty uuid = a new one
    Changed removeQuery(const QString &uuid);
    /// What the scratch layer holds, as one change.
    Changed applyScratch(const QList<ScratchChange> &scratch, const QString &reason);
    Changed ruleEvidence(const QList<EvidenceRuling> &rulings);
    Changed withdrawEvidence(MemoryId memory, const QString &sentence);
    Changed renameEvaluation(EvaluationId evaluation, const QString &name);
    Changed removeEvaluation(EvaluationId evaluation);
    Changed setTriage(const Triage &triage); ///< author and time are set here
    Changed removeTriage(const Triage &triage);
    Changed undo();
    Changed redo();

    // Files. Each begins after the changes that were made before it was asked for. Cancelled is ErrorCode::Cancelled (an import
    // says so in its report), and leaves nothing behind.
    QFuture<Result<ImportReport>> import(const ImportRequest &request, const ImportHooks &hooks);
    QFuture<Result<exchange::ExportCount>> exportTo(const ExportRequest &request, const WorkHooks &hooks = {});
    QFuture<Result<QString>> backup(const QString &target, const WorkHooks &hooks = {});
    QFuture<Result<QString>> restore(const QString &from, const WorkHooks &hooks = {});

Q_SIGNALS:
    /// After each commit, also those of other processes.
    void changed(const waymark::PoolChange &change);
    /// The index has taken the change in: filters see it from now on.
    void indexed(const waymark::PoolChange &change);
    /// Another process has committed, journaled changes or others (jobs, calls).
    void othersWrote();
    /// Findings of these memories moved, and the index has taken them in; empty = of many.
    void findingsChanged(const QList<waymark::MemoryId> &memories);
    /// What results say of memories moved, and the index has taken it in. It is worked out in the background after opening and after
    /// each change of results.
    void usesChanged();
    /// A pass that ran by itself has ended and is recorded.
    void lintPassed(const waymark::LintPass &pass);
    /// Answers given before may be other ones now. Told at most four times a second.
    void retrievalChanged();

private:
    struct Readers;
    struct Watch;
    struct Linting;
    struct Hubs;
    struct Retrieval;
    struct Results;
    struct Seen;

    PoolSession(QString path, const Clock &clock);
    Act act(const QString &reason) const;
    /// Runs an edit on the writer thread and tells everybody.
    Changed change(const QString &reason, std::function<Result<storage::AppliedChange>(const EditContext &)> edit);
    /// Runs a function on a worker with a reading connection of its own, once the writer has done what it was given.
    template <typename F>
    auto beside(const CancelToken &cancel, F function) -> QFuture<std::invoke_result_t<F, storage::Database &>>;
    void announce(const PoolChange &change);
    void takeIn(const PoolChange &change);
    void watchOtherProcesses();

    void startLinting();
    void lintAfter(const PoolChange &change);
    void lintSoon(std::chrono::milliseconds delay);
    void lintInBackground(bool fullPass);
    void lintEnded();
    WriteAccess lintWrites();
    LintOptions lintOptions();
    void findingsMoved(const QList<MemoryId> &memories);
    void tellFindings();

    void resultsMoved();

    void takeIntoRetrieval(const PoolChange &change);
    void findingsMovedForRetrieval(const QList<MemoryId> &memories);
    void retrievalMoved();
    /// What is known by now; begins to count when it is nothing or too old.
    std::shared_ptr<const TopCounts> hubsFor(const RetrievalQuery &query);
    template <typename T>
    QFuture<Result<T>> askRetrieval(std::function<Result<T>(RetrievalEngine &, storage::Database &)> ask);

    QString m_path;
    const Clock &m_clock;
    QString m_readOnlyReason;
    QString m_migrationBackup;
    QString m_author;
    std::atomic<quint64> m_newestFilter = 0;

    // Connections live on their threads; the threads are declared last so that they end first.
    std::shared_ptr<std::unique_ptr<storage::PoolFile>> m_pool;
    std::shared_ptr<Readers> m_readers;
    std::shared_ptr<Watch> m_watch;
    std::shared_ptr<Linting> m_linting;
    std::shared_ptr<Retrieval> m_retrieval;
    std::shared_ptr<Results> m_results;
    std::unique_ptr<storage::DatabaseThread> m_rows;
    std::unique_ptr<storage::DatabaseThread> m_query;
    std::unique_ptr<storage::DatabaseThread> m_lint;
    std::unique_ptr<storage::DatabaseThread> m_retrieve;
    std::unique_ptr<storage::DatabaseThread> m_writer;
    BackgroundWork m_background;
};

} // namespace waymark::curation
