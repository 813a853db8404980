// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/keycap.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace waymark::widgets {

namespace {

constexpr int capHeight = 18;
constexpr int capPadding = 5;
constexpr int sidePadding = 10;
constexpr int gap = 8;
constexpr int iconSide = 16;
constexpr int arrowSize = 12;

QFont capFont()
{
    return fontFor(TextStyle::Caption);
}

int capHeightFor(const QFontMetrics &metrics)
{
    return qMax(capHeight, metrics.height() + 2);
}

} // namespace

int keyCapWidth(const QString &key)
{
    const QFontMetrics metrics(capFont());
    return qMax(capHeightFor(metrics), metrics.horizontalAdvance(key) + 2 * capPadding);
}

int paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, bool enabled, bool onAccent)
{
    painter.save();
    painter.setFont(capFont());
    const QFontMetrics metrics(painter.font(), painter.device());
    const int height = capHeightFor(metrics);
    const int width = qMax(height, metrics.horizontalAdvance(key) + 2 * capPadding);
    const QRect cap(rect.left(), rect.top() + (rect.height() - height) / 2, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = onAccent ? color(Token::OnAccent) : color(Token::Border);
    if (onAccent)
        line.setAlphaF(0.55F);
    painter.setPen(QPen(line, 1));
    painter.setBrush(onAccent ? QBrush(Qt::NoBrush) : QBrush(color(Token::Alternate)));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(color(onAccent ? Token::OnAccent : enabled ? Token::Muted : Token::Faint));
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.restore();
    return width;
}

KeyCap::KeyCap(const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::setKey(const QString &key)
{
    m_key = key;
    updateGeometry();
    update();
}

QSize KeyCap::sizeHint() const
{
    return { keyCapWidth(m_key), capHeightFor(QFontMetrics(capFont())) };
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_key, isEnabled());
}

KeyCapButton::KeyCapButton(const QString &text, const QString &key, QWidget *parent)
    : QPushButton(text, parent)
{
    setKey(key);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setIconSize({ iconSide, iconSide });
}

void KeyCapButton::setKey(const QString &key)
{
    m_key = key;
    setAccessibleDescription(key.isEmpty() ? QString() : tr("Key: %1").arg(key));
    updateGeometry();
    update();
}

void KeyCapButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

void KeyCapButton::setDesignHeight(int height)
{
    m_designHeight = height;
    updateGeometry();
}

void KeyCapButton::setTextToken(Token token)
{
    m_token = token;
    update();
}

QSize KeyCapButton::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    int width = 2 * sidePadding + metrics.size(Qt::TextShowMnemonic, text()).width();
    if (!icon().isNull())
        width += iconSize().width() + (text().isEmpty() ? 0 : gap - 2);
    if (!m_key.isEmpty())
        width += gap + keyCapWidth(m_key) - 3;
    if (menu() != nullptr)
        width += gap + arrowSize;
    return { width, heightFor(metrics, m_designHeight) };
}

QSize KeyCapButton::minimumSizeHint() const
{
    return sizeHint();
}

void KeyCapButton::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool enabled = isEnabled();
    const bool hovered = enabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool down = isDown() || isChecked();
    const bool filled = m_primary && enabled;

    const Token ground = filled ? Token::Accent : down ? Token::Selection : hovered ? Token::Hover : Token::Surface;
    QColor line = color(filled ? Token::Accent : enabled ? Token::Strong : Token::Border);
    QColor fill = color(ground);
    if (filled && (hovered || down))
        fill = currentScheme() == Scheme::Light ? fill.darker(down ? 125 : 112) : fill.lighter(down ? 112 : 106);
    if (isFlat()) {
        line = Qt::transparent;
        if (!hovered && !down)
            fill = Qt::transparent;
    } else if (!enabled) {
        fill = Qt::transparent;
    }
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (hasFocus() && enabled) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(filled ? Token::Text : Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }

    QRect inner = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    if (menu() != nullptr) {
        paintIcon(painter, QRect(inner.right() + 1 - arrowSize, inner.top(), arrowSize, inner.height()), IconName::ChevronDown,
                  filled ? Token::OnAccent : enabled ? Token::Muted : Token::Strong, arrowSize);
        inner.setRight(inner.right() - arrowSize - gap);
    }
    if (!m_key.isEmpty()) {
        const int width = keyCapWidth(m_key);
        paintKeyCap(painter, QRect(inner.right() + 4 - width, inner.top(), width, inner.height()), m_key, enabled, filled);
        inner.setRight(inner.right() + 3 - width - gap);
    }
    if (!icon().isNull()) {
        const int side = iconSize().width();
        const QRect place(text().isEmpty() ? inner.center().x() - side / 2 + 1 : inner.left(), inner.top(), side, inner.height());
        icon().paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        inner.setLeft(inner.left() + side + gap - 2);
    }
    painter.setPen(color(!enabled ? Token::Faint : filled ? Token::OnAccent : m_token));
    const bool alone = m_key.isEmpty() && icon().isNull() && menu() == nullptr;
    painter.drawText(inner, (alone ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
}

} // namespace waymark::widgets
