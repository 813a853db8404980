// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/request.h"
#include "services/text/json.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::llm;

namespace {

ChatRequest asked()
{
    ChatRequest request;
    request.model = u"m"_s;
    request.system = u"Be brief."_s;
    request.user = u"Why?"_s;
    request.maxOutputTokens = 100;
    return request;
}

AnswerForm verdictForm()
{
    const QJsonObject schema { { u"type"_s, u"object"_s }, { u"properties"_s, QJsonObject { { u"ok"_s, QJsonObject { { u"type"_s, u"boolean"_s } } } } } };
    return { u"ver dict"_s, schema, QJsonObject { { u"ok"_s, true } } };
}

QJsonObject bodyOf(const ChatRequest &request, const Capability &capability = {})
{
    return text::parseJson(chatBody(request, capability))->toObject();
}

Endpoint endpoint(const QString &id)
{
    Endpoint result;
    result.id = id;
    return result;
}

} // namespace

class TestRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsNothingUnneeded();
    void sendsWhatIsSet();
    void keepsToTheCapability();
    void asksForForms();
    void mergesTheSystemRole();
    void sendsValidUtf8();
    void streams();
    void embeds();
    void hashesWhatIsAsked();
    void hashesNotTheWire();
    void estimates_data();
    void estimates();
};

void TestRequest::sendsNothingUnneeded()
{
    QCOMPARE(chatBody(asked(), {}),
        QByteArray(R"({"max_tokens":100,"messages":[{"content":"Be brief.","role":"system"},{"content":"Why?","role":"user"}],"model":"m"})"));
    ChatRequest bare = asked();
    bare.system.clear();
    QCOMPARE(bodyOf(bare).value(u"messages"_s).toArray().size(), 1);
}

void TestRequest::sendsWhatIsSet()
{
    ChatRequest request = asked();
    request.temperature = 0.2;
    request.seed = 7;
    request.reasoningEffort = u"low"_s;
    const QJsonObject body = bodyOf(request);
    QCOMPARE(body.value(u"temperature"_s).toDouble(), 0.2);
    QCOMPARE(body.value(u"seed"_s).toInt(), 7);
    QCOMPARE(body.value(u"reasoning_effort"_s).toString(), u"low"_s);
    for (const QString &never : { u"stop"_s, u"n"_s, u"user"_s, u"stream"_s, u"stream_options"_s, u"max_completion_tokens"_s })
        QVERIFY2(!body.contains(never), qPrintable(never));
    request.temperature = std::nan("");
    QVERIFY(!bodyOf(request).contains(u"temperature"_s));
}

void TestRequest::keepsToTheCapability()
{
    ChatRequest request = asked();
    request.temperature = 0;
    request.seed = 7;
    request.reasoningEffort = u"low"_s;
    request.stream = true;
    Capability capability;
    capability.maxCompletionTokens = true;
    capability.temperature = capability.seed = capability.reasoningEffort = capability.streamOptions = false;
    QCOMPARE(chatBody(request, capability),
        QByteArray(R"({"max_completion_tokens":100,"messages":[{"content":"Be brief.","role":"system"},{"content":"Why?","role":"user"}],"model":"m","stream":true})"));
}

void TestRequest::asksForForms()
{
    ChatRequest request = asked();
    request.form = verdictForm();
    Capability capability;

    QJsonObject format = bodyOf(request, capability).value(u"response_format"_s).toObject();
    QCOMPARE(format.value(u"type"_s).toString(), u"json_schema"_s);
    const QJsonObject schema = format.value(u"json_schema"_s).toObject();
    QCOMPARE(schema.value(u"name"_s).toString(), u"ver_dict"_s);
    QCOMPARE(schema.value(u"strict"_s).toBool(), true);
    QCOMPARE(schema.value(u"schema"_s).toObject(), verdictForm().schema);

    const auto system = [&] { return bodyOf(request, capability).value(u"messages"_s).toArray().at(0).toObject().value(u"content"_s).toString(); };
    QCOMPARE(system(), u"Be brief."_s);

    capability.form = FormRung::JsonObject;
    format = bodyOf(request, capability).value(u"response_format"_s).toObject();
    QCOMPARE(format, (QJsonObject { { u"type"_s, u"json_object"_s } }));
    QVERIFY(system().startsWith(u"Be brief.\n\n"_s));
    QVERIFY(system().contains(u"JSON"_s));
    QVERIFY(system().contains(u"{\"ok\":true}"_s));

    capability.form = FormRung::PlainText;
    QVERIFY(!bodyOf(request, capability).contains(u"response_format"_s));
    QVERIFY(system().contains(u"```json\n{\"ok\":true}\n```"_s));

    request.form->name = QString(100, u'x');
    capability.form = FormRung::JsonSchema;
    QCOMPARE(bodyOf(request, capability).value(u"response_format"_s)[u"json_schema"_s][u"name"_s].toString().size(), 64);
    request.form->name.clear();
    QVERIFY(!bodyOf(request, capability).value(u"response_format"_s)[u"json_schema"_s][u"name"_s].toString().isEmpty());
}

void TestRequest::mergesTheSystemRole()
{
    Capability capability;
    capability.systemRole = false;
    const QJsonArray messages = bodyOf(asked(), capability).value(u"messages"_s).toArray();
    QCOMPARE(messages, (QJsonArray { QJsonObject { { u"role"_s, u"user"_s }, { u"content"_s, u"Be brief.\n\nWhy?"_s } } }));
}

