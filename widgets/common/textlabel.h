// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QLabel>

namespace waymark::widgets {

/// A label that takes everything as plain text, in a style and colour of the theme, and follows both.
/// Thread: GUI.
class TextLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    explicit TextLabel(const QString &text = {}, TextStyle style = TextStyle::Interface, Token token = Token::Text,
        QWidget *parent = nullptr);

    void setStyle(TextStyle style);
    void setToken(Token token);
    /// Invisible characters are shown by markers, whoever wrote the text; a very long one is cut.
    void setText(const QString &text);
    /// The same; says at the call that others wrote the text.
    void setUntrusted(const QString &text) { setText(text); }

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    using QLabel::setTextFormat;
    void apply();

    TextStyle m_style;
    Token m_token;
};

} // namespace waymark::widgets
