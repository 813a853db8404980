// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/columnnames.h"

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct KnownName
{
    QLatin1StringView words;
    ResultField field;
    double factor = 1;
};

/// The documented names first, then those that results are met with in the wild, the surest of a field first. A name that stands
/// here twice may say either: its values decide (columnproposal.cpp).
constexpr KnownName knownNames[] = {
    { "task"_L1, ResultField::Task },
    { "task_id"_L1, ResultField::Task },
    { "task_name"_L1, ResultField::Task },
    { "instance_id"_L1, ResultField::Task },
    { "instance"_L1, ResultField::Task },
    { "problem_id"_L1, ResultField::Task },
    { "problem"_L1, ResultField::Task },
    { "question_id"_L1, ResultField::Task },
    { "exercise"_L1, ResultField::Task },
    { "test_case"_L1, ResultField::Task },
    { "case_id"_L1, ResultField::Task },
    { "issue_id"_L1, ResultField::Task },
    { "benchmark"_L1, ResultField::Benchmark },
    { "benchmark_name"_L1, ResultField::Benchmark },
    { "dataset"_L1, ResultField::Benchmark },
    { "dataset_name"_L1, ResultField::Benchmark },
    { "suite"_L1, ResultField::Benchmark },
    { "domain"_L1, ResultField::Benchmark },
    { "model"_L1, ResultField::Model },
    { "model_name"_L1, ResultField::Model },
    { "model_id"_L1, ResultField::Model },
    { "agent_model"_L1, ResultField::Model },
    { "llm"_L1, ResultField::Model },
    { "base_model"_L1, ResultField::Model },
    { "model_name_or_path"_L1, ResultField::Model },
    { "model_slug"_L1, ResultField::Model },
    { "agent"_L1, ResultField::Agent },
    { "agent_name"_L1, ResultField::Agent },
    { "scaffold"_L1, ResultField::Agent },
    { "submission"_L1, ResultField::Agent },
    { "harness"_L1, ResultField::Agent },
    { "system"_L1, ResultField::Agent },
    { "condition"_L1, ResultField::Condition },
    { "memory_condition"_L1, ResultField::Condition },
    { "memory_setting"_L1, ResultField::Condition },
    { "setting"_L1, ResultField::Condition },
    { "method"_L1, ResultField::Condition },
    { "arm"_L1, ResultField::Condition },
    { "variant"_L1, ResultField::Condition },
    { "memory"_L1, ResultField::Condition },
    { "memory_type"_L1, ResultField::MemoryType },
    { "source_pool"_L1, ResultField::SourcePool },
    { "memory_pool"_L1, ResultField::SourcePool },
    { "pool"_L1, ResultField::SourcePool },
    { "memory_model"_L1, ResultField::MemoryModel },
    { "pool_size"_L1, ResultField::PoolSize },
    { "attempt"_L1, ResultField::Attempt },
    { "attempt_number"_L1, ResultField::Attempt },
    { "attempt_id"_L1, ResultField::Attempt },
    { "trial"_L1, ResultField::Attempt },
    { "trial_number"_L1, ResultField::Attempt },
    { "repeat"_L1, ResultField::Attempt },
    { "repetition"_L1, ResultField::Attempt },
    { "iteration"_L1, ResultField::Attempt },
    { "sample"_L1, ResultField::Attempt },
    { "sample_id"_L1, ResultField::Attempt },
    { "seed"_L1, ResultField::Attempt },
    { "run"_L1, ResultField::Attempt },
    { "passed"_L1, ResultField::Passed },
    { "is_passed"_L1, ResultField::Passed },
    { "pass"_L1, ResultField::Passed },
    { "resolved"_L1, ResultField::Passed },
    { "is_resolved"_L1, ResultField::Passed },
    { "solved"_L1, ResultField::Passed },
    { "is_solved"_L1, ResultField::Passed },
    { "success"_L1, ResultField::Passed },
    { "is_success"_L1, ResultField::Passed },
    { "successful"_L1, ResultField::Passed },
    { "correct"_L1, ResultField::Passed },
    { "is_correct"_L1, ResultField::Passed },
    { "verdict"_L1, ResultField::Passed },
    { "reward"_L1, ResultField::Passed },
    { "outcome"_L1, ResultField::Passed },
    { "result"_L1, ResultField::Passed },
    { "status"_L1, ResultField::Passed },
    { "score"_L1, ResultField::Score },
    { "reward"_L1, ResultField::Score },
    { "points"_L1, ResultField::Score },
    { "grade"_L1, ResultField::Score },
    { "metric"_L1, ResultField::Metric },
    { "metric_name"_L1, ResultField::Metric },
    { "measure"_L1, ResultField::Metric },
    { "input_tokens"_L1, ResultField::InputTokens },
    { "prompt_tokens"_L1, ResultField::InputTokens },
    { "n_input_tokens"_L1, ResultField::InputTokens },
    { "total_input_tokens"_L1, ResultField::InputTokens },
    { "tokens_sent"_L1, ResultField::InputTokens },
    { "tokens_in"_L1, ResultField::InputTokens },
    { "output_tokens"_L1, ResultField::OutputTokens },
    { "completion_tokens"_L1, ResultField::OutputTokens },
    { "gen_tokens"_L1, ResultField::OutputTokens },
    { "n_output_tokens"_L1, ResultField::OutputTokens },
    { "total_output_tokens"_L1, ResultField::OutputTokens },
    { "tokens_received"_L1, ResultField::OutputTokens },
    { "tokens_out"_L1, ResultField::OutputTokens },
    { "cost_usd"_L1, ResultField::Cost },
    { "cost"_L1, ResultField::Cost },
    { "total_cost"_L1, ResultField::Cost },
    { "total_cost_usd"_L1, ResultField::Cost },
    { "instance_cost"_L1, ResultField::Cost },
    { "price"_L1, ResultField::Cost },
    { "seconds"_L1, ResultField::Seconds },
    { "duration_seconds"_L1, ResultField::Seconds },
    { "duration_sec"_L1, ResultField::Seconds },
    { "duration_s"_L1, ResultField::Seconds },
    { "elapsed_seconds"_L1, ResultField::Seconds },
    { "wall_seconds"_L1, ResultField::Seconds },
    { "wall_time"_L1, ResultField::Seconds },
    { "time_seconds"_L1, ResultField::Seconds },
    { "time_s"_L1, ResultField::Seconds },
    { "total_time"_L1, ResultField::Seconds },
    { "runtime"_L1, ResultField::Seconds },
    { "elapsed"_L1, ResultField::Seconds },
    { "duration"_L1, ResultField::Seconds },
    { "seconds_per_case"_L1, ResultField::Seconds },
    { "duration_ms"_L1, ResultField::Seconds, 0.001 },
    { "elapsed_ms"_L1, ResultField::Seconds, 0.001 },
    { "time_ms"_L1, ResultField::Seconds, 0.001 },
    { "runtime_ms"_L1, ResultField::Seconds, 0.001 },
    { "duration_min"_L1, ResultField::Seconds, 60 },
    { "duration_minutes"_L1, ResultField::Seconds, 60 },
    { "minutes"_L1, ResultField::Seconds, 60 },
    { "started_at"_L1, ResultField::StartedAt },
    { "agent_started_at"_L1, ResultField::StartedAt },
    { "trial_started_at"_L1, ResultField::StartedAt },
    { "start_time"_L1, ResultField::StartedAt },
    { "start"_L1, ResultField::StartedAt },
    { "ended_at"_L1, ResultField::EndedAt },
    { "finished_at"_L1, ResultField::EndedAt },
    { "agent_ended_at"_L1, ResultField::EndedAt },
    { "trial_ended_at"_L1, ResultField::EndedAt },
    { "end_time"_L1, ResultField::EndedAt },
    { "end"_L1, ResultField::EndedAt },
    { "steps"_L1, ResultField::Steps },
    { "n_steps"_L1, ResultField::Steps },
    { "num_steps"_L1, ResultField::Steps },
    { "step_count"_L1, ResultField::Steps },
    { "turns"_L1, ResultField::Steps },
    { "num_turns"_L1, ResultField::Steps },
    { "n_turns"_L1, ResultField::Steps },
    { "api_calls"_L1, ResultField::Steps },
    { "num_calls"_L1, ResultField::Steps },
    { "n_calls"_L1, ResultField::Steps },
    { "instance_calls"_L1, ResultField::Steps },
    { "failure"_L1, ResultField::Failure },
    { "failure_mode"_L1, ResultField::Failure },
    { "failure_reason"_L1, ResultField::Failure },
    { "reason"_L1, ResultField::Failure },
    { "error"_L1, ResultField::Failure },
    { "error_type"_L1, ResultField::Failure },
    { "exception"_L1, ResultField::Failure },
    { "exception_type"_L1, ResultField::Failure },
    { "exit_status"_L1, ResultField::Failure },
    { "exit_reason"_L1, ResultField::Failure },
    { "exit_code"_L1, ResultField::Failure },
    { "status"_L1, ResultField::Failure },
    { "outcome"_L1, ResultField::Failure },
    { "run_id"_L1, ResultField::Run },
    { "run_name"_L1, ResultField::Run },
    { "trial_name"_L1, ResultField::Run },
    { "trial_id"_L1, ResultField::Run },
    { "session_id"_L1, ResultField::Run },
    { "run"_L1, ResultField::Run },
    { "trial"_L1, ResultField::Run },
    { "path"_L1, ResultField::Run },
    { "folder"_L1, ResultField::Run },
    { "query"_L1, ResultField::Query },
    { "retrieval_query"_L1, ResultField::Query },
    { "memories"_L1, ResultField::Memories },
    { "injected_memories"_L1, ResultField::Memories },
    { "retrieved_memories"_L1, ResultField::Memories },
    { "memory_items"_L1, ResultField::Memories },
    { "value"_L1, ResultField::Value },
    { "rate"_L1, ResultField::Value },
    { "pass_rate"_L1, ResultField::Value },
    { "resolved_rate"_L1, ResultField::Value },
    { "success_rate"_L1, ResultField::Value },
    { "accuracy"_L1, ResultField::Value },
    { "solved"_L1, ResultField::Solved },
    { "num_solved"_L1, ResultField::Solved },
    { "n_solved"_L1, ResultField::Solved },
    { "resolved_instances"_L1, ResultField::Solved },
    { "num_resolved"_L1, ResultField::Solved },
    { "n_resolved"_L1, ResultField::Solved },
    { "tasks"_L1, ResultField::Tasks },
    { "num_tasks"_L1, ResultField::Tasks },
    { "n_tasks"_L1, ResultField::Tasks },
    { "total_tasks"_L1, ResultField::Tasks },
    { "total_instances"_L1, ResultField::Tasks },
    { "test_cases"_L1, ResultField::Tasks },
    { "num_total"_L1, ResultField::Tasks },
    { "date"_L1, ResultField::Date },
    { "on"_L1, ResultField::Date },
    { "text"_L1, ResultField::Text },
    { "id"_L1, ResultField::Task }, // of what, when nothing else is the task
    { "name"_L1, ResultField::Task },
};

} // namespace

QString columnWords(const QString &column)
{
    QString words;
    bool wasLower = false;
    for (const QChar c : column) {
        if (!c.isLetterOrNumber()) {
            if (!words.isEmpty() && !words.endsWith(u'_'))
                words += u'_';
            wasLower = false;
            continue;
        }
        if (c.isUpper() && wasLower)
            words += u'_';
        wasLower = c.isLower() || c.isDigit();
        words += c.toLower();
    }
    while (words.endsWith(u'_'))
        words.chop(1);
    return words;
}

QList<NamedField> fieldsNamed(const QString &column)
{
    const QString words = columnWords(column);
    QList<NamedField> fields;
    int rank = 0;
    for (const KnownName &known : knownNames) {
        if (words == known.words)
            fields.append({ known.field, known.factor, rank });
        ++rank;
    }
    return fields;
}

} // namespace waymark::exchange
