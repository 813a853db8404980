// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/invisible.h"

#include <QByteArrayView>

namespace waymark::text {

/// Text of agents may hold characters that a reader does not see but a model reads. Nothing here changes what is stored:
/// it makes a text for showing.

enum class OddBlanks {
    Mark,
    Keep, ///< for exports, where a no-break space is part of good prose
};

/// The text with every invisible character shown by its marker, a byte order mark at its start too. Newlines and tabs stay,
/// CR LF becomes LF; the private use characters of the first plane (icons of terminal fonts) stay as they are.
///   u"a\u202Eb\x1b[0m" -> a‹U+202E›b␛[0m
QString displaySafe(QStringView text, OddBlanks blanks = OddBlanks::Mark);

/// For tooltips and the like, which take what looks like HTML for HTML: rich text that says exactly the text, display-safe and
/// cut to `length` UTF-16 units. Empty for an empty text.
QString toolTipSafe(QStringView text, int length = 2000);

/// For cells, chips and links: display-safe, on one line (newlines and tabs as blanks), cut to `length` UTF-16 units, since
/// measuring a megabyte to elide it stalls a window.
QString lineSafe(QStringView text, int length = 1000);

/// For menus and buttons, in which & and tab have a meaning: display-safe, on one line, & doubled.
QString menuSafe(QStringView text);

/// For window titles, in which [*] is the place of a sign: lineSafe(), [*] doubled.
QString titleSafe(QStringView text);

/// Without terminal sequences (CSI, OSC, DCS, APC, …, 7 and 8 bit). One that does not end on its line loses only its
/// introducer, so that it cannot hide what follows.
///   u"\x1b[1mbold\x1b[0m" -> bold
QString stripAnsi(QStringView text);

/// The end of the terminal sequence at `i`; `i` itself when there is none. What does not end counts as its introducer.
qsizetype sequenceEnd(QStringView text, qsizetype i);

enum class TerminalLines {
    Keep,
    Escape, ///< newline and tab become \n and \t, so that one record is one line
};

/// For standard output and standard error: no terminal sequence and no control character but newline and tab.
QString terminalSafe(QStringView text, TerminalLines lines = TerminalLines::Keep);

/// At most `length` UTF-16 units, ending in … when something was cut; never cuts inside what a reader sees as one
/// character, unless that alone is longer. Not display-safe by itself.
QString elided(QStringView text, int length);

/// The beginning of raw bytes for a report: at most `bytes` of them, read as UTF-8 with U+FFFD for what is not, display-safe,
/// ending in … when something was cut.
QString excerpt(QByteArrayView raw, int bytes);

} // namespace waymark::text
