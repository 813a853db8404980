// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/blocktext.h"
#include "widgets/common/theme.h"

#include <QFont>
#include <QTextCharFormat>

#include <array>
#include <optional>

namespace waymark::widgets {

/// Where a block stands and in what it is written. Pixels.
struct BlockFrame
{
    QFont font;
    Token text = Token::Text;
    std::optional<Token> background; ///< of the whole block
    int lineHeight = 0; ///< at least
    bool fixedHeight = false; ///< exactly
    int topMargin = 0;
    int left = 0; ///< indent within the column
    bool rule = false; ///< at its left, as beside outputs
    bool ruleAbove = false;
    bool chevron = false;
};

/// Fonts, metrics and colours of the reading views in the theme and font in force. Make it anew when they change.
/// Thread: GUI.
class ReadingStyles final
{
public:
    ReadingStyles();

    /// `before` is the part before it, null for the first one.
    BlockFrame frame(const TextPart &part, const TextPart *before, const TextBlock &block) const;
    QTextCharFormat format(const BlockFrame &frame, Look look, std::optional<TextMark::Style> mark) const;
    /// Height of a chunk that nobody has looked at, from the count and length of its lines.
    int estimate(const TextPart &part, const TextPart *before, const TextChunk &chunk, int columnWidth) const;

    int gutter() const { return m_gutter; } ///< where numbers stand
    int rowStep() const { return m_body.line; } ///< what a step of the scroll bar is
    void setLargestNumber(int number); ///< widens the gutter
    static constexpr int levelIndent = 20;
    /// The width that text of a style takes of `available`: prose keeps to lines that the eye finds back from.
    int measure(TextPart::Style style, int available) const;
    static int levelsIn(int level, int columnWidth); ///< deep nesting leaves room for the text

private:
    struct Face
    {
        QFont font;
        int line = 0;
        double average = 0; ///< width of a character
    };
    const Face &face(TextPart::Style style) const;
    int leftOf(const TextPart &part) const;
    int foldRowHeight() const;

    Face m_title, m_body, m_caption, m_mono, m_small, m_head;
    QFont m_marker;
    QFont m_sign;
    int m_gutter = 0;
};

} // namespace waymark::widgets
