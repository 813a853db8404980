// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/judgefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace waymark;
using namespace waymark::exchange;
using namespace Qt::StringLiterals;

class TestJudgeFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(u"judge.json"_s); }
    Result<QList<JudgedCase>> read(const QByteArray &bytes) const
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the fixture could not be written");
        file.close();
        return readJudgeFile(path());
    }

private Q_SLOTS:
    void verdicts()
    {
        const auto cases = read(R"({"preds": [true, false, true], "gts": [true, true, false]})");
        QVERIFY(cases);
        QCOMPARE(cases->size(), 3);
        JudgedCase second;
        second.id = u"2"_s;
        second.source = path();
        second.verified = true;
        QCOMPARE(cases->at(1), second);
        QVERIFY(cases->at(2).judged && !cases->at(2).verified);
    }

    void namesOfCases()
    {
        const auto cases = read(R"({"preds": [true, false], "gts": [true, true], "model": "m",
            "cases": [{"id": "task-1", "pred": true, "gt": true, "response": "PASS"}, {"gt": true}]})");
        QVERIFY(cases);
        QCOMPARE(cases->at(0).id, u"task-1"_s);
        QCOMPARE(cases->at(1).id, u"2"_s);
    }

    void nothingJudged()
    {
        const auto cases = read(R"({"preds": [], "gts": []})");
        QVERIFY(cases && cases->isEmpty());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no JSON") << QByteArray("preds: true") << u"is no JSON"_s;
        QTest::newRow("cut off") << QByteArray(R"({"preds": [true], "gts": [tr)") << u"is no JSON"_s;
        QTest::newRow("a list") << QByteArray("[true]") << u"“preds” and “gts”"_s;
        QTest::newRow("no truths") << QByteArray(R"({"preds": [true]})") << u"“preds” and “gts”"_s;
        QTest::newRow("unequal") << QByteArray(R"({"preds": [true, false], "gts": [true]})") << u"“preds” and “gts” differ in length: 2 and 1"_s;
        QTest::newRow("numbers") << QByteArray(R"({"preds": [true, 1], "gts": [true, true]})") << u"entry 2 of “preds” is neither true nor false"_s;
        QTest::newRow("null") << QByteArray(R"({"preds": [true], "gts": [null]})") << u"entry 1 of “gts” is neither true nor false"_s;
        QTest::newRow("too few cases") << QByteArray(R"({"preds": [true, true], "gts": [true, true], "cases": [{"id": "a"}]})") << u"“cases” and “preds” differ in length: 1 and 2"_s;
        QTest::newRow("cases of another run") << QByteArray(R"({"preds": [true], "gts": [true], "cases": [{"id": "a", "pred": false}]})") << u"entry 1 something else"_s;
    }

    void refusals()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, reason);
        const auto cases = read(bytes);
        QVERIFY(!cases);
        QCOMPARE(cases.error().code, ErrorCode::Parse);
        QCOMPARE(cases.error().file, path());
        QVERIFY2(cases.error().message.contains(reason), qPrintable(cases.error().message));
        QVERIFY(cases.error().message.contains(path()));
    }

    void noFile()
    {
        const auto cases = readJudgeFile(m_folder.filePath(u"none.json"_s));
        QVERIFY(!cases);
        QCOMPARE(cases.error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestJudgeFile)
#include "tst_judgefile.moc"
