// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/tooltable.h"
#include "services/text/span.h"

#include <vector>

namespace waymark::lint {

/// How a command stands in its text: each way is evidence of its own weight.
enum class CommandForm : quint8 { Prompt, ///< after "$ "
    Fence, ///< a line in a code fence of a shell
    Line, ///< a line of its own, perhaps behind a list mark
    InlineCode, ///< between back-ticks
    Prose }; ///< "run npm test", without marks

struct CommandLine
{
    text::Span span; ///< without prompt, list mark and back-ticks; with the body of a here-document
    const Tool *tool = nullptr; ///< of a pipeline the first that is not of every Unix; null for a script called by its path
    CommandForm form = CommandForm::Line;

    Stack stack() const { return tool ? tool->stack : Stack::General; }
};

/// The shell commands in a text, ascending, without overlaps. A mere mention is none: "`pytest` is a test runner",
/// "make sure that …", "git is used for …"; "run `pytest`", "`make test`" and the line "git status" are.
/// Thread: any.
std::vector<CommandLine> commandLines(QStringView text);

struct ToolMention
{
    text::Span span;
    const Tool *tool = nullptr; ///< never null
};

/// Tools named in back-ticks or, when the name is no word of English, in prose; ascending. Commands count as well.
std::vector<ToolMention> toolMentions(QStringView text);

} // namespace waymark::lint
