// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/figure.h"

#include <QByteArray>

namespace waymark::exchange {

/// The table behind a figure as LaTeX, UTF-8: a table environment with booktabs, its caption from title, warning and caption. The best of
/// a column is bold, what is below the baseline has a triangle (amssymb). No text of others becomes a command.
QByteArray figureLatex(const Figure &figure);

/// A text that LaTeX prints as it stands; signs that its fonts lack by default are put otherwise.
///   u"50 % of a_b−c" -> 50 \% of a\_b$-$c
QString latexText(const QString &text);

} // namespace waymark::exchange
