// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"
#include "services/domain/memoryuse.h"
#include "services/domain/query.h"
#include "services/domain/trajectory.h"
#include "services/domain/validity.h"

#include <QString>

#include <array>

namespace waymark::models {

/// Translated words for the enums of the domain, capitalised as they stand alone ("Needs work", "Not yet valid").
QString label(MemoryType value);
QString label(OutcomeValue value);
QString label(OutcomeSource value);
QString label(ReviewStatus value);
QString label(Validity value);
QString label(DomainKind value);
QString label(RelationKind value);
QString label(ChangeTool value);
QString label(StepRole value);
QString label(Severity value);
QString label(MemoryField value);
QString label(SuppressionScope value); ///< "This finding", "This rule in this memory", "This text everywhere"
QString label(QueryKey value); ///< "Type", "Domain", "Validity" (for valid), …

/// Singular noun for a sentence: "insight". In lower case only where the language has it so; never change its case.
QString noun(MemoryType value);
QString noun(OutcomeSource value); ///< "judge", "ground truth"
QString noun(ChangeTool value); ///< "window", "command line"

/// What a table says of a validity: "" when valid, "12 d left", "ends today", "expired", "superseded", "from 1 Dec" (with
/// the year when it is another one than that of asOf).
QString validityPhrase(const ValiditySpan &span, QDate asOf);
/// A whole sentence for tooltips and screen readers: "Expiring: valid until 2 Dec 2026, 12 days left".
QString validitySentence(const ValiditySpan &span, QDate asOf);

/// Counts indexed by Severity in words, worst first, without those that are zero: "2 errors, 1 warning"; "" for none.
QString findingsPhrase(const std::array<int, 3> &counts);

/// What results say of a memory: "−4.2 (−9.0 to +0.6)" in points of the pass rate, "n = 3" while there is too little evidence, "" without results.
QString effectPhrase(const MemoryUse &use);
/// A whole sentence for tooltips and screen readers.
QString effectSentence(const MemoryUse &use);

/// "2 d", "14 mo", "0 d"; empty for an invalid date. Days up to 99, then months, then years.
QString agePhrase(const QDateTime &since, QDate asOf);
/// "2 days" in full, for tooltips and screen readers.
QString ageSentence(const QDateTime &since, QDate asOf);

} // namespace waymark::models
