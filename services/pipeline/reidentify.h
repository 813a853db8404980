// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/records.h"
#include "services/pipeline/ask.h"

namespace waymark::pipeline {

/// What a model guessed.
struct TaskGuess
{
    int task = -1; ///< index in the list that was asked; -1: nothing points to any
    double confidence = 0; ///< 0..1
    QString clue; ///< the detail that gave it away

    bool operator==(const TaskGuess &) const = default;
};

/// Asks from which of these tasks a memory was made: what can be guessed leaks. Each task is shown by its first 600 characters. At most
/// 50 tasks; the caller chooses them, the right one among them, in an order that does not give it away.
Result<Ask> reidentifyAsk(const Memory &memory, const QList<Task> &tasks, const AskSettings &settings);

/// A number that is not in the list is no guess.
TaskGuess readGuess(const QJsonObject &answer, qsizetype tasks);

} // namespace waymark::pipeline
