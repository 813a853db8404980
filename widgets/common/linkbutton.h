// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QAbstractButton>

namespace waymark::widgets {

/// A button that looks like a link: accent text, elided, with an icon before it when it has one.
/// Thread: GUI.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkButton)

public:
    explicit LinkButton(const QString &text = {}, QWidget *parent = nullptr);

    /// Untrusted text may be given: markers for what is not seen, on one line, and & is no mnemonic.
    void setText(const QString &text);
    /// Secondary by default.
    void setStyle(TextStyle style);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    TextStyle m_style = TextStyle::Secondary;
};

} // namespace waymark::widgets
