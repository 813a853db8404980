// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class QPainter;

namespace waymark::widgets {

/// A share of 0..1 as a bar, vertically centred. A figure stands beside it wherever it is used.
void paintShareBar(QPainter &painter, const QRect &rect, double share, bool strong);

} // namespace waymark::widgets
