// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/poolcare.h"

#include "services/curation/change.h"
#include "services/storage/budgetstore.h"
#include "services/storage/jobstore.h"
#include "services/storage/memoryfts.h"
#include "services/storage/statementwatch.h"

#include <QCoreApplication>

#include <functional>

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

/// What is counted of calls and items can be counted again.
Result<qint64> recount(storage::PoolFile &pool, const std::function<Result<int>(storage::Transaction &)> &count)
{
    WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(pool));
    WAYMARK_TRY_ASSIGN(const int wrong, count(*transaction));
    WAYMARK_TRY(transaction->commit());
    return wrong;
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
    for (PoolCheck &check : checks) {
        if (!repair || check.isFine())
            continue;
        if (check.id == "evidence"_L1) {
            WAYMARK_TRY_ASSIGN(check.repaired, removeLostRulings(context));
        } else if (check.id == "budgets"_L1) {
            WAYMARK_TRY_ASSIGN(check.repaired, recount(pool, storage::recountBudgets));
        } else if (check.id == "jobs"_L1) {
            WAYMARK_TRY_ASSIGN(check.repaired, recount(pool, storage::recountJobs));
        }
    }
    if (!pool.isReadOnly()) {
        WAYMARK_TRY_ASSIGN(const PoolCheck index, careForTextIndex(pool, repair));
        checks.append(index);
    }
    return checks;
}

} // namespace waymark::curation
