// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/textlabel.h"

#include "services/text/displaysafe.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

// A label lays out all that it has and grows with it; longer texts belong into a SafeTextView.
constexpr int longestText = 2000;
constexpr int mostLines = 40;
constexpr int widestWord = 160; // pixels

QString shortened(const QString &text)
{
    qsizetype end = -1;
    for (int line = 0; line < mostLines; ++line) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0)
            return text::elided(text, longestText);
    }
    const QString head = text.left(std::min<qsizetype>(end, longestText - 1)) + u" …"_s;
    return text::elided(head, longestText);
}

} // namespace

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
    QLabel::setText(text::displaySafe(shortened(text)));
}

QSize TextLabel::minimumSizeHint() const
{
    // One endless word must not push a dock or a window wider.
    QSize hint = QLabel::minimumSizeHint();
    if (wordWrap())
        hint.setWidth(std::min(hint.width(), widestWord));
    return hint;
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
