// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/retrievallistmodel.h"

#include <QWidget>

class QHBoxLayout;

namespace waymark::widgets {

class ElidedLabel;
class HitList;
class IconLabel;

/// Ranked lists side by side: one for each type, or one for each of two settings.
/// Thread: GUI.
class HitColumns final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitColumns)

public:
    /// `models` are not owned.
    explicit HitColumns(const QList<models::RetrievalListModel *> &models, QWidget *parent = nullptr);

    void setHeading(int column, const QString &text, std::optional<MemoryType> type = std::nullopt);
    void setChangeShown(bool shown);
    HitList *list(int column) const { return m_columns.at(column).list; }
    int count() const { return int(m_columns.size()); }

Q_SIGNALS:
    void currentMemoryChanged(int column, waymark::MemoryId id);
    void memoryActivated(waymark::MemoryId id);

private:
    struct Column
    {
        IconLabel *glyph = nullptr;
        ElidedLabel *heading = nullptr;
        HitList *list = nullptr;
    };

    QList<Column> m_columns;
};

} // namespace waymark::widgets
