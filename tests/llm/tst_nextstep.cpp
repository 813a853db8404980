// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/nextstep.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace waymark::llm;
using What = NextStep::What;

namespace {

LlmError errorOf(LlmCode code, Reaction reaction)
{
    LlmError error;
    error.code = code;
    error.reaction = reaction;
    return error;
}

HttpAnswer answerOf(int status, const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = headers;
    return answer;
}

double half()
{
    return 0.5;
}

} // namespace

class TestNextStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reactions_data();
    void reactions();
    void waitsLongerEachTime();
    void neverBelowTheHint();
    void parksLongHints();
    void keepsToTheDeadline();
    void theServersWish();
};

void TestNextStep::reactions_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<AttemptsSoFar>("soFar");
    QTest::addColumn<What>("what");
    QTest::addColumn<Reaction>("left");
    QTest::newRow("retry") << Reaction::Retry << AttemptsSoFar { 1 } << What::Retry << Reaction::Retry;
    QTest::newRow("the fifth") << Reaction::Retry << AttemptsSoFar { 5 } << What::Retry << Reaction::Retry;
    QTest::newRow("the sixth is the last") << Reaction::Retry << AttemptsSoFar { 6 } << What::GiveUp << Reaction::Fail;
    QTest::newRow("adapt") << Reaction::Adapt << AttemptsSoFar { 1 } << What::Adapt << Reaction::Adapt;
    QTest::newRow("adapt a third time") << Reaction::Adapt << AttemptsSoFar { 3, 2 } << What::Adapt << Reaction::Adapt;
    QTest::newRow("not a fourth") << Reaction::Adapt << AttemptsSoFar { 4, 3 } << What::GiveUp << Reaction::Fail;
    QTest::newRow("adaptations are attempts") << Reaction::Adapt << AttemptsSoFar { 6, 1 } << What::GiveUp << Reaction::Fail;
    QTest::newRow("ask again") << Reaction::AskAgain << AttemptsSoFar { 1 } << What::AskAgain << Reaction::AskAgain;
    QTest::newRow("once") << Reaction::AskAgain << AttemptsSoFar { 2, 0, true } << What::GiveUp << Reaction::Fail;
    QTest::newRow("split") << Reaction::Split << AttemptsSoFar { 1 } << What::GiveUp << Reaction::Split;
    QTest::newRow("fail") << Reaction::Fail << AttemptsSoFar { 1 } << What::GiveUp << Reaction::Fail;
    QTest::newRow("pause the endpoint") << Reaction::PauseEndpoint << AttemptsSoFar { 1 } << What::GiveUp << Reaction::PauseEndpoint;
    QTest::newRow("pause the job") << Reaction::PauseJob << AttemptsSoFar { 1 } << What::GiveUp << Reaction::PauseJob;
}

void TestNextStep::reactions()
{
    QFETCH(Reaction, reaction);
    QFETCH(AttemptsSoFar, soFar);
    QFETCH(What, what);
    QFETCH(Reaction, left);
    const NextStep next = nextStep(errorOf(LlmCode::Server, reaction), answerOf(500), soFar, 0ms, half);
    QCOMPARE(next.what, what);
    QCOMPARE(next.error.reaction, left);
}

void TestNextStep::waitsLongerEachTime()
{
    const LlmError error = errorOf(LlmCode::Server, Reaction::Retry);
    std::chrono::milliseconds expected = 1s;
    for (int attempt = 1; attempt <= 5; ++attempt, expected *= 2)
        QCOMPARE(nextStep(error, answerOf(500), { attempt }, 100ms, half).notBefore, 100ms + expected);
    QCOMPARE(nextStep(error, answerOf(500), { 5 }, 0ms, [] { return 0.0; }).notBefore, 0ms);
}

void TestNextStep::neverBelowTheHint()
{
    LlmError error = errorOf(LlmCode::Rate, Reaction::Retry);
    QCOMPARE(nextStep(error, answerOf(429, { { "retry-after", "90" } }), {}, 0ms, half).notBefore, 90s);
    error.waitAtLeast = 50s; // what the reader found outranks what is found here
    QCOMPARE(nextStep(error, answerOf(429, { { "retry-after", "90" } }), {}, 0ms, half).notBefore, 50s);
}

void TestNextStep::parksLongHints()
{
    const LlmError error = errorOf(LlmCode::Rate, Reaction::Retry);
    const NextStep two = nextStep(error, answerOf(429, { { "retry-after", "120" } }), {}, 0ms, half);
    QCOMPARE(two.what, What::Retry);
    const NextStep more = nextStep(error, answerOf(429, { { "retry-after", "121" } }), { 6 }, 0ms, half);
    QCOMPARE(more.what, What::GiveUp);
    QCOMPARE(more.error.reaction, Reaction::Retry);
    QCOMPARE(more.error.waitAtLeast.value_or(0ms), 121s);
}

void TestNextStep::keepsToTheDeadline()
{
    const LlmError error = errorOf(LlmCode::Rate, Reaction::Retry);
    const auto answer = answerOf(429, { { "retry-after", "100" } });
    QCOMPARE(nextStep(error, answer, { 2, 0, false, 10s }, 10s + 15min - 100s, half).what, What::Retry);
    const NextStep late = nextStep(error, answer, { 2, 0, false, 10s }, 10s + 15min - 99s, half);
    QCOMPARE(late.what, What::GiveUp);
    QCOMPARE(late.error.reaction, Reaction::Fail);
}

void TestNextStep::theServersWish()
{
    const QList<std::pair<QByteArray, QByteArray>> yes { { "x-should-retry", "true" } };
    const QList<std::pair<QByteArray, QByteArray>> no { { "x-should-retry", "false" } };
    QCOMPARE(nextStep(errorOf(LlmCode::Server, Reaction::Retry), answerOf(500, no), {}, 0ms, half).what, What::GiveUp);
    QCOMPARE(nextStep(errorOf(LlmCode::Server, Reaction::Fail), answerOf(501, yes), {}, 0ms, half).what, What::Retry);
    QCOMPARE(nextStep(errorOf(LlmCode::Blocked, Reaction::Fail), answerOf(200, yes), {}, 0ms, half).what, What::GiveUp);
    // A key does not become right by asking again.
    QCOMPARE(nextStep(errorOf(LlmCode::Auth, Reaction::PauseEndpoint), answerOf(401, yes), {}, 0ms, half).what, What::GiveUp);
}

QTEST_APPLESS_MAIN(TestNextStep)
#include "tst_nextstep.moc"
