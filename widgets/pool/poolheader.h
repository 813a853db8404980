// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/query.h"

#include <QHeaderView>

namespace waymark::widgets {

/// The header of the pool table: arrows and numbers of the keys it is ordered by; a click orders, Shift+click adds a key,
/// a right click chooses columns.
class PoolHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PoolHeader)

public:
    explicit PoolHeader(QWidget *parent = nullptr);

    void setSort(const QList<SortTerm> &sort);
    QSize sizeHint() const override;

Q_SIGNALS:
    void columnToggled(int column, bool shown);
    void columnsReset();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Place among the sort keys (0-based) and direction as the column reads it; -1 when it is none.
    int sortPlace(int column, bool *descending) const;

    QList<SortTerm> m_sort;
};

} // namespace waymark::widgets
