// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/llm/provider.h"
#include "services/pipeline/promptset.h"

namespace waymark::pipeline {

/// What the asks of one job have in common.
struct AskSettings
{
    QString model;
    qint64 contextTokens = 128'000; ///< that the model takes, input and output together
    qint64 outputTokens = 4'096; ///< at most, thinking included
    std::optional<double> temperature;
    QString reasoningEffort;
    std::optional<llm::Price> price;
    QByteArray secret; ///< of the pool, for fences
    PromptSet prompts;
    QString job; ///< uuid, empty for a single ask
    bool hidePersonal = true; ///< account names give way, too; see redacted()

    /// Left for the text of a run, once the prompt around it and the answer have their part.
    qint64 inputTokens() const { return std::max<qint64>(1'000, contextTokens - outputTokens - 2'000); }
};

/// One question to a model, ready to go.
struct Ask
{
    llm::ChatRequest request;
    llm::CallOptions options;
};

/// Fills a prompt with data that is redacted before it is fenced. `purpose` goes into the ledger, `subject` see llm::CallOptions. Errors: those of fill().
Result<Ask> ask(const QString &promptName, const QString &purpose, const QString &subject, const PromptValues &values, const llm::AnswerForm &form,
    const AskSettings &settings);

/// A memory as prompts show it: the fields that are filled, a line each.
QString memoryText(const Memory &memory);

} // namespace waymark::pipeline
