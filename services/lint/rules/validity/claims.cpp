// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/claims.h"

namespace waymark::lint {

std::vector<const SubjectText *> claims(const Subject &subject)
{
    const MemoryType type = subject.item().type;
    std::vector<const SubjectText *> result;
    for (const SubjectText &text : subject.texts()) {
        const bool isCondition = text.field == MemoryField::AppliesWhen || text.field == MemoryField::NotWhen;
        const bool isCommands = type == MemoryType::Workflow && text.field == MemoryField::Content;
        if (type != MemoryType::Trajectory && !isCondition && !isCommands)
            result.push_back(&text);
    }
    return result;
}

Severity claimSeverity(const LintItem &item, Severity severity)
{
    const bool isLookedAfter = item.validity.until || item.nextReview || item.validity.superseded;
    return isLookedAfter ? std::min(severity, Severity::Info) : severity;
}

} // namespace waymark::lint
