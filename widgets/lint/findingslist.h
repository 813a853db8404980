// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"

#include <QHash>
#include <QWidget>

class QStackedLayout;
class QTreeView;

namespace waymark::models {
class FindingListModel;
}

namespace waymark::widgets {

class EmptyState;
class TextLabel;

/// Every finding of the memories that the filter shows, at the bottom of the window: a table that sorts by any column. Enter or
/// a double click goes to the memory and the finding.
/// Thread: GUI.
class FindingsList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingsList)

public:
    explicit FindingsList(QWidget *parent = nullptr);

    /// `limited`: there are more, which are not listed. `memories` is how many the filter shows.
    void setFindings(const QList<Finding> &findings, const QHash<MemoryId, QString> &titles, bool limited, qint64 memories);
    /// Before there is an answer, and without a pool.
    void clear();
    const models::FindingListModel &model() const { return *m_model; }

Q_SIGNALS:
    void findingActivated(waymark::MemoryId memory, const QString &key);

private:
    void activate(const QModelIndex &index);
    void copy();

    models::FindingListModel *m_model;
    QTreeView *m_table;
    TextLabel *m_total;
    QWidget *m_filled;
    EmptyState *m_empty;
    QStackedLayout *m_pages;
};

} // namespace waymark::widgets
