// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/results/judgetablemodel.h"

#include <QWidget>

namespace waymark::widgets {

class ConfusionGrid;
class KeyCapButton;
class RowTable;
class TextLabel;

/// A judge held against what was verified: confusion, accuracy and kappa; the runs in which it is wrong; and the queue of memories that were
/// made under an outcome that does not hold. Keys in the queue: Y re-labels, G has the memory made again by the other variant; both go on to
/// the next.
/// Thread: GUI.
class JudgeAuditView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JudgeAuditView)

public:
    explicit JudgeAuditView(QWidget *parent = nullptr);

    /// `subject` says what was compared: "The runs of this pool that were judged and verified".
    void setAudit(const JudgeAudit &audit, const QString &subject);
    /// Changes of the pool; models can be asked.
    void setWritable(bool writable, bool canGenerate);
    RowTable &cases() const { return *m_casesTable; }
    RowTable &queue() const { return *m_queueTable; }
    const MislabelledMemory *current() const; ///< of the queue; null when there is none
    QList<QWidget *> panes() const;
    /// As the buttons do.
    void relabelCurrent();
    void regenerateCurrent();

Q_SIGNALS:
    void relabelRequested(waymark::MemoryId memory);
    void regenerateRequested(waymark::MemoryId memory, const QString &trajectory);
    void openMemory(const QString &memory);
    void openRun(const QString &trajectory);
    /// Judge files (`{preds, gts}`) to be read.
    void openFilesRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateButtons();

    models::JudgedCaseModel m_cases;
    models::MislabelledModel m_queue;
    JudgeAudit m_audit;
    TextLabel *m_subject;
    ConfusionGrid *m_grid;
    TextLabel *m_figures;
    TextLabel *m_caseTitle;
    RowTable *m_casesTable;
    QWidget *m_queueBox;
    TextLabel *m_queueTitle;
    RowTable *m_queueTable;
    KeyCapButton *m_relabel;
    KeyCapButton *m_regenerate;
    bool m_writable = true;
    bool m_canGenerate = true;
};

} // namespace waymark::widgets
