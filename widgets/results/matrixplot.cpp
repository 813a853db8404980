// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figureplots.h"
#include "widgets/results/plotparts.h"

#include <algorithm>
#include <cmath>

namespace waymark::widgets {

namespace {

constexpr double deepest = 0.4; ///< of the way from the ground to the colour; figures stay readable on it
constexpr double hatchStep = 8;
constexpr double cellGap = 1;

/// Slanted lines over what is not known, as lines, since patterns do not come through every export.
void hatch(FigureCanvas &canvas, const QRectF &cell)
{
    QPainterPath lines;
    for (double x = cell.left() - cell.height() + hatchStep; x < cell.right(); x += hatchStep) {
        // From the bottom edge or the left one up to the top edge or the right one.
        const double down = std::max(0.0, cell.left() - x);
        const double over = std::max(0.0, x + cell.height() - cell.right());
        lines.moveTo(x + down, cell.bottom() - down);
        lines.lineTo(x + cell.height() - over, cell.top() + over);
    }
    canvas.addPath(lines, QPen(canvas.color(Token::Border), 1), Qt::NoBrush, layer::under);
}

class MatrixPlot
{
public:
    explicit MatrixPlot(FigureCanvas &canvas)
        : m_canvas(canvas)
        , m_figure(canvas.figure())
    {
        for (const FigureSeries &series : m_figure.series) {
            for (const FigurePoint &point : series.points) {
                m_most = std::max(m_most, std::abs(point.value.value_or(0)));
                m_isSigned |= point.value.value_or(0) < 0;
            }
        }
    }

    void draw()
    {
        layOut();
        drawHeads();
        const auto columns = int(m_canvas.x().high);
        for (int s = 0; s < int(m_figure.series.size()); ++s) {
            for (int p = 0; p < int(m_figure.series.at(s).points.size()); ++p) {
                const FigurePoint &point = m_figure.series.at(s).points.at(p);
                if (point.place < 0 || point.place >= columns || point.across < 0 || point.across >= m_canvas.y().high)
                    continue;
                drawCell(s, p, point);
            }
        }
    }

private:
    void layOut()
    {
        const QRectF &area = m_canvas.area();
        const double line = FigureCanvas::height(TextStyle::Secondary);
        for (const QString &name : m_figure.y.categories)
            m_head = std::max(m_head, m_canvas.width(name, TextStyle::Interface));
        for (const QString &detail : m_figure.y.details)
            m_head = std::max(m_head, m_canvas.width(detail, TextStyle::Caption));
        m_head = std::max(m_head, m_canvas.width(m_figure.y.title, TextStyle::Caption));
        m_head = std::min(m_head, area.width() * 0.32);
        m_top = 2 * line + 8 + (m_figure.x.title.isEmpty() ? 0 : FigureCanvas::height(TextStyle::Caption) + 4);
        const double left = std::round(area.left() + m_head + 12);
        const double top = std::round(area.top() + m_top);
        const FigureScale x { 0, std::max(1.0, double(m_figure.x.categories.size())), false, false };
        const FigureScale y { 0, std::max(1.0, double(m_figure.y.categories.size())), false, true };
        // Cells that are far wider or higher than their figures say nothing more.
        const double width = std::min(area.right() - left, x.high * widthFor(240));
        const double height = std::min(area.bottom() - top, y.high * widthFor(96));
        m_canvas.setPlot({ left, top, std::max(20.0, std::floor(width)), std::max(20.0, std::floor(height)) }, x, y);
    }

