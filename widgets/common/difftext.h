// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/safetextview.h"

namespace waymark::widgets {

/// The word difference of two texts in one reading view: added underlined, removed struck through. As high as its text up
/// to a maximum, then it scrolls.
/// Thread: GUI.
class DiffText final : public SafeTextView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffText)

public:
    explicit DiffText(QWidget *parent = nullptr);

    /// Texts over the limit of the comparison are shown as replaced as a whole.
    void setTexts(const QString &before, const QString &after, TextPart::Style style = TextPart::Style::Body);
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
