// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/textpart.h"

#include <vector>

namespace waymark::widgets {

/// Some lines of a part: the unit whose height is estimated while nobody has looked at it. A text of any size is cut into
/// chunks in one pass; the blocks of a chunk are made when it comes into sight.
struct TextChunk
{
    quint64 id = 0; ///< stays the same while chunks before it come and go
    int part = 0;
    qsizetype start = 0; ///< in the text of the part, line ends included; chunks of a part follow each other without gaps
    qsizetype end = 0;
    int lines = 0;
    qsizetype longest = 0; ///< characters of its longest line
    bool inFence = false; ///< it begins between the fences of a code block
    bool continued = false; ///< it begins in the middle of a line
    bool last = false; ///< of its part
    bool link = false; ///< a row to fold or unfold the part stands at its end
};

/// What is laid out as one: a line, a piece of a very long line, or the row that folds and unfolds a part.
struct TextBlock
{
    qsizetype start = 0; ///< in the text of the part
    qsizetype end = 0; ///< without the line end, but with the CR of CR LF
    qsizetype next = 0; ///< where the next block begins: past the newline
    bool first = false; ///< of its part
    bool continued = false; ///< begins in the middle of a line
    bool more = false; ///< the line goes on in the next block
    bool fence = false; ///< a fence, or between fences
    bool fenceMark = false; ///< a fence itself
    bool link = false; ///< stands for the hidden rest of the part [start, end), or for nothing when it is unfolded

    bool operator==(const TextBlock &) const = default;
};

/// Blocks longer than this do not come about, since the layout of a line takes time that grows faster than its length.
inline constexpr qsizetype longestBlock = 2000;

/// Where the folded output of a part ends, -1 when it is short enough to be shown whole. Other styles do not fold.
qsizetype foldOf(const TextPart &part);

/// The chunks of a part; at least one, also for an empty text. Linear in the text.
void appendChunks(std::vector<TextChunk> &chunks, const TextPart &part, int index, bool unfolded);

/// The blocks of a chunk, at least one. Their ranges follow each other without gaps from chunk.start to chunk.end, or to
/// the end of the text where the rest is folded.
std::vector<TextBlock> blocksOf(const TextPart &part, const TextChunk &chunk);

/// Length of leading blanks and list mark ("  - ", "12. "), 0 when the line is no list item.
qsizetype listMarkLength(QStringView line);
/// Length of "## ", 0 when the line is no heading.
qsizetype headingMarkLength(QStringView line);

} // namespace waymark::widgets
