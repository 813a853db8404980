// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/lineage/evidencefinder.h"

namespace waymark::lineage {

/// Fills in which claims of memories of other types say what each claim says, a few of each memory; two memories of one type are compared
/// with each other, not aligned. Claims and evidence of the rungs must be there. Cancelled, it fills in nothing.
/// Takes time that grows with the pairs of claims that share a word, not with all pairs.
void findSiblings(QList<Rung> &rungs, const EvidenceFinder &finder, const CancelToken &cancel);

} // namespace waymark::lineage
