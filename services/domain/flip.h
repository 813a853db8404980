// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/evaluation.h"

namespace waymark {

/// Which way a task went when memory was given.
enum class FlipDirection : quint8 { Gained, ///< failed without memory, passes with it
    Lost }; ///< passed without memory, fails with it

/// When a task with several attempts counts as passed.
enum class FlipRule : quint8 { Any, ///< one attempt passed: for pass@k
    Majority }; ///< more than half of the attempts passed, failed when fewer than half did, neither when it is a tie: for pass@1

/// The attempts of one task on one side of a flip. Figures are means over the attempts that tell them.
struct FlipSide
{
    QList<AttemptId> attempts; ///< by number; also those that were not evaluated
    QStringList runs; ///< what the sources call them; one an attempt
    QStringList trajectories; ///< uuids in this pool; one an attempt, empty where it is not there
    QStringList failures; ///< why they ended, as the sources say; one an attempt, may be empty
    qint64 evaluated = 0; ///< attempts of which it is known whether they passed
    qint64 passed = 0;
    std::optional<double> cost; ///< US dollars an attempt
    std::optional<double> steps;
    std::optional<double> tokens; ///< in and out

    bool operator==(const FlipSide &) const = default;
};

/// A task that passes under one of two conditions only.
struct Flip
{
    QString benchmark;
    QString task;
    QString model; ///< of the agent
    Condition condition; ///< with memory
    FlipDirection direction = FlipDirection::Gained;
    FlipSide without; ///< zero-shot
    FlipSide with;
    QList<InjectedMemory> memories; ///< of all attempts with memory, each once, by the best rank; used when one attempt used it
    std::optional<double> costChange; ///< with minus without, US dollars an attempt
    std::optional<double> stepsChange;
    std::optional<Triage> triage; ///< what a person said of it; filled in by who knows

    bool operator==(const Flip &) const = default;
};

} // namespace waymark
