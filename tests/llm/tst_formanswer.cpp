// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/llm/answers.h"

#include "services/text/json.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::llm;

namespace {

/// {"verdict": success | failure, "reasons": [text], "confidence": number, "steps": integer, "sure": boolean, "where": {"file": text or null}}
AnswerForm verdict()
{
    const QJsonValue schema = *text::parseJson(R"({"type":"object","additionalProperties":false,
        "required":["verdict","reasons","confidence","steps","sure","where"],
        "properties":{
            "verdict":{"type":"string","enum":["success","failure"]},
            "reasons":{"type":"array","items":{"type":"string"}},
            "confidence":{"type":"number"},
            "steps":{"type":"integer"},
            "sure":{"type":"boolean"},
            "where":{"type":"object","properties":{"file":{"type":["string","null"]}}}}})");
    return { u"verdict"_s, schema.toObject(), {} };
}

const QByteArray good = R"({"verdict":"success","reasons":["a","b"],"confidence":0.5,"steps":3,"sure":true,"where":{"file":null}})";

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray text = good;
    Q_ASSERT(text.contains(from));
    return text.replace(from, to);
}

} // namespace

class TestFormAnswer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void dropsWhatWasNotAsked();
    void cleansTexts();
    void readsWithoutASchema();
    void neverThrows();
    void neverInventsAnything();
    void isQuickWithBraces();
};

void TestFormAnswer::reads_data()
{
    QTest::addColumn<QByteArray>("text");

    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("plain", good);
    row("blanks around", " \n" + good + "\n\n");
    row("fence", "```json\n" + good + "\n```");
    row("fence in prose", "Here is {my} answer:\n\n```\n" + good + "\n```\nI hope that helps.");
    row("fence that does not end", "```json\n" + good);
    row("prose around", "Sure! " + good + " Let me know.");
    row("braces before", "Use {braces} like {\"so\" }: " + good);
    row("several", good + "\n" + changed("success", "failure"));
    row("in a list", "[" + good + "]");
    row("a brace without end before", "{ not this one. " + good);
    row("indented", QByteArray(good).replace(",", ",\n    "));
    row("byte order mark", "\xef\xbb\xbf" + good);
    row("integer with a point", changed("\"steps\":3", "\"steps\":3.0"));
}

void TestFormAnswer::reads()
{
    QFETCH(QByteArray, text);
    const auto form = readForm(QString::fromUtf8(text), verdict());
    QVERIFY2(form, form ? "" : qPrintable(form.error().fault));
    QCOMPARE(*form, text::parseJson(good)->toObject());
}

void TestFormAnswer::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const QByteArray &text, const QString &fault) { QTest::newRow(name) << text << fault; };
    row("empty", "", u"The answer was empty."_s);
    row("blank", " \n\t", u"The answer was empty."_s);
    row("prose", "I would say success.", u"The answer held no JSON object."_s);
    row("list", "[1,2]", u"The answer held no JSON object."_s);
    row("cut", good.chopped(4), u"The JSON object was cut off before its end."_s);
    row("cut in a fence", "```json\n" + good.chopped(30) + "\n```", u"The JSON object was cut off before its end."_s);
    row("not JSON", "{verdict: success}", u"The answer was not valid JSON."_s);
    row("comma too many", changed("true,", "true,,"), u"The answer was not valid JSON."_s);
    row("missing", changed("\"steps\":3,", ""), u"The property \"steps\" is missing."_s);
    row("missing inside", changed("\"file\":null", ""), u"The property \"where.file\" is missing."_s);
    row("empty object", "{}", u"The property \"confidence\" is missing."_s);
    row("not in the list", changed("success", "Success"), u"The property \"verdict\" must be one of [\"success\",\"failure\"]."_s);
    row("text for a list", changed("[\"a\",\"b\"]", "\"a\""), u"The property \"reasons\" must be an array."_s);
    row("number in the list", changed("\"b\"", "7"), u"The property \"reasons[1]\" must be a string."_s);
    row("text for a number", changed("0.5", "\"0.5\""), u"The property \"confidence\" must be a number."_s);
    row("number that no double holds", changed("0.5", "1e400"), u"The property \"confidence\" must be a number."_s);
    row("fraction for an integer", changed("\"steps\":3", "\"steps\":3.5"), u"The property \"steps\" must be an integer."_s);
    row("number for yes or no", changed("true", "1"), u"The property \"sure\" must be a boolean."_s);
    row("list for an object", changed("{\"file\":null}", "[]"), u"The property \"where\" must be an object."_s);
    row("neither of two types", changed("\"file\":null", "\"file\":false"), u"The property \"where.file\" must be a string or null."_s);
    row("null", changed("true", "null"), u"The property \"sure\" must be a boolean."_s);
    row("too deep", QByteArray("{\"a\":").repeated(1000) + "1" + QByteArray("}").repeated(1000), u"The answer was not valid JSON."_s);
}

