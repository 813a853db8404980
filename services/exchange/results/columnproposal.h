// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/columnmapping.h"

namespace waymark::exchange {

/// Which column of a table of results says what, as far as names and values tell. Pure.
///  - A name that is known decides, unless the values contradict it; a name that may say two things is decided by the values.
///  - Each field is given once, to the column with the surest name; what is left is ignored.
///  - A table with one column for each model, metric or condition is spread: "Task, model-a, model-b" with numbers, "Model, AUP"
///    with numbers, "Rank, 1, 2, 3" with models.
///  - Where no column names the metric of such a table, the file does: "best_scores_x.csv" -> "best score".
/// ColumnMapping::missing() tells what a person has to add.
ColumnMapping proposeColumns(const TableSample &sample, const QString &fileName = {});

} // namespace waymark::exchange
