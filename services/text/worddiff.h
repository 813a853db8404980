// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace waymark::text {

/// A piece of a comparison. Neighbours differ in kind, no piece is empty, and Removed stands before Added.
/// Same and Removed in their order are the old text, Same and Added the new one, character for character.
struct DiffChunk
{
    enum class Kind { Same,
        Removed,
        Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffChunk &) const = default;
};

/// By words, blanks and single punctuation characters. Long texts are compared by lines first and by words inside the
/// lines that changed.
///   "open the file" -> "open a file" : =open |-the|+a|= file
QList<DiffChunk> wordDiff(QStringView before, QStringView after);

/// By lines; each keeps its line break.
QList<DiffChunk> lineDiff(QStringView before, QStringView after);

/// Time and memory are bounded. A memory's texts take a few milliseconds; two long texts that have little in common take up
/// to a quarter of a second, after which the rest counts as replaced, so compare those on a worker.

} // namespace waymark::text
