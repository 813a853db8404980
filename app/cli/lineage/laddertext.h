// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"

namespace waymark::cli {

class Call;

/// Prints a ladder for people: the run, then each rung with its meter and a table of its sentences.
void printLadder(Call &call, const Ladder &ladder, double threshold);

} // namespace waymark::cli
