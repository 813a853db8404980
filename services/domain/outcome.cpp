// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/outcome.h"

namespace waymark {

Outcome outcomeOf(const QList<Verdict> &verdicts)
{
    const Verdict *best = nullptr;
    for (const Verdict &verdict : verdicts) {
        // Sources are declared in the order of their authority.
        if (!best || verdict.source > best->source || (verdict.source == best->source && verdict.at >= best->at))
            best = &verdict;
    }
    if (!best)
        return {};
    return { best->passed ? OutcomeValue::Success : OutcomeValue::Failure, best->source };
}

} // namespace waymark
