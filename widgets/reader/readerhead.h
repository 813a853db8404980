// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"
#include "services/text/stepoutline.h"
#include "widgets/common/bar.h"

#include <QList>

class QToolButton;

namespace waymark::widgets {

class ElidedLabel;
class IconLabel;
class TabularLabel;
class TextLabel;

/// What is read and where in it one is: outcome, task and origin of the run (on its page), the step with the way to the next
/// and previous one, and what can be done with it.
/// Thread: GUI.
class ReaderHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderHead)

public:
    explicit ReaderHead(bool page, QWidget *parent = nullptr);

    void setRun(const Trajectory &run, const QList<text::OutlineStep> &outline);
    /// A row of the outline and its words; -1 for none.
    void setStep(int row, const QString &title);
    bool foldsSteps() const;
    void setFoldsSteps(bool folds);
    void setAsRecorded(bool recorded);

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    void foldRequested(bool folded);
    void recordedRequested(bool recorded);
    void findRequested();
    void copyRequested();
    void linkRequested();
    void pageRequested();
    void closeRequested();

private:
    QToolButton *addButton(const QString &name, const QString &text);

    QList<text::OutlineStep> m_outline;
    QWidget *m_about;
    IconLabel *m_outcome;
    ElidedLabel *m_task;
    ElidedLabel *m_origin;
    TextLabel *m_position;
    ElidedLabel *m_title;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_fold;
    QToolButton *m_recorded;
};

} // namespace waymark::widgets
