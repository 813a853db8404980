// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/json.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::text;

class TestJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void limitsDepth();
    void repairsUtf8();
    void writesCanonically();
    void readsWhatItWrites();
    void neverCrashes();
    void joinsText_data();
    void joinsText();
};

void TestJson::reads_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("scalar") << QByteArray("42") << QByteArray("42");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf[1]") << QByteArray("[1]");
    QTest::newRow("CRLF") << QByteArray("{\r\n\"a\" : 1\r\n}\r\n") << QByteArray(R"({"a":1})");
    QTest::newRow("duplicate key: first") << QByteArray(R"({"id":1,"id":2})") << QByteArray(R"({"id":1})");
    QTest::newRow("number too big for a double") << QByteArray("[1e400]") << QByteArray(R"(["1e400"])");
    QTest::newRow("number too big for an integer") << QByteArray("[123456789012345678901234567890]") << QByteArray(R"(["123456789012345678901234567890"])");
    QTest::newRow("unsigned 64 bit") << QByteArray("[18446744073709551615]") << QByteArray(R"(["18446744073709551615"])");
    QTest::newRow("largest integer") << QByteArray("[9223372036854775807]") << QByteArray("[9223372036854775807]");
    QTest::newRow("digits in a string stay") << QByteArray(R"(["\\\"1e400", 1e999])") << QByteArray(R"(["\\\"1e400","1e999"])");
    QTest::newRow("lone surrogate") << QByteArray(R"(["a\ud800b"])") << QByteArray("[\"a\xef\xbf\xbd"
                                                                                   "b\"]");
    QTest::newRow("low surrogate first") << QByteArray(R"(["\udc00\ud83d\ude00"])") << QByteArray("[\"\xef\xbf\xbd\xf0\x9f\x98\x80\"]");
    QTest::newRow("NUL") << QByteArray(R"(["a\u0000b"])") << QByteArray(R"(["a\u0000b"])");
    QTest::newRow("sorted") << QByteArray(R"({"b":1,"a":{"d":null,"c":true}})") << QByteArray(R"({"a":{"c":true,"d":null},"b":1})");
    QTest::newRow("1.0 is 1") << QByteArray("[1.0]") << QByteArray("[1]");
}

void TestJson::reads()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, canonical);
    const auto value = parseJson(json);
    QVERIFY2(value, value ? "" : qPrintable(value.error().detail));
    QCOMPARE(canonicalJson(*value), canonical);
}

void TestJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    const QString notJson = u"The record is not valid JSON."_s;
    QTest::newRow("empty") << QByteArray() << u"The record is empty."_s;
    QTest::newRow("blank") << QByteArray(" \n") << u"The record is empty."_s;
    QTest::newRow("NaN") << QByteArray("[NaN]") << u"The record holds NaN or Infinity, which JSON does not have."_s;
    QTest::newRow("-Infinity") << QByteArray(R"({"a":-Infinity})") << u"The record holds NaN or Infinity, which JSON does not have."_s;
    QTest::newRow("NaN only in text") << QByteArray(R"(["NaN",])") << notJson;
    QTest::newRow("open string") << QByteArray(R"(["abc)") << u"The record ends inside a string."_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0]\0", 6) << u"The text is UTF-16 and must be converted to UTF-8 first."_s;
    for (const char *json : { "[1,]", "{\"a\"}", "{a:1}", "[1 2]", "[01]", "[1.]", "[.5]", "[+1]", "nul", "[1]x", "// c\n1", "{\"a\":1e400e}", "{1e400:2}", "['a']", "[\"\t\"]", "[1e]" })
        QTest::newRow(json) << QByteArray(json) << notJson;
    QTest::newRow("NUL after the end") << QByteArray("123\0", 4) << notJson;
}

void TestJson::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    const auto value = parseJson(json);
    QVERIFY(!value);
    QCOMPARE(value.error().message, reason);
    QCOMPARE(value.error().code, ErrorCode::Parse);
}

