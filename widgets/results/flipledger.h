// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/results/fliptablemodel.h"

#include <QWidget>

class QButtonGroup;
class QScrollArea;
class QSortFilterProxyModel;
class QSplitter;

namespace waymark::widgets {

class FlipMemories;
class FlipSideBox;
class RowTable;
class TextLabel;
class TriageCard;

/// The flip ledger: tasks that pass on one side only, with both sides' attempts, the memories that stood in the prompt, and what a person
/// says of those that memory lost. Keys 1, 2, 3, 0 triage the current task and go on to the next that nobody has looked at.
/// Thread: GUI.
class FlipLedger final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlipLedger)

public:
    explicit FlipLedger(QWidget *parent = nullptr);

    /// `rule` says when a task with several attempts counts as passed, as a sentence.
    void setFlips(const QList<Flip> &flips, const QString &title, const QString &rule);
    void setWritable(bool writable);
    const models::FlipTableModel &model() const { return m_model; }
    RowTable &table() const { return *m_table; }
    TriageCard &triage() const { return *m_triage; }
    const Flip *current() const; ///< null when there is none
    /// As the keys do: says it of the current task, if memory lost it, and goes on.
    void blame(TriageCause cause);
    QList<QWidget *> panes() const;

Q_SIGNALS:
    void openRun(const QString &trajectory);
    void openMemory(const QString &memory);
    void triaged(const waymark::Triage &triage);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDetail();
    void filter();
    void showCurrent();
    void updateCounts();
    void goOn();

    models::FlipTableModel m_model;
    QSortFilterProxyModel *m_shown;
    TextLabel *m_title;
    TextLabel *m_rule;
    TextLabel *m_count;
    QButtonGroup *m_filters;
    RowTable *m_table;
    QSplitter *m_splitter;
    QScrollArea *m_detail;
    TextLabel *m_task;
    TextLabel *m_where;
    FlipSideBox *m_without;
    FlipSideBox *m_with;
    FlipMemories *m_memories;
    TriageCard *m_triage;
};

} // namespace waymark::widgets
