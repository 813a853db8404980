// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/outcome.h"

#include <algorithm>

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

bool isDisputed(const QList<Verdict> &verdicts)
{
    return std::ranges::any_of(verdicts, [&](const Verdict &judged) {
        return judged.source == OutcomeSource::Judge && std::ranges::any_of(verdicts, [&](const Verdict &better) {
            return better.source > OutcomeSource::Judge && better.passed != judged.passed;
        });
    });
}

} // namespace waymark
