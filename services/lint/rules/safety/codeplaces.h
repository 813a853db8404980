// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/subject.h"

namespace waymark::lint {

/// Whether a place of a text is a command, program text or an address: there a character that looks like another one breaks things
/// or misleads. The content of a workflow is commands; elsewhere back-ticks, fences and words with :// or the like.
bool isCode(const SubjectText &text, qsizetype at, MemoryType type);

} // namespace waymark::lint
