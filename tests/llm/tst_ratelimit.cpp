// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/ratelimit.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace waymark::llm;
using std::chrono::milliseconds;

namespace {

HttpAnswer answerWith(const QByteArray &name, const QByteArray &value)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.headers = { { name, value } };
    return answer;
}

/// How many requests of so many tokens go before the limit holds them up.
int burst(RateLimit &limit, qint64 tokens, milliseconds now)
{
    int sent = 0;
    for (; sent < 1000 && limit.waitFor(tokens, now) == 0ms; ++sent)
        limit.take(tokens, now);
    return sent;
}

} // namespace

class TestRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLimitIsNone();
    void holdsTenSeconds();
    void refillsAllTheTime();
    void whatIsLargerThanTheBucketIsPaidOff();
    void settles();
    void takesTheTighterLimit();
    void passesOverNonsense_data();
    void passesOverNonsense();
    void halvesOncePerBurst();
    void comesBackByCleanAnswers();
    void inventsALimitWhereNobodyToldOne();
};

void TestRateLimit::noLimitIsNone()
{
    RateLimit limit({}, 0ms);
    QCOMPARE(burst(limit, 1'000'000, 0ms), 1000);
}

void TestRateLimit::holdsTenSeconds()
{
    RateLimit requests({ 0, 60, 0 }, 0ms);
    QCOMPARE(burst(requests, 1, 0ms), 10);
    RateLimit tokens({ 0, 0, 6000 }, 0ms);
    QCOMPARE(burst(tokens, 100, 0ms), 10);
    RateLimit slow({ 0, 1, 0 }, 0ms); // a sixth of a request is none
    QCOMPARE(burst(slow, 1, 0ms), 1);
}

void TestRateLimit::refillsAllTheTime()
{
    RateLimit limit({ 0, 60, 0 }, 5s);
    burst(limit, 1, 5s);
    QCOMPARE(limit.waitFor(1, 5s), 1000ms);
    QCOMPARE(limit.waitFor(1, 5400ms), 600ms);
    QCOMPARE(limit.waitFor(1, 6s), 0ms);
    QCOMPARE(burst(limit, 1, 8s), 3);
    QCOMPARE(burst(limit, 1, 600s), 10); // no more than it holds
}

void TestRateLimit::whatIsLargerThanTheBucketIsPaidOff()
{
    RateLimit limit({ 0, 0, 6000 }, 0ms);
    QCOMPARE(limit.waitFor(3000, 0ms), 0ms);
    limit.take(3000, 0ms);
    QCOMPARE(limit.waitFor(1, 0ms), 20'010ms); // 2000 below zero, at 100 a second
    QCOMPARE(limit.waitFor(3000, 20s), 10s); // until it is full again
}

void TestRateLimit::settles()
{
    RateLimit limit({ 0, 0, 6000 }, 0ms);
    limit.take(1000, 0ms);
    limit.settle(1000, 100, 0ms);
    QCOMPARE(limit.waitFor(900, 0ms), 0ms);
    limit.settle(100, 600, 0ms); // more than was thought
    QCOMPARE(limit.waitFor(900, 0ms), 5s);
}

void TestRateLimit::takesTheTighterLimit()
{
    RateLimit limit({ 0, 600, 0 }, 0ms);
    limit.learn(answerWith("x-ratelimit-limit-requests", "60"), 0ms);
    QCOMPARE(limit.requestsPerMinute(), 60.0);
    limit.learn(answerWith("x-ratelimit-limit-requests", "6000"), 0ms);
    QCOMPARE(limit.requestsPerMinute(), 600.0);
    limit.learn(answerWith("x-ratelimit-limit-tokens", "40000"), 0ms);
    QCOMPARE(limit.tokensPerMinute(), 40000.0);
}

void TestRateLimit::passesOverNonsense_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : { "", "-1", "0", "nan", "inf", "unlimited", "1e999", "12 a minute" })
        QTest::newRow(value) << QByteArray(value);
}

void TestRateLimit::passesOverNonsense()
{
    QFETCH(QByteArray, value);
    RateLimit limit({ 0, 60, 600 }, 0ms);
    limit.learn(answerWith("x-ratelimit-limit-requests", value), 0ms);
    limit.learn(answerWith("x-ratelimit-limit-tokens", value), 0ms);
    QCOMPARE(limit.requestsPerMinute(), 60.0);
    QCOMPARE(limit.tokensPerMinute(), 600.0);
}

void TestRateLimit::halvesOncePerBurst()
{
    RateLimit limit({ 0, 60, 6000 }, 0ms);
    // Four left together, and all come back as 429.
    for (const milliseconds at : { 100ms, 120ms, 130ms, 180ms })
        limit.tooMany(50ms, at);
    QCOMPARE(limit.requestsPerMinute(), 30.0);
    QCOMPARE(limit.tokensPerMinute(), 3000.0);
    limit.tooMany(5s, 6s);
    QCOMPARE(limit.requestsPerMinute(), 15.0);
    for (int i = 2; i < 40; ++i)
        limit.tooMany(i * 10s, i * 10s + 1s);
    QCOMPARE(limit.factor(), 1.0 / 16); // never to a standstill
}

void TestRateLimit::comesBackByCleanAnswers()
{
    RateLimit limit({ 0, 60, 0 }, 0ms);
    limit.tooMany(0ms, 0ms);
    for (int i = 0; i < 19; ++i)
        limit.clean(1s);
    QCOMPARE(limit.requestsPerMinute(), 30.0);
    limit.clean(1s);
    QCOMPARE(limit.requestsPerMinute(), 33.0);
    for (int i = 0; i < 10; ++i)
        limit.clean(1s);
    limit.tooMany(2s, 3s); // counts anew
    QVERIFY(qFuzzyCompare(limit.factor(), 0.275));
    for (int i = 0; i < 20; ++i)
        limit.clean(4s);
    QVERIFY(qFuzzyCompare(limit.factor(), 0.325));
    for (int i = 0; i < 1000; ++i)
        limit.clean(4s);
    QCOMPARE(limit.requestsPerMinute(), 60.0);
}

void TestRateLimit::inventsALimitWhereNobodyToldOne()
{
    RateLimit few({}, 0ms);
    few.take(1, 0ms);
    few.tooMany(0ms, 0ms);
    QCOMPARE(few.requestsPerMinute(), 30.0);
    RateLimit many({}, 0ms);
    for (int i = 0; i < 500; ++i)
        many.take(1, milliseconds(i * 200)); // 300 a minute
    many.tooMany(100s, 100s);
    QCOMPARE(many.requestsPerMinute(), 150.5); // the last minute holds both its ends
    for (int i = 0; i < 200; ++i)
        many.clean(101s);
    QCOMPARE(many.requestsPerMinute(), 0.0); // none again
}

QTEST_APPLESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
