// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/terms.h"

#include "services/lineage/synonyms.h"
#include "services/retrieval/lexical/tokens.h"

namespace waymark::lineage {

namespace {

constexpr QChar actMark = u'\x01';
constexpr QChar groupMark = u'\x02';
constexpr QChar alikeMark = u'\x03';

} // namespace

void forEachTerm(QStringView text, const std::function<void(const QString &term, text::Span span)> &take)
{
    retrieval::forEachTerm(text, [&take](std::u16string_view stem, text::Span span) { take(baseForm(QString::fromUtf16(stem.data(), qsizetype(stem.size()))), span); });
}

QString groupTerm(int group)
{
    return QString(groupMark) + QChar(char16_t(group + 1));
}

QString actTerm(size_t act)
{
    return QString(actMark) + QChar(char16_t(act + 1));
}

QString alikeTerm(const QString &term)
{
    return alikeMark + term.first(alikeLetters);
}

bool standsForWords(QStringView term)
{
    return term.startsWith(actMark) || term.startsWith(groupMark);
}

} // namespace waymark::lineage
