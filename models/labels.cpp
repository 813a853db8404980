// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/labels.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

struct Labels
{
    Q_DECLARE_TR_FUNCTIONS(waymark::models::Labels)
};

QString shortDate(QDate date, QDate asOf)
{
    //: Day and month of a date in a narrow column, as of Qt's QDate::toString
    const QString dayMonth = Labels::tr("d MMM");
    //: Day, month and year of a date in a narrow column, as of Qt's QDate::toString
    const QString full = Labels::tr("d MMM yyyy");
    return QLocale().toString(date, date.year() == asOf.year() ? dayMonth : full);
}

QString longDate(QDate date)
{
    return QLocale().toString(date, Labels::tr("d MMM yyyy"));
}

} // namespace

QString label(MemoryType value)
{
    switch (value) {
    case MemoryType::Trajectory:
        return Labels::tr("Trajectory");
    case MemoryType::Workflow:
        return Labels::tr("Workflow");
    case MemoryType::Summary:
        return Labels::tr("Summary");
    case MemoryType::Insight:
        return Labels::tr("Insight");
    }
    return {};
}

QString label(Severity value)
{
    switch (value) {
    case Severity::Info:
        return Labels::tr("Info");
    case Severity::Warning:
        return Labels::tr("Warning");
    case Severity::Error:
        return Labels::tr("Error");
    }
    return {};
}

QString label(MemoryField value)
{
    switch (value) {
    case MemoryField::Whole:
        return Labels::tr("Memory");
    case MemoryField::Title:
        return Labels::tr("Title");
    case MemoryField::Description:
        return Labels::tr("Description");
    case MemoryField::Content:
        return Labels::tr("Content");
    case MemoryField::AppliesWhen:
        return Labels::tr("Applies when");
    case MemoryField::NotWhen:
        return Labels::tr("Does not apply when");
    }
    return {};
}

QString label(SuppressionScope value)
{
    switch (value) {
    case SuppressionScope::Finding:
        return Labels::tr("This finding");
    case SuppressionScope::Memory:
        return Labels::tr("This rule in this memory");
    case SuppressionScope::Excerpt:
        return Labels::tr("This text everywhere");
    }
    return {};
}

QString findingsPhrase(const std::array<int, 3> &counts)
{
    QStringList words;
    if (const int n = counts[size_t(Severity::Error)]; n > 0)
        words << Labels::tr("%n error(s)", nullptr, n);
    if (const int n = counts[size_t(Severity::Warning)]; n > 0)
        words << Labels::tr("%n warning(s)", nullptr, n);
    if (const int n = counts[size_t(Severity::Info)]; n > 0)
        words << Labels::tr("%n note(s)", nullptr, n);
    return words.join(u", "_s);
}

