// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"

#include <QString>

namespace waymark::lint {

/// How much of a text is usual in one field of a type of memory, in characters; 0 = no limit. An insight is one to three
/// sentences, a summary a paragraph, a workflow a handful of commands; the limits are several times that.
struct TextLimits
{
    int shortest = 0;
    int longest = 0;
};

TextLimits textLimits(MemoryType type, MemoryField field);

/// Commands of a workflow above which nobody reads it as one routine.
inline constexpr int mostCommands = 40;

/// Characters as they count here: one of Chinese, Japanese or Korean says as much as three letters.
qsizetype weight(QStringView text);
/// Where the weight of the text reaches `limit`, at the end of a word if there is one nearby.
qsizetype placeOfWeight(QStringView text, int limit);

} // namespace waymark::lint
