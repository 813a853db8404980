// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figureplots.h"
#include "widgets/results/plotparts.h"

#include <QPieSeries>

#include <algorithm>
#include <cmath>

namespace waymark::widgets {

namespace {

constexpr double holeShare = 0.58;
constexpr double leastDonut = 540; ///< pixels of width for a donut with its labels
constexpr double lightest = 0.72; ///< of the way from the accent to the ground
constexpr double elbow = 14;

const FigureAxis &partsAxis(const Figure &figure)
{
    return figure.x.categories.isEmpty() ? figure.y : figure.x;
}

QString partName(const Figure &figure, const FigurePoint &point)
{
    const auto place = qsizetype(point.place);
    const QStringList &names = partsAxis(figure).categories;
    return place >= 0 && place < names.size() ? names.at(place) : QString();
}

QString shareText(const FigurePoint &point)
{
    return point.label.isEmpty() && point.value ? tickText(*point.value, 0.1, false) : point.label;
}

QColor shade(const FigureCanvas &canvas, double place)
{
    const auto parts = double(std::max<qsizetype>(2, partsAxis(canvas.figure()).categories.size()));
    return mixed(canvas.color(Token::Accent), canvas.color(Token::Surface), lightest * place / (parts - 1));
}

struct Slice
{
    int point = -1;
    double start = 0; ///< degrees clockwise from the top
    double span = 0;
};

QPointF onCircle(const QPointF &middle, double radius, double degrees)
{
    const double angle = degrees * M_PI / 180;
    return { middle.x() + radius * std::sin(angle), middle.y() - radius * std::cos(angle) };
}

QPainterPath ringPart(const QPointF &middle, double radius, const Slice &slice)
{
    const auto box = [&middle](double r) { return QRectF(middle.x() - r, middle.y() - r, 2 * r, 2 * r); };
    const double first = 90 - slice.start; // of QPainterPath: counter-clockwise from the right
    QPainterPath path;
    path.arcMoveTo(box(radius), first);
    path.arcTo(box(radius), first, -slice.span);
    path.arcTo(box(radius * holeShare), first - slice.span, slice.span);
    path.closeSubpath();
    return path;
}

class Donut
{
public:
    Donut(FigureCanvas &canvas, int series, const QRectF &room)
        : m_canvas(canvas)
        , m_series(canvas.figure().series.at(series))
        , m_number(series)
        , m_room(room)
        , m_middle(room.center())
        , m_radius(std::max(24.0, std::min(room.height() / 2 - 12, room.width() * 0.17)))
    {
    }

    void draw()
    {
        double total = 0;
        for (const FigurePoint &point : m_series.points)
            total += std::max(0.0, point.value.value_or(0));
        const double line = FigureCanvas::height(TextStyle::Secondary);
        const double hole = 2 * m_radius * holeShare - 24;
        m_canvas.addText({ m_middle.x() - hole / 2, m_middle.y() - 1.5 * line, hole, 3 * line }, Qt::AlignCenter, m_series.name, TextStyle::Secondary, Token::Text, 3);
        if (total <= 0)
            return;
        auto *pie = new QPieSeries;
        pie->setHoleSize(holeShare * size());
        pie->setPieSize(size());
        pie->setHorizontalPosition((m_middle.x() - m_canvas.plot().left()) / m_canvas.plot().width());
        pie->setVerticalPosition((m_middle.y() - m_canvas.plot().top()) / m_canvas.plot().height());
        double start = 0;
        for (int p = 0; p < int(m_series.points.size()); ++p) {
            const FigurePoint &point = m_series.points.at(p);
            const double value = std::max(0.0, point.value.value_or(0));
            auto *slice = new QPieSlice({}, value);
            slice->setBrush(shade(m_canvas, point.place));
            slice->setPen(QPen(m_canvas.color(Token::Surface), 2));
            pie->append(slice);
            m_slices.append({ p, start, 360 * value / total });
            start += 360 * value / total;
        }
        m_canvas.attach(pie);
        for (const Slice &slice : std::as_const(m_slices)) {
            if (slice.span > 0)
                m_canvas.addOutline(m_number, slice.point, ringPart(m_middle, m_radius, slice), m_number, slice.point);
        }
        drawLabels(true);
        drawLabels(false);
    }

private:
    double size() const { return 2 * m_radius / std::min(m_canvas.plot().width(), m_canvas.plot().height()); }

    /// Names and figures at one side, pushed apart, each with a line to its part.
    void drawLabels(bool atRight)
    {
        const double line = FigureCanvas::height(TextStyle::Secondary);
        QList<Slice> slices;
        QList<double> wanted;
        for (const Slice &slice : std::as_const(m_slices)) {
            const double middle = slice.start + slice.span / 2;
            if (slice.span > 0 && (middle < 180) == atRight) {
                slices.append(slice);
                wanted.append(onCircle(m_middle, m_radius + elbow, middle).y());
            }
        }
        // On two lines each, when they fit.
        m_labelLines = double(slices.size()) * (2 * line + 4) <= m_room.height() ? 2 : 1;
        const QList<double> placed = spread(wanted, m_labelLines * line + 4, m_room.top(), m_room.bottom());
        for (qsizetype i = 0; i < slices.size(); ++i) {
            const double degrees = slices.at(i).start + slices.at(i).span / 2;
            const QPointF from = onCircle(m_middle, m_radius + 2, degrees);
            const double side = atRight ? 1 : -1;
            const QPointF to(m_middle.x() + side * (m_radius + 2 * elbow), placed.at(i));
            QPainterPath leader(from);
            leader.lineTo(onCircle(m_middle, m_radius + 6, degrees));
            leader.lineTo(to.x() - side * 8, to.y());
            leader.lineTo(to);
            m_canvas.addPath(leader, QPen(m_canvas.color(Token::Strong), 1), Qt::NoBrush, layer::under);
            drawLabel(m_series.points.at(slices.at(i).point), to, atRight);
        }
    }

