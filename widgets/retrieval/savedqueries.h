// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/savedquerymodel.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace waymark::widgets {

class TabularLabel;
class TextLabel;

/// The left pane of Retrieval: saved queries with the margin at their cut, and which of them find others than expected.
/// Thread: GUI.
class SavedQueries final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedQueries)

public:
    explicit SavedQueries(QWidget *parent = nullptr);

    models::SavedQueryModel &model() { return m_model; }
    QString current() const; ///< uuid; empty for none
    void setCurrent(const QString &uuid);
    QListView *list() const { return m_list; }
    void setWritable(bool writable);

Q_SIGNALS:
    void openRequested(const QString &uuid);
    void saveRequested();
    void renameRequested(const QString &uuid);
    void deleteRequested(const QString &uuid);
    /// The top-N as it is now is what is right.
    void expectRequested(const QString &uuid);
    void runRequested();

private:
    void updateWords();
    void showMenu(const QPoint &at);

    models::SavedQueryModel m_model;
    TabularLabel *m_count;
    QListView *m_list;
    TextLabel *m_foot;
    QPushButton *m_save;
    QPushButton *m_run;
    bool m_writable = false;
};

} // namespace waymark::widgets
