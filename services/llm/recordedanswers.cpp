// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/recordedanswers.h"

#include "services/text/json.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QThreadPool>

namespace waymark::llm {

namespace {

LlmError nothingRecorded()
{
    LlmError error;
    error.code = LlmCode::Model;
    error.reaction = Reaction::Fail;
    error.message = QCoreApplication::translate("llm", "No answer is recorded for this. Configure an endpoint to ask a model.");
    return error;
}

LlmError cancelled()
{
    LlmError error;
    error.code = LlmCode::Cancelled;
    error.message = errorSentence(LlmCode::Cancelled, {});
    return error;
}

Unexpected badLine(const QString &file, qint64 line, const QString &reason)
{
    return Unexpected(Error { ErrorCode::Parse, reason, {}, file, line });
}

} // namespace

Endpoint recordedEndpoint()
{
    Endpoint endpoint;
    endpoint.id = QStringLiteral("recorded");
    endpoint.name = QCoreApplication::translate("llm", "Recorded answers");
    return endpoint;
}

RecordedAnswers::RecordedAnswers()
    : m_thread(std::make_unique<QThreadPool>())
{
    m_thread->setMaxThreadCount(1); // in order
}

RecordedAnswers::~RecordedAnswers() = default;

QStringList RecordedAnswers::subjects(const QString &purpose) const
{
    QStringList subjects;
    for (auto answer = m_answers.keyBegin(); answer != m_answers.keyEnd(); ++answer) {
        if (answer->first == purpose)
            subjects.append(answer->second);
    }
    subjects.sort();
    return subjects;
}

Result<std::unique_ptr<RecordedAnswers>> RecordedAnswers::read(const QByteArray &jsonLines, const QString &file)
{
    std::unique_ptr<RecordedAnswers> recorded(new RecordedAnswers);
    qint64 number = 0;
    for (const QByteArray &line : jsonLines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto json = text::parseJson(line);
        if (!json)
            return badLine(file, number, json.error().message);
        const QJsonObject object = json->toObject();
        const QJsonValue answer = object.value(QStringLiteral("answer"));
        const std::pair question { object.value(QStringLiteral("purpose")).toString(), object.value(QStringLiteral("subject")).toString() };
        if (question.first.isEmpty() || question.second.isEmpty() || !(answer.isObject() || answer.isString()))
            return badLine(file, number, QCoreApplication::translate("llm", "A recorded answer needs \"purpose\", \"subject\" and \"answer\"."));
        if (recorded->m_answers.contains(question))
            return badLine(file, number, QCoreApplication::translate("llm", "This question has a recorded answer already."));
        recorded->m_answers.insert(question,
            answer.isString() ? answer.toString() : QString::fromUtf8(QJsonDocument(answer.toObject()).toJson(QJsonDocument::Compact)));
    }
    return recorded;
}

void RecordedAnswers::chat(const Endpoint &, const ChatRequest &, const CallOptions &options, const CancelToken &cancel, ChatDone done)
{
    m_thread->start([this, question = std::pair { options.purpose, options.subject }, cancel, done = std::move(done)] {
        CallTrace trace;
        trace.stored = true;
        if (cancel.isCancelled()) {
            done(tl::unexpected(cancelled()), trace);
            return;
        }
        const auto found = m_answers.constFind(question);
        if (found == m_answers.constEnd()) {
            done(tl::unexpected(nothingRecorded()), trace);
            return;
        }
        ChatAnswer answer;
        answer.text = *found;
        answer.model = QString::fromLatin1(recordedModel);
        answer.finish = QStringLiteral("stop");
        trace.raw = found->toUtf8();
        done(answer, trace);
    });
}

void RecordedAnswers::embed(const Endpoint &, const EmbeddingRequest &, const CallOptions &, const CancelToken &, EmbeddingDone done)
{
    m_thread->start([done = std::move(done)] { done(tl::unexpected(nothingRecorded()), {}); });
}

} // namespace waymark::llm
