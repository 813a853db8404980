// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/safetextview.h"

namespace waymark::widgets {

/// A reading view of one text, as high as the text up to a maximum; then it scrolls.
/// Thread: GUI.
class FittedTextView : public SafeTextView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FittedTextView)

public:
    explicit FittedTextView(QWidget *parent = nullptr);

    void setText(const QString &text, TextPart::Style style, const QList<TextMark> &marks);
    void setMaximumTextHeight(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adjustHeight();

    int m_maximum = 320;
    int m_height = 0;
};

} // namespace waymark::widgets
