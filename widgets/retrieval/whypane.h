// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"

#include <QWidget>

namespace waymark::widgets {

class SafeTextView;
class ShareBars;
class TextLabel;

/// What makes the cosine of the selected candidate: for the lexical space what each pair of words adds, for a dense one its
/// sentences one by one.
/// Thread: GUI.
class WhyPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyPane)

public:
    explicit WhyPane(QWidget *parent = nullptr);

    void setExplanation(const HitExplanation &explanation);
    void clear();

private:
    TextLabel *m_head;
    SafeTextView *m_key;
    ShareBars *m_bars;
    TextLabel *m_note;
};

/// One line for each share, the largest first: words, bar, figure.
class ShareBars final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShareBars)

public:
    explicit ShareBars(QWidget *parent = nullptr);

    struct Share
    {
        QString words;
        double value = 0;
    };
    void setShares(const QList<Share> &shares);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 80, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;

    QList<Share> m_shares;
};

} // namespace waymark::widgets
