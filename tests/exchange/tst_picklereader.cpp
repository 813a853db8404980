// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/picklereader.h"
#include "services/exchange/picklewriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

/// Bytes with embedded zeros: b("\x80\x02") of any length.
template<size_t n>
QByteArray b(const char (&bytes)[n])
{
    return QByteArray(bytes, qsizetype(n - 1));
}

/// One value of protocol 2.
QByteArray wrapped(const QByteArray &value)
{
    return b("\x80\x02") + value + '.';
}

QByteArray laughs(int levels)
{
    // l0 = ["lol"]*10, l1 = [l0]*10, …: named, not copied
    QByteArray bytes = b("\x80\x02]q\x00(X\x03\x00\x00\x00lol");
    bytes += b("X\x03\x00\x00\x00lol").repeated(9) + 'e';
    for (int level = 1; level < levels; ++level) {
        const QByteArray name = QByteArray(1, 'h') + char(level - 1);
        bytes += b("]q") + char(level) + '(' + name.repeated(10) + 'e';
    }
    // the levels lie on the stack one above the other: a tuple takes them all
    return b("\x80\x02(") + bytes.sliced(2) + "t.";
}

QByteArray bytesOf(const std::vector<quint8> &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

QByteArray written(const QJsonArray &values)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PickleWriter writer(buffer);
    [[maybe_unused]] const bool ok = writer.begin().has_value();
    for (const QJsonValue value : values)
        [[maybe_unused]] const bool added = writer.add(value).has_value();
    [[maybe_unused]] const bool ended = writer.end().has_value();
    return buffer.data();
}

/// Any answer will do, if there is one.
template<typename... T>
void use(const T &...)
{
}

rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::vector<char32_t>>(rc::gen::element(U'a', U'\0', U'"', U'ß', U'漢', U'😀', U'\n')),
                        [](const std::vector<char32_t> &codes) { return QString::fromUcs4(codes.data(), qsizetype(codes.size())); });
}

QJsonValue anyValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue(QJsonValue::Null);
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return qint64(*rc::gen::arbitrary<std::int64_t>());
    case 3:
        return *rc::gen::arbitrary<double>();
    case 4:
        return *anyText();
    case 5: {
        QJsonArray array;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            array.append(anyValue(depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            object.insert(*anyText(), anyValue(depth - 1));
        return object;
    }
    }
}

} // namespace

class TestPickleReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValues_data();
    void readsValues();
    void refusesForbiddenOperations_data();
    void refusesForbiddenOperations();
    void namesAWayOut();
    void refusesUnknownBytes();
    void reportsDamage_data();
    void reportsDamage();
    void reportsTruncation();
    void keepsWholeNumbersExact_data();
    void keepsWholeNumbersExact();
    void copiesAliases();
    void refusesCycles();
    void refusesLaughs();
    void bounds();
    void refusesDeepNesting();
    void readsSeveralPickles();
    void refusesTrailingBytes();
    void cancels();
    void roundTrips();
    void survivesRandomBytes();
    void survivesMutations();
};

