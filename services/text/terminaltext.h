// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace waymark::text {

/// What a terminal would show at the end of an output.
struct TerminalText
{
    QString text;
    qsizetype collapsed = 0; ///< earlier states of lines that were written over: progress bars, spinners
};

/// Reads the output of a program as a terminal does: sequences are left out, a carriage return or backspace goes back and what
/// follows writes over, so that a progress bar is its last state; erasing and moving within some lines up is obeyed, since
/// bars of several lines use it. Clearing the screen is not: what was printed stays. CR LF is a line end. Time is linear.
///   u"10 %\r50 %\rdone\n" -> "done\n", collapsed 2; u"\x1b[32mok\x1b[0m" -> "ok"
TerminalText terminalText(QStringView output);

} // namespace waymark::text
