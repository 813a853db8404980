// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/leak/leakrules.h"

#include "services/lint/registry.h"

namespace waymark::lint {

std::vector<Rule> leakRules()
{
    return { fileNameRule(), pathRule(), identifierRule(), projectRule(), urlRule(), ticketRule(), versionRule(), errorStringRule(), datasetRule(), hostRule(),
        lineNumberRule(), commandRule(), reidentifiableRule() };
}

} // namespace waymark::lint
