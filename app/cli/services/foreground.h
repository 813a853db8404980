// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/services/poolwriter.h"
#include "app/cli/services/serviceoptions.h"
#include "services/curation/jobs.h"
#include "services/domain/job.h"
#include "services/jobs/servicehost.h"

#include <condition_variable>
#include <mutex>

namespace waymark::cli {

/// The pool of a call with its background services, which serve nothing but this call: a job from its beginning to its end, or single
/// questions.
/// Thread: main. Owns: the writing and a reading connection, and once it serves the services, which hold the pool's lease until the end.
class Foreground final
{
    Q_DISABLE_COPY_MOVE(Foreground)

public:
    Foreground(Call &call, const ServiceOptions &options);
    ~Foreground();

    /// Errors: those of opening the pool; ReadOnly.
    Result<void> open();
    storage::Database &database() { return *m_database; }
    curation::WriteAccess access() { return m_writer.access(); }
    Result<void> write(const std::function<Result<void>(storage::Transaction &)> &change);

    /// Takes the lease; waits for a sign of a holder on another machine, and takes over when there is none (reliability 3.6). Errors:
    /// Locked, naming the process that serves the pool; Cancelled.
    Result<void> serve();
    /// After serve(). Errors: NotFound.
    Result<jobs::Service> service();

    /// Adds a job and serves it to its end. An interrupt cancels it; what is done stays. A server that cannot be reached pauses it
    /// before anything is done, with the reason as its note.
    Result<Job> run(JobKind kind, const jobs::JobSettings &settings, const QList<JobItem> &items);
    /// Accepts what a job has proposed; nobody has read it, so that memories wait for a review like everything that is imported.
    /// Returns how many; what cannot be accepted stays open and is remarked on.
    Result<qint64> accept(const Job &job);

    /// Waits for the answer of a provider, which `ask` is told to hand to its argument on any thread. Errors: Cancelled; Model when the
    /// server cannot be reached.
    template <typename Answer>
    Result<Answer> wait(const std::function<void(const CancelToken &cancel, std::function<void(Answer)> done)> &ask)
    {
        auto answer = std::make_shared<std::optional<Answer>>();
        const CancelToken cancel;
        ask(cancel, [this, answer](Answer arrived) {
            const std::lock_guard lock(m_mutex);
            *answer = std::move(arrived);
            m_moved = true;
            m_condition.notify_all();
        });
        std::unique_lock lock(m_mutex);
        QString reason;
        while (!answer->has_value()) {
            sleep(lock);
            reason = outOfReach();
            if (!m_call.checkCancelled() || !reason.isEmpty())
                cancel.cancel(); // answers with an error, within 300 ms
        }
        WAYMARK_TRY(m_call.checkCancelled());
        if (reason.isEmpty())
            return **answer;
        m_call.failWith(ExitCode::Remote);
        return failure(ErrorCode::Model, reason);
    }

private:
    /// The lease that is in the way and whose holder has given no sign for as long as it may.
    Result<std::optional<storage::Lease>> expiredLease();
    Result<Job> add(JobKind kind, const jobs::JobSettings &settings, const QList<JobItem> &items);
    Result<void> acceptAll(const QList<Proposal> &proposals);
    void ring();
    /// Why the server cannot be reached at all, else empty. Whoever waits at a terminal wants to hear of that, not to wait for it; a server
    /// that is busy or loads its model is waited for. The mutex is held.
    QString outOfReach() const;
    void sleep(std::unique_lock<std::mutex> &lock); ///< until something moves, at most a moment

    Call &m_call;
    const ServiceOptions &m_options;
    PoolWriter m_writer;
    std::unique_ptr<storage::Database> m_database;
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_moved = false; ///< guarded
    std::optional<llm::EndpointState> m_unreachable; ///< guarded: nobody gets through at the moment
    std::unique_ptr<jobs::ServiceHost> m_host; ///< last: it ends first, and needs the writer for it
};

} // namespace waymark::cli
