// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/provider.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace waymark::test {

/// A model that answers as a test says, on a thread of its own, without any network. Held questions wait until they are let go, or are
/// cancelled.
class ScriptedProvider final : public llm::Provider
{
public:
    struct Asked
    {
        llm::Endpoint endpoint;
        llm::ChatRequest request;
        llm::CallOptions options;
    };
    using Answer = llm::LlmResult<QString>;

    std::function<Answer(const Asked &)> answers; ///< called on the provider's thread
    std::function<llm::LlmResult<llm::EmbeddingAnswer>(const llm::EmbeddingRequest &)> vectors;

    ScriptedProvider() = default;
    ~ScriptedProvider() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stops = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    void chat(const llm::Endpoint &endpoint, const llm::ChatRequest &request, const llm::CallOptions &options, const CancelToken &cancel, llm::ChatDone done) override
    {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back({ endpoint, request, options });
        m_waiting.push_back({ cancel, [this, asked = m_asked.back(), done = std::move(done)](bool cancelled) {
                                 const Answer answer = cancelled ? Answer(tl::unexpected(error(llm::LlmCode::Cancelled))) : answers(asked);
                                 if (!answer) {
                                     done(tl::unexpected(answer.error()), {});
                                     return;
                                 }
                                 llm::ChatAnswer chat;
                                 chat.text = *answer;
                                 chat.model = QStringLiteral("scripted-1");
                                 done(chat, {});
                             } });
        m_changed.notify_all();
    }

    void embed(const llm::Endpoint &, const llm::EmbeddingRequest &request, const llm::CallOptions &, const CancelToken &cancel, llm::EmbeddingDone done) override
    {
        const std::lock_guard lock(m_mutex);
        m_batches.push_back(request);
        m_waiting.push_back({ cancel, [this, request, done = std::move(done)](bool cancelled) {
                                 done(cancelled ? llm::LlmResult<llm::EmbeddingAnswer>(tl::unexpected(error(llm::LlmCode::Cancelled))) : vectors(request), {});
                             } });
        m_changed.notify_all();
    }

    void hold(bool holds)
    {
        const std::lock_guard lock(m_mutex);
        m_holds = holds;
        m_changed.notify_all();
    }
    void wake() override { m_changed.notify_all(); }

    QList<Asked> asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    QList<llm::EmbeddingRequest> batches() const
    {
        const std::lock_guard lock(m_mutex);
        return m_batches;
    }
    qsizetype waiting() const
    {
        const std::lock_guard lock(m_mutex);
        return qsizetype(m_waiting.size());
    }

    static llm::LlmError error(llm::LlmCode code, llm::Reaction reaction = llm::Reaction::Fail, const QString &message = QStringLiteral("No."))
    {
        llm::LlmError error;
        error.code = code;
        error.reaction = reaction;
        error.message = message;
        return error;
    }

private:
    struct Waiting
    {
        CancelToken cancel;
        std::function<void(bool cancelled)> end;
    };

    void serve()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            const auto ready = std::find_if(m_waiting.begin(), m_waiting.end(), [this](const Waiting &waiting) { return !m_holds || m_stops || waiting.cancel.isCancelled(); });
            if (ready != m_waiting.end()) {
                const Waiting next = std::move(*ready);
                m_waiting.erase(ready);
                lock.unlock();
                next.end(next.cancel.isCancelled());
                lock.lock();
            } else if (m_stops) {
                return;
            } else {
                m_changed.wait_for(lock, std::chrono::milliseconds(20)); // a cancelled token rings no bell
            }
        }
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Waiting> m_waiting;
    QList<Asked> m_asked;
    QList<llm::EmbeddingRequest> m_batches;
    bool m_holds = false;
    bool m_stops = false;
    std::thread m_thread { [this] { serve(); } }; ///< last: it uses all of the above
};

} // namespace waymark::test
