// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/workhooks.h"
#include "services/retrieval/space.h"

#include <memory>

namespace waymark::retrieval {

/// Neighbours of each memory that the layout by neighbours keeps together.
inline constexpr int mapNeighbours = 15;
/// Nearest memories between which a text stands in the layout by neighbours.
inline constexpr int placingNeighbours = 5;

/// A flat picture of a space: all its rows in -1..1, both directions at one scale. The same request over the same space gives the same
/// picture, on any number of threads. Principal components are there at once, for 100,000 memories in about a second; neighbours take
/// as long as finding the neighbours of all rows, and tell their progress.
/// Errors: Cancelled.
Result<MapPicture> project(const std::shared_ptr<const Space> &space, const MapRequest &request, const WorkHooks &hooks = {});

} // namespace waymark::retrieval
