// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/chip.h"

#include "services/text/displaysafe.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace waymark::widgets {

namespace {

constexpr int crossSize = 12;
constexpr int sidePadding = 8;
constexpr int gap = 4;
constexpr int widest = 240;

} // namespace

Chip::Chip(const QString &text, Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setShortcut({}); // an & in it is no mnemonic
    setFont(fontFor(TextStyle::Secondary));
    setAccessibleName(text::lineSafe(text));
    setToolTip(plainToolTip(text));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setFocusPolicy(removable ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleDescription(removable ? tr("Delete removes it.") : QString());
    updateGeometry();
}

QString Chip::shown() const
{
    const QString word = text::lineSafe(text());
    switch (m_kind) {
    case Kind::Added:
        return u"+ " % word;
    case Kind::Removed:
        return u"\u2212 " % word;
    case Kind::Plain:
    case Kind::Partial:
        break;
    }
    return word;
}

QSize Chip::sizeHint() const
{
    const int extra = m_removable ? gap + crossSize : 0;
    return { qMin(widest, fontMetrics().horizontalAdvance(shown()) + 2 * sidePadding + extra), heightFor(fontMetrics(), 20) };
}

QSize Chip::minimumSizeHint() const
{
    return { qMin(sizeHint().width(), 40), sizeHint().height() };
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    Token fill = Token::Alternate;
    Token ink = Token::Text;
    Token edge = Token::Border;
    if (m_kind == Kind::Added) {
        fill = Token::AddedTint;
        ink = edge = Token::Added;
    } else if (m_kind == Kind::Removed) {
        fill = Token::RemovedTint;
        ink = Token::Muted;
        edge = Token::Removed;
    }
    painter.setBrush(color(underMouse() && isEnabled() && m_removable ? Token::Hover : fill));
    if (m_kind == Kind::Partial)
        edge = Token::Strong;
    QPen pen(color(hasFocus() ? Token::Accent : edge));
    if (m_kind == Kind::Partial)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(frame, 4, 4);
    QFont wordFont = font();
    wordFont.setStrikeOut(m_kind == Kind::Removed);
    painter.setFont(wordFont);
    painter.setPen(color(ink));
    const int right = m_removable ? sidePadding + crossSize + gap - 2 : sidePadding;
    const QRect area = rect().adjusted(sidePadding, 0, -right, 0);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        fontMetrics().elidedText(shown(), Qt::ElideRight, area.width() + 1));
    if (m_removable)
        paintIcon(painter, QRect(width() - sidePadding - crossSize + 2, (height() - crossSize) / 2, crossSize, crossSize),
            IconName::Close, Token::Muted, crossSize);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = m_removable && event->position().x() > width() - sidePadding - crossSize - gap;
    QAbstractButton::mouseReleaseEvent(event);
    if (onCross && rect().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

} // namespace waymark::widgets
