// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>

namespace waymark::widgets {

/// A thin progress bar; the figures stand beside it. While the total is unknown it shows a block at rest instead of an
/// animation, so that long work costs no painting.
/// Thread: GUI.
class ProgressStrip final : public QProgressBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressStrip)

public:
    explicit ProgressStrip(QWidget *parent = nullptr);

    QSize sizeHint() const override { return { 120, 6 }; }
    QSize minimumSizeHint() const override { return { 40, 6 }; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace waymark::widgets