void TestFormAnswer::refuses()
{
    QFETCH(QByteArray, text);
    const auto form = readForm(QString::fromUtf8(text), verdict());
    QVERIFY(!form);
    QCOMPARE(outcomeOf(form), u"bad_json: ask again"_s);
    QTEST(form.error().fault, "fault");
    QVERIFY(form.error().message.contains(u"The raw text is kept."_s));
    QVERIFY(form.error().excerpt.size() <= 200);
}

void TestFormAnswer::dropsWhatWasNotAsked()
{
    const auto form = readForm(QString::fromUtf8(changed("\"sure\":true", R"("sure":true,"status":"approved","where2":{},"verdict2":1)").replace("{\"file\":null", "{\"x\":1,\"file\":null")), verdict());
    QVERIFY(form);
    QCOMPARE(*form, text::parseJson(good)->toObject());
    // Of two the first counts, as everywhere.
    QCOMPARE(readForm(QString::fromUtf8(changed("\"verdict\":\"success\"", R"("verdict":"success","verdict":"failure")")), verdict())->value(u"verdict"_s).toString(), u"success"_s);
}

void TestFormAnswer::cleansTexts()
{
    const auto form = readForm(uR"({"answer":"a\u0000b\u001b[31m\r\nc\td\ud800"})"_s, answerForm());
    QVERIFY(form);
    QCOMPARE(form->value(u"answer"_s).toString(), u"a\uFFFDb\uFFFD[31m\nc\td\uFFFD"_s);
}

void TestFormAnswer::readsWithoutASchema()
{
    AnswerForm empty;
    QCOMPARE(readForm(u"{\"a\":1}"_s, empty), LlmResult<QJsonObject>(QJsonObject {}));
    AnswerForm loose { {}, QJsonObject { { u"properties"_s, QJsonObject { { u"a"_s, QJsonObject {} } } } }, {} };
    QCOMPARE(readForm(u"{\"a\":[1,{\"b\":2}]}"_s, loose)->value(u"a"_s).toArray().size(), 2);
    QVERIFY(readForm(u"{\"a\":null}"_s, loose));
}

void TestFormAnswer::neverThrows()
{
    const bool holds = rc::check("any mutation is read or refused, with a fault that says why", [] {
        QByteArray text = *rc::gen::element(good, QByteArray("```json\n" + good + "\n```"), QByteArray("x " + good + good));
        const int mutations = *rc::gen::inRange(1, 8);
        for (int i = 0; i < mutations && !text.isEmpty(); ++i) {
            const qsizetype at = *rc::gen::inRange<int>(0, int(text.size()));
            switch (*rc::gen::inRange(0, 4)) {
            case 0:
                text[at] = char(*rc::gen::inRange(0, 256));
                break;
            case 1:
                text.remove(at, *rc::gen::inRange(1, 6));
                break;
            case 2:
                text.insert(at, QByteArray::fromStdString(*rc::gen::element<std::string>("{", "}", "\"", "[", "]", "\\", ",", ":", "```", "\n", "1e400", "\\ud800", "null", "\xff")));
                break;
            default:
                text.truncate(at);
            }
        }
        const auto form = readForm(QString::fromUtf8(text), verdict());
        if (form) {
            RC_ASSERT(form->size() == 6);
            RC_ASSERT(form->value(u"verdict"_s).isString());
            RC_ASSERT(form->value(u"reasons"_s).isArray());
        } else {
            RC_ASSERT(form.error().code == LlmCode::BadJson);
            RC_ASSERT(form.error().fault.endsWith(u'.'));
        }
    });
    QVERIFY(holds);
    const bool holdsForAll = rc::check("any text at all", [](const std::string &bytes) { (void)readForm(QString::fromUtf8(QByteArray::fromStdString(bytes)), verdict()); });
    QVERIFY(holdsForAll);
}

/// A cut object is never completed.
void TestFormAnswer::neverInventsAnything()
{
    for (qsizetype cut = 0; cut < good.size(); ++cut)
        QVERIFY2(!readForm(QString::fromUtf8(good.first(cut)), verdict()), QByteArray::number(cut).constData());
}

/// Counted in what is read, not in time: a quadratic search of these would not come back within the test's limit.
void TestFormAnswer::isQuickWithBraces()
{
    QVERIFY(!readForm(QString(4'000'000, u'{'), verdict()));
    QVERIFY(!readForm(u"{}"_s.repeated(2'000'000), verdict()));
    QVERIFY(!readForm(u"{\""_s.repeated(2'000'000), verdict()));
    QVERIFY(!readForm(u"```\n"_s.repeated(1'000'000), verdict()));
}

QTEST_GUILESS_MAIN(TestFormAnswer)
#include "tst_formanswer.moc"
