// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/judgeaudit.h"

#include <QWidget>

namespace waymark::widgets {

/// What a judge says against what was verified, as four shaded counts with their words. The arrow keys walk the cells, which screen readers
/// hear.
/// Thread: GUI.
class ConfusionGrid final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfusionGrid)

public:
    explicit ConfusionGrid(QWidget *parent = nullptr);

    void setConfusion(const Confusion &confusion);
    /// "The judge says passed, verified failed: 7 of 211"; 0..3: tp, fn, fp, tn.
    QString textOf(int cell) const;
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    qint64 count(int cell) const;
    QRect cellRect(int cell) const;
    void setCurrent(int cell);

    Confusion m_confusion;
    int m_current = 0;
};

} // namespace waymark::widgets
