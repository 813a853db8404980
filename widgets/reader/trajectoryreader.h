// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/steplistmodel.h"
#include "services/domain/poollink.h"
#include "widgets/reader/rundocument.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QListView;
class QSplitter;
class QStackedLayout;

namespace waymark::widgets {

class EmptyState;
class ReaderFind;
class ReaderHead;
class RunLayout;
class SafeTextView;

/// Reads one run: outline, step by step, unimportant steps and long outputs folded, sub-agents nested where they were
/// started, find, and a step or a link to it to copy. The run is made ready on a worker; what does not fit the newest request
/// is dropped.
/// Thread: GUI.
class TrajectoryReader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrajectoryReader)

public:
    enum class Form {
        Inspector, ///< narrow: a bar with the step instead of the outline
        Page,
    };

    explicit TrajectoryReader(Form form, QWidget *parent = nullptr);
    ~TrajectoryReader() override;

    /// Nothing to read; says so.
    void clear();
    /// A run is on its way; said on screen when it takes long.
    void setLoading(const QString &uuid);
    /// Stays at its step when it is the run that is shown already; else goes to `step` (0 = the beginning).
    void setRun(const Trajectory &run, const QList<Trajectory> &subRuns, int step = 0);
    QString runUuid() const { return m_document ? m_document->run.uuid : QString(); }
    bool isReady() const { return m_document && !m_building; }
    bool isSearching() const { return m_searching; }

    int currentRow() const { return m_row; }
    int rowCount() const;
    /// The step that is read, with the uuid of its own run.
    PoolLink currentLink() const;
    /// The run with its own step that one is at or inside of.
    PoolLink placeInRun() const;
    bool stepsFolded() const;
    bool outputsFolded() const { return m_outputsFolded; }
    bool asRecorded() const { return m_asRecorded; }

    SafeTextView &view() const { return *m_view; }
    RunLayout &runLayout() const { return *m_layout; }
    ReaderFind &finder() const { return *m_find; }
    QByteArray saveSplitter() const;
    void restoreSplitter(const QByteArray &state);

public Q_SLOTS:
    void goToRow(int row);
    void goToStep(int number); ///< 1-based, of the run itself
    void nextStep();
    void previousStep();
    void firstStep();
    void lastStep();
    void setStepsFolded(bool folded);
    void setOutputsFolded(bool folded);
    void setAsRecorded(bool recorded);
    void openFind();
    void findNext();
    void findPrevious();
    void copyStep();
    void copyLink();

Q_SIGNALS:
    void ready(); ///< the run is shown
    void stepChanged(int row);
    void optionsChanged(); ///< folded or as recorded
    void openPageRequested(const waymark::PoolLink &step);
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const Trajectory &run, const QList<Trajectory> &subRuns, int step);
    void take(std::shared_ptr<RunDocument> document, int step);
    void setRow(int row);
    void followTop();
    void search(const QString &text);
    void showHit(int hit);
    void placeMarks();

    Form m_form;
    models::StepListModel m_model;
    ReaderHead *m_head;
    ReaderFind *m_find;
    QListView *m_outline;
    SafeTextView *m_view;
    RunLayout *m_layout;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
    std::shared_ptr<RunDocument> m_document;
    std::shared_ptr<std::atomic<quint64>> m_newest; ///< shared with workers, so that they stop when they are outdated
    quint64 m_building = 0; ///< generation that is on its way; 0 = none
    quint64 m_generation = 0;
    std::pair<Trajectory, QList<Trajectory>> m_wanted; ///< the run asked for last, with its sub-runs
    int m_row = -1;
    bool m_asRecorded = false;
    bool m_outputsFolded = true;
    bool m_searching = false;
    QTimer m_slow;
    bool m_jumping = false; ///< the view scrolls because a step was asked for
    QList<RunHit> m_hits;
    int m_hit = -1;
};

} // namespace waymark::widgets
