// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/queryparser.h"
#include "services/text/queryterms.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::text;

class TestQueryTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void joins();
    void negates_data();
    void negates();
    void meaningStays();
};

void TestQueryTerms::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    const auto row = [](const char *text, const QStringList &terms) { QTest::newRow(text) << QString::fromUtf8(text) << terms; };
    row("", {});
    row("type:insight (a or b) and -c", { u"type:insight"_s, u"(a or b)"_s, u"-c"_s });
    row(" a or b ", { u"a or b"_s });
    row("domain:\"a b\",c \"x and y\" /p q/ -(a -b)", { u"domain:\"a b\",c"_s, u"\"x and y\""_s, u"/p q/"_s, u"-(a -b)"_s });
    row("a \"b", { u"a \"b"_s });
    row("a (b", { u"a (b"_s });
    row("a ) b", { u"a ) b"_s });
}

void TestQueryTerms::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    QCOMPARE(topLevelTerms(text), terms);
}

void TestQueryTerms::joins()
{
    QCOMPARE(joinTerms({ u"type:i"_s, u"a or b"_s, u" "_s, u"-c"_s }), u"type:i (a or b) -c"_s);
    QCOMPARE(joinTerms({}), QString());
}

void TestQueryTerms::negates_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("opposite");
    const auto row = [](const char *term, const char *opposite) { QTest::newRow(term) << QString::fromUtf8(term) << QString::fromUtf8(opposite); };
    row("type:insight", "-type:insight");
    row("-a", "a");
    row("a or b", "-(a or b)");
    row("-(a or b)", "(a or b)");
    row("(a or b)", "-(a or b)");
    row("-a -b", "-(-a -b)");
    row("\"a b\"", "-\"a b\"");
    row(" ", "");
}

void TestQueryTerms::negates()
{
    QFETCH(QString, term);
    QFETCH(QString, opposite);
    QCOMPARE(negated(term), opposite);
}

void TestQueryTerms::meaningStays()
{
    static const QStringList pieces { u"a"_s, u" and "_s, u" or "_s, u" "_s, u"("_s, u")"_s, u"-"_s, u"\"b c\""_s, u"/x/ "_s, u"type:i,s"_s, u"age>5d"_s };
    QVERIFY(rc::check("terms joined again mean the same, negation is its own opposite", [] {
        QString text;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
            text += pieces[*rc::gen::inRange<qsizetype>(0, pieces.size())];
        const QDate today(2026, 3, 10);
        const auto query = parseQuery(text, today);
        RC_PRE(query.has_value());
        RC_LOG() << text.toStdString();
        const auto joined = parseQuery(joinTerms(topLevelTerms(text)), today);
        RC_ASSERT(joined.has_value());
        RC_ASSERT(sameQuery(*joined, *query));
        const auto twice = parseQuery(negated(negated(text)), today);
        RC_ASSERT(twice.has_value());
        RC_ASSERT(sameQuery(*twice, *query));
        if (query->root) {
            const auto opposite = parseQuery(negated(text), today);
            RC_ASSERT(opposite.has_value());
            RC_ASSERT(!sameQuery(*opposite, *query));
        }
    }));
}

QTEST_GUILESS_MAIN(TestQueryTerms)
#include "tst_queryterms.moc"
