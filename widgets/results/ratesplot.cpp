// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figureplots.h"
#include "widgets/results/plotparts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr double widestHead = 240;
constexpr double headGap = 12;
constexpr double rowPadding = 5;
constexpr double laneHeight = 15.5;
constexpr double laneLeast = 11;

struct Lane
{
    int series = -1;
    int point = -1;
};

struct Row
{
    QList<Lane> lanes; ///< in the order of the series
    std::optional<Lane> baseline;
};

const FigureAxis &rowsAxis(const Figure &figure)
{
    return figure.y.categories.isEmpty() && !figure.x.categories.isEmpty() ? figure.x : figure.y;
}

const FigureAxis &valuesAxis(const Figure &figure)
{
    return &rowsAxis(figure) == &figure.y ? figure.x : figure.y;
}

QList<Row> rowsOf(const Figure &figure, const FigureLook &look)
{
    QList<Row> rows(rowsAxis(figure).categories.size());
    for (int s = 0; s < int(figure.series.size()); ++s) {
        const FigureSeries &series = figure.series.at(s);
        if (!isShown(series, look))
            continue;
        for (int p = 0; p < int(series.points.size()); ++p) {
            const double place = series.points.at(p).place;
            if (place < 0 || place >= double(rows.size()))
                continue;
            Row &row = rows[int(place)];
            if (series.isBaseline)
                row.baseline = Lane { s, p };
            else
                row.lanes.append({ s, p });
        }
    }
    return rows;
}

/// The letter says what the row is, so that its figures may stand where its name would.
bool figuresAreHeads(const Figure &figure, const QList<Row> &rows)
{
    return figure.kind == FigureKind::Differences && std::ranges::all_of(rows, [&](const Row &row) {
        return row.lanes.size() <= 1 && (row.lanes.isEmpty() || figure.series.at(row.lanes.first().series).type);
    });
}

QString figureText(const FigurePoint &point)
{
    if (!point.label.isEmpty())
        return point.label;
    return point.value ? signedText(*point.value) : QString();
}

class RatesPlot
{
public:
    explicit RatesPlot(FigureCanvas &canvas)
        : m_canvas(canvas)
        , m_figure(canvas.figure())
        , m_rows(rowsOf(m_figure, canvas.look()))
        , m_hasFigures(figuresAreHeads(m_figure, m_rows))
        , m_isSigned(m_figure.kind == FigureKind::Differences)
    {
    }

    void draw()
    {
        layOut();
        drawXAxis(m_canvas, valuesAxis(m_figure), m_isSigned);
        for (int row = 0; row < int(m_rows.size()); ++row) {
            drawHead(row);
            if (row > 0) {
                const double y = m_canvas.at(0, row).y();
                m_canvas.addRule({ m_canvas.area().left(), y }, { m_canvas.plot().right(), y }, Token::Border);
            }
        }
        if (m_isSigned && m_canvas.x().low <= 0 && m_canvas.x().high >= 0) {
            const double height = double(m_rows.size());
            m_canvas.addLine({ { 0, 0 }, { 0, height } }, QPen(m_canvas.color(Token::Text), baselineWidth, Qt::SolidLine, Qt::FlatCap));
        }
        int line = 0;
        for (int row = 0; row < int(m_rows.size()); ++row) {
            drawBaseline(row, line++);
            for (int lane = 0; lane < int(m_rows.at(row).lanes.size()); ++lane)
                drawLane(row, lane, line++);
        }
    }

private:
    const FigurePoint &pointOf(const Lane &lane) const { return m_figure.series.at(lane.series).points.at(lane.point); }

