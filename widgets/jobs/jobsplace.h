// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace waymark::models {
class JobItemModel;
class JobListModel;
} // namespace waymark::models

namespace waymark::widgets {

class EmptyState;
class EstimatePanel;
class ItemPane;
class ItemTable;
class JobHead;
class JobList;

/// The place Jobs: what background services do and have done. The jobs stand in the left dock; the centre has the job that is looked at,
/// its items, and the item that is looked at. An estimate, or a proposal that is edited, stands in the place of all that.
/// Thread: GUI. The models must outlive it.
class JobsPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobsPlace)

public:
    JobsPlace(models::JobListModel &jobs, models::JobItemModel &items, QWidget *parent = nullptr);

    JobList &list() { return *m_list; } ///< for the left dock
    JobHead &head() { return *m_head; }
    ItemTable &table() { return *m_table; }
    ItemPane &item() { return *m_item; }
    EstimatePanel &estimate() { return *m_estimate; }

    enum class View { Empty,
        Job,
        Estimate,
        Cover };
    /// Empty or Job, when neither estimate nor cover is shown.
    void showJob(bool any);
    void showEstimate(bool shown);
    /// What compares two texts, in the place of all. Null: none. The place owns it from then on.
    void setCover(QWidget *cover);
    View shownView() const;
    /// Recorded answers can be tried: the empty place offers them.
    void setRecordedOffered(bool offered);

    /// What F6 walks through.
    QList<QWidget *> panes();
    /// Where the keys go when the place is gone to.
    void takeFocus();

    QByteArray saveSplitter() const;
    void restoreSplitter(const QByteArray &state);

Q_SIGNALS:
    void tryRecordedRequested();
    void configureRequested();

private:
    void showPage();

    JobList *m_list;
    JobHead *m_head;
    ItemTable *m_table;
    ItemPane *m_item;
    EstimatePanel *m_estimate;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QWidget *m_body;
    QWidget *m_cover = nullptr;
    QWidget *m_recorded;
    QStackedLayout *m_pages;
    bool m_hasJob = false;
    bool m_estimates = false;
};

} // namespace waymark::widgets
