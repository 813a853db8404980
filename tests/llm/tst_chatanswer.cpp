// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/llm/answers.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::llm;

namespace {

const QByteArray usageText = R"("usage":{"prompt_tokens":10,"completion_tokens":5,"total_tokens":15})";

QByteArray message(const QByteArray &fields, const QByteArray &finish = R"("stop")")
{
    return "{\"model\":\"m-1\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\"," + fields + "},\"finish_reason\":" + finish + "}]," + usageText + "}";
}

QByteArray piece(const QByteArray &fields, const QByteArray &finish = "null")
{
    return "data: {\"model\":\"m-1\",\"choices\":[{\"index\":0,\"delta\":{" + fields + "},\"finish_reason\":" + finish + "}]}\n\n";
}

/// A stream as it ought to be, with characters of two, three and four bytes.
QByteArray wholeStream()
{
    return ": keep-alive\n\n" + piece(R"("role":"assistant","content":"")") + piece("\"content\":\"Gr\xc3\xbc\xc3\x9f\"") + piece("\"content\":\"e \xe4\xb8\xad \"")
        + piece("\"content\":\"\xf0\x9f\x98\x80\"") + piece("", R"("stop")") + "data: {\"model\":\"m-1\",\"choices\":[]," + usageText + "}\n\ndata: [DONE]\n\n";
}

} // namespace

class TestChatAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void outcomes_data();
    void outcomes();
    void transfers_data();
    void transfers();
    void countsThinking();
    void readsUsage_data();
    void readsUsage();
    void tellsWhatAFailureCost();
    void saysHowManyTokens();
    void redirects_data();
    void redirects();
    void streams();
    void streamCutAtEveryByte();
    void streamThatEndsAnyhow_data();
    void streamThatEndsAnyhow();
    void streamErrors_data();
    void streamErrors();
    void streamsOneChoice();
    void bodyCutAtEveryByte();
};

void TestChatAnswer::reads_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, const QByteArray &body, const QString &text) { QTest::newRow(name) << body << text; };
    row("plain", message(R"("content":"Because.")"), u"Because."_s);
    row("list of parts", message(R"("content":[{"type":"text","text":"Be"},{"type":"text","text":"cause."},{"type":"image"},"!"])"), u"Because.!"_s);
    row("byte order mark and blank lines", "\xef\xbb\xbf\n\r\n \n" + message(R"("content":"a")"), u"a"_s);
    row("blank lines behind", message(R"("content":"a")") + "\n\n", u"a"_s);
    row("control characters", message(R"("content":"a\u000fb\u0000c\r\nd\te")"), u"a\uFFFDb\uFFFDc\nd\te"_s);
    row("lone surrogate", message(R"("content":"a\ud800b")"), u"a\uFFFDb"_s);
    row("invalid UTF-8", message("\"content\":\"a\xff\""), u"a\uFFFD"_s);
    row("finish is null", message(R"("content":"a")", "null"), u"a"_s);
    row("finish is eos", message(R"("content":"a")", R"("eos")"), u"a"_s);
    row("unknown finish", message(R"("content":"a")", R"("because")"), u"a"_s);
    row("finish is a number", message(R"("content":"a")", "7"), u"a"_s);
    row("thinking beside", message(R"("content":"a","reasoning_content":"Let me see.")"), u"a"_s);
    row("thinking before", message(R"("content":"<think>\nLet me see.\n</think>\n\na <think>b</think>")"), u"a <think>b</think>"_s);
    row("thinking twice", message(R"("content":"\n<think>x</think> <think>y</think>\na")"), u"a"_s);
    row("smallest index", R"({"choices":[{"index":2,"message":{"content":"c"}},{"index":1,"message":{"content":"b"}},{"index":1,"message":{"content":"d"}}]})", u"b"_s);
    row("no index", R"({"choices":[{"message":{"content":"a"}},{"message":{"content":"b"}}]})", u"a"_s);
    row("index is nonsense", R"({"choices":[{"index":"x","message":{"content":"a"}},{"index":1e400,"message":{"content":"b"}}]})", u"a"_s);
    row("negative index", R"({"choices":[{"index":0,"message":{"content":"a"}},{"index":-1,"message":{"content":"b"}}]})", u"b"_s);
    row("choices that are none", R"({"choices":[null,3,{"index":5,"message":{"content":"a"}}]})", u"a"_s);
    row("duplicate keys", R"({"choices":[{"message":{"content":"a","content":"b"}}],"choices":[]})", u"a"_s);
    row("tools beside a text", message(R"("content":"a","tool_calls":[{"id":"1"}])"), u"a"_s);
    row("empty refusal", message(R"("content":"a","refusal":"")"), u"a"_s);
    row("error that is none", "{\"error\":null," + message(R"("content":"a")").mid(1), u"a"_s);
}

