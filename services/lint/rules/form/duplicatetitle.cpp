// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/form/formrules.h"

#include <QHash>

namespace waymark::lint {

namespace {

QString folded(const PoolEntry &entry)
{
    return name(entry.type) % u'\n' % entry.title.simplified().toCaseFolded();
}

// The memory of a run is called after its task, and a summary after its first sentence: the same name twice is no fault there.
bool isNamedByHand(const PoolEntry &entry)
{
    return !entry.retired && !entry.title.trimmed().isEmpty() && (entry.type == MemoryType::Insight || entry.type == MemoryType::Workflow);
}

void check(std::span<const PoolEntry> entries, FindingSink &sink)
{
    QHash<QString, int> count;
    for (const PoolEntry &entry : entries) {
        if (isNamedByHand(entry))
            ++count[folded(entry)];
    }
    for (const PoolEntry &entry : entries) {
        const int others = isNamedByHand(entry) ? count.value(folded(entry)) - 1 : 0;
        if (others < 1)
            continue;
        sink.add(entry, QT_TRANSLATE_NOOP("Lint", "Other memories of this type have the same title (%1 of them). Merge them, or say in the titles how they differ."),
            { QString::number(others) });
    }
}

} // namespace

Rule duplicateTitleRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("form.duplicate-title");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "A title that other memories of the same type have too");
    rule.info.scope = RuleScope::Pool;
    rule.checkPool = [](std::span<const PoolEntry> entries, const LintContext &, FindingSink &sink) { check(entries, sink); };
    return rule;
}

} // namespace waymark::lint
