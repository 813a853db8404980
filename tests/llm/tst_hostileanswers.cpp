// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/safewords.h"
#include "tests/llm/answers.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::llm;

namespace {

const QByteArray key = "sk-proj-CANARY0123456789abcdefgh/ij+kl";
const QByteArray headerValue = "CANARY-tenant-9";

AnswerContext secretContext()
{
    AnswerContext result = context();
    result.secrets = { key, headerValue };
    return result;
}

/// All that an error tells, in one text.
QString told(const LlmError &error)
{
    const Error plain = toError(error);
    return QStringList { error.message, error.requestId, error.parameter, error.excerpt, error.fault, plain.message, plain.detail }.join(u'\n');
}

QList<LlmError> errorsOf(const HttpAnswer &answer)
{
    QList<LlmError> errors;
    if (const auto chat = readChatAnswer(answer, chatRequest(), secretContext()); !chat)
        errors.append(chat.error());
    if (const auto embedding = readEmbeddingAnswer(answer, { u"m"_s, { u"a"_s }, {} }, secretContext()); !embedding)
        errors.append(embedding.error());
    if (const auto models = readModels(answer, secretContext()); !models)
        errors.append(models.error());
    return errors;
}

bool isShowable(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return (c.category() == QChar::Other_Control && c != u'\n') || c == QChar(0x202E); });
}

} // namespace

/// Servers that lie, shout, or send our own key back.
class TestHostileAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsNoKey_data();
    void tellsNoKey();
    void keepsNoKey();
    void tellsNoControlCharacter();
    void staysWithinLimits_data();
    void staysWithinLimits();
    void bearsAnything();
    void bearsMutations();
};

void TestHostileAnswers::tellsNoKey_data()
{
    QTest::addColumn<HttpAnswer>("answer");

    const QByteArray both = key + " " + headerValue;
    const auto row = [](const char *name, const HttpAnswer &answer) { QTest::newRow(name) << answer; };
    for (const int status : { 301, 400, 401, 402, 403, 404, 413, 418, 422, 429, 500, 503 }) {
        row(qPrintable(u"message, %1"_s.arg(status)), answered(status, "{\"error\":{\"message\":\"" + both + "\",\"type\":\"" + both + "\",\"param\":\"" + both + "\",\"code\":\"" + both + "\"}}"));
        row(qPrintable(u"page, %1"_s.arg(status)), answered(status, "<html><title>" + both + "</title>" + both, "text/html"));
    }
    row("escaped", answered(400, "{\"error\":\"" + QByteArray(key).replace('/', "\\/") + "\"}"));
    row("escaped differently", answered(400, "{\"error\":\"\\u0073" + key.mid(1) + "\"}"));
    row("content type", answered(200, "<html>", both));
    row("request id", answered(500, "", "", { { "x-request-id", both } }));
    row("location", answered(302, "", "", { { "location", "https://" + headerValue + ".example.net/" + key } }));
    row("filter", answered(403, "{\"error\":{\"message\":\"m\",\"metadata\":{\"reasons\":[\"" + both + "\"]}}}"));
    row("category", answered(200, "{\"choices\":[{\"finish_reason\":\"content_filter\",\"content_filter_results\":{\"" + both + "\":{\"filtered\":true}}}]}"));
    row("wrong shape", answered(200, "{\"x\":\"" + both + "\"}"));
    row("wrong shape, bearer", answered(200, "{\"request\":{\"Authorization\":\"Bearer " + key + "\"}}"));
    row("text", answered(200, "Authorization: Bearer " + key, "text/plain"));
    row("stream", streamed("event: error\ndata: {\"error\":\"" + both + "\"}\n\n"));
    row("cut", answered(200, "{\"choices\":[\"" + both));
    row("at the end of the excerpt", answered(500, QByteArray(190, 'x') + both, "text/plain"));
    HttpAnswer untrusted = ended(TransferEnd::TlsUntrusted);
    untrusted.reason = QString::fromUtf8(both);
    row("reason of the library", untrusted);
}

