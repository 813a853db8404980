// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/estimate.h"

#include "services/jobs/embedwork.h"
#include "services/storage/ledgerstore.h"

#include <QCoreApplication>
#include <QSet>

namespace waymark::jobs {

namespace {

constexpr qint64 most = 200; ///< items that are looked at

Result<llm::ChatRequest> redacted(llm::ChatRequest request, const llm::Redactor &redact)
{
    WAYMARK_TRY_ASSIGN(request.system, redact(request.system));
    WAYMARK_TRY_ASSIGN(request.user, redact(request.user));
    return request;
}

/// What one call takes. `request` is redacted.
void addPaid(const llm::ChatRequest &request, qint64 likely, const std::optional<llm::Price> &price, JobEstimate &estimate)
{
    const qint64 input = llm::estimatedInputTokens(request);
    estimate.inputTokens += input;
    estimate.outputTokens += likely;
    estimate.mostOutputTokens += request.maxOutputTokens;
    if (!price)
        return;
    estimate.cost = estimate.cost.value_or(0) + llm::mostCost(input, likely, *price);
    estimate.mostCost = estimate.mostCost.value_or(0) + llm::mostCost(input, request.maxOutputTokens, *price);
}

/// Counts of the part that was looked at.
class Counting
{
public:
    Counting(storage::Database &database, const llm::Endpoint &endpoint, const llm::Redactor &redact, bool forceAnew)
        : m_database(database)
        , m_endpoint(endpoint)
        , m_redact(redact)
        , m_forceAnew(forceAnew)
    {
    }

    Result<void> add(const pipeline::Ask &ask, qint64 likely, JobEstimate &estimate)
    {
        WAYMARK_TRY_ASSIGN(const llm::ChatRequest request, redacted(ask.request, m_redact));
        ++estimate.calls;
        const QByteArray hash = llm::requestHash(m_endpoint, ask.request); // as the client looks it up
        WAYMARK_TRY_ASSIGN(const auto stored, m_forceAnew ? std::optional<storage::StoredCall>() : storage::storedCall(m_database, hash));
        if (stored || m_asked.contains(hash)) {
            ++estimate.stored;
            return {};
        }
        m_asked.insert(hash);
        addPaid(request, likely, ask.options.price, estimate);
        return {};
    }

    /// A batch of texts: there is no answer to be paid for.
    Result<void> add(const QList<EmbedInput> &batch, const std::optional<llm::Price> &price, JobEstimate &estimate)
    {
        if (batch.isEmpty())
            return {}; // known meanwhile
        ++estimate.calls;
        qint64 tokens = 0;
        for (const EmbedInput &input : batch) {
            WAYMARK_TRY_ASSIGN(const QString text, m_redact(input.text));
            tokens += llm::estimatedTokens(text);
        }
        estimate.inputTokens += tokens;
        if (price) {
            estimate.cost = estimate.cost.value_or(0) + llm::mostCost(tokens, 0, *price);
            estimate.mostCost = estimate.cost;
        }
        return {};
    }

private:
    storage::Database &m_database;
    const llm::Endpoint &m_endpoint;
    const llm::Redactor &m_redact;
    bool m_forceAnew;
    QSet<QByteArray> m_asked; ///< the second of two equal questions is a stored answer by then
};

void scale(JobEstimate &estimate)
{
    if (estimate.looked == 0 || estimate.isWhole())
        return;
    const auto up = [&](qint64 value) { return qint64(double(value) * double(estimate.items) / double(estimate.looked) + 0.5); };
    for (qint64 *value : { &estimate.calls, &estimate.stored, &estimate.impossible, &estimate.inputTokens, &estimate.outputTokens, &estimate.mostOutputTokens })
        *value = up(*value);
    if (estimate.cost)
        estimate.cost = up(*estimate.cost);
    if (estimate.mostCost)
        estimate.mostCost = up(*estimate.mostCost);
}

} // namespace

qint64 likelyOutputTokens(JobKind kind)
{
    switch (kind) {
    case JobKind::Judge:
    case JobKind::Plan:
        return 200;
    case JobKind::Generate:
    case JobKind::Generalise:
        return 400;
    case JobKind::Adjudicate:
    case JobKind::Categorise:
    case JobKind::Reidentify:
        return 100;
    case JobKind::Embed:
        break;
    }
    return 0;
}

Result<JobEstimate> estimateAsk(const pipeline::Ask &ask, qint64 likely, const llm::Redactor &redact)
{
    JobEstimate estimate;
    estimate.items = estimate.looked = estimate.calls = 1;
    WAYMARK_TRY_ASSIGN(const llm::ChatRequest request, redacted(ask.request, redact));
    addPaid(request, std::min(likely, request.maxOutputTokens), ask.options.price, estimate);
    return estimate;
}

Result<JobEstimate> estimateJob(storage::Database &database, JobKind kind, const QList<JobItem> &items, const JobSettings &job,
    const pipeline::AskSettings &settings, const llm::Endpoint &endpoint, const llm::Redactor &redact, const WorkHooks &hooks)
{
    JobEstimate estimate;
    estimate.items = items.size();
    estimate.looked = std::min<qint64>(items.size(), most);
    Counting counting(database, endpoint, redact, job.forceAnew);
    const qint64 likely = std::min(likelyOutputTokens(kind), job.outputTokens);
    for (qint64 i = 0; i < estimate.looked; ++i) {
        if (hooks.cancel.isCancelled())
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("jobs", "Stopped."));
        const JobItem &item = items.at(i * items.size() / estimate.looked);
        if (kind == JobKind::Embed) {
            WAYMARK_TRY_ASSIGN(const QList<EmbedInput> batch, embedInputs(database, item, job));
            WAYMARK_TRY(counting.add(batch, settings.price, estimate));
            continue;
        }
        const auto asks = [&]() -> Result<QList<pipeline::Ask>> {
            WAYMARK_TRY_ASSIGN(const ItemSubject subject, readSubject(database, kind, item));
            return asksOf(kind, item, subject, job, settings);
        }();
        if (!asks) {
            if (estimate.impossible++ == 0)
                estimate.firstReason = asks.error().message;
            continue;
        }
        for (const pipeline::Ask &ask : *asks)
            WAYMARK_TRY(counting.add(ask, likely, estimate));
    }
    scale(estimate);
    return estimate;
}

} // namespace waymark::jobs
