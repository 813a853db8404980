// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/transaction.h"

namespace waymark::storage {

/// One thing that is looked at in a pool.
struct PoolCheck
{
    QString id; ///< stable: structure, references, journal, evidence, budgets, jobs, proposals, text_index
    qint64 faults = 0; ///< rows at fault; 1 for what has no rows
    QString message; ///< translated sentence that says what is wrong; empty when nothing is
    qint64 repaired = 0; ///< of the faults

    bool isFine() const { return faults == repaired; }

    bool operator==(const PoolCheck &) const = default;
};

/// Everything that reading finds, each check once; of a file whose structure is broken only that is told.
/// Errors: those of reading; Cancelled under a StatementWatch.
Result<QList<PoolCheck>> checkPool(Database &database, const QString &path);
/// The full text against the memories. Takes a transaction because SQLite counts the asking as writing; nothing is changed.
Result<PoolCheck> checkTextIndex(Transaction &transaction);

/// Rows of rulings on evidence whose memory is gone, or whose step the memory's run does not have.
Result<QList<qint64>> lostRulings(Database &database);

} // namespace waymark::storage
