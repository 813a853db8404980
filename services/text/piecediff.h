// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/worddiff.h"

#include <vector>

namespace waymark::text {

/// What the comparisons of texts share: how a text is cut, and how two cut texts are compared within a budget.

/// They follow each other without gaps. Marks and halves of pairs stay with what stands before them.
using Pieces = std::vector<QStringView>;

/// Each keeps its line break.
Pieces linePieces(QStringView text);

/// Each keeps the blanks behind it, and no line break is inside one. A sentence ends at one of . ! ? with its closing quotes
/// where a blank or the end follows, and at 。！？ in any case. The number of a list is no sentence.
///   "Run it. Read v1.2!\nStop" -> "Run it. ", "Read v1.2!\n", "Stop"
///   "1. Read it." -> "1. Read it."
Pieces sentencePieces(QStringView text);

/// Words, runs of blanks, single other characters.
Pieces wordPieces(QStringView text);

/// Points of the edit graph that one comparison may visit; what is left then counts as replaced. The part that uses up the
/// rest stops by itself at two million more.
inline constexpr qint64 allPoints = 1'000'000;

/// Takes the points that it visits from the budget.
QList<DiffChunk> comparePieces(const Pieces &before, const Pieces &after, qint64 &budget);

/// Joins neighbours of one kind and puts Removed before Added.
class ChunkList
{
public:
    void add(DiffChunk::Kind kind, QStringView text);
    QList<DiffChunk> take();

private:
    void flush();

    QList<DiffChunk> m_chunks;
    QString m_removed;
    QString m_added;
};

} // namespace waymark::text
