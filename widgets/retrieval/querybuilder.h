// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/records.h"
#include "services/domain/retrieval.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace waymark::widgets {

class DateField;
class ExactTextEdit;
class KeyCapButton;
class LinkButton;
class TextLabel;

/// The question and its settings: task, plan, type, domain that is left out, date, space, method, number, filter.
/// Thread: GUI.
class QueryBuilder final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryBuilder)

public:
    explicit QueryBuilder(QWidget *parent = nullptr);

    /// Tasks of the pool to choose from, by their text.
    void setTasks(const QList<Task> &tasks);
    void setDomains(const QStringList &domains);
    void setSpaces(const QList<SpaceInfo> &spaces);
    void setToday(QDate today);
    /// Says nothing by queryChanged().
    void setQuery(const RetrievalQuery &query);
    RetrievalQuery query() const;
    /// Under the filter: why it cannot be asked. Empty for nothing.
    void setProblem(const QString &problem);
    /// The plan is missing although the type wants one.
    void setPlanMissing(bool missing);
    void focusTask();

Q_SIGNALS:
    /// Something was typed or chosen.
    void queryChanged();
    void retrieveRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeTask(int index);
    void change();
    QWidget *choices();

    QList<Task> m_tasks;
    RetrievalQuery m_rest; ///< what has no field of its own
    QDate m_today;
    ExactTextEdit *m_task;
    ExactTextEdit *m_plan;
    QComboBox *m_taskChoice;
    TextLabel *m_planNote;
    QComboBox *m_type;
    QComboBox *m_domain;
    DateField *m_asOf;
    QComboBox *m_space;
    QComboBox *m_recipe;
    QComboBox *m_method;
    QSpinBox *m_top;
    QLineEdit *m_filter;
    TextLabel *m_problem;
    KeyCapButton *m_retrieve;
    bool m_setting = false;
};

} // namespace waymark::widgets
