// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/domain/lineage.h"
#include "services/lint/poolfacts.h"

#include <QHash>

namespace waymark::lineage {

/// Fills in what is worked out of a ladder whose run and memories are there: claims, evidence, siblings that say the same,
/// abstraction. `rulings` by uuid of the memory; they outrank what is computed. Cancelled, it stops in the middle.
/// Thread: a worker; a run of 20 MB takes about a second.
void alignLadder(Ladder &ladder, const QHash<QString, QList<EvidenceRuling>> &rulings, const std::shared_ptr<const lint::PoolFacts> &pool, double threshold = supportedFrom,
    const CancelToken &cancel = {});

/// What people ruled about a claim, over what was computed. Rulings of other sentences do nothing.
///   a step supports it       it is the first of the steps, with score 1, and the claim is supported
///   a step does not          it is none of the steps; without any other the claim has no support
///   no step does (step 0)    no steps, support 0
void applyRulings(const Claim &claim, const QList<EvidenceRuling> &rulings, ClaimEvidence &evidence);

} // namespace waymark::lineage
