// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

namespace {

QByteArray npy(const QByteArray &descr, const QByteArray &shape, const QByteArray &values, char version = 1, const QByteArray &order = "False")
{
    QByteArray header = "{'descr': '" + descr + "', 'fortran_order': " + order + ", 'shape': " + shape + ", }\n";
    QByteArray bytes = "\x93NUMPY";
    bytes += version;
    bytes += '\0';
    const auto size = quint32(header.size());
    for (int i = 0; i < (version == 1 ? 2 : 4); ++i)
        bytes += char((size >> (8 * i)) & 0xff);
    return bytes + header + values;
}

template <typename Real>
QByteArray values(const std::vector<Real> &numbers)
{
    return { reinterpret_cast<const char *>(numbers.data()), qsizetype(numbers.size() * sizeof(Real)) };
}

} // namespace

/// waymark bench-search on vectors of two dimensions.
class tst_cli_benchsearch : public QObject
{
    Q_OBJECT

private:
    CommandLine m_line;

    Ran search(const QByteArray &vectors, const QByteArray &queries, const QStringList &options = {})
    {
        return m_line.runBare(QStringList { u"bench-search"_s, u"--vectors"_s, m_line.write(u"v.npy"_s, vectors), u"--queries"_s, m_line.write(u"q.npy"_s, queries), u"--json"_s } + options);
    }
    static QByteArray vectors() { return npy("<f4", "(4, 2)", values<float>({ 1, 0, 3, 4, 0, 2, 1, 0 })); }
    static QByteArray queries(char version = 1) { return npy("<f8", "(2, 2)", values<double>({ 5, 0, 0, 1 }), version); }

private Q_SLOTS:
    void fieldsAndValues()
    {
        for (const char version : { char(1), char(2), char(3) }) {
            const Ran ran = search(vectors(), queries(version), { u"--top"_s, u"3"_s });
            QCOMPARE(ran.err, QByteArray());
            QCOMPARE(ran.code, 0);
            const QJsonObject object = ran.object();
            QCOMPARE(CommandLine::fields(object), QStringList({ u"dim"_s, u"ids"_s, u"load_s"_s, u"ms_per_query"_s, u"n"_s, u"scores"_s, u"threads"_s, u"tier"_s }));
            QCOMPARE(object.value(u"n"_s).toInt(), 4);
            QCOMPARE(object.value(u"dim"_s).toInt(), 2);
            // Rows 0 and 3 are alike: the lower one comes first.
            QCOMPARE(object.value(u"ids"_s).toArray(), QJsonArray({ QJsonArray { 0, 3, 1 }, QJsonArray { 2, 1, 0 } }));
            const QJsonArray scores = object.value(u"scores"_s).toArray().at(1).toArray();
            QVERIFY(std::abs(scores.at(1).toDouble() - 0.8) < 1e-7);
            const QJsonObject times = object.value(u"ms_per_query"_s).toObject();
            QVERIFY(times.value(u"min"_s).toDouble() <= times.value(u"median"_s).toDouble());
            QVERIFY(times.value(u"median"_s).toDouble() <= times.value(u"max"_s).toDouble());
        }
    }

    void mask()
    {
        const QByteArray bits("\0\1\0\1", 4);
        for (const char *type : { "|b1", "|u1" }) {
            const QString path = m_line.write(u"m.npy"_s, npy(type, "(4,)", bits));
            QCOMPARE(search(vectors(), queries(), { u"--mask"_s, path }).object().value(u"ids"_s).toArray(), QJsonArray({ QJsonArray { 3, 1 }, QJsonArray { 1, 3 } }));
        }
        const QString path = m_line.write(u"m.npy"_s, npy("|b1", "(3,)", bits.first(3)));
        const Ran ran = search(vectors(), queries(), { u"--mask"_s, path });
        QVERIFY(ran.isCleanFailure());
        QVERIFY(ran.error().value(u"message"_s).toString().contains(u"one for each of the 4 rows"_s));
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        const float nan = std::numeric_limits<float>::quiet_NaN();
        QTest::newRow("no npy") << QByteArray("hello, world") << u"it is no .npy file"_s;
        QTest::newRow("empty") << QByteArray() << u"it is no .npy file"_s;
        QTest::newRow("version") << npy("<f4", "(0, 2)", {}, 9) << u"version 9"_s;
        QTest::newRow("cut") << vectors().chopped(3) << u"29 bytes of values where its shape says 32"_s;
        QTest::newRow("cut header") << vectors().first(30) << u"ends within the header"_s;
        QTest::newRow("huge header") << QByteArray("\x93NUMPY\2\0\xff\xff\xff\x7f", 12) << u"larger than 64 KiB"_s;
        QTest::newRow("huge shape") << npy("<f4", "(9223372036854775807, 9223372036854775807)", {}) << u"larger than anything"_s;
        QTest::newRow("type") << npy("<i8", "(1, 1)", QByteArray(8, '\0')) << u"'<i8'"_s;
        QTest::newRow("order") << npy("<f4", "(1, 2)", QByteArray(8, '\1'), 1, "True") << u"C order"_s;
        QTest::newRow("shape") << npy("<f4", "(-1, 2)", {}) << u"type, order and shape"_s;
        QTest::newRow("axes") << npy("<f4", "(1, 1, 1)", QByteArray(4, '\1')) << u"3 axes"_s;
        QTest::newRow("one axis") << npy("<f4", "(2,)", QByteArray(8, '\1')) << u"holds no vectors"_s;
        QTest::newRow("zero") << npy("<f4", "(2, 2)", values<float>({ 1, 1, 0, 0 })) << u"Row 1 is a zero vector"_s;
        QTest::newRow("nan") << npy("<f4", "(1, 2)", values<float>({ 1, nan })) << u"Row 0 holds a value"_s;
        QTest::newRow("dimensions") << npy("<f4", "(1, 3)", values<float>({ 1, 2, 3 })) << u"have 2 dimensions; the vectors have 3"_s;
    }

    void errors()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, reason);
        const Ran ran = search(file, queries());
        QVERIFY(ran.isCleanFailure());
        const QString message = ran.error().value(u"message"_s).toString();
        QVERIFY2(message.contains(reason), qPrintable(message));
        QVERIFY2(message.contains(u".npy"_s), qPrintable(message));
    }

    void wrongUse()
    {
        QCOMPARE(m_line.runBare({ u"bench-search"_s }).code, 2);
        QCOMPARE(search(vectors(), queries(), { u"--top"_s, u"0"_s }).code, 2);
        QCOMPARE(search(npy("<f4", "(0, 2)", {}), queries()).object().value(u"ids"_s).toArray(), QJsonArray({ QJsonArray(), QJsonArray() }));
    }
};

QTEST_GUILESS_MAIN(tst_cli_benchsearch)
#include "tst_cli_benchsearch.moc"
