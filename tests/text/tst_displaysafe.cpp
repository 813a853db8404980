// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/displaysafe.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark::text;

Q_DECLARE_METATYPE(InvisibleKind)

namespace {

QString fromCode(char32_t code)
{
    return QStringView(QChar::fromUcs4(code)).toString(); // QString::fromUcs4 drops a byte order mark
}

/// What a terminal would act on.
bool hasControl(const QString &text)
{
    for (QChar c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
            return true;
    }
    return false;
}

} // namespace

class TestDisplaySafe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListedCharacter_data();
    void everyListedCharacter();
    void allowed_data();
    void allowed();
    void shows_data();
    void shows();
    void markersCarryPositions();
    void readsTags();
    void namesKinds();
    void stripsSequences_data();
    void stripsSequences();
    void terminal();
    void noRawControlEver();
    void isLinear();
    void elides_data();
    void elides();
    void excerpts_data();
    void excerpts();
};

// The classes of characters that the product promises to show, range by range.
void TestDisplaySafe::everyListedCharacter_data()
{
    QTest::addColumn<InvisibleKind>("kind");
    QTest::addColumn<uint>("first");
    QTest::addColumn<uint>("last");

    using Kind = InvisibleKind;
    const auto rows = [](const char *name, Kind kind, std::initializer_list<std::pair<uint, uint>> ranges) {
        for (const auto &[first, last] : ranges)
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(QString::fromLatin1(name)).arg(first, 0, 16))) << kind << first << last;
    };
    rows("C0", Kind::Control, { { 0x00, 0x08 }, { 0x0D, 0x1A }, { 0x1C, 0x1F }, { 0x7F, 0x7F } });
    rows("C1", Kind::C1, { { 0x80, 0x84 }, { 0x86, 0x8F }, { 0x91, 0x97 }, { 0x99, 0x9A }, { 0x9C, 0x9C } });
    rows("escape", Kind::Escape, { { 0x1B, 0x1B }, { 0x90, 0x90 }, { 0x98, 0x98 }, { 0x9B, 0x9B }, { 0x9D, 0x9F } });
    rows("bidi", Kind::Bidi, { { 0x061C, 0x061C }, { 0x200E, 0x200F }, { 0x202A, 0x202E }, { 0x2066, 0x2069 } });
    rows("zero width", Kind::ZeroWidth,
        { { 0x200B, 0x200D }, { 0x2060, 0x2064 }, { 0xFEFF, 0xFEFF }, { 0x180E, 0x180E }, { 0x034F, 0x034F }, { 0x115F, 0x1160 }, { 0x3164, 0x3164 },
            { 0xFFA0, 0xFFA0 }, { 0x17B4, 0x17B5 }, { 0x206A, 0x206F } });
    rows("tag", Kind::Tag, { { 0xE0000, 0xE007F } });
    rows("variation", Kind::VariationSelector, { { 0x180B, 0x180D }, { 0x180F, 0x180F }, { 0xFE00, 0xFE0F }, { 0xE0100, 0xE01EF } });
    rows("soft hyphen", Kind::SoftHyphen, { { 0xAD, 0xAD } });
    rows("odd blank", Kind::OddBlank,
        { { 0xA0, 0xA0 }, { 0x1680, 0x1680 }, { 0x2000, 0x200A }, { 0x202F, 0x202F }, { 0x205F, 0x205F }, { 0x3000, 0x3000 }, { 0x2800, 0x2800 } });
    rows("line", Kind::LineSeparator, { { 0x0B, 0x0C }, { 0x85, 0x85 }, { 0x2028, 0x2029 } });
    rows("private", Kind::PrivateUse, { { 0xE000, 0xF8FF }, { 0xF0000, 0xFFFFD }, { 0x100000, 0x10FFFD } });
    rows("no character", Kind::Unassigned,
        { { 0xFDD0, 0xFDEF }, { 0xFFFE, 0xFFFF }, { 0x1FFFE, 0x1FFFF }, { 0x10FFFE, 0x10FFFF }, { 0x0378, 0x0378 }, { 0x2065, 0x2065 }, { 0xE0080, 0xE00FF } });
    rows("annotation", Kind::Annotation, { { 0xFFF9, 0xFFFC }, { 0x1BCA0, 0x1BCA3 }, { 0x1D173, 0x1D17A } });
}

