// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/figure.h"
#include "widgets/common/theme.h"

#include <QRectF>

namespace waymark::widgets {

/// The table of a figure on paper, as wide as the rectangle.
double tableHeight(const FigureTable &table);
void paintTable(QPainter &painter, const QRectF &rect, const Figure &figure, Scheme scheme);

} // namespace waymark::widgets
