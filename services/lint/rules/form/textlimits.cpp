// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/form/textlimits.h"

namespace waymark::lint {

namespace {

int weightOf(QChar c)
{
    return c.unicode() >= 0x2E80 && !c.isSurrogate() ? 3 : 1;
}

} // namespace

TextLimits textLimits(MemoryType type, MemoryField field)
{
    switch (type) {
    case MemoryType::Insight:
        if (field == MemoryField::Title)
            return { 0, 160 };
        if (field == MemoryField::Description)
            return { 0, 400 };
        if (field == MemoryField::Content)
            return { 30, 1500 };
        break;
    case MemoryType::Summary:
        if (field == MemoryField::Description)
            return { 20, 1200 };
        if (field == MemoryField::Content)
            return { 60, 5000 };
        break;
    case MemoryType::Workflow:
        if (field == MemoryField::Title)
            return { 10, 600 };
        break;
    case MemoryType::Trajectory: // what happened has the length that it has
        break;
    }
    return {};
}

qsizetype weight(QStringView text)
{
    qsizetype sum = 0;
    for (const QChar c : text)
        sum += weightOf(c);
    return sum;
}

qsizetype placeOfWeight(QStringView text, int limit)
{
    qsizetype sum = 0;
    qsizetype place = 0;
    while (place < text.size() && sum < limit)
        sum += weightOf(text[place++]);
    qsizetype word = place;
    while (word > 0 && place - word < 30 && !text[word - 1].isSpace())
        --word;
    if (word > 0 && text[word - 1].isSpace())
        return word;
    return place < text.size() && text[place].isLowSurrogate() ? place + 1 : place;
}

} // namespace waymark::lint
