// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/enums.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace waymark {

using EvaluationId = Id<struct EvaluationTag>;
using AttemptId = Id<struct AttemptTag>;

/// How a run was made: zero-shot, or memory of one type from one source pool and model (product.md, Terms).
struct Condition
{
    QString name; ///< as it is shown and compared: "zero-shot", "insight", "ReasoningBank"; never empty once imported
    std::optional<MemoryType> type; ///< none for zero-shot, for mixed pools and for methods that know no types
    QString pool; ///< source pool, empty when the source does not say
    QString memoryModel; ///< that made the memories, empty when the source does not say
    std::optional<qint64> poolSize = std::nullopt; ///< memories in the source pool, none when the source does not say

    /// The name of runs without memory, the baseline of every comparison.
    static QString zeroShotName() { return QStringLiteral("zero-shot"); }
    /// The name of a condition that neither the source nor a person has told.
    static QString unstatedName() { return QStringLiteral("unstated"); }
    bool isZeroShot() const { return name == zeroShotName(); }

    bool operator==(const Condition &) const = default;
};

/// A memory that stood in the prompt of an attempt.
struct InjectedMemory
{
    QString memory; ///< uuid in this pool, empty when it could not be found there
    QString title; ///< or the start of its text: what the log says, to be found again by
    QByteArray key; ///< identity over all attempts: hash of what the log says of the memory
    int rank = 0; ///< 1-based
    std::optional<double> score; ///< cosine, as logged
    bool used = false; ///< the agent names it ("Memory Item N")

    bool operator==(const InjectedMemory &) const = default;
};

/// One attempt of one task under one condition.
struct Attempt
{
    AttemptId id; ///< of the pool; invalid before it is stored
    QString benchmark; ///< the task's domain
    QString task; ///< external id inside the benchmark
    QString model; ///< of the agent
    QString agent; ///< scaffold or submission, empty when not told
    Condition condition;
    int number = 1; ///< 1-based, of the attempts at this task under this condition
    std::optional<bool> passed; ///< none: not evaluated, or judged by a score only
    std::optional<double> score; ///< the task's own measure, as it stands in the source
    QString metric; ///< name of the score
    std::optional<qint64> inputTokens;
    std::optional<qint64> outputTokens;
    std::optional<double> cost; ///< US dollars
    std::optional<double> seconds;
    std::optional<qint64> steps;
    QString failure; ///< why it ended, as the source says
    QString run; ///< what the source calls the run: a trial name or path
    QString trajectory; ///< uuid of the run in this pool, empty when it is not there
    QString query; ///< what was embedded, as logged
    QList<InjectedMemory> memories; ///< by rank

    bool operator==(const Attempt &) const = default;
};

/// Many attempts, read once and shared; never null.
using Attempts = std::shared_ptr<const std::vector<Attempt>>;

/// A figure that a source gives for a whole benchmark, where the attempts behind it are not told.
struct ReportedRate
{
    QString benchmark;
    QString model;
    QString agent;
    Condition condition;
    QString metric; ///< "pass@1", "pass@3", "score", or the name in the source
    double value = 0; ///< 0..1 for rates; otherwise as it stands
    std::optional<qint64> solved; ///< tasks
    std::optional<qint64> tasks;
    std::optional<double> cost; ///< US dollars, total
    std::optional<double> seconds; ///< a task
    QDate on;
    QString text; ///< as it stands in the source: "34.2% +/- 2.2%"

    bool operator==(const ReportedRate &) const = default;
};

/// What one import of results brought: attempts, or reported rates, or both.
struct Evaluation
{
    EvaluationId id; ///< of the pool; invalid before it is stored
    QString uuid;
    QString name; ///< shown in the list of result sets; from the file or folder, editable
    QString format; ///< name of the import format
    QString source; ///< file or folder, without the path before it
    QDateTime importedAt; ///< UTC
    qint64 attempts = 0;
    qint64 rates = 0;

    bool operator==(const Evaluation &) const = default;
};

/// Why memory made an attempt fail, in the paper's three causes of negative transfer (paper, section 5).
enum class TriageCause : quint8 { NotCaused, ///< the memory is not to blame
    MismatchedAnchoring, ///< what holds in another domain was taken over
    FalseValidation, ///< a check that could not apply gave confidence
    MisappliedPractice }; ///< a good practice whose precondition was absent

/// The stable names. Nothing for a name that is none.
QString name(TriageCause value); ///< not_caused, mismatched_anchoring, false_validation, misapplied_practice
std::optional<TriageCause> triageCauseFromName(QStringView name);

/// A person's word on one task that passed without memory and fails with it.
struct Triage
{
    QString benchmark;
    QString task;
    QString model;
    QString condition; ///< name
    TriageCause cause = TriageCause::NotCaused;
    QString memory; ///< uuid of the memory to blame, empty when none is named
    QString note;
    QString author;
    QDateTime at; ///< UTC

    bool operator==(const Triage &) const = default;
};

} // namespace waymark