    void drawLabel(const FigurePoint &point, const QPointF &at, bool atRight)
    {
        const double line = FigureCanvas::height(TextStyle::Secondary);
        const QString figure = shareText(point);
        const double figureWidth = m_canvas.width(figure, TextStyle::Secondary);
        const double from = atRight ? at.x() + 6 : m_room.left();
        const double room = (atRight ? m_room.right() : at.x() - 6) - from;
        const QString name = partName(m_canvas.figure(), point);
        // The figure stands at the donut, the name behind it.
        const double nameRoom = std::max(0.0, room - figureWidth - 8);
        const QRectF names(atRight ? from + figureWidth + 8 : from, at.y() - m_labelLines * line / 2, nameRoom, m_labelLines * line);
        const QRectF figures(atRight ? from : from + room - figureWidth, at.y() - line / 2, figureWidth, line);
        m_canvas.addText(names, (atRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, name, TextStyle::Secondary, Token::Text, m_labelLines);
        m_canvas.addText(figures, (atRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, figure, TextStyle::Secondary, Token::Muted);
    }

    FigureCanvas &m_canvas;
    const FigureSeries &m_series;
    int m_number;
    QRectF m_room;
    QPointF m_middle;
    double m_radius;
    QList<Slice> m_slices;
    int m_labelLines = 1;
};

} // namespace

void plotDonuts(FigureCanvas &canvas)
{
    const auto count = double(std::max<qsizetype>(1, canvas.figure().series.size()));
    const double width = canvas.area().width() / count;
    if (width < widthFor(leastDonut) * 0.9) {
        plotShareBars(canvas);
        return;
    }
    canvas.setPlot(canvas.area(), {}, {});
    for (int s = 0; s < int(canvas.figure().series.size()); ++s)
        Donut(canvas, s, QRectF(canvas.area().left() + s * width, canvas.area().top(), width, canvas.area().height()).adjusted(8, 4, -8, -4)).draw();
}

void plotShareBars(FigureCanvas &canvas)
{
    const Figure &figure = canvas.figure();
    const QStringList &names = partsAxis(figure).categories;
    double high = 0;
    double figureWidth = 0;
    for (const FigureSeries &series : figure.series) {
        for (const FigurePoint &point : series.points) {
            high = std::max(high, point.value.value_or(0));
            figureWidth = std::max(figureWidth, canvas.width(point.value ? shareText(point) : unknownText(), TextStyle::Caption));
        }
    }
    double head = 0;
    for (const QString &name : names)
        head = std::max(head, canvas.width(name, TextStyle::Interface));
    head = std::min(head, canvas.area().width() * 0.4);
    const double left = std::round(canvas.area().left() + head + 12);
    const FigureScale rows { 0, std::max(1.0, double(names.size())), false, true };
    canvas.setPlot({ left, canvas.area().top(), std::max(20.0, canvas.area().right() - left - figureWidth - 8), std::max(20.0, canvas.area().height()) }, soundScale(0, high, false), rows);
    const double height = canvas.plot().height() / rows.high;
    const double line = FigureCanvas::height(TextStyle::Interface);
    for (int row = 0; row < int(names.size()); ++row)
        canvas.addText({ canvas.area().left(), canvas.at(0, row + 0.5).y() - line / 2, head, line }, Qt::AlignLeft | Qt::AlignVCenter, names.at(row), TextStyle::Interface, Token::Text);
    const auto count = double(std::max<qsizetype>(1, figure.series.size()));
    const double pitch = std::min(height * 0.8 / count, double(widthFor(18))) / height;
    const double small = FigureCanvas::height(TextStyle::Caption);
    for (int s = 0; s < int(figure.series.size()); ++s) {
        const SeriesStyle style = seriesStyle(figure, s);
        for (int p = 0; p < int(figure.series.at(s).points.size()); ++p) {
            const FigurePoint &point = figure.series.at(s).points.at(p);
            const double y = point.place + 0.5 + (s - (count - 1) / 2) * pitch;
            const double half = pitch / 2 - 1 / height;
            const double value = std::max(0.0, point.value.value_or(0));
            if (value > 0)
                drawBar(canvas, style, QRectF(QPointF(0, y - half), QPointF(value, y + half)));
            const QRectF bar(canvas.at(0, y - half), canvas.at(value, y + half));
            canvas.addText({ bar.right() + 6, bar.center().y() - small / 2, figureWidth, small }, Qt::AlignLeft | Qt::AlignVCenter, point.value ? shareText(point) : unknownText(), TextStyle::Caption, point.value ? Token::Muted : Token::Faint);
            QPainterPath outline;
            outline.addRect(bar.adjusted(-1, 0, 1, 0));
            canvas.addOutline(s, p, outline, int(point.place) * int(count) + s, 0);
        }
    }
}

} // namespace waymark::widgets
