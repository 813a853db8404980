// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/codeplaces.h"
#include "services/lint/rules/safety/safetyrules.h"
#include "services/text/codepoints.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

/// Letters of other scripts that are drawn like a Latin one. Sorted. The mathematicians' own (π, λ, Δ …) are not among them.
constexpr std::array<std::pair<char16_t, char16_t>, 66> lookAlikes { {
    { 0x0391, u'A' },
    { 0x0392, u'B' },
    { 0x0395, u'E' },
    { 0x0396, u'Z' },
    { 0x0397, u'H' },
    { 0x0399, u'I' },
    { 0x039A, u'K' },
    { 0x039C, u'M' },
    { 0x039D, u'N' },
    { 0x039F, u'O' },
    { 0x03A1, u'P' },
    { 0x03A4, u'T' },
    { 0x03A5, u'Y' },
    { 0x03A7, u'X' },
    { 0x03B1, u'a' },
    { 0x03B9, u'i' },
    { 0x03BA, u'k' },
    { 0x03BD, u'v' },
    { 0x03BF, u'o' },
    { 0x03C1, u'p' },
    { 0x03C5, u'u' },
    { 0x03F2, u'c' },
    { 0x03F3, u'j' },
    { 0x0405, u'S' },
    { 0x0406, u'I' },
    { 0x0408, u'J' },
    { 0x0410, u'A' },
    { 0x0412, u'B' },
    { 0x0415, u'E' },
    { 0x041A, u'K' },
    { 0x041C, u'M' },
    { 0x041D, u'H' },
    { 0x041E, u'O' },
    { 0x0420, u'P' },
    { 0x0421, u'C' },
    { 0x0422, u'T' },
    { 0x0423, u'Y' },
    { 0x0425, u'X' },
    { 0x0430, u'a' },
    { 0x0435, u'e' },
    { 0x043E, u'o' },
    { 0x0440, u'p' },
    { 0x0441, u'c' },
    { 0x0443, u'y' },
    { 0x0445, u'x' },
    { 0x0455, u's' },
    { 0x0456, u'i' },
    { 0x0458, u'j' },
    { 0x0475, u'v' },
    { 0x04AE, u'Y' },
    { 0x04BB, u'h' },
    { 0x04C0, u'I' },
    { 0x04CF, u'l' },
    { 0x0501, u'd' },
    { 0x051B, u'q' },
    { 0x051D, u'w' },
    { 0x0555, u'O' },
    { 0x0570, u'h' },
    { 0x0578, u'n' },
    { 0x057D, u'u' },
    { 0x0585, u'o' },
    { 0x13A0, u'D' },
    { 0x13A1, u'R' },
    { 0x13A2, u'T' },
    { 0x13AA, u'A' },
    { 0x13C6, u'G' },
} };

QChar latinFor(QChar c)
{
    const auto found = std::ranges::lower_bound(lookAlikes, c.unicode(), {}, [](const auto &pair) { return pair.first; });
    return found != lookAlikes.end() && found->first == c.unicode() ? QChar(found->second) : QChar();
}

bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

/// Words of Latin letters with some of another script that look like Latin ones.
void checkWords(const SubjectText &text, MemoryType type, FindingSink &sink)
{
    const QString &whole = text.text;
    for (qsizetype i = 0; i < whole.size();) {
        if (!whole[i].isLetter()) {
            ++i;
            continue;
        }
        qsizetype end = i;
        int latin = 0;
        int alike = 0;
        int foreign = 0;
        QString plain;
        for (; end < whole.size() && (whole[end].isLetterOrNumber() || whole[end].isMark() || whole[end] == u'_'); ++end) {
            const QChar c = whole[end];
            const QChar twin = latinFor(c);
            latin += isLatin(c);
            alike += !twin.isNull();
            foreign += c.isLetter() && !isLatin(c) && twin.isNull() && c.script() != QChar::Script_Common && c.script() != QChar::Script_Inherited;
            plain += twin.isNull() ? c : twin;
        }
        // A Cyrillic word with a few letters that look Latin is a Cyrillic word; "x" and "α" together are a formula.
        const bool code = alike > 0 && isCode(text, i, type);
        if (alike > 0 && foreign == 0 && (latin >= 2 || (code && latin >= 1))) {
            Finding &finding = sink.add(text, { i, end }, QT_TRANSLATE_NOOP("Lint", "\"%1\" has letters of another script that look like Latin ones: it is not the word \"%2\". Write it anew."), { whole.sliced(i, end - i), plain });
            finding.kind = u"mixed-script"_s;
            if (!code)
                finding.severity = Severity::Warning;
            finding.fix = Fix { FixSafety::Safe, plain };
        }
        i = end;
    }
}

char32_t asciiFor(char32_t c)
{
    if ((c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A))
        return c - 0xFF01 + 0x21;
    if (c < 0x1D400 || c > 0x1D7FF)
        return 0;
    const QString folded = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
    return folded.size() == 1 && folded[0].unicode() < 0x80 ? folded[0].unicode() : 0;
}

/// Full-width and mathematical letters and digits.
void checkStyled(const SubjectText &text, MemoryType type, FindingSink &sink)
{
    const QString &whole = text.text;
    for (qsizetype i = 0; i < whole.size();) {
        qsizetype end = i;
        QString plain;
        bool mathematical = false;
        while (end < whole.size()) {
            const char32_t c = text::codePointAt(whole, end);
            const char32_t ascii = asciiFor(c);
            if (ascii == 0)
                break;
            plain += QChar(char16_t(ascii));
            mathematical = mathematical || c > 0xFFFF;
            end += text::utf16Length(c);
        }
        if (end == i) {
            i += text::utf16Length(text::codePointAt(whole, i));
            continue;
        }
        const bool code = isCode(text, i, type);
        Finding &finding = sink.add(text, { i, end }, QT_TRANSLATE_NOOP("Lint", "\"%1\" is written in other characters than \"%2\": a search does not find it, and a shell does not know it."), { whole.sliced(i, end - i), plain });
        finding.kind = mathematical ? u"mathematical"_s : u"full-width"_s;
        finding.severity = code ? Severity::Error : mathematical && plain.size() > 2 ? Severity::Warning
                                                                                     : Severity::Info;
        finding.fix = Fix { code ? FixSafety::Safe : FixSafety::NeedsReview, plain };
        i = end;
    }
}

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    // In what a run printed it is what the run printed.
    const MemoryType type = subject.item().type;
    for (const SubjectText &text : subject.texts()) {
        checkWords(text, type, sink);
        checkStyled(text, type, sink);
    }
}

} // namespace

Rule safetyConfusableCharactersRule()
{
    Rule rule;
    rule.info.id = u"safety.confusable-characters"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Letters of another script or style that look like Latin ones");
    rule.info.severity = Severity::Error;
    rule.info.fixable = true;
    rule.gates = { R"([a-z0-9_][\x{370}-\x{3ff}\x{400}-\x{52f}\x{531}-\x{587}\x{13a0}-\x{13ff}])", R"([\x{370}-\x{3ff}\x{400}-\x{52f}\x{531}-\x{587}\x{13a0}-\x{13ff}][a-z0-9_])",
        R"([\x{ff10}-\x{ff19}\x{ff21}-\x{ff3a}\x{ff41}-\x{ff5a}\x{1d400}-\x{1d7ff}])" };
    rule.check = check;
    return rule;
}

} // namespace waymark::lint