void TestPickleReader::readsValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QJsonValue>("expected");

    QTest::newRow("NONE") << b("N") << QJsonValue(QJsonValue::Null);
    QTest::newRow("NEWTRUE") << b("\x88") << QJsonValue(true);
    QTest::newRow("NEWFALSE") << b("\x89") << QJsonValue(false);
    QTest::newRow("BININT") << b("J\xfe\xff\xff\xff") << QJsonValue(-2);
    QTest::newRow("BININT1") << b("K\xff") << QJsonValue(255);
    QTest::newRow("BININT2") << b("M\xff\xff") << QJsonValue(65535);
    QTest::newRow("LONG1") << b("\x8a\x08\x01\x00\x00\x00\x00\x00\x00\x40") << QJsonValue(qint64(4611686018427387905));
    QTest::newRow("BINFLOAT") << b("G\x3f\xf8\x00\x00\x00\x00\x00\x00") << QJsonValue(1.5);
    QTest::newRow("BINFLOAT nan") << b("G\x7f\xf8\x00\x00\x00\x00\x00\x00") << QJsonValue(u"NaN"_s);
    QTest::newRow("BINFLOAT inf") << b("G\xff\xf0\x00\x00\x00\x00\x00\x00") << QJsonValue(u"-Infinity"_s);
    QTest::newRow("BINUNICODE") << b("X\x02\x00\x00\x00\xc3\x9f") << QJsonValue(u"ß"_s);
    QTest::newRow("SHORT_BINUNICODE") << b("\x8c\x01q") << QJsonValue(u"q"_s);
    QTest::newRow("BINUNICODE8") << b("\x8d\x01\x00\x00\x00\x00\x00\x00\x00q") << QJsonValue(u"q"_s);
    QTest::newRow("lone surrogate") << b("\x8c\x05q\xed\xa0\x80z") << QJsonValue(u"q\ufffdz"_s);
    QTest::newRow("EMPTY_LIST") << b("]") << QJsonValue(QJsonArray());
    QTest::newRow("EMPTY_TUPLE") << b(")") << QJsonValue(QJsonArray());
    QTest::newRow("EMPTY_DICT") << b("}") << QJsonValue(QJsonObject());
    QTest::newRow("APPEND") << b("]K\x01""a") << QJsonValue(QJsonArray { 1 });
    QTest::newRow("APPENDS") << b("](K\x01K\x02""e") << QJsonValue(QJsonArray { 1, 2 });
    QTest::newRow("TUPLE1") << b("K\x01\x85") << QJsonValue(QJsonArray { 1 });
    QTest::newRow("TUPLE2") << b("K\x01K\x02\x86") << QJsonValue(QJsonArray { 1, 2 });
    QTest::newRow("TUPLE3") << b("K\x01K\x02K\x03\x87") << QJsonValue(QJsonArray { 1, 2, 3 });
    QTest::newRow("TUPLE") << b("(K\x01K\x02K\x03K\x04t") << QJsonValue(QJsonArray { 1, 2, 3, 4 });
    QTest::newRow("SETITEM") << b("}\x8c\x01kNs") << QJsonValue(QJsonObject { { u"k"_s, QJsonValue::Null } });
    QTest::newRow("SETITEMS") << b("}(\x8c\x01kK\x01\x8c\x01lK\x02u") << QJsonValue(QJsonObject { { u"k"_s, 1 }, { u"l"_s, 2 } });
    QTest::newRow("last of equal keys") << b("}(\x8c\x01kK\x01\x8c\x01kK\x02u") << QJsonValue(QJsonObject { { u"k"_s, 2 } });
    QTest::newRow("BINPUT BINGET") << b("](\x8c\x01kq\x07h\x07""e") << QJsonValue(QJsonArray { u"k"_s, u"k"_s });
    QTest::newRow("LONG_BINPUT LONG_BINGET") << b("](\x8c\x01kr\x00\x00\x00\xffj\x00\x00\x00\xff""e") << QJsonValue(QJsonArray { u"k"_s, u"k"_s });
    QTest::newRow("MEMOIZE") << b("]\x94(\x8c\x01k\x94h\x01""e") << QJsonValue(QJsonArray { u"k"_s, u"k"_s });
    QTest::newRow("FRAME") << b("\x95\x01\x00\x00\x00\x00\x00\x00\x00N") << QJsonValue(QJsonValue::Null);
}

void TestPickleReader::readsValues()
{
    QFETCH(QByteArray, value);
    QFETCH(QJsonValue, expected);
    for (const char protocol : { '\x02', '\x03', '\x04', '\x05' }) {
        const auto read = readPickle('\x80' + QByteArray(1, protocol) + value + '.');
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
        QCOMPARE(*read, expected);
    }
}

