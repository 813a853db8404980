// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/llm/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::llm;

namespace {

EmbeddingRequest request(int count, std::optional<int> dimensions = {})
{
    EmbeddingRequest result;
    result.model = u"e-1"_s;
    for (int i = 0; i < count; ++i)
        result.inputs.append(u"text %1"_s.arg(i));
    result.dimensions = dimensions;
    return result;
}

QByteArray item(const QByteArray &embedding, int index)
{
    return "{\"object\":\"embedding\",\"index\":" + QByteArray::number(index) + ",\"embedding\":" + embedding + "}";
}

QByteArray body(const QByteArrayList &items)
{
    return "{\"object\":\"list\",\"model\":\"e-1\",\"data\":[" + items.join(',') + "],\"usage\":{\"prompt_tokens\":8,\"total_tokens\":8}}";
}

LlmResult<EmbeddingAnswer> read(const QByteArray &text, int count, std::optional<int> dimensions = {})
{
    return readEmbeddingAnswer(answered(200, text), request(count, dimensions), context());
}

/// "ok", "ok, failed 1 2", or the error.
QString print(const LlmResult<EmbeddingAnswer> &result)
{
    if (!result)
        return outcomeOf(result);
    QString text = u"ok"_s;
    for (const auto &[index, error] : result->failed)
        text += (text == u"ok"_s ? u", failed "_s : u" "_s) + QString::number(index);
    return text;
}

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

} // namespace

class TestEmbeddingAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void readsBothForms();
    void scalesToUnitLength();
    void checks_data();
    void checks();
    void checksDimensions();
    void readsAnyOrder();
    void keepsGoodBesideBad();
    void noticesABrokenServer();
    void readsUsage();
    void readsOtherShapes();
};

void TestEmbeddingAnswer::reads()
{
    HttpAnswer answer = answered(200, body({ item("[3,4]", 1), item("[0,-2]", 0) }), "application/json", { { "x-request-id", "r-1" } });
    answer.latency = std::chrono::milliseconds(7);
    const auto result = readEmbeddingAnswer(answer, request(2), context());
    QVERIFY2(result, qPrintable(outcomeOf(result)));
    QCOMPARE(result->vectors, (std::vector<std::vector<float>> { { 0, -1 }, { 0.6f, 0.8f } }));
    QVERIFY(result->failed.empty());
    QCOMPARE(result->model, u"e-1"_s);
    QCOMPARE(result->dimension, 2);
    QCOMPARE(result->usage, (Usage { 8, 0, 0, 0, false }));
    QVERIFY(!result->cameAsBase64);
    QCOMPARE(result->requestId, u"r-1"_s);
    QCOMPARE(result->latency, std::chrono::milliseconds(7));
}

void TestEmbeddingAnswer::readsBothForms()
{
    const auto base64 = read(body({ item(quoted(base64Of({ 3, 4 })), 0), item(quoted(base64Of({ 0, -2 })), 1) }), 2);
    QVERIFY2(base64, qPrintable(outcomeOf(base64)));
    QCOMPARE(base64->vectors, (std::vector<std::vector<float>> { { 0.6f, 0.8f }, { 0, -1 } }));
    QVERIFY(base64->cameAsBase64);
    const auto mixed = read(body({ item(quoted(base64Of({ 3, 4 })), 0), item("[0,-2]", 1) }), 2);
    QCOMPARE(mixed->vectors, base64->vectors);
    QVERIFY(!mixed->cameAsBase64);
}

void TestEmbeddingAnswer::scalesToUnitLength()
{
    const bool holds = rc::check("whatever the length was, it is 1", [] {
        const auto numbers = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(-1000, 1000)));
        const double scale = std::pow(10.0, *rc::gen::inRange(-5, 30));
        RC_PRE(std::any_of(numbers.begin(), numbers.end(), [](int n) { return n != 0; }));
        QByteArrayList texts;
        std::vector<float> floats;
        for (const int number : numbers) {
            texts.append(QByteArray::number(number * scale, 'g', 17));
            floats.push_back(float(number * scale));
        }
        for (const QByteArray &form : { QByteArray("[" + texts.join(',') + "]"), quoted(base64Of(floats)) }) {
            const auto result = read(body({ item(form, 0) }), 1);
            RC_ASSERT(result.has_value());
            RC_ASSERT(result->failed.empty());
            double squares = 0;
            for (const float number : result->vectors[0])
                squares += double(number) * double(number);
            RC_ASSERT(std::abs(squares - 1) < 1e-5);
        }
    });
    QVERIFY(holds);
}

