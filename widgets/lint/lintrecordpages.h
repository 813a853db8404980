// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lint.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;
class QTreeView;

namespace waymark::models {
class LintPassModel;
class SuppressionModel;
} // namespace waymark::models

namespace waymark::widgets {

class EmptyState;
class TextLabel;

/// What was accepted in the pool, with who and why, and the way to take it back.
/// Thread: GUI.
class SuppressionsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuppressionsPage)

public:
    explicit SuppressionsPage(QWidget *parent = nullptr);

    void setSuppressions(const QList<Suppression> &suppressions);
    void setFilter(const QString &words);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void takeBackRequested(const QStringList &suppressions);

private:
    QStringList selected() const;
    void updateButton();

    models::SuppressionModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QLineEdit *m_find;
    QTreeView *m_table;
    QPushButton *m_back;
    QStackedLayout *m_pages;
    bool m_readOnly = false;
};

/// The records of the passes over the whole pool, when the next runs by itself, and the button that runs one now.
/// Thread: GUI.
class LintPassesPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LintPassesPage)

public:
    explicit LintPassesPage(QWidget *parent = nullptr);

    void setPasses(const QList<LintPass> &passes);
    void setSchedule(int days); ///< 0 = never
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    void passRequested();
    void scheduleRequested(int days);

private:
    models::LintPassModel *m_model;
    QTreeView *m_table;
    QComboBox *m_schedule;
    QPushButton *m_run;
    QStackedLayout *m_pages;
};

} // namespace waymark::widgets
