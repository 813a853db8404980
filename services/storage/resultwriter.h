// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/evaluation.h"
#include "services/storage/transaction.h"

#include <QHash>

#include <memory>

namespace waymark::storage {

class Statement;

/// Adds attempts and rates under a part that is (or will be, in the same transaction) in the journal.
/// Thread: the writer's. Errors of all: those of writing.
class ResultWriter final
{
    Q_DISABLE_COPY_MOVE(ResultWriter)

public:
    explicit ResultWriter(Transaction &transaction);
    ~ResultWriter();

    /// `run`: row of the run of this attempt, invalid when it is not known to be in the pool; it counts, and not what the attempt says.
    Result<void> add(qint64 part, const Attempt &attempt, const QByteArray &sourceHash, TrajectoryId run);
    Result<void> add(qint64 part, const ReportedRate &rate, const QByteArray &sourceHash);

private:
    template <typename Row> // an Attempt or a ReportedRate
    Result<qint64> setupOf(const Row &row);
    Result<qint64> injectedOf(const InjectedMemory &memory);

    Database &m_database;
    QHash<QString, qint64> m_setups; ///< rows by their texts
    QHash<QByteArray, qint64> m_injected; ///< rows by their keys
    std::unique_ptr<Statement> m_attempt;
    std::unique_ptr<Statement> m_query;
    std::unique_ptr<Statement> m_memory;
    std::unique_ptr<Statement> m_rate;
};

/// After a cancelled import: takes out what a part brought, and what nothing refers to then. Otherwise results stay when their part
/// goes, for its return.
Result<void> dropResults(Database &database, qint64 part);

/// Whether a part that is not in the pool now cannot come back, because one of its results has been imported again since.
Result<bool> isImportedAgain(Database &database, qint64 part);

/// Finds memories of the pool for what logs name and did not find there, and runs for attempts whose run the pool has under that name.
/// Only what is certain: one memory with the key of the log (injectedKey(), the oldest of several that say the same) or, of a log that gives titles
/// alone, one memory of that title; one run with the attempt's name, and of its task. True when something was found.
Result<bool> linkResults(Transaction &transaction);

} // namespace waymark::storage
