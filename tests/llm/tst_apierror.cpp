// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/apierror.h"
#include "services/text/json.h"
#include "tests/llm/answers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::llm;

/// The shapes in which errors come, and what is done about each.
class TestApiError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsShapes_data();
    void readsShapes();
    void findsNoErrorInAnswers_data();
    void findsNoErrorInAnswers();
    void boundsWhatIsRead();
    void reacts_data();
    void reacts();
    void reactsInsideOfA200_data();
    void reactsInsideOfA200();
    void saysWhatItKnows();
    void saysHowLong();
    void namesTheField();
    void readsTheStatusOfACutAnswer();
};

void TestApiError::readsShapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("fields"); // message|type|parameter|code

    const auto row = [](const char *name, const QByteArray &body, const QString &fields) { QTest::newRow(name) << body << fields; };
    row("OpenAI", R"({"error":{"message":"m","type":"t","param":"p","code":"c"}})", u"m|t|p|c"_s);
    row("code is a number", R"({"error":{"message":"m","type":"t","param":null,"code":404}})", u"m|t||404"_s);
    row("code is null", R"({"error":{"message":"m","type":"t","param":null,"code":null}})", u"m|t||"_s);
    row("a text", R"({"error":"model 'x' not found"})", u"model 'x' not found|||"_s);
    row("a text beside a message", R"({"timestamp":"x","status":404,"error":"Not Found","message":"m","path":"/v1"})", u"m|Not Found||"_s);
    row("older vLLM", R"({"object":"error","message":"m","type":"BadRequestError","param":null,"code":400})", u"m|BadRequestError||400"_s);
    row("message alone", R"({"message":"m"})", u"m|||"_s);
    row("FastAPI, text", R"({"detail":"Not Found"})", u"Not Found|||"_s);
    row("FastAPI, list", R"({"detail":[{"type":"extra_forbidden","loc":["body","seed"],"msg":"Extra inputs"},{"loc":["body",0],"msg":"n"}]})", u"Extra inputs; n||body.seed|"_s);
    row("OpenRouter", R"({"error":{"code":502,"message":"Provider returned error","metadata":{"provider_name":"P","raw":"upstream","limit_source":"l"}}})",
        u"Provider returned error|||502"_s);
    row("Azure", R"({"error":{"message":"m","type":null,"param":"prompt","code":"content_filter","innererror":{"code":"ResponsibleAIPolicyViolation"}}})", u"m||prompt|content_filter"_s);
    row("Google", R"([{"error":{"code":429,"message":"m","status":"RESOURCE_EXHAUSTED"}}])", u"m|RESOURCE_EXHAUSTED||429"_s);
    row("errors", R"({"success":false,"errors":[{"code":10000,"message":"m"}]})", u"m|||10000"_s);
    row("message is an object", R"({"error":{"message":{"a":1}}})", u"{\"a\":1}|||"_s);
    row("page", "<!DOCTYPE html><html><head><TITLE lang=x>502 Bad\n Gateway</title></head><body>x</body></html>", u"502 Bad Gateway|||"_s);
    row("plain text", "upstream connect error", u"upstream connect error|||"_s);
    row("cut page", "<html><title>502", u"<html><title>502|||"_s);
    row("empty", "", u"|||"_s);
    row("event", "event: error\ndata: {\"error\":{\"message\":\"m\"}}\n\n", u"m|||"_s);
    row("duplicate keys", R"({"error":{"message":"first","message":"second"}})", u"first|||"_s);
    row("something else", R"({"foo":[1]})", u"{\"foo\":[1]}|||"_s);
}

void TestApiError::readsShapes()
{
    QFETCH(QByteArray, body);
    const ApiError error = apiErrorOf(body);
    QTEST((QStringList { error.message, error.type, error.parameter, error.code }.join(u'|')), "fields");
}

void TestApiError::findsNoErrorInAnswers_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("no error") << QByteArray(R"({"choices":[]})");
    QTest::newRow("null") << QByteArray(R"({"error":null,"choices":[]})");
    QTest::newRow("empty") << QByteArray(R"({"error":{},"choices":[]})");
    QTest::newRow("empty text") << QByteArray(R"({"error":""})");
    QTest::newRow("false") << QByteArray(R"({"error":false})");
    QTest::newRow("message of something else") << QByteArray(R"({"message":"hello"})");
    QTest::newRow("empty list") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("3");
}