    void drawHeads()
    {
        const QRectF &plot = m_canvas.plot();
        const double line = FigureCanvas::height(TextStyle::Secondary);
        const double small = FigureCanvas::height(TextStyle::Caption);
        const double width = plot.width() / m_canvas.x().high;
        m_canvas.addText({ plot.left(), m_canvas.area().top(), m_canvas.area().right() - plot.left(), small }, Qt::AlignLeft | Qt::AlignTop, m_figure.x.title, TextStyle::Caption, Token::Muted);
        for (int i = 0; i < int(m_figure.x.categories.size()); ++i)
            m_canvas.addText({ plot.left() + i * width + 4, plot.top() - 2 * line - 4, width - 8, 2 * line }, Qt::AlignHCenter | Qt::AlignBottom, m_figure.x.categories.at(i), TextStyle::Secondary, Token::Text, 2);
        m_canvas.addText({ m_canvas.area().left(), plot.top() - small - 4, m_head, small }, Qt::AlignLeft | Qt::AlignBottom, m_figure.y.title, TextStyle::Caption, Token::Muted);
        const double body = FigureCanvas::height(TextStyle::Interface);
        for (int i = 0; i < int(m_figure.y.categories.size()); ++i) {
            const bool hasDetail = i < m_figure.y.details.size() && !m_figure.y.details.at(i).isEmpty();
            const double middle = m_canvas.at(0, i + 0.5).y() - (hasDetail ? small / 2 : 0);
            m_canvas.addText({ m_canvas.area().left(), middle - body / 2, m_head, body }, Qt::AlignLeft | Qt::AlignVCenter, m_figure.y.categories.at(i), TextStyle::Interface, Token::Text);
            if (hasDetail)
                m_canvas.addText({ m_canvas.area().left(), middle + body / 2, m_head, small }, Qt::AlignLeft | Qt::AlignVCenter, m_figure.y.details.at(i), TextStyle::Caption, Token::Muted);
        }
    }

    void drawCell(int s, int p, const FigurePoint &point)
    {
        const QPointF from = m_canvas.at(point.place, point.across);
        const QPointF to = m_canvas.at(point.place + 1, point.across + 1);
        const QRectF cell = QRectF(QPointF(std::round(from.x()), std::round(from.y())), QPointF(std::round(to.x()), std::round(to.y()))).adjusted(cellGap, cellGap, -cellGap, -cellGap);
        QPainterPath outline;
        outline.addRect(cell);
        const QRectF words = cell.adjusted(4, 0, -4, 0);
        if (!point.value) {
            m_canvas.addPath(outline, QPen(m_canvas.color(Token::Border), 1), Qt::NoBrush, layer::under);
            hatch(m_canvas, cell);
            const double line = FigureCanvas::height(TextStyle::Secondary);
            const double width = m_canvas.width(unknownText(), TextStyle::Secondary) + 8;
            QPainterPath ground;
            ground.addRect(QRectF(cell.center().x() - width / 2, cell.center().y() - line / 2, width, line));
            m_canvas.addPath(ground, Qt::NoPen, m_canvas.color(Token::Surface), layer::under);
            m_canvas.addText(words, Qt::AlignCenter, unknownText(), TextStyle::Secondary, Token::Faint);
        } else {
            const double depth = m_most > 0 ? deepest * std::abs(*point.value) / m_most : 0;
            const QColor shade = mixed(m_canvas.color(Token::Surface), m_canvas.color(point.isNegative || *point.value < 0 ? Token::Error : Token::Accent), depth);
            m_canvas.addPath(outline, QPen(m_canvas.color(Token::Border), 1), shade, layer::under);
            const QString text = point.label.isEmpty() ? signedOrPlain(*point.value) : point.label;
            if (point.isNegative)
                drawNegative(cell, text);
            else
                m_canvas.addText(words, Qt::AlignCenter, text, TextStyle::Interface, Token::Text);
        }
        m_canvas.addOutline(s, p, outline, int(point.across), int(point.place));
    }

    /// Its words in the colour of text: that of errors would not stand out from its own shade.
    void drawNegative(const QRectF &cell, const QString &text)
    {
        const double width = m_canvas.width(text, TextStyle::Strong);
        const double triangle = m_canvas.negativeWidth({});
        const double left = cell.center().x() - (width + triangle + 4) / 2;
        m_canvas.addNegative({ left, cell.center().y() }, Qt::AlignLeft, {});
        m_canvas.addText({ left + triangle + 4, cell.top(), width, cell.height() }, Qt::AlignLeft | Qt::AlignVCenter, text, TextStyle::Strong, Token::Text);
    }

    QString signedOrPlain(double value) const
    {
        const double step = std::pow(10.0, std::floor(std::log10(std::max(m_most, 1e-9)))) / 100;
        return tickText(value, step, m_isSigned);
    }

    FigureCanvas &m_canvas;
    const Figure &m_figure;
    double m_most = 0;
    bool m_isSigned = false;
    double m_head = 0;
    double m_top = 0;
};

} // namespace

void plotMatrix(FigureCanvas &canvas)
{
    MatrixPlot(canvas).draw();
}

} // namespace waymark::widgets