void TestChatAnswer::reads()
{
    QFETCH(QByteArray, body);
    const auto read = readChat(answered(200, body));
    QVERIFY2(read, qPrintable(outcomeOf(read)));
    QTEST(read->text, "text");
}

void TestChatAnswer::outcomes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("withForm");

    const auto row = [](const char *name, const QByteArray &body, const QString &outcome, const QString &withForm = {}) {
        QTest::newRow(name) << body << outcome << (withForm.isEmpty() ? outcome : withForm);
    };
    row("no choices", "{" + usageText + "}", u"shape: ask again"_s);
    row("empty choices", R"({"choices":[]})", u"shape: ask again"_s);
    row("choices is no list", R"({"choices":{"0":{}}})", u"shape: ask again"_s);
    row("no message", R"({"choices":[{"index":0,"finish_reason":"stop"}]})", u"shape: ask again"_s);
    row("content is null", message(R"("content":null)"), u"shape: ask again"_s);
    row("content is missing", message(R"("x":1)"), u"shape: ask again"_s);
    row("content is a number", message(R"("content":5)"), u"shape: ask again"_s);
    row("content is empty", message(R"("content":"")"), u"shape: ask again"_s);
    row("content is blank", message(R"("content":" \n\t ")"), u"shape: ask again"_s, u"ok"_s); // the form then says that it is empty
    row("only thinking", message(R"("content":"","reasoning_content":"Hm.")"), u"starved: fail"_s);
    row("only thinking, Ollama", message(R"("content":"","reasoning":"Hm.")"), u"starved: fail"_s);
    row("only thinking, inside", message(R"("content":"<think>Hm.</think>")"), u"starved: fail"_s);
    row("thinking without end", message(R"("content":"<think>Hm.")", R"("length")"), u"starved: fail"_s);
    row("refusal", message(R"("content":null,"refusal":"I cannot.")"), u"refused: fail"_s);
    row("refusal beside a text", message(R"("content":"a","refusal":"I cannot.")"), u"refused: fail"_s);
    row("cut", message(R"("content":"a")", R"("length")"), u"truncated: fail"_s);
    row("cut, Mistral", message(R"("content":"a")", R"("model_length")"), u"truncated: fail"_s);
    row("cut, Google", message(R"("content":"a")", R"("MAX_TOKENS")"), u"truncated: fail"_s);
    row("cut to nothing", message(R"("content":null)", R"("length")"), u"starved: fail"_s);
    row("filter", message(R"("content":"a")", R"("content_filter")"), u"blocked: fail"_s);
    row("filter without a message", R"({"choices":[{"finish_reason":"content_filter","content_filter_results":{"hate":{"filtered":true}}}]})", u"blocked: fail"_s);
    row("tools", message(R"("content":null,"tool_calls":[{"id":"1"}])", R"("tool_calls")"), u"wrong_kind: fail"_s);
    row("tools, finish is stop", message(R"("content":null,"tool_calls":[{"id":"1"}])"), u"wrong_kind: fail"_s);
    row("function", message(R"("content":null,"function_call":{"name":"f"})", R"("function_call")"), u"wrong_kind: fail"_s);
    row("finish is error", message(R"("content":"half")", R"("error")"), u"server: retry"_s);
    row("nothing", "", u"not_api: fail"_s);
    row("blank lines only", "\n\n\n", u"net.cut: retry"_s);
    row("page", "<html><title>Sign in</title>", u"not_api: fail"_s);
    row("text", "OK", u"not_api: fail"_s);
    row("number", "42", u"not_api: fail"_s);
    row("list", "[1]", u"not_api: fail"_s);
    row("empty list", "[]", u"not_api: fail"_s);
    row("broken", R"({"choices":[{]})", u"not_api: fail"_s);
    row("broken, and open", R"({"choices":[{]}, {)", u"not_api: fail"_s);
    row("a bracket too many", R"({"choices":[]}})", u"not_api: fail"_s);
    row("junk behind", message(R"("content":"a")") + "{}", u"not_api: fail"_s);
    row("NaN", R"({"choices":[{"index":NaN}]})", u"not_api: fail"_s);
    row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), u"not_api: fail"_s);
    row("ends early", message(R"("content":"a")").chopped(3), u"net.cut: retry"_s);
    row("ends in a string", R"({"choices":[{"message":{"content":"a)", u"net.cut: retry"_s);
    row("ends in an escape", "{\"choices\":[{\"message\":{\"content\":\"a\\", u"net.cut: retry"_s);
    row("other object", R"({"message":"hello"})", u"shape: ask again"_s);
}

