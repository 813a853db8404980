// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"

#include <QWidget>

namespace waymark::widgets {

/// How far the text of a pane is from its run: the share of words that are not tied to it as a bar with figure and counts, and below
/// what of the run survives in it.
/// Thread: GUI.
class AbstractionMeter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AbstractionMeter)

public:
    explicit AbstractionMeter(QWidget *parent = nullptr);

    void setMeasure(const Abstraction &measure);
    const Abstraction &measure() const { return m_measure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// "12 of 31 particulars", "commands 0.85", "task 1 of 18": what survives of the run, and how well the text tells its task
    static QStringList details(const Abstraction &measure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Abstraction m_measure;
};

/// The rungs from left to right as steps as high as the share of the run's particulars that each keeps, so that one sees them fall
/// away, or not.
/// Thread: GUI.
class ParticularsLadder final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParticularsLadder)

public:
    struct Step
    {
        MemoryType type = MemoryType::Insight;
        Abstraction measure;

        bool operator==(const Step &) const = default;
    };

    explicit ParticularsLadder(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<Step> m_steps;
};

} // namespace waymark::widgets
