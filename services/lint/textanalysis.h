// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/subject.h"

namespace waymark::lint {

/// What several rules need of the words of a memory.
struct TextAnalysis
{
};

TextAnalysis analyse(const std::vector<SubjectText> &texts);

} // namespace waymark::lint
