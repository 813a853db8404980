// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figurelook.h"

#include "widgets/common/typeglyph.h"

#include <array>

namespace waymark::widgets {

SeriesStyle seriesStyle(const Figure &figure, qsizetype series)
{
    const FigureSeries &shown = figure.series.at(series);
    if (shown.isBaseline)
        return { Token::Text, Token::Strong, Token::Text, {}, MapShape::Bar, Qt::SolidLine };
    if (shown.type) {
        const TypeColors colors = typeColors(*shown.type);
        return { colors.mark, colors.fill, colors.letter, shown.type, MapShape::Circle, Qt::SolidLine };
    }
    // None of these is the colour of a type, and each has a shape and dashes of its own: eight can be told apart.
    static constexpr std::array<SeriesStyle, 4> styles { {
        { Token::Accent, Token::Accent, Token::Accent, {}, MapShape::Circle, Qt::SolidLine },
        { Token::Muted, Token::Strong, Token::Muted, {}, MapShape::Square, Qt::DashLine },
        { Token::Warning, Token::WarningIcon, Token::Warning, {}, MapShape::Diamond, Qt::DotLine },
        { Token::Ok, Token::Ok, Token::Ok, {}, MapShape::Triangle, Qt::DashDotLine },
    } };
    static constexpr std::array shapes { MapShape::Circle, MapShape::Square, MapShape::Diamond, MapShape::Triangle, MapShape::Plus, MapShape::Down, MapShape::Bar, MapShape::Cross };
    size_t turn = 0;
    for (qsizetype i = 0; i < series; ++i) {
        if (!figure.series.at(i).isBaseline && !figure.series.at(i).type)
            ++turn;
    }
    SeriesStyle style = styles[turn % styles.size()];
    style.shape = shapes[turn % shapes.size()];
    return style;
}

bool isShown(const FigureSeries &series, const FigureLook &look)
{
    return series.isBaseline || !series.type || !look.hidden.contains(*series.type);
}

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto part = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return { part(first.red(), second.red()), part(first.green(), second.green()), part(first.blue(), second.blue()) };
}

} // namespace waymark::widgets
