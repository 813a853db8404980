// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/textblocks.h"

#include <QString>

#include <vector>

namespace waymark::widgets {

/// How characters of a block look; the style of their part decides the rest.
enum class Look : quint8 {
    Text,
    Strong,
    Code,
    Tick, ///< the backticks around code
    Quiet, ///< signs of the light styling: heads, stars, fences
    Bullet,
    Marker, ///< stands for a character that is not seen
    Sign, ///< a marker of one character, a control picture
    BlankMarker, ///< stands for an unusual blank or a carriage return, quietly
    Link, ///< words of ours
};

/// Characters that are shown for characters of the text.
struct ShownPiece
{
    int shown = 0; ///< where it begins in what is shown
    int length = 0;
    qsizetype start = 0; ///< in the text of the part
    qsizetype size = 0;
    Look look = Look::Text;
    bool literal = true; ///< the very characters; else the piece stands for its original as a whole
    int pad = 0; ///< directional isolates at each end of it, part of `length`
};

/// What a block shows, and which character stands for which. The pieces cover [block.start, block.end) without gaps.
struct BlockText
{
    QString shown;
    std::vector<ShownPiece> pieces;
    int hang = 0; ///< shown characters before which later rows of the block are indented (list marks)

    /// The place behind a position of what is shown; inside a marker the nearer end of it.
    qsizetype originalAt(int position) const;
    /// The other way; the end for what lies behind the block.
    int shownAt(qsizetype original) const;
};

/// Pure. Invisible characters become markers, wrapped in isolates where the line has right-to-left letters, so that they
/// stay where they are; in lines of a body `code`, **strong**, heads and list marks get their look.
BlockText blockText(const TextPart &part, const TextBlock &block);

/// Words of the row that folds or unfolds a part, translated.
QString foldWords(const TextPart &part, const TextBlock &block);

} // namespace waymark::widgets
