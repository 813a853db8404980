// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/cuttext.h"
#include "services/lineage/ladderpage.h"
#include "services/text/displaysafe.h"
#include "tests/hostile/hostilecases.h"
#include "tests/lineage/ladders.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include <rapidcheck.h>

using namespace waymark;
using namespace waymark::lineage;
using namespace Qt::StringLiterals;

namespace {

LadderPageOptions pictureOptions()
{
    LadderPageOptions options;
    options.shown = { { 1 }, { 2 }, { 3 }, { 4 } };
    options.focus = { 4 };
    options.litClaim = 1;
    options.poolName = u"main.waymark"_s;
    options.made = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    options.locale = u"en"_s;
    return options;
}

/// A page as an XML parser reads it, with what is wrong with it.
struct Page
{
    QString fault; ///< empty when all is well
    QString text; ///< of everything but the style, in order
    QStringList values; ///< of all attributes
    QStringList tags; ///< in order
    QString style;
    QSet<QString> ids;
    QStringList links;
    QStringList classes; ///< of all elements, each as written
};

bool isAllowed(QStringView tag, QStringView attribute)
{
    static const QSet<QString> tags { u"html"_s, u"head"_s, u"meta"_s, u"title"_s, u"style"_s, u"body"_s, u"header"_s, u"main"_s, u"section"_s, u"footer"_s,
        u"div"_s, u"span"_s, u"p"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"a"_s, u"b"_s, u"i"_s, u"bdi"_s, u"details"_s, u"summary"_s,
        u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s, u"th"_s, u"td"_s };
    static const QSet<QString> attributes { u"class"_s, u"id"_s, u"href"_s, u"style"_s, u"title"_s, u"scope"_s, u"colspan"_s, u"lang"_s, u"charset"_s, u"http-equiv"_s, u"content"_s, u"name"_s };
    return tags.contains(tag.toString()) && (attribute.isEmpty() || attributes.contains(attribute.toString()));
}

QString rawCharacters(const QString &text)
{
    for (const text::Marker &marker : text::invisibleCharacters(text)) {
        if (marker.kind != text::InvisibleKind::PrivateUse || marker.length > 1)
            return u"U+%1 comes through"_s.arg(uint(marker.codePoint), 4, 16, QLatin1Char('0'));
    }
    return {};
}

Page read(const QByteArray &bytes)
{
    Page page;
    const auto fail = [&page](const QString &fault) {
        if (page.fault.isEmpty())
            page.fault = fault;
    };
    if (const QString raw = rawCharacters(QString::fromUtf8(bytes)); !raw.isEmpty())
        fail(raw);
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            page.tags.append(xml.name().toString());
            if (!isAllowed(xml.name(), {}))
                fail(u"an element "_s + xml.name());
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (!isAllowed(xml.name(), attribute.name()))
                    fail(u"an attribute "_s + attribute.name());
                page.values.append(attribute.value().toString());
                if (attribute.name() == "id"_L1) {
                    if (page.ids.contains(page.values.last()))
                        fail(u"two anchors "_s + page.values.last());
                    page.ids.insert(page.values.last());
                }
                if (attribute.name() == "href"_L1)
                    page.links.append(page.values.last());
                if (attribute.name() == "class"_L1)
                    page.classes.append(page.values.last());
            }
            if (xml.name() == "style"_L1)
                page.style = xml.readElementText();
            break;
        case QXmlStreamReader::Characters:
            page.text += xml.text();
            break;
        case QXmlStreamReader::Comment:
        case QXmlStreamReader::ProcessingInstruction:
        case QXmlStreamReader::EntityReference:
            fail(u"more than elements"_s);
            break;
        default:
            break;
        }
    }
    if (xml.hasError())
        fail(u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString()));
    for (const QString &link : std::as_const(page.links)) {
        if (!link.startsWith(u'#') || !page.ids.contains(link.mid(1)))
            fail(u"a link to "_s + link);
    }
    if (page.style.contains("url("_L1) || page.style.contains("@import"_L1))
        fail(u"the style loads something"_s);
    return page;
}

Page pageOf(const QString &text)
{
    LadderPageOptions options = pictureOptions();
    options.poolName = text;
    return read(ladderPage(test::ladderSaying(text), options));
}

} // namespace

class TestLadderPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden();
    void followsThePicture();
    void foldsAndCuts();
    void cutsOutputs_data();
    void cutsOutputs();
    void lights();
    void namesSeveralOfAType();
    void withoutAnything();
    void languageAndDarkness();
    void hostile();
    void anyTextStaysText();
    void longRun();
};

