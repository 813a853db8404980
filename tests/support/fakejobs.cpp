// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakejobs.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::test {

namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

const QStringList titles { u"Guard duck-typed attribute checks with an interface test before rejecting a value"_s, u"Check evaluation entry points and library versions before training"_s,
    u"Inspect the requirements of an evaluation before choosing a model"_s, u"Keep the vendored parser table in step with the grammar"_s, u"Convert catalogue columns before joining two surveys"_s,
    u"Rewrite the migration instead of squashing it"_s, u"Delete build output before comparing two compilers"_s, u"Name the column types when reading a headerless table"_s,
    u"Lower the batch size before changing the optimiser"_s, u"Close the pool before forking workers"_s };

JobCall sampleCall(qint64 number, bool stored)
{
    JobCall call;
    LlmCall &made = call.call.call;
    made.id = { number };
    made.requestHash = QByteArray(64, 'a');
    made.model = u"gpt-5-mini"_s;
    made.purpose = u"generalise"_s;
    made.promptVersion = u"generalise v2"_s;
    made.state = CallState::Applied;
    made.attempts = 1;
    made.attemptTimes = { QDateTime(QDate(2026, 11, 21), QTime(11, 58), Qt::UTC) };
    made.at = made.attemptTimes.first();
    made.httpStatus = 200;
    made.usage = { 2790, 512, 418, 64, false };
    made.costNano = 1'500'000;
    made.latency = std::chrono::milliseconds(2100);
    call.call.stored = stored;
    call.endpointName = u"openai"_s;
    call.requestId = u"req_8842"_s;
    call.texts.request = R"({"model": "gpt-5-mini", "messages": [{"role": "system", "content": "Write the insight without the particulars of its run."}, {"role": "user", "content": "In query.py the guard read the flag from any object that had it."}]})";
    call.texts.response = R"({"choices": [{"message": {"content": "{\"content\": \"A guard that reads a flag from any object will refuse values that carry the name by chance.\"}"}}]})";
    return call;
}

} // namespace

Proposal sampleGeneralisation(qint64 number)
{
    Proposal proposal;
    proposal.id = { number };
    proposal.uuid = u"proposal-%1"_s.arg(number);
    proposal.kind = ProposalKind::Generalisation;
    proposal.target = u"memory-%1"_s.arg(number);
    proposal.revision = 2;
    proposal.base = { { u"target"_s,
        QJsonObject { { u"type"_s, u"insight"_s }, { u"title"_s, titles[qsizetype(number - 1) % titles.size()] },
            { u"description"_s, u"When a library rejects a value because one of its attributes carries a reserved name, test whether the value implements the interface before trusting the attribute."_s },
            { u"content"_s, u"In query.py the guard read the flag from any object that had it; asking for the expression interface first ended the false rejection. Keep check_filterable recursive, and add one case in which an ordinary field shares the flag's name."_s } } } };
    proposal.payload = { { u"content"_s, u"A guard that reads a flag from any object will refuse values that carry the same name by chance; ask for the interface first. If the guard walks nested values, keep it recursive, and add one case in which an ordinary field shares the flag's name."_s } };
    proposal.contentHash = QByteArray::number(number);
    proposal.model = u"gpt-5-mini"_s;
    proposal.promptVersion = u"generalise v2"_s;
    return proposal;
}

JobItemDetails FakeJobs::makeItem(JobId job, qint64 position)
{
    JobItemDetails details;
    JobItemRow &row = details.row;
    row.item.id = { ++m_lastItem };
    row.item.job = job;
    row.item.position = position;
    row.item.kind = TargetKind::Memory;
    row.item.target = u"memory-%1"_s.arg(m_lastItem);
    row.title = titles[position % titles.size()];
    row.type = MemoryType::Insight;
    return details;
}

