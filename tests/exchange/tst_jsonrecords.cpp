// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/jsonrecords.h"

#include "services/text/json.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

/// The values as text; a broken one in angle brackets. Positions as line:offset before each.
QStringList records(const QByteArray &bytes, qint64 limit = JsonRecordReader::defaultLimit)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    JsonRecordReader reader(buffer, limit);
    QStringList found;
    for (;;) {
        const auto record = reader.next();
        if (!record || !*record)
            return found;
        const RecordPosition at = (*record)->position;
        const QString text = QString::fromUtf8((*record)->bytes.simplified());
        found.append(u"%1:%2 %3"_s.arg(QString::number(at.line), QString::number(at.offset),
                                        (*record)->problem.isEmpty() ? text : QString(u'<' + text + u'>')));
    }
}

} // namespace

class TestJsonRecords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsValues_data();
    void findsValues();
    void boundsLength();
    void boundsNesting();
    void readsInPieces();
    void survivesAnything();
};

void TestJsonRecords::findsValues_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("nothing") << QByteArray(" \n\n") << QStringList();
    QTest::newRow("lines") << QByteArray("{}\n{\"a\":1}\n") << QStringList { u"1:0 {}"_s, u"2:3 {\"a\":1}"_s };
    QTest::newRow("array") << QByteArray("[{}, {\"a\":[{}]}]") << QStringList { u"1:1 {}"_s, u"1:5 {\"a\":[{}]}"_s };
    QTest::newRow("array of arrays") << QByteArray("[[1],[2]]") << QStringList { u"1:1 [1]"_s, u"1:5 [2]"_s };
    QTest::newRow("arrays") << QByteArray("[{}]\n[{}]") << QStringList { u"1:1 {}"_s, u"2:6 {}"_s };
    QTest::newRow("pretty") << QByteArray("{\n  \"a\": [\n    {\n    }\n  ]\n}\n{}") << QStringList { u"1:0 { \"a\": [ { } ] }"_s, u"7:29 {}"_s };
    QTest::newRow("concatenated") << QByteArray("{}{} {}") << QStringList { u"1:0 {}"_s, u"1:2 {}"_s, u"1:5 {}"_s };
    QTest::newRow("brackets in strings") << QByteArray(R"({"a":"}]\"{["}{})") << QStringList { u"1:0 {\"a\":\"}]\\\"{[\"}"_s, u"1:14 {}"_s };
    QTest::newRow("words") << QByteArray("hello world\n{}\n[1, \"a,b\", x]") << QStringList { u"1:0 hello world"_s, u"2:12 {}"_s, u"3:16 1"_s, u"3:19 \"a,b\""_s, u"3:26 x"_s };
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}") << QStringList { u"1:3 {}"_s };
    QTest::newRow("cut string") << QByteArray("{}\n{\"a\n{}\n") << QStringList { u"1:0 {}"_s, u"2:3 <{\"a>"_s, u"3:7 {}"_s };
    QTest::newRow("cut first line") << QByteArray("{\"a\": 1,\n{}\n") << QStringList { u"1:0 <{\"a\": 1,>"_s, u"2:9 {}"_s };
    QTest::newRow("cut after a colon") << QByteArray("{}\n{\"a\":\n{}\n") << QStringList { u"1:0 {}"_s, u"2:3 <{\"a\":>"_s, u"3:9 {}"_s };
    QTest::newRow("wrong bracket") << QByteArray("{}\n{\"a\":[}\n{}\n") << QStringList { u"1:0 {}"_s, u"2:3 <{\"a\":[}>"_s, u"3:11 {}"_s };
    QTest::newRow("pretty, one broken") << QByteArray("[\n  {\n    \"a\": \"x\n  },\n  {\n    \"b\": 1\n  }\n]")
                                        << QStringList { u"2:4 <{ \"a\": \"x },>"_s, u"5:25 { \"b\": 1 }"_s };
    QTest::newRow("cut at the end") << QByteArray("{}\n{\"a\":1") << QStringList { u"1:0 {}"_s, u"2:3 <{\"a\":1>"_s };
    QTest::newRow("stray bracket") << QByteArray("}\n{}") << QStringList { u"1:0 }"_s, u"2:2 {}"_s };
}

void TestJsonRecords::findsValues()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QCOMPARE(records(bytes), expected);
    QCOMPARE(records(QByteArray(bytes).replace("\n", "\r\n")).size(), expected.size());
}

void TestJsonRecords::boundsLength()
{
    const QByteArray bytes = "{}\n{\"a\":\"" + QByteArray(1 << 20, 'x') + "\"}\n{}\n";
    const QStringList found = records(bytes, 1 << 19);
    QCOMPARE(found.size(), 3);
    QVERIFY(found.at(1).startsWith(u"2:3 <{\"a\":\"xxx"_s));
    QVERIFY(found.at(1).size() < 2000);
    QVERIFY(found.at(2).endsWith(u" {}"_s));
}

void TestJsonRecords::boundsNesting()
{
    const QStringList found = records("{}\n{\"a\":" + QByteArray(1000000, '[') + "\n{}\n");
    QCOMPARE(found.size(), 3);
    QVERIFY(found.at(1).startsWith(u"2:3 <"_s));
    QVERIFY(found.at(2).endsWith(u" {}"_s));
}

void TestJsonRecords::readsInPieces()
{
    QByteArray bytes;
    for (int i = 0; i < 20000; ++i)
        bytes += "{\"i\":" + QByteArray::number(i) + ",\"text\":\"" + QByteArray(i % 97, 'x') + "\"}\n";
    const QStringList found = records(bytes); // some stand across the pieces in which a file is read
    QCOMPARE(found.size(), 20000);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const QByteArray json = found.at(i).section(u' ', 1).toUtf8();
        const auto value = text::parseJson(json);
        QVERIFY(value);
        QCOMPARE(value->toObject().value(u"i"_s).toInt(), int(i));
    }
}

void TestJsonRecords::survivesAnything()
{
    QVERIFY(rc::check("every byte is looked at once, and values end", [] {
        const auto codes = *rc::gen::container<std::vector<char>>(
            rc::gen::element('{', '}', '[', ']', '"', '\\', '\n', ',', ':', ' ', 'a', '1', '\0', '\xef'));
        const QByteArray bytes(codes.data(), qsizetype(codes.size()));
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        JsonRecordReader reader(buffer);
        qint64 end = 0;
        for (auto record = reader.next(); record && *record; record = reader.next()) {
            RC_ASSERT((*record)->position.offset >= end);
            RC_ASSERT(!(*record)->bytes.isEmpty());
            RC_ASSERT(bytes.mid((*record)->position.offset).startsWith((*record)->bytes));
            end = (*record)->position.offset + (*record)->bytes.size();
        }
        RC_ASSERT(reader.bytesRead() == bytes.size());
    }));
}

QTEST_GUILESS_MAIN(TestJsonRecords)
#include "tst_jsonrecords.moc"
