// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/leak/leakjudges.h"
#include "services/lint/rules/leak/leakreport.h"
#include "services/lint/rules/leak/leakrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lint {

// Benchmarks of agents: an insight that names one was written for its tasks.
Judgement judgeDataset(const FieldAnalysis &field, size_t index)
{
    const QStringView word = field.view(field.tokens[index]);
    if (isOneOf(word, { "AppWorld"_L1, "BFCL"_L1, "WebArena"_L1, "VisualWebArena"_L1, "OSWorld"_L1, "AgentBench"_L1, "LiveCodeBench"_L1, "SWE-bench"_L1, "SWE-Gym"_L1, "Terminal-Bench"_L1, "TerminalBench"_L1, "MLGym"_L1, "MLGym-Bench"_L1, "MLE-bench"_L1, "ReplicationBench"_L1, "Aider-Polyglot"_L1, "ALFWorld"_L1, "HotpotQA"_L1, "GAIA"_L1, "WebShop"_L1, "BrowseComp"_L1, "ToolBench"_L1, "RepoBench"_L1, "CrossCodeEval"_L1, "BigCodeBench"_L1, "DS-1000"_L1, "InterCode"_L1, "MiniWoB"_L1, "Mind2Web"_L1, "PaperBench"_L1, "ScienceWorld"_L1, "tau-bench"_L1 }))
        return { 0.6, "dataset", {} };
    return {};
}

Rule datasetRule()
{
    return leakRule(LeakRule::Dataset, u"leak.dataset"_s, QT_TRANSLATE_NOOP("Lint", "The name of a task, a benchmark or a data set"),
        { QT_TRANSLATE_NOOP("Lint", "%1 names a task or a data set. Say for which sort of task the advice holds instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 names a task or a data set, and this run shows it first at step %2. Say for which sort of task the advice holds instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 names a task or a data set: this run shows it first at step %2, and no other task of the pool names it. Say for which sort of task the advice holds instead.") });
}

} // namespace waymark::lint
