// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/joblistmodel.h"

#include <QListView>
#include <QWidget>

namespace waymark::widgets {

class CostBar;
class TextLabel;

/// The jobs at the left of the place, and what was spent in the month below.
/// Thread: GUI. The model must outlive it.
class JobList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobList)

public:
    explicit JobList(models::JobListModel &model, QWidget *parent = nullptr);

    QListView &list() { return *m_list; }
    JobId current() const;
    void setCurrent(JobId job);
    void setSpending(const Spending &spending);

Q_SIGNALS:
    void currentJobChanged(waymark::JobId job);
    void jobActivated(waymark::JobId job); ///< Enter: to its items

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFoot();
    void updateCount();

    models::JobListModel &m_model;
    TextLabel *m_count;
    QListView *m_list;
    QWidget *m_foot;
    TextLabel *m_month;
    TextLabel *m_spent;
    CostBar *m_spentBar;
    TextLabel *m_saved;
};

} // namespace waymark::widgets
