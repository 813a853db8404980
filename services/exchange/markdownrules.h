// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/markdownblocks.h"

#include <QDate>

namespace waymark::exchange {

/// One rule of a rule file.
struct MarkdownRule
{
    QString title; ///< plain text, with "Avoid: " where only the headings say so
    QStringList path; ///< headings and labels above it, outermost first, plain text
    QString content; ///< Markdown
    QList<std::pair<int, int>> lines; ///< first and last source line of each part, 0-based
    std::optional<QDate> validFrom; ///< the date it starts with, else the one in the nearest dated heading
    bool isStep = false; ///< an item of a numbered list
    bool isRecord = false; ///< a whole section; the last of the path is its own heading
    bool isLinks = false; ///< nothing but links: references, gathered into one

    bool operator==(const MarkdownRule &) const = default;
};

/// Cuts a rule file into rules:
///  - a bullet, a numbered item, a table row, a paragraph is a rule; what is nested in a bullet belongs to it, unless the
///    bullet is merely a label ("**Errors:**") for what is nested;
///  - code, quotes and good or bad examples belong to the rule before them;
///  - a line that introduces a list is a heading for it;
///  - a section whose parts are fields of one lesson (problem, cause, fix; trigger, instruction) is one rule, and so is a
///    section of examples.
/// Headings, comments, front matter and tables of contents are no rules.
QList<MarkdownRule> markdownRules(const QStringList &lines, const QList<MarkdownBlock> &blocks);

} // namespace waymark::exchange
