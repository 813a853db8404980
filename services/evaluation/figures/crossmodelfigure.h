// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/comparison/comparison.h"

namespace waymark::evaluation {

/// Agents against the models that made their memories: change of the macro average against zero-shot, in points. Of memories of one
/// type, the insights where there are several. Combinations that nobody ran are unknown. Without a series when no condition says who made
/// its memories.
Figure crossModelFigure(const ResultIndex &index, const QString &metric, const QString &source);

/// Whether the figure has at least two models that made memories.
bool hasCrossModel(const ResultIndex &index);

} // namespace waymark::evaluation
