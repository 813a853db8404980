// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rule.h"

namespace waymark::lint {

Rule safetySecretRule();
Rule safetyPersonalDataRule();
Rule safetyInjectedInstructionRule();
Rule safetyHiddenTextRule();
Rule safetyActiveTokenRule();
Rule safetyDangerousCommandRule();
Rule safetyExfiltrationRule();
Rule safetyWeakenedCheckRule();
Rule safetyPersistenceRule();
Rule safetyInvisibleCharactersRule();
Rule safetyControlCharactersRule();
Rule safetyConfusableCharactersRule();
Rule safetyEncodedBlobRule();
Rule safetyKeywordStuffingRule();

} // namespace waymark::lint
