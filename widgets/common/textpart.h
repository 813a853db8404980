// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>

namespace waymark::widgets {

/// A piece of what a reading view shows, one below the other.
struct TextPart
{
    enum class Style {
        Title, ///< 16 semibold
        Body, ///< reading text with light styling: paragraphs, bullets, `code`, **strong**, headings, fenced blocks
        Caption, ///< words of ours above a part, quiet
        Command, ///< monospace, with its number at the left
        Output, ///< small monospace with a rule at its left; folded to its first lines
        Plain, ///< monospace, as it is
        StepHead, ///< head line of a step, semibold, its number at the left and a thin rule above
        Fold, ///< one row that stands for hidden parts; activated by a click or Enter
    };

    Style style = Style::Body;
    QString text; ///< untrusted unless the style is Caption
    QString field {}; ///< what it is ("title", "content"), so that marks find it; may be empty
    int number = 0; ///< of a command or step; 0 = none
    int level = 0; ///< of nesting, each further to the right with a guide line
    bool error = false; ///< of an output: its rule and an icon say so
    QString label {}; ///< words of ours in the place of a number, for every style: "t" for the title among numbered sentences

    bool operator==(const TextPart &) const = default;
};

/// A place between two characters of the original texts. Offsets are UTF-16 units.
struct TextPlace
{
    int part = 0;
    qsizetype at = 0;

    auto operator<=>(const TextPlace &) const = default;
};

/// A marked piece of a part, in UTF-16 units of its text, end exclusive.
struct TextMark
{
    enum class Style {
        Found, ///< what a search looks for
        Current, ///< the one looked at
        Error, ///< wavy underline on the tint
        Warning, ///< dashed underline
        Info, ///< dotted underline
        ErrorCurrent, ///< the same three, lit
        WarningCurrent,
        InfoCurrent,
        Added, ///< underlined
        Removed, ///< struck through
        AddedCurrent, ///< the same two, lit
        RemovedCurrent,
        Kept, ///< what a change that is not taken leaves as it was: a line of dots and dashes
        KeptCurrent,
        Lit, ///< what belongs to the sentence that is looked at
        Unsupported, ///< dashed underline without a tint: no step says it
    };

    int part = 0;
    qsizetype start = 0;
    qsizetype end = 0;
    Style style = Style::Found;

    bool operator==(const TextMark &) const = default;
};

} // namespace waymark::widgets
