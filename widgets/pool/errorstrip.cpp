// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/errorstrip.h"

#include "services/text/displaysafe.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"

#include <QAccessible>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int padding = 10;
constexpr int iconSide = 16;
constexpr int context = 28; // characters of the query shown around the error

void drawWave(QPainter &painter, int from, int to, int y, const QColor &pen)
{
    painter.setPen(QPen(pen, 1.2));
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF wave;
    for (int x = from; x <= to; ++x)
        wave << QPointF(x, y + std::sin((x - from) * 1.4) * 1.2);
    painter.drawPolyline(wave);
}

} // namespace

ErrorStrip::ErrorStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"errorStrip"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ErrorStrip::showError(QWidget *anchor, const QString &query, const text::QueryError &error)
{
    m_query = query;
    m_error = error;
    QWidget *window = anchor->window();
    if (parentWidget() != window)
        setParent(window);
    const QSize size(qMin(sizeHint().width(), window->width() - 16), sizeHint().height());
    QPoint at = anchor->mapTo(window, QPoint(0, anchor->height() + 4));
    at.setX(qMax(8, qMin(at.x(), window->width() - size.width() - 8)));
    setGeometry(QRect(at, size));
    setAccessibleName(error.message);
    show();
    raise();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ErrorStrip::clear()
{
    m_error = {};
    hide();
}

QString ErrorStrip::excerpt(int *position, int *length) const
{
    const int from = qMax(0, m_error.position - context);
    const auto to = qMin<qsizetype>(m_query.size(), m_error.position + qMax(1, m_error.length) + context);
    // Markers are longer than what they stand for.
    const QString before = text::displaySafe(m_query.mid(from, m_error.position - from));
    const QString meant = text::displaySafe(m_query.mid(m_error.position, qMin(qMax(1, m_error.length), 60)));
    const qsizetype behind = qMin<qsizetype>(m_query.size(), m_error.position + qMin(qMax(1, m_error.length), 60));
    QString shown = before % meant % text::displaySafe(m_query.mid(behind, to - behind));
    shown.replace(u'\n', u' ');
    *position = int(before.size());
    *length = qMax(1, int(meant.size()));
    if (from > 0) {
        shown.prepend(u'…');
        ++*position;
    }
    if (to < m_query.size())
        shown.append(u'…');
    return shown;
}

QSize ErrorStrip::sizeHint() const
{
    int position = 0;
    int length = 0;
    const int mono = QFontMetrics(fontFor(TextStyle::Mono)).horizontalAdvance(excerpt(&position, &length)) + 12;
    const int message = fontMetrics().horizontalAdvance(m_error.message);
    return { 2 * padding + iconSide + 8 + qMax(mono, message) + 4, heightFor(fontMetrics(), 28) + QFontMetrics(fontFor(TextStyle::Mono)).height() + 12 };
}

void ErrorStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Error), 1));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    const int line = heightFor(fontMetrics(), 28);
    paintIcon(painter, QRect(padding, 2, iconSide, line), IconName::SeverityError, Token::Error);
    const int left = padding + iconSide + 8;
    const QRect text(left, 2, width() - left - padding, line);
    painter.setPen(color(Token::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(m_error.message, Qt::ElideRight, text.width()));

    int position = 0;
    int length = 0;
    const QString shown = excerpt(&position, &length);
    painter.setFont(fontFor(TextStyle::Mono));
    const QFontMetrics metrics(painter.font(), this);
    const QRect where(left, line, width() - left - padding, metrics.height());
    painter.setPen(color(Token::Muted));
    painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter, shown);
    const int from = left + metrics.horizontalAdvance(shown.left(position));
    const int to = qMax(from + 6, left + metrics.horizontalAdvance(shown.left(position + length)));
    drawWave(painter, from, qMin(to, width() - padding), where.bottom() + 2, color(Token::Error));
}

} // namespace waymark::widgets
