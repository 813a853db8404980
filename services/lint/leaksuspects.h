// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/textanalysis.h"

#include <QList>

namespace waymark::lint {

/// Which of the leak rules a suspect belongs to.
enum class LeakRule : quint8 { FileName,
    Path,
    Identifier,
    Project,
    Url,
    Ticket,
    Version,
    ErrorString,
    Dataset,
    Host,
    LineNumber,
    Command };

/// A place that may be a particular of one task. The weight says how much it looks like one, 0..1; what the run and the pool know
/// of it is added when it is reported.
struct Suspect
{
    LeakRule rule = LeakRule::Identifier;
    const char *kind = ""; ///< Finding::kind
    qint32 field = 0; ///< index into TextAnalysis::fields
    text::Span span;
    double weight = 0;
    bool illustrative = false; ///< given as an example: counts only in the company of others
    QList<int> steps; ///< of the own run in which it occurs
};

inline constexpr double certainWeight = 0.9; ///< from here on a particular beyond doubt
inline constexpr double likelyWeight = 0.5; ///< from here on worth a warning

/// All suspects of one memory by field and position, worked out once for all leak rules. Only memories of type insight claim to
/// name no particulars: the others have none.
struct LeakSuspects
{
    std::vector<Suspect> all;
};

LeakSuspects findSuspects(const Subject &subject);

} // namespace waymark::lint