/// WAYMARK_UPDATE_GOLDEN=1 ctest -R tst_ladderpage, then look at the page.
void TestLadderPage::golden()
{
    const QByteArray page = ladderPage(test::pictureLadder(), pictureOptions());
    QFile file(QStringLiteral(WAYMARK_TEST_DATA "/ladder.html"));
    if (qEnvironmentVariableIsSet("WAYMARK_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(page), page.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QByteArrayList wanted = file.readAll().split('\n');
    const QByteArrayList got = page.split('\n');
    for (qsizetype i = 0; i < std::max(got.size(), wanted.size()); ++i)
        QVERIFY2(got.value(i) == wanted.value(i), QByteArray("line " + QByteArray::number(i + 1) + "\n  golden " + wanted.value(i) + "\n  now    " + got.value(i)).constData());
}

void TestLadderPage::followsThePicture()
{
    const Page page = read(ladderPage(test::pictureLadder(), pictureOptions()));
    QCOMPARE(page.fault, QString());
    QVERIFY(page.values.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:"_L1));
    for (const auto &words : { u"django__django-15375"_s, u"SWE-bench Verified · mini-swe-agent · gpt-5-mini · success, ground truth · judge says otherwise"_s,
             u"0.07"_s, u"23 of 335"_s, u"0.97"_s, u"72 of 74"_s, u"unsupported no step, nearest 0.21 (step 5)"_s, u"3 of 4 supported, title included."_s,
             u"A sentence counts as supported from 0.50."_s, u"W 2, 3 · S 3"_s, u"Fix the issue & keep the tests <green>."_s, u"+3 insertions"_s,
             u"Made with Waymark on 20 Nov 2026 from pool main.waymark."_s })
        QVERIFY2(page.text.contains(words), qPrintable(words));
    // Sentence 1 lights two steps, its siblings, itself in its pane and its row of the table.
    QCOMPARE(page.classes.filter(QRegularExpression(u"^row .*\\bc1\\b"_s)).size(), 2 + 3 + 1);
    QVERIFY(page.classes.contains("c1"_L1));
    QVERIFY(page.links.contains("#t2"_L1));
    QVERIFY(page.links.contains("#p1-2"_L1));
    QCOMPARE(page.links.filter(u"#s3"_s).size(), 3 + 1 + 2); // lanes of three panes, the sentence, the table
    // Support below the threshold is outlined.
    QVERIFY(page.classes.contains("x c1 weak"_L1));
}

void TestLadderPage::foldsAndCuts()
{
    const Page page = read(ladderPage(test::pictureLadder(), pictureOptions()));
    QCOMPARE(page.classes.count("fold"_L1), 4); // 1, 3, 5, 7
    QVERIFY(page.text.contains("3 Find where the default is applied."_L1));
    QVERIFY(page.text.contains("file12.py"_L1) && !page.text.contains("file13.py"_L1));
    QVERIFY(page.text.contains("Left out: 8 line(s) (288 character(s))"_L1));

    // What another memory on the page needs is not folded either.
    Ladder ladder = test::pictureLadder();
    test::evidenceOf(ladder.rungs[1], 1).steps = { { 3, 0.7, EvidenceSource::Words } };
    QCOMPARE(read(ladderPage(ladder, pictureOptions())).classes.count("fold"_L1), 3);
    LadderPageOptions alone = pictureOptions();
    alone.shown = { { 4 } };
    QCOMPARE(read(ladderPage(ladder, alone)).classes.count("fold"_L1), 4);
}

void TestLadderPage::cutsOutputs_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("leftOut"); // empty: nothing
    const auto row = [](const char *name, const QString &output, const QString &shown, const QString &leftOut) { QTest::newRow(name) << output << shown << leftOut; };
    const QString line = u"line\n"_s;
    row("twelve lines", line.repeated(12), line.repeated(11) + u"line"_s, {});
    row("thirteen lines", line.repeated(13), line.repeated(11) + u"line"_s, u"Left out: 1 line(s) (5 character(s))"_s);
    row("exactly as long", u"x"_s.repeated(1200), u"x"_s.repeated(1200), {});
    row("one too long", u"x"_s.repeated(1201), u"x"_s.repeated(1200), u"Left out: 1 character(s)"_s);
    row("long line, then lines", u"x"_s.repeated(1300) + u"\ny"_s, u"x"_s.repeated(1200), u"Left out: 1 line(s) (102 character(s))"_s);
    row("no half of a character", u"x"_s.repeated(1199) + u"\U0001F600"_s, u"x"_s.repeated(1199), u"Left out: 2 character(s)"_s);
}

void TestLadderPage::cutsOutputs()
{
    QFETCH(QString, output);
    QFETCH(QString, shown);
    QFETCH(QString, leftOut);
    Ladder ladder;
    ladder.run.steps = { test::makeStep(u"before"_s, {}, output), test::makeStep(u"after"_s, {}, {}) };
    const Page page = read(ladderPage(ladder, {}));
    QCOMPARE(page.fault, QString());
    const qsizetype from = page.text.lastIndexOf("before"_L1) + 6;
    QCOMPARE(page.text.mid(from, page.text.indexOf(u'\n', from + shown.size()) - from), shown + leftOut);
}

void TestLadderPage::lights()
{
    LadderPageOptions options = pictureOptions();
    const QString lit = u"{--back:var(--lit);"_s;
    const auto rulesOf = [](const Page &page) { return page.style.mid(page.style.indexOf("\n#s0:target"_L1)); };
    Page page = read(ladderPage(test::pictureLadder(), options));
    for (const auto &selector : { u"#s0:target~main .c0"_s, u"#s1:target~main .c1"_s, u"#s2:target~main .c2"_s, u"#s3:target~main .c3"_s })
        QVERIFY2(rulesOf(page).contains(selector), qPrintable(selector));
    QVERIFY(page.style.contains("\nmain .c1{"_L1));
    for (const auto &id : { u"s0"_s, u"s1"_s, u"s2"_s, u"s3"_s, u"none"_s, u"t1"_s, u"t7"_s })
        QVERIFY2(page.ids.contains(id), qPrintable(id));

    options.litClaim = std::nullopt;
    QVERIFY(!read(ladderPage(test::pictureLadder(), options)).style.contains("\nmain .c"_L1));
    options.litClaim = 99;
    QVERIFY(!read(ladderPage(test::pictureLadder(), options)).style.contains("\nmain .c"_L1));
    // The listed memory need not be on the page.
    options.shown = { { 2 } };
    page = read(ladderPage(test::pictureLadder(), options));
    QCOMPARE(page.fault, QString());
    QVERIFY2(page.text.contains(u"W 2, 3 · S 3"_s), qPrintable(page.text));
    QVERIFY(!page.links.contains("#p2-3"_L1));
}

void TestLadderPage::namesSeveralOfAType()
{
    Ladder ladder = test::pictureLadder();
    Rung second = ladder.rungs.last();
    second.memory.id = { 5 };
    second.memory.retiredAt = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC);
    ladder.rungs.append(second);
    test::evidenceOf(ladder.rungs[3], 2).siblings = { { { 5 }, 2, 0.9 } };
    LadderPageOptions options = pictureOptions();
    options.shown.append(MemoryId { 5 });
    const Page page = read(ladderPage(ladder, options));
    QCOMPARE(page.fault, QString());
    QVERIFY(page.text.contains("I2 2"_L1));
    QVERIFY(page.text.contains("I2Insightretired"_L1));
    QVERIFY(page.links.contains("#p4-2"_L1));
}

void TestLadderPage::withoutAnything()
{
    Page page = read(ladderPage({}, {}));
    QCOMPARE(page.fault, QString());
    QVERIFY(page.text.contains("0 step(s)"_L1));
    QVERIFY(page.text.contains("not measured"_L1));
    QVERIFY(page.text.contains("outcome unknown"_L1));
    QVERIFY(page.text.contains("No memory with sentences is chosen."_L1));

    // Evidence that is not there yet, and evidence of a step that is not there any more.
    Ladder ladder = test::pictureLadder();
    ladder.rungs[3].evidence.resize(1);
    ladder.rungs[3].evidence[0].steps.append({ 77, 0.9, EvidenceSource::Words });
    page = read(ladderPage(ladder, pictureOptions()));
    QCOMPARE(page.fault, QString());
    QCOMPARE(page.text.count("not computed"_L1), 3);
    QVERIFY(page.text.contains("2, 4, 77"_L1));
    QVERIFY(!page.text.contains("unsupported"_L1));

    // Spans of another revision.
    ladder.rungs[3].memory.content = u"Short."_s;
    page = read(ladderPage(ladder, pictureOptions()));
    QCOMPARE(page.fault, QString());
    QVERIFY(page.text.contains("Short."_L1));
}

void TestLadderPage::languageAndDarkness()
{
    LadderPageOptions options = pictureOptions();
    QVERIFY(ladderPage(test::pictureLadder(), options).contains(" lang=\"en\""));
    options.locale = u"de_DE"_s;
    options.dark = true;
    const QByteArray bytes = ladderPage(test::pictureLadder(), options);
    const Page page = read(bytes);
    QCOMPARE(page.fault, QString());
    QVERIFY(bytes.contains(" lang=\"de\""));
    QVERIFY(page.text.contains("0,83"_L1));
    const qsizetype print = page.style.indexOf("@media print"_L1);
    QVERIFY(page.style.indexOf("--surface:#1F2224"_L1) < print);
    QVERIFY(page.style.indexOf("--surface:#FFFFFF"_L1) > print);
}

void TestLadderPage::hostile()
{
    const QStringList plain = pageOf(u"x"_s).tags;
    for (const test::HostileCase &hostile : test::hostileCases({ u"/nowhere"_s })) {
        const QString text = cutText(hostile.text, 10'000); // each page shows it some forty times
        const Page page = pageOf(text);
        QVERIFY2(page.fault.isEmpty(), qPrintable(hostile.name + u": "_s + page.fault));
        if (text.trimmed().isEmpty())
            continue;
        // The text changes no element: as many of each as for a plain one, but for what says how much was cut.
        for (const auto &tag : { u"span"_s, u"a"_s, u"section"_s, u"tr"_s, u"td"_s, u"bdi"_s, u"details"_s, u"style"_s, u"meta"_s })
            QVERIFY2(page.tags.count(tag) == plain.count(tag), qPrintable(hostile.name + u": "_s + tag));
        QVERIFY2(page.text.contains(text::displaySafe(text)), qPrintable(hostile.name));
    }
}

void TestLadderPage::anyTextStaysText()
{
    const QStringList plain = pageOf(u"x"_s).tags;
    QVERIFY(rc::check("any text in any field is no markup and can be read back", [&plain] {
        const auto piece = rc::gen::oneOf(
            rc::gen::map(rc::gen::inRange<char16_t>(0, 0x300), [](char16_t c) { return QString(QChar(c)); }),
            rc::gen::map(rc::gen::arbitrary<char16_t>(), [](char16_t c) { return QString(QChar(c)); }),
            rc::gen::map(rc::gen::inRange<char16_t>(0x2000, 0x2070), [](char16_t c) { return QString(QChar(c)); }),
            rc::gen::element(u"<"_s, u">"_s, u"&"_s, u"\""_s, u"'"_s, u"</style>"_s, u"</title>"_s, u"-->"_s, u"<!--"_s, u"]]>"_s, u"<![CDATA["_s, u"&#0;"_s, u"&lt;"_s, u"<script>"_s,
                u"\" onload=\"x"_s, u"\r\n"_s, u"\n"_s, u"%1"_s, u"%2"_s, u"\U0001F600"_s, u"\x1b[1m"_s));
        const auto pieces = *rc::gen::container<std::vector<QString>>(piece);
        QString text;
        for (const QString &one : pieces)
            text += one;
        const Page page = pageOf(text);
        RC_ASSERT(page.fault.toStdString() == std::string());
        if (!text.trimmed().isEmpty()) {
            RC_ASSERT(page.text.contains(text::displaySafe(text)));
            RC_ASSERT(page.values.contains(text::displaySafe(text))); // the title of a sibling
            for (const auto &tag : { u"a"_s, u"span"_s, u"td"_s, u"style"_s, u"title"_s })
                RC_ASSERT(page.tags.count(tag) == plain.count(tag));
        }
        RC_ASSERT(!page.style.contains("onload"_L1));
    }));
}

void TestLadderPage::longRun()
{
    Ladder ladder = test::pictureLadder();
    const QString output = u"src/module.py:12: error: \x1b[31mname 'x' is not <defined>\x1b[0m\n"_s.repeated(30);
    const qsizetype given = ladder.run.steps.size();
    for (int i = int(given); i < 5000; ++i)
        ladder.run.steps.append(test::makeStep(u"Look at part %1 & think."_s.arg(i), u"sed -n '1,40p' src/part%1.py"_s.arg(i), output));
    const QByteArray bytes = ladderPage(ladder, pictureOptions());
    const Page page = read(bytes);
    QCOMPARE(page.fault, QString());
    QVERIFY(page.ids.contains("t5000"_L1)); // nothing is dropped
    QVERIFY(page.text.contains("5000"_L1));
    QVERIFY2(bytes.size() < 12'000'000, qPrintable(QString::number(bytes.size())));
    QCOMPARE(page.classes.count("fold"_L1), 3 + 50);
}

QTEST_GUILESS_MAIN(TestLadderPage)
#include "tst_ladderpage.moc"
