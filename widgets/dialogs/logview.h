// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace waymark::widgets {

class EmptyState;

/// The messages of the application, newest last, as plain text. Keeps the last five thousand.
/// Thread: GUI.
class LogView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogView)

public:
    enum class Level { Information, Warning, Error };

    struct Entry
    {
        QDateTime at; ///< UTC
        Level level = Level::Information;
        QString source; ///< category: "storage"
        QString text;
    };

    static constexpr int maxEntries = 5000;

    explicit LogView(QWidget *parent = nullptr);

    /// Follows the end unless somebody has scrolled up.
    void append(const Entry &entry);
    void clear();
    int count() const;
    QString toText() const;

private:
    void copy();
    void updateEmpty();

    QStandardItemModel *m_model;
    QListView *m_list;
    QWidget *m_filled;
    EmptyState *m_empty;
};

} // namespace waymark::widgets
