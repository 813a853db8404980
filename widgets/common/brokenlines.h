// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QStringList>

namespace waymark::widgets {

struct BrokenLines
{
    QStringList lines;
    bool isCut = false; ///< the last line ends in an ellipsis
};

/// A text on one line broken at words, or anywhere when a word is too long, into lines of at most `width` pixels.
BrokenLines brokenLines(const QString &text, const QFont &font, double width, int mostLines);

} // namespace waymark::widgets
