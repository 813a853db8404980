// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/poolfacts.h"

#include "services/lint/publicknowledge.h"
#include "services/lint/subject.h"
#include "services/lint/textanalysis.h"

#include <algorithm>
#include <numeric>

namespace waymark::lint {

namespace {

// Only what may be a particular is counted: everything that is no plain word, and words that are not English.
bool isCounted(const FieldAnalysis &field, const Token &token)
{
    switch (token.shape) {
    case Shape::Word:
    case Shape::Capitalised:
        return token.length() > 3 && !isEnglish(field.view(token));
    case Shape::Number:
    case Shape::Flag:
    case Shape::Ideographs:
    case Shape::Acronym:
    case Shape::Hash:
        return false;
    default:
        return token.length() > 3 && token.length() < 120;
    }
}

} // namespace

PoolFacts::PoolFacts(std::span<const LintItem> items)
    : m_memories(qint64(items.size()))
{
    // By domain and task, so that the last one that named a word tells whether the next is new.
    std::vector<size_t> order(items.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [items](size_t a, size_t b) { return std::tie(items[a].domain, items[a].task) < std::tie(items[b].domain, items[b].task); });
    struct Last
    {
        int domain = -1;
        int task = -1;
    };
    QHash<QString, Last> last;
    int domain = -1;
    int task = -1;
    const LintItem *before = nullptr;
    for (size_t i : order) {
        const LintItem &item = items[i];
        if (!before || before->domain != item.domain)
            ++domain;
        if (!before || before->domain != item.domain || before->task != item.task)
            ++task;
        before = &item;
        const Subject subject(item, nullptr);
        for (const FieldAnalysis &field : subject.analysis().fields) {
            for (const Token &token : field.tokens) {
                if (!isCounted(field, token))
                    continue;
                const QString word = field.view(token).toString().toCaseFolded();
                Last &seen = last[word];
                Spread &spread = m_spread[word];
                spread.domains += seen.domain != domain;
                spread.tasks += seen.task != task;
                seen = { domain, task };
            }
        }
    }
}

PoolFacts::Spread PoolFacts::spread(QStringView word) const
{
    if (word.endsWith(u"()"))
        word.chop(2);
    return m_spread.value(word.toString().toCaseFolded());
}

} // namespace waymark::lint
