// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/form/formrules.h"

namespace waymark::lint {

Rule outdatedEmbeddingRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("form.outdated-embedding");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "A stored vector of a text that the memory does not have any more");
    rule.info.scope = RuleScope::Pool;
    rule.checkPool = [](std::span<const PoolEntry> entries, const LintContext &, FindingSink &sink) {
        for (const PoolEntry &entry : entries) {
            // A retired one is not retrieved, whatever its vector says.
            if (entry.outdatedVector && !entry.retired)
                sink.add(entry, QT_TRANSLATE_NOOP("Lint", "The text that is embedded was edited after its vector was made: the memory is still found by what it said before. Embed it again."));
        }
    };
    return rule;
}

} // namespace waymark::lint
