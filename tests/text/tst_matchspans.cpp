// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/matchspans.h"
#include "services/text/queryparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::text;

class TestMatchSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void offsetsAreUtf16();
    void isBounded();
    void keysMarkNothing();
    void mergesSpans();
};

void TestMatchSpans::marks_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked"); // the text with [ ] around what is marked
    const auto row = [](const char *query, const char *text, const char *marked) {
        QTest::newRow(qPrintable(u"%1 in %2"_s.arg(QString::fromUtf8(query), QString::fromUtf8(text))))
            << QString::fromUtf8(query) << QString::fromUtf8(text) << QString::fromUtf8(marked);
    };
    row("round", "Rounding is round, not around.", "[Rounding] is [round], not around.");
    row("\"round\"", "Rounding is round.", "Rounding is [round].");
    row("\"retry the call\"", "Retry  the\ncall. Retry the calls.", "[Retry  the\ncall]. Retry the calls.");
    row("naive cafe", "Naïve CAFÉ, cafe\u0301s", "[Naïve] [CAFÉ], [cafe\u0301s]");
    row("über", "uber Über u\u0308ber", "[uber] [Über] [u\u0308ber]");
    row("std::vec", "a std::vector<int> of std vectors", "a [std::vector]<int> of [std vectors]");
    row("\"std::vector\"", "std::vectors std::vector", "std::vectors [std::vector]");
    row("a -b", "a b", "[a] b");
    row("-(a -b)", "a b", "a [b]");
    row("a or (b c)", "a b c d", "[a] [b] [c] d");
    row("/off[- ]by/", "Off-by-one, off by two", "[Off-by]-one, [off by] two");
    row("/x*/", "axxb", "a[xx]b");
    row("/bc/ ab", "abcd", "[abcd]");
    row("->", "a -> b", "a -> b");
    row("мои", "мой Мои", "мой [Мои]");
    row("ΟΔΟΣ", "οδος", "[οδος]");
    row("a\u0335b", "a\u0335b ab", "[a\u0335b] ab");
    row("중", "중국 주", "[중국] 주");
    row("x", "", "");
}

void TestMatchSpans::marks()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const auto parsed = parseQuery(query, QDate(2026, 1, 1));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
    QString result = text;
    const QList<Span> spans = matchSpans(*parsed, text);
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        result.insert(span->end, u']');
        result.insert(span->start, u'[');
    }
    QCOMPARE(result, marked);
}

void TestMatchSpans::offsetsAreUtf16()
{
    const QString text = u"😀 ab 😀ä x"_s;
    QCOMPARE(matchSpans(*parseQuery(u"ab", QDate()), text), (QList<Span> { { 3, 5 } }));
    QCOMPARE(matchSpans(*parseQuery(u"/ä x/", QDate()), text), (QList<Span> { { 8, 11 } }));
    const QString broken = QString(QChar(0xD800)) + u" ab"_s;
    QCOMPARE(matchSpans(*parseQuery(u"/ab/", QDate()), broken), (QList<Span> { { 2, 4 } }));
}

void TestMatchSpans::isBounded()
{
    const TextMatcher matcher(*parseQuery(u"a", QDate()));
    QCOMPARE(matcher.spans(u"a "_s.repeated(50'000)).size(), 10'000);
}

void TestMatchSpans::keysMarkNothing()
{
    QVERIFY(TextMatcher(Query {}).isEmpty());
    QVERIFY(TextMatcher(*parseQuery(u"type:insight domain:a -b", QDate())).isEmpty());
    QVERIFY(matchSpans(Query {}, u"text").isEmpty());
}

void TestMatchSpans::mergesSpans()
{
    QCOMPARE(merged({ { 5, 6 }, { 0, 2 }, { 1, 3 }, { 3, 4 } }), (QList<Span> { { 0, 4 }, { 5, 6 } }));
}

QTEST_GUILESS_MAIN(TestMatchSpans)
#include "tst_matchspans.moc"
