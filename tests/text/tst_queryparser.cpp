// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/editdistance.h"
#include "services/text/queryparser.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::text;

namespace {

const QDate today(2026, 3, 10);

template<typename T>
QueryNodePtr node(T value)
{
    return std::make_shared<const QueryNode>(QueryNode { std::move(value) });
}

/// The tree as text, so that rows can state what is expected.
QString dump(const QueryNode &n);

QString dump(const std::variant<double, QDate> &value)
{
    const QDate *date = std::get_if<QDate>(&value);
    return date ? date->toString(Qt::ISODate) : QString::number(std::get<double>(value));
}

QString dumpAll(const QString &name, const std::vector<QueryNodePtr> &children)
{
    QStringList parts;
    for (const QueryNodePtr &child : children)
        parts.append(dump(*child));
    return name + u'[' + parts.join(u", ") + u']';
}

QString dump(const QueryNode &n)
{
    static constexpr std::array ops { "=", "<", "<=", ">", ">=" };
    if (const auto *all = std::get_if<AndNode>(&n.value))
        return dumpAll(u"and"_s, all->children);
    if (const auto *any = std::get_if<OrNode>(&n.value))
        return dumpAll(u"or"_s, any->children);
    if (const auto *negation = std::get_if<NotNode>(&n.value))
        return u"not " + dump(*negation->child);
    if (const auto *text = std::get_if<TextTerm>(&n.value))
        return (text->phrase ? u"phrase "_s : u"word "_s) + text->text;
    if (const auto *regex = std::get_if<RegexTerm>(&n.value))
        return u"regex " + regex->pattern;
    if (const auto *name = std::get_if<NameTerm>(&n.value))
        return u"name%1 %2%3"_s.arg(int(name->key)).arg(name->regex ? u"regex "_s : QString(), name->value);
    if (const auto *compare = std::get_if<CompareTerm>(&n.value))
        return u"compare%1 %2 %3"_s.arg(int(compare->key)).arg(QString::fromLatin1(ops.at(size_t(compare->op))), dump(compare->value));
    const auto &range = std::get<RangeTerm>(n.value);
    return u"range%1 %2..%3"_s.arg(int(range.key)).arg(range.low ? dump(*range.low) : QString(), range.high ? dump(*range.high) : QString());
}

QString dump(const Query &query)
{
    return query.root ? dump(*query.root) : u"everything"_s;
}

QString keyed(const QString &kind, QueryKey key, const QString &rest)
{
    return kind + QString::number(int(key)) + u' ' + rest;
}

QString one(QueryKey key, const QString &value)
{
    return keyed(u"name"_s, key, value);
}

/// Random trees as the parser makes them: groups of two and more, never a group in a group of its kind, no double negation.
QString randomWord()
{
    static const QString letters = u"abcxyzäß中_.:#'-+*0123"_s;
    const auto length = *rc::gen::inRange(1, 8);
    QString word(QChar(u'w'));
    for (int i = 0; i < length; ++i)
        word += letters[*rc::gen::inRange<qsizetype>(0, letters.size())];
    return word;
}

QString randomText()
{
    static const QString letters = u"ab \"\\/()-:,.ä中\n😀and or"_s;
    const auto length = *rc::gen::inRange(1, 12);
    QString text(QChar(u't'));
    for (int i = 0; i < length; ++i)
        text += letters[*rc::gen::inRange<qsizetype>(0, letters.size())];
    return text;
}

std::variant<double, QDate> randomValue(QueryKey key)
{
    if (key == QueryKey::Created || key == QueryKey::Until)
        return QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 20000));
    const int number = *rc::gen::inRange(0, 100000);
    if (key == QueryKey::Effect)
        return (number - 50000) / 50000.0;
    return key == QueryKey::Age ? number / 8.0 : double(number);
}

