// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/leak/leakjudges.h"

#include <algorithm>

namespace waymark::lint {

QStringView neighbour(const FieldAnalysis &field, size_t token, int offset)
{
    const qsizetype other = qsizetype(token) + offset;
    if (other < 0 || other >= qsizetype(field.tokens.size()) || field.tokens[size_t(other)].sentence != field.tokens[token].sentence)
        return {};
    return field.view(field.tokens[size_t(other)]);
}

bool isOneOf(QStringView word, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [word](QLatin1StringView other) { return word.size() == other.size() && word.compare(other, Qt::CaseInsensitive) == 0; });
}

} // namespace waymark::lint
