// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRadioButton>

namespace waymark::widgets {

/// A radio button in the colours of the theme; that of Fusion is hard to see on dark.
/// Thread: GUI.
class RadioButton final : public QRadioButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RadioButton)

public:
    explicit RadioButton(const QString &text, QWidget *parent = nullptr);

    /// A quiet word at the right edge ("5 conditions"). One with a detail may be narrower than its text, which then ends in an ellipsis.
    void setDetail(const QString &detail);
    const QString &detail() const { return m_detail; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &pos) const override { return rect().contains(pos); }

private:
    QString m_detail;
};

} // namespace waymark::widgets
