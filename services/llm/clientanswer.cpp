// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/log.h"
#include "services/llm/clientloop.h"
#include "services/llm/httprequest.h"
#include "services/llm/transferend.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace waymark::llm {

void Client::Loop::takeAnswers()
{
    for (FinishedTransfer &finished : m_wire.takeFinished()) {
        const auto it = m_byTransfer.find(finished.id.value);
        if (it == m_byTransfer.end())
            continue;
        const quint64 id = it->second;
        m_byTransfer.erase(it);
        PendingCall &call = *m_calls.at(id);
        scrub(finished.answer, call.secrets);
        onAnswer(call, finished.answer);
    }
}

Reading Client::Loop::readSafely(PendingCall &call, const HttpAnswer &answer)
{
    const AnswerContext context { hostOf(call.endpoint.base), QString::fromUtf8(callUrl(call.endpoint, call.content->kind(), call.content->model()).toEncoded()),
        call.content->model(), call.endpoint.timeouts };
    try {
        return call.content->read(answer, context);
    } catch (const std::exception &fault) {
        qCWarning(logLlm, "An answer could not be read: %s", fault.what());
    }
    ErrorWords words;
    words.host = context.host;
    return { llmError(LlmCode::NotApi, Reaction::Fail, errorSentence(LlmCode::NotApi, words)), {}, false };
}

/// A key that a server sends back as it stands is gone by now. In escapes, or in pieces of a stream, it would be whole again once the
/// answer is read: nothing is kept of such an answer.
void Client::Loop::withhold(PendingCall &call, HttpAnswer &answer, Reading &reading, const QList<QByteArray> &secrets)
{
    if (!spellsOne(answer.body, secrets) && !spellsOne(call.content->said(), secrets))
        return;
    answer.body.clear();
    const QString sentence = QCoreApplication::translate("llm", "%1 sent the key of this endpoint back inside its answer. Nothing of the answer was kept.").arg(hostOf(call.endpoint.base));
    LlmError error = llmError(LlmCode::Blocked, Reaction::Fail, sentence); // it was made, and so may be paid for
    if (reading.error) {
        error.code = reading.error->code;
        error.reaction = reading.error->reaction == Reaction::Adapt ? Reaction::Fail : reading.error->reaction;
        error.waitAtLeast = reading.error->waitAtLeast;
    }
    error.httpStatus = answer.status;
    reading.error = error;
}

void Client::Loop::onAnswer(PendingCall &call, HttpAnswer &answer)
{
    Reading reading = readSafely(call, answer);
    withhold(call, answer, reading, std::exchange(call.secrets, {}));
    call.trace.latency = answer.latency;
    call.trace.raw = answer.body;
    const auto used = reading.usage.promptTokens + reading.usage.completionTokens;
    leaveDesk(call, reading.saysUsage ? std::optional(used) : std::nullopt);
    if (call.isPaid())
        desk(call).rate(call.content->model(), now()).learn(answer, now());
    if (reading.error)
        onFailure(call, answer, reading);
    else
        onSuccess(call, answer, reading.usage);
}

void Client::Loop::onSuccess(PendingCall &call, const HttpAnswer &answer, const Usage &usage)
{
    if (!call.isPaid()) {
        deliver(call);
        return;
    }
    EndpointDesk &desk = this->desk(call);
    desk.breaker().succeeded();
    desk.rate(call.content->model(), now()).clean(now());
    if (!receive(call, answer, usage))
        return;
    deliver(call);
}

/// Commits what is paid for. False when that did not work: the call has failed then, and its row stays as one that may be charged.
bool Client::Loop::receive(PendingCall &call, const HttpAnswer &answer, const Usage &usage)
{
    const Nano cost = call.options.price ? costOf(usage, *call.options.price) : 0;
    call.trace.usage += usage;
    call.trace.cost += cost;
    const auto received = m_parts.ledger.received(call.row, answer, usage, cost);
    if (received)
        return true;
    call.row = {};
    fail(call, localError(LlmCode::Storage, Reaction::PauseJob, received.error()));
    return false;
}

/// Whether an answer of no use was made, and so paid for, by the model.
static bool isPaidOutcome(LlmCode code)
{
    static constexpr std::array outcomes { LlmCode::Shape, LlmCode::Blocked, LlmCode::Refused, LlmCode::WrongKind, LlmCode::Truncated, LlmCode::Starved,
        LlmCode::BadJson, LlmCode::EmbedCount, LlmCode::EmbedIndex, LlmCode::EmbedValues, LlmCode::EmbedDimension, LlmCode::EmbedSpace };
    return std::ranges::find(outcomes, code) != outcomes.end();
}

