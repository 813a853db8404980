// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/client.h"
#include "tests/llm/faultserver.h"
#include "tests/support/jumpclock.h"
#include "tests/support/memoryledger.h"

#include <condition_variable>

/// A key that must be found nowhere but where it belongs.
inline constexpr auto canaryKey = "sk-canary-5d1f0c7e9a";

/// How one call of a scenario ended.
struct Outcome
{
    QString code; ///< "ok" or the name of the error
    waymark::llm::LlmError error;
    waymark::llm::CallTrace trace;
    QString text; ///< of a chat; the object of a form; "4x3" of embeddings (vectors x numbers), with the failed ones: "4x3 -1"
    QString model;
};

/// One scenario of tests/llm/scenarios against the fault server; README.md there says what its fields mean.
class Scenario
{
    Q_DISABLE_COPY_MOVE(Scenario)

public:
    Scenario(const FaultServer &server, QString route, const QJsonObject &definition);
    ~Scenario();

    void start(); ///< makes the calls
    bool finish(); ///< waits for them, and makes those of the second round; false when one did not end
    void check();

private:
    waymark::llm::Endpoint endpoint() const;
    waymark::llm::ChatRequest chatRequest(int item) const;
    waymark::llm::EmbeddingRequest embeddingRequest() const;
    void makeClient();
    void makeCall(int item);
    void done(int item, Outcome outcome);
    bool waitForAll();
    void cancelAtTheRightTime();

    void checkOutcomes();
    void checkServer();
    void checkLedger();
    void checkEndpoint();
    void checkSecrets();

    const FaultServer &m_server;
    QString m_route;
    QJsonObject m_definition;
    QJsonObject m_expected;
    int m_count = 1;

    MemoryLedger m_ledger;
    JumpClock m_steady;
    waymark::FixedClock m_clock;
    waymark::CancelToken m_cancel;
    std::mutex m_mutex; // over what the client's thread writes
    std::condition_variable m_moved;
    QList<Outcome> m_outcomes; ///< in the order of the calls, first round before second
    int m_done = 0;
    QList<waymark::llm::EndpointState> m_states;
    QStringList m_learnt;
    std::chrono::milliseconds m_cancelTook { 0 };
    std::unique_ptr<waymark::llm::Client> m_client; ///< last, since its callbacks write to the others
};
