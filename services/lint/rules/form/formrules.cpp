// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/form/formrules.h"

#include "services/lint/registry.h"

namespace waymark::lint {

std::vector<Rule> formRules()
{
    return { missingDescriptionRule(), tooLongRule(), tooShortRule(), emptyPayloadRule(), duplicateTitleRule(), unparsedMarkdownRule(),
        outcomeContradictionRule(), outdatedEmbeddingRule() };
}

} // namespace waymark::lint
