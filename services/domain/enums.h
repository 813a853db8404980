// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <span>

namespace waymark {

/// The abstraction ladder, lowest rung first.
enum class MemoryType : quint8 { Trajectory,
    Workflow,
    Summary,
    Insight };

enum class OutcomeValue : quint8 { Unknown,
    Success,
    Failure };

/// Ordered by authority: ground truth outranks human outranks judge.
enum class OutcomeSource : quint8 { None,
    Judge,
    Human,
    GroundTruth };

enum class ReviewStatus : quint8 { Unreviewed,
    Accepted,
    NeedsWork,
    Rejected };

/// As of a date; see validity.h.
enum class Validity : quint8 { Valid,
    Expiring,
    Expired,
    Superseded,
    NotYetValid };

enum class DomainKind : quint8 { Benchmark,
    Project };

enum class RelationKind : quint8 { DuplicateOf,
    ConflictsWith,
    Supersedes,
    CompatibleWith,
    DerivedFrom };

/// How much a finding weighs, lightest first.
enum class Severity : quint8 { Info,
    Warning,
    Error };

/// Which text of a memory a finding points at. Whole = the memory as such: dates, outcome, type.
enum class MemoryField : quint8 { Whole,
    Title,
    Description,
    Content,
    AppliesWhen,
    NotWhen };

/// Whether a suggested fix may be taken unread.
enum class FixSafety : quint8 { Safe,
    NeedsReview };

/// What a suppression covers: one finding, the rule's findings in one memory, or one excerpt in the whole pool.
enum class SuppressionScope : quint8 { Finding,
    Memory,
    Excerpt };

/// Who made a change.
enum class ChangeTool : quint8 { Window,
    CommandLine,
    Job };

/// The stable names used in the pool, in JSON, in queries and in exports. Never translated.
/// `xFromName` returns nothing for a name that is none.
QString name(MemoryType value); ///< trajectory, workflow, summary, insight
QString name(OutcomeValue value); ///< unknown, success, failure
QString name(OutcomeSource value); ///< none, judge, human, ground_truth
QString name(ReviewStatus value); ///< unreviewed, accepted, needs_work, rejected
QString name(Validity value); ///< valid, expiring, expired, superseded, not_yet_valid
QString name(DomainKind value); ///< benchmark, project
QString name(RelationKind value); ///< duplicate_of, conflicts_with, supersedes, compatible_with, derived_from
QString name(ChangeTool value); ///< window, command, job
QString name(Severity value); ///< info, warning, error
QString name(MemoryField value); ///< memory, title, description, content, applies_when, not_when
QString name(FixSafety value); ///< safe, needs_review
QString name(SuppressionScope value); ///< finding, memory, excerpt

std::optional<MemoryType> memoryTypeFromName(QStringView name);
std::optional<OutcomeValue> outcomeFromName(QStringView name);
std::optional<OutcomeSource> outcomeSourceFromName(QStringView name);
std::optional<ReviewStatus> reviewStatusFromName(QStringView name);
std::optional<Validity> validityFromName(QStringView name);
std::optional<DomainKind> domainKindFromName(QStringView name);
std::optional<RelationKind> relationKindFromName(QStringView name);
std::optional<ChangeTool> changeToolFromName(QStringView name);
std::optional<Severity> severityFromName(QStringView name);
std::optional<MemoryField> memoryFieldFromName(QStringView name);
std::optional<FixSafety> fixSafetyFromName(QStringView name);
std::optional<SuppressionScope> suppressionScopeFromName(QStringView name);

/// Every value, in the order of declaration.
std::span<const MemoryType> allMemoryTypes();
std::span<const OutcomeValue> allOutcomes();
std::span<const ReviewStatus> allReviewStatuses();
std::span<const Validity> allValidities();
std::span<const Severity> allSeverities();

} // namespace waymark
