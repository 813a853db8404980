// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"

namespace waymark::lineage {

/// What evidence is asked for in a memory, in reading order and without overlaps:
///   insight    the title (number 0), the sentences of description and content
///   summary    the sentences of both texts; its title only repeats the first
///   workflow   the goal as a whole (number 0), each command
///   trajectory nothing: it is the run itself
/// Sentences are numbered from 1 through the memory, commands likewise. Spans leave out blanks and list marks.
/// Thread: any.
QList<Claim> claimsOf(const Memory &memory);

} // namespace waymark::lineage