void TestRequest::sendsValidUtf8()
{
    ChatRequest request = asked();
    request.user = u"a"_s + QChar(u'\0') + QChar(0xD800) + u"b"_s + QChar(0xDC00) + u"\U0001F600\u0007"_s;
    const QByteArray body = chatBody(request, {});
    QVERIFY(!body.contains("\\ud800"));
    QVERIFY(!body.contains("\\u0000"));
    QCOMPARE(bodyOf(request).value(u"messages"_s)[1][u"content"_s].toString(), u"a\uFFFDb\uFFFD\U0001F600\u0007"_s);

    const bool holds = rc::check("any text of a stranger gives a body of valid UTF-8", [](const std::u16string &text) {
        ChatRequest any;
        any.model = u"m"_s;
        any.user = QString::fromStdU16String(text);
        const QByteArray bytes = chatBody(any, {});
        RC_ASSERT(QString::fromUtf8(bytes).toUtf8() == bytes);
        const auto parsed = text::parseJson(bytes);
        RC_ASSERT(parsed.has_value());
        RC_ASSERT(!parsed.value()[u"messages"_s][0][u"content"_s].toString().contains(QChar(u'\0')));
    });
    QVERIFY(holds);
}

void TestRequest::streams()
{
    ChatRequest request = asked();
    request.stream = true;
    const QJsonObject body = bodyOf(request);
    QCOMPARE(body.value(u"stream"_s).toBool(), true);
    QCOMPARE(body.value(u"stream_options"_s).toObject(), (QJsonObject { { u"include_usage"_s, true } }));
}

void TestRequest::embeds()
{
    EmbeddingRequest request { u"e"_s, { u"one"_s, u"two"_s }, 8 };
    QCOMPARE(embeddingBody(request, {}), QByteArray(R"({"dimensions":8,"encoding_format":"base64","input":["one","two"],"model":"e"})"));
    Capability capability;
    capability.dimensions = capability.encodingFormat = false;
    QCOMPARE(embeddingBody(request, capability), QByteArray(R"({"input":["one","two"],"model":"e"})"));
}

void TestRequest::hashesWhatIsAsked()
{
    QSet<QByteArray> hashes;
    const auto add = [&hashes](const QByteArray &hash) {
        QCOMPARE(hash.size(), 64);
        QVERIFY(!hashes.contains(hash));
        hashes.insert(hash);
    };
    add(requestHash(endpoint(u"a"_s), asked()));
    add(requestHash(endpoint(u"b"_s), asked()));
    const auto changed = [&](auto change) {
        ChatRequest request = asked();
        change(request);
        add(requestHash(endpoint(u"a"_s), request));
    };
    changed([](ChatRequest &r) { r.model = u"n"_s; });
    changed([](ChatRequest &r) { r.system.clear(); });
    changed([](ChatRequest &r) { r.user = u"How?"_s; });
    changed([](ChatRequest &r) { r.maxOutputTokens = 99; });
    changed([](ChatRequest &r) { r.temperature = 0; });
    changed([](ChatRequest &r) { r.seed = 0; });
    changed([](ChatRequest &r) { r.reasoningEffort = u"low"_s; });
    changed([](ChatRequest &r) { r.form = verdictForm(); });
    changed([](ChatRequest &r) { r.form = verdictForm(); r.form->example = {}; });
    // What moves from one field to the next is another request.
    changed([](ChatRequest &r) { r.system = u"Be brief.W"_s; r.user = u"hy?"_s; });

    add(requestHash(endpoint(u"a"_s), EmbeddingRequest { u"m"_s, { u"xy"_s }, {} }));
    add(requestHash(endpoint(u"a"_s), EmbeddingRequest { u"m"_s, { u"x"_s, u"y"_s }, {} }));
    add(requestHash(endpoint(u"a"_s), EmbeddingRequest { u"m"_s, { u"y"_s, u"x"_s }, {} }));
    add(requestHash(endpoint(u"a"_s), EmbeddingRequest { u"m"_s, { u"xy"_s }, 8 }));
}

/// How an answer travels, and where the server is found today, is not what is asked.
void TestRequest::hashesNotTheWire()
{
    Endpoint one = endpoint(u"a"_s);
    Endpoint other = one;
    other.base = QUrl(u"https://example.org"_s);
    other.timeouts.total = std::chrono::milliseconds(1);
    ChatRequest streamed = asked();
    streamed.stream = true;
    QCOMPARE(requestHash(other, streamed), requestHash(one, asked()));
}

void TestRequest::estimates_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("one") << u"a"_s;
    QTest::newRow("ASCII") << u"abcdefg"_s;
    QTest::newRow("umlauts") << u"äöü"_s;
    QTest::newRow("Chinese") << u"中文字"_s;
    QTest::newRow("emoji") << u"a\U0001F600\U0001F600"_s;
}

void TestRequest::estimates()
{
    QFETCH(QString, text);
    QCOMPARE(estimatedTokens(text), (text.toUtf8().size() + 2) / 3);
    ChatRequest request;
    request.user = text;
    const qint64 plain = estimatedInputTokens(request);
    QVERIFY(plain >= estimatedTokens(text));
    request.form = verdictForm();
    QVERIFY(estimatedInputTokens(request) > plain);
    QCOMPARE(estimatedInputTokens(EmbeddingRequest { u"m"_s, { text, text }, {} }), 2 * estimatedTokens(text));
}

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
