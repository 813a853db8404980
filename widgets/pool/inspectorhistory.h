// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memorydetails.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace waymark::widgets {

class EmptyState;

/// What became of one memory, newest first: who did what when and why, with the text before and after, and the decisions
/// of reviewers between.
/// Thread: GUI.
class InspectorHistory final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorHistory)

public:
    /// One line of the list: a change, a decision, or a change with the decision it was.
    struct Item
    {
        std::optional<HistoryEntry> entry;
        std::optional<Decision> decision;
        QDateTime at;
    };

    explicit InspectorHistory(QWidget *parent = nullptr);

    /// Builds its rows when it is looked at, not before.
    void setDetails(const MemoryDetails &details);

    /// Changes and decisions in one order, newest first. A decision and the change that wrote it are one item.
    static QList<Item> items(const MemoryDetails &details);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void addItems();

    QList<Item> m_items;
    qsizetype m_shown = 0;
    bool m_stale = true;
    QScrollArea *m_scroll;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
    EmptyState *m_empty;
};

} // namespace waymark::widgets
