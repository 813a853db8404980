// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lineage/ladderpagefacts.h"

namespace waymark::lineage {

/// The style of a page: the colours of the window (design: mockups/README.md), layout from 900 px, print, and the rules that light.
/// What may light takes its looks from variables: the rule of a sentence sets them on everything of its class, and `.x` sets them
/// back for the small marks inside of something lit.
QString ladderPageStyle(const LadderPageFacts &facts);

} // namespace waymark::lineage