JobId FakeJobs::addGeneralisation()
{
    JobRow row;
    row.job.id = { ++m_lastJob };
    row.job.uuid = u"job-%1"_s.arg(m_lastJob);
    row.job.kind = JobKind::Generalise;
    row.job.state = JobState::Running;
    row.job.author = u"reviewer 2"_s;
    row.job.created = row.job.started = now.addSecs(-108);
    row.endpointName = u"openai"_s;
    row.model = u"gpt-5-mini"_s;
    row.promptVersion = u"generalise v2"_s;
    row.isPriced = true;
    row.totals.usage = { 75'168, 9'000, 11'394, 2'000, false };
    row.totals.costNano = 42 * dollar / 1000;
    row.capNano = dollar / 4;
    row.estimateNano = 73 * dollar / 1000;
    rows.prepend(row);
    QList<JobItemDetails> &items = content[m_lastJob];
    for (qint64 position = 0; position < 64; ++position) {
        JobItemDetails details = makeItem({ m_lastJob }, position);
        JobItemRow &item = details.row;
        if (position < 44) {
            item.item.state = position == 5 ? ItemState::Failed : ItemState::Done;
            item.item.attempts = position == 5 ? 3 : 1;
            item.item.ended = now.addSecs(-2 * (44 - position));
            item.isStored = position % 2 == 1 && position != 5;
            item.calls = 1;
            item.usage = item.isStored ? CallUsage() : CallUsage { 2790, 512, 418, 64, false };
            item.costNano = item.isStored ? 0 : 1'500'000;
            item.latency = item.isStored ? std::chrono::milliseconds(0) : std::chrono::milliseconds(2100);
            details.calls = { sampleCall(m_lastItem, item.isStored) };
            if (position == 5) {
                item.item.errorCode = u"bad_json"_s;
                item.item.error = u"The model did not return the asked form. The raw text is kept."_s;
                LlmCall &failed = details.calls.first().call.call;
                failed.state = CallState::Failed;
                failed.errorCode = u"bad_json"_s;
                failed.error = item.item.error;
                failed.excerpt = u"Sure! Here is the insight:"_s;
                details.calls.first().call.stored = false;
                item.isStored = false;
            } else {
                Proposal proposal = sampleGeneralisation(m_lastItem);
                proposal.state = position == 2 ? ProposalState::Accepted : position == 3 ? ProposalState::Rejected
                                                                                         : ProposalState::Open;
                proposal.decidedBy = proposal.state == ProposalState::Open ? QString() : u"reviewer 2"_s;
                item.proposal = proposal.state;
                details.proposals = { proposal };
                Memory memory;
                memory.id = { m_lastItem };
                memory.uuid = proposal.target;
                memory.revision = proposal.revision;
                memory.title = item.title;
                details.target = memory;
                Finding leak;
                leak.rule = u"leak.path"_s;
                leak.key = u"leak-%1"_s.arg(m_lastItem);
                details.findings = { leak };
                details.abstractionBefore = 0.91;
                details.abstractionAfter = 1.0;
            }
        } else if (position < 46) {
            item.item.state = ItemState::Running;
            item.item.attempts = 1;
            item.item.started = now.addMSecs(-1200);
        }
        items.append(details);
    }
    count({ m_lastJob });
    return { m_lastJob };
}

JobId FakeJobs::addJob(JobKind kind, const Proposal &proposal, const QString &title)
{
    JobRow row;
    row.job.id = { ++m_lastJob };
    row.job.uuid = u"job-%1"_s.arg(m_lastJob);
    row.job.kind = kind;
    row.job.state = JobState::Done;
    row.job.author = u"reviewer 2"_s;
    row.job.created = row.job.started = row.job.ended = now.addSecs(-600);
    row.endpointName = u"openai"_s;
    row.model = u"gpt-5-mini"_s;
    rows.prepend(row);
    JobItemDetails details = makeItem({ m_lastJob }, 0);
    details.row.title = title;
    details.row.item.state = ItemState::Done;
    details.row.item.attempts = 1;
    details.row.calls = 1;
    details.row.proposal = proposal.state;
    details.proposals = { proposal };
    details.calls = { sampleCall(m_lastItem, false) };
    if (proposal.revision > 0) {
        details.target.emplace();
        details.target->revision = proposal.revision;
        details.target->title = title;
    }
    content[m_lastJob] = { details };
    count({ m_lastJob });
    return { m_lastJob };
}

JobRow &FakeJobs::row(JobId job)
{
    return *std::ranges::find_if(rows, [job](const JobRow &row) { return row.job.id == job; });
}

