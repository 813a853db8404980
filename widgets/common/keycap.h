// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/theme.h"

#include <QPushButton>
#include <QWidget>

namespace waymark::widgets {

/// Paints a key in its cap, left edge at rect's left, vertically centred. Returns the width it took.
int keyCapWidth(const QString &key);
int paintKeyCap(QPainter &painter, const QRect &rect, const QString &key, bool enabled = true, bool onAccent = false);

/// A key in its cap, 18 px high: the hint beside an action. Decoration for screen readers.
class KeyCap final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);

    void setKey(const QString &key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

/// A push button with the key that triggers it in a cap beside its text: `Accept [A]`. It only shows the key; the shortcut
/// belongs to the action table. The accessible description names the key. setFlat() drops the outline; an icon stands at the
/// left, the arrow of a menu at the right.
class KeyCapButton : public QPushButton
{
    Q_OBJECT

public:
    /// `key` as it is shown ("A", "Del", "Ctrl+A"); empty for none.
    KeyCapButton(const QString &text, const QString &key, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    void setKey(const QString &key);
    /// The one filled button of a place.
    void setPrimary(bool primary);
    bool isPrimary() const { return m_primary; }
    /// 28 by default, 24 small, 36 for decision buttons.
    void setDesignHeight(int height);
    /// Colour of the text, Token::Text by default; Accent makes it read as a link when flat.
    void setTextToken(Token token);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    bool m_primary = false;
    int m_designHeight = 28;
    Token m_token = Token::Text;
};

} // namespace waymark::widgets
