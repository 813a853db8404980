// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/generalphrases.h"

namespace waymark::lint {

/// What a command line is for, by what it begins with behind its wrappers: "timeout 60 python -m pytest -q" -> "testcommand".
/// "command" when unknown, "options" for options alone.
QLatin1StringView commandSort(QStringView excerpt);

/// What a command does, as a line of a list says it: "Run the tests". Empty when unknown.
QString instruction(const Finding &command, Tongue tongue);

} // namespace waymark::lint
