// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/claimlistmodel.h"
#include "services/domain/lineage.h"

#include <QWidget>

#include <array>
#include <memory>

class QSplitter;
class QStackedLayout;

namespace waymark::models {
class RunListModel;
}

namespace waymark::widgets {

class EmptyState;
class LadderHead;
class LadderPane;
class RungPane;
class RunList;
class RunPane;
class SentenceList;
class ThreadBar;

/// The place Lineage: the rungs of one run side by side. What belongs to the sentence that one looks at, or points at, is lit in every
/// pane; the other way round a step lights the sentences that it supports.
/// Thread: GUI. The models must outlive it.
class LineagePlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineagePlace)

public:
    LineagePlace(models::ClaimListModel &claims, models::RunListModel &runs, QWidget *parent = nullptr);

    /// `focus`: the memory whose sentences are listed; invalid: the highest rung.
    void setLadder(std::shared_ptr<const Ladder> ladder, MemoryId focus, double threshold);
    void clear();
    const Ladder *ladder() const { return m_ladder.get(); }

    /// The memory whose sentences are listed; null without one.
    const Rung *focus() const;
    void setFocusMemory(MemoryId memory);
    /// The next memory of the same type, round and round.
    void stepWithinRung(int by);
    /// Of the memory in focus; -1 without any.
    int currentClaim() const;
    void setCurrentClaim(int claim);
    /// The memory that the pane of a type shows; null when the rung is missing.
    const Rung *shown(MemoryType type) const;

    void setReadOnly(const QString &reason); ///< empty: it can be written
    RunPane &runPane() { return *m_run; }
    RungPane &pane(MemoryType type); ///< of a workflow, summary or insight
    RungPane *focusPane();
    SentenceList &sentences() { return *m_sentences; }
    LadderHead &head() { return *m_head; }
    RunList &runs() { return *m_runs; } ///< for the left dock
    /// In the place of panes and sentences: what compares two texts, or edits one. Null: the panes again.
    void setCover(QWidget *cover);
    bool isCovered() const;
    /// What F6 walks through.
    QList<QWidget *> panes();

    QByteArray saveSplitters() const;
    void restoreSplitters(const QByteArray &state);

Q_SIGNALS:
    void focusChanged(); ///< another memory, or another revision of it
    void currentClaimChanged(int claim);
    void writeRequested(waymark::MemoryType type);

private:
    struct Light ///< what is lit
    {
        QList<int> steps;
        std::array<QList<int>, 4> claims; ///< by type of the pane
        int lane = -1;
    };

    void showPanes();
    void showRung(MemoryType type);
    void placeLanes();
    void light(const Light &light);
    Light lightOfFocus(int claim) const;
    Light lightOfClaim(MemoryType type, int claim) const;
    Light lightOfStep(int step) const;
    void lightCurrent(bool reveal);
    LadderPane &paneOf(MemoryType type) const;
    QSet<int> supportingSteps() const;

    models::ClaimListModel &m_claims;
    std::shared_ptr<const Ladder> m_ladder;
    double m_threshold = supportedFrom;
    std::array<MemoryId, 4> m_shown; ///< by type: the memory that the pane shows
    MemoryId m_focus;
    bool m_writable = true;

    LadderHead *m_head;
    QSplitter *m_splitter;
    RunPane *m_run;
    std::array<RungPane *, 4> m_rungs {}; ///< by type; none for the trajectory
    SentenceList *m_sentences;
    QSplitter *m_vertical;
    RunList *m_runs;
    EmptyState *m_empty;
    QWidget *m_body;
    QStackedLayout *m_pages;
};

} // namespace waymark::widgets
