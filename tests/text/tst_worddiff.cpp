// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/worddiff.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark::text;

namespace {

using Kind = DiffChunk::Kind;

/// =same |-removed|+added|
QString dump(const QList<DiffChunk> &chunks)
{
    QStringList parts;
    for (const DiffChunk &chunk : chunks)
        parts.append(QChar(chunk.kind == Kind::Same ? u'=' : chunk.kind == Kind::Removed ? u'-' : u'+') + chunk.text);
    return parts.join(u'|');
}

QString side(const QList<DiffChunk> &chunks, Kind kind)
{
    QString text;
    for (const DiffChunk &chunk : chunks) {
        if (chunk.kind == Kind::Same || chunk.kind == kind)
            text += chunk.text;
    }
    return text;
}

bool isInOrder(const QList<DiffChunk> &chunks)
{
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        if (chunks[i].text.isEmpty())
            return false;
        if (i > 0 && (chunks[i].kind == chunks[i - 1].kind || (chunks[i].kind == Kind::Removed && chunks[i - 1].kind == Kind::Added)))
            return false;
    }
    return true;
}

QString randomText()
{
    static const QStringList pieces { u"the"_s, u"a"_s, u" "_s, u"  "_s, u"\n"_s, u"."_s, u"file"_s,
                                      u"😀"_s, u"e\u0301"_s, u"naïve_name"_s, QString(QChar(0xD800)), u"\u0301"_s };
    QString text;
    for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
        text += pieces[*rc::gen::inRange<qsizetype>(0, pieces.size())];
    return text;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void lines_data();
    void lines();
    void bothTextsComeBack();
    void longTexts_data();
    void longTexts();
};

void TestWordDiff::words_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("chunks");
    const auto row = [](const char *name, const QString &before, const QString &after, const QString &chunks) {
        QTest::newRow(name) << before << after << chunks;
    };
    row("empty", {}, {}, {});
    row("worked example", u"open the file"_s, u"open a file"_s, u"=open |-the|+a|= file"_s);
    row("same", u"a b"_s, u"a b"_s, u"=a b"_s);
    row("all added", {}, u"a b"_s, u"+a b"_s);
    row("all removed", u"a b"_s, {}, u"-a b"_s);
    row("in front", u"b"_s, u"a b"_s, u"+a |=b"_s);
    row("punctuation", u"run it."_s, u"run it!"_s, u"=run it|-.|+!"_s);
    row("identifiers stay whole", u"call foo_bar()"_s, u"call foo_baz()"_s, u"=call |-foo_bar|+foo_baz|=()"_s);
    row("two words replaced", u"the old way works"_s, u"the new path works"_s, u"=the |-old way|+new path|= works"_s);
    row("pairs stay whole", u"a 😀"_s, u"a 😁"_s, u"=a |-😀|+😁"_s);
    row("marks stay on their letter", u"caf\u0301"_s, u"caf"_s, u"-caf\u0301|+caf"_s);
}

void TestWordDiff::words()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, chunks);
    QCOMPARE(dump(wordDiff(before, after)), chunks);
}

void TestWordDiff::lines_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("chunks");
    const auto row = [](const char *name, const QString &before, const QString &after, const QString &chunks) {
        QTest::newRow(name) << before << after << chunks;
    };
    row("empty", {}, {}, {});
    row("one line", u"a\nb\nc\n"_s, u"a\nx\nc\n"_s, u"=a\n|-b\n|+x\n|=c\n"_s);
    row("last break", u"a"_s, u"a\n"_s, u"-a|+a\n"_s);
    row("moved", u"a\nb\n"_s, u"b\na\n"_s, u"-a\n|=b\n|+a\n"_s);
}

void TestWordDiff::lines()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, chunks);
    QCOMPARE(dump(lineDiff(before, after)), chunks);
}

void TestWordDiff::bothTextsComeBack()
{
    QVERIFY(rc::check("both texts come back from their difference", [] {
        const QString before = randomText();
        const QString after = randomText();
        for (const QList<DiffChunk> &chunks : { wordDiff(before, after), lineDiff(before, after) }) {
            RC_ASSERT(side(chunks, Kind::Removed) == before);
            RC_ASSERT(side(chunks, Kind::Added) == after);
            RC_ASSERT(isInOrder(chunks));
        }
    }));
}

void TestWordDiff::longTexts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("atMost"); // chunks, 0 = any number

    QString numbers;
    QString others;
    QString shuffled;
    for (int i = 0; i < 20'000; ++i) {
        numbers += u"line %1 of the text\n"_s.arg(i);
        others += u"another %1 text\n"_s.arg(i * 7919 % 20'011);
        shuffled += u"line %1 of the text\n"_s.arg(i * 7919 % 20'011);
    }
    QString edited = numbers;
    edited.replace(u"line 7 of"_s, u"line seven of"_s);
    edited.replace(u"line 19000 of"_s, u"row 19000 of"_s);
    QTest::newRow("two words of 120 000") << numbers << edited << 7;
    QTest::newRow("nothing in common") << numbers << others << 0;
    QTest::newRow("shuffled") << numbers << shuffled << 0;
    QTest::newRow("one long line") << QString(numbers).replace(u'\n', u' ') << QString(others).replace(u'\n', u' ') << 0;
    QTest::newRow("much shorter") << numbers << numbers.left(300) << 2;
    QTest::newRow("much longer") << others.left(300) << numbers << 0;
}

void TestWordDiff::longTexts()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, atMost);
    QElapsedTimer timer;
    timer.start();
    const QList<DiffChunk> chunks = wordDiff(before, after);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(side(chunks, Kind::Removed) == before);
    QVERIFY(side(chunks, Kind::Added) == after);
    QVERIFY(isInOrder(chunks));
    QVERIFY2(atMost == 0 || chunks.size() <= atMost, qPrintable(QString::number(chunks.size())));
    const QList<DiffChunk> byLine = lineDiff(before, after);
    QVERIFY(side(byLine, Kind::Removed) == before);
    QVERIFY(side(byLine, Kind::Added) == after);
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
