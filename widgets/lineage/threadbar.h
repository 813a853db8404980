// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace waymark::widgets {

class SafeTextView;

/// Beside a text: one lane for each sentence of the memory that is looked at, with a block level with every piece that supports
/// it. In a text longer than the view the bar maps the whole of it, as a scroll bar does. Nothing is said by colour alone: the
/// lane of the current sentence has its label in bold and a rule. However many the sentences, the bar stays narrow: lanes get
/// thinner, and only the current one keeps its label. The keyboard walks through the sentences in their table.
/// Thread: GUI. The view must outlive it.
class ThreadBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadBar)

public:
    struct Block
    {
        int first = 0; ///< parts of the view
        int last = 0;
        bool weak = false; ///< outlined: less than what counts as support

        bool operator==(const Block &) const = default;
    };
    struct Lane
    {
        QString label;
        QList<Block> blocks;

        bool operator==(const Lane &) const = default;
    };

    explicit ThreadBar(SafeTextView &view, QWidget *parent = nullptr);

    void setLanes(const QList<Lane> &lanes);
    const QList<Lane> &lanes() const { return m_lanes; }
    void setCurrent(int lane); ///< -1: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void laneHovered(int lane); ///< -1: none any more
    void laneClicked(int lane);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double laneWidth() const; ///< less than a pixel with very many
    QRect laneRect(int lane) const;
    int laneAt(int x) const;
    int headHeight() const;
    bool labelsFit() const;
    void describe();
    void paintLane(QPainter &painter, int lane, bool current, bool labelled) const;
    /// Top and bottom in the bar.
    std::pair<int, int> extent(const Block &block) const;

    SafeTextView &m_view;
    QList<Lane> m_lanes;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace waymark::widgets
