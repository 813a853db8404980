// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controllers/jobsservice.h"

#include <QPromise>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>

namespace waymark::test {

inline constexpr qint64 dollar = 1'000'000'000;

/// Background services without models, servers and threads: jobs, items and proposals as a test sets them. What the window asks for is
/// written down in `acts` and done at once.
class FakeJobs final : public app::JobsService
{
    Q_OBJECT

public:
    explicit FakeJobs(const QDateTime &at)
        : now(at)
    {
    }

    // As a test sets it
    QDateTime now; ///< UTC
    QList<JobRow> rows; ///< newest first
    std::map<qint64, QList<JobItemDetails>> content; ///< by id of the job
    Spending spent;
    PoolCaps poolCaps;
    QList<EndpointChoice> choices;
    ServiceState how;
    JobEstimate prepared;
    std::optional<Error> refusal; ///< of the next act that can fail
    bool holdsEstimates = false; ///< they are given by finishEstimate()
    QStringList acts; ///< "accept proposal-1", "pause 3", …
    QList<JobRequest> requests; ///< that were estimated
    QList<QJsonObject> payloads; ///< of acceptEdited() and lint()
    ChoicePreview previewed; ///< of every choice
    std::function<Result<ModelChoice>(const ChoiceRequest &)> chooses; ///< must be set before a model is asked to choose

    /// A job that generalises 64 memories, in the middle: like the picture of the design. Returns its id.
    JobId addGeneralisation();
    /// A job of this kind with one item and what it proposes.
    JobId addJob(JobKind kind, const Proposal &proposal, const QString &title);
    JobRow &row(JobId job);
    JobItemDetails *find(JobItemId item);
    /// Counts of the job from its items.
    void count(JobId job);
    void finishEstimate(const Result<JobEstimate> &estimate);

    Answer<QList<JobRow>> jobs() override;
    Answer<QList<JobItemRow>> items(JobId job) override;
    Answer<JobItemDetails> details(JobItemId item) override;
    Answer<Spending> spending() override;
    Answer<PoolCaps> caps() override;
    QList<EndpointChoice> endpoints() const override { return choices; }
    ServiceState state() const override { return how; }
    Answer<JobRequest> recordedJob() override;
    Answer<JobEstimate> estimate(const JobRequest &request, const CancelToken &cancel) override;
    Answer<JobId> start(const JobRequest &request) override;
    Answer<void> pause(JobId job) override;
    Answer<void> resume(JobId job) override;
    Answer<void> cancel(JobId job) override;
    Answer<void> retryFailed(JobId job) override;
    Answer<void> setCap(JobId job, std::optional<qint64> capNano) override;
    Answer<void> setCaps(const PoolCaps &caps) override;
    Answer<void> askAgain(JobItemId item) override;
    Answer<ChangeResult> accept(const QList<Proposal> &seen) override;
    Answer<ChangeResult> acceptEdited(const Proposal &seen, const QJsonObject &payload) override;
    Answer<ChangeResult> reject(const QList<Proposal> &seen) override;
    Answer<QList<Finding>> lint(const Proposal &proposal, const QJsonObject &payload) override;
    Answer<ChoicePreview> previewChoice(const ChoiceRequest &request, const CancelToken &cancel) override;
    Answer<ModelChoice> choose(const ChoiceRequest &request, const CancelToken &cancel) override;

private:
    Answer<void> act(const QString &what, const std::function<void()> &change);
    Answer<ChangeResult> decide(const QString &verb, const QList<Proposal> &seen, ProposalState state);
    JobItemDetails makeItem(JobId job, qint64 position);

    qint64 m_lastJob = 0;
    qint64 m_lastItem = 0;
    std::unique_ptr<QPromise<Result<JobEstimate>>> m_estimate;
};

/// A generalisation of one memory: "query.py" goes.
Proposal sampleGeneralisation(qint64 number);

} // namespace waymark::test
