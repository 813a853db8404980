// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/answer.h"
#include "services/llm/apierror.h"

namespace waymark::llm {

/// Makes the errors of one answer: sentence, request id, status and excerpt, with nothing in them that must not be told.
class AnswerErrors final
{
public:
    AnswerErrors(const HttpAnswer &answer, const AnswerContext &context);

    /// `words` are completed with host, model and address; what is in them of the answer must have gone through word().
    LlmError make(LlmCode code, Reaction reaction, ErrorWords words = {}) const;

    /// A redirect, or a status of 400 and above, by what its body says; none for all others.
    std::optional<LlmError> ofHead() const;
    /// A transfer that did not end well.
    std::optional<LlmError> ofTransfer() const;
    /// An error inside of an answer that has status 200.
    LlmError ofApi(const ApiError &error) const;

    LlmError lacks(const QString &field) const; ///< Shape
    LlmError notApi() const;
    LlmError cut() const;

    QString word(const QString &text) const; ///< of the answer, for the middle of a sentence
    QString name(const QString &text) const; ///< of a model: nothing but the key is changed in one that can be shown
    QString requestId() const { return m_requestId; }

private:
    LlmError ofApi(const ApiError &error, int status) const;
    LlmError redirect() const;
    LlmError tooLong(const ApiError &error) const;
    LlmError parameter(const ApiError &error) const;
    std::optional<std::chrono::milliseconds> hintInside(const ApiError &error, int status) const;
    LlmError byStatus(const ApiError &error, int status) const;

    const HttpAnswer &m_answer;
    const AnswerContext &m_context;
    QString m_requestId;
};

} // namespace waymark::llm
