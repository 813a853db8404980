// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/poolcheck.h"

#include "services/storage/budgetstore.h"
#include "services/storage/jobstore.h"
#include "services/storage/memoryfts.h"
#include "services/storage/proposalstore.h"
#include "services/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

PoolCheck checkOf(const QString &id, qint64 faults, const char *message)
{
    return { id, faults, faults > 0 ? Tr::tr(message, nullptr, int(faults)) : QString(), 0 };
}

Result<PoolCheck> checkReferences(Database &database)
{
    qint64 faults = 0;
    Statement rows(database, u"PRAGMA foreign_key_check"_s);
    while (rows.step())
        faults += rows.text(0) == "evidence"_L1 ? 0 : 1; // told by their own check
    WAYMARK_TRY(rows.result());
    return checkOf(u"references"_s, faults, QT_TRANSLATE_N_NOOP("storage", "%n rows refer to something that is not in the pool."));
}

Result<PoolCheck> checkJournal(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QVariant faults,
        database.scalar(u"SELECT count(*) FROM change c WHERE row_count <> (SELECT count(*) FROM change_row r WHERE r.change_id = c.id)"_s));
    return checkOf(u"journal"_s, faults.toLongLong(), QT_TRANSLATE_N_NOOP("storage", "%n changes of the journal have lost rows, or have too many."));
}

Result<PoolCheck> checkEvidence(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QList<qint64> lost, lostRulings(database));
    return checkOf(u"evidence"_s, lost.size(), QT_TRANSLATE_N_NOOP("storage", "%n rulings on evidence point to a memory or a step that is not in the pool."));
}

Result<PoolCheck> checkBudgets(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QStringList wrong, wrongBudgets(database));
    return checkOf(u"budgets"_s, wrong.size(), QT_TRANSLATE_N_NOOP("storage", "%n budgets do not count what the calls took."));
}

Result<PoolCheck> checkJobs(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QStringList wrong, wrongJobCounts(database));
    return checkOf(u"jobs"_s, wrong.size(), QT_TRANSLATE_N_NOOP("storage", "%n jobs do not count their items as they are."));
}

Result<PoolCheck> checkProposals(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QList<ProposalId> altered, alteredProposals(database));
    return checkOf(u"proposals"_s, altered.size(), QT_TRANSLATE_N_NOOP("storage", "%n proposals do not say what they were stored with. They cannot be accepted."));
}

Result<PoolCheck> checkResults(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QVariant faults,
        database.scalar(u"SELECT count(*) FROM evaluation_part p WHERE attempts <> (SELECT count(*) FROM attempt a WHERE a.part_id = p.id) "
                        "OR rates <> (SELECT count(*) FROM reported_rate r WHERE r.part_id = p.id)"_s));
    return checkOf(u"results"_s, faults.toLongLong(), QT_TRANSLATE_N_NOOP("storage", "%n parts of evaluations have lost results, or have too many."));
}

} // namespace

Result<QList<qint64>> lostRulings(Database &database)
{
    QList<qint64> lost;
    Statement rows(database,
        u"SELECT e.id FROM evidence e LEFT JOIN memory m ON m.id = e.memory_id LEFT JOIN trajectory t ON t.id = m.trajectory_id "
        "WHERE m.id IS NULL OR e.step < 0 OR e.step > coalesce(t.step_count, 0) ORDER BY e.id"_s);
    while (rows.step())
        lost.append(rows.integer(0));
    WAYMARK_TRY(rows.result());
    return lost;
}

Result<QList<PoolCheck>> checkPool(Database &database, const QString &path)
{
    const auto structure = checkStructure(database, path);
    if (!structure && structure.error().code != ErrorCode::Damaged)
        return Unexpected(structure.error());
    if (!structure)
        return QList { PoolCheck { u"structure"_s, 1, structure.error().message, 0 } };
    QList<PoolCheck> checks { { u"structure"_s, 0, {}, 0 } };
    for (const auto check : { &checkReferences, &checkJournal, &checkEvidence, &checkBudgets, &checkJobs, &checkProposals, &checkResults }) {
        WAYMARK_TRY_ASSIGN(const PoolCheck outcome, check(database));
        checks.append(outcome);
    }
    return checks;
}

Result<PoolCheck> checkTextIndex(Transaction &transaction)
{
    const auto compared = checkFullText(transaction.database());
    if (!compared && compared.error().code != ErrorCode::Damaged)
        return Unexpected(compared.error());
    return checkOf(u"text_index"_s, compared ? 0 : 1, QT_TRANSLATE_NOOP("storage", "The index of the full text does not match the memories."));
}

} // namespace waymark::storage
