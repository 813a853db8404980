// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace waymark::widgets {

/// Shown while no pool is open: what this is, and the ways in.
/// Thread: GUI.
class WelcomePage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WelcomePage)

public:
    struct RecentPool
    {
        QString path;
        QString name;
        bool exists = true;
    };

    explicit WelcomePage(QWidget *parent = nullptr);

    /// Newest first; empty hides the list.
    void setRecentPools(const QList<RecentPool> &pools);

Q_SIGNALS:
    void openSampleRequested();
    void newPoolRequested();
    void openPoolRequested();
    void openRecentRequested(const QString &path);
    void forgetRecentRequested(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
};

} // namespace waymark::widgets