QueryNodePtr randomLeaf()
{
    static constexpr std::array compared { QueryKey::Age, QueryKey::Created, QueryKey::Until, QueryKey::Used, QueryKey::Findings, QueryKey::Effect };
    static const QStringList types { u"trajectory"_s, u"workflow"_s, u"summary"_s, u"insight"_s };
    const QueryKey key = compared[*rc::gen::inRange<size_t>(0, compared.size())];
    switch (*rc::gen::inRange(0, 8)) {
    case 0:
        return node(TextTerm { randomWord(), false });
    case 1:
        return node(TextTerm { randomText(), true });
    case 2:
        return node(RegexTerm { *rc::gen::element(u"a+b/c"_s, u"\\bx\\\\/y"_s, u"[/\"()]+ z"_s, u"ä|中"_s) });
    case 3:
        return node(NameTerm { QueryKey::Type, types[*rc::gen::inRange<qsizetype>(0, 4)], false });
    case 4:
        return node(NameTerm { QueryKey::Domain, randomText(), false });
    case 5:
        return node(NameTerm { QueryKey::Task, u"^a/b,c"_s, true });
    case 6:
        return node(CompareTerm { key, CompareOp(*rc::gen::inRange(0, 5)), randomValue(key) });
    default: {
        RangeTerm range { key, randomValue(key), randomValue(key) };
        if (*range.high < *range.low)
            std::swap(range.low, range.high);
        const int open = *rc::gen::inRange(0, 3);
        if (open == 1)
            range.low.reset();
        if (open == 2)
            range.high.reset();
        return node(std::move(range));
    }
    }
}

QueryNodePtr randomTree(int depth, int parent)
{
    enum { Leaf, And, Or, Not };
    const int kind = depth == 0 ? int(Leaf) : *rc::gen::inRange(0, 4);
    if (kind == Leaf || kind == parent)
        return randomLeaf();
    if (kind == Not)
        return node(NotNode { randomTree(depth - 1, Not) });
    std::vector<QueryNodePtr> children;
    const int count = *rc::gen::inRange(2, 4);
    for (int i = 0; i < count; ++i)
        children.push_back(randomTree(depth - 1, kind));
    return kind == And ? node(AndNode { std::move(children) }) : node(OrNode { std::move(children) });
}

} // namespace

class TestQueryParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void errors_data();
    void errors();
    void sayNothingToPlainWords_data();
    void sayNothingToPlainWords();
    void canonicalText_data();
    void canonicalText();
    void emptyMatchesEverything();
    void positionsPointAtTheTrouble();
    void everyTreeComesBack();
    void everyTextIsSafe();
    void deepAndLongTexts();
    void isLinear();
    void tokens();
    void tokensStayInside();
    void editDistances();
};