void TestHostileAnswers::tellsNoKey()
{
    QFETCH(HttpAnswer, answer);
    const QList<LlmError> errors = errorsOf(answer);
    QVERIFY(!errors.isEmpty());
    for (const LlmError &error : errors) {
        QVERIFY2(!told(error).contains(u"CANARY"_s, Qt::CaseInsensitive), qPrintable(told(error)));
        QVERIFY(error.excerpt.size() <= longestExcerpt);
    }
}

/// What is kept of an answer that is good.
void TestHostileAnswers::keepsNoKey()
{
    const auto chat = readChatAnswer(
        answered(200, "{\"model\":\"" + key + "\",\"choices\":[{\"message\":{\"content\":\"You sent " + key + ".\"},\"finish_reason\":\"" + key + "\"}]}", "application/json",
            { { "x-request-id", key } }),
        chatRequest(), secretContext());
    QVERIFY(chat);
    QCOMPARE(chat->text, u"You sent [key]."_s);
    for (const QString &text : { chat->model, chat->finish, chat->requestId })
        QVERIFY2(!text.contains(u"CANARY"_s), qPrintable(text));
    // In pieces too.
    const auto stream = readChatAnswer(streamed("data: {\"choices\":[{\"delta\":{\"content\":\"" + key.first(9) + "\"}}]}\n\ndata: {\"choices\":[{\"delta\":{\"content\":\"" + key.mid(9)
                                           + "\"},\"finish_reason\":\"stop\"}]}\n\n"),
        chatRequest(), secretContext());
    QCOMPARE(stream->text, u"[key]"_s);
    const auto embedding = readEmbeddingAnswer(answered(200, "{\"model\":\"" + key + "\",\"data\":[{\"embedding\":[1]}]}"), { u"m"_s, { u"a"_s }, {} }, secretContext());
    QCOMPARE(embedding->model, u"[key]"_s);
}

void TestHostileAnswers::tellsNoControlCharacter()
{
    const QByteArray nasty = "a\\u001b[31m\\u0000\\u202e\\u0085\\u009b\\r\\nb";
    const QByteArray raw = QByteArray("a\x1b[31m\0\xe2\x80\xae\xc2\x85\r\nb", 16);
    const QList<HttpAnswer> answers { answered(400, "{\"error\":{\"message\":\"" + nasty + "\",\"param\":\"" + nasty + "\"}}"), answered(500, raw, "text/plain"), answered(200, raw, raw),
        answered(500, "", "", { { "x-request-id", raw } }), answered(302, "", "", { { "location", raw } }), answered(200, "{\"x\":\"" + raw + "\"}") };
    for (const HttpAnswer &answer : answers) {
        for (const LlmError &error : errorsOf(answer))
            QVERIFY2(isShowable(told(error)), qPrintable(told(error)));
    }
    const auto chat = readChat(answered(200, "{\"model\":\"" + nasty + "\",\"choices\":[{\"message\":{\"content\":\"" + nasty + "\"},\"finish_reason\":\"" + nasty + "\"}]}"));
    QVERIFY(chat);
    QVERIFY(isShowable(chat->model));
    QVERIFY(isShowable(chat->finish));
    QCOMPARE(chat->text, u"a\uFFFD[31m\uFFFD\u202E\uFFFD\uFFFD\nb"_s); // what is not seen but no control is for the lint
}

