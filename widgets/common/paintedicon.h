// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

#include <functional>

class QPainter;

namespace waymark::widgets {

/// An icon that is painted each time it is asked for, so that it follows the theme and any pixel ratio.
/// The rectangle is in the painter's coordinates, always square and centred.
QIcon paintedIcon(std::function<void(QPainter &, const QRectF &, QIcon::Mode)> paint);

} // namespace waymark::widgets