void TestDisplaySafe::everyListedCharacter()
{
    QFETCH(InvisibleKind, kind);
    QFETCH(uint, first);
    QFETCH(uint, last);
    for (uint code = first; code <= last; ++code) {
        const QString text = u"ab" + fromCode(code) + u"cd";
        const QList<Marker> markers = invisibleCharacters(text);
        QVERIFY2(markers.size() == 1, qPrintable(QString::number(code, 16)));
        QCOMPARE(markers[0].kind, kind);
        QCOMPARE(uint(markers[0].codePoint), code);
        const bool stays = kind == InvisibleKind::PrivateUse && code < 0x10000;
        QCOMPARE(displaySafe(text), stays ? text : QString(u"ab" + markerText(code) + u"cd"));
        QCOMPARE(displaySafe(text, OddBlanks::Keep) == text, stays || kind == InvisibleKind::OddBlank);
        QVERIFY(invisibleCharacters(markerText(code)).isEmpty());
        QVERIFY(!hasControl(terminalSafe(text)));
    }
}

void TestDisplaySafe::allowed_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("ascii", u"plain text\twith\nlines"_s);
    row("line ends", u"a\r\nb"_s);
    row("accents", u"naïve e\u0301 Ω 中文 العربية"_s);
    row("four marks", u"a\u0301\u0302\u0303\u0304b\u0301"_s);
    row("Persian joiner", u"می\u200Cخواهم"_s);
    row("Devanagari joiner", u"क्\u200Dष"_s);
    row("emoji family", u"👨\u200D👩\u200D👧 👩🏽\u200D💻"_s);
    row("emoji with selector", u"☺\uFE0F ❤\uFE0F\u200D🔥 1\uFE0F\u20E3"_s);
    row("ideograph variants", u"葛\U000E0100 羽\uFE00"_s);
    row("flag of Scotland", u"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F!"_s);
    row("black flag", u"\U0001F3F4 x"_s);
    row("Arabic number sign", u"\u0600"_s);
    row("Mongolian variant", u"\u1820\u180B\u1828"_s);
}

void TestDisplaySafe::allowed()
{
    QFETCH(QString, text);
    QVERIFY(invisibleCharacters(text).isEmpty());
    QCOMPARE(displaySafe(text), QString(text).replace(u"\r\n"_s, u"\n"_s));
}

