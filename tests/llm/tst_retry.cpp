// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/retry.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark::llm;

using std::chrono::milliseconds;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

Q_DECLARE_METATYPE(Headers)

class TestRetry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits();
    void waitsWithinBounds();
    void hints_data();
    void hints();
    void durations_data();
    void durations();
    void readsAnyDuration();
    void neverFailsOnNonsense();
    void obeysTheServer();
};

void TestRetry::waits()
{
    const auto half = [] { return 0.5; };
    QCOMPARE(waitAfter(1, {}, half), milliseconds(1000));
    QCOMPARE(waitAfter(2, {}, half), milliseconds(2000));
    QCOMPARE(waitAfter(5, {}, half), milliseconds(16'000));
    QCOMPARE(waitAfter(6, {}, half), milliseconds(30'000));
    QCOMPARE(waitAfter(1'000'000, {}, half), milliseconds(30'000));
    QCOMPARE(waitAfter(-5, {}, half), milliseconds(1000));
    QCOMPARE(waitAfter(1, milliseconds(300'000), half), milliseconds(300'000));
    QCOMPARE(waitAfter(1, {}, [] { return 0.0; }), milliseconds(0));
    QCOMPARE(waitAfter(1, {}, [] { return std::nan(""); }), milliseconds(2000));
}

void TestRetry::waitsWithinBounds()
{
    const bool holds = rc::check("never below the hint, never above the larger of hint and step", [] {
        const int attempt = *rc::gen::inRange(1, 10);
        const double drawn = *rc::gen::inRange(0, 1'000'000) / 1e6;
        const qint64 hinted = *rc::gen::inRange<qint64>(-1, 500'000);
        const auto hint = hinted < 0 ? std::optional<milliseconds>() : std::optional(milliseconds(hinted));
        const milliseconds wait = waitAfter(attempt, hint, [drawn] { return drawn; });
        const milliseconds most(std::min<qint64>(60'000, 1000 * qint64(std::pow(2, attempt))));
        RC_ASSERT(wait >= hint.value_or(milliseconds(0)));
        RC_ASSERT(wait <= std::max(most, hint.value_or(milliseconds(0))));
    });
    QVERIFY(holds);
}

void TestRetry::hints_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("wait"); // ms, -1 = none

    const auto row = [](const char *name, int status, const Headers &headers, const QByteArray &body, qint64 wait) {
        QTest::newRow(name) << status << headers << body << wait;
    };
    const QByteArray date = "Sun, 06 Nov 1994 08:49:37 GMT";
    row("none", 429, {}, "", -1);
    row("milliseconds first", 429, { { "retry-after-ms", "1500" }, { "retry-after", "9" } }, "try again in 7s", 1500);
    row("fraction of a millisecond", 429, { { "retry-after-ms", "0.2" } }, "", 1);
    row("seconds", 429, { { "retry-after", "9" } }, "", 9000);
    row("fractions", 503, { { "retry-after", "1.25" } }, "", 1250);
    row("now", 503, { { "retry-after", "0" } }, "", 0);
    row("negative", 429, { { "retry-after", "-1" } }, "", -1);
    row("nan", 429, { { "retry-after", "nan" } }, "", -1);
    row("inf", 429, { { "retry-after", "inf" } }, "", -1);
    row("word", 429, { { "retry-after", "soon" } }, "", -1);
    row("huge is long, and not short", 429, { { "retry-after", "1e9" } }, "", qint64(365) * 24 * 3'600'000);
    row("huger too", 429, { { "retry-after", "1e300" } }, "", qint64(365) * 24 * 3'600'000);
    row("negative milliseconds fall through", 429, { { "retry-after-ms", "-5" }, { "retry-after", "2" } }, "", 2000);
    row("date", 503, { { "date", date }, { "retry-after", "Sun, 06 Nov 1994 08:50:07 GMT" } }, "", 30'000);
    row("date, RFC 850", 503, { { "date", date }, { "retry-after", "Sunday, 06-Nov-94 08:50:07 GMT" } }, "", 30'000);
    row("date, asctime", 503, { { "date", date }, { "retry-after", "Sun Nov  6 08:50:07 1994" } }, "", 30'000);
    row("date in the past", 503, { { "date", date }, { "retry-after", "Sun, 06 Nov 1994 08:49:07 GMT" } }, "", -1);
    row("date without the server's own", 503, { { "retry-after", "Sun, 06 Nov 2094 08:49:07 GMT" } }, "", -1);
    row("a clock a day off", 503, { { "date", "Mon, 07 Nov 1994 08:49:37 GMT" }, { "retry-after", "Mon, 07 Nov 1994 08:49:38 GMT" } }, "", 1000);
    row("reset of what ran out", 429,
        { { "x-ratelimit-remaining-requests", "0" }, { "x-ratelimit-reset-requests", "6m0s" }, { "x-ratelimit-remaining-tokens", "100" },
            { "x-ratelimit-reset-tokens", "10m" } },
        "", 360'000);
    row("the larger reset", 429,
        { { "x-ratelimit-remaining-requests", "0" }, { "x-ratelimit-reset-requests", "20ms" }, { "x-ratelimit-remaining-tokens", "0" },
            { "x-ratelimit-reset-tokens", "1.5" } },
        "", 1500);
    row("resets are for 429", 503, { { "x-ratelimit-remaining-requests", "0" }, { "x-ratelimit-reset-requests", "6m0s" } }, "", -1);
    row("remaining not said", 429, { { "x-ratelimit-reset-requests", "6m0s" } }, "", -1);
    row("Azure's -1", 429,
        { { "x-ratelimit-remaining-requests", "-1" }, { "x-ratelimit-reset-requests", "-1" }, { "x-ratelimit-remaining-tokens", "0" },
            { "x-ratelimit-reset-tokens", "-1" } },
        "", -1);
    row("text", 429, {}, R"({"error":{"message":"Rate limit reached. Please try again in 41.724s. Visit us."}})", 41'724);
    row("text, milliseconds", 429, {}, "Please try again in 20ms.", 20);
    row("text, Go", 429, {}, "Please try again in 6m0s.", 360'000);
    row("text, words", 429, {}, "Please retry after 8 seconds.", 8000);
    row("text, minutes", 429, {}, "Retry after 2 minutes", 120'000);
    row("text, milliseconds in words", 429, {}, "retry in 300 milliseconds", 300);
    row("text, another", 429, {}, "Please retry in 36.4s", 36'400);
    row("text of an answer", 200, {}, "try again in 41.724s", -1);
    row("text, nonsense", 429, {}, "try again in 5x", -1);
}

void TestRetry::hints()
{
    QFETCH(int, status);
    QFETCH(Headers, headers);
    QFETCH(QByteArray, body);
    HttpAnswer answer;
    answer.status = status;
    answer.headers = headers;
    answer.body = body;
    const auto hint = waitHint(answer);
    QTEST(hint ? qint64(hint->count()) : -1, "wait");
}

void TestRetry::durations_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1 = none

    const auto row = [](const QByteArray &text, qint64 wait) { QTest::newRow(text.isEmpty() ? "empty" : text.constData()) << text << wait; };
    row("6m0s", 360'000);
    row("20ms", 20);
    row("1h2m", 3'720'000);
    row("41.724", 41'724);
    row(" 60 ", 60'000);
    row("7.66s", 7660);
    row("2m59.56s", 179'560);
    row(".5s", 500);
    row("1h0m0.000001s", 3'600'001);
    row("5\xc2\xb5s", 1);
    row("100ns", 1);
    row("0", -1);
    row("0s", -1);
    row("0h0m0s", -1);
    row("-1", -1);
    row("-5s", -1);
    row("", -1);
    row("s", -1);
    row(".s", -1);
    row("1.2.3s", -1);
    row("5 s", -1);
    row("5s3", -1);
    row("5d", -1);
    row("1e3s", -1);
    row("nan", -1);
    row("inf", -1);
    row("0x10", -1);
    row(QByteArray(60, '9'), qint64(365) * 24 * 3'600'000);
    row(QByteArray(100, '9'), -1);
}

void TestRetry::durations()
{
    QFETCH(QByteArray, text);
    const auto wait = goDuration(text);
    QTEST(wait ? qint64(wait->count()) : -1, "milliseconds");
}

void TestRetry::readsAnyDuration()
{
    const bool holds = rc::check("what Go writes is read back", [] {
        const int hours = *rc::gen::inRange(0, 200);
        const int minutes = *rc::gen::inRange(0, 60);
        const int thousandths = *rc::gen::inRange(0, 60'000);
        const qint64 all = (hours * 60LL + minutes) * 60'000 + thousandths;
        QByteArray text;
        if (hours > 0)
            text += QByteArray::number(hours) + "h";
        if (hours > 0 || minutes > 0)
            text += QByteArray::number(minutes) + "m";
        text += QByteArray::number(thousandths / 1000) + "." + QByteArray::number(thousandths % 1000).rightJustified(3, '0') + "s";
        const auto wait = goDuration(text);
        RC_ASSERT(wait.has_value() == (all > 0));
        if (wait)
            RC_ASSERT(wait->count() == all);
        if (all > 0)
            RC_ASSERT(goDuration(QByteArray(QByteArray::number(all) + "ms"))->count() == all);
    });
    QVERIFY(holds);
}

void TestRetry::neverFailsOnNonsense()
{
    const bool holds = rc::check("any header gives a wait in its range, or none", [] {
        const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("0123456789.eE+-hmsun \xc2\xb5:, GMTSunNov")));
        HttpAnswer answer;
        answer.status = 429;
        const QByteArray value = QByteArray::fromStdString(text).trimmed();
        answer.headers = { { "retry-after", value }, { "date", "Sun, 06 Nov 1994 08:49:37 GMT" }, { "x-ratelimit-remaining-tokens", "0" },
            { "x-ratelimit-reset-tokens", value } };
        answer.body = "try again in " + value;
        if (const auto hint = waitHint(answer)) {
            RC_ASSERT(hint->count() >= 0);
            RC_ASSERT(*hint <= std::chrono::hours(24 * 365));
        }
        if (const auto duration = goDuration(value))
            RC_ASSERT(duration->count() > 0);
    });
    QVERIFY(holds);
}

void TestRetry::obeysTheServer()
{
    HttpAnswer answer;
    QCOMPARE(saysRetry(answer), std::nullopt);
    answer.headers = { { "x-should-retry", "True" } };
    QCOMPARE(saysRetry(answer), std::optional(true));
    answer.headers = { { "x-should-retry", "true" }, { "x-should-retry", "false" } };
    QCOMPARE(saysRetry(answer), std::optional(false));
    answer.headers = { { "x-should-retry", "perhaps" } };
    QCOMPARE(saysRetry(answer), std::nullopt);
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
