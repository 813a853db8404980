// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/filterchip.h"

#include "services/text/displaysafe.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int designHeight = 28;
constexpr int padding = 8;
constexpr int boxSize = 14;
constexpr int gap = 6;
constexpr int closeSize = 10;
constexpr int maxTextWidth = 320;

} // namespace

FilterChip::FilterChip(const QString &term, bool enabledTerm, QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTerm(term, enabledTerm);
}

void FilterChip::setTerm(const QString &term, bool enabledTerm)
{
    m_term = text::lineSafe(term);
    setChecked(enabledTerm);
    setAccessibleName(tr("Filter %1").arg(m_term));
    setAccessibleDescription(tr("Space switches it on and off, Delete removes it, minus negates it, Enter edits it."));
    setToolTip(QFontMetrics(fontFor(TextStyle::Mono)).horizontalAdvance(m_term) > maxTextWidth ? plainToolTip(m_term) : QString());
    updateGeometry();
    update();
}

int FilterChip::textWidth() const
{
    return qMin(maxTextWidth, QFontMetrics(fontFor(TextStyle::Mono)).horizontalAdvance(m_term) + 1);
}

QSize FilterChip::sizeHint() const
{
    return { padding + boxSize + gap + textWidth() + gap + closeSize + padding, heightFor(fontMetrics(), designHeight) };
}

QSize FilterChip::minimumSizeHint() const
{
    return sizeHint();
}

QRect FilterChip::closeRect() const
{
    return { width() - padding - closeSize - 3, 0, closeSize + padding + 3, height() };
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const bool hovered = underMouse();

    QPen outline(color(hasFocus() ? Token::Accent : Token::Strong), hasFocus() ? 2 : 1);
    if (!on && !hasFocus())
        outline.setDashPattern({ 3, 3 });
    painter.setPen(outline);
    painter.setBrush(color(hovered ? Token::Hover : on ? Token::Surface
                                                       : Token::Alternate));
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);

    QRectF box(padding, (height() - boxSize) / 2, boxSize, boxSize);
    painter.setPen(QPen(color(on ? Token::Accent : Token::Strong), 1));
    painter.setBrush(on ? QBrush(color(Token::Accent)) : QBrush(color(Token::Surface)));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (on)
        paintIcon(painter, box.toRect(), IconName::Check, Token::OnAccent, 12);

    painter.setFont(fontFor(TextStyle::Mono));
    painter.setPen(color(on ? Token::Text : Token::Muted));
    const QFontMetrics metrics(painter.font(), this);
    const QRect text(padding + boxSize + gap, 0, textWidth(), height());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_term, Qt::ElideMiddle, text.width()));

    const QRect close(width() - padding - closeSize, 0, closeSize, height());
    if (m_overClose) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Border));
        painter.drawRoundedRect(QRectF(close.left() - 2, (height() - 16) / 2, 16, 16), 3, 3);
    }
    paintIcon(painter, close, IconName::Close, m_overClose ? Token::Text : Token::Muted, closeSize);
}

void FilterChip::nextCheckState()
{
    Q_EMIT toggleRequested(); // the model answers
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        return;
    case Qt::Key_Minus:
        Q_EMIT negateRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editRequested();
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
        Q_EMIT moveFocusRequested(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        Q_EMIT moveFocusRequested(1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

bool FilterChip::event(QEvent *event)
{
    // These keys belong to the chip while it has the focus, whatever the action table says.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Minus || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return QAbstractButton::event(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && closeRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeRequested();
        return;
    }
    if (event->button() == Qt::MiddleButton && rect().contains(event->position().toPoint())) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void FilterChip::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The first click switched it; this one puts that back and edits.
    Q_EMIT toggleRequested();
    Q_EMIT editRequested();
    event->accept();
}

void FilterChip::mouseMoveEvent(QMouseEvent *event)
{
    const bool over = closeRect().contains(event->position().toPoint());
    if (over != m_overClose) {
        m_overClose = over;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

void FilterChip::leaveEvent(QEvent *event)
{
    m_overClose = false;
    QAbstractButton::leaveEvent(event);
    update();
}

void FilterChip::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(QPoint(0, height())) : event->globalPos());
    event->accept();
}

} // namespace waymark::widgets
