// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/callcontent.h"
#include "services/llm/endpointdesk.h"
#include "services/llm/keydesk.h"
#include "services/llm/nextstep.h"
#include "services/llm/wire.h"

#include <deque>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace waymark::llm {

/// A call from the moment the client knows of it until its callback.
///   Queued ─► Key ─► InFlight ─► done       Following waits for an equal call, whose answer will be in the ledger
///      ▲       │ (retry) │                  Held waits for what calls under way have reserved of a budget
///      ├─ Held ◄         │
///      └─────────────────┘
struct PendingCall
{
    enum class State : quint8 { Queued,
        Key,
        InFlight,
        Following,
        Held } state
        = State::Queued;
    quint64 id = 0;
    Endpoint endpoint;
    CallOptions options;
    CancelToken cancel;
    std::unique_ptr<CallContent> content;
    QByteArray hash; ///< of the request as it was asked; empty for the list of models
    bool leads = false; ///< equal calls wait for this one
    bool redacted = false;
    bool wasHeld = false; ///< and goes on before those that are held for the first time
    qint64 tokens = 0; ///< estimated input and the whole output limit
    CallId row; ///< of the ledger, while it is open
    AttemptsSoFar soFar { 0, 0, false, {} };
    QSet<Adaptation> taken;
    Capability used; ///< by the last attempt
    TransferId transfer;
    QList<QByteArray> secrets; ///< of the attempt that is under way
    std::chrono::milliseconds sentAt { 0 };
    CallTrace trace;

    bool isPaid() const { return content->kind() != llm::Call::Models; }
    bool waitsForRetry() const { return state == State::Queued && soFar.attempts > 0; }
};

/// The client's thread: takes calls in, sends them when their turn has come, and sees each to its end.
/// Thread: everything private runs on the loop's own; post() and wake() on any.
class Client::Loop final
{
    Q_DISABLE_COPY_MOVE(Loop)

public:
    explicit Loop(Parts parts);
    ~Loop();

    /// Runs something on the loop's thread.
    void post(std::function<void()> task);
    void wake() { m_wire.wake(); }

    void take(std::shared_ptr<PendingCall> call);
    void setCapability(const QString &endpoint, const QString &model, const Capability &capability);
    void tryAgain(const QString &endpoint);

private:
    using milliseconds = std::chrono::milliseconds;

    // clientloop.cpp: a turn of the loop
    void run();
    bool runTasks(); ///< whether there are more
    bool hasTasks();
    void wait(milliseconds due, bool moreTasks);
    milliseconds dispatch();
    void giveUpOverdue(milliseconds &due);
    EndpointState stateOf(const EndpointDesk &desk) const;
    void reportEndpoints(); ///< what has moved; mere numbers at most ten times a second

    // clientadmit.cpp: into the queue
    void admit(PendingCall &call);
    bool answerFromLedger(PendingCall &call); ///< whether the call is over
    void queueAgain(PendingCall &call, milliseconds notBefore, bool isRetry);
    EndpointDesk &desk(const PendingCall &call);
    Capability &capability(const QString &endpoint, const QString &model);

    // clientend.cpp: and out of it
    void cancelCancelled();
    void cancelAll();
    void cancel(const std::vector<quint64> &calls);
    void drop(const std::vector<quint64> &calls);
    void failHopeless(EndpointDesk &desk); ///< who waits for a desk that is stopped, or paused for long
    void deliver(PendingCall &call);
    void fail(PendingCall &call, LlmError error); ///< with a row that is still open, as one that cost nothing
    std::shared_ptr<PendingCall> forget(PendingCall &call);

    // clientsend.cpp: one attempt
    void begin(PendingCall &call);
    void takeKeys();
    void onKey(PendingCall &call, const LlmResult<QByteArray> &key);
    void send(PendingCall &call, const QByteArray &key);
    bool openRow(PendingCall &call, const QByteArray &body);
    bool othersReserve(const PendingCall &call) const;
    void hold(PendingCall &call);
    void letGoOfHeld();
    void leaveDesk(PendingCall &call, std::optional<qint64> usedTokens);
    void leaveUnsent(PendingCall &call);
    void stop(PendingCall &call, const LlmError &why);

    // clientanswer.cpp: what came of it
    void takeAnswers();
    void onAnswer(PendingCall &call, HttpAnswer &answer);
    void withhold(PendingCall &call, HttpAnswer &answer, Reading &reading, const QList<QByteArray> &secrets);
    Reading readSafely(PendingCall &call, const HttpAnswer &answer);
    void onSuccess(PendingCall &call, const HttpAnswer &answer, const Usage &usage);
    void onFailure(PendingCall &call, const HttpAnswer &answer, const Reading &reading);
    void goOn(PendingCall &call, const NextStep &next);
    LlmError worded(const PendingCall &call, LlmError error) const;
    bool adapt(PendingCall &call, const LlmError &error);
    void noteTrouble(PendingCall &call, const HttpAnswer &answer, const LlmError &error);
    bool receive(PendingCall &call, const HttpAnswer &answer, const Usage &usage);
    bool settle(PendingCall &call, const HttpAnswer &answer, const Reading &reading);
    void closeRow(PendingCall &call, const LlmError &error, bool mayBeCharged);

    milliseconds now() const { return m_parts.steady.now(); }

    Parts m_parts;
    Wire m_wire;
    KeyDesk m_keys;
    std::unordered_map<quint64, std::shared_ptr<PendingCall>> m_calls;
    std::unordered_map<quint64, quint64> m_byTransfer;
    std::map<QString, EndpointDesk> m_desks; ///< by endpoint
    std::map<std::pair<QString, QString>, Capability> m_capabilities; ///< by endpoint and model
    QHash<QByteArray, quint64> m_leaders; ///< by hash of the request
    QHash<QByteArray, QList<quint64>> m_followers; ///< in the order in which they came
    QList<quint64> m_held; ///< in the order in which they are to go on
    struct Told
    {
        EndpointState state;
        milliseconds until { 0 };
    };
    std::map<QString, Told> m_told; ///< of each endpoint, last
    std::chrono::steady_clock::time_point m_reportedAt;
    bool m_reportLater = false;
    quint64 m_last = 0;

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_tasks; ///< under m_mutex
    bool m_over = false; ///< under m_mutex
    bool m_stopping = false; ///< of the loop's thread
    std::thread m_thread;
};

LlmError llmError(LlmCode code, Reaction reaction, const QString &message);
/// A failure on this side, in the words of its cause.
LlmError localError(LlmCode code, Reaction reaction, const Error &cause);
LlmError cancelledError();

} // namespace waymark::llm
