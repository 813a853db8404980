// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memoryeffect.h"

#include <span>

namespace waymark::evaluation {

/// What the attempts say of each memory that stood in a prompt, in the order of first appearance.
///
/// The comparison: attempts with the memory against attempts at the same tasks, by the same model and agent, without it. By default
/// "without it" is every other attempt, zero-shot or with other memories, for three reasons: it is what would happen if the memory
/// were retired, since another one then takes its place; it is the most evidence there is; and it is there also where nobody ran
/// zero-shot. Against zero-shot alone, which EffectBaseline::ZeroShot asks for, whatever good or bad all memories of a prompt do
/// together is booked on each of them. The zero-shot counts are given either way. Up to three memories share a prompt: an effect is
/// that of an attempt with the memory in it, not proof that it was this one.
///
/// The estimate: a hierarchical beta-binomial model, see EffectPrior and fitPriors(). 100,000 attempts with 300,000 injections of
/// 5,000 memories take some tenths of a second. Pure; any thread.
QList<MemoryEffect> memoryEffects(std::span<const Attempt> attempts, const EffectOptions &options = {});

} // namespace waymark::evaluation