void TestJson::limitsDepth()
{
    const auto nested = [](int depth) -> QByteArray { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QVERIFY(parseJson(nested(jsonDepthLimit)));
    const auto deeper = parseJson(nested(jsonDepthLimit + 1));
    QVERIFY(!deeper);
    QCOMPARE(deeper.error().message, u"The record is nested more than 256 levels deep."_s);
    QVERIFY(!parseJson(nested(1000000)));
    QVERIFY(!parseJson(QByteArray("[").repeated(1000000)));
}

void TestJson::repairsUtf8()
{
    const auto value = parseJson("{\"a\":\"x\xff\xc0\xafy\"}");
    QVERIFY(value);
    QCOMPARE(value->toObject().value(u"a"_s).toString(), u"x\ufffd\ufffd\ufffdy"_s);
}

void TestJson::writesCanonically()
{
    QCOMPARE(canonicalJson(QJsonValue(u"a\"b"_s)), QByteArray("\"a\\\"b\""));
    QCOMPARE(canonicalJson(QJsonValue()), QByteArray("null"));
    QCOMPARE(canonicalJson(QJsonArray {}), QByteArray("[]"));
}

void TestJson::readsWhatItWrites()
{
    const bool holds1 = rc::check("a string survives", [](const std::string &text) {
        const QString string = QString::fromUtf8(text.data(), qsizetype(text.size()));
        const auto value = parseJson(canonicalJson(QJsonArray { string }));
        RC_ASSERT(value.has_value());
        RC_ASSERT(value->toArray().first().toString() == string);
    });
    QVERIFY(holds1);
    const bool holds2 = rc::check("an integer survives", [](qint64 number) {
        const auto value = parseJson(QByteArray::number(number));
        RC_ASSERT(value.has_value());
        RC_ASSERT(value->toInteger() == number);
    });
    QVERIFY(holds2);
}

void TestJson::neverCrashes()
{
    const bool holds3 = rc::check("any bytes", [](const std::string &bytes) { (void)parseJson(QByteArray::fromStdString(bytes)); });
    QVERIFY(holds3);
    const bool holds4 = rc::check("bytes of JSON's own alphabet", [] {
        const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("{}[]\",:\\u0d8e-+.1tfn \xc3\xa9")));
        (void)parseJson(QByteArray::fromStdString(text));
    });
    QVERIFY(holds4);
}

void TestJson::joinsText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    QTest::newRow("string") << QByteArray(R"("a")") << u"a"_s;
    QTest::newRow("parts") << QByteArray(R"([{"type":"text","text":"a"},{"type":"text","text":"b"}])") << u"a\nb"_s;
    QTest::newRow("image") << QByteArray(R"([{"type":"image","source":{"data":"AAAA"}},{"type":"input_text","text":"b"}])") << u"[image]\nb"_s;
    QTest::newRow("image with its type") << QByteArray(R"([{"type":"image","source":{"media_type":"image/png","data":")" + QByteArray(4096, 'A') + R"("}}])") << u"[image image/png 3 kB]"_s;
    QTest::newRow("image in a data link") << QByteArray(R"([{"type":"image_url","image_url":{"url":"data:image/jpeg;base64,AAAA"}}])") << u"[image image/jpeg]"_s;
    QTest::newRow("image of a type that is none") << QByteArray(R"([{"type":"image","source":{"media_type":"<b>x","data":"AAAA"}}])") << u"[image]"_s;
    QTest::newRow("image link") << QByteArray(R"([{"type":"image_url","image_url":{"url":"x"}}])") << u"[image]"_s;
    QTest::newRow("null") << QByteArray("null") << QString();
    QTest::newRow("nested") << QByteArray(R"([{"type":"tool_result","content":[{"type":"text","text":"c"}]}])") << u"c"_s;
    QTest::newRow("unknown part") << QByteArray(R"([{"type":"x","y":1}])") << u"{\"type\":\"x\",\"y\":1}"_s;
}

void TestJson::joinsText()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    QCOMPARE(plainText(*parseJson(content)), text);
}

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
