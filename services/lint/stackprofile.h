// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/tooltable.h"

#include <QStringList>

#include <vector>

namespace waymark::lint {

/// The languages that a text speaks of, each with its ecosystem, in the order in which they are met: named ("in Rust"), by a framework
/// ("Django"), a file ("setup.py", "*.go files") or a tool ("cargo test"). Words that are also English count only where the words
/// around them make them a language: "in Go", "an R script", "C library". Empty when the text speaks of none.
///   "Fix the migration of the Django app" -> Python
///   "We go on with the rest"              -> nothing
/// Thread: any.
std::vector<Stack> stacksOf(QStringView text);

/// The stack that a single name belongs to, as far as it is one language's: "Django", "npm", "C++". General for all others.
Stack stackOfName(QStringView name);

/// What the conditions of a text presuppose by name: the software of "when using Django", "for pandas 2 code", "in Rust projects".
/// As it stands there, each once; what every task has (shells, git, the operating system) is left out.
QStringList presupposedNames(QStringView text);

/// Public software that a text names anywhere, lower case, each once; likewise without what every task has.
QStringList softwareNames(QStringView text);

} // namespace waymark::lint
