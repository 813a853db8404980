// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/figure.h"

namespace waymark::test {

/// One figure of each kind, by hand: the four types of the paper's Table 1 (GPT-5-mini, Pass@3), and made-up ones where their looks
/// need more than the paper has.
Figure typesFigure();
Figure microFigure(); ///< beside it; its points mean cells of its table
Figure macroFigure();
Figure inDomainFigure(); ///< Bars
Figure categoriesFigure(); ///< Shares, two series
Figure scalingFigure(); ///< Lines
Figure poolFigure(); ///< Scatter on a logarithmic x
Figure crossModelFigure(); ///< Matrix with unknown cells

struct NamedFigure
{
    const char *name;
    Figure figure;
};
QList<NamedFigure> sampleFigures();

} // namespace waymark::test