void TestHostileAnswers::staysWithinLimits_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");

    constexpr qsizetype million = 1'000'000;
    const auto row = [](const char *name, const QByteArray &body, const QString &outcome) { QTest::newRow(name) << body << outcome; };
    row("deep", QByteArray("{\"a\":").repeated(million) + "1" + QByteArray("}").repeated(million), u"not_api: fail"_s);
    row("deep and open", QByteArray("{\"a\":").repeated(million), u"not_api: fail"_s);
    row("deep lists", QByteArray("[").repeated(million), u"not_api: fail"_s);
    row("many lists", "{\"choices\":[" + QByteArray("[],").repeated(2 * million) + "[]]}", u"not_api: fail"_s);
    row("many numbers", "{\"choices\":[" + QByteArray("0,").repeated(11 * million) + "0]}", u"not_api: fail"_s);
    row("many keys", "{" + QByteArray("\"a\":1,").repeated(million) + "\"b\":1}", u"shape: ask again"_s);
    row("long number", "{\"choices\":[{\"index\":" + QByteArray(million, '9') + ",\"message\":{\"content\":\"a\"}}]}", u"ok"_s);
    row("long key", "{\"" + QByteArray(million, 'k') + "\":1}", u"shape: ask again"_s);
    row("event that is too large", "data: \"" + QByteArray(9 * million, 'x') + "\"\n\n", u"too_large: fail"_s);
    row("large comment", ":" + QByteArray(9 * million, 'x') + "\n\ndata: [DONE]\n\n", u"shape: ask again"_s);
    row("think and think again", "{\"choices\":[{\"message\":{\"content\":\"" + QByteArray("<think></think>").repeated(million / 2) + "a\"}}]}", u"ok"_s);
    row("blanks", QByteArray(10 * million, '\n'), u"net.cut: retry"_s);
    row("many errors", "{\"error\":{\"message\":\"" + QByteArray("sk-aaaaaaaaaaaaaaaa Bearer aaaaaaaaaaaaaa ").repeated(100'000) + "\"}}", u"server: retry"_s);
}

void TestHostileAnswers::staysWithinLimits()
{
    QFETCH(QByteArray, body);
    QTEST(outcomeOf(readChat(answered(200, body, ""))), "outcome");
}

void TestHostileAnswers::bearsAnything()
{
    const bool holds = rc::check("any bytes with any status give an answer or an error with a sentence", [] {
        HttpAnswer answer;
        answer.status = *rc::gen::element(0, 100, 200, 204, 206, 299, 302, 400, 404, 429, 500, 599, 999, -1);
        answer.end = TransferEnd(*rc::gen::inRange(0, int(TransferEnd::Cancelled) + 1));
        answer.body = QByteArray::fromStdString(*rc::gen::arbitrary<std::string>());
        answer.headers = { { "content-type", QByteArray::fromStdString(*rc::gen::arbitrary<std::string>()) }, { "location", QByteArray::fromStdString(*rc::gen::arbitrary<std::string>()) } };
        for (const LlmError &error : errorsOf(answer))
            RC_ASSERT(!error.message.isEmpty());
    });
    QVERIFY(holds);
}

void TestHostileAnswers::bearsMutations()
{
    const QByteArray chat = R"({"model":"m","choices":[{"index":0,"message":{"content":"a","refusal":null,"reasoning":"b"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1,"completion_tokens":2}})";
    const QByteArray vectors = R"({"data":[{"index":0,"embedding":[0.5,1]}],"model":"m","usage":{"prompt_tokens":1}})";
    const QByteArray error = R"({"error":{"message":"try again in 5s","type":"t","param":"seed","code":429,"metadata":{"raw":"x","limit_source":"y"},"innererror":{"content_filter_result":{"hate":{"filtered":true}}}}})";
    const QByteArray stream = "data: {\"choices\":[{\"delta\":{\"content\":\"a\"},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n";
    const bool holds = rc::check("answers with something wrong in them", [&] {
        QByteArray body = *rc::gen::element(chat, vectors, error, stream);
        const int mutations = *rc::gen::inRange(1, 6);
        for (int i = 0; i < mutations && !body.isEmpty(); ++i) {
            const qsizetype at = *rc::gen::inRange<int>(0, int(body.size()));
            if (*rc::gen::arbitrary<bool>())
                body[at] = char(*rc::gen::inRange(0, 256));
            else
                body.insert(at, QByteArray::fromStdString(*rc::gen::element<std::string>("null", "{}", "[]", "\"\"", "-1", "1e400", "99999999999999999999", "\\u0000", "\n\n", "data:", "\xff")));
        }
        const HttpAnswer answer = answered(*rc::gen::element(200, 400, 429, 500), body, "");
        for (const LlmError &one : errorsOf(answer)) {
            RC_ASSERT(!one.message.isEmpty());
            RC_ASSERT(isShowable(told(one)));
        }
        if (const auto read = readChat(answer)) {
            RC_ASSERT(read->usage.promptTokens >= 0);
            RC_ASSERT(read->usage.completionTokens >= 0);
            RC_ASSERT(!read->text.trimmed().isEmpty());
        }
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestHostileAnswers)
#include "tst_hostileanswers.moc"