void TestChatAnswer::outcomes()
{
    QFETCH(QByteArray, body);
    QTEST(outcomeOf(readChat(answered(200, body))), "outcome");
    ChatRequest request = chatRequest();
    request.form = answerForm();
    QTEST(outcomeOf(readChatAnswer(answered(200, body), request, context())), "withForm");
}

void TestChatAnswer::transfers_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("outcome");

    const auto row = [](TransferEnd end, const QString &outcome) { QTest::newRow(qPrintable(outcome + QString::number(int(end)))) << int(end) << outcome; };
    row(TransferEnd::Dns, u"net.dns: retry"_s);
    row(TransferEnd::Refused, u"net.refused: retry"_s);
    row(TransferEnd::TimeoutConnect, u"net.timeout.connect: retry"_s);
    row(TransferEnd::TimeoutFirst, u"net.timeout.first: retry"_s);
    row(TransferEnd::TimeoutIdle, u"net.timeout.idle: retry"_s);
    row(TransferEnd::TimeoutTotal, u"net.timeout.total: retry"_s);
    row(TransferEnd::Cut, u"net.cut: retry"_s);
    row(TransferEnd::TlsUntrusted, u"tls.untrusted: pause endpoint"_s);
    row(TransferEnd::TlsHost, u"tls.host: pause endpoint"_s);
    row(TransferEnd::TlsExpired, u"tls.expired: pause endpoint"_s);
    row(TransferEnd::TlsVersion, u"tls.version: pause endpoint"_s);
    row(TransferEnd::TlsHandshake, u"tls.handshake: retry"_s);
    row(TransferEnd::TooLarge, u"too_large: fail"_s);
    row(TransferEnd::BadUrl, u"not_api: pause endpoint"_s);
    row(TransferEnd::NotHttp, u"not_api: pause endpoint"_s);
    row(TransferEnd::Cancelled, u"cancelled: fail"_s);
}

void TestChatAnswer::transfers()
{
    QFETCH(int, end);
    QFETCH(QString, outcome);
    QCOMPARE(outcomeOf(readChat(ended(TransferEnd(end)))), outcome);
    // A body that looks whole does not help: the server had announced more.
    QCOMPARE(outcomeOf(readChat(ended(TransferEnd(end), message(R"("content":"a")"), 200))), outcome);
    QCOMPARE(outcomeOf(readEmbeddingAnswer(ended(TransferEnd(end)), { u"m"_s, { u"a"_s }, {} }, context())), outcome);
    QCOMPARE(outcomeOf(readModels(ended(TransferEnd(end)), context())), outcome);
}

void TestChatAnswer::countsThinking()
{
    const auto both = readChat(answered(200, message(R"("content":"<think>1234</think>a","reasoning_content":"123","reasoning":"123")")));
    QCOMPARE(both->reasoningCharacters, 7);
    QCOMPARE(both->text, u"a"_s);
    QCOMPARE(readChat(answered(200, message(R"("content":"a","reasoning":"12")")))->reasoningCharacters, 2);
}

