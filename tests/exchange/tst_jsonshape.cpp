// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/jsonshape.h"

#include <QTest>

#include <rapidcheck.h>

using namespace waymark::exchange;

class TestJsonShape final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPaths();
    void readsBeginnings();
    void seesChildren();
    void knowsFlatOnes();
    void neverCrashes();
};

void TestJsonShape::findsPaths()
{
    const JsonShape shape(R"( {"info": {"version": "1\"x", "n": 12}, "messages": [{"role": "user"}, {"other": 1}], "list": [[1]]} tail)");
    QVERIFY(shape.isObject());
    QCOMPARE(shape.text("info.version"), QByteArray("1\\\"x"));
    QCOMPARE(shape.text("info.n"), QByteArray("12"));
    QVERIFY(shape.has("messages[].role"));
    QVERIFY(!shape.has("messages[].other"));
    QVERIFY(shape.has("list[][]"));
    QVERIFY(JsonShape(R"([{"role": "user"}])").has("[].role"));
    QVERIFY(!JsonShape("plain text").isObject());
    QVERIFY(!JsonShape("").isArray());
}

void TestJsonShape::readsBeginnings()
{
    const QByteArray whole = R"({"a": {"b": [{"c": "text"}]}, "schema_version": "ATIF-v1.4", "rest": [1, 2, {"x": [)";
    QCOMPARE(JsonShape(whole).text("schema_version"), QByteArray("ATIF-v1.4"));
    for (qsizetype i = 0; i <= whole.size(); ++i)
        (void)JsonShape(whole.left(i));
}

void TestJsonShape::seesChildren()
{
    QVERIFY(JsonShape(R"({"a": {"x.y": {}, "resolved": true}})").hasInChild("resolved"));
    QVERIFY(!JsonShape(R"({"resolved": {"a": {"resolved_at": 1}}})").hasInChild("resolved"));
    QVERIFY(JsonShape(R"({"model": {"a": {"resolved": true}}})").hasInGrandchild("resolved"));
    QVERIFY(JsonShape(R"({"runs": [{"resolved": true}]})").hasInGrandchild("resolved"));
    QVERIFY(!JsonShape(R"({"a": {"resolved": true}})").hasInGrandchild("resolved"));
}

void TestJsonShape::knowsFlatOnes()
{
    QVERIFY(JsonShape(R"({"a": true, "b": null})").isFlatOf({ "true", "false", "null" }));
    QVERIFY(!JsonShape(R"({"a": true, "b": 1})").isFlatOf({ "true", "false", "null" }));
    QVERIFY(!JsonShape(R"({"a": true, "b": []})").isFlatOf({ "true", "false", "null" }));
    QVERIFY(!JsonShape("{}").isFlatOf({ "true" }));
    QVERIFY(!JsonShape("[true]").isFlatOf({ "true" }));
}

void TestJsonShape::neverCrashes()
{
    const bool holds1 = rc::check("any bytes", [](const std::string &bytes) { (void)JsonShape(QByteArray::fromStdString(bytes)); });
    QVERIFY(holds1);
    const bool holds2 = rc::check("brackets", [] {
        const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("{}[]\",:\\a1 ")));
        (void)JsonShape(QByteArray::fromStdString(text));
    });
    QVERIFY(holds2);
    (void)JsonShape(QByteArray(1 << 20, '['));
    (void)JsonShape(QByteArray("{\"a\":").repeated(100000));
}

QTEST_GUILESS_MAIN(TestJsonShape)
#include "tst_jsonshape.moc"
