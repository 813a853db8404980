// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/curationpool.h"

namespace waymark::test {

/// A memory of that run; title, description and content as they are for insights, goal and commands for workflows.
inline Memory memoryOf(const Trajectory &run, int number, MemoryType type, const QString &title, const QString &content = {}, const QString &description = {})
{
    Memory memory = makeMemory(number, title, run.domain);
    memory.type = type;
    memory.task = run.task;
    memory.trajectory = run.uuid;
    switch (type) {
    case MemoryType::Trajectory:
        memory.payload = trajectoryMemory(run).payload;
        break;
    case MemoryType::Workflow:
        memory.payload = { { QStringLiteral("goal"), title }, { QStringLiteral("workflow"), QJsonArray::fromStringList(content.split(QLatin1Char('\n'))) } };
        break;
    case MemoryType::Summary:
        memory.payload = { { QStringLiteral("task_summary"), title }, { QStringLiteral("experience_summary"), content } };
        break;
    case MemoryType::Insight:
        memory.payload = { { QStringLiteral("title"), title }, { QStringLiteral("description"), description }, { QStringLiteral("content"), content } };
        break;
    }
    fillFromPayload(memory);
    return memory;
}

/// A run in which a defect is reproduced in a script (step 2) and the suite is run (step 3); the judge denies what the ground truth
/// says.
inline Trajectory scriptRun(int number = 1)
{
    Trajectory run = makeTrajectory(number);
    const auto step = [](const QString &thought, const QString &command, const QString &output) {
        Step one;
        one.thought = thought;
        one.calls = { { QStringLiteral("c"), QStringLiteral("bash"), QJsonValue(QJsonObject { { QStringLiteral("command"), command } }) } };
        one.results = { { QStringLiteral("c"), output, false } };
        return one;
    };
    run.steps = { step(QStringLiteral("Look around first."), QStringLiteral("ls -l"), QStringLiteral("total 0")),
        step(QStringLiteral("Reproduce the crash in an inline script."), QStringLiteral("python3 - <<'E'\nquillbase.crash()\nE"), QStringLiteral("Traceback: division by zero")),
        step(QStringLiteral("Run the suite."), QStringLiteral("python3 -m pytest tests/aggregates"), QStringLiteral("152 passed in 1.20s")) };
    run.verdicts = { { OutcomeSource::GroundTruth, true, {}, {}, run.started }, { OutcomeSource::Judge, false, QStringLiteral("judge-1"), {}, run.started } };
    return run;
}

/// The run with a memory of every type: trajectory 1, workflow 2, summary 3, insight 4, in the order of their rows.
inline QByteArray scriptLadder()
{
    const Trajectory run = scriptRun();
    return jsonLine(run) + jsonLine(memoryOf(run, 1, MemoryType::Trajectory, {}))
        + jsonLine(memoryOf(run, 2, MemoryType::Workflow, QStringLiteral("Mend a defect"), QStringLiteral("python3 - <<'E'\nE\npython3 -m pytest <area>")))
        + jsonLine(memoryOf(run, 3, MemoryType::Summary, QStringLiteral("A division crashed."), QStringLiteral("The agent reproduced the crash in an inline script. The suite passed.")))
        + jsonLine(memoryOf(run, 4, MemoryType::Insight, QStringLiteral("Reproduce a crash in an inline script"), QStringLiteral("Then run the suite. Reviewers usually like such a script.")));
}

} // namespace waymark::test
