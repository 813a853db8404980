// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

namespace waymark::widgets {

/// A short text with figures of one width ("264 of 431"), so that it does not tremble while it counts.
class TabularLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit TabularLabel(QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setToken(Token token);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Token m_token = Token::Muted;
};

} // namespace waymark::widgets
