// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/safetyrules.h"

#include "services/lint/registry.h"

namespace waymark::lint {

std::vector<Rule> safetyRules()
{
    return {
        safetySecretRule(),
        safetyPersonalDataRule(),
        safetyInjectedInstructionRule(),
        safetyHiddenTextRule(),
        safetyActiveTokenRule(),
        safetyDangerousCommandRule(),
        safetyExfiltrationRule(),
        safetyWeakenedCheckRule(),
        safetyPersistenceRule(),
        safetyInvisibleCharactersRule(),
        safetyControlCharactersRule(),
        safetyConfusableCharactersRule(),
        safetyEncodedBlobRule(),
        safetyKeywordStuffingRule(),
    };
}

} // namespace waymark::lint
