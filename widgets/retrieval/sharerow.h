// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace waymark::widgets {

/// A label, a bar for a share, and the figure beside it.
/// Thread: GUI.
class ShareRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShareRow)

public:
    /// `share` in 0..1 of what the bar stands for.
    ShareRow(const QString &label, double share, const QString &figure, bool strong = true, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_label;
    double m_share;
    QString m_figure;
    bool m_strong;
};

} // namespace waymark::widgets
