// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rule.h"
#include "services/lint/typelikeness.h"

#include <optional>

namespace waymark::lint {

/// The likeness of a memory whose content reads as `type`, more than as any other and clearly more than as the type that it is stored
/// as. Nothing when it does not, and for trajectories, which are made of runs and not written.
std::optional<TypeLikeness> readsAs(const Subject &subject, MemoryType type);

/// A finding about the memory as a whole: its kind is the type that it reads as, its confidence the score.
void addOtherType(FindingSink &sink, const Subject &subject, const TypeLikeness &likeness, const char *message, int count);

} // namespace waymark::lint
