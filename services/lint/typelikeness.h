// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"
#include "services/lint/sentenceforms.h"

#include <array>

namespace waymark::lint {

/// What a text measures, each share 0..1 of its units: sentences, list items and commands that stand by themselves.
struct TypeMeasures
{
    int units = 0;
    int commandUnits = 0; ///< commands, and sentences that are mostly commands
    int exampleUnits = 0; ///< of them those in a fence below a rule in prose
    int commands = 0; ///< all of them, also several in a sentence
    int orderedUnits = 0; ///< numbered, or with "first", "then", "finally"
    int toldUnits = 0; ///< tell in the past tense what was done
    int adviceUnits = 0; ///< in the imperative, or with must or should, or a condition with what follows from it
    int transcriptUnits = 0; ///< "Observation: …", "$ command"
    int pastVerbs = 0;
    int sequenceWords = 0;
    int toldWithNumbers = 0; ///< told units that hold measured values
    bool hasActor = false; ///< tells of the agent, of "I" or "we"
    double codeShare = 0; ///< characters in back-ticks, fences and commands, of all
    qsizetype length = 0; ///< UTF-16 units

    double share(int count) const { return units > 0 ? double(count) / units : 0; }
};

TypeMeasures measured(const TextForm &form, qsizetype length);

/// How much a text reads as each type, 0..1:
///
///   workflow    (1 − t) · c · (3/4 + o/4)            c commands, those that illustrate a rule counted half; o ordered units; 0 unless at
///                                                    least two commands stand one after the other
///   summary     n · (0.65 + 0.2·g + 0.15·(1 − q·v))   n told units; g 1 with an actor; q sequence words a verb, doubled; v told units with numbers
///   trajectory  the greater of t, the transcript's share if it has two lines, and n · (0.3 + 0.35·q + 0.35·v), which asks for three steps in order at least
///   insight     (1 − c) · (1 − n) · (1 − t) · (0.4 + 0.6·a)   a advice
///
/// A summary tells a run as a whole, a trajectory step by step with what was seen.
struct TypeLikeness
{
    std::array<double, 4> scores {}; ///< by MemoryType
    TypeMeasures measures;

    double score(MemoryType type) const { return scores[size_t(type)]; }
    MemoryType best() const;
};

TypeLikeness typeLikeness(const TypeMeasures &measures);

} // namespace waymark::lint
