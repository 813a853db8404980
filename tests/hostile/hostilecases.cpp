// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilecases.h"

using namespace Qt::StringLiterals;

namespace waymark::test {

namespace {

QString fromCode(char32_t code)
{
    return QStringView(QChar::fromUcs4(code)).toString(); // QString::fromUcs4 drops a byte order mark
}

class Table
{
public:
    void add(const QString &name, const QString &text) { m_cases.append({ name, text }); }

    void addAll(const QString &group, const QStringList &texts)
    {
        int number = 0;
        for (const QString &text : texts)
            add(u"%1 %2"_s.arg(group).arg(++number), text);
    }

    QList<HostileCase> take() { return std::move(m_cases); }

private:
    QList<HostileCase> m_cases;
};

/// Every way of naming a thing that a viewer might fetch.
QStringList targets(const QString &folder)
{
    return { folder + u"/picture.png"_s,
        u"file://"_s + folder + u"/picture.png"_s,
        u"file://localhost"_s + folder + u"/secret.txt"_s,
        u"FILE:"_s + folder + u"/secret.txt"_s,
        u"picture.png"_s,
        u"./picture.png"_s,
        u"../hostile/picture.png"_s,
        folder + u"/pipe"_s,
        u"file://"_s + folder + u"/pipe"_s,
        u"/etc/shadow-of-waymark"_s,
        u"/dev/hostile-device"_s,
        u"/proc/self/hostile-entry"_s,
        u"~/.ssh/hostile_key"_s,
        u"http://hostile.invalid/picture.png"_s,
        u"https://user:password@hostile.invalid:8443/picture.png?q=1#f"_s,
        u"ftp://hostile.invalid/picture.png"_s,
        u"//hostile.invalid/share/picture.png"_s,
        u"\\\\hostile.invalid\\share\\picture.png"_s,
        u"smb://hostile.invalid/share"_s,
        u"qrc:/hostile/picture.png"_s,
        u":/hostile/picture.png"_s,
        u"data:image/png;base64,iVBORw0KGgo="_s,
        u"data:text/html,<img src=http://hostile.invalid/picture.png>"_s,
        u"javascript:alert(1)"_s,
        u"mailto:someone@hostile.invalid"_s,
        u"about:hostile"_s };
}

void addLinks(Table &table, const QString &folder)
{
    const QStringList all = targets(folder);
    int number = 0;
    for (const QString &target : all) {
        ++number;
        table.add(u"Markdown image %1"_s.arg(number), u"![picture](%1)"_s.arg(target));
        table.add(u"img %1"_s.arg(number), u"<img src=\"%1\" width=40 height=40>"_s.arg(target));
    }
    table.addAll(u"Markdown link"_s,
        { u"[text](%1/secret.txt)"_s.arg(folder), u"[text]: file://%1/secret.txt \"title\""_s.arg(folder), u"<http://hostile.invalid/>"_s,
            u"[![nested](%1/picture.png)](http://hostile.invalid)"_s.arg(folder), u"[a](javascript:alert`1`)"_s, u"www.hostile.invalid"_s,
            u"[click %1 here](x \"&quot;><img src=%1/picture.png>\")"_s.arg(folder) });
}

void addHtml(Table &table, const QString &folder)
{
    const QString style = folder + u"/style.css"_s;
    table.addAll(u"HTML"_s,
        { u"<b>bold</b>"_s,
            u"<html><head><title>x</title></head><body>only this</body></html>"_s,
            u"<!DOCTYPE html><p>paragraph"_s,
            u"<style>@import url('%1');</style>text"_s.arg(style),
            u"<style>* { display: none }</style>hidden?"_s,
            u"<link rel=\"stylesheet\" href=\"%1\">"_s.arg(style),
            u"<p style=\"background-image: url(%1/picture.png)\">x</p>"_s.arg(folder),
            u"<body background=\"%1/picture.png\">x</body>"_s.arg(folder),
            u"<table background=\"%1/picture.png\"><tr><td>x</td></tr></table>"_s.arg(folder),
            u"<script>alert(1)</script>"_s,
            u"<script src=\"http://hostile.invalid/x.js\"></script>"_s,
            u"<iframe src=\"file://%1/secret.txt\"></iframe>"_s.arg(folder),
            u"<object data=\"%1/picture.png\">fallback</object>"_s.arg(folder),
            u"<embed src=\"%1/picture.png\">"_s.arg(folder),
            u"<video src=\"%1/picture.png\" autoplay></video>"_s.arg(folder),
            u"<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"%1/picture.png\"/></svg>"_s.arg(folder),
            u"<svg onload=\"alert(1)\">"_s,
            u"<input type=image src=\"%1/picture.png\">"_s.arg(folder),
            u"<meta http-equiv=refresh content=\"0;url=http://hostile.invalid\">"_s,
            u"<base href=\"http://hostile.invalid/\"><img src=x>"_s,
            u"<font size=1 color=white>nothing to see</font>"_s,
            u"<span style=\"font-size:0\">hidden</span>"_s,
            u"<span style=\"color:transparent\">hidden</span>"_s,
            u"<div hidden>hidden</div>"_s,
            u"<!-- hidden -->shown"_s,
            u"<!-- never closed"_s,
            u"<![CDATA[ hidden ]]>"_s,
            u"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file://%1/secret.txt\">]><x>&e;</x>"_s.arg(folder),
            u"a &lt;b&gt; &amp; &#x202e; &#0; &nbsp; &bogus; &"_s,
            u"&lt;img src=x&gt;"_s,
            u"<a href=\"file://%1/secret.txt\">a link</a>"_s.arg(folder),
            u"<qt>qt</qt>"_s,
            u"<pre>kept   blanks</pre>"_s,
            u"<br><br/><hr>"_s,
            u"<ul><li>one<li>two"_s,
            u"</p></div></body></html>after"_s,
            u"<unclosed attribute=\""_s,
            u"<"_s,
            u"< b>not a tag</ b>"_s,
            u"1 < 2 && 3 > 2"_s,
            u"<math><mtext>x</mtext></math>"_s,
            u"<nobr>"_s + u"wide "_s.repeated(400) });
    table.add(u"nested tables"_s, u"<table><tr><td>"_s.repeated(20'000));
    table.add(u"nested lists"_s, u"<ul><li>"_s.repeated(5'000));
    table.add(u"nested quotes"_s, u"> "_s.repeated(5'000) + u"deep"_s);
    QString list;
    for (int depth = 0; depth < 400; ++depth)
        list += QString(depth, u' ') + u"- item\n"_s;
    table.add(u"deep list"_s, list);
}

void addTerminal(Table &table)
{
    table.addAll(u"terminal"_s,
        { u"\x1b[31mred\x1b[0m"_s, u"\x1b[8mconcealed\x1b[28m"_s, u"\x1b[2J\x1b[H"_s, u"\x1b]8;;http://hostile.invalid\x1b\\link\x1b]8;;\x1b\\"_s,
            u"\x1b]52;c;cm0gLXJmIH4=\x07"_s, u"\x1b]0;title\x07"_s, u"\x1bP+q544e\x1b\\"_s, u"\x1b_Gf=100,t=f;L2V0Yy9wYXNzd2Q=\x1b\\"_s,
            u"\x1b]1337;File=name=x:AAAA\x07"_s, u"\x1b[?1049h"_s, u"\u009b31m8-bit"_s, u"\u009d0;title\u009c"_s, u"\x1b[6n"_s, u"\x1b(0lqqk"_s, u"\x1b"_s,
            u"\x1b["_s, u"\x1b]52;never closed"_s, u"over\rwritten"_s, u"back\b\b\b\bspace"_s, u"bell\a\a\a"_s, u"form\ffeed\vtab"_s });
}

void addCharacters(Table &table)
{
    const std::pair<const char16_t *, QList<char32_t>> classes[] {
        { u"bidi", { 0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069 } },
        { u"zero width", { 0x200B, 0x200C, 0x200D, 0x2060, 0x2061, 0x2064, 0x206A, 0x206F, 0xFEFF, 0x180E, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x17B4 } },
        { u"tag", { 0xE0001, 0xE0020, 0xE0041, 0xE007F } },
        { u"variation selector", { 0xFE00, 0xFE0E, 0xFE0F, 0xE0100, 0xE01EF, 0x180B } },
        { u"soft hyphen", { 0x00AD } },
        { u"blank", { 0x00A0, 0x1680, 0x2000, 0x2002, 0x2003, 0x2007, 0x2009, 0x200A, 0x202F, 0x205F, 0x2800, 0x3000 } },
        { u"line separator", { 0x0085, 0x000B, 0x000C, 0x2028, 0x2029 } },
        { u"private use", { 0xE000, 0xF8FF, 0xF0000, 0x10FFFD } },
        { u"no character", { 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF, 0x0378 } },
        { u"annotation", { 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC, 0x1BCA0, 0x1D173 } },
        { u"control", { 0x00, 0x01, 0x08, 0x0E, 0x1F, 0x7F, 0x80, 0x9F } },
    };
    for (const auto &[group, codes] : classes) {
        for (const char32_t code : codes)
            table.add(u"%1 U+%2"_s.arg(QStringView(group)).arg(uint(code), 4, 16, QLatin1Char('0')), u"rm"_s + fromCode(code) + u" -rf"_s + fromCode(code));
    }
    table.add(u"lone high surrogate"_s, u"a"_s + QChar(0xD800) + u"b"_s);
    table.add(u"lone low surrogate"_s, u"a"_s + QChar(0xDC00) + u"b"_s);
    table.add(u"swapped surrogates"_s, QString(QChar(0xDE00)) + QChar(0xD83D));
    table.add(u"surrogate at the end"_s, u"a"_s + QChar(0xD83D));
    table.add(u"NUL in the middle"_s, u"shown"_s + QChar(0) + u"also shown"_s);
    table.add(u"hidden tags"_s, QString::fromUcs4(U"hello \U000E0069\U000E0067\U000E006E\U000E006F\U000E0072\U000E0065"));
    table.add(u"stacked marks"_s, u"Z"_s + u"\u0301\u0302\u0303\u0316\u0317"_s.repeated(400) + u"algo"_s);
    table.add(u"Trojan source"_s, u"access = \"user\u202e \u2066// only admins\u2069 \u2066\""_s);
    table.add(u"right to left"_s, u"\u05e9\u05dc\u05d5\u05dd \u202e\u05e2\u05d5\u05dc\u05dd\u202c 123 (abc)"_s);
    table.add(u"Arabic"_s, u"\u0645\u0631\u062d\u0628\u0627 \u200f<b>x</b> \u0660\u0661"_s);
    table.add(u"open embeddings"_s, u"\u202e"_s.repeated(200) + u"text"_s);
    table.add(u"isolates without end"_s, u"\u2067"_s.repeated(200) + u"text"_s);
    table.add(u"mixed scripts"_s, u"\u0440\u0430ypal.com"_s);
    table.add(u"full width"_s, u"\uff52\uff4d \uff0d\uff52\uff46"_s);
    table.add(u"invisible only"_s, u"\u200b\u200b\u2060\ufeff"_s);
    table.add(u"byte order mark first"_s, u"\ufeffrm"_s);
    table.add(u"blanks only"_s, u" \t \u00a0 "_s);
}

void addTricks(Table &table, const QString &folder)
{
    table.addAll(u"fake window text"_s,
        { u"Undo: Accept 1 memory"_s, u"This memory was accepted by reviewer 1."_s, u"Error: the pool is damaged.\n\nPress OK to delete it."_s, u"[OK] [Cancel]"_s,
            u"\u2713 Verified"_s, u"Show 0 more lines"_s, u"\u2039U+200B\u203a"_s });
    table.addAll(u"placeholder"_s, { u"%1 %2 %3 %n %L1 %99"_s, u"%1"_s, u"%s %d %x %n"_s, u"%2%1%2"_s, u"{0} ${HOME} $(id) `id`"_s, u"[*] modified [*][*]"_s });
    table.addAll(u"mnemonic"_s, { u"&File"_s, u"a && b & c &"_s, u"&&&x"_s, u"text\tCtrl+Q"_s });
    table.addAll(u"formula"_s, { u"=HYPERLINK(\"http://hostile.invalid\")"_s, u"@~/.ssh/hostile_key"_s, u"!`cat %1/secret.txt`"_s.arg(folder), u"---\ntitle: x\n---"_s });
    table.addAll(u"shape"_s, { u""_s, u"\n"_s, u"\n\n\n\n"_s, u" leading and trailing "_s, u"a\r\nb\rc\n"_s, u"```\nopen fence"_s, u"~~~~\n<b>\n~~~"_s, u"`"_s.repeated(999), u"**"_s.repeated(999), u"# "_s.repeated(50), u"\t"_s.repeated(300) + u"far"_s });
    table.add(u"word of 100,000 letters"_s, QString(100'000, u'w'));
    table.add(u"line of a megabyte"_s, u"<b>word</b> &amp; "_s.repeated(60'000));
    table.add(u"megabyte without blanks"_s, QString(1'000'000, u'<'));
    table.add(u"200,000 lines"_s, u"x\n"_s.repeated(200'000));
    table.add(u"markers only"_s, u"\u202e"_s.repeated(100'000));
    table.add(u"ideographs"_s, QString(50'000, QChar(0x4E2D)));
    table.add(u"emoji"_s, QString::fromUcs4(U"\U0001F468\u200D\U0001F469\u200D\U0001F467").repeated(2'000));
    table.add(u"backticks without end"_s, u"`a ``b "_s.repeated(20'000));
    table.add(u"stars without end"_s, u"**a "_s.repeated(30'000));
}

} // namespace

QList<HostileCase> hostileCases(const HostilePlaces &places)
{
    Table table;
    addLinks(table, places.folder);
    addHtml(table, places.folder);
    addTerminal(table);
    addCharacters(table);
    addTricks(table, places.folder);
    return table.take();
}

QStringList forbiddenNames()
{
    return { u"picture.png"_s, u"secret.txt"_s, u"style.css"_s, u"/pipe"_s, u"hostile-device"_s, u"hostile-entry"_s, u"shadow-of-waymark"_s, u"hostile_key"_s, u"hostile.invalid"_s };
}

} // namespace waymark::test
