// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/undo.h"

#include <QCoreApplication>

namespace waymark::curation {

namespace {

using Step = std::function<Result<storage::AppliedChange>(storage::Transaction &)>;

Result<storage::AppliedChange> inTransaction(const EditContext &context, const Step &step)
{
    WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(context.pool));
    WAYMARK_TRY_ASSIGN(storage::AppliedChange applied, step(*transaction));
    if (context.dryRun) {
        applied.result.change = {};
        applied.poolChange.change = {};
        return applied;
    }
    WAYMARK_TRY(transaction->commit());
    return applied;
}

} // namespace

Result<storage::AppliedChange> undoLast(const EditContext &context)
{
    return inTransaction(context, [&](storage::Transaction &transaction) -> Result<storage::AppliedChange> {
        WAYMARK_TRY_ASSIGN(const UndoState state, storage::undoState(transaction.database()));
        if (!state.undo)
            return failure(ErrorCode::NotFound, QCoreApplication::translate("curation", "There is nothing to undo."));
        return storage::undoChange(transaction, state.undo->id, context.act, context.clock);
    });
}

Result<storage::AppliedChange> undoOne(const EditContext &context, ChangeId change)
{
    return inTransaction(context, [&](storage::Transaction &transaction) { return storage::undoChange(transaction, change, context.act, context.clock); });
}

Result<storage::AppliedChange> redoLast(const EditContext &context)
{
    return inTransaction(context, [&](storage::Transaction &transaction) -> Result<storage::AppliedChange> {
        WAYMARK_TRY_ASSIGN(const UndoState state, storage::undoState(transaction.database()));
        if (!state.redo)
            return failure(ErrorCode::NotFound, QCoreApplication::translate("curation", "There is nothing to redo."));
        return storage::redoChange(transaction, state.redo->id, context.act, context.clock);
    });
}

} // namespace waymark::curation