void TestApiError::findsNoErrorInAnswers()
{
    QFETCH(QByteArray, body);
    QVERIFY(!apiErrorIn(*text::parseJson(body), false));
}

void TestApiError::boundsWhatIsRead()
{
    const QByteArray large = "{\"error\":{\"message\":\"" + QByteArray(1'000'000, 'x') + "\",\"code\":\"" + QByteArray(1'000'000, 'y') + "\"}}";
    const ApiError error = apiErrorOf(large);
    QVERIFY(error.message.size() <= 16 * 1024);
    QVERIFY(error.code.size() <= 200);
    QVERIFY(apiErrorOf(QByteArray(1'000'000, 'x')).message.size() <= 16 * 1024);
    QByteArray details = "{\"detail\":[";
    for (int i = 0; i < 10'000; ++i)
        details += "{\"loc\":[\"body\"],\"msg\":\"mmmmmmmmmm\"},";
    details += "{}]}";
    QVERIFY(apiErrorOf(details).message.size() < 1000);
}

void TestApiError::reacts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");

    const auto row = [](const char *name, int status, const QByteArray &body, const QString &outcome) { QTest::newRow(name) << status << body << outcome; };
    const auto error = [](const QByteArray &message, const QByteArray &code = {}) {
        return QByteArray("{\"error\":{\"message\":\"" + message + "\",\"code\":\"" + code + "\"}}");
    };
    row("key", 401, error("No"), u"auth: pause endpoint"_s);
    row("key, page", 401, "<html>", u"auth: pause endpoint"_s);
    row("key as a 400", 400, error("API key not valid. Please pass a valid API key."), u"auth: pause endpoint"_s);
    row("proxy", 407, "", u"auth: pause endpoint"_s);
    row("forbidden", 403, error("No access"), u"forbidden: pause endpoint"_s);
    row("moderation", 403, R"({"error":{"code":403,"message":"flagged","metadata":{"reasons":["violence"],"flagged_input":"x"}}})", u"blocked: fail"_s);
    row("budget of a key", 403, R"({"error":{"code":403,"message":"m","metadata":{"limit_source":"openrouter_key_limit"}}})", u"credit: pause endpoint"_s);
    row("no credit", 402, error("Insufficient Balance"), u"credit: pause endpoint"_s);
    row("quota", 429, error("You exceeded your current quota, please check your plan and billing details.", "insufficient_quota"), u"credit: pause endpoint"_s);
    row("quota, only in words", 429, error("You exceeded your current quota, please check your plan and billing details."), u"credit: pause endpoint"_s);
    row("quota that comes back", 429, error("You exceeded your current quota. Please retry in 36.4s."), u"rate: retry"_s);
    row("Google's rate", 429, R"([{"error":{"code":429,"message":"You exceeded your current quota","status":"RESOURCE_EXHAUSTED"}}])", u"rate: retry"_s);
    row("rate", 429, error("Rate limit reached", "rate_limit_exceeded"), u"rate: retry"_s);
    row("rate, empty", 429, "", u"rate: retry"_s);
    row("rate, words of an overflow", 429, error("Too many tokens, please wait before trying again."), u"rate: retry"_s);
    row("larger than the rate", 429, error("Request too large for m on tokens per min (TPM): Limit 10000, Requested 12000."), u"too_long: split"_s);
    row("no model", 404, error("The model `m-1` does not exist", "model_not_found"), u"model: pause endpoint"_s);
    row("no model, Ollama", 404, R"({"error":{"message":"model \"m-1\" not found, try pulling it first","type":"not_found_error","param":null,"code":null}})",
        u"model: pause endpoint"_s);
    row("no model, Azure", 404, error("The API deployment for this resource does not exist", "DeploymentNotFound"), u"model: pause endpoint"_s);
    row("no model as a 400", 400, error("m-1 is not a valid model ID"), u"model: pause endpoint"_s);
    row("wrong path", 404, R"({"detail":"Not Found"})", u"not_api: pause endpoint"_s);
    row("wrong path, page", 404, "<html><title>The model page</title>", u"not_api: pause endpoint"_s);
    row("wrong method", 405, "", u"not_api: pause endpoint"_s);
    row("http to https", 400, "<html><title>400 The plain HTTP request was sent to HTTPS port</title>", u"not_api: pause endpoint"_s);
    row("parameter", 400, R"({"error":{"message":"Unsupported parameter","param":"max_tokens","code":"unsupported_parameter"}})", u"param: adapt"_s);
    row("parameter, 422", 422, R"({"detail":[{"loc":["body","seed"],"msg":"Extra inputs are not permitted"}]})", u"param: adapt"_s);
    row("parameter behind a provider", 400, R"({"error":{"message":"Provider returned error","code":400,"metadata":{"raw":"temperature is fixed"}}})", u"param: adapt"_s);
    row("other refusal", 400, error("Invalid messages"), u"param: fail"_s);
    row("too long", 400, error("This model's maximum context length is 8192 tokens", "context_length_exceeded"), u"too_long: split"_s);
    row("too long, llama-server", 400, R"({"error":{"code":400,"message":"m","type":"exceed_context_size_error","n_prompt_tokens":9001,"n_ctx":4096}})", u"too_long: split"_s);
    row("too long as a 500", 500, R"({"error":{"code":500,"message":"input (15002 tokens) is too large to process. increase the physical batch size","type":"server_error"}})",
        u"too_long: split"_s);
    row("too large", 413, "", u"too_long: split"_s);
    row("filter", 400, R"({"error":{"message":"m","code":"content_filter","innererror":{"content_filter_result":{"hate":{"filtered":true}}}}})", u"blocked: fail"_s);
    row("loading", 503, R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})", u"loading: retry"_s);
    row("loading, other words", 503, R"({"error":"Model m-1 is currently loading","estimated_time":20})", u"loading: retry"_s);
    row("busy", 503, R"({"error":"server busy, please try again.  maximum pending requests exceeded"})", u"busy: retry"_s);
    row("overloaded", 529, error("Overloaded"), u"busy: retry"_s);
    for (const int status : { 408, 409, 425, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529 })
        QTest::addRow("%d", status) << status << QByteArray() << u"server: retry"_s;
    for (const int status : { 406, 410, 418, 451, 501, 505, 511, 526, 599 })
        QTest::addRow("%d", status) << status << QByteArray() << u"server: fail"_s;
    row("501 of llama-server", 501, error("This server does not support embeddings. Start it with `--embeddings`"), u"server: fail"_s);
    row("page of a proxy", 502, "<html><title>502 Bad Gateway</title>", u"server: retry"_s);
}

