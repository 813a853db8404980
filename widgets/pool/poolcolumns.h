// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/memorytablemodel.h"

#include <QByteArray>

class QHeaderView;

namespace waymark::widgets {

/// Widths, order and visibility of the columns of the pool table. The title takes the width that the others leave.
class PoolColumns final
{
public:
    /// Not owned.
    explicit PoolColumns(QHeaderView &header);

    void reset();
    void setShown(models::MemoryTableModel::Column column, bool shown);
    /// After a change of the viewport's or a column's width.
    void fitTitle();
    /// The leftmost column that is shown.
    int first() const;
    /// True while it changes the header itself: not the person's doing.
    bool isArranging() const { return m_arranging; }

    QByteArray save() const;
    /// False and unchanged when the bytes are none of ours. Columns that are new since stay hidden.
    bool restore(const QByteArray &bytes);

private:
    QHeaderView &m_header;
    bool m_arranging = false;
};

} // namespace waymark::widgets
