// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/log.h"
#include "services/jobs/jobrunnerwork.h"

#include <QCoreApplication>

#include <algorithm>

/// Items of kind Embed: batches of texts instead of questions.
namespace waymark::jobs {

namespace {

QStringList textsOf(const QList<EmbedInput> &inputs)
{
    QStringList texts;
    for (const EmbedInput &input : inputs)
        texts.append(input.text);
    return texts;
}

} // namespace

void JobRunner::Work::askBatch(JobItemId item, size_t batch)
{
    const auto service = serviceFor(item);
    if (!service)
        return;
    const Begun &begun = m_begun.at(item);
    const JobSettings settings = settingsFromJson(begun.job.settings);
    llm::EmbeddingRequest request;
    request.model = settings.model;
    request.inputs = textsOf(begun.batches[batch].inputs);
    if (settings.dimensions > 0)
        request.dimensions = settings.dimensions;
    llm::CallOptions options;
    options.purpose = QStringLiteral("embed");
    options.job = begun.job.uuid;
    options.forceAnew = true; // of what is stored only the vectors are kept
    options.price = m_parts.price(settings.model);
    ++m_asked;
    service->provider->embed(service->endpoint, request, options, begun.cancel, [this, item, batch](llm::LlmResult<llm::EmbeddingAnswer> answer, const llm::CallTrace &trace) {
        post([this, item, batch, answer = std::move(answer), trace] { embedded(item, batch, answer, trace); });
        m_returned.release();
    });
}

/// A batch that is too long is halved; a single text that is too long is given up.
void JobRunner::Work::embedded(JobItemId item, size_t batch, llm::LlmResult<llm::EmbeddingAnswer> answer, const llm::CallTrace &trace)
{
    const auto found = m_begun.find(item);
    if (found == m_begun.end())
        return;
    std::vector<Batch> &batches = found->second.batches;
    Batch &asked = batches[batch];
    if (!m_stops && !answer && answer.error().reaction == llm::Reaction::Split && asked.inputs.size() > 1) {
        const QList<EmbedInput> inputs = asked.inputs;
        asked.inputs = inputs.mid(0, inputs.size() / 2);
        batches.push_back({ inputs.mid(inputs.size() / 2), {}, {} });
        const size_t second = batches.size() - 1;
        askBatch(item, batch);
        if (m_begun.contains(item))
            askBatch(item, second);
        return;
    }
    asked.answer = std::move(answer);
    asked.trace = trace;
    if (std::all_of(batches.begin(), batches.end(), [](const Batch &each) { return each.answer.has_value(); }))
        finish(item);
}

/// What came is stored, whatever failed beside it; an item with a failure ends with the first of them.
void JobRunner::Work::finishBatches(JobItemId item)
{
    const auto found = m_begun.find(item);
    const Begun begun = std::move(found->second);
    m_begun.erase(found);
    const JobSettings settings = settingsFromJson(begun.job.settings);
    const auto service = m_parts.service(settings.endpoint, settings.model);
    const QString address = service ? service->endpoint.base.toDisplayString() : QString();

    curation::ItemOutcome outcome = outcomeOf(begun);
    outcome.keepsAnswers = false;
    qint64 vectors = 0;
    std::optional<llm::LlmError> failed;
    for (const Batch &batch : begun.batches) {
        if (!*batch.answer)
            failed = failed.value_or(batch.answer->error());
        else if (const auto &single = (*batch.answer)->failed; !single.empty())
            failed = failed.value_or(single.front().second);
        if (*batch.answer)
            vectors += qint64((*batch.answer)->vectors.size() - (*batch.answer)->failed.size());
    }
    if (failed && vectors == 0) {
        giveBack(begun, *failed);
        turn();
        return;
    }
    outcome.end.result = { { QStringLiteral("vectors"), vectors } };
    if (failed) {
        outcome.end.state = ItemState::Failed;
        outcome.end.errorCode = llm::llmCodeName(failed->code);
        outcome.end.error = failed->message;
    }
    outcome.also = [&](storage::Transaction &transaction) -> Result<void> {
        for (const Batch &batch : begun.batches) {
            if (*batch.answer)
                WAYMARK_TRY(storeVectors(transaction, settings, batch.inputs, **batch.answer, address, m_parts.clock.now()));
        }
        return {};
    };
    if (const auto stored = write(begun, outcome); !stored)
        fail(begun, stored.error());
    turn();
}

} // namespace waymark::jobs
