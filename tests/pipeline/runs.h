// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"

namespace waymark::test {

inline Step agentStep(const QString &command, const QString &output, bool fails = false)
{
    Step step;
    step.role = StepRole::Agent;
    step.thought = QStringLiteral("I run %1.").arg(command);
    step.calls = { { QStringLiteral("c"), QStringLiteral("bash"), QJsonValue(command) } };
    step.results = { { QStringLiteral("c"), output, fails } };
    return step;
}

/// A system step and `steps` commands, each with an output of `length` characters; those in `failing` (from 1) fail.
inline Trajectory runOf(int steps, qsizetype length, const QList<int> &failing = {})
{
    Trajectory run;
    run.uuid = QStringLiteral("11111111-1111-4111-8111-111111111111");
    run.domain = QStringLiteral("Aider-Polyglot");
    run.task = QStringLiteral("r/parcel-rates");
    run.taskText = QStringLiteral("Make the parcel rates right. The tests are given.");
    Step system;
    system.role = StepRole::System;
    system.text = QStringLiteral("You are an agent.");
    run.steps.append(system);
    for (int i = 1; i <= steps; ++i)
        run.steps.append(agentStep(QStringLiteral("make step%1").arg(i), QString(length, QLatin1Char(char('a' + i % 26))), failing.contains(i + 1)));
    return run;
}

inline Verdict verdict(bool passed)
{
    Verdict verdict;
    verdict.source = OutcomeSource::GroundTruth;
    verdict.passed = passed;
    return verdict;
}

} // namespace waymark::test
