// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace waymark::widgets {

class EmptyState;
class TextLabel;

/// The saved queries of the pool with the margin at their cut, narrow ones and those whose top is not the expected one marked.
/// Thread: GUI.
class SavedQueryList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedQueryList)

public:
    explicit SavedQueryList(QWidget *parent = nullptr);

    /// As they are stored; their runs come later.
    void setQueries(const QList<SavedQuery> &queries);
    void setRuns(const QList<SavedQueryRun> &runs);
    void setNarrowMargin(double margin);
    QString currentUuid() const;
    void setCurrent(const QString &uuid);
    QListView &view() const { return *m_view; }

Q_SIGNALS:
    void queryActivated(const waymark::SavedQuery &query);
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    QList<SavedQuery> m_queries;
    QHash<QString, SavedQueryRun> m_runs;
    double m_narrow = narrowMargin;
    QStandardItemModel *m_model;
    QListView *m_view;
    TextLabel *m_count;
    TextLabel *m_foot;
    TextLabel *m_empty;
};

} // namespace waymark::widgets
