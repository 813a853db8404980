// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/results/resultlistmodel.h"

#include <QListView>

namespace waymark::widgets {

/// A short list of the left side, as high as its rows: one line each, or two when entries have details. Keys: arrows, j, k.
/// Thread: GUI.
class ResultList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultList)

public:
    enum class Lines { One,
        Two };

    ResultList(Lines lines, const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setEntries(const QList<models::ResultEntry> &entries);
    const models::ResultListModel &entries() const { return m_model; }
    QString current() const;
    /// Chooses it without a signal; what is not there clears the choice.
    void setCurrent(const QString &id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 80, sizeHint().height() }; }

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void step(int by);

    models::ResultListModel m_model;
    bool m_quiet = false;
};

} // namespace waymark::widgets
