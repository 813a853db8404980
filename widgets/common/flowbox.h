// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace waymark::widgets {

class FlowLayout;

/// A box whose contents wrap like words and that is as high as they need in its width, also in layouts and scroll areas
/// that do not ask for a height by width.
/// Thread: GUI.
class FlowBox : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowBox)

public:
    explicit FlowBox(int horizontalSpacing = 4, int verticalSpacing = 4, QWidget *parent = nullptr);

    FlowLayout *flow() const { return m_flow; }
    /// Takes all out and deletes it, but `kept`.
    void clear(const QWidget *kept = nullptr);
    /// Takes the height for a width that it is about to get.
    void fitTo(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    FlowLayout *m_flow;
};

} // namespace waymark::widgets
