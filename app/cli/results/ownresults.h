// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/evaluation/comparison/comparison.h"

namespace waymark::cli {

class Call;

/// One evaluation, with what it holds.
struct LoadedResults
{
    Evaluation evaluation;
    std::vector<Attempt> attempts;
    QList<ReportedRate> rates;
};

/// Results that a verb works on: of the pool, or of the paper.
struct ChosenResults
{
    QString source; ///< as captions say it
    QStringList names; ///< of the sets
    std::vector<Attempt> attempts;
    QList<ReportedRate> rates;
};

/// The evaluations of the pool; with --set only the one of that name, or whose id begins so. Errors: NotFound, those of the pool.
Result<std::vector<LoadedResults>> loadResults(Call &call);

/// All of them together; or with --set table1 … table5 the paper's, without a pool.
Result<ChosenResults> chosenResults(Call &call);

/// A subject and what it is measured by.
struct MeasuredSubject
{
    int subject = 0;
    QString metric;
};

/// The subjects to show, all or that of --model, by --metric or the first that each can be measured by; those that cannot are left out.
/// Errors: InvalidArgument for a model that has no results or a metric that nobody has, NotFound when nothing is a rate.
enum class ModelChoice { AsAsked,
    All };
Result<QList<MeasuredSubject>> measuredSubjects(Call &call, const evaluation::ResultIndex &index, ModelChoice choice = ModelChoice::AsAsked);

} // namespace waymark::cli