void TestPickleReader::refusesForbiddenOperations_data()
{
    QTest::addColumn<char>("op");
    QTest::addColumn<QString>("name");

    const std::pair<char, const char *> ops[] = {
        { 'c', "GLOBAL" }, { '\x93', "STACK_GLOBAL" }, { 'R', "REDUCE" }, { 'b', "BUILD" }, { 'i', "INST" }, { 'o', "OBJ" },
        { '\x81', "NEWOBJ" }, { '\x92', "NEWOBJ_EX" }, { '\x82', "EXT1" }, { '\x83', "EXT2" }, { '\x84', "EXT4" }, { 'P', "PERSID" },
        { 'Q', "BINPERSID" }, { 'B', "BINBYTES" }, { 'C', "SHORT_BINBYTES" }, { '\x8e', "BINBYTES8" }, { '\x96', "BYTEARRAY8" },
        { '\x97', "NEXT_BUFFER" }, { '\x98', "READONLY_BUFFER" }, { 'T', "BINSTRING" }, { 'U', "SHORT_BINSTRING" }, { 'S', "STRING" },
        { 'V', "UNICODE" }, { 'I', "INT" }, { 'L', "LONG" }, { 'F', "FLOAT" }, { '\x8b', "LONG4" }, { 'l', "LIST" }, { 'd', "DICT" },
        { 'p', "PUT" }, { 'g', "GET" }, { '0', "POP" }, { '1', "POP_MARK" }, { '2', "DUP" }, { '\x8f', "EMPTY_SET" },
        { '\x90', "ADDITEMS" }, { '\x91', "FROZENSET" },
    };
    for (const auto &[op, name] : ops)
        QTest::newRow(name) << op << QString::fromLatin1(name);
}

void TestPickleReader::refusesForbiddenOperations()
{
    QFETCH(char, op);
    QFETCH(QString, name);
    const auto read = readPickle(b("\x80\x04](K\x01") + op + "cos\nsystem\n.");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Refused);
    QVERIFY2(read.error().message.contains(u"the operation "_s + name + u" at byte 6,"_s), qPrintable(read.error().message));
}

void TestPickleReader::namesAWayOut()
{
    const auto read = readPickle(b("\x80\x02""cos\nsystem\n(X\x02\x00\x00\x00lstR."));
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"python3 -c \"import json,pickle,sys;"_s));
    QVERIFY(!pickleConversionCommand().contains(u'\n'));
}

void TestPickleReader::refusesUnknownBytes()
{
    const auto read = readPickle(b("\x80\x02\xff."));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Refused);
    QVERIFY(read.error().message.contains(u"0xff at byte 2"_s));
}

void TestPickleReader::reportsDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");

    QTest::newRow("no pickle") << b("[1, 2]") << u"byte 0"_s;
    QTest::newRow("protocol 1") << b("\x80\x01N.") << u"protocol 1"_s;
    QTest::newRow("protocol 6") << b("\x80\x06N.") << u"protocol 6"_s;
    QTest::newRow("nothing to append to") << wrapped(b("NNa")) << u"byte 4"_s;
    QTest::newRow("append to a dictionary") << wrapped(b("}Na")) << u"byte 4"_s;
    QTest::newRow("append across a mark") << wrapped(b("](Na")) << u"byte 5"_s;
    QTest::newRow("mark missing") << wrapped(b("]Ne")) << u"byte 4"_s;
    QTest::newRow("odd items") << wrapped(b("}(NNNu")) << u"byte 7"_s;
    QTest::newRow("tuple of nothing") << wrapped(b("\x86")) << u"byte 2"_s;
    QTest::newRow("unknown memo") << wrapped(b("h\x05")) << u"byte 2"_s;
    QTest::newRow("memo of nothing") << wrapped(b("\x94")) << u"byte 2"_s;
    QTest::newRow("two results") << wrapped(b("NN")) << u"byte 4"_s;
    QTest::newRow("no result") << wrapped(b("")) << u"byte 2"_s;
    QTest::newRow("mark left") << wrapped(b("N(")) << u"byte 4"_s;
    QTest::newRow("key is a number") << wrapped(b("}K\x01Ns")) << u"byte 2"_s;
    QTest::newRow("key is a tuple") << wrapped(b("})Ns")) << u"byte 2"_s;
}

void TestPickleReader::reportsDamage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const auto read = readPickle(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Parse);
    QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
}

