// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/base/result.h"
#include "services/domain/edits.h"
#include "services/domain/jobview.h"
#include "services/domain/modelchoice.h"
#include "services/domain/serviceconfig.h"

#include <QFuture>
#include <QObject>

namespace waymark::app {

/// The background services of one open pool, as the window sees them. Behind an interface so that tests stand in for models and servers.
/// Nothing here blocks: answers come by futures, which are continued with whenReady().
/// Thread: GUI.
class JobsService : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobsService)

public:
    template <typename T>
    using Answer = QFuture<Result<T>>;

    JobsService() = default;

    // What there is
    virtual Answer<QList<JobRow>> jobs() = 0; ///< newest first
    virtual Answer<QList<JobItemRow>> items(JobId job) = 0; ///< in the order of the job; Errors: NotFound
    virtual Answer<JobItemDetails> details(JobItemId item) = 0; ///< Errors: NotFound
    virtual Answer<Spending> spending() = 0; ///< of the month that it is
    virtual Answer<PoolCaps> caps() = 0;
    virtual QList<EndpointChoice> endpoints() const = 0; ///< the usual one first
    virtual ServiceState state() const = 0;
    /// A job that the recorded answers serve, with their endpoint and model; for a first try. Errors: NotFound without any.
    virtual Answer<JobRequest> recordedJob() = 0;

    // Jobs. The estimate adds nothing; a newer one takes the place of one that still runs, which ends with Cancelled.
    virtual Answer<JobEstimate> estimate(const JobRequest &request, const CancelToken &cancel) = 0;
    virtual Answer<JobId> start(const JobRequest &request) = 0;
    virtual Answer<void> pause(JobId job) = 0; ///< what is in flight finishes
    virtual Answer<void> resume(JobId job) = 0;
    virtual Answer<void> cancel(JobId job) = 0; ///< what is in flight is dropped
    virtual Answer<void> retryFailed(JobId job) = 0;
    virtual Answer<void> setCap(JobId job, std::optional<qint64> capNano) = 0;
    virtual Answer<void> setCaps(const PoolCaps &caps) = 0;
    /// The item once more, past the stored answer; its proposal stays until it is decided.
    virtual Answer<void> askAgain(JobItemId item) = 0;

    // Proposals, each as it was shown. Errors: Conflict when one has moved on since, or its text has.
    virtual Answer<ChangeResult> accept(const QList<Proposal> &seen) = 0;
    virtual Answer<ChangeResult> acceptEdited(const Proposal &seen, const QJsonObject &payload) = 0;
    virtual Answer<ChangeResult> reject(const QList<Proposal> &seen) = 0;
    /// What the rules say of it with another payload; a newer question takes the place of one that waits, which ends with Cancelled.
    virtual Answer<QList<Finding>> lint(const Proposal &proposal, const QJsonObject &payload) = 0;

    // Choices among memories, beside the jobs
    /// What asking would take, and the answer that is stored. Sends and writes nothing. Errors: those of reading, Cancelled.
    virtual Answer<ChoicePreview> previewChoice(const ChoiceRequest &request, const CancelToken &cancel) = 0;
    /// Asks, unless the answer is stored; cancelled, it ends within 300 ms. What has been answered is stored whether or not anybody still
    /// wants it. Errors: ReadOnly, Locked (another process serves the pool), Model with a sentence of the client, Cancelled.
    virtual Answer<ModelChoice> choose(const ChoiceRequest &request, const CancelToken &cancel) = 0;

Q_SIGNALS:
    /// Jobs or items moved, or what they cost. At most four times a second.
    void jobsMoved();
    /// Proposals were decided, or the memories that they are about moved: details are other ones now.
    void proposalsMoved();
    void stateChanged();
    void endpointsChanged();
};

} // namespace waymark::app
