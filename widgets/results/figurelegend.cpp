// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figurelegend.h"

#include "services/text/displaysafe.h"
#include "widgets/common/fonts.h"
#include "widgets/common/typeglyph.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr double entryGap = 16;
constexpr double wordGap = 6;
constexpr double widestWord = 220;

QFontMetricsF metrics()
{
    return QFontMetricsF(fontFor(TextStyle::Secondary));
}

double lineHeight()
{
    return std::max(double(typeGlyphSize), metrics().height()) + 4;
}

double signWidth(const LegendEntry &entry)
{
    switch (entry.kind) {
    case LegendEntry::Kind::Baseline:
        return 4;
    case LegendEntry::Kind::Interval:
        return 16;
    case LegendEntry::Kind::Series:
        break;
    }
    return entry.style.type ? typeGlyphSize : 22;
}

double entryWidth(const LegendEntry &entry)
{
    return signWidth(entry) + wordGap + std::min(std::ceil(metrics().horizontalAdvance(entry.text)) + 1, double(widthFor(widestWord)));
}

/// Where each entry stands, from the top left corner.
QList<QPointF> places(const QList<LegendEntry> &entries, double width)
{
    QList<QPointF> placed;
    QPointF at;
    for (const LegendEntry &entry : entries) {
        const double wanted = entryWidth(entry);
        if (at.x() > 0 && at.x() + wanted > width)
            at = { 0, at.y() + lineHeight() };
        placed.append(at);
        at.rx() += wanted + entryGap;
    }
    return placed;
}

void paintSign(QPainter &painter, const QRectF &rect, const LegendEntry &entry, Scheme scheme)
{
    const QPointF middle = rect.center();
    painter.setPen(Qt::NoPen);
    switch (entry.kind) {
    case LegendEntry::Kind::Baseline:
        painter.fillRect(QRectF(std::round(rect.left()) + 1, middle.y() - 8, 2, 16), color(Token::Text, scheme));
        return;
    case LegendEntry::Kind::Interval:
        painter.fillRect(QRectF(rect.left(), middle.y() - 6, 16, 12), color(Token::SelectionIdle, scheme));
        painter.setPen(QPen(color(Token::Border, scheme), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(std::round(rect.left()) + 0.5, std::round(middle.y() - 6) + 0.5, 15, 11));
        return;
    case LegendEntry::Kind::Series:
        break;
    }
    if (entry.style.type) {
        paintTypeGlyph(painter, QRectF(rect.left(), middle.y() - typeGlyphSize / 2.0, typeGlyphSize, typeGlyphSize), *entry.style.type, GlyphState::Normal, scheme);
    } else if (entry.isBar) {
        painter.fillRect(QRectF(rect.left() + 4, middle.y() - 6, 14, 12), color(entry.style.fill, scheme));
    } else {
        painter.setPen(QPen(color(entry.style.line, scheme), 2, entry.style.dash, Qt::FlatCap));
        painter.drawLine(QPointF(rect.left(), middle.y()), QPointF(rect.left() + 22, middle.y()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(entry.style.line, scheme));
        painter.drawPath(mapShapePath(entry.style.shape, 5).translated(rect.left() + 11, middle.y()));
    }
}

} // namespace

QList<LegendEntry> legendOf(const Figure &figure, const FigureLook &look)
{
    QList<LegendEntry> entries;
    const bool hasNames = figure.kind == FigureKind::Scatter || figure.kind == FigureKind::Lines || figure.kind == FigureKind::Matrix
        || (figure.kind == FigureKind::Shares && (look.shares == SharesForm::Donut || figure.series.size() < 2));
    if (hasNames)
        return entries;
    QList<LegendEntry> series;
    for (qsizetype i = 0; i < figure.series.size(); ++i) {
        const FigureSeries &one = figure.series.at(i);
        if (!isShown(one, look))
            continue;
        const SeriesStyle style = seriesStyle(figure, i);
        if (!one.isBaseline) {
            series.append({ LegendEntry::Kind::Series, text::lineSafe(one.name), style, figure.kind == FigureKind::Bars || figure.kind == FigureKind::Shares });
            continue;
        }
        entries.append({ LegendEntry::Kind::Baseline, text::lineSafe(one.name), style, false });
        if (look.hasBaselineInterval && std::ranges::any_of(one.points, [](const FigurePoint &point) { return point.interval.has_value(); }))
            entries.append({ LegendEntry::Kind::Interval, FigureLegend::tr("its interval"), style, false });
    }
    return entries + series;
}

double legendWidth(const QList<LegendEntry> &entries)
{
    double width = 0;
    for (const LegendEntry &entry : entries)
        width += entryWidth(entry) + entryGap;
    return std::max(0.0, width - entryGap);
}

double legendHeight(const QList<LegendEntry> &entries, double width)
{
    const QList<QPointF> placed = places(entries, width);
    return placed.isEmpty() ? 0 : placed.last().y() + lineHeight();
}

void paintLegend(QPainter &painter, const QRectF &rect, const QList<LegendEntry> &entries, Scheme scheme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QPointF> placed = places(entries, rect.width());
    const QFont font = fontFor(TextStyle::Secondary);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QRectF line(rect.topLeft() + placed.at(i), QSizeF(entryWidth(entries.at(i)), lineHeight()));
        paintSign(painter, line, entries.at(i), scheme);
        painter.setFont(font);
        painter.setPen(color(Token::Muted, scheme));
        const QRectF words = line.adjusted(signWidth(entries.at(i)) + wordGap, 0, 0, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics().elidedText(entries.at(i).text, Qt::ElideRight, words.width()));
    }
    painter.restore();
}

FigureLegend::FigureLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"figureLegend"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureLegend::setEntries(const QList<LegendEntry> &entries)
{
    m_entries = entries;
    QStringList names;
    for (const LegendEntry &entry : entries)
        names << entry.text;
    setAccessibleName(tr("Legend: %1").arg(names.join(u", "_s)));
    setVisible(!entries.isEmpty());
    updateGeometry();
    update();
}

QSize FigureLegend::sizeHint() const
{
    return { int(std::ceil(legendWidth(m_entries))), int(std::ceil(lineHeight())) };
}

QSize FigureLegend::minimumSizeHint() const
{
    return { widthFor(120), int(std::ceil(lineHeight())) };
}

int FigureLegend::heightForWidth(int width) const
{
    return int(std::ceil(legendHeight(m_entries, width)));
}

void FigureLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double height = legendHeight(m_entries, width());
    paintLegend(painter, QRectF(rect()).adjusted(0, std::max(0.0, (this->height() - height) / 2), 0, 0), m_entries, currentScheme());
}

} // namespace waymark::widgets
