// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/subject.h"

#include <vector>

namespace waymark::bench {

/// Memories of about 1.5 kB to be linted, the same for the same numbers: sentences of the sample pool in random order, with
/// the particulars (paths, names, versions, addresses) that real memories hold.
std::vector<lint::LintItem> lintTexts(int memories, int bytes = 1500, quint64 seed = 20261121);

} // namespace waymark::bench
