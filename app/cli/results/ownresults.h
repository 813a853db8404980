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

/// The subjects to show: all, or that of --model. Errors: InvalidArgument for a model that has no results.
Result<QList<int>> chosenSubjects(Call &call, const evaluation::ResultIndex &index);

/// --metric, or the first that the subject can be measured by. Errors: InvalidArgument for a metric that there is nothing for.
Result<QString> chosenMetric(Call &call, const evaluation::ResultIndex &index, int subject);

} // namespace waymark::cli
