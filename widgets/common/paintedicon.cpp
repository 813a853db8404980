// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/paintedicon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace waymark::widgets {

namespace {

class PaintedIconEngine final : public QIconEngine
{
public:
    explicit PaintedIconEngine(std::function<void(QPainter &, const QRectF &, QIcon::Mode)> paint)
        : m_paint(std::move(paint))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveTopLeft(rect.topLeft() + QPoint((rect.width() - side) / 2, (rect.height() - side) / 2));
        painter->save();
        m_paint(*painter, square, mode);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    // `size` is in device pixels; the painting code thinks in device independent ones.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), (QSizeF(size) / scale).toSize()), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PaintedIconEngine(m_paint); }

private:
    std::function<void(QPainter &, const QRectF &, QIcon::Mode)> m_paint;
};

} // namespace

QIcon paintedIcon(std::function<void(QPainter &, const QRectF &, QIcon::Mode)> paint)
{
    return QIcon(new PaintedIconEngine(std::move(paint)));
}

} // namespace waymark::widgets
