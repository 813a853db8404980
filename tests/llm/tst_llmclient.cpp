// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/keylookup.h"
#include "services/llm/wire.h"
#include "tests/llm/scenario.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waymark;
using namespace waymark::llm;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

/// Does not answer before it is let.
class LockedKeychain final : public Keychain
{
public:
    Result<QByteArray> read(const QString &) override
    {
        asked.release();
        unlocked.acquire();
        return QByteArray("sk-locked");
    }
    Result<void> write(const QString &, const QByteArray &) override { return {}; }

    QSemaphore asked;
    QSemaphore unlocked;
};

/// How calls ended, in the order in which they did.
class Ends
{
public:
    ChatDone next(const QString &name)
    {
        return [this, name](const LlmResult<ChatAnswer> &answer, const CallTrace &trace) {
            const std::scoped_lock lock(m_mutex);
            m_ends.append(name + (answer ? u" ok"_s : u' ' + llmCodeName(answer.error().code)));
            m_traces.append(trace);
            m_count.release();
        };
    }
    bool wait(int count) { return m_count.tryAcquire(count, 15'000); }
    QStringList all() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_ends;
    }
    CallTrace lastTrace() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_traces.last();
    }

private:
    mutable std::mutex m_mutex;
    QStringList m_ends;
    QList<CallTrace> m_traces;
    QSemaphore m_count;
};

} // namespace

/// What takes more than one endpoint, one person or one client to see; single faults are in tst_llmscenarios.
class TestLlmClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSingleQuestionDoesNotWaitForAJob();
    void aSlowEndpointHoldsNobodyUp();
    void aLockedKeychainHoldsNobodyUp();
    void stopsUntilThePersonTriesAgain();
    void aChangedEndpointIsTriedAgain();
    void knowsWhatWasMeasured();
    void endingEndsEveryCallOnce();
    void callbacksMayAskAgain();
    void aHundredCallsAtOnce();
    void costsAreCounted();
    void aStreamMayBreakAnywhere();

private:
    Endpoint endpoint(const QString &route, int concurrent = 1) const;
    static ChatRequest question(const QString &text);
    Client::Parts parts();

    FaultServer m_server;
    std::unique_ptr<MemoryLedger> m_ledger;
    std::unique_ptr<JumpClock> m_steady;
    FixedClock m_clock { QDateTime::fromString(u"2026-03-01T12:00:00Z"_s, Qt::ISODate) };
    std::shared_ptr<LockedKeychain> m_keychain;
    std::mutex m_mutex;
    QList<EndpointState> m_states;
};