void TestChatAnswer::readsUsage_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<Usage>("usage");

    const Usage estimate { 18, 0, 1, 0, true }; // of the request and of "abc"
    const auto row = [](const char *name, const QByteArray &said, const Usage &usage) { QTest::newRow(name) << said << usage; };
    row("all", R"({"prompt_tokens":10,"completion_tokens":5,"prompt_tokens_details":{"cached_tokens":4},"completion_tokens_details":{"reasoning_tokens":3}})", { 10, 4, 5, 3, false });
    row("plain", R"({"prompt_tokens":10,"completion_tokens":5})", { 10, 0, 5, 0, false });
    row("DeepSeek's cache", R"({"prompt_tokens":10,"completion_tokens":5,"prompt_cache_hit_tokens":8})", { 10, 8, 5, 0, false });
    row("completion from the total", R"({"prompt_tokens":10,"completion_tokens":null,"total_tokens":15})", { 10, 0, 5, 0, false });
    row("zero", R"({"prompt_tokens":0,"completion_tokens":0})", { 0, 0, 0, 0, false });
    row("null", "null", estimate);
    row("no object", "7", estimate);
    row("empty", "{}", estimate);
    row("null completion", R"({"prompt_tokens":10,"completion_tokens":null})", { 10, 0, 1, 0, true });
    row("negative", R"({"prompt_tokens":-1,"completion_tokens":-5})", estimate);
    row("absurd", R"({"prompt_tokens":1e300,"completion_tokens":99999999999999999999})", estimate);
    row("fractions", R"({"prompt_tokens":1.5,"completion_tokens":"5"})", estimate);
    row("more cached than there was", R"({"prompt_tokens":10,"completion_tokens":5,"prompt_tokens_details":{"cached_tokens":11}})", { 10, 0, 5, 0, false });
    row("more thought than written", R"({"prompt_tokens":10,"completion_tokens":5,"completion_tokens_details":{"reasoning_tokens":6}})", { 10, 0, 5, 0, false });
    row("negative details", R"({"prompt_tokens":10,"completion_tokens":5,"prompt_tokens_details":{"cached_tokens":-1},"completion_tokens_details":null})", { 10, 0, 5, 0, false });
}

void TestChatAnswer::readsUsage()
{
    QFETCH(QByteArray, said);
    const auto read = readChat(answered(200, R"({"choices":[{"message":{"content":"abc"}}],"usage":)" + said + "}"));
    QVERIFY(read);
    QTEST(read->usage, "usage");
}

void TestChatAnswer::tellsWhatAFailureCost()
{
    const Usage used { 10, 0, 5, 0, false };
    for (const QByteArray &body : { message(R"("content":"a")", R"("length")"), message(R"("content":null,"refusal":"no")"), message(R"("content":null)") })
        QCOMPARE(readChat(answered(200, body)).error().usage, std::optional(used));
    QVERIFY(!readChat(answered(500, "")).error().usage);
    QVERIFY(!readChat(answered(200, "{}")).error().usage);
}

void TestChatAnswer::saysHowManyTokens()
{
    QVERIFY(readChat(answered(200, message(R"("content":"a")", R"("length")"))).error().message.contains(u"cut at 5 tokens"_s));
    QVERIFY(readChat(answered(200, R"({"choices":[{"message":{"content":""},"finish_reason":"length"}]})")).error().message.contains(u"All 100 tokens went to thinking"_s));
    QVERIFY(readChat(answered(200, R"({"choices":[]})")).error().message.contains(u"“choices”"_s));
    const auto blocked = readChat(answered(200,
        R"({"choices":[{"message":{"content":""},"finish_reason":"content_filter","content_filter_results":{"hate":{"filtered":true},"violence":{"filtered":false}}}]})"));
    QVERIFY(blocked.error().message.contains(u"(hate)"_s));
}

void TestChatAnswer::redirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("host");

    QTest::newRow("another host") << QByteArray("https://evil.example.net/v1") << u"points to evil.example.net."_s;
    QTest::newRow("another port") << QByteArray("http://api.example.org:8080/") << u"points to api.example.org:8080."_s;
    QTest::newRow("another path") << QByteArray("/v2") << u"points to api.example.org."_s;
    QTest::newRow("no host") << QByteArray("mailto:x") << u"points to another address."_s;
    QTest::newRow("none") << QByteArray() << u"points to api.example.org."_s;
    QTest::newRow("broken") << QByteArray("http://[::1") << u"points to"_s;
}

