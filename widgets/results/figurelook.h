// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/figure.h"
#include "widgets/common/theme.h"
#include "widgets/map/mapstamp.h"

namespace waymark::widgets {

/// How parts of a whole are drawn.
enum class SharesForm { Donut,
    Bars };

/// What of a figure is drawn, and in which colours. Never part of the figure: what it says stays the same.
struct FigureLook
{
    Scheme scheme = Scheme::Light;
    QList<MemoryType> hidden; ///< series of these types are left out
    bool hasBaselineInterval = true; ///< the band of zero-shot
    SharesForm shares = SharesForm::Donut;
    bool hasTitle = false; ///< title and caption stand in the picture itself

    bool operator==(const FigureLook &) const = default;
};

/// How a series is told apart, beside its colour by its letter, or by shape and dashes.
struct SeriesStyle
{
    Token line = Token::Accent; ///< lines, outlines and shapes
    Token fill = Token::Accent; ///< bars
    Token letter = Token::Accent; ///< text
    std::optional<MemoryType> type; ///< drawn as its letter in a rounded square
    MapShape shape = MapShape::Circle;
    Qt::PenStyle dash = Qt::SolidLine;
};

/// Of the series at this place of the figure. Those without a type take the styles in turn.
SeriesStyle seriesStyle(const Figure &figure, qsizetype series);

/// Not hidden by its type. The baseline is always shown.
bool isShown(const FigureSeries &series, const FigureLook &look);

/// A colour between two: 0 is the first, 1 the second.
QColor mixed(const QColor &first, const QColor &second, double share);

} // namespace waymark::widgets
