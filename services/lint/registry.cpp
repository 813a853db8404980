// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/registry.h"

namespace waymark::lint {

namespace {

std::vector<Rule> allFamilies()
{
    std::vector<Rule> all;
    for (const auto &family : { leakRules, typeRules, transferRules, validityRules, safetyRules, formRules }) {
        for (Rule &rule : family())
            all.push_back(std::move(rule));
    }
    return all;
}

} // namespace

std::vector<Rule> builtInRules()
{
    static const std::vector<Rule> rules = allFamilies();
    return rules;
}

} // namespace waymark::lint