void TestDisplaySafe::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) { QTest::newRow(name) << text << shown; };
    row("worked example", u"a\u202Eb\x1b[0m"_s, u"a‹U+202E›b␛[0m"_s);
    row("lone carriage return", u"a\rb\r\r\nc"_s, u"a␍b␍\nc"_s);
    row("delete", u"a\x7f"_s, u"a␡"_s);
    row("joiner between Latin letters", u"pa\u200Dss"_s, u"pa‹U+200D›ss"_s);
    row("joiner at an end", u"می\u200C"_s, u"می‹U+200C›"_s);
    row("two joiners", u"👨\u200D\u200D👩"_s, u"👨‹U+200D›‹U+200D›👩"_s);
    row("selector after a letter", u"a\uFE0F"_s, u"a‹U+FE0F›"_s);
    row("run of selectors", u"☺\uFE0F\uFE0E"_s, u"☺\uFE0F‹U+FE0E›"_s);
    row("digit without keycap", u"1\uFE0Fa"_s, u"1‹U+FE0F›a"_s);
    row("unfinished flag", u"\U0001F3F4\U000E0067\U000E0062\U000E0073"_s, u"\U0001F3F4‹U+E0067›‹U+E0062›‹U+E0073›"_s);
    row("flag with a long text", u"\U0001F3F4\U000E0061\U000E0061\U000E0061\U000E0061\U000E0061\U000E0061\U000E0061\U000E007F"_s,
        u"\U0001F3F4‹U+E0061›‹U+E0061›‹U+E0061›‹U+E0061›‹U+E0061›‹U+E0061›‹U+E0061›‹U+E007F›"_s);
    row("fifth mark", u"a\u0301\u0302\u0303\u0304\u0305\u0306b"_s, u"a\u0301\u0302\u0303\u0304‹U+0305›‹U+0306›b"_s);
    row("byte order mark at the start", u"\uFEFFa\uFEFF"_s, u"‹U+FEFF›a‹U+FEFF›"_s);
    row("no-break space", u"10\u00A0km\u3000x"_s, u"10⍽km‹U+3000›x"_s);
    row("Mongolian variant elsewhere", u"a\u180Bb"_s, u"a‹U+180B›b"_s);
    row("lone surrogate", u"a"_s + QChar(0xD83D) + u'b', u"a‹U+D83D›b"_s);
}

void TestDisplaySafe::shows()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(displaySafe(text), shown);
    QCOMPARE(displaySafe(shown), shown);
}

void TestDisplaySafe::markersCarryPositions()
{
    QCOMPARE(invisibleCharacters(u"a\u200Bb\U000E0041"),
        (QList<Marker> { { InvisibleKind::ZeroWidth, 1, 1, 0x200B }, { InvisibleKind::Tag, 3, 2, 0xE0041 } }));
}

void TestDisplaySafe::readsTags()
{
    QCOMPARE(hiddenTagText(u"ok\U000E0001\U000E0068\U000E0069\U000E0020\U000E0021\U000E007F."), u"hi !"_s);
    QCOMPARE(hiddenTagText(u"nothing"), QString());
}

void TestDisplaySafe::namesKinds()
{
    QStringList names;
    for (int kind = 0; kind <= int(InvisibleKind::Annotation); ++kind)
        names.append(kindName(InvisibleKind(kind)));
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestDisplaySafe::stripsSequences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stripped");
    const auto row = [](const char *name, const QString &text, const QString &stripped) { QTest::newRow(name) << text << stripped; };
    row("plain", u"a [0m b"_s, u"a [0m b"_s);
    row("worked example", u"\x1b[1mbold\x1b[0m"_s, u"bold"_s);
    row("parameters", u"\x1b[38;5;12mx\x1b[?25l\x1b[2 qy"_s, u"xy"_s);
    row("title, by bell", u"\x1b]0;title\x07text"_s, u"text"_s);
    row("link, by string end", u"\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\"_s, u"link"_s);
    row("device control", u"\x1bP1$rq\x1b\\a\x1b_app\x1b\\b\x1b^pm\x1b\\c\x1bXsos\x1b\\d"_s, u"abcd"_s);
    row("charset, keypad", u"\x1b(Ba\x1b=b\x1bMc"_s, u"abc"_s);
    row("8 bit", u"a\u009B31mb\u009D0;t\u009Cc\u0090q\u009Cd"_s, u"abcd"_s);
    row("unfinished", u"\x1b[12"_s, u"12"_s);
    row("unfinished title hides nothing", u"\x1b]0;evil text"_s, u"0;evil text"_s);
    row("title over lines hides nothing", u"\x1b]0;evil\ntext\x07"_s, u"0;evil\ntext\x07"_s);
    row("escape at the end", u"a\x1b"_s, u"a"_s);
    row("escape before a letter of another script", u"\x1bя"_s, u"я"_s);
    row("escape twice", u"\x1b\x1b[1mx"_s, u"x"_s);
}

void TestDisplaySafe::stripsSequences()
{
    QFETCH(QString, text);
    QFETCH(QString, stripped);
    QCOMPARE(stripAnsi(text), stripped);
}

void TestDisplaySafe::terminal()
{
    QCOMPARE(terminalSafe(u"\x1b[1ma\x1b[0m\tb\nc\x07\u202E"), u"a\tb\nc␇‹U+202E›"_s);
    QCOMPARE(terminalSafe(u"a\tb\r\nc", TerminalLines::Escape), u"a\\tb\\nc"_s);
}

void TestDisplaySafe::noRawControlEver()
{
    QVERIFY(rc::check("no control character comes through, and showing twice changes nothing", [] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::oneOf(rc::gen::inRange<char16_t>(0, 0x300), rc::gen::element<char16_t>(0x1B, u'[', u']', u'\\', 7, 0x9B, 0x9C, 0xD83D, 0xDE00, 0x200D),
                rc::gen::inRange<char16_t>(0x2000, 0x2070), rc::gen::arbitrary<char16_t>()));
        const QString text = QString::fromUtf16(units.data(), qsizetype(units.size()));
        const QString shown = displaySafe(text);
        RC_ASSERT(!hasControl(shown));
        RC_ASSERT(!hasControl(terminalSafe(text)));
        RC_ASSERT(!terminalSafe(text, TerminalLines::Escape).contains(u'\n'));
        for (const Marker &marker : invisibleCharacters(shown))
            RC_ASSERT(marker.kind == InvisibleKind::PrivateUse);
    }));
}

