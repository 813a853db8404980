// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/fittedtextview.h"

namespace waymark::widgets {

/// The word difference of two texts in one reading view: added underlined, removed struck through.
/// Thread: GUI.
class DiffText final : public FittedTextView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiffText)

public:
    explicit DiffText(QWidget *parent = nullptr);

    /// Texts over the limit of the comparison are shown as replaced as a whole.
    void setTexts(const QString &before, const QString &after, TextPart::Style style = TextPart::Style::Body);
};

} // namespace waymark::widgets
