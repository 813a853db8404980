// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/enums.h"

#include "services/base/enumnames.h"

#include <array>

namespace waymark {

namespace {

// One row per value, indexed by the value: names are part of the file formats and never change.
constexpr std::array typeNames { "trajectory", "workflow", "summary", "insight" };
constexpr std::array outcomeNames { "unknown", "success", "failure" };
constexpr std::array outcomeSourceNames { "none", "judge", "human", "ground_truth" };
constexpr std::array reviewNames { "unreviewed", "accepted", "needs_work", "rejected" };
constexpr std::array validityNames { "valid", "expiring", "expired", "superseded", "not_yet_valid" };
constexpr std::array domainKindNames { "benchmark", "project" };
constexpr std::array relationNames { "duplicate_of", "conflicts_with", "supersedes", "compatible_with", "derived_from" };
constexpr std::array toolNames { "window", "command", "job" };
constexpr std::array severityNames { "info", "warning", "error" };
constexpr std::array fieldNames { "memory", "title", "description", "content", "applies_when", "not_when" };
constexpr std::array fixSafetyNames { "safe", "needs_review" };
constexpr std::array suppressionScopeNames { "finding", "memory", "excerpt" };

constexpr std::array types { MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight };
constexpr std::array outcomes { OutcomeValue::Unknown, OutcomeValue::Success, OutcomeValue::Failure };
constexpr std::array reviews { ReviewStatus::Unreviewed, ReviewStatus::Accepted, ReviewStatus::NeedsWork, ReviewStatus::Rejected };
constexpr std::array validities { Validity::Valid, Validity::Expiring, Validity::Expired, Validity::Superseded, Validity::NotYetValid };
constexpr std::array severities { Severity::Info, Severity::Warning, Severity::Error };

} // namespace

QString name(MemoryType value)
{
    return nameIn(typeNames, value);
}

QString name(OutcomeValue value)
{
    return nameIn(outcomeNames, value);
}

QString name(OutcomeSource value)
{
    return nameIn(outcomeSourceNames, value);
}

QString name(ReviewStatus value)
{
    return nameIn(reviewNames, value);
}

QString name(Validity value)
{
    return nameIn(validityNames, value);
}

QString name(DomainKind value)
{
    return nameIn(domainKindNames, value);
}

QString name(RelationKind value)
{
    return nameIn(relationNames, value);
}

QString name(ChangeTool value)
{
    return nameIn(toolNames, value);
}

QString name(Severity value)
{
    return nameIn(severityNames, value);
}

QString name(MemoryField value)
{
    return nameIn(fieldNames, value);
}

QString name(FixSafety value)
{
    return nameIn(fixSafetyNames, value);
}

QString name(SuppressionScope value)
{
    return nameIn(suppressionScopeNames, value);
}

std::optional<MemoryType> memoryTypeFromName(QStringView text)
{
    return valueIn<MemoryType>(typeNames, text);
}

std::optional<OutcomeValue> outcomeFromName(QStringView text)
{
    return valueIn<OutcomeValue>(outcomeNames, text);
}

std::optional<OutcomeSource> outcomeSourceFromName(QStringView text)
{
    return valueIn<OutcomeSource>(outcomeSourceNames, text);
}

std::optional<ReviewStatus> reviewStatusFromName(QStringView text)
{
    return valueIn<ReviewStatus>(reviewNames, text);
}

std::optional<Validity> validityFromName(QStringView text)
{
    return valueIn<Validity>(validityNames, text);
}

std::optional<DomainKind> domainKindFromName(QStringView text)
{
    return valueIn<DomainKind>(domainKindNames, text);
}

std::optional<RelationKind> relationKindFromName(QStringView text)
{
    return valueIn<RelationKind>(relationNames, text);
}

std::optional<ChangeTool> changeToolFromName(QStringView text)
{
    return valueIn<ChangeTool>(toolNames, text);
}

std::optional<Severity> severityFromName(QStringView text)
{
    return valueIn<Severity>(severityNames, text);
}

std::optional<MemoryField> memoryFieldFromName(QStringView text)
{
    return valueIn<MemoryField>(fieldNames, text);
}

std::optional<FixSafety> fixSafetyFromName(QStringView text)
{
    return valueIn<FixSafety>(fixSafetyNames, text);
}

std::optional<SuppressionScope> suppressionScopeFromName(QStringView text)
{
    return valueIn<SuppressionScope>(suppressionScopeNames, text);
}

std::span<const MemoryType> allMemoryTypes()
{
    return types;
}

std::span<const OutcomeValue> allOutcomes()
{
    return outcomes;
}

std::span<const ReviewStatus> allReviewStatuses()
{
    return reviews;
}

std::span<const Validity> allValidities()
{
    return validities;
}

std::span<const Severity> allSeverities()
{
    return severities;
}

} // namespace waymark