void TestApiError::reacts()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto read = readChat(answered(status, body));
    QTEST(outcomeOf(read), "outcome");
    QCOMPARE(read.error().httpStatus, status);
    QVERIFY(!read.error().message.isEmpty());
}

void TestApiError::reactsInsideOfA200_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, const QByteArray &body, const QString &outcome, int status) { QTest::newRow(name) << body << outcome << status; };
    row("OpenRouter, rate", R"({"error":{"code":429,"message":"Provider returned error"}})", u"rate: retry"_s, 429);
    row("OpenRouter, server", R"({"error":{"code":502,"message":"m"},"choices":[]})", u"server: retry"_s, 502);
    row("OpenRouter, credit", R"({"error":{"code":402,"message":"m"}})", u"credit: pause endpoint"_s, 402);
    row("in the choice", R"({"choices":[{"index":0,"error":{"code":503,"message":"m"},"finish_reason":"error","message":{"content":"half"}}]})", u"server: retry"_s, 503);
    row("by type", R"({"error":{"message":"m","type":"rate_limit_error"}})", u"rate: retry"_s, 429);
    row("by type, key", R"({"error":{"message":"m","type":"authentication_error"}})", u"auth: pause endpoint"_s, 401);
    row("by type, request", R"({"error":{"message":"temperature","type":"invalid_request_error"}})", u"param: adapt"_s, 400);
    row("by code, quota", R"({"error":{"message":"m","code":"insufficient_quota"}})", u"credit: pause endpoint"_s, 429);
    row("older vLLM", R"({"object":"error","message":"m","code":400})", u"param: fail"_s, 400);
    row("text", R"({"error":"something broke"})", u"server: retry"_s, 500);
    row("overflow in words", R"({"error":{"message":"Trying to keep the first 6000 tokens when context the overflows."}})", u"too_long: split"_s, 500);
    row("absurd code", R"({"error":{"message":"m","code":99999999999999999999}})", u"server: retry"_s, 500);
    row("negative code", R"({"error":{"message":"m","code":-429}})", u"server: retry"_s, 500);
}

