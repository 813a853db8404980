// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"
#include "services/text/completion.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace waymark::widgets {

class CheckBox;
class DateField;
class ErrorStrip;
class ExactTextEdit;
class IconLabel;
class KeyCapButton;
class QueryEdit;
class TextLabel;

/// Task, plan and settings of one question.
/// Thread: GUI.
class QueryBuilder final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryBuilder)

public:
    explicit QueryBuilder(QWidget *parent = nullptr);

    RetrievalQuery query() const;
    /// Without telling anybody.
    void setQuery(const RetrievalQuery &query);
    void setDomains(const QStringList &domains);
    void setSpaces(const QList<SpaceInfo> &spaces);
    void setToday(QDate today);
    void setWords(const text::CompletionWords &words);
    /// What the pool says of the filter; empty when nothing is wrong.
    void setFilterError(const QString &sentence);
    void setPinned(bool pinned);
    bool hasTask() const;
    /// Only task and settings, while something else needs the room.
    void setCompact(bool compact);
    QWidget *taskField() const;
    QWidget *planField() const;

Q_SIGNALS:
    /// Something else is asked now.
    void edited();
    /// Ctrl+Enter or the button: asked in earnest.
    void retrieveRequested();
    void chooseTaskRequested();
    /// The same settings without the plan, beside these.
    void compareWithTaskRequested();
    /// These settings beside others: on or off.
    void pinRequested(bool pin);

private:
    void build();
    void tell();
    void updateNote();
    void fillDomains();
    void takeDomainChoice(int index);
    void fillSpaces();

    ExactTextEdit *m_task;
    ExactTextEdit *m_plan;
    IconLabel *m_noteIcon;
    TextLabel *m_note;
    QPushButton *m_choose;
    QPushButton *m_compare;
    QPushButton *m_pin;
    QComboBox *m_type;
    QComboBox *m_domain;
    DateField *m_asOf;
    QComboBox *m_space;
    QComboBox *m_method;
    QSpinBox *m_top;
    CheckBox *m_accepted;
    QueryEdit *m_filter;
    TextLabel *m_filterError;
    KeyCapButton *m_retrieve;
    QWidget *m_planCaption = nullptr;
    QWidget *m_noteRow = nullptr;
    QStringList m_domains;
    QList<SpaceInfo> m_spaces;
    QString m_taskDomain;
    RetrievalQuery m_rest; ///< what has no field here, as it was set
    bool m_quiet = false;
};

} // namespace waymark::widgets
