// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/candidatemodel.h"

#include <QTreeView>

namespace waymark::widgets {

/// The ranked list: rows of two lines, the cut as a line of its own. J and K walk, Enter opens the memory.
/// Thread: GUI.
class CandidateTable final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CandidateTable)

public:
    /// The model must live longer than the table.
    explicit CandidateTable(models::CandidateModel &model, QWidget *parent = nullptr);

    MemoryId currentMemory() const;
    /// Goes there when it is shown.
    void setCurrentMemory(MemoryId memory);
    /// The memories in sight, for what is worked out for them alone.
    QList<MemoryId> memoriesInSight() const;

Q_SIGNALS:
    void currentMemoryChanged(waymark::MemoryId memory);
    void memoryActivated(waymark::MemoryId memory);
    /// Other rows came into sight; told once they rest.
    void sightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    void move(int by);

    models::CandidateModel &m_model;
    MemoryId m_kept; ///< current before the rows changed
};

} // namespace waymark::widgets
