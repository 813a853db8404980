// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/poolcare.h"

#include "services/curation/change.h"
#include "services/storage/memoryfts.h"
#include "services/storage/statementwatch.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::ChangeRecorder;
using storage::Database;
using storage::PoolCheck;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

Result<qint64> removeLostRulings(const EditContext &context)
{
    qint64 removed = 0;
    const auto label = [&removed](int) { return Tr::tr("Take out %n rulings on evidence that point to nothing", nullptr, int(removed)); };
    WAYMARK_TRY(makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const QList<qint64> lost, storage::lostRulings(database));
        for (const qint64 row : lost)
            WAYMARK_TRY(recorder.remove(u"evidence"_s, row));
        removed = lost.size();
        return {};
    }));
    return removed;
}

Result<PoolCheck> careForTextIndex(storage::PoolFile &pool, bool repair)
{
    WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(pool));
    WAYMARK_TRY_ASSIGN(PoolCheck check, storage::checkTextIndex(*transaction));
    if (!repair || check.isFine())
        return check; // rolled back
    WAYMARK_TRY(storage::rebuildFullText(transaction->database()));
    WAYMARK_TRY(transaction->commit());
    check.repaired = check.faults;
    return check;
}

} // namespace

Result<QList<PoolCheck>> checkPool(const EditContext &context, bool repair, const CancelToken &cancel)
{
    storage::PoolFile &pool = context.pool;
    if (repair && pool.isReadOnly())
        return failure(ErrorCode::ReadOnly, pool.readOnlyReason());
    const auto cancelled = [] { return failure(ErrorCode::Cancelled, Tr::tr("The check was cancelled.")); };
    QList<PoolCheck> checks;
    if (cancel.isCancelled())
        return cancelled();
    {
        const storage::StatementWatch watch(pool.database(), cancel);
        WAYMARK_TRY_ASSIGN(checks, storage::checkPool(pool.database(), pool.path()));
    }
    if (cancel.isCancelled())
        return cancelled();
    // What is written to a broken file makes it worse.
    if (!checks.first().isFine())
        return checks;
    const auto evidence = std::ranges::find(checks, u"evidence"_s, &PoolCheck::id);
    if (repair && !evidence->isFine()) {
        WAYMARK_TRY_ASSIGN(evidence->repaired, removeLostRulings(context));
    }
    if (!pool.isReadOnly()) {
        WAYMARK_TRY_ASSIGN(const PoolCheck index, careForTextIndex(pool, repair));
        checks.append(index);
    }
    return checks;
}

} // namespace waymark::curation
