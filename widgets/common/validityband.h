// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/validity.h"

#include <QWidget>

namespace waymark::widgets {

/// A thin band on a time axis: from when until when a memory holds, with a mark at the as-of date. An open end fades out
/// with an arrow; a span that has ended is hatched, so that the state does not hang on the colour.
/// Thread: GUI.
class ValidityBand final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValidityBand)

public:
    explicit ValidityBand(QWidget *parent = nullptr);

    void setSpan(const ValiditySpan &span, QDate asOf);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ValiditySpan m_span;
    QDate m_asOf;
};

} // namespace waymark::widgets
