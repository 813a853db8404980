// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/tooltable.h"

#include <optional>

namespace waymark::lint {

/// How much around a text already says that it is a command.
enum class CommandEvidence : quint8 { Given, ///< a prompt or a fence of a shell: any word may be a tool
    Code, ///< back-ticks
    None }; ///< a line or a piece of a sentence: only what nobody would write in prose

struct ShellCommand
{
    const Tool *tool = nullptr; ///< null for a script called by its path
    bool isAlone = false; ///< one word without arguments
};

/// One line read as a command, with `sudo`, variables and the like before it. Nothing when it reads as prose.
std::optional<ShellCommand> shellCommand(QStringView line, CommandEvidence evidence);

/// What a command line leaves open, so that the next line still belongs to it.
struct OpenEnd
{
    QStringView hereDocument; ///< the word that ends it; empty when there is none
    char16_t quote = 0;
    bool isContinued = false; ///< a backslash at its end
};

OpenEnd openEnd(QStringView line);

} // namespace waymark::lint
