// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/pipeline/ask.h"

namespace waymark::pipeline {

/// One of those that a model chose.
struct Pick
{
    int candidate = 0; ///< index in the list that was asked
    QString text; ///< why it will help, or the memory rewritten for the task

    bool operator==(const Pick &) const = default;
};

/// Asks which of these, best first, are given to the agent; at most `count`. Each memory is shown by its first
/// 4,000 characters, or fewer where the model takes less. The subject of the call is a hash of the whole question, so that a recorded
/// answer, whose numbers mean places in the list, serves these very memories alone.
Result<Ask> rerankAsk(const QString &task, const QList<Memory> &candidates, int count, const AskSettings &settings);
/// Best first, each with its reason, which may be empty; numbers that are not in the list, and repeats, are dropped.
QList<Pick> readOrder(const QJsonObject &answer, qsizetype candidates, int count);

/// Adaptive rewriting: chosen and rewritten for the task.
Result<Ask> rewriteAsk(const QString &task, const QList<Memory> &candidates, int count, const AskSettings &settings);
/// The same, each with its guide; those without one are dropped.
QList<Pick> readGuides(const QJsonObject &answer, qsizetype candidates, int count);

} // namespace waymark::pipeline