void TestChatAnswer::redirects()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, host);
    for (const int status : { 300, 301, 302, 303, 307, 308 }) {
        const auto read = readChat(answered(status, "", "", { { "location", location } }));
        QCOMPARE(outcomeOf(read), u"redirect: pause endpoint"_s);
        QVERIFY2(read.error().message.contains(host), qPrintable(read.error().message));
    }
}

void TestChatAnswer::streams()
{
    const auto read = readChat(streamed(wholeStream()));
    QVERIFY2(read, qPrintable(outcomeOf(read)));
    QCOMPARE(read->text, u"Grüße 中 \U0001F600"_s);
    QCOMPARE(read->model, u"m-1"_s);
    QCOMPARE(read->finish, u"stop"_s);
    QCOMPARE(read->usage, (Usage { 10, 0, 5, 0, false }));
    // Whatever type the server gives it.
    QCOMPARE(readChat(answered(200, wholeStream(), "application/json"))->text, read->text);
    QCOMPARE(readChat(answered(200, wholeStream().mid(wholeStream().indexOf("data:")), ""))->text, read->text);
    // One answer in one piece, though a stream was announced.
    QCOMPARE(readChat(streamed(message(R"("content":"a")")))->text, u"a"_s);
}

/// A stream that breaks off is never taken for an answer, and one that is whole but for its ending always is.
void TestChatAnswer::streamCutAtEveryByte()
{
    const QByteArray stream = wholeStream();
    const auto whole = readChat(streamed(stream));
    const qsizetype finished = stream.indexOf("\"stop\"}]}") + qsizetype(strlen("\"stop\"}]}"));
    for (qsizetype cut = 0; cut < stream.size(); ++cut) {
        for (const TransferEnd end : { TransferEnd::Complete, TransferEnd::Cut }) {
            HttpAnswer answer = streamed(stream.first(cut));
            answer.end = end;
            const auto read = readChat(answer);
            const QByteArray place = QByteArray::number(cut);
            if (cut >= finished) {
                QVERIFY2(read, place.constData());
                QCOMPARE(read->text, whole->text);
                QCOMPARE(read->usage.isEstimate, !stream.first(cut).contains("\"total_tokens\":15}}"));
            } else {
                QVERIFY2(!read, place.constData());
                QCOMPARE(outcomeOf(read), u"net.cut: retry"_s);
            }
        }
    }
}

void TestChatAnswer::streamThatEndsAnyhow_data()
{
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("isDone");
    QTest::addColumn<QString>("outcome");

    const auto row = [](const char *name, TransferEnd end, bool isDone, const QString &outcome) { QTest::newRow(name) << int(end) << isDone << outcome; };
    row("done, then silence", TransferEnd::TimeoutIdle, true, u"ok"_s);
    row("done, then cut", TransferEnd::Cut, true, u"ok"_s);
    row("done, but too large", TransferEnd::TooLarge, true, u"too_large: fail"_s);
    row("done, but cancelled", TransferEnd::Cancelled, true, u"cancelled: fail"_s);
    row("silence", TransferEnd::TimeoutIdle, false, u"net.timeout.idle: retry"_s);
    row("total", TransferEnd::TimeoutTotal, false, u"net.timeout.total: retry"_s);
    row("closed", TransferEnd::Complete, false, u"net.cut: retry"_s);
}

void TestChatAnswer::streamThatEndsAnyhow()
{
    QFETCH(int, end);
    QFETCH(bool, isDone);
    HttpAnswer answer = streamed(piece(R"("content":"a")") + (isDone ? piece("", R"("stop")") : QByteArray()));
    answer.end = TransferEnd(end);
    QTEST(outcomeOf(readChat(answer)), "outcome");
}

