// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/theme.h"

#include <QFrame>

namespace waymark::widgets {

/// One line of plain text that ends in "…" when it is too long, with the whole of it in the tooltip (escaped, so that
/// untrusted text stays text). Copied, read and searched as a whole.
class ElidedLabel final : public QFrame
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setElideMode(Qt::TextElideMode mode);
    void setAlignment(Qt::Alignment alignment);
    /// Colour of the text; Token::Text by default.
    void setToken(Token token);
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateToolTip();

    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Token m_token = Token::Text;
};

/// Text for a tooltip that must be shown as it is: escaped, wrapped, at most `limit` characters.
QString plainToolTip(const QString &text, int limit = 2000);

} // namespace waymark::widgets
