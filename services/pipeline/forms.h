// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/request.h"

namespace waymark::pipeline {

// The forms in which models answer. Each is flat, with every property required, as the strictest provider wants it.

llm::AnswerForm insightForm(); ///< title, description, content
llm::AnswerForm workflowForm(); ///< goal, workflow: [command]
llm::AnswerForm summaryForm(); ///< task_summary, experience_summary
llm::AnswerForm verdictForm(); ///< reasons: [sentence], verdict: PASS or FAIL
llm::AnswerForm planForm(); ///< plan
llm::AnswerForm relationForm(); ///< relation: duplicate, conflict or compatible; context; reason
llm::AnswerForm guessForm(); ///< task: number; confidence; clue
llm::AnswerForm categoryForm(const QStringList &categories); ///< category; reason
llm::AnswerForm orderForm(); ///< order: [{memory_index, reason}]
llm::AnswerForm guidesForm(); ///< memories: [{memory_index, memory}]

} // namespace waymark::pipeline
