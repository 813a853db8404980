// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QFontMetrics>

class QPainter;

namespace waymark::widgets {

/// Sizes in the application's font of 13 px; a larger one scales all of them.
enum class TextStyle {
    Interface, ///< 13
    Strong, ///< 13 semibold
    Secondary, ///< 12
    Caption, ///< 11
    SectionHead, ///< 11 semibold
    Reading, ///< 14, inspector and proposals
    CardReading, ///< 15, the card of Review
    Title, ///< 16 semibold
    CardTitle, ///< 20 semibold
    Mono, ///< 12
    MonoSmall, ///< 11, steps and evidence
};

QFont fontFor(TextStyle style);

/// A height of the design (28 for a table row, 44 for a bar), grown when the font needs more.
int heightFor(const QFontMetrics &metrics, int designHeight);

/// A width of the design, grown as the application's font is larger than that of the design: the same words fit.
int widthFor(int designWidth);

/// Digits of one width, so that columns of figures line up in any font. Not for anything but figures and short units.
int tabularWidth(const QFontMetrics &metrics, const QString &text);
/// Paints text with the painter's font and pen; right-aligned text ends at the right edge of rect. Vertically centred.
void drawTabular(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text);

} // namespace waymark::widgets
