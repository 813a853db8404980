// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/recordwriter.h"

#include <set>
#include <tuple>

namespace waymark::curation {

/// What becomes of a person's word on evidence that an import brings. `outcome` is Added for what is new or newer than what the pool
/// has, Unchanged for what is there or has given way to a later word, and otherwise says what it points to in vain.
struct RulingVerdict
{
    RecordWriter::Outcome outcome = RecordWriter::Outcome::Unchanged;
    MemoryId memory; ///< where it belongs
    qint64 replaced = 0; ///< row of the older word in whose place it comes; 0: none
    QList<qint64> giveWay; ///< rows of older words that it rules out
};

/// Reads only. `now` dates what has no date; such a word, and one from the future, replaces none.
Result<RulingVerdict> judgeRuling(storage::Database &database, const exchange::EvidenceRecord &record, const WriterMemory &known, const QDateTime &now);

/// The same for a dry run, where the memories and runs of the file are not in the pool yet.
/// Thread: the writer's.
class RulingRehearsal final
{
public:
    /// Ids are those of one file.
    void beginFile();
    void addMemory(const Memory &memory);
    void addRun(const Trajectory &run);

    Result<RecordWriter::Outcome> judge(storage::Database &database, const exchange::EvidenceRecord &record, const WriterMemory &known, const QDateTime &now);

private:
    struct NewMemory
    {
        QByteArray source;
        QString trajectory; ///< as the file names it
    };
    const NewMemory *newMemory(const exchange::EvidenceRecord &record) const;
    Result<RecordWriter::Outcome> judgeNew(storage::Database &database, const exchange::EvidenceRecord &record, const NewMemory &memory, const WriterMemory &known) const;

    std::vector<NewMemory> m_memories;
    QHash<QString, size_t> m_byUuid;
    QHash<QByteArray, size_t> m_bySource;
    QHash<QString, qint64> m_runs; ///< number of steps by uuid
    std::set<std::tuple<QByteArray, QString, int>> m_counted; ///< source of the memory, sentence, step; over all files
};

} // namespace waymark::curation
