// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace waymark::models {
class RowProvider;
}

namespace waymark::widgets {

class ElidedLabel;
class LinkButton;
class TextLabel;

/// Beside the map: the current memory and its nearest neighbours in the whole space, with their cosine. What is near in the
/// picture need not be near in the space; here stands what is.
/// Thread: GUI.
class MapNeighbours final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MapNeighbours)

public:
    explicit MapNeighbours(QWidget *parent = nullptr);

    /// Not owned; must live longer.
    void setRows(models::RowProvider *rows);
    void setMemory(MemoryId memory);
    void setNeighbours(const QList<Neighbour> &neighbours);
    QListView &list() const { return *m_list; }

Q_SIGNALS:
    void memoryClicked(waymark::MemoryId memory);
    void openInPoolRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();

    models::RowProvider *m_rows = nullptr;
    MemoryId m_memory;
    QList<Neighbour> m_neighbours;
    QStandardItemModel *m_model;
    ElidedLabel *m_title;
    TextLabel *m_where;
    LinkButton *m_open;
    QListView *m_list;
    TextLabel *m_note;
};

} // namespace waymark::widgets
