// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/endpointdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waymark::llm;

namespace {

Endpoint endpointOf(const Limits &limits = {}, const QString &base = u"https://api.example.org/v1"_s)
{
    Endpoint endpoint;
    endpoint.id = u"e"_s;
    endpoint.base = QUrl(base);
    endpoint.limits = limits;
    return endpoint;
}

LlmError errorOf(LlmCode code, std::optional<std::chrono::milliseconds> hint = {})
{
    LlmError error;
    error.code = code;
    error.reaction = Reaction::PauseEndpoint;
    error.waitAtLeast = hint;
    return error;
}

/// Who may go now, in order.
QList<quint64> going(EndpointDesk &desk, std::chrono::milliseconds now)
{
    QList<quint64> calls;
    while (const auto waiter = desk.next(now).waiter)
        calls.append(waiter->call);
    return calls;
}

} // namespace

class TestEndpointDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howManyAtOnce_data();
    void howManyAtOnce();
    void jobsTakeTurns();
    void oneModelDoesNotHoldUpAnother();
    void aRetryWaitsForItsTimeAndThenGoesFirst();
    void retriesAreGuarded();
    void theBreakerHoldsAllUp();
    void aPauseHoldsTheModelUp();
    void takesOutTheHopeless();
    void aChangedSettingIsAnotherTry();
};

void TestEndpointDesk::howManyAtOnce_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("atOnce");
    QTest::newRow("remote") << u"https://api.example.org"_s << 0 << 4;
    QTest::newRow("this machine") << u"http://localhost:8080"_s << 0 << 1;
    QTest::newRow("as the person says") << u"http://127.0.0.1:8080"_s << 7 << 7;
    QTest::newRow("at most 32") << u"https://api.example.org"_s << 1000 << 32;
}

void TestEndpointDesk::howManyAtOnce()
{
    QFETCH(QString, base);
    QFETCH(int, limit);
    QFETCH(int, atOnce);
    EndpointDesk desk(endpointOf({ limit, 0, 0 }, base));
    for (quint64 i = 1; i <= 50; ++i)
        desk.enqueue(u"m"_s, {}, { i, 1 });
    QCOMPARE(going(desk, 0ms).size(), atOnce);
    QCOMPARE(desk.inFlight(), atOnce);
    QCOMPARE(desk.queued(), 50 - atOnce);
    QCOMPARE(desk.next(0ms).due, EndpointDesk::never); // until somebody leaves
    desk.left();
    QCOMPARE(going(desk, 0ms).size(), 1);
}

void TestEndpointDesk::jobsTakeTurns()
{
    EndpointDesk desk(endpointOf({ 32, 0, 0 }));
    for (quint64 i = 1; i <= 4; ++i)
        desk.enqueue(u"m"_s, u"long"_s, { i, 1 });
    desk.enqueue(u"m"_s, {}, { 9, 1 });
    QCOMPARE(going(desk, 0ms), (QList<quint64> { 1, 9, 2, 3, 4 }));
}

void TestEndpointDesk::oneModelDoesNotHoldUpAnother()
{
    EndpointDesk desk(endpointOf({ 32, 60, 0 }));
    for (quint64 i = 1; i <= 30; ++i)
        desk.enqueue(u"a"_s, {}, { i, 1 });
    desk.enqueue(u"b"_s, {}, { 100, 1 });
    QCOMPARE(going(desk, 0ms).size(), 11); // ten of a, which is its bucket, and b
    QCOMPARE(desk.next(0ms).due, 1s);
    QCOMPARE(going(desk, 1s), QList<quint64> { 11 });
}

void TestEndpointDesk::aRetryWaitsForItsTimeAndThenGoesFirst()
{
    EndpointDesk desk(endpointOf({ 1, 0, 0 }));
    desk.enqueueAgain(u"m"_s, { 7, 1, 5s, true });
    desk.enqueueAgain(u"m"_s, { 6, 1, 3s, true });
    QCOMPARE(desk.next(0ms).due, 3s);
    desk.enqueue(u"m"_s, {}, { 1, 1 });
    desk.enqueue(u"m"_s, {}, { 2, 1 });
    QCOMPARE(going(desk, 0ms), QList<quint64> { 1 }); // nobody waits for it
    desk.left();
    QCOMPARE(going(desk, 4s), QList<quint64> { 6 });
    desk.left();
    QCOMPARE(going(desk, 4s), QList<quint64> { 2 });
    desk.left();
    QCOMPARE(desk.next(4s).due, 5s);
}

