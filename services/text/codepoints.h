// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace waymark::text {

/// Offsets that leave the program (JSON, SARIF) count Unicode code points, QString counts UTF-16 units. A lone surrogate
/// counts as one code point, so that both directions are defined for every string.

/// How many code points stand before the UTF-16 offset. An offset inside a surrogate pair counts the pair as begun.
///   codePointOffset(u"a😀b", 3) -> 2
inline qsizetype codePointOffset(QStringView text, qsizetype utf16)
{
    const qsizetype end = qBound(qsizetype(0), utf16, text.size());
    qsizetype points = 0;
    for (qsizetype i = 0; i < end; ++i, ++points) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
    }
    return points;
}

/// The opposite; offsets past the end give the end.
///   utf16Offset(u"a😀b", 2) -> 3
inline qsizetype utf16Offset(QStringView text, qsizetype codePoints)
{
    qsizetype i = 0;
    for (; i < text.size() && codePoints > 0; ++i, --codePoints) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
    }
    return i;
}

inline qsizetype codePointCount(QStringView text)
{
    return codePointOffset(text, text.size());
}

/// The code point that starts at a UTF-16 offset inside the text; a lone surrogate is its own value.
inline char32_t codePointAt(QStringView text, qsizetype utf16)
{
    const QChar first = text[utf16];
    if (first.isHighSurrogate() && utf16 + 1 < text.size() && text[utf16 + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[utf16 + 1]);
    return first.unicode();
}

/// UTF-16 units of a code point: 1 or 2.
inline int utf16Length(char32_t codePoint)
{
    return codePoint > 0xFFFF ? 2 : 1;
}

} // namespace waymark::text