void Client::Loop::onFailure(PendingCall &call, const HttpAnswer &answer, const Reading &reading)
{
    const LlmError &error = *reading.error;
    call.trace.failures.append(error);
    if (!call.isPaid()) {
        fail(call, error);
        return;
    }
    qCInfo(logLlm, "%s of %s failed in attempt %d: %s, status %d", qPrintable(call.options.purpose), qPrintable(call.endpoint.id), call.soFar.attempts,
        qPrintable(llmCodeName(error.code)), error.httpStatus);
    noteTrouble(call, answer, error);
    const NextStep next = nextStep(error, answer, call.soFar, now(), m_parts.random);
    if (!settle(call, answer, reading))
        return;
    EndpointDesk &desk = this->desk(call);
    desk.pause(call.content->model(), next.error, now());
    goOn(call, next);
}

void Client::Loop::goOn(PendingCall &call, const NextStep &next)
{
    switch (next.what) {
    case NextStep::What::Retry:
        queueAgain(call, next.notBefore, true);
        break;
    case NextStep::What::AskAgain:
        call.soFar.askedAgain = true;
        queueAgain(call, next.notBefore, true);
        break;
    case NextStep::What::Adapt:
        if (adapt(call, next.error)) {
            queueAgain(call, next.notBefore, false);
        } else {
            LlmError error = next.error;
            error.reaction = Reaction::Fail;
            fail(call, error);
        }
        break;
    case NextStep::What::GiveUp:
        fail(call, worded(call, next.error));
        break;
    }
}

/// The reader of an answer knows nothing of attempts and of the time.
LlmError Client::Loop::worded(const PendingCall &call, LlmError error) const
{
    ErrorWords words;
    words.host = hostOf(call.endpoint.base);
    if (error.code == LlmCode::Rate && error.waitAtLeast) {
        words.limit = error.waitAtLeast;
        words.next = m_parts.clock.now().addMSecs(error.waitAtLeast->count());
        error.message = errorSentence(error.code, words);
    } else if (error.code == LlmCode::Server && call.soFar.attempts > 1) {
        words.status = error.httpStatus;
        words.attempt = call.soFar.attempts;
        words.attempts = mostAttempts;
        error.message = errorSentence(error.code, words);
    }
    return error;
}

/// What a failure says about the endpoint.
void Client::Loop::noteTrouble(PendingCall &call, const HttpAnswer &answer, const LlmError &error)
{
    EndpointDesk &desk = this->desk(call);
    Breaker &breaker = desk.breaker();
    if (error.reaction == Reaction::PauseEndpoint)
        breaker.stop(error, call.content->model());
    else if (Breaker::counts(error.code) || (answer.end != TransferEnd::Complete && breaker.state() == Breaker::State::Probing))
        breaker.failed(error, now());
    else if (answer.end == TransferEnd::Complete)
        breaker.succeeded();
    if (error.code == LlmCode::Rate)
        desk.rate(call.content->model(), now()).tooMany(call.sentAt, now());
}

/// Whether an attempt may cost something although there is no answer. A refusal, even one that was cut, costs nothing.
static bool mayBeCharged(const HttpAnswer &answer, const LlmError &error)
{
    if (answer.status >= 300)
        return false;
    return answer.end == TransferEnd::Complete ? error.code == LlmCode::NetCut : mayHaveArrived(answer.end);
}

/// Ends the row of an attempt that cost or may have cost something, so that the next one reserves anew and no cap is passed; what cost
/// nothing leaves it open. False when the ledger failed, and the call with it.
bool Client::Loop::settle(PendingCall &call, const HttpAnswer &answer, const Reading &reading)
{
    const bool answered = answer.end == TransferEnd::Complete && answer.status >= 200 && answer.status < 300;
    if (answered && (reading.saysUsage || isPaidOutcome(reading.error->code))) {
        Usage usage = reading.usage;
        if (usage.promptTokens + usage.completionTokens == 0)
            usage = { .promptTokens = call.content->inputTokens(), .completionTokens = call.content->outputTokens(), .isEstimate = true };
        if (!receive(call, answer, usage))
            return false;
        closeRow(call, *reading.error, true);
    } else if (mayBeCharged(answer, *reading.error)) {
        closeRow(call, *reading.error, true);
    }
    return true;
}

void Client::Loop::closeRow(PendingCall &call, const LlmError &error, bool mayBeCharged)
{
    if (!call.row.isValid())
        return;
    if (const auto closed = m_parts.ledger.failed(call.row, error, mayBeCharged); !closed)
        qCWarning(logLlm, "A call that failed could not be recorded: %s", qPrintable(closed.error().detail));
    call.row = {};
}

bool Client::Loop::adapt(PendingCall &call, const LlmError &error)
{
    Capability &known = capability(call.endpoint.id, call.content->model());
    ++call.soFar.adaptations;
    // Another call may have learnt it while this one was under way.
    if (known != call.used)
        return true;
    const auto step = adaptationFor(error.parameter, error.excerpt, known, call.taken);
    if (!step)
        return false;
    Capability changed = known;
    apply(*step, changed);
    if (call.content->body(changed) == call.content->body(call.used))
        return false; // the same again would be refused again
    call.taken.insert(*step);
    known = changed;
    if (m_parts.hooks.learnt)
        m_parts.hooks.learnt(call.endpoint.id, call.content->model(), known);
    return true;
}

} // namespace waymark::llm