void TestEndpointDesk::retriesAreGuarded()
{
    EndpointDesk desk(endpointOf({ 32, 0, 0 }));
    for (quint64 i = 1; i <= 20; ++i)
        desk.enqueueAgain(u"m"_s, { i, 1, 0ms, true });
    QCOMPARE(going(desk, 0ms).size(), 12); // ten, and a fifth of those
    QCOMPARE(desk.next(0ms).due, 60s);
    desk.enqueue(u"m"_s, {}, { 99, 1 });
    QCOMPARE(going(desk, 0ms), QList<quint64> { 99 });
}

void TestEndpointDesk::theBreakerHoldsAllUp()
{
    EndpointDesk desk(endpointOf());
    for (int i = 0; i < 5; ++i)
        desk.breaker().failed(errorOf(LlmCode::NetRefused), 0ms);
    QCOMPARE(desk.next(0ms).due, EndpointDesk::never); // nobody wants anything
    desk.enqueue(u"m"_s, {}, { 1, 1 });
    desk.enqueue(u"m"_s, {}, { 2, 1 });
    QCOMPARE(desk.next(0ms).due, 30s);
    QCOMPARE(going(desk, 30s), QList<quint64> { 1 }); // to see
    desk.breaker().succeeded();
    QCOMPARE(going(desk, 30s), QList<quint64> { 2 });
}

void TestEndpointDesk::aPauseHoldsTheModelUp()
{
    EndpointDesk desk(endpointOf());
    desk.enqueue(u"m"_s, {}, { 1, 1 });
    desk.enqueue(u"other"_s, {}, { 2, 1 });
    desk.pause(u"m"_s, errorOf(LlmCode::Rate, 20s), 0ms);
    desk.pause(u"m"_s, errorOf(LlmCode::Rate, 5s), 0ms); // does not shorten it
    desk.pause(u"other"_s, errorOf(LlmCode::Server, 20s), 0ms); // one that failed says nothing about the others
    QCOMPARE(going(desk, 0ms), QList<quint64> { 2 });
    QCOMPARE(desk.next(0ms).due, 20s);
    QCOMPARE(going(desk, 20s), QList<quint64> { 1 });
}

void TestEndpointDesk::takesOutTheHopeless()
{
    EndpointDesk desk(endpointOf());
    desk.enqueue(u"a"_s, {}, { 1, 1 });
    desk.enqueueAgain(u"a"_s, { 2, 1, 1s, true });
    desk.enqueue(u"b"_s, {}, { 3, 1 });
    desk.enqueue(u"c"_s, {}, { 4, 1 });
    QVERIFY(desk.takeHopeless(0ms).empty());
    desk.pause(u"a"_s, errorOf(LlmCode::Rate, 300s), 0ms);
    desk.pause(u"b"_s, errorOf(LlmCode::Rate, 120s), 0ms);
    desk.breaker().stop(errorOf(LlmCode::Model), u"c"_s);
    const auto taken = desk.takeHopeless(10s);
    QCOMPARE(taken.size(), 3U);
    QCOMPARE(taken.at(0).first, 2U);
    QCOMPARE(taken.at(0).second.reaction, Reaction::Retry);
    QCOMPARE(taken.at(0).second.waitAtLeast.value_or(0ms), 290s);
    QCOMPARE(taken.at(2).first, 4U);
    QCOMPARE(taken.at(2).second.reaction, Reaction::PauseEndpoint);
    QCOMPARE(desk.queued(), 1);
    desk.breaker().stop(errorOf(LlmCode::Auth), u"c"_s);
    QCOMPARE(desk.takeHopeless(10s).size(), 1U);
}

void TestEndpointDesk::aChangedSettingIsAnotherTry()
{
    EndpointDesk desk(endpointOf());
    desk.breaker().stop(errorOf(LlmCode::Auth), u"m"_s);
    desk.update(endpointOf(), 0ms); // nothing has changed
    QVERIFY(desk.breaker().stopped(u"m"_s));
    Endpoint changed = endpointOf({ 2, 0, 0 });
    changed.keyName = u"OTHER_KEY"_s;
    desk.update(changed, 0ms);
    QVERIFY(!desk.breaker().stopped(u"m"_s));
    QCOMPARE(desk.concurrent(), 2);
}

QTEST_APPLESS_MAIN(TestEndpointDesk)
#include "tst_endpointdesk.moc"