    double headWidth() const
    {
        double width = 0;
        const FigureAxis &axis = rowsAxis(m_figure);
        for (int row = 0; row < int(m_rows.size()); ++row) {
            if (m_hasFigures) {
                if (m_rows.at(row).lanes.isEmpty())
                    continue;
                const FigurePoint &point = pointOf(m_rows.at(row).lanes.first());
                width = std::max(width, m_canvas.width(figureText(point), TextStyle::Strong) + (point.isNegative ? 14 : 0));
                if (point.interval)
                    width = std::max(width, m_canvas.width(intervalText(*point.interval, true), TextStyle::Caption));
                continue;
            }
            width = std::max(width, m_canvas.width(axis.categories.at(row), TextStyle::Interface));
            if (row < axis.details.size())
                width = std::max(width, m_canvas.width(axis.details.at(row), TextStyle::Caption));
        }
        return std::min({ width, double(widthFor(widestHead)), m_canvas.area().width() * (m_hasFigures ? 0.5 : m_isSigned ? 0.42
                                                                                                                          : 0.34) });
    }

    void layOut()
    {
        const QRectF &area = m_canvas.area();
        m_headWidth = headWidth();
        const FigureAxis &values = valuesAxis(m_figure);
        FigureScale rows { 0, std::max(1.0, double(m_rows.size())), false, true };
        const FigureScale x = soundScale(values.low, values.high, values.isLogarithmic);
        const double half = m_canvas.width(tickText(x.high, 0.1, m_isSigned), TextStyle::Caption) / 2;
        const double left = std::round(area.left() + m_headWidth + headGap);
        const double bottom = std::round(area.bottom() - xAxisHeight(values));
        m_canvas.setPlot({ left, std::round(area.top()), std::max(20.0, std::round(area.right() - half) - left), std::max(20.0, bottom - std::round(area.top())) }, x, rows);
        m_rowHeight = m_canvas.plot().height() / rows.high;
    }

    void drawHead(int row)
    {
        const QRectF &area = m_canvas.area();
        const double middle = m_canvas.at(0, row + 0.5).y();
        const double line = FigureCanvas::height(TextStyle::Interface);
        const double small = FigureCanvas::height(TextStyle::Caption);
        QString name;
        QString detail;
        TextStyle style = TextStyle::Interface;
        bool isNegative = false;
        const FigureAxis &axis = rowsAxis(m_figure);
        if (!m_hasFigures) {
            name = axis.categories.at(row);
            detail = row < axis.details.size() ? axis.details.at(row) : QString();
        } else if (!m_rows.at(row).lanes.isEmpty()) {
            const FigurePoint &point = pointOf(m_rows.at(row).lanes.first());
            name = figureText(point);
            detail = point.interval ? intervalText(*point.interval, true) : QString();
            style = TextStyle::Strong;
            isNegative = point.isNegative;
        }
        const double height = line + (detail.isEmpty() ? 0 : small + 2);
        const QRectF first(area.left(), middle - height / 2, m_headWidth, line);
        if (isNegative)
            m_canvas.addNegative({ first.left(), first.center().y() }, Qt::AlignLeft, name, TextStyle::Strong);
        else
            m_canvas.addText(first, Qt::AlignLeft | Qt::AlignVCenter, name, style, Token::Text);
        m_canvas.addText({ first.left(), first.bottom() + 2, m_headWidth, small }, Qt::AlignLeft | Qt::AlignVCenter, detail, TextStyle::Caption, Token::Muted);
    }

    void drawBaseline(int row, int line)
    {
        const auto &lane = m_rows.at(row).baseline;
        if (!lane || !pointOf(*lane).value)
            return;
        const FigurePoint &point = pointOf(*lane);
        const double inset = 4 / m_rowHeight;
        if (point.interval && m_canvas.look().hasBaselineInterval)
            m_canvas.addBand(QRectF(QPointF(point.interval->low, row + inset), QPointF(point.interval->high, row + 1 - inset)), m_canvas.color(Token::SelectionIdle));
        m_canvas.addLine({ { *point.value, row + inset / 2 }, { *point.value, row + 1 - inset / 2 } }, QPen(m_canvas.color(Token::Text), baselineWidth, Qt::SolidLine, Qt::FlatCap));
        const QPointF top = m_canvas.at(*point.value, row + inset / 2);
        const QPointF bottom = m_canvas.at(*point.value, row + 1 - inset / 2);
        QPainterPath outline;
        outline.addRect(QRectF(top.x() - 2, top.y(), 4, bottom.y() - top.y()));
        m_canvas.addOutline(lane->series, lane->point, outline, line, 0);
    }

