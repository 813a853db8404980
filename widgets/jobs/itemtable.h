// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/jobitemmodel.h"

#include <QTableView>

namespace waymark::widgets {

/// The items of a job, one a row. Keys: arrows, j, k, Home, End, PageUp, PageDown; Enter goes to the proposal.
/// Thread: GUI. The model must outlive it.
class ItemTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemTable)

public:
    explicit ItemTable(models::JobItemModel &model, QWidget *parent = nullptr);

    JobItemId currentItem() const;
    /// The first row when it is not there.
    void setCurrentItem(JobItemId item);
    void step(int by);

Q_SIGNALS:
    void currentItemChanged(waymark::JobItemId item);
    void itemActivated(waymark::JobItemId item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    void setCurrentRow(int row);

    models::JobItemModel &m_model;
    bool m_resetting = false;
};

} // namespace waymark::widgets
