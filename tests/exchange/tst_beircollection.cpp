// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/beircollection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

class TestBeirCollection : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(u"file"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the fixture could not be written");
        return file.fileName();
    }
    Result<std::vector<BeirText>> texts(const QByteArray &bytes) const { return readBeirTexts(write(bytes), {}); }
    Result<std::vector<BeirJudgement>> judgements(const QByteArray &bytes) const { return readBeirJudgements(write(bytes), {}); }

private Q_SLOTS:
    void readsTexts();
    void wrongTexts_data();
    void wrongTexts();
    void readsJudgements_data();
    void readsJudgements();
    void wrongJudgements_data();
    void wrongJudgements();
    void missingFile();
    void cancelled();
};

void TestBeirCollection::readsTexts()
{
    const auto read = texts("\xef\xbb\xbf{\"_id\": \"a\", \"title\": \"Caches\", \"text\": \"Empty them.\", \"metadata\": {}}\r\n\n"
                            "{\"_id\": 7, \"title\": \"\", \"text\": \"\"}\n{\"_id\": \"\\u00fc\", \"title\": null, \"text\": \"No title\"}");
    QVERIFY(read);
    QCOMPARE(read->size(), size_t(3));
    QCOMPARE((*read)[0].id, QByteArray("a"));
    QCOMPARE((*read)[0].text, u"Caches\nEmpty them."_s);
    QCOMPARE((*read)[1].id, QByteArray("7"));
    QCOMPARE((*read)[1].text, QString());
    QCOMPARE((*read)[2].id, QByteArray("\xc3\xbc"));
    QCOMPARE((*read)[2].text, u"No title"_s);
}

void TestBeirCollection::wrongTexts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no json") << QByteArray("{\"_id\"") << u"JSON"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"object"_s;
    QTest::newRow("no id") << QByteArray(R"({"text": "x"})") << u"“_id” is missing."_s;
    QTest::newRow("empty id") << QByteArray(R"({"_id": "", "text": "x"})") << u"“_id” is empty."_s;
    QTest::newRow("id is a list") << QByteArray(R"({"_id": [], "text": "x"})") << u"“_id” is neither"_s;
    QTest::newRow("no text") << QByteArray(R"({"_id": "b", "title": "x"})") << u"“text” is missing."_s;
    QTest::newRow("text is a number") << QByteArray(R"({"_id": "b", "text": 1})") << u"“text” is not a text."_s;
    QTest::newRow("title is a number") << QByteArray(R"({"_id": "b", "text": "x", "title": 1})") << u"“title” is not a text."_s;
    QTest::newRow("twice") << QByteArray(R"({"_id": "a", "text": "y"})") << u"line 1"_s;
}

void TestBeirCollection::wrongTexts()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    const auto read = texts("{\"_id\": \"a\", \"text\": \"x\"}\n\n" + line + "\n");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Parse);
    QCOMPARE(read.error().line, 3);
    QCOMPARE(read.error().file, m_folder.filePath(u"file"_s));
    QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
}

void TestBeirCollection::readsJudgements_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("tabs and names") << QByteArray("query-id\tcorpus-id\tscore\nq 1\td1\t2\nq 1\td2\t0\n");
    QTest::newRow("no names, windows") << QByteArray("q 1\td1\t2\r\nq 1\td2\t0\r\n");
    QTest::newRow("four columns") << QByteArray("q 1\t0\td1\t2\n\nq 1\tQ0\td2\t0\n");
    QTest::newRow("a judgement twice, fractions") << QByteArray("q 1\td1\t2.0\nq 1\td2\t0\nq 1\td1\t2\n");
}

void TestBeirCollection::readsJudgements()
{
    QFETCH(QByteArray, bytes);
    const auto read = judgements(bytes);
    QVERIFY(read);
    QCOMPARE(read->size(), size_t(2));
    QCOMPARE((*read)[0].query, QByteArray("q 1"));
    QCOMPARE((*read)[0].document, QByteArray("d1"));
    QCOMPARE((*read)[0].relevance, 2);
    QCOMPARE((*read)[1].document, QByteArray("d2"));
    QCOMPARE((*read)[1].relevance, 0);
    const auto blanks = judgements("1 0  d1 1\n1 0 d2 -1\n");
    QVERIFY(blanks);
    QCOMPARE((*blanks)[1].document, QByteArray("d2"));
    QCOMPARE((*blanks)[1].relevance, -1);
}

void TestBeirCollection::wrongJudgements_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("two columns") << QByteArray("q\td") << u"and this one has 2"_s;
    QTest::newRow("five columns") << QByteArray("q\t0\td\t1\trun") << u"and this one has 5"_s;
    QTest::newRow("no number") << QByteArray("q\td\tyes") << u"“yes” is not a whole number"_s;
    QTest::newRow("half") << QByteArray("q\td\t0.5") << u"“0.5” is not a whole number"_s;
    QTest::newRow("huge") << QByteArray("q\td\t1e300") << u"“1e300” is not a whole number"_s;
    QTest::newRow("no document") << QByteArray("q\t\t1") << u"no name"_s;
    QTest::newRow("judged otherwise") << QByteArray("q\ta\t2") << u"otherwise in line 2"_s;
}

void TestBeirCollection::wrongJudgements()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    const auto read = judgements("query-id\tcorpus-id\tscore\nq\ta\t1\n" + line + "\n");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Parse);
    QCOMPARE(read.error().line, 3);
    QVERIFY2(read.error().message.contains(reason), qPrintable(read.error().message));
}

void TestBeirCollection::missingFile()
{
    const QString path = m_folder.filePath(u"none"_s);
    QCOMPARE(readBeirTexts(path, {}).error().code, ErrorCode::NotFound);
    const auto read = readBeirJudgements(path, {});
    QCOMPARE(read.error().file, path);
    QVERIFY(read.error().message.contains(path));
}

void TestBeirCollection::cancelled()
{
    CancelToken token;
    token.cancel();
    QCOMPARE(readBeirTexts(write("{\"_id\": \"a\", \"text\": \"x\"}\n"), token).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestBeirCollection)
#include "tst_beircollection.moc"
