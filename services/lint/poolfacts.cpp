// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/poolfacts.h"

#include "services/lint/subject.h"

namespace waymark::lint {

PoolFacts::PoolFacts(std::span<const LintItem> items)
    : m_memories(qint64(items.size()))
{
    for (const LintItem &item : items)
        ++m_domains[item.domain.toCaseFolded()];
}

int PoolFacts::domainsWith(QStringView word) const
{
    return m_domainsWith.value(word.toString().toCaseFolded());
}

} // namespace waymark::lint