void TestChatAnswer::streamErrors_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QString>("outcome");

    const QByteArray begin = piece(R"("content":"half")");
    const auto row = [](const char *name, const QByteArray &stream, const QString &outcome) { QTest::newRow(name) << stream << outcome; };
    row("LM Studio", begin + "event: error\ndata: {\"error\":{\"message\":\"Trying to keep the first 6000 tokens when context the overflows.\"}}\n\n", u"too_long: split"_s);
    row("error event, plain message", begin + "event: error\ndata: {\"message\":\"broken\"}\n\n", u"server: retry"_s);
    row("error event, text", begin + "event: error\ndata: broken\n\n", u"server: retry"_s);
    row("OpenRouter", begin + "data: {\"error\":{\"code\":429,\"message\":\"m\"},\"choices\":[{\"delta\":{\"content\":\"\"},\"finish_reason\":\"error\"}]}\n\ndata: [DONE]\n\n",
        u"rate: retry"_s);
    row("llama-server", begin + "error: {\"code\":503,\"message\":\"Loading model\"}\n\n", u"loading: retry"_s);
    row("bare object", begin + "{\"error\":{\"code\":500,\"message\":\"m\"}}\n", u"server: retry"_s);
    row("pretty JSON behind", begin + "data: {\"error\":\ndata: {\"code\":500}}\n\n", u"server: retry"_s);
    row("broken JSON in the middle", begin + "data: {\"choices\":[}\n\n" + piece("", R"("stop")"), u"shape: ask again"_s);
    row("words between", begin + "data: ping\n\ndata: 7\n\ndata: null\n\n" + piece("", R"("stop")"), u"ok"_s);
    row("no choices", "data: {\"usage\":null}\n\ndata: [DONE]\n\n", u"shape: ask again"_s);
    row("done at once", "data: [DONE]\n\n", u"shape: ask again"_s);
    row("done, with something behind", begin + "data: [DONE] bye\n\ndata: {\"error\":\"x\"}\n\n", u"ok"_s);
    row("finish is empty in between", piece(R"("content":"a")", R"("")") + piece(R"("content":"b")", R"("")"), u"net.cut: retry"_s);
    row("only comments", ": OPENROUTER PROCESSING\n\n: OPENROUTER PROCESSING\n\n", u"net.cut: retry"_s);
    row("cut by length", piece(R"("content":"a")") + piece("", R"("length")") + "data: [DONE]\n\n", u"truncated: fail"_s);
    row("tools", piece(R"("tool_calls":[{"index":0}])") + piece("", R"("tool_calls")") + "data: [DONE]\n\n", u"wrong_kind: fail"_s);
    row("refusal in pieces", piece(R"("refusal":"I ca")") + piece(R"("refusal":"nnot.")") + piece("", R"("stop")"), u"refused: fail"_s);
    row("too many events", QByteArray("data: {}\n\n").repeated(600'000), u"too_large: fail"_s);
}

void TestChatAnswer::streamErrors()
{
    QFETCH(QByteArray, stream);
    QTEST(outcomeOf(readChat(streamed(stream))), "outcome");
}

void TestChatAnswer::streamsOneChoice()
{
    const auto chunk = [](int index, const QByteArray &text) -> QByteArray {
        return "data: {\"choices\":[{\"index\":" + QByteArray::number(index) + ",\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
    };
    const auto read = readChat(streamed(chunk(1, "x") + chunk(0, "a") + chunk(1, "y") + chunk(0, "b") + "data: [DONE]\n\n"));
    QVERIFY(read);
    QCOMPARE(read->text, u"ab"_s);
}

/// The three forms of a cut body: shorter than announced, a broken chunk, and a close where nothing was announced.
void TestChatAnswer::bodyCutAtEveryByte()
{
    const QByteArray body = message("\"content\":\"Gr\xc3\xbc\xc3\x9f \\u00e4 \\\" {[\"");
    QVERIFY(readChat(answered(200, body)));
    for (qsizetype cut = 1; cut < body.size(); ++cut) {
        QCOMPARE(outcomeOf(readChat(answered(200, body.first(cut)))), u"net.cut: retry"_s);
        QCOMPARE(outcomeOf(readChat(ended(TransferEnd::Cut, body.first(cut), 200))), u"net.cut: retry"_s);
    }
}

QTEST_GUILESS_MAIN(TestChatAnswer)
#include "tst_chatanswer.moc"
