// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include <optional>

namespace waymark::exchange {

enum class MarkdownKind {
    FrontMatter, ///< between --- at the very start
    Heading,
    Paragraph,
    ListItem, ///< its own text; what is nested in it follows as blocks of a greater depth
    Fence,
    TableHead, ///< with its delimiter row
    TableRow,
    Quote,
    Comment, ///< <!-- … -->
    Structure, ///< a rule (---), a line that is one tag (<example>), an import (@docs/style.md), a fence that never closes
};

struct MarkdownBlock
{
    MarkdownKind kind = MarkdownKind::Paragraph;
    int level = 0; ///< of a heading, 1 to 6
    int depth = 0; ///< how many list items it is nested in; a ListItem does not count itself
    int indent = 0; ///< of a list item: columns before its text
    QString text; ///< without heading marks, list marker, box, quote marks, fence lines
    int firstLine = 0; ///< 0-based, inclusive
    int lastLine = 0; ///< inclusive
    bool isOrdered = false;
    std::optional<bool> isChecked; ///< of a task list

    bool operator==(const MarkdownBlock &) const = default;
};

/// Cuts the lines of a Markdown text (without line ends) into blocks. Every line that is not blank is in exactly one block,
/// in order, whatever the text; nothing is refused. Takes what rule files really hold: lists that interrupt paragraphs,
/// bullets of any width, "•", fences that are never closed.
QList<MarkdownBlock> markdownBlocks(const QStringList &lines);

/// The text without emphasis, code ticks and link targets: "**Use** `x`, see [y](z)" -> "Use x, see y"
QString plainInline(const QString &text);

} // namespace waymark::exchange
