// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/codeplaces.h"

#include <algorithm>

namespace waymark::lint {

bool isCode(const SubjectText &text, qsizetype at, MemoryType type)
{
    const QStringView whole(text.text);
    const qsizetype lineStart = whole.first(at).lastIndexOf(u'\n') + 1;
    const qsizetype found = whole.indexOf(u'\n', at);
    const qsizetype lineEnd = found < 0 ? whole.size() : found;
    if (type == MemoryType::Workflow && text.field == MemoryField::Content) {
        const QStringView line = whole.sliced(lineStart, lineEnd - lineStart).trimmed();
        return !line.startsWith(u'#'); // a comment is prose
    }
    if (std::ranges::count(whole.sliced(lineStart, at - lineStart), u'`') % 2 == 1)
        return true;
    if (whole.first(lineStart).count(u"```") % 2 == 1)
        return true;
    // The word around it: an address, a path or a package.
    qsizetype start = at;
    while (start > lineStart && !whole[start - 1].isSpace())
        --start;
    qsizetype end = at;
    while (end < lineEnd && !whole[end].isSpace())
        ++end;
    const QStringView word = whole.sliced(start, end - start);
    return word.contains(u"://") || word.startsWith(u"www.") || word.startsWith(u"./") || word.startsWith(u"~/") || word.contains(u"==");
}

} // namespace waymark::lint
