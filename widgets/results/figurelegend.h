// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/results/figurelook.h"

#include <QWidget>

namespace waymark::widgets {

/// What stands in a legend: zero-shot and its interval, then the series that are shown. Empty where the figure is labelled directly.
struct LegendEntry
{
    enum class Kind { Baseline,
        Interval,
        Series };
    Kind kind = Kind::Series;
    QString text; ///< display-safe
    SeriesStyle style;
    bool isBar = false; ///< drawn as a filled square

    bool operator==(const LegendEntry &other) const { return kind == other.kind && text == other.text; }
};

QList<LegendEntry> legendOf(const Figure &figure, const FigureLook &look);
/// Lays the entries in lines of at most `width` pixels; the height of all, in pixels.
double legendHeight(const QList<LegendEntry> &entries, double width);
double legendWidth(const QList<LegendEntry> &entries); ///< on one line
void paintLegend(QPainter &painter, const QRectF &rect, const QList<LegendEntry> &entries, Scheme scheme);

/// A legend on as many lines as it needs.
/// Thread: GUI.
class FigureLegend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureLegend)

public:
    explicit FigureLegend(QWidget *parent = nullptr);

    void setEntries(const QList<LegendEntry> &entries);
    const QList<LegendEntry> &entries() const { return m_entries; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<LegendEntry> m_entries;
};

} // namespace waymark::widgets
