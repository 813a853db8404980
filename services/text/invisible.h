// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace waymark::text {

/// Kinds of characters that are not seen, or not seen as what they are.
enum class InvisibleKind {
    Control, ///< C0 except tab, newline and the CR of CR LF; DEL
    Escape, ///< ESC, and the C1 characters that open a terminal sequence
    C1,
    Bidi,
    ZeroWidth, ///< not between letters of scripts that need joiners, not in emoji, not a byte order mark at the start
    Tag, ///< not in a complete flag sequence
    VariationSelector, ///< not the one after an emoji, an ideograph or a Mongolian letter
    SoftHyphen,
    OddBlank, ///< no-break space and other blanks that are not U+0020
    LineSeparator, ///< U+000B, U+000C, U+0085, U+2028, U+2029
    PrivateUse,
    Unassigned, ///< also non-characters and lone surrogates
    CombiningRun, ///< the fifth and later marks on one base
    Annotation, ///< interlinear, shorthand and musical format characters, and the object replacement character
};

/// Translated, lower case, for lists: "bidirectional control".
QString kindName(InvisibleKind kind);

/// One such character in a text.
struct Marker
{
    InvisibleKind kind = InvisibleKind::Control;
    qsizetype position = 0; ///< UTF-16 units
    int length = 1; ///< UTF-16 units
    char32_t codePoint = 0;

    bool operator==(const Marker &) const = default;
};

/// Every invisible character of a text, in order.
///   u"a\u200Bb" -> {ZeroWidth, 1, 1, U+200B}; an emoji family or a Persian word -> none
QList<Marker> invisibleCharacters(QStringView text);

/// How one such character is shown: a control picture such as ␛ for controls, the shouldered box ⍽ for the no-break space
/// that prose is full of, else ‹U+200B›.
QString markerText(char32_t codePoint);

/// The ASCII text that is spelt in tag characters and hidden from the reader; empty when there is none.
QString hiddenTagText(QStringView text);

} // namespace waymark::text
