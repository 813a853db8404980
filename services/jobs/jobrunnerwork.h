// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/draftlint.h"
#include "services/curation/jobs.h"
#include "services/jobs/embedwork.h"
#include "services/jobs/itemwork.h"
#include "services/jobs/jobrunner.h"
#include "services/storage/databasethread.h"

#include <QHash>
#include <QSemaphore>
#include <QSet>

#include <map>
#include <vector>

class QTimer;

namespace waymark::jobs {

/// What the runner's thread holds.
class JobRunner::Work final
{
    Q_DISABLE_COPY_MOVE(Work)

public:
    explicit Work(Parts parts);
    ~Work();

    template <typename F>
    void post(F function)
    {
        m_thread.run([function = std::move(function)] { function(); });
    }

    void turn();
    void serveOnly(JobId job) { m_only = job; }
    void drop(JobId job);

private:
    /// One question of an item.
    struct Question
    {
        pipeline::Ask ask;
        std::optional<llm::LlmResult<QJsonObject>> answer;
        QString model;
        QList<llm::CallTrace> traces;
    };

    /// One batch of an item of kind Embed.
    struct Batch
    {
        QList<EmbedInput> inputs;
        std::optional<llm::LlmResult<llm::EmbeddingAnswer>> answer;
        llm::CallTrace trace;
    };

    struct Begun
    {
        Job job;
        JobItem item;
        ItemSubject subject;
        std::vector<Question> questions;
        std::vector<Batch> batches; ///< of kind Embed
        CancelToken cancel;

        bool asksNothing() const { return questions.empty() && batches.empty(); }
    };

    Result<void> open();
    Result<QList<JobItem>> claim();
    Result<void> takeBackUnended(storage::Transaction &transaction);
    bool begin();
    void begin(const JobItem &item);
    Result<Begun> prepare(const JobItem &item);
    void ask(JobItemId item);
    /// None, and the job is paused, when the endpoint is gone.
    std::optional<Service> serviceFor(JobItemId item);
    void answered(JobItemId item, size_t question, llm::LlmResult<QJsonObject> answer, const QString &model, const QList<llm::CallTrace> &traces);
    void finish(JobItemId item);

    // Embedding
    void askBatch(JobItemId item, size_t batch);
    void embedded(JobItemId item, size_t batch, llm::LlmResult<llm::EmbeddingAnswer> answer, const llm::CallTrace &trace);
    void finishBatches(JobItemId item);
    Result<ItemYield> yield(const Begun &begun);

    // How an item ends, each in one transaction with its calls.
    void store(const Begun &begun, const ItemYield &made);
    /// `answersAreUseless`: they are paid for, but whoever asks the same again asks the model.
    void fail(const Begun &begun, const Error &error, bool answersAreUseless = false);
    /// Writes it; an item for which that cannot be done begins again as soon as it can.
    void end(const Begun &begun, const curation::ItemOutcome &outcome);
    void giveBack(const Begun &begun, const llm::LlmError &error);
    curation::ItemOutcome outcomeOf(const Begun &begun) const;
    Result<curation::StoredOutcome> write(const Begun &begun, const curation::ItemOutcome &outcome);
    void lookLater();
    void tellMoved(const QString &job);

    Parts m_parts;
    std::unique_ptr<storage::Database> m_database;
    curation::DraftLint m_lint;
    std::map<JobItemId, Begun> m_begun;
    QTimer *m_later = nullptr;
    JobId m_only; ///< invalid: every job
    bool m_turns = false; ///< inside turn()
    bool m_again = false; ///< room was made meanwhile
    QList<JobItemId> m_unended; ///< ours, whose end could not be written
    bool m_stops = false;
    int m_asked = 0; ///< questions and batches that were handed to a provider
    QSemaphore m_returned; ///< those whose callback has returned
    QSet<llm::Provider *> m_providers; ///< that were asked
    storage::DatabaseThread m_thread; ///< last: it ends first
};

} // namespace waymark::jobs
