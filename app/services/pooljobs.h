// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controllers/jobsservice.h"
#include "app/services/capabilitybook.h"
#include "app/services/hostslot.h"
#include "app/services/jobrequests.h"
#include "app/services/liveconfig.h"
#include "services/jobs/singleask.h"

#include <QHash>
#include <QTimer>

#include <atomic>

namespace waymark::curation {
class PoolSession;
}

namespace waymark::storage {
class Transaction;
}

namespace waymark::app {

/// The background services of one open pool. What is read comes from the session's readers, what is written goes to its writer; the
/// services themselves (lease, client, runner) begin on a worker when there is work for them, and end when there has been none for a while,
/// so that another process can serve the pool.
///   jobs of a process that ended in order   go on by themselves as the pool opens
///   jobs of one that was killed             wait, paused, with a note: what was in flight may have been paid for
///   another process serves the pool         this one shows who, and takes over when it is gone
/// Owns: the services. The destructor returns at once; they end on a worker, and the session waits for that when it closes.
class PoolJobs final : public JobsService
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PoolJobs)

public:
    struct Parts
    {
        std::shared_ptr<curation::PoolSession> session;
        const Clock &clock;
        std::shared_ptr<const LiveConfig> config;
        llm::KeyLookup key;
        QByteArray recordedAnswers; ///< JSON lines; they are offered where the pool holds what they are about
        std::shared_ptr<CapabilityBook> capabilities = std::make_shared<CapabilityBook>(); ///< is added to
        std::chrono::milliseconds restAfter { 30'000 }; ///< how long the services stay without work
    };

    explicit PoolJobs(Parts parts);
    ~PoolJobs() override;

    /// The settings are other ones now.
    void takeConfig();

    Answer<QList<JobRow>> jobs() override;
    Answer<QList<JobItemRow>> items(JobId job) override;
    Answer<JobItemDetails> details(JobItemId item) override;
    Answer<Spending> spending() override;
    Answer<PoolCaps> caps() override;
    QList<EndpointChoice> endpoints() const override;
    ServiceState state() const override;
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

Q_SIGNALS:
    /// Something was added to what is known of models.
    void learnt();

private:
    enum class Host : quint8 { Resting,
        Starting,
        Serving,
        Refused }; ///< another process serves the pool, or the services could not begin

    /// What a worker needs to make a job, or a question, of a request.
    struct Asking
    {
        QString path;
        Asked asked;
    };

    // Reads
    void lookForRecorded();
    std::shared_ptr<const Asking> asking() const;

    // Jobs
    using Write = std::function<Result<void>(storage::Transaction &)>;
    /// Writes in one transaction, then looks whether there is work. `after` runs on the writer's thread.
    Answer<void> act(Write write, std::function<void()> after = {});
    void moved();

    // Choices
    struct Question;
    void takePrepared(const std::shared_ptr<Question> &question);
    void askWaiting(); ///< the services run
    void takeAnswer(const std::shared_ptr<Question> &question, const jobs::SingleAnswer &answer);
    void finish(const std::shared_ptr<Question> &question, Result<ModelChoice> result);
    void failWaiting(const Error &error);
    void dropCancelled();

    // State
    struct Start;
    void serve(); ///< begins the services if they do not run
    void takeStart(const Result<void> &started);
    void lookForWork(); ///< serves when there is work
    void rest();
    void end();
    void restart();
    void takeEndpoint(const llm::EndpointState &moved);
    void lost(const Error &error);
    jobs::ServiceHost::Parts hostParts() const;
    void tellState();

    Parts m_parts;
    curation::PoolSession &m_session;
    std::shared_ptr<HostSlot> m_slot;
    std::shared_ptr<Start> m_start; ///< what a start keeps for the next one
    Host m_host = Host::Resting;
    QFuture<void> m_ending; ///< of services that are on their way out: they hold the lease until then
    bool m_serveAgain = false; ///< was wanted while they began
    ServiceState::Kind m_refusal = ServiceState::Kind::Elsewhere;
    QString m_refused; ///< why the services could not begin
    QString m_endpoint; ///< id of the one that jobs asked last
    QHash<QString, llm::EndpointState> m_moved; ///< by id: endpoints that wait or have stopped
    ServiceState m_told;
    bool m_hidesPersonal = true;
    bool m_hasRecorded = false; ///< the pool holds what recorded answers are about
    bool m_looksForRecorded = false;
    JobRequest m_estimated; ///< the last estimate is of this
    std::optional<qint64> m_estimatedNano;
    CancelToken m_estimating;
    std::shared_ptr<std::atomic<bool>> m_movedSoon; ///< told, and not taken yet
    QTimer m_tell; ///< until jobs have moved is told again
    QTimer m_again; ///< until the services of a pool that another one serves are tried again
    QTimer m_rest; ///< until services without work end
    QTimer m_recordedSoon;
    QList<std::shared_ptr<Question>> m_unasked; ///< in their order: being made, or until the services run
    QTimer m_unaskedPoll; ///< whether they are still wanted
    int m_questions = 0; ///< asked or to be asked, and not answered
    bool m_tellAgain = false;
};

} // namespace waymark::app
