// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/displaysafe.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace waymark::text {

namespace {

constexpr char16_t escape = 0x1B;

/// Seen as something, though perhaps not as what it is.
bool staysInDisplay(const Marker &marker, OddBlanks blanks)
{
    return (marker.kind == InvisibleKind::OddBlank && blanks == OddBlanks::Keep) || (marker.kind == InvisibleKind::PrivateUse && marker.length == 1);
}

bool isIn(QStringView text, qsizetype i, char16_t first, char16_t last)
{
    return i < text.size() && text[i].unicode() >= first && text[i].unicode() <= last;
}

/// The end of a control sequence whose parameters begin at `i`; -1 when it has none.
qsizetype controlSequenceEnd(QStringView text, qsizetype i)
{
    while (isIn(text, i, 0x30, 0x3F))
        ++i;
    while (isIn(text, i, 0x20, 0x2F))
        ++i;
    return isIn(text, i, 0x40, 0x7E) ? i + 1 : -1;
}

/// The end of a control string (OSC, DCS, …) whose contents begin at `i`; -1 when it has none on its line.
qsizetype controlStringEnd(QStringView text, qsizetype i)
{
    for (; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == 0x07 || c == 0x9C)
            return i + 1;
        if (c == escape)
            return isIn(text, i + 1, u'\\', u'\\') ? i + 2 : -1;
        if (c == u'\n' || c == 0x18 || c == 0x1A || (c >= 0x80 && c < 0xA0))
            return -1;
    }
    return -1;
}

} // namespace

qsizetype sequenceEnd(QStringView text, qsizetype i)
{
    const char16_t c = text[i].unicode();
    const bool isEscape = c == escape;
    if (!isEscape && (c < 0x80 || c >= 0xA0))
        return i;
    const qsizetype body = isEscape ? i + 2 : i + 1;
    // An 8-bit introducer is its 7-bit letter plus 0x40.
    const char16_t introducer = !isEscape ? c - 0x40 : i + 1 < text.size() ? text[i + 1].unicode()
                                                                           : u'\0';
    switch (introducer) {
    case u'[':
        return std::max(controlSequenceEnd(text, body), body);
    case u']':
    case u'P':
    case u'X':
    case u'^':
    case u'_':
        return std::max(controlStringEnd(text, body), body);
    default:
        break;
    }
    if (!isEscape)
        return i;
    qsizetype end = i + 1;
    while (isIn(text, end, 0x20, 0x2F))
        ++end;
    return isIn(text, end, 0x30, 0x7E) ? end + 1 : i + 1;
}

QString displaySafe(QStringView text, OddBlanks blanks)
{
    QString result;
    qsizetype copied = 0;
    if (blanks == OddBlanks::Mark && text.startsWith(QChar::ByteOrderMark)) { // allowed there, but not seen
        result = markerText(QChar::ByteOrderMark);
        copied = 1;
    }
    for (const Marker &marker : invisibleCharacters(text)) {
        if (staysInDisplay(marker, blanks))
            continue;
        result += text.sliced(copied, marker.position - copied);
        result += markerText(marker.codePoint);
        copied = marker.position + marker.length;
    }
    result += text.sliced(copied);
    return result.replace("\r\n"_L1, "\n"_L1);
}

QString toolTipSafe(QStringView text, int length)
{
    if (text.isEmpty())
        return {};
    return u"<div style=\"white-space:pre-wrap\">"_s + displaySafe(elided(text, length)).toHtmlEscaped() + u"</div>"_s;
}

QString lineSafe(QStringView text, int length)
{
    QString result = displaySafe(elided(text, length));
    for (QChar &c : result) {
        if (c == u'\n' || c == u'\t')
            c = u' ';
    }
    return result;
}

QString menuSafe(QStringView text)
{
    return lineSafe(text).replace(u'&', u"&&"_s);
}

QString titleSafe(QStringView text)
{
    return lineSafe(text).replace("[*]"_L1, "[*][*]"_L1);
}

QString stripAnsi(QStringView text)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = sequenceEnd(text, i);
        if (end == i) {
            ++i;
            continue;
        }
        result += text.sliced(copied, i - copied);
        copied = i = end;
    }
    return result += text.sliced(copied);
}

QString terminalSafe(QStringView text, TerminalLines lines)
{
    QString result = displaySafe(stripAnsi(text));
    if (lines == TerminalLines::Escape) {
        result.replace(u'\n', "\\n"_L1);
        result.replace(u'\t', "\\t"_L1);
    }
    return result;
}

QString elided(QStringView text, int length)
{
    if (text.size() <= length)
        return text.toString();
    if (length < 1)
        return {};
    // A little more than is kept, so that the finder sees what the last character goes on with.
    const QString head = text.left(length + 32).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, head);
    finder.setPosition(length - 1);
    qsizetype cut = finder.isAtBoundary() ? length - 1 : finder.toPreviousBoundary();
    if (cut <= 0)
        cut = length > 1 && head[length - 2].isHighSurrogate() ? length - 2 : length - 1;
    while (cut > 0 && head[cut - 1].isSpace())
        --cut;
    return head.left(cut) + u'…';
}

QString excerpt(QByteArrayView raw, int bytes)
{
    qsizetype cut = std::min(raw.size(), qsizetype(std::max(bytes, 0)));
    const bool isCut = cut < raw.size();
    for (int i = 0; isCut && i < 3 && cut > 0 && (uchar(raw[cut]) & 0xC0) == 0x80; ++i)
        --cut;
    const QString text = displaySafe(QString::fromUtf8(raw.first(cut)));
    return isCut ? text + u'…' : text;
}

} // namespace waymark::text
