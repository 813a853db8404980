// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"
#include "widgets/common/theme.h"

#include <QWidget>

namespace waymark::widgets {

/// The items of a job as parts of one bar: from the cache, by the model, failed, in flight, waiting. The figures stand beside it in words.
/// Thread: GUI.
class JobProgressBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobProgressBar)

public:
    struct Parts
    {
        qint64 stored = 0;
        qint64 model = 0;
        qint64 failed = 0;
        qint64 running = 0;
        qint64 waiting = 0; ///< cancelled ones too: nothing came of them

        qint64 total() const { return stored + model + failed + running + waiting; }
        qint64 ended() const { return stored + model + failed; }
        bool operator==(const Parts &) const = default;
    };
    static Parts partsOf(const JobRow &row);

    explicit JobProgressBar(QWidget *parent = nullptr);

    void setParts(const Parts &parts);

    QSize sizeHint() const override { return { 200, 8 }; }
    QSize minimumSizeHint() const override { return { 60, 8 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Parts m_parts;
};

/// A small square in the colour of a part of the bar; hollow for what is in flight.
/// Thread: GUI.
class BarSwatch final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BarSwatch)

public:
    BarSwatch(Token token, bool hollow, QWidget *parent = nullptr);

    QSize sizeHint() const override { return { 8, 8 }; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_token;
    bool m_hollow;
};

/// What was spent of a cap, with a mark where the estimate lies.
/// Thread: GUI.
class CostBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CostBar)

public:
    explicit CostBar(QWidget *parent = nullptr);

    /// All in nano-units. Without a cap the bar reaches to the estimate; without either it is empty.
    void setCost(qint64 spent, std::optional<qint64> cap, std::optional<qint64> estimate);

    QSize sizeHint() const override { return { 160, 14 }; }
    QSize minimumSizeHint() const override { return { 48, 14 }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
    double m_mark = -1; ///< 0..1; negative: none
    bool m_nearEnd = false;
};

} // namespace waymark::widgets