void TestQueryParser::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *text, const QString &expected) { QTest::newRow(text) << QString::fromUtf8(text) << expected; };
    row("", u"everything"_s);
    row("  \t", u"everything"_s);
    row("rounding error", u"and[word rounding, word error]"_s);
    row("\"rounding error\"", u"phrase rounding error"_s);
    row("\"a \\\"b\\\" \\\\ \\n\"", u"phrase a \"b\" \\ \\n"_s);
    row("a or b c", u"or[word a, and[word b, word c]]"_s);
    row("a AND b Or c", u"or[and[word a, word b], word c]"_s);
    row("(a or b) c", u"and[or[word a, word b], word c]"_s);
    row("a (b (c d))", u"and[word a, word b, word c, word d]"_s);
    row("-a -(b or c)", u"and[not word a, not or[word b, word c]]"_s);
    row("--no-verify", u"word no-verify"_s);
    row("-\"a b\" -/x/", u"and[not phrase a b, not regex x]"_s);
    row("android order", u"and[word android, word order]"_s);
    row("main() f(x)", u"and[word main(), word f, word x]"_s);
    row("/off[- ]by/", u"regex off[- ]by"_s);
    row("/a\\/b\\\\/", u"regex a/b\\\\"_s);
    row("/usr/bin //x", u"and[word /usr/bin, word //x]"_s);
    row("(/a b/)", u"regex a b"_s);
    row("/usr/bin c/d", u"and[word /usr/bin, word c/d]"_s);
    row("/a/\"b\"", u"and[regex a, phrase b]"_s);

    row("type:insight", one(QueryKey::Type, u"insight"_s));
    row("TYPE:Insight", one(QueryKey::Type, u"insight"_s));
    row("type:i,s", u"or[%1, %2]"_s.arg(one(QueryKey::Type, u"insight"_s), one(QueryKey::Type, u"summary"_s)));
    row("type:t", one(QueryKey::Type, u"trajectory"_s));
    row("type:work", one(QueryKey::Type, u"workflow"_s));
    row("-type:w", u"not "_s + one(QueryKey::Type, u"workflow"_s));
    row("valid:notyet", one(QueryKey::Valid, u"not_yet_valid"_s));
    row("valid:not-yet-valid", one(QueryKey::Valid, u"not_yet_valid"_s));
    row("valid:\"not yet valid\"", one(QueryKey::Valid, u"not_yet_valid"_s));
    row("valid:valid", one(QueryKey::Valid, u"valid"_s));
    row("review:needswork", one(QueryKey::Review, u"needs_work"_s));
    row("review:needs-work", one(QueryKey::Review, u"needs_work"_s));
    row("review:a", one(QueryKey::Review, u"accepted"_s));
    row("outcome:pass", one(QueryKey::Outcome, u"success"_s));
    row("outcome:fail", one(QueryKey::Outcome, u"failure"_s));
    row("outcome:failed", one(QueryKey::Outcome, u"failure"_s));
    row("is:retired", one(QueryKey::Is, u"retired"_s));

    row("domain:\"SWE-bench Verified\"", one(QueryKey::Domain, u"SWE-bench Verified"_s));
    row("domain:swe,\"a, b\",x", u"or[%1, %2, %3]"_s.arg(one(QueryKey::Domain, u"swe"_s), one(QueryKey::Domain, u"a, b"_s), one(QueryKey::Domain, u"x"_s)));
    row("task:/^django/", one(QueryKey::Task, u"regex ^django"_s));
    row("task:/a/,b", u"or[%1, %2]"_s.arg(one(QueryKey::Task, u"regex a"_s), one(QueryKey::Task, u"b"_s)));
    row("task:/src/a", one(QueryKey::Task, u"/src/a"_s));
    row("task:a:b::c", one(QueryKey::Task, u"a:b::c"_s));
    row("tag:none", one(QueryKey::Tag, u"none"_s));
    row("until:none", one(QueryKey::Until, u"none"_s));
    row("finding:leak.path", one(QueryKey::Finding, u"leak.path"_s));
    row("id:0a1b", one(QueryKey::Id, u"0a1b"_s));

    row("age>180d", keyed(u"compare"_s, QueryKey::Age, u"> 180"_s));
    row("age<2w", keyed(u"compare"_s, QueryKey::Age, u"< 14"_s));
    row("age:>=1.5d", keyed(u"compare"_s, QueryKey::Age, u">= 1.5"_s));
    row("age:6m..1y", keyed(u"range"_s, QueryKey::Age, u"180..365"_s));
    row("age:30", keyed(u"compare"_s, QueryKey::Age, u"= 30"_s));
    row("findings>2", keyed(u"compare"_s, QueryKey::Findings, u"> 2"_s));
    row("used:0", keyed(u"compare"_s, QueryKey::Used, u"= 0"_s));
    row("used:0,5..", u"or[%1, %2]"_s.arg(keyed(u"compare"_s, QueryKey::Used, u"= 0"_s), keyed(u"range"_s, QueryKey::Used, u"5.."_s)));
    row("injected>=10", keyed(u"compare"_s, QueryKey::Injected, u">= 10"_s));
    row("effect<-0.05", keyed(u"compare"_s, QueryKey::Effect, u"< -0.05"_s));
    row("effect<-5%", keyed(u"compare"_s, QueryKey::Effect, u"< -0.05"_s));
    row("effect>+2.5%", keyed(u"compare"_s, QueryKey::Effect, u"> 0.025"_s));
    row("effect:-1..0", keyed(u"range"_s, QueryKey::Effect, u"-1..0"_s));
    row("effect:none", one(QueryKey::Effect, u"none"_s));
    row("is:harm", one(QueryKey::Is, u"harmful"_s));
    row("used:..3", keyed(u"range"_s, QueryKey::Used, u"..3"_s));

    row("created>2026-01-01", keyed(u"compare"_s, QueryKey::Created, u"> 2026-01-01"_s));
    row("changed:2026-02", keyed(u"range"_s, QueryKey::Changed, u"2026-02-01..2026-02-28"_s));
    row("changed>2026-02", keyed(u"compare"_s, QueryKey::Changed, u"> 2026-02-28"_s));
    row("changed<2025", keyed(u"compare"_s, QueryKey::Changed, u"< 2025-01-01"_s));
    row("until<today+30d", keyed(u"compare"_s, QueryKey::Until, u"< 2026-04-09"_s));
    row("until:Today", keyed(u"compare"_s, QueryKey::Until, u"= 2026-03-10"_s));
    row("created>=yesterday", keyed(u"compare"_s, QueryKey::Created, u">= 2026-03-09"_s));
    row("from:2025..today", keyed(u"range"_s, QueryKey::From, u"2025-01-01..2026-03-10"_s));

    row("valid:expired or (age>180d used:0)",
        u"or[%1, and[%2, %3]]"_s.arg(one(QueryKey::Valid, u"expired"_s), keyed(u"compare"_s, QueryKey::Age, u"> 180"_s),
                                     keyed(u"compare"_s, QueryKey::Used, u"= 0"_s)));
}