    void drawLane(int row, int lane, int line)
    {
        const Lane &at = m_rows.at(row).lanes.at(lane);
        const FigurePoint &point = pointOf(at);
        const auto lanes = double(m_rows.at(row).lanes.size());
        const double room = m_rowHeight - 2 * rowPadding;
        const double pitch = std::clamp(room / lanes, 6.0, double(widthFor(20)));
        const double y = row + 0.5 + (lane - (lanes - 1) / 2) * pitch / m_rowHeight;
        if (!point.value) {
            m_canvas.addText({ m_canvas.plot().left() + 4, m_canvas.at(0, y).y() - pitch / 2, m_canvas.plot().width(), pitch }, Qt::AlignLeft | Qt::AlignVCenter, unknownText(), TextStyle::Caption, Token::Faint);
            return;
        }
        const SeriesStyle style = seriesStyle(m_figure, at.series);
        if (point.interval)
            drawWhisker(m_canvas, { point.interval->low, y }, { point.interval->high, y }, m_canvas.color(style.line));
        const double side = std::min(double(widthFor(markSide)), std::max(8.0, pitch));
        const QPointF middle = m_canvas.at(*point.value, y);
        m_canvas.addMark(at.series, at.point, middle, side, line, 0);
        if (!m_hasFigures)
            drawLabel(point, middle, side);
    }

    void drawLabel(const FigurePoint &point, const QPointF &middle, double side)
    {
        const QString text = m_isSigned ? figureText(point) : point.label;
        if (text.isEmpty() && !point.isNegative)
            return;
        const QRectF &plot = m_canvas.plot();
        const auto clamped = [&](double value) { return std::clamp(m_canvas.at(value, 0).x(), plot.left(), plot.right()); };
        const double low = std::min(middle.x() - side / 2, point.interval ? clamped(point.interval->low) : 1e9);
        const double high = std::max(middle.x() + side / 2, point.interval ? clamped(point.interval->high) : -1e9);
        const double wanted = point.isNegative ? m_canvas.negativeWidth(text) : m_canvas.width(text, TextStyle::Caption);
        const double line = FigureCanvas::height(TextStyle::Caption);
        const bool isLeft = low - markGap - wanted >= plot.left();
        if (!isLeft && high + markGap + wanted > m_canvas.area().right()) {
            // The sign alone, over the interval, where nothing more fits.
            if (point.isNegative)
                m_canvas.addNegative({ std::max(plot.left() + 2, low - markGap - m_canvas.negativeWidth({})), middle.y() }, Qt::AlignLeft, {});
            return;
        }
        if (point.isNegative)
            m_canvas.addNegative({ isLeft ? low - markGap : high + markGap, middle.y() }, isLeft ? Qt::AlignRight : Qt::AlignLeft, text);
        else
            m_canvas.addText({ isLeft ? low - markGap - wanted : high + markGap, middle.y() - line / 2, wanted, line }, Qt::AlignLeft | Qt::AlignVCenter, text, TextStyle::Caption, Token::Muted);
    }

    FigureCanvas &m_canvas;
    const Figure &m_figure;
    QList<Row> m_rows;
    bool m_hasFigures;
    bool m_isSigned;
    double m_headWidth = 0;
    double m_rowHeight = 1;
};

} // namespace

void plotRates(FigureCanvas &canvas)
{
    RatesPlot(canvas).draw();
}

double leastRatesHeight(const Figure &figure, const FigureLook &look)
{
    double height = xAxisHeight(valuesAxis(figure));
    const double head = FigureCanvas::height(TextStyle::Interface) + FigureCanvas::height(TextStyle::Caption) + 2;
    const QList<Row> rows = rowsOf(figure, look);
    double highest = 0;
    for (const Row &row : rows)
        highest = std::max({ highest, head + 2 * rowPadding - 2, double(row.lanes.size()) * laneLeast + 2 * rowPadding });
    return height + highest * double(rows.size());
}

} // namespace waymark::widgets
