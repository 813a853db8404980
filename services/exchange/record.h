// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/evaluation.h"
#include "services/domain/importreport.h"
#include "services/domain/journal.h"
#include "services/domain/lineage.h"
#include "services/domain/memory.h"
#include "services/domain/records.h"
#include "services/domain/trajectory.h"

#include <variant>
#include <vector>

namespace waymark::exchange {

/// A verdict on a run that stands in another file than the run ({"resolved_ids": […]}, reward.txt): it is added to the
/// runs of that task which the same import brought or the pool has.
struct OutcomeRecord
{
    QString task; ///< external id
    Verdict verdict;
    bool isAttemptToo = false; ///< the file gives the attempt as well: then a pool without the run has lost nothing

    bool operator==(const OutcomeRecord &) const = default;
};

/// One attempt of a task, as a file of results tells it. What only the pool can know is not set: the id, the uuid of the run and
/// those of the memories. Names that the source does not tell stay empty (benchmark, model, condition): the import asks once.
struct AttemptRecord
{
    Attempt attempt;
    /// Identity, as for memories: the same record from the same kind of source has the same hash, and no two attempts of a file
    /// share one.
    QByteArray sourceHash;
    /// The run folder that the file is a part of ("job" of "job/trial/result.json"), as its path is given: all that comes from it
    /// is one evaluation. Empty: the file is an evaluation by itself.
    QString folder = {};

    bool operator==(const AttemptRecord &) const = default;
};

/// A figure for a whole benchmark, as a file of results gives it.
struct RateRecord
{
    ReportedRate rate;
    QByteArray sourceHash; ///< as for attempts
    QString folder = {}; ///< as for attempts

    bool operator==(const RateRecord &) const = default;
};

/// An act of another pool's journal, kept as history.
struct JournalRecord
{
    Change change; ///< with its origin set
    QList<ChangeRow> rows;

    bool operator==(const JournalRecord &) const = default;
};

/// A person's word on the evidence for a sentence, with what tells its memory and run when the ids are others in the pool that
/// reads it.
struct EvidenceRecord
{
    EvidenceRuling ruling;
    QByteArray memorySource; ///< source hash of the memory; empty: its id alone says which it is
    QString trajectory; ///< uuid of the run whose steps are counted; empty: the memory has none
    QByteArray trajectorySource; ///< source hash of the run

    bool operator==(const EvidenceRecord &) const = default;
};

/// A vector that the source has: of a memory's key text, or of a text by itself, such as a question.
struct VectorRecord
{
    QByteArray memory; ///< source hash of the memory; empty: of a text
    QString text; ///< that was embedded
    QString model; ///< as the source names it; empty when it does not
    std::vector<double> values; ///< as they stand there, to be checked by who keeps them

    bool operator==(const VectorRecord &) const = default;
};

/// What a format reads, one at a time. Rules for importers:
///  - `sourceHash` of a memory or trajectory is set (see sourcehash.h): the hash of the source record as read, without file
///    name, position or answers given at import.
///  - domain, task and outcome stay empty where the source does not name them; the import asks once.
///  - unknown source fields are kept in `raw`; a memory's `raw` holds the source record's bytes.
///  - uuid and recordedAt stay empty unless the source is our own export.
///  - a memory's payload is set and fillFromPayload() called.
using Record = std::variant<Trajectory, Memory, OutcomeRecord, Domain, Task, Decision, Relation, SavedSearch, JournalRecord, EvidenceRecord, AttemptRecord, RateRecord>;

/// Where in its file a record starts.
struct RecordPosition
{
    qint64 line = 0; ///< 1-based, 0 when the format has no lines
    qint64 offset = 0; ///< bytes
};

/// Takes what a format reads. Thread: the import worker.
class RecordSink
{
public:
    virtual ~RecordSink() = default;

    /// An error (disk full, cancelled) ends the reading of the file; pass it on.
    virtual Result<void> add(Record record, RecordPosition position) = 0;
    /// A vector; that of a memory comes after the memory. Errors as for add(). Who has no use for vectors lets them go.
    virtual Result<void> addVector(VectorRecord vector, RecordPosition position);
    virtual void quarantine(Quarantined entry) = 0;
    /// Bytes of the file read so far, for the progress bar. Call at least once a mebibyte.
    virtual void read(qint64 bytes) = 0;
    /// Polled between records; true means stop and return ErrorCode::Cancelled.
    virtual bool isCancelled() const = 0;
};

} // namespace waymark::exchange