void TestEmbeddingAnswer::checks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("outcome");

    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinity = std::numeric_limits<float>::infinity();
    const QByteArray good = "[1,2]";
    const auto row = [](const char *name, const QByteArray &text, int count, const QString &outcome) { QTest::newRow(name) << text << count << outcome; };
    const auto value = [&](const char *name, const QByteArray &embedding) { QTest::newRow(name) << body({ item(good, 0), item(embedding, 1) }) << 2 << u"ok, failed 1"_s; };

    row("fewer", body({ item(good, 0) }), 2, u"embed.count: fail"_s);
    row("more", body({ item(good, 0), item(good, 1) }), 1, u"embed.count: fail"_s);
    row("none", body({}), 1, u"embed.count: fail"_s);
    row("index twice", body({ item(good, 0), item("[2,1]", 0) }), 2, u"embed.index: fail"_s);
    row("index out of range", body({ item(good, 0), item("[2,1]", 2) }), 2, u"embed.index: fail"_s);
    row("index from 1", body({ item(good, 1), item("[2,1]", 2) }), 2, u"embed.index: fail"_s);
    row("negative index", body({ item(good, -1), item("[2,1]", 0) }), 2, u"embed.index: fail"_s);
    row("index in one only", body({ item(good, 0), "{\"embedding\":[2,1]}" }), 2, u"embed.index: fail"_s);
    row("index is a text", body({ "{\"index\":\"0\",\"embedding\":[1,2]}" }), 1, u"embed.index: fail"_s);
    row("index is a fraction", body({ "{\"index\":0.5,\"embedding\":[1,2]}" }), 1, u"embed.index: fail"_s);
    row("index is huge", body({ "{\"index\":1e400,\"embedding\":[1,2]}" }), 1, u"embed.index: fail"_s);
    row("no index at all", body({ "{\"embedding\":[1,2]}", "{\"embedding\":[2,1]}" }), 2, u"ok"_s);
    row("index is null", body({ "{\"index\":null,\"embedding\":[1,2]}", "{\"index\":null,\"embedding\":[2,1]}" }), 2, u"ok"_s);
    row("items that are none", body({ "null", "7" }), 2, u"ok, failed 0 1"_s);
    row("no data", R"({"object":"list"})", 1, u"shape: ask again"_s);
    row("data is no list", R"({"data":{"0":[1,2]}})", 1, u"shape: ask again"_s);
    row("chat", R"({"choices":[]})", 1, u"shape: ask again"_s);
    row("list", "[[1,2]]", 1, u"not_api: fail"_s);
    row("error", R"({"error":{"message":"m","code":500}})", 1, u"server: retry"_s);
    row("ends early", body({ item(good, 0) }).chopped(2), 1, u"net.cut: retry"_s);
    row("page", "<html>", 1, u"not_api: fail"_s);
    row("dimension changes", body({ item(good, 0), item("[1,2,3]", 1) }), 2, u"embed.dim: fail"_s);

    value("missing", "null");
    value("empty", "[]");
    value("object", "{\"0\":1}");
    value("null inside", "[1,null]");
    value("text inside", "[1,\"2\"]");
    value("list inside", "[[1,2]]");
    value("too large for a float", "[1,1e39]");
    value("too large for a double", "[1,1e400]");
    value("all zero", "[0,0]");
    value("nearly zero", "[1e-7,1e-7]");
    value("denormal", "[1e-310,1e-310]");
    value("empty base64", "\"\"");
    value("base64 of three bytes", quoted(QByteArray("abc").toBase64()));
    value("base64 of five bytes", quoted(QByteArray("abcde").toBase64()));
    value("no base64", "\"?!%\"");
    value("not even ASCII", "\"\xc3\xbc\xc3\xbc\"");
    value("base64 of NaN", quoted(base64Of({ 1, nan })));
    value("base64 of infinity", quoted(base64Of({ 1, -infinity })));
    value("base64 of zeros", quoted(base64Of({ 0, 0 })));
    value("more numbers than any model has", "[" + QByteArray("1,").repeated(70'000) + "1]");
}

void TestEmbeddingAnswer::checks()
{
    QFETCH(QByteArray, body);
    QFETCH(int, count);
    const auto result = read(body, count);
    QTEST(print(result), "outcome");
    if (!result)
        return;
    for (const auto &[index, error] : result->failed) {
        QVERIFY(result->vectors.at(size_t(index)).empty());
        QCOMPARE(error.code, LlmCode::EmbedValues);
        QVERIFY(!error.message.isEmpty());
    }
}

/// Some servers ignore what they are asked for.
void TestEmbeddingAnswer::checksDimensions()
{
    const QByteArray two = body({ item("[1,2]", 0) });
    QCOMPARE(print(read(two, 1, 2)), u"ok"_s);
    const auto result = read(two, 1, 8);
    QCOMPARE(print(result), u"embed.dim: fail"_s);
    QVERIFY2(result.error().message.contains(u"vectors of 2 numbers, this pool uses 8"_s), qPrintable(result.error().message));
    QCOMPARE(print(read(body({ item("[0,0]", 0) }), 1, 8)), u"ok, failed 0"_s); // nothing to measure
}

void TestEmbeddingAnswer::readsAnyOrder()
{
    const bool holds = rc::check("indexes put the vectors where they belong", [] {
        const int count = *rc::gen::inRange(1, 12);
        std::vector<int> order(static_cast<size_t>(count));
        std::iota(order.begin(), order.end(), 0);
        for (size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[size_t(*rc::gen::inRange<int>(0, int(i)))]);
        QByteArrayList items;
        for (const int index : order) {
            const std::vector<float> numbers { 1, float(index) };
            items.append(item(*rc::gen::arbitrary<bool>() ? quoted(base64Of(numbers)) : "[1," + QByteArray::number(index) + "]", index));
        }
        const auto result = read(body(items), count);
        RC_ASSERT(result.has_value());
        for (int i = 0; i < count; ++i) {
            const auto &vector = result->vectors[size_t(i)];
            RC_ASSERT(std::abs(vector[1] / vector[0] - float(i)) < 1e-4f * float(i + 1));
        }
    });
    QVERIFY(holds);
}

void TestEmbeddingAnswer::keepsGoodBesideBad()
{
    const auto result = read(body({ item("[null]", 2), item("[1,0]", 0), item("[0,0]", 1), item("[0,1]", 3) }), 4);
    QCOMPARE(print(result), u"ok, failed 1 2"_s);
    QCOMPARE(result->vectors, (std::vector<std::vector<float>> { { 1, 0 }, {}, {}, { 0, 1 } }));
    QCOMPARE(result->dimension, 2);
    const auto none = read(body({ item("[null]", 0) }), 1);
    QCOMPARE(print(none), u"ok, failed 0"_s);
    QCOMPARE(none->dimension, 0);
}

void TestEmbeddingAnswer::noticesABrokenServer()
{
    const auto same = [](int count) {
        QByteArrayList items;
        for (int i = 0; i < count; ++i)
            items.append(item("[1,2]", i));
        return body(items);
    };
    QCOMPARE(print(read(same(2), 2)), u"ok"_s);
    QCOMPARE(print(read(same(3), 3)), u"embed.values: fail"_s);
    // Also when only some are the same, and when they differ in length alone.
    QCOMPARE(print(read(body({ item("[1,2]", 0), item("[9,1]", 1), item("[2,4]", 2), item("[1,2]", 3) }), 4)), u"embed.values: fail"_s);
    // The same text may well have the same vector.
    EmbeddingRequest twice = request(3);
    twice.inputs[2] = twice.inputs[0];
    QCOMPARE(print(readEmbeddingAnswer(answered(200, same(3)), twice, context())), u"ok"_s);
}

void TestEmbeddingAnswer::readsUsage()
{
    const auto usage = [](const QByteArray &said) {
        return read("{\"data\":[" + item("[1,2]", 0) + "],\"usage\":" + said + "}", 1)->usage;
    };
    QCOMPARE(usage(R"({"prompt_tokens":8,"total_tokens":9})"), (Usage { 8, 0, 0, 0, false }));
    QCOMPARE(usage(R"({"total_tokens":9})"), (Usage { 9, 0, 0, 0, false }));
    const Usage estimate { estimatedInputTokens(request(1)), 0, 0, 0, true };
    for (const char *nonsense : { "null", "{}", R"({"prompt_tokens":-1})", R"({"prompt_tokens":1e300})" })
        QCOMPARE(usage(nonsense), estimate);
    const auto failed = read(body({}), 1);
    QCOMPARE(failed.error().usage, std::optional(Usage { 8, 0, 0, 0, false }));
}

void TestEmbeddingAnswer::readsOtherShapes()
{
    const QByteArray good = body({ item("[1,2]", 0) });
    QCOMPARE(print(read("\xef\xbb\xbf\n\n" + good + "\n", 1)), u"ok"_s);
    QCOMPARE(print(read("data: " + good + "\n\ndata: [DONE]\n\n", 1)), u"ok"_s);
    QCOMPARE(print(read("event: error\ndata: {\"error\":{\"message\":\"Loading model\",\"code\":503}}\n\n", 1)), u"loading: retry"_s);
    QCOMPARE(print(read(": keep-alive\n\n", 1)), u"net.cut: retry"_s);
    QCOMPARE(print(readEmbeddingAnswer(answered(400, R"({"error":{"message":"maximum context length is 512 tokens"}})"), request(1), context())), u"too_long: split"_s);
    QCOMPARE(print(readEmbeddingAnswer(answered(500, R"({"error":{"code":500,"message":"failed to encode response: json: unsupported value: NaN"}})"), request(1), context())),
        u"server: retry"_s);
}

QTEST_GUILESS_MAIN(TestEmbeddingAnswer)
#include "tst_embeddinganswer.moc"
