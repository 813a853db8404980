// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/textlabel.h"

#include "services/text/displaysafe.h"

#include <QEvent>

namespace waymark::widgets {

TextLabel::TextLabel(const QString &text, TextStyle style, Token token, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_token(token)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // on a base the role would follow the background
    setText(text);
    apply();
}

void TextLabel::setStyle(TextStyle style)
{
    m_style = style;
    apply();
}

void TextLabel::setToken(Token token)
{
    m_token = token;
    apply();
}

void TextLabel::setText(const QString &text)
{
    QLabel::setText(text::displaySafe(text));
}

void TextLabel::apply()
{
    const QFont wanted = fontFor(m_style);
    if (font() != wanted)
        setFont(wanted);
    QPalette colors = palette();
    if (colors.color(QPalette::Active, QPalette::WindowText) != color(m_token)) {
        colors.setColor(QPalette::WindowText, color(m_token));
        setPalette(colors);
    }
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        apply();
}

} // namespace waymark::widgets