namespace {

QString pointsText(double share)
{
    const double points = share * 100;
    const QString number = QLocale().toString(std::abs(points), 'f', 1);
    if (std::abs(points) < 0.05)
        return number;
    return (points < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + number;
}

} // namespace

QString effectPhrase(const MemoryUse &use)
{
    if (use.injected == 0)
        return {};
    if (!use.effect)
        return Labels::tr("n = %1", "number of attempts").arg(QLocale().toString(use.evidence));
    return Labels::tr("%1 (%2 to %3)", "points, interval").arg(pointsText(use.effect->effect), pointsText(use.effect->interval.low), pointsText(use.effect->interval.high));
}

QString effectSentence(const MemoryUse &use)
{
    if (use.injected == 0)
        return Labels::tr("No results speak of it.");
    if (!use.effect)
        return Labels::tr("Too little evidence: %n attempt(s) can be compared.", nullptr, int(use.evidence));
    return Labels::tr("%1 points on the pass rate, 95 % interval %2 to %3, from %n attempt(s); shrunken towards what memories typically do.", nullptr, int(use.evidence))
        .arg(pointsText(use.effect->effect), pointsText(use.effect->interval.low), pointsText(use.effect->interval.high));
}

QString noun(OutcomeSource value)
{
    switch (value) {
    case OutcomeSource::None:
        return Labels::tr("no source", "within a sentence");
    case OutcomeSource::Judge:
        return Labels::tr("judge", "within a sentence");
    case OutcomeSource::Human:
        return Labels::tr("human", "within a sentence");
    case OutcomeSource::GroundTruth:
        return Labels::tr("ground truth", "within a sentence");
    }
    return {};
}

QString noun(ChangeTool value)
{
    switch (value) {
    case ChangeTool::Window:
        return Labels::tr("window", "within a sentence");
    case ChangeTool::CommandLine:
        return Labels::tr("command line", "within a sentence");
    case ChangeTool::Job:
        return Labels::tr("job", "within a sentence");
    }
    return {};
}

QString noun(MemoryType value)
{
    switch (value) {
    case MemoryType::Trajectory:
        return Labels::tr("trajectory");
    case MemoryType::Workflow:
        return Labels::tr("workflow");
    case MemoryType::Summary:
        return Labels::tr("summary");
    case MemoryType::Insight:
        return Labels::tr("insight");
    }
    return {};
}

QString label(OutcomeValue value)
{
    switch (value) {
    case OutcomeValue::Unknown:
        return Labels::tr("Unknown");
    case OutcomeValue::Success:
        return Labels::tr("Success");
    case OutcomeValue::Failure:
        return Labels::tr("Failure");
    }
    return {};
}

QString label(OutcomeSource value)
{
    switch (value) {
    case OutcomeSource::None:
        return Labels::tr("No source");
    case OutcomeSource::Judge:
        return Labels::tr("Judge");
    case OutcomeSource::Human:
        return Labels::tr("Human");
    case OutcomeSource::GroundTruth:
        return Labels::tr("Ground truth");
    }
    return {};
}

QString label(ReviewStatus value)
{
    switch (value) {
    case ReviewStatus::Unreviewed:
        return Labels::tr("Unreviewed");
    case ReviewStatus::Accepted:
        return Labels::tr("Accepted");
    case ReviewStatus::NeedsWork:
        return Labels::tr("Needs work");
    case ReviewStatus::Rejected:
        return Labels::tr("Rejected");
    }
    return {};
}

QString label(Validity value)
{
    switch (value) {
    case Validity::Valid:
        return Labels::tr("Valid");
    case Validity::Expiring:
        return Labels::tr("Expiring");
    case Validity::Expired:
        return Labels::tr("Expired");
    case Validity::Superseded:
        return Labels::tr("Superseded");
    case Validity::NotYetValid:
        return Labels::tr("Not yet valid");
    }
    return {};
}

QString label(DomainKind value)
{
    switch (value) {
    case DomainKind::Benchmark:
        return Labels::tr("Benchmark");
    case DomainKind::Project:
        return Labels::tr("Project");
    }
    return {};
}

QString label(RelationKind value)
{
    switch (value) {
    case RelationKind::DuplicateOf:
        return Labels::tr("Duplicate of");
    case RelationKind::ConflictsWith:
        return Labels::tr("Conflicts with");
    case RelationKind::Supersedes:
        return Labels::tr("Supersedes");
    case RelationKind::CompatibleWith:
        return Labels::tr("Compatible with");
    case RelationKind::DerivedFrom:
        return Labels::tr("Derived from");
    }
    return {};
}

QString label(ChangeTool value)
{
    switch (value) {
    case ChangeTool::Window:
        return Labels::tr("Window");
    case ChangeTool::CommandLine:
        return Labels::tr("Command line");
    case ChangeTool::Job:
        return Labels::tr("Job");
    }
    return {};
}

QString label(StepRole value)
{
    switch (value) {
    case StepRole::System:
        return Labels::tr("System");
    case StepRole::User:
        return Labels::tr("User");
    case StepRole::Agent:
        return Labels::tr("Agent");
    case StepRole::Tool:
        return Labels::tr("Tool");
    }
    return {};
}

QString label(QueryKey value)
{
    switch (value) {
    case QueryKey::Type:
        return Labels::tr("Type");
    case QueryKey::Domain:
        return Labels::tr("Domain");
    case QueryKey::Task:
        return Labels::tr("Task");
    case QueryKey::Agent:
        return Labels::tr("Agent");
    case QueryKey::Model:
        return Labels::tr("Model");
    case QueryKey::Outcome:
        return Labels::tr("Outcome");
    case QueryKey::Valid:
        return Labels::tr("Validity");
    case QueryKey::Review:
        return Labels::tr("Review");
    case QueryKey::Finding:
        return Labels::tr("Finding");
    case QueryKey::Findings:
        return Labels::tr("Findings");
    case QueryKey::Tag:
        return Labels::tr("Tags");
    case QueryKey::Used:
        return Labels::tr("Used");
    case QueryKey::Injected:
        return Labels::tr("Injected");
    case QueryKey::Effect:
        return Labels::tr("Effect");
    case QueryKey::Age:
        return Labels::tr("Age");
    case QueryKey::Created:
        return Labels::tr("Created");
    case QueryKey::Changed:
        return Labels::tr("Changed");
    case QueryKey::From:
        return Labels::tr("Valid from");
    case QueryKey::Until:
        return Labels::tr("Valid until");
    case QueryKey::Id:
        return Labels::tr("Id");
    case QueryKey::Is:
        return Labels::tr("Flags");
    }
    return {};
}

QString validityPhrase(const ValiditySpan &span, QDate asOf)
{
    switch (validityAsOf(span, asOf)) {
    case Validity::Valid:
        return {};
    case Validity::Expiring: {
        const auto left = asOf.daysTo(*span.until);
        //: Days until a memory expires, in a narrow column
        return left == 0 ? Labels::tr("ends today") : Labels::tr("%1 d left").arg(left);
    }
    case Validity::Expired:
        return Labels::tr("expired");
    case Validity::Superseded:
        return Labels::tr("superseded");
    case Validity::NotYetValid:
        //: The date from which a memory is valid, in a narrow column
        return Labels::tr("from %1").arg(shortDate(*span.from, asOf));
    }
    return {};
}

QString validitySentence(const ValiditySpan &span, QDate asOf)
{
    switch (validityAsOf(span, asOf)) {
    case Validity::Valid:
        if (span.until)
            return Labels::tr("Valid until %1").arg(longDate(*span.until));
        return label(Validity::Valid);
    case Validity::Expiring:
        return Labels::tr("Expiring: valid until %1, %n day(s) left", nullptr, static_cast<int>(asOf.daysTo(*span.until)))
            .arg(longDate(*span.until));
    case Validity::Expired:
        return Labels::tr("Expired: was valid until %1").arg(longDate(*span.until));
    case Validity::Superseded:
        if (span.until)
            return Labels::tr("Superseded since %1").arg(longDate(*span.until));
        return label(Validity::Superseded);
    case Validity::NotYetValid:
        return Labels::tr("Not yet valid: from %1").arg(longDate(*span.from));
    }
    return {};
}

QString agePhrase(const QDateTime &since, QDate asOf)
{
    if (!since.isValid())
        return {};
    const auto days = qMax<qint64>(0, since.toUTC().date().daysTo(asOf));
    if (days < 100)
        return Labels::tr("%1 d").arg(days); //: Age in days, in a narrow column
    if (days < 730)
        return Labels::tr("%1 mo").arg(days * 12 / 365); //: Age in months, in a narrow column
    return Labels::tr("%1 y").arg(days / 365); //: Age in years, in a narrow column
}

QString ageSentence(const QDateTime &since, QDate asOf)
{
    if (!since.isValid())
        return {};
    const auto days = qMax<qint64>(0, since.toUTC().date().daysTo(asOf));
    return Labels::tr("%n day(s)", nullptr, static_cast<int>(days));
}

} // namespace waymark::models
