// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/lineage/ladderpane.h"
#include "widgets/reader/rundocument.h"

#include <QSet>

#include <atomic>
#include <functional>
#include <memory>

namespace waymark::widgets {

class RunLayout;

/// The run of a ladder, step by step. Steps that support nothing fold into one row. It is made ready on a worker; what does not fit the
/// newest request is dropped.
/// Thread: GUI.
class RunPane final : public LadderPane
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunPane)

public:
    explicit RunPane(QWidget *parent = nullptr);
    ~RunPane() override;

    /// `supporting`: the steps that support something, from 1; they stay unfolded.
    void setRun(const Trajectory &run, const QList<Trajectory> &subRuns, const QSet<int> &supporting);
    void setSupporting(const QSet<int> &supporting);
    void clear();
    bool isReady() const { return m_document && !m_building; }

    void setLit(const QList<int> &steps);
    /// Unfolds what hides it and scrolls there; it is the step that one is at.
    void reveal(int step);
    std::pair<int, int> partsOf(int step) const; ///< {-1, -1} while it is folded away
    int stepOf(int part) const; ///< of the run itself; 0 for none
    /// The step that one is at: gone to, or revealed, or entered with the caret; else the one at the top; 0 until a run is ready.
    int currentStep();
    int stepCount() const;

public Q_SLOTS:
    void goToStep(int step);
    void nextStep();
    void previousStep();
    void firstStep();
    void lastStep();

Q_SIGNALS:
    void ready(); ///< another run is shown
    void partsMoved(); ///< parts have other numbers
    void stepHovered(int step); ///< 0: none any more
    void stepEntered(int step);

private:
    void take(std::shared_ptr<RunDocument> document);
    void setStep(int step);
    void keepPlace(const std::function<void()> &change);
    QList<FoldGroup> groups() const;
    int rowOfStep(int step) const;

    RunLayout *m_layout;
    std::shared_ptr<RunDocument> m_document;
    std::shared_ptr<std::atomic<quint64>> m_newest; ///< shared with workers
    quint64 m_building = 0;
    quint64 m_generation = 0;
    QSet<int> m_supporting;
    QList<int> m_lit;
    int m_step = 0;
};

} // namespace waymark::widgets
