// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lint.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace waymark::widgets {

class KeyCapButton;
class RadioButton;
class TextLabel;

/// The form of a rule that a person adds: a pattern or a query, what to say where it matches, how much it weighs. What is wrong
/// with it and how much it would find is said while one types. Ctrl+Enter stores it, Esc drops it.
/// Thread: GUI.
class RuleEditor final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleEditor)

public:
    explicit RuleEditor(QWidget *parent = nullptr);

    /// An empty uuid is a new rule. `taken` are the ids of the other rules.
    void open(const UserRule &rule, const QStringList &taken);
    UserRule rule() const;

    /// Answers checkRequested() with the same kind and expression: `problem` is empty when it is right; `matches` is the number
    /// of memories, -1 while it is not known. Answers to what is not typed any more are dropped.
    void setChecked(UserRule::Kind kind, const QString &expression, const QString &problem, qint64 matches);
    void setRefused(const QString &message);

Q_SIGNALS:
    void checkRequested(waymark::UserRule::Kind kind, const QString &expression);
    void keepRequested(const waymark::UserRule &rule);
    void dropRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void touch();
    void keep();
    void update();
    QString idProblem() const;

    UserRule m_rule;
    QStringList m_taken;
    TextLabel *m_head;
    QLineEdit *m_name;
    TextLabel *m_nameProblem;
    RadioButton *m_pattern;
    RadioButton *m_query;
    QLineEdit *m_expression;
    TextLabel *m_found;
    QLineEdit *m_message;
    QComboBox *m_severity;
    KeyCapButton *m_keep;
    KeyCapButton *m_drop;
    QTimer m_checkSoon;
    QString m_problem; ///< of the expression; empty when it is right
    bool m_checked = false; ///< the answer for what is typed is there
    bool m_loading = false;
};

} // namespace waymark::widgets
