// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <string_view>

namespace waymark::lint {

/// What a command line tool belongs to.
enum class Stack : quint8 { General, ///< found on every Unix, or of no language: grep, make, curl
    Git, ///< and other version control
    Container,
    Database,
    Distribution, ///< package managers of one operating system
    Cloud,
    Python,
    Node,
    Rust,
    Go,
    CFamily,
    Jvm,
    DotNet,
    Ruby,
    Php,
    R,
    Julia,
    Haskell,
    Elixir,
    Swift,
    Perl,
    Tex };

/// Whether the stack is one language with its ecosystem, so that its tools are no help elsewhere.
bool isOfOneLanguage(Stack stack);

/// A name for people, not translated: "Python", "Node".
std::string_view stackName(Stack stack);

struct Tool
{
    std::string_view name; ///< lower case
    Stack stack = Stack::General;
    bool isWord = false; ///< also a word of English: "make", "find"; only code around it makes it a tool
};

/// The tool of that name, without folders; a version at its end is ignored ("python3.11", "gcc-12"). Null when unknown.
/// Thread: any.
const Tool *toolNamed(QStringView name);

} // namespace waymark::lint