void TestQueryParser::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto query = parseQuery(text, today);
    QVERIFY2(query, query ? "" : qPrintable(query.error().message));
    QCOMPARE(dump(*query), expected);
    const auto again = parseQuery(toText(*query), today);
    QVERIFY(again);
    QVERIFY2(sameQuery(*again, *query), qPrintable(toText(*query)));
}

void TestQueryParser::errors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("marked");

    const auto row = [](const char *text, const QString &message, const QString &marked) { QTest::newRow(text) << QString::fromUtf8(text) << message << marked; };
    row("type:insigth", u"“insigth” is not a type. Did you mean “insight”?"_s, u"insigth"_s);
    row("type:i,rule", u"“rule” is not a type. Use one of: trajectory, workflow, summary, insight."_s, u"rule"_s);
    row("valid:expir", u"“expir” is not a state of validity. It could be one of: expiring, expired."_s, u"expir"_s);
    row("review:done", u"“done” is not a review status. Use one of: unreviewed, accepted, needs_work, rejected."_s, u"done"_s);
    row("outcome:won", u"“won” is not an outcome. Use one of: success, failure, unknown."_s, u"won"_s);
    row("is:new", u"“new” is not a value of “is”. Use one of: retired, harmful."_s, u"new"_s);
    row("tpye:insight", u"“tpye” is not a search key. Did you mean “type”? Put the text in quotation marks to search for it."_s, u"tpye"_s);
    row("domian:\"a b\"", u"“domian” is not a search key. Did you mean “domain”? Put the text in quotation marks to search for it."_s, u"domian"_s);
    row("type:", u"“type” needs a value right after it, without a blank."_s, u"type:"_s);
    row("type: insight", u"“type” needs a value right after it, without a blank."_s, u"type:"_s);
    row("type:a(b)", u"“a” is not a type. Use one of: trajectory, workflow, summary, insight."_s, u"a"_s);
    row("type>insight", u"“type” has no order. Write type: and a value, or put the text in quotation marks."_s, u"type>insight"_s);
    row("type:/i/", u"“type” cannot be searched by a /pattern/."_s, u"/i/"_s);
    row("age>soon", u"“soon” is not an age. Write a number with d, w, m or y, such as 180d."_s, u"age>soon"_s);
    row("age:-5", u"“-5” is not an age. Write a number with d, w, m or y, such as 180d."_s, u"-5"_s);
    row("used:1.5", u"“1.5” is not a whole number."_s, u"1.5"_s);
    row("effect<-5", u"“-5” is not a difference of pass rates. Write it as -0.05 or -5%."_s, u"effect<-5"_s);
    row("effect<1d", u"“1d” is not a difference of pass rates. Write it as -0.05 or -5%."_s, u"effect<1d"_s);
    row("created>2026-02-30", u"“2026-02-30” is not a date. Write it as 2026-01-31, 2026-01, 2026, today or today-30d."_s, u"created>2026-02-30"_s);
    row("used:..", u"A range needs at least one end."_s, u".."_s);
    row("used:5..3", u"The range 5..3 ends before it begins."_s, u"5..3"_s);
    row("used>1,2", u"A comparison takes one value."_s, u"used>1,2"_s);
    row("\"abc", u"The quotation mark is not closed."_s, u"\""_s);
    row("\"\"", u"There is nothing between the quotation marks."_s, u"\"\""_s);
    row("domain:\"abc", u"The quotation mark is not closed."_s, u"\""_s);
    row("/abc", u"The pattern is not closed by a slash. Put a text that begins with a slash in quotation marks."_s, u"/"_s);
    row("/off by/one", u"The pattern is not closed by a slash. Put a text that begins with a slash in quotation marks."_s, u"/"_s);
    row("a /b c", u"The pattern is not closed by a slash. Put a text that begins with a slash in quotation marks."_s, u"/"_s);
    row("/[a/", u"The pattern has a [ without its ]."_s, u"/[a/"_s);
    row("/(a/", u"The parentheses of the pattern do not pair up."_s, u"/(a/"_s);
    row("/*a/", u"“*” repeats nothing in the pattern. Write \\* for the character itself."_s, u"/*a/"_s);
    row("/(?=a)/", u"The pattern uses “(?=”, which is not available: there is no look-ahead or look-behind."_s, u"/(?=a)/"_s);
    row("(a", u"The parenthesis is not closed."_s, u"("_s);
    row("a (", u"The parenthesis is not closed."_s, u"("_s);
    row("a )", u"This parenthesis closes nothing."_s, u")"_s);
    row(")", u"This parenthesis closes nothing."_s, u")"_s);
    row("a ( )", u"There is nothing between the parentheses."_s, u"( )"_s);
    row("or b", u"“or” needs a term on both sides. Put it in quotation marks to search for the word."_s, u"or"_s);
    row("a or", u"“or” needs a term on both sides. Put it in quotation marks to search for the word."_s, u"or"_s);
    row("a and or b", u"“and” needs a term on both sides. Put it in quotation marks to search for the word."_s, u"and"_s);
    row("(a OR)", u"“OR” needs a term on both sides. Put it in quotation marks to search for the word."_s, u"OR"_s);
    row("foo - bar", u"A minus sign stands right before what is to be left out. Put it in quotation marks to search for it."_s, u"-"_s);
}