JobItemDetails *FakeJobs::find(JobItemId item)
{
    for (auto &[job, items] : content) {
        for (JobItemDetails &details : items) {
            if (details.row.item.id == item)
                return &details;
        }
    }
    return nullptr;
}

void FakeJobs::count(JobId job)
{
    JobRow &row = this->row(job);
    row.job.counts = {};
    row.stored = 0;
    row.proposals = row.openProposals = 0;
    for (const JobItemDetails &details : content[job.value]) {
        JobCounts &counts = row.job.counts;
        switch (details.row.item.state) {
        case ItemState::Queued:
            ++counts.queued;
            break;
        case ItemState::Running:
            ++counts.running;
            break;
        case ItemState::Done:
            ++counts.done;
            break;
        case ItemState::Failed:
            ++counts.failed;
            break;
        case ItemState::Cancelled:
            ++counts.cancelled;
            break;
        }
        row.stored += details.row.isStored;
        row.proposals += details.row.proposal.has_value();
        row.openProposals += details.row.proposal == ProposalState::Open;
    }
}

FakeJobs::Answer<QList<JobRow>> FakeJobs::jobs()
{
    return ready<QList<JobRow>>(rows);
}

FakeJobs::Answer<QList<JobItemRow>> FakeJobs::items(JobId job)
{
    QList<JobItemRow> items;
    for (const JobItemDetails &details : content[job.value])
        items.append(details.row);
    return ready<QList<JobItemRow>>(items);
}

FakeJobs::Answer<JobItemDetails> FakeJobs::details(JobItemId item)
{
    const JobItemDetails *details = find(item);
    if (!details)
        return ready<JobItemDetails>(failure(ErrorCode::NotFound, u"There is no such item."_s));
    return ready<JobItemDetails>(*details);
}

FakeJobs::Answer<Spending> FakeJobs::spending()
{
    return ready<Spending>(spent);
}

FakeJobs::Answer<PoolCaps> FakeJobs::caps()
{
    return ready<PoolCaps>(poolCaps);
}

FakeJobs::Answer<JobRequest> FakeJobs::recordedJob()
{
    JobRequest request;
    request.kind = JobKind::Generalise;
    request.memories = { MemoryId { 1 }, MemoryId { 2 } };
    request.endpoint = u"recorded"_s;
    request.model = u"recorded"_s;
    return ready<JobRequest>(request);
}

FakeJobs::Answer<JobEstimate> FakeJobs::estimate(const JobRequest &request, const CancelToken &)
{
    requests.append(request);
    if (refusal)
        return ready<JobEstimate>(Unexpected(*std::exchange(refusal, {})));
    if (!holdsEstimates)
        return ready<JobEstimate>(prepared);
    m_estimate = std::make_unique<QPromise<Result<JobEstimate>>>();
    m_estimate->start();
    return m_estimate->future();
}

void FakeJobs::finishEstimate(const Result<JobEstimate> &estimate)
{
    m_estimate->addResult(estimate);
    m_estimate->finish();
}

FakeJobs::Answer<JobId> FakeJobs::start(const JobRequest &request)
{
    acts.append(u"start %1 %2"_s.arg(name(request.kind), request.model));
    requests.append(request);
    JobRow row;
    row.job.id = { ++m_lastJob };
    row.job.kind = request.kind;
    row.job.state = JobState::Queued;
    row.job.author = u"reviewer 2"_s;
    row.job.created = now;
    row.model = request.model;
    row.capNano = request.capNano;
    rows.prepend(row);
    for (qint64 position = 0; position < request.memories.size(); ++position)
        content[m_lastJob].append(makeItem({ m_lastJob }, position));
    count({ m_lastJob });
    Q_EMIT jobsMoved();
    return ready<JobId>(JobId { m_lastJob });
}

FakeJobs::Answer<void> FakeJobs::act(const QString &what, const std::function<void()> &change)
{
    acts.append(what);
    if (refusal)
        return ready<void>(Unexpected(*std::exchange(refusal, {})));
    change();
    Q_EMIT jobsMoved();
    return ready<void>(Result<void>());
}

FakeJobs::Answer<void> FakeJobs::pause(JobId job)
{
    return act(u"pause %1"_s.arg(job.value), [&] { row(job).job.state = row(job).job.counts.running > 0 ? JobState::Pausing : JobState::Paused; });
}

