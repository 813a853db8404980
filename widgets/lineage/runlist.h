// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/runlistmodel.h"

#include <QListView>
#include <QWidget>

class QLineEdit;

namespace waymark::widgets {

class TextLabel;

/// The runs of the pool at the left of Lineage: outcome, task, which rungs each has. Words above narrow it.
/// Thread: GUI. The model must outlive it.
class RunList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunList)

public:
    explicit RunList(models::RunListModel &model, QWidget *parent = nullptr);

    QListView &list() { return *m_list; }
    QLineEdit &finder() { return *m_find; }
    void setCurrent(const QString &uuid);

Q_SIGNALS:
    void runChosen(const QString &uuid);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateCount();

    models::RunListModel &m_model;
    TextLabel *m_count;
    QLineEdit *m_find;
    QListView *m_list;
    QString m_current;
};

} // namespace waymark::widgets
