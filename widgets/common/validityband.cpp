// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/validityband.h"

#include "widgets/common/labels.h"
#include "widgets/common/theme.h"
#include "widgets/common/validityglyph.h"

#include <QLinearGradient>
#include <QPainter>

#include <cmath>

namespace waymark::widgets {

namespace {

constexpr int bandHeight = 6;

} // namespace

ValidityBand::ValidityBand(QWidget *parent)
    : QWidget(parent)
    , m_asOf(QDate::currentDate())
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ValidityBand::setSpan(const ValiditySpan &span, QDate asOf)
{
    m_span = span;
    m_asOf = asOf;
    setAccessibleName(validitySentence(span, asOf));
    setToolTip(validitySentence(span, asOf));
    update();
}

QSize ValidityBand::sizeHint() const
{
    return { 80, 20 };
}

QSize ValidityBand::minimumSizeHint() const
{
    return { 64, 20 };
}

void ValidityBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The axis shows all that is known: the ends and the as-of date, with room at open ends.
    QDate first = m_asOf;
    QDate last = m_asOf;
    for (const auto &end : { m_span.from, m_span.until }) {
        if (!end)
            continue;
        first = qMin(first, *end);
        last = qMax(last, *end);
    }
    const qint64 days = qMax(qint64(30), first.daysTo(last));
    const qint64 room = days / 4;
    first = first.addDays(-room);
    last = last.addDays(room);
    const qreal width = this->width() - 2.0;
    const qreal total = qreal(qMax(qint64(1), first.daysTo(last)));
    const auto xOf = [&](QDate date) { return 1.0 + width * qreal(first.daysTo(date)) / total; };

    const qreal top = (height() - bandHeight) / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Border));
    painter.drawRoundedRect(QRectF(1, top + bandHeight / 2.0 - 1, width, 2), 1, 1);

    const Validity state = validityAsOf(m_span, m_asOf);
    const qreal left = m_span.from ? xOf(*m_span.from) : 1.0;
    const qreal right = qMax(left + 2.0, m_span.until ? xOf(m_span.until->addDays(1)) : 1.0 + width);
    const bool over = state == Validity::Expired || state == Validity::Superseded;
    const QColor ink = state == Validity::Valid ? color(Token::Accent) : color(validityToken(state));
    const QRectF band(left, top, right - left, bandHeight);
    QLinearGradient fade(band.topLeft(), band.topRight());
    QColor clear = ink;
    clear.setAlphaF(0.15F);
    fade.setColorAt(0, m_span.from ? ink : clear);
    fade.setColorAt(0.3, ink);
    fade.setColorAt(0.7, ink);
    fade.setColorAt(1, m_span.until ? ink : clear);
    if (over) {
        painter.setPen(QPen(ink, 1));
        painter.setBrush(QBrush(ink, Qt::BDiagPattern));
        painter.drawRoundedRect(band.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    } else {
        painter.setBrush(fade);
        painter.drawRoundedRect(band, 2, 2);
    }

    // The mark: a line through the band with a head, in the colour of text.
    const qreal x = std::round(xOf(m_asOf)) + 0.5;
    painter.setPen(QPen(color(Token::Surface), 3));
    painter.drawLine(QPointF(x, top - 3), QPointF(x, top + bandHeight + 3));
    painter.setPen(QPen(color(Token::Text), 1));
    painter.drawLine(QPointF(x, top - 4), QPointF(x, top + bandHeight + 4));
    painter.setBrush(color(Token::Text));
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF { QPointF(x - 3, top - 6), QPointF(x + 3, top - 6), QPointF(x, top - 2.5) });
}

} // namespace waymark::widgets