void TestQueryParser::errors()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    QFETCH(QString, marked);
    const auto query = parseQuery(text, today);
    QVERIFY(!query);
    QCOMPARE(query.error().message, message);
    QCOMPARE(text.mid(query.error().position, query.error().length), marked);
}

void TestQueryParser::sayNothingToPlainWords_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : { "std::vector", "http://x", "https://type.org", "a:b", "task::run", "C:\\temp", "Note:", "12:30", "std:x", "foo.py:12",
                              "x<5", "a<b>", "key=value", "fix:", "i-type:x", "→", "a\"" })
        QTest::newRow(word) << QString::fromUtf8(word).remove(u'"');
}

void TestQueryParser::sayNothingToPlainWords()
{
    QFETCH(QString, word);
    const auto query = parseQuery(word, today);
    QVERIFY2(query, query ? "" : qPrintable(query.error().message));
    QCOMPARE(dump(*query), QString(u"word " + word));
}

void TestQueryParser::canonicalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, const char *canonical) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(canonical); };
    row("a  AND b", "a b");
    row("(a or (b))", "a or b");
    row("(a or b) and c", "(a or b) c");
    row("type:i or type:s", "type:insight,summary");
    row("-(type:i,s)", "-type:insight,summary");
    row("-(a b)", "-(a b)");
    row("age<2w", "age<14d");
    row("created:today..", "created:2026-03-10..");
    row("domain:\"a b\",c", "domain:\"a b\",c");
    row("task:/a\\/b/", "task:/a\\/b/");
}

void TestQueryParser::canonicalText()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QCOMPARE(toText(*parseQuery(text, today)), canonical);
}

void TestQueryParser::emptyMatchesEverything()
{
    QVERIFY(parseQuery(u"", today)->isEmpty());
    QCOMPARE(toText(Query {}), QString());
    QVERIFY(sameQuery(Query {}, Query {}));
    QVERIFY(!sameQuery(Query {}, *parseQuery(u"a", today)));
    // Words that cannot be typed as words come out as phrases.
    QCOMPARE(toText(Query { node(TextTerm { u"and"_s, false }) }), u"\"and\""_s);
    QCOMPARE(toText(Query { node(TextTerm { u"type:i"_s, false }) }), u"\"type:i\""_s);
    QCOMPARE(toText(Query { node(TextTerm { u"tpye:i"_s, false }) }), u"\"tpye:i\""_s);
}

void TestQueryParser::positionsPointAtTheTrouble()
{
    const auto query = parseQuery(u"😀 type:x", today);
    QVERIFY(!query);
    QCOMPARE(query.error().position, 8);
    QCOMPARE(query.error().length, 1);
}

void TestQueryParser::everyTreeComesBack()
{
    QVERIFY(rc::check("parse(toText(q)) is q", [] {
        const Query query { randomTree(*rc::gen::inRange(0, 5), 0) };
        const QString text = toText(query);
        RC_LOG() << text.toStdString();
        const auto again = parseQuery(text, today);
        RC_ASSERT(again.has_value());
        RC_ASSERT(sameQuery(*again, query));
    }));
}

