// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/leaksuspects.h"

namespace waymark::lint {

/// Adds what the memory's own run and task say: the steps of each suspect, words that are names there although they look like
/// plain ones, messages and commands that the memory quotes from it, the name of its task and of its data set.
/// Does nothing without a run but look for the names of task and domain.
void addRunEvidence(const Subject &subject, std::vector<Suspect> &suspects);

} // namespace waymark::lint