void TestPickleReader::reportsTruncation()
{
    const QByteArray whole = wrapped(b("](X\x03\x00\x00\x00lolG\x3f\xf8\x00\x00\x00\x00\x00\x00J\x01\x00\x00\x00\x8a\x01\x02""e"));
    QVERIFY(readPickle(whole));
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const auto read = readPickle(whole.first(size));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Parse);
        QVERIFY2(read.error().message.contains(u"at byte %1."_s.arg(size)), qPrintable(read.error().message));
    }
    const auto lying = readPickle(wrapped(b("\x8d\xff\xff\xff\xff\xff\xff\xff\x7fq"))); // a text of 2^63 bytes
    QVERIFY(!lying);
    QCOMPARE(lying.error().code, ErrorCode::Parse);
}

void TestPickleReader::keepsWholeNumbersExact_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QJsonValue>("expected");

    QTest::newRow("zero") << b("\x8a\x00") << QJsonValue(0);
    QTest::newRow("-1") << b("\x8a\x01\xff") << QJsonValue(-1);
    QTest::newRow("-256") << b("\x8a\x02\x00\xff") << QJsonValue(-256);
    QTest::newRow("2^53+1") << b("\x8a\x07\x01\x00\x00\x00\x00\x00\x20") << QJsonValue(qint64(9007199254740993));
    QTest::newRow("2^63-1") << b("\x8a\x08\xff\xff\xff\xff\xff\xff\xff\x7f") << QJsonValue(std::numeric_limits<qint64>::max());
    QTest::newRow("-2^63") << b("\x8a\x08\x00\x00\x00\x00\x00\x00\x00\x80") << QJsonValue(std::numeric_limits<qint64>::min());
    QTest::newRow("2^63") << b("\x8a\x09\x00\x00\x00\x00\x00\x00\x00\x80\x00") << QJsonValue(u"9223372036854775808"_s);
    QTest::newRow("-2^64") << b("\x8a\x09\x00\x00\x00\x00\x00\x00\x00\x00\xff") << QJsonValue(u"-18446744073709551616"_s);
    QTest::newRow("10^24") << b("\x8a\x0b\x00\x00\x00\xa1\xed\xcc\xce\x1b\xc2\xd3\x00") << QJsonValue(u"1000000000000000000000000"_s);
}

void TestPickleReader::keepsWholeNumbersExact()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QJsonValue, expected);
    const auto read = readPickle(wrapped(bytes));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QCOMPARE(*read, expected);
}

void TestPickleReader::copiesAliases()
{
    const auto read = readPickle(wrapped(b("]q\x00(]q\x01K\x05""ah\x01h\x01""e")));
    QVERIFY(read);
    const QJsonArray five { 5 };
    QCOMPARE(*read, QJsonValue(QJsonArray { five, five, five }));
}

void TestPickleReader::refusesCycles()
{
    for (const QByteArray &bytes : { b("]q\x00h\x00""a"), b("]q\x00}q\x01\x8c\x01kh\x00s""a"), b("}q\x00\x8c\x01kh\x00\x85s") }) {
        const auto read = readPickle(wrapped(bytes));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Refused);
        QVERIFY2(read.error().message.contains(u"contains itself, at byte 2"_s), qPrintable(read.error().message));
    }
}

void TestPickleReader::refusesLaughs()
{
    QVERIFY(readPickle(laughs(3)));
    for (const int levels : { 9, 60, 200 }) {
        const auto read = readPickle(laughs(levels));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::LimitExceeded);
    }
}

void TestPickleReader::bounds()
{
    PickleLimits limits;
    limits.values = 10;
    auto read = readPickle(wrapped('(' + b("N").repeated(11) + 't'), limits);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::LimitExceeded);

    limits = {};
    limits.containers = 10;
    read = readPickle(wrapped('(' + b("]").repeated(11) + 't'), limits);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::LimitExceeded);

    limits = {};
    limits.memo = 10;
    read = readPickle(wrapped('N' + b("\x94").repeated(11)), limits);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::LimitExceeded);

    limits = {};
    limits.bytes = 1 << 20;
    read = readPickle(wrapped('(' + b("N").repeated(3 << 20) + 't'), limits);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::LimitExceeded);
    QVERIFY(read.error().message.contains(u"more than 1 MiB"_s));

    limits = {};
    limits.expandedRecord = 100;
    read = readPickle(wrapped(b("X\x80\x00\x00\x00") + QByteArray(128, 'q')), limits);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::LimitExceeded);
}