void TestApiError::reactsInsideOfA200()
{
    QFETCH(QByteArray, body);
    const auto read = readChat(answered(200, body));
    QTEST(outcomeOf(read), "outcome");
    QTEST(read.error().httpStatus, "status");
}

void TestApiError::saysWhatItKnows()
{
    const auto read = readChat(answered(429, R"({"error":{"message":"Slow down, please try again in 41.724s."}})", "application/json",
        { { "x-request-id", "req-1" }, { "retry-after", "9" } }));
    QVERIFY(!read);
    QCOMPARE(read.error().requestId, u"req-1"_s);
    QCOMPARE(read.error().excerpt, u"Slow down, please try again in 41.724s."_s);
    QCOMPARE(read.error().waitAtLeast, std::optional(std::chrono::milliseconds(9000)));
    QCOMPARE(readChat(answered(404, "<html>", "text/html; charset=utf-8")).error().message,
        u"https://api.example.org/v1/chat/completions is not an OpenAI-compatible address: it answered text/html. Check the address in Preferences."_s);
    QVERIFY(!readChat(answered(401, "", "", { { "retry-after", "9" } })).error().waitAtLeast);
    QCOMPARE(readChat(answered(200, R"({"error":{"code":429,"message":"Provider returned error","metadata":{"raw":"try again in 5s"}}})")).error().waitAtLeast,
        std::optional(std::chrono::milliseconds(5000)));
}

void TestApiError::saysHowLong()
{
    const auto named = readChat(answered(400, R"({"error":{"code":400,"message":"m","type":"exceed_context_size_error","n_prompt_tokens":9001,"n_ctx":4096}})"));
    QCOMPARE(named.error().tokensNeeded, std::optional<qint64>(9001));
    QCOMPARE(named.error().tokensAllowed, std::optional<qint64>(4096));
    QVERIFY(named.error().message.contains(u"needs 9,001 tokens, the model takes 4,096"_s));
    const auto said = readChat(answered(429, R"({"error":{"message":"Request too large for m on tokens per min (TPM): Limit 10000, Requested 12000."}})"));
    QCOMPARE(said.error().tokensNeeded, std::optional<qint64>(12'000));
    QCOMPARE(said.error().tokensAllowed, std::optional<qint64>(10'000));
    const auto absurd = readChat(answered(400, R"({"error":{"message":"m","type":"exceed_context_size_error","n_prompt_tokens":-1,"n_ctx":1e300}})"));
    QCOMPARE(absurd.error().tokensNeeded, std::nullopt);
    QCOMPARE(absurd.error().tokensAllowed, std::nullopt);
}

/// What is handed on is enough to adapt, however long the words of the server are.
void TestApiError::namesTheField()
{
    const QByteArray body = "{\"error\":{\"message\":\"" + QByteArray(500, 'x') + " unknown field reasoning_effort\"}}";
    const auto read = readChat(answered(400, body));
    QCOMPARE(read.error().parameter, u"reasoning_effort"_s);
    QCOMPARE(adaptationFor(read.error().parameter, read.error().excerpt, {}, {}), std::optional(Adaptation::NoReasoningEffort));
    QCOMPARE(readChat(answered(400, R"({"error":{"message":"m","param":"top_k"}})")).error().parameter, u"top_k"_s);
    const auto role = readChat(answered(400, R"({"error":{"message":"'messages[0].role' does not support 'system' with this model.","param":"messages[0].role"}})"));
    QCOMPARE(adaptationFor(role.error().parameter, role.error().excerpt, {}, {}), std::optional(Adaptation::SystemIntoUser));
}

void TestApiError::readsTheStatusOfACutAnswer()
{
    QCOMPARE(outcomeOf(readChat(ended(TransferEnd::Cut, "{\"error\":{\"mess", 401))), u"auth: pause endpoint"_s);
    QCOMPARE(outcomeOf(readChat(ended(TransferEnd::TimeoutIdle, "", 503))), u"server: retry"_s);
    QCOMPARE(outcomeOf(readChat(ended(TransferEnd::Cancelled, "", 503))), u"cancelled: fail"_s);
}

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"