void TestDisplaySafe::isLinear()
{
    QElapsedTimer timer;
    timer.start();
    for (QStringView piece : { u"\x1b]", u"\x1b[1", u"\u009D", u"\x1bP\x1b", u"a\u0301\u0301", u"\U000E0041", u"\U0001F3F4" }) {
        const QString text = piece.toString().repeated(200'000);
        (void)terminalSafe(text);
    }
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

void TestDisplaySafe::elides_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("elided");
    const auto row = [](const char *name, const QString &text, int length, const QString &result) { QTest::newRow(name) << text << length << result; };
    row("fits", u"abc"_s, 3, u"abc"_s);
    row("cut", u"abcdef"_s, 4, u"abc…"_s);
    row("blank before the cut", u"ab cdef"_s, 4, u"ab…"_s);
    row("nothing", u"abc"_s, 0, QString());
    row("one", u"abc"_s, 1, u"…"_s);
    row("pair", u"ab😀cd"_s, 4, u"ab…"_s);
    row("mark", u"abe\u0301cd"_s, 4, u"ab…"_s);
    row("only a pair", u"😀😀"_s, 2, u"…"_s);
}

void TestDisplaySafe::elides()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    QFETCH(QString, elided);
    QCOMPARE(waymark::text::elided(text, length), elided);
}

void TestDisplaySafe::excerpts_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QString>("excerpt");
    const auto row = [](const char *name, const QByteArray &raw, int bytes, const QString &result) { QTest::newRow(name) << raw << bytes << result; };
    row("whole", "{\"a\":1}", 200, u"{\"a\":1}"_s);
    row("cut", "abcdef", 3, u"abc…"_s);
    row("cut inside a character", "ab\xC3\xA4x", 3, u"ab…"_s);
    row("cut inside an emoji", "a\xF0\x9F\x98\x80", 4, u"a…"_s);
    row("invalid", "a\xFFz", 10, u"a\uFFFDz"_s);
    row("controls", QByteArray("a\0\x1b[1m", 6), 10, u"a␀␛[1m"_s);
    row("none", "abc", 0, u"…"_s);
    row("empty", "", 10, QString());
}

void TestDisplaySafe::excerpts()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, bytes);
    QFETCH(QString, excerpt);
    QCOMPARE(waymark::text::excerpt(raw, bytes), excerpt);
}

QTEST_GUILESS_MAIN(TestDisplaySafe)
#include "tst_displaysafe.moc"