void TestQueryParser::everyTextIsSafe()
{
    static const QStringList pieces { u"a"_s, u"and"_s, u"or"_s, u" "_s, u"("_s, u")"_s, u"-"_s, u"\""_s, u"/"_s, u"\\"_s, u"type:"_s, u"age"_s, u"<"_s,
                                      u">="_s, u":"_s, u","_s, u".."_s, u"2026-01-01"_s, u"insight"_s, u"5d"_s, u"domain:"_s, u"[x"_s, u"*"_s, u"ä"_s,
                                      u"\U0001F600"_s, QString(QChar(0xD800)), QString(QChar(0)), u"today"_s, u"created"_s, u"\n"_s };
    QVERIFY(rc::check("any text parses or says why not", [] {
        QString text;
        for (int i = *rc::gen::inRange(0, 20); i > 0; --i)
            text += pieces[*rc::gen::inRange<qsizetype>(0, pieces.size())];
        RC_LOG() << text.toStdString();
        const auto query = parseQuery(text, today);
        if (query) {
            const auto again = parseQuery(toText(*query), today);
            RC_ASSERT(again.has_value());
            RC_ASSERT(sameQuery(*again, *query));
        } else {
            RC_ASSERT(!query.error().message.isEmpty());
            RC_ASSERT(query.error().position >= 0);
            RC_ASSERT(query.error().position + query.error().length <= text.size());
        }
        int end = 0;
        for (const Token &token : tokenise(text)) {
            RC_ASSERT(token.position >= end);
            RC_ASSERT(token.length > 0);
            end = token.position + token.length;
        }
        RC_ASSERT(end <= text.size());
    }));
}

void TestQueryParser::deepAndLongTexts()
{
    const auto nested = [](int depth) { return QString(QString(depth, u'(') + u'a' + QString(depth, u')')); };
    QVERIFY(parseQuery(nested(64), today));
    QCOMPARE(parseQuery(nested(65), today).error().message, u"The parentheses are nested too deeply."_s);
    QVERIFY(!parseQuery(nested(20000), today));
    QVERIFY(!parseQuery(QString(60000, u'('), today));
    QVERIFY(parseQuery(QString(QString(60000, u'-') + u'a'), today));
    QVERIFY(!parseQuery(QString(70000, u'a'), today));
}

void TestQueryParser::isLinear()
{
    // Texts that look like the beginning of something at every place.
    QElapsedTimer timer;
    timer.start();
    for (QStringView piece : { u"/a ", u"(a ", u"type:", u"\"a", u"a:", u"-/x/y ", u"task:/a,", u"\\\"" }) {
        const QString text = piece.toString().repeated(60000 / piece.size());
        (void)parseQuery(text, today);
        (void)tokenise(text);
    }
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestQueryParser::tokens()
{
    using Kind = Token::Kind;
    const std::vector<Token> expected { { Kind::Not, 0, 1 },      { Kind::Key, 1, 4 },    { Kind::Operator, 5, 1 }, { Kind::Value, 6, 1 },
                                        { Kind::Operator, 7, 1 }, { Kind::Value, 8, 1 },  { Kind::Or, 10, 2 },      { Kind::Parenthesis, 13, 1 },
                                        { Kind::Word, 14, 1 },    { Kind::And, 16, 3 },   { Kind::Regex, 20, 3 },   { Kind::Parenthesis, 23, 1 },
                                        { Kind::Phrase, 25, 3 },  { Kind::Error, 29, 1 }, { Kind::Key, 31, 3 },     { Kind::Operator, 34, 2 },
                                        { Kind::Value, 36, 2 },   { Kind::Error, 39, 2 } };
    QVERIFY(tokenise(u"-type:i,s or (a and /b/) \"c\" ) age>=5d \"x") == expected);
    QVERIFY((tokenise(u"(a") == std::vector<Token> { { Kind::Error, 0, 1 }, { Kind::Word, 1, 1 } }));
}

void TestQueryParser::tokensStayInside()
{
    QVERIFY(tokenise(u"").empty());
    QVERIFY((tokenise(u"type:") == std::vector<Token> { { Token::Kind::Key, 0, 4 }, { Token::Kind::Operator, 4, 1 } }));
}

void TestQueryParser::editDistances()
{
    QCOMPARE(editDistance(u"type", u"type", 2), 0);
    QCOMPARE(editDistance(u"tpye", u"TYPE", 2), 1);
    QCOMPARE(editDistance(u"insigth", u"insight", 2), 1);
    QCOMPARE(editDistance(u"kitten", u"sitting", 5), 3);
    QCOMPARE(editDistance(u"kitten", u"sitting", 2), 3);
    QCOMPARE(editDistance(u"", u"ab", 2), 2);
    QCOMPARE(nearest(u"sumary", { u"trajectory"_s, u"summary"_s }), u"summary"_s);
    QCOMPARE(nearest(u"xyz", { u"trajectory"_s }), QString());
}

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