void TestPickleReader::refusesDeepNesting()
{
    const auto nested = [](int levels) { return wrapped(b("]").repeated(levels) + b("a").repeated(levels - 1)); };
    QVERIFY(readPickle(nested(256)));
    for (const int levels : { 257, 100000 }) {
        const auto read = readPickle(nested(levels));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Parse);
        QVERIFY(read.error().message.contains(u"256 levels"_s));
    }
    // shared parts, each shallow, one upon the other: known heights count
    QByteArray bytes = b("\x80\x02(]q\x00");
    for (int level = 1; level < 250; ++level)
        bytes += b("]q") + char(quint8(level)) + 'h' + char(quint8(level - 1)) + 'a';
    QVERIFY(readPickle(bytes + "t."));
    QVERIFY(!readPickle(bytes + b("]").repeated(10) + b("h\xf9") + b("a").repeated(10) + "t."));
}

void TestPickleReader::readsSeveralPickles()
{
    QBuffer buffer;
    buffer.setData(wrapped(b("K\x01")) + wrapped(b("K\x02")));
    buffer.open(QIODevice::ReadOnly);
    PickleReader reader(buffer);
    for (const int expected : { 1, 2 }) {
        auto tree = reader.next();
        QVERIFY(tree && *tree);
        QCOMPARE((*tree)->toJson((*tree)->root()).value(), QJsonValue(expected));
    }
    const auto end = reader.next();
    QVERIFY(end && !*end);
}

void TestPickleReader::refusesTrailingBytes()
{
    const auto read = readPickle(wrapped(b("N")) + "rest");
    QVERIFY(!read);
    QVERIFY(read.error().message.contains(u"byte 4"_s));
}

void TestPickleReader::cancels()
{
    QBuffer buffer;
    buffer.setData(wrapped('(' + b("N").repeated(5 << 20) + 't'));
    buffer.open(QIODevice::ReadOnly);
    qint64 seen = 0;
    PickleReader reader(buffer, {}, [&seen](qint64 bytes) {
        seen = bytes;
        return bytes < (2 << 20);
    });
    const auto read = reader.next();
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
    QVERIFY(seen < (4 << 20));
}

void TestPickleReader::roundTrips()
{
    QVERIFY(rc::check("what PickleWriter writes, PickleReader reads", [] {
        QJsonArray values;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
            values.append(anyValue(3));
        const auto read = readPickle(written(values));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == QJsonValue(values));
    }));
}

void TestPickleReader::survivesRandomBytes()
{
    QVERIFY(rc::check("random bytes never crash", [](const std::vector<quint8> &bytes) {
        const auto plain = readPickle(bytesOf(bytes));
        const auto headed = readPickle(b("\x80\x04") + bytesOf(bytes));
        use(plain, headed);
    }));
    // mostly operations that are allowed: these get further
    const QByteArray ops = b("(.GJKMNXaehjqrstu)]}\x80\x85\x86\x87\x88\x89\x8a\x8c\x8d\x94\x95\x00\x01\x02\x03");
    QVERIFY(rc::check("random operations never crash", [&ops] {
        const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(ops.size())));
        QByteArray bytes = b("\x80\x04");
        for (const int pick : picks)
            bytes += ops.at(pick);
        use(readPickle(bytes + "."));
    }));
}

void TestPickleReader::survivesMutations()
{
    QVERIFY(rc::check("mutated pickles never crash", [] {
        QByteArray bytes = written({ anyValue(3), anyValue(3) });
        for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
            bytes[*rc::gen::inRange<qsizetype>(0, bytes.size())] = char(*rc::gen::arbitrary<quint8>());
        use(readPickle(bytes), readPickle(bytes.first(*rc::gen::inRange<qsizetype>(0, bytes.size()))));
    }));
}

QTEST_GUILESS_MAIN(TestPickleReader)
#include "tst_picklereader.moc"
