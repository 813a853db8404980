// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/provider.h"

#include <QHash>
#include <QStringList>

#include <memory>

class QThreadPool;

namespace waymark::llm {

/// The endpoint of recorded answers: no server, no key, no cost. What comes from it says so by this model name.
inline constexpr const char *recordedModel = "recorded answers";
Endpoint recordedEndpoint();

/// Answers that were recorded for certain questions, so that every flow can be tried without a server. An answer goes by purpose and
/// subject of the call (see CallOptions); a question without one fails with LlmCode::Model and says so.
/// Thread: any. Callbacks come on a thread of its own, in order.
class RecordedAnswers final : public Provider
{
    Q_DISABLE_COPY_MOVE(RecordedAnswers)

public:
    /// JSON lines {"purpose", "subject", "answer": the object of the answer's form, or a text}. Errors: Parse with the line, also for a
    /// second answer to one question.
    static Result<std::unique_ptr<RecordedAnswers>> read(const QByteArray &jsonLines, const QString &file);
    ~RecordedAnswers() override;

    bool has(const QString &purpose, const QString &subject) const { return m_answers.contains({ purpose, subject }); }
    qsizetype count() const { return m_answers.size(); }
    QStringList subjects(const QString &purpose) const; ///< those that have an answer, sorted

    void chat(const Endpoint &endpoint, const ChatRequest &request, const CallOptions &options, const CancelToken &cancel, ChatDone done) override;
    /// Fails: vectors are not recorded.
    void embed(const Endpoint &endpoint, const EmbeddingRequest &request, const CallOptions &options, const CancelToken &cancel, EmbeddingDone done) override;

private:
    RecordedAnswers();

    QHash<std::pair<QString, QString>, QString> m_answers; ///< text of the answer
    std::unique_ptr<QThreadPool> m_thread;
};

} // namespace waymark::llm
