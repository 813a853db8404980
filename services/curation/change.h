// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"

namespace waymark::curation {

/// Runs `write` in one transaction under one change and finishes it; rolls back on error and on a dry run. `label` is given
/// the number of memories touched.
template<typename Label, typename Write>
Result<storage::AppliedChange> makeChange(const EditContext &context, Label label, Write write)
{
    WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(context.pool));
    WAYMARK_TRY_ASSIGN(const auto recorder, storage::ChangeRecorder::begin(*transaction, context.act, QString(), context.clock));
    WAYMARK_TRY(write(*recorder, transaction->database()));
    storage::AppliedChange applied;
    applied.poolChange = recorder->poolChange();
    applied.result.affected = applied.poolChange.memories;
    applied.result.label = label(int(applied.result.affected.size()));
    WAYMARK_TRY_ASSIGN(applied.result.change, recorder->finish(applied.result.label));
    applied.poolChange.change = applied.result.change;
    applied.poolChange.label = applied.result.label;
    // Nothing to keep: the transaction rolls back when it goes.
    if (context.dryRun || !applied.result.change.isValid()) {
        applied.result.change = {};
        applied.poolChange.change = {};
        return applied;
    }
    WAYMARK_TRY(transaction->commit());
    return applied;
}

} // namespace waymark::curation