void TestLlmClient::initTestCase()
{
    initialiseWire();
    const QJsonObject unauthorised { { u"status"_s, 401 }, { u"json"_s, QJsonObject { { u"error"_s, QJsonObject { { u"message"_s, u"no"_s } } } } } };
    const auto steps = [](const QJsonObject &step) { return QJsonArray { step }; };
    const QJsonObject chat { { u"chat"_s, QJsonObject() } };
    const QJsonObject refuse { { u"answer"_s, unauthorised } };
    const QJsonObject silence { { u"await_close_ms"_s, 10'000 } };
    const auto delta = [](const QString &text) { return QJsonObject { { u"choices"_s, QJsonArray { QJsonObject { { u"index"_s, 0 }, { u"delta"_s, QJsonObject { { u"content"_s, text } } } } } } }; };
    const QJsonObject end { { u"choices"_s, QJsonArray { QJsonObject { { u"index"_s, 0 }, { u"delta"_s, QJsonObject() }, { u"finish_reason"_s, u"stop"_s } } } } };
    const QJsonArray events { delta(u"gr"_s), delta(u"ün "_s), delta(u"好"_s), end, u"[DONE]"_s };
    const QJsonObject stream { { u"sse"_s, QJsonObject { { u"events"_s, events }, { u"cut"_s, u"asked"_s } } } };
    QJsonObject routes { { u"slow"_s, QJsonArray { steps(silence) } }, { u"key"_s, QJsonArray { steps(refuse), steps(refuse), steps(chat) } },
        { u"changes"_s, QJsonArray { steps(refuse), steps(chat) } }, { u"cut"_s, QJsonArray { steps(stream) } } };
    for (const QString &route : { u"good"_s, u"measured"_s, u"fair"_s, u"many"_s, u"again"_s })
        routes.insert(route, QJsonArray { steps(chat) });
    QVERIFY(m_server.start({ { u"listeners"_s, QJsonObject { { u"plain"_s, QJsonObject() } } }, { u"routes"_s, routes } }));
}

Endpoint TestLlmClient::endpoint(const QString &route, int concurrent) const
{
    Endpoint endpoint;
    endpoint.id = route;
    endpoint.base = QUrl(m_server.address(u"plain"_s, route));
    endpoint.limits.concurrent = concurrent;
    return endpoint;
}

ChatRequest TestLlmClient::question(const QString &text)
{
    ChatRequest request;
    request.model = u"m-1"_s;
    request.user = text;
    request.maxOutputTokens = 10;
    return request;
}

Client::Parts TestLlmClient::parts()
{
    m_ledger = std::make_unique<MemoryLedger>();
    m_steady = std::make_unique<JumpClock>();
    m_keychain = std::make_shared<LockedKeychain>();
    m_states.clear();
    ClientHooks hooks;
    hooks.endpointMoved = [this](const EndpointState &state) {
        const std::scoped_lock lock(m_mutex);
        m_states.append(state);
    };
    return { *m_ledger, *m_steady, m_clock, [] { return 0.5; }, [](const QString &text) { return Result<QString>(text); }, keyLookup(m_keychain), hooks };
}

void TestLlmClient::aSingleQuestionDoesNotWaitForAJob()
{
    Client client(parts());
    Ends ends;
    CallOptions job;
    job.job = u"job"_s;
    for (int i = 0; i < 40; ++i)
        client.chat(endpoint(u"fair"_s), question(u"item %1"_s.arg(i)), job, {}, ends.next(u"job"_s));
    client.chat(endpoint(u"fair"_s), question(u"a question"_s), {}, {}, ends.next(u"question"_s));
    QVERIFY(ends.wait(41));
    const qsizetype place = ends.all().indexOf(u"question ok"_s);
    QVERIFY2(place >= 0 && place < 40, qPrintable(QString::number(place)));
}

void TestLlmClient::aSlowEndpointHoldsNobodyUp()
{
    Client client(parts());
    Ends slow;
    Ends good;
    for (int i = 0; i < 10; ++i)
        client.chat(endpoint(u"slow"_s), question(QString::number(i)), {}, {}, slow.next(u"slow"_s));
    for (int i = 0; i < 10; ++i)
        client.chat(endpoint(u"good"_s), question(QString::number(i)), {}, {}, good.next(u"good"_s));
    QVERIFY(good.wait(10));
    QCOMPARE(good.all(), QStringList(10, u"good ok"_s));
    QCOMPARE(slow.all(), QStringList());
}

void TestLlmClient::aLockedKeychainHoldsNobodyUp()
{
    Ends locked;
    auto client = std::make_unique<Client>(parts());
    Endpoint withKeychain = endpoint(u"good"_s);
    withKeychain.id = u"locked"_s;
    withKeychain.keySource = KeySource::Keychain;
    withKeychain.keyName = u"item"_s;
    client->chat(withKeychain, question(u"locked"_s), {}, {}, locked.next(u"locked"_s));
    QVERIFY(m_keychain->asked.tryAcquire(1, 10'000));
    Ends good;
    client->chat(endpoint(u"good"_s), question(u"good"_s), {}, {}, good.next(u"good"_s));
    QVERIFY(good.wait(1));
    QCOMPARE(locked.all(), QStringList());
    m_keychain->unlocked.release();
    QVERIFY(locked.wait(1));
    QCOMPARE(locked.all(), QStringList { u"locked ok"_s });

    // One that is never unlocked does not keep the program from ending, nor a person from changing their mind.
    CancelToken cancel;
    Ends cancelled;
    client->chat(withKeychain, question(u"cancelled"_s), {}, cancel, cancelled.next(u"cancelled"_s));
    QVERIFY(m_keychain->asked.tryAcquire(1, 10'000));
    cancel.cancel();
    client->wake();
    QVERIFY(cancelled.wait(1));
    QCOMPARE(cancelled.all(), QStringList { u"cancelled cancelled"_s });
    client.reset();
    QCOMPARE(m_ledger->states(), (QStringList { u"received"_s, u"received"_s }));
    m_keychain->unlocked.release(); // for the thread that was left to itself
}

void TestLlmClient::stopsUntilThePersonTriesAgain()
{
    Client client(parts());
    for (int i = 0; i < 2; ++i) {
        Ends ends;
        client.chat(endpoint(u"key"_s), question(u"first"_s), {}, {}, ends.next(u"first"_s));
        QVERIFY(ends.wait(1));
        client.chat(endpoint(u"key"_s), question(u"second"_s), {}, {}, ends.next(u"second"_s));
        QVERIFY(ends.wait(1));
        QCOMPARE(ends.all(), (QStringList { u"first auth"_s, u"second auth"_s }));
        QCOMPARE(m_server.requests(u"key"_s).size(), i + 1); // the second was not sent
        client.tryAgain(u"key"_s);
    }
    Ends ends;
    client.chat(endpoint(u"key"_s), question(u"first"_s), {}, {}, ends.next(u"first"_s));
    QVERIFY(ends.wait(1));
    QCOMPARE(ends.all(), QStringList { u"first ok"_s });
    QTRY_VERIFY(([this] {
        const std::scoped_lock lock(m_mutex);
        return m_states.last().state == EndpointState::State::Open && m_states.last().inFlight == 0;
    }()));
    const std::scoped_lock lock(m_mutex);
    QCOMPARE(std::ranges::count_if(m_states, [](const EndpointState &state) { return state.state == EndpointState::State::Stopped; }), 2);
}

void TestLlmClient::aChangedEndpointIsTriedAgain()
{
    Client client(parts());
    Ends ends;
    Endpoint changed = endpoint(u"changes"_s);
    client.chat(changed, question(u"a"_s), {}, {}, ends.next(u"a"_s));
    QVERIFY(ends.wait(1));
    changed.organisation = u"another"_s;
    client.chat(changed, question(u"b"_s), {}, {}, ends.next(u"b"_s));
    QVERIFY(ends.wait(1));
    QCOMPARE(ends.all(), (QStringList { u"a auth"_s, u"b ok"_s }));
}

void TestLlmClient::knowsWhatWasMeasured()
{
    Client client(parts());
    Capability known;
    known.maxCompletionTokens = true;
    client.setCapability(u"measured"_s, u"m-1"_s, known);
    Ends ends;
    client.chat(endpoint(u"measured"_s), question(u"a"_s), {}, {}, ends.next(u"a"_s));
    QVERIFY(ends.wait(1));
    QVERIFY(m_server.requests(u"measured"_s).last().value(u"body").toString().contains(u"max_completion_tokens"_s));
}

void TestLlmClient::endingEndsEveryCallOnce()
{
    auto client = std::make_unique<Client>(parts());
    Ends ends;
    const auto before = m_server.requests(u"slow"_s).size();
    for (int i = 0; i < 200; ++i)
        client->chat(endpoint(u"slow"_s, 4), question(QString::number(i)), {}, {}, ends.next(QString::number(i)));
    QTRY_COMPARE(m_server.requests(u"slow"_s).size(), before + 4);
    const auto start = steady_clock::now();
    client.reset();
    const auto took = steady_clock::now() - start;
    QVERIFY2(took < 300ms, qPrintable(QString::number(std::chrono::duration_cast<milliseconds>(took).count())));
    QStringList all = ends.all();
    QCOMPARE(all.size(), 200);
    QCOMPARE(all.filter(u"cancelled"_s).size(), 200);
    QCOMPARE(all.removeDuplicates(), 0);
    QCOMPARE(m_ledger->states(), QStringList(4, u"charged"_s)); // they were sent; nothing else was ever planned
    QCOMPARE(m_ledger->reservedTokens(), 0);
}

void TestLlmClient::callbacksMayAskAgain()
{
    auto client = std::make_unique<Client>(parts());
    Ends ends;
    client->chat(endpoint(u"again"_s), question(u"first"_s), {}, {}, [&](const LlmResult<ChatAnswer> &answer, const CallTrace &trace) {
        ends.next(u"first"_s)(answer, trace);
        client->chat(endpoint(u"again"_s), question(u"second"_s), {}, {}, ends.next(u"second"_s));
    });
    QVERIFY(ends.wait(2));
    QCOMPARE(ends.all(), (QStringList { u"first ok"_s, u"second ok"_s }));

    // Also when everything ends: what is asked then ends at once.
    Client *const raw = client.get();
    client->chat(endpoint(u"slow"_s), question(u"last"_s), {}, {}, [&, raw](const LlmResult<ChatAnswer> &answer, const CallTrace &trace) {
        ends.next(u"last"_s)(answer, trace);
        raw->chat(endpoint(u"slow"_s), question(u"too late"_s), {}, {}, ends.next(u"too late"_s));
    });
    client.reset();
    QVERIFY(ends.wait(2));
    QCOMPARE(ends.all().mid(2), (QStringList { u"last cancelled"_s, u"too late cancelled"_s }));
}

void TestLlmClient::aHundredCallsAtOnce()
{
    Client client(parts());
    Ends ends;
    for (int i = 0; i < 200; ++i)
        client.chat(endpoint(u"many"_s, 8), question(QString::number(i)), {}, {}, ends.next(u"one"_s));
    QVERIFY(ends.wait(200));
    QCOMPARE(ends.all(), QStringList(200, u"one ok"_s));
    QCOMPARE(m_server.requests(u"many"_s).size(), 200);
    QCOMPARE(m_ledger->states(), QStringList(200, u"received"_s));
    QCOMPARE(m_ledger->violations(), QStringList());
}

void TestLlmClient::costsAreCounted()
{
    Client client(parts());
    Ends ends;
    CallOptions options;
    options.price = Price { u"m-1"_s, 1000, 500, 4000, QDate(2026, 1, 1) };
    client.chat(endpoint(u"good"_s), question(u"How much?"_s), options, {}, ends.next(u"one"_s));
    QVERIFY(ends.wait(1));
    QCOMPARE(ends.lastTrace().cost, 10 * 1000 + 5 * 4000); // the server says 10 and 5 tokens
    QCOMPARE(m_ledger->cost(), 30'000);
    const auto planned = m_ledger->rows().first().planned;
    QCOMPARE(planned.reserveCost, (planned.reserveTokens - 10) * 1000 + 10 * 4000);
    // A stored answer is for nothing.
    client.chat(endpoint(u"good"_s), question(u"How much?"_s), options, {}, ends.next(u"two"_s));
    QVERIFY(ends.wait(1));
    QVERIFY(ends.lastTrace().stored);
    QCOMPARE(ends.lastTrace().cost, 0);
    QCOMPARE(m_ledger->cost(), 30'000);
}

/// A stream that breaks after any of its bytes, inside a letter too, is asked for again and then read whole.
void TestLlmClient::aStreamMayBreakAnywhere()
{
    Client client(parts());
    std::mutex mutex;
    QStringList wrong;
    QSemaphore count;
    const int bytes = 330; // more than the stream has
    for (int i = 0; i < bytes; ++i) {
        ChatRequest request = question(u"cut at %1"_s.arg(i));
        request.stream = true;
        client.chat(endpoint(u"cut"_s, 8), request, {}, {}, [&, i](const LlmResult<ChatAnswer> &answer, const CallTrace &trace) {
            const QString text = answer ? answer->text : llmCodeName(answer.error().code);
            if (text != u"grün 好"_s || trace.attempts > 2) {
                const std::scoped_lock lock(mutex);
                wrong.append(u"%1: %2 after %3"_s.arg(i).arg(text).arg(trace.attempts));
            }
            count.release();
        });
    }
    QVERIFY(count.tryAcquire(bytes, 30'000));
    QCOMPARE(wrong, QStringList());
    QVERIFY(m_server.requests(u"cut"_s).size() > bytes + 250); // most of them did break
}

QTEST_GUILESS_MAIN(TestLlmClient)
#include "tst_llmclient.moc"
