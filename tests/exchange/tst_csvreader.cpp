// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/csvreader.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark::exchange;

namespace {

QList<CsvRow> rowsOf(QByteArray bytes, qint64 limit = CsvReader::defaultLimit)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, limit);
    QList<CsvRow> rows;
    while (true) {
        const auto row = reader.next();
        if (!row || !*row)
            return rows;
        rows.append(**row);
    }
}

QByteArray quoted(const QString &cell)
{
    QString text = cell;
    return QString(u'"' + text.replace(u'"', u"\"\""_s) + u'"').toUtf8();
}

} // namespace

class TestCsvReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void tellsWhereRowsAre();
    void saysWhatIsWrong();
    void readsWhatIsWritten();
};

void TestCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << QList<QStringList> { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } };
    QTest::newRow("no last line end") << QByteArray("a,b\r\n1,") << QList<QStringList> { { u"a"_s, u"b"_s }, { u"1"_s, QString() } };
    QTest::newRow("mark and blank lines") << QByteArray("\xef\xbb\xbf\n"
                                                        "a,b\n\n \n1,2")
                                          << QList<QStringList> { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } };
    QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                        "a,b\n")
                          << QList<QStringList> { { u"a"_s, u"b"_s } };
    QTest::newRow("mark and quotes") << QByteArray("\xef\xbb\xbf\"a,\nb\",c\n") << QList<QStringList> { { u"a,\nb"_s, u"c"_s } };
    QTest::newRow("quotes") << QByteArray("a,\"b,\"\"c\"\"\nd\"\n") << QList<QStringList> { { u"a"_s, u"b,\"c\"\nd"_s } };
    QTest::newRow("quote within") << QByteArray("5\" disk,b\nc\",d\n") << QList<QStringList> { { u"5\" disk"_s, u"b"_s }, { u"c\""_s, u"d"_s } };
    QTest::newRow("semicolons") << QByteArray("a;b,c;d\n1;2;3\n") << QList<QStringList> { { u"a"_s, u"b,c"_s, u"d"_s }, { u"1"_s, u"2"_s, u"3"_s } };
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2") << QList<QStringList> { { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } };
    QTest::newRow("nothing") << QByteArray() << QList<QStringList>();
}

void TestCsvReader::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, rows);
    QList<QStringList> read;
    for (const CsvRow &row : rowsOf(bytes)) {
        QCOMPARE(row.problem, QString());
        read.append(row.cells);
    }
    QCOMPARE(read, rows);
}

void TestCsvReader::tellsWhereRowsAre()
{
    const QList<CsvRow> rows = rowsOf("a,b\n\n\"x\ny\",1\nz,2\n");
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).line, 3);
    QCOMPARE(rows.at(1).offset, 5);
    QCOMPARE(rows.at(2).line, 5);
    QCOMPARE(rows.at(2).bytes, QByteArray("z,2"));
}

/// A quote that is never closed costs its own line only.
void TestCsvReader::saysWhatIsWrong()
{
    const QList<CsvRow> rows = rowsOf("a,b\n\"open,1\nc,2\n");
    QCOMPARE(rows.size(), 3);
    QVERIFY(!rows.at(1).problem.isEmpty());
    QCOMPARE(rows.at(2).cells, (QStringList { u"c"_s, u"2"_s }));
    QCOMPARE(rows.at(2).line, 3);
    const QList<CsvRow> longOnes = rowsOf("a,b\n" + QByteArray(5000, 'x') + ",1\nc,2\n", 1024);
    QCOMPARE(longOnes.size(), 3);
    QVERIFY(!longOnes.at(1).problem.isEmpty());
    QCOMPARE(longOnes.at(2).cells.first(), u"c"_s);
}

void TestCsvReader::readsWhatIsWritten()
{
    QVERIFY(rc::check("quoted cells come back as they were", [] {
        const auto anyCell = rc::gen::container<std::string>(rc::gen::element('a', '"', ',', ';', '\n', '\r', ' '));
        const auto table = *rc::gen::resize(12, rc::gen::container<std::vector<std::vector<std::string>>>(rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(anyCell))));
        QByteArray bytes = "h,e,a,d\n";
        QList<QStringList> expected;
        for (const auto &row : table) {
            QByteArrayList cells;
            QStringList texts;
            for (const std::string &cell : row) {
                texts.append(QString::fromStdString(cell));
                cells.append(quoted(texts.last()));
            }
            expected.append(texts);
            bytes += cells.join(',') + "\r\n";
        }
        QList<QStringList> read;
        for (const CsvRow &row : rowsOf(bytes))
            read.append(row.cells);
        RC_ASSERT(read.mid(1) == expected);
    }));
    QVERIFY(rc::check("any bytes are read to their end", [](const std::string &bytes) { (void)rowsOf(QByteArray::fromStdString(bytes), 64); }));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
