// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"
#include "widgets/common/theme.h"

#include <QFont>
#include <QGraphicsItem>
#include <QStringList>

namespace waymark::widgets {

/// Lines of plain text. Qt Charts takes every label for HTML, so that one from a stranger could load files or freeze the window: no text
/// of a figure is drawn by it.
class TextItem final : public QGraphicsItem
{
public:
    /// `lines` are painted as they are, aligned in `rect`.
    TextItem(const QStringList &lines, const QRectF &rect, Qt::Alignment alignment, const QFont &font, const QColor &color);

    const QStringList &lines() const { return m_lines; }
    /// What the lines take of the rectangle.
    QRectF used() const;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QStringList m_lines;
    QRectF m_rect;
    Qt::Alignment m_alignment;
    QFont m_font;
    QColor m_color;
};

/// The letter of a type in its rounded square, around its position.
class GlyphItem final : public QGraphicsItem
{
public:
    GlyphItem(MemoryType type, double side, Scheme scheme);

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    MemoryType m_type;
    double m_side;
    Scheme m_scheme;
};

} // namespace waymark::widgets
