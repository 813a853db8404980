// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/pipeline/ask.h"

namespace waymark::pipeline {

/// Candidates that a model chooses from (paper a.7).
inline constexpr int rerankCandidates = 20;

/// A memory rewritten for one task.
struct Guide
{
    int candidate = 0; ///< index in the list that was asked
    QString text;

    bool operator==(const Guide &) const = default;
};

/// Asks which of these, best first, are given to the agent; at most `count`. `subject` tells the task apart.
Result<Ask> rerankAsk(const QString &task, const QList<Memory> &candidates, int count, const AskSettings &settings);
/// Indices in the list that was asked, best first; numbers that are not in it, and repeats, are dropped.
QList<int> readOrder(const QJsonObject &answer, qsizetype candidates, int count);

/// Adaptive rewriting: chosen and rewritten for the task.
Result<Ask> rewriteAsk(const QString &task, const QList<Memory> &candidates, int count, const AskSettings &settings);
QList<Guide> readGuides(const QJsonObject &answer, qsizetype candidates, int count);

} // namespace waymark::pipeline
