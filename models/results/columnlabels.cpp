// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/results/columnlabels.h"

#include <QCoreApplication>

namespace waymark::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Results)
};

} // namespace

QString label(ResultField value)
{
    switch (value) {
    case ResultField::Ignored:
        return Tr::tr("Ignored");
    case ResultField::Task:
        return Tr::tr("Task");
    case ResultField::Benchmark:
        return Tr::tr("Benchmark");
    case ResultField::Model:
        return Tr::tr("Model");
    case ResultField::Agent:
        return Tr::tr("Agent");
    case ResultField::Condition:
        return Tr::tr("Condition");
    case ResultField::MemoryType:
        return Tr::tr("Memory type");
    case ResultField::SourcePool:
        return Tr::tr("Source pool");
    case ResultField::MemoryModel:
        return Tr::tr("Model of the memories");
    case ResultField::PoolSize:
        return Tr::tr("Size of the pool");
    case ResultField::Attempt:
        return Tr::tr("Attempt number");
    case ResultField::Passed:
        return Tr::tr("Passed");
    case ResultField::Score:
        return Tr::tr("Score");
    case ResultField::Metric:
        return Tr::tr("Metric");
    case ResultField::InputTokens:
        return Tr::tr("Input tokens");
    case ResultField::OutputTokens:
        return Tr::tr("Output tokens");
    case ResultField::Cost:
        return Tr::tr("Cost in dollars");
    case ResultField::Seconds:
        return Tr::tr("Seconds");
    case ResultField::StartedAt:
        return Tr::tr("Started at");
    case ResultField::EndedAt:
        return Tr::tr("Ended at");
    case ResultField::Steps:
        return Tr::tr("Steps");
    case ResultField::Failure:
        return Tr::tr("Why it failed");
    case ResultField::Run:
        return Tr::tr("Run");
    case ResultField::Query:
        return Tr::tr("Query");
    case ResultField::Memories:
        return Tr::tr("Memories");
    case ResultField::Value:
        return Tr::tr("Rate");
    case ResultField::Solved:
        return Tr::tr("Tasks solved");
    case ResultField::Tasks:
        return Tr::tr("Tasks in all");
    case ResultField::Date:
        return Tr::tr("Date");
    case ResultField::Text:
        return Tr::tr("Rate as written");
    case ResultField::Spread:
        return Tr::tr("Each cell a result");
    }
    Q_UNREACHABLE();
}

} // namespace waymark::models
