// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rule.h"

namespace waymark::lint {

/// Every rule that comes with Waymark, in the order of families: leak, type, transfer, validity, safety, form. Made when first
/// asked for (some milliseconds: patterns are compiled); after that a copy costs next to nothing. Thread: any.
std::vector<Rule> builtInRules();

// One function per family, in rules/FAMILY/FAMILYrules.cpp.
std::vector<Rule> leakRules();
std::vector<Rule> typeRules();
std::vector<Rule> transferRules();
std::vector<Rule> validityRules();
std::vector<Rule> safetyRules();
std::vector<Rule> formRules();

} // namespace waymark::lint
