// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark {

/// A confidence interval and how it was made.
struct Interval
{
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

/// How a figure is drawn. What it says stands in its table either way.
enum class FigureKind : quint8 { Rates, ///< a row a category, a mark with interval a series; axis 0..1; the baseline as line and band
    Differences, ///< as Rates, around 0
    Bars, ///< upright bars side by side, a group a category
    Shares, ///< parts of a whole, as donut or as lying bars
    Lines, ///< one line a series over a numeric x
    Scatter, ///< points over a numeric x, labelled
    Matrix }; ///< categories of x against categories of y, shaded by value

struct FigureAxis
{
    QString title; ///< with its unit
    double low = 0;
    double high = 1;
    QStringList categories; ///< not empty: the axis has these places, 0-based, instead of numbers
    QStringList details; ///< second line under a category ("n = 100 tasks"); empty or one each
    bool isLogarithmic = false;

    bool operator==(const FigureAxis &) const = default;
};

/// One mark. In a figure with categories `place` is the category; a point without value is not drawn ("unknown").
struct FigurePoint
{
    double place = 0; ///< x of Bars, Lines, Scatter and Matrix; row of Rates and Differences
    std::optional<double> value; ///< the other coordinate; in a Matrix what is shaded
    double across = 0; ///< Matrix only: the category of y
    std::optional<Interval> interval;
    QString label; ///< drawn beside it, may be empty: "−4 tasks", "AgentKB"
    QString toolTip; ///< complete: what, how much, interval, sample size
    bool isNegative = false; ///< worse than the baseline: drawn with ▼ and its label
    int row = -1; ///< the cell of the table that says the same; -1: none
    int column = -1;

    bool operator==(const FigurePoint &) const = default;
};

struct FigureSeries
{
    QString name;
    std::optional<MemoryType> type; ///< gives it the type's colour and letter
    bool isBaseline = false; ///< zero-shot: a line and a band instead of marks
    QList<FigurePoint> points;

    bool operator==(const FigureSeries &) const = default;
};

/// What a cell says besides its text.
enum class FigureMark : quint8 { None,
    Best, ///< the best of its column above the baseline: bold
    Negative }; ///< below the baseline: tinted, ▼

struct FigureCell
{
    QString text; ///< as shown and copied; "" = does not apply, "unknown" = not told by the source
    QString change; ///< second figure, right of it: "+3", "−0.5"
    std::optional<double> value; ///< what CSV has, unrounded
    std::optional<Interval> interval;
    FigureMark mark = FigureMark::None;
    QString toolTip;
    std::optional<double> difference = std::nullopt; ///< from the baseline, in the unit of `value`, unrounded; `change` may say it in tasks
    std::optional<Interval> differenceInterval = std::nullopt;

    bool operator==(const FigureCell &) const = default;
};

/// The table behind a figure: the first cell of each row is its head.
struct FigureTable
{
    QStringList columns; ///< one more than the values of a row, for the head
    QStringList columnDetails; ///< "100" (tasks), beside the column's name; empty or one each
    QList<QList<FigureCell>> rows;
    QList<std::optional<MemoryType>> types; ///< of the rows; empty or one each

    bool operator==(const FigureTable &) const = default;
};

/// A chart with the table behind it. Made by services/evaluation/figures, shown by widgets/results, written by the exports.
struct Figure
{
    QString id; ///< stable: "types", "pool-efficiency"
    QString title; ///< "Four memory types against zero-shot, GPT-5-mini"
    QString caption; ///< on what it was computed, and how the intervals were made
    QString warning; ///< what a reader would miss, shown between chart and table; may be empty
    FigureKind kind = FigureKind::Rates;
    FigureAxis x;
    FigureAxis y;
    QList<FigureSeries> series;
    FigureTable table;

    bool operator==(const Figure &) const = default;
};

} // namespace waymark
