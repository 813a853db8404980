// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/breaker.h"
#include "services/llm/retryguard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace waymark::llm;
using std::chrono::milliseconds;
using State = Breaker::State;

namespace {

LlmError errorOf(LlmCode code)
{
    LlmError error;
    error.code = code;
    return error;
}

void failTimes(Breaker &breaker, int times, milliseconds now)
{
    for (int i = 0; i < times; ++i)
        breaker.failed(errorOf(LlmCode::NetRefused), now);
}

} // namespace

class TestBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAfterFiveInARow();
    void letsOneThroughToSee();
    void waitsTwiceAsLongEachTime();
    void aLostProbeIsMadeAgain();
    void lateFailuresDoNotProlong();
    void stopsUntilThePersonActs();
    void aMissingModelStopsItselfOnly();
    void whatCounts();
    void retriesAreAFifth();
};

void TestBreaker::opensAfterFiveInARow()
{
    Breaker breaker;
    failTimes(breaker, 4, 0ms);
    breaker.succeeded();
    failTimes(breaker, 4, 0ms);
    QVERIFY(breaker.mayStart(0ms));
    failTimes(breaker, 1, 1s);
    QCOMPARE(breaker.state(), State::Waiting);
    QCOMPARE(breaker.until(), 31s);
    QCOMPARE(breaker.why().code, LlmCode::NetRefused);
    QVERIFY(!breaker.mayStart(30'999ms));
    QVERIFY(!breaker.stopped(u"m"_s));
}

void TestBreaker::letsOneThroughToSee()
{
    Breaker breaker;
    failTimes(breaker, 5, 0ms);
    QVERIFY(breaker.mayStart(30s));
    breaker.started(30s);
    QCOMPARE(breaker.state(), State::Probing);
    QVERIFY(!breaker.mayStart(31s));
    breaker.succeeded();
    QVERIFY(breaker.mayStart(31s));
    failTimes(breaker, 4, 31s);
    QVERIFY(breaker.mayStart(31s)); // counts from the start
}

void TestBreaker::waitsTwiceAsLongEachTime()
{
    Breaker breaker;
    failTimes(breaker, 5, 0ms);
    for (const milliseconds pause : { 60s, 120s, 240s, 480s, 600s, 600s }) {
        const milliseconds now = breaker.until();
        breaker.started(now);
        failTimes(breaker, 1, now);
        QCOMPARE(breaker.until() - now, pause);
    }
    breaker.started(breaker.until());
    breaker.succeeded();
    failTimes(breaker, 5, 0ms);
    QCOMPARE(breaker.until(), 30s);
}

void TestBreaker::aLostProbeIsMadeAgain()
{
    Breaker breaker;
    failTimes(breaker, 5, 0ms);
    breaker.started(30s);
    breaker.probeLost(31s);
    QVERIFY(breaker.mayStart(31s));
    QCOMPARE(breaker.state(), State::Waiting);
}

void TestBreaker::lateFailuresDoNotProlong()
{
    Breaker breaker;
    failTimes(breaker, 5, 0ms);
    failTimes(breaker, 3, 20s); // were under way when it opened
    QCOMPARE(breaker.until(), 30s);
}

void TestBreaker::stopsUntilThePersonActs()
{
    Breaker breaker;
    breaker.stop(errorOf(LlmCode::Auth), u"m"_s);
    QVERIFY(breaker.stopped(u"m"_s));
    QVERIFY(breaker.stopped(u"other"_s));
    QCOMPARE(breaker.stopped(u"m"_s)->code, LlmCode::Auth);
    QVERIFY(!breaker.mayStart(1h));
    breaker.succeeded(); // an answer to what left before
    QVERIFY(breaker.stopped(u"m"_s));
    breaker.tryAgain();
    QVERIFY(!breaker.stopped(u"m"_s));
    QVERIFY(breaker.mayStart(0ms));
}

void TestBreaker::aMissingModelStopsItselfOnly()
{
    Breaker breaker;
    breaker.stop(errorOf(LlmCode::Model), u"m"_s);
    QCOMPARE(breaker.state(), State::Closed);
    QVERIFY(breaker.stopped(u"m"_s));
    QVERIFY(!breaker.stopped(u"other"_s));
    breaker.tryAgain();
    QVERIFY(!breaker.stopped(u"m"_s));
}

void TestBreaker::whatCounts()
{
    QVERIFY(Breaker::counts(LlmCode::NetDns));
    QVERIFY(Breaker::counts(LlmCode::NetCut));
    QVERIFY(Breaker::counts(LlmCode::Server));
    QVERIFY(!Breaker::counts(LlmCode::Rate));
    QVERIFY(!Breaker::counts(LlmCode::Loading));
    QVERIFY(!Breaker::counts(LlmCode::Param));
    QVERIFY(!Breaker::counts(LlmCode::Cancelled));
}

void TestBreaker::retriesAreAFifth()
{
    RetryGuard guard;
    for (int i = 0; i < 50; ++i)
        guard.sent(false, 0ms);
    int retries = 0;
    for (; guard.waitFor(1s) == 0ms; ++retries)
        guard.sent(true, 1s);
    QCOMPARE(retries, 24); // a fifth of 50 and of the retries themselves, and ten
    QCOMPARE(guard.waitFor(1s), 60s);
    QCOMPARE(guard.waitFor(60'500ms), 500ms); // the first requests are forgotten, the retries are not
    QCOMPARE(guard.waitFor(61s), 0ms);
}

QTEST_APPLESS_MAIN(TestBreaker)
#include "tst_breaker.moc"