FakeJobs::Answer<void> FakeJobs::resume(JobId job)
{
    return act(u"resume %1"_s.arg(job.value), [&] { row(job).job.state = JobState::Running; });
}

FakeJobs::Answer<void> FakeJobs::cancel(JobId job)
{
    return act(u"cancel %1"_s.arg(job.value), [&] {
        row(job).job.state = JobState::Cancelled;
        for (JobItemDetails &details : content[job.value]) {
            if (details.row.item.state == ItemState::Queued || details.row.item.state == ItemState::Running)
                details.row.item.state = ItemState::Cancelled;
        }
        count(job);
    });
}

FakeJobs::Answer<void> FakeJobs::retryFailed(JobId job)
{
    return act(u"retry %1"_s.arg(job.value), [&] {
        for (JobItemDetails &details : content[job.value]) {
            if (details.row.item.state == ItemState::Failed)
                details.row.item.state = ItemState::Queued;
        }
        row(job).job.state = JobState::Running;
        count(job);
    });
}

FakeJobs::Answer<void> FakeJobs::setCap(JobId job, std::optional<qint64> capNano)
{
    return act(u"cap %1 %2"_s.arg(job.value).arg(capNano.value_or(-1)), [&] { row(job).capNano = capNano; });
}

FakeJobs::Answer<void> FakeJobs::setCaps(const PoolCaps &caps)
{
    return act(u"caps %1 %2"_s.arg(caps.day.value_or(-1)).arg(caps.pool.value_or(-1)), [&] { poolCaps = caps; });
}

FakeJobs::Answer<void> FakeJobs::askAgain(JobItemId item)
{
    return act(u"again %1"_s.arg(item.value), [&] { find(item)->row.item.state = ItemState::Queued; });
}

FakeJobs::Answer<ChangeResult> FakeJobs::decide(const QString &verb, const QList<Proposal> &seen, ProposalState state)
{
    for (const Proposal &proposal : seen)
        acts.append(verb + u' ' + proposal.uuid);
    if (refusal)
        return ready<ChangeResult>(Unexpected(*std::exchange(refusal, {})));
    for (auto &[job, items] : content) {
        for (JobItemDetails &details : items) {
            for (Proposal &proposal : details.proposals) {
                const bool isMeant = std::ranges::any_of(seen, [&](const Proposal &one) { return one.uuid == proposal.uuid; });
                if (!isMeant)
                    continue;
                proposal.state = state;
                proposal.decidedBy = u"reviewer 2"_s;
                details.row.proposal = state;
            }
        }
        count({ job });
    }
    Q_EMIT proposalsMoved();
    return ready<ChangeResult>(ChangeResult { { 1 }, u"Decide about a proposal"_s, {} });
}

FakeJobs::Answer<ChangeResult> FakeJobs::accept(const QList<Proposal> &seen)
{
    return decide(u"accept"_s, seen, ProposalState::Accepted);
}

FakeJobs::Answer<ChangeResult> FakeJobs::acceptEdited(const Proposal &seen, const QJsonObject &payload)
{
    payloads.append(payload);
    return decide(u"accept edited"_s, { seen }, ProposalState::Accepted);
}

FakeJobs::Answer<ChangeResult> FakeJobs::reject(const QList<Proposal> &seen)
{
    return decide(u"reject"_s, seen, ProposalState::Rejected);
}

FakeJobs::Answer<QList<Finding>> FakeJobs::lint(const Proposal &, const QJsonObject &payload)
{
    payloads.append(payload);
    QList<Finding> found;
    if (payload.value("content"_L1).toString().contains(u".py"_s)) {
        Finding leak;
        leak.rule = u"leak.path"_s;
        leak.field = MemoryField::Content;
        found.append(leak);
    }
    return ready<QList<Finding>>(found);
}

FakeJobs::Answer<ChoicePreview> FakeJobs::previewChoice(const ChoiceRequest &, const CancelToken &)
{
    return ready<ChoicePreview>(previewed);
}

FakeJobs::Answer<ModelChoice> FakeJobs::choose(const ChoiceRequest &request, const CancelToken &)
{
    acts.append(u"choose "_s + name(request.method));
    return ready<ModelChoice>(chooses(request));
}

} // namespace waymark::test
