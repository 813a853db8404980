// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/importrun.h"
#include "services/exchange/record.h"
#include "services/storage/journal.h"

#include <QHash>
#include <QSet>

#include <map>
#include <vector>

namespace waymark::curation {

/// The attempts and rates of an import. They wait until there are many, since run folders have thousands of files with one result
/// each, and go into evaluations: one for each file, or for the run folder that the file is a part of. An evaluation that has some of
/// them already gets the others.
/// Thread: reading on the import worker, write() and count() wherever the pool is written; never at once.
class ResultImport final
{
public:
    explicit ResultImport(const ImportAnswers &answers)
        : m_answers(answers)
    {
    }

    /// False, and nothing waits, for what is no result: no task, no figure; `reason` says why.
    bool add(exchange::AttemptRecord record, ImportedFile *file, QString *reason);
    bool add(exchange::RateRecord record, ImportedFile *file, QString *reason);
    /// A run of its own that was read: the one attempt whose file lies in a folder with this run alone is an attempt of that run.
    void addRun(const QString &path, const QByteArray &sourceHash);

    bool isEmpty() const { return m_waiting.empty(); }
    bool isFull() const;
    void clear() { m_waiting.clear(); }

    /// What became of a file's results.
    struct Figures
    {
        qint64 attempts = 0;
        qint64 rates = 0;
        qint64 unchanged = 0;
    };
    using FiguresByFile = std::map<ImportedFile *, Figures>;

    /// Puts what waits into the pool; the figures count once that is committed. Errors: those of writing.
    Result<FiguresByFile> write(storage::Transaction &transaction, storage::ChangeRecorder &recorder, const Clock &clock);
    /// The same figures without writing.
    Result<FiguresByFile> count(storage::Database &database);

private:
    struct Waiting
    {
        std::variant<exchange::AttemptRecord, exchange::RateRecord> record;
        ImportedFile *file = nullptr;
        QByteArray identity; ///< the source's hash, and what was answered in the place of what the source does not say
        bool isBare = false; ///< an attempt that neither names its run nor its condition: another run may say the very same

        bool isAttempt() const { return std::holds_alternative<exchange::AttemptRecord>(record); }
        QString place() const; ///< the run folder or the file
    };
    using Group = std::vector<Waiting *>;

    template <typename Record>
    void keep(Record record, ImportedFile *file);
    /// Tells lists of bare attempts apart that share some: all of a list is known, or none. A list of which the pool has a part under another
    /// name is another run, and goes by its name.
    Result<void> nameBareLists(storage::Database &database);
    /// Those that are new, by their place in the order in which the places came; where an evaluation has some of them, it is known after.
    Result<std::vector<std::pair<QString, Group>>> sort(storage::Database &database, FiguresByFile &figures);
    Result<EvaluationId> evaluationFor(storage::ChangeRecorder &recorder, storage::Database &database, const Waiting &first, const Clock &clock);
    Result<TrajectoryId> runOf(storage::Database &database, const Waiting &waiting) const;

    const ImportAnswers &m_answers;
    std::vector<Waiting> m_waiting;
    QHash<QString, QString> m_evaluations; ///< uuids by place
    QHash<QString, bool> m_byName; ///< whether the bare attempts of a place go by its name
    QSet<QByteArray> m_counted; ///< identities met on a dry run
    QHash<QString, int> m_attemptsOf; ///< by file
    QHash<QString, QList<QByteArray>> m_runsIn; ///< source hashes of runs by every folder that they lie in
};

} // namespace waymark::curation
