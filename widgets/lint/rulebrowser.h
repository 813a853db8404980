// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lint.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace waymark::models {
class RuleListModel;
}

namespace waymark::widgets {

class EmptyState;
class LintPassesPage;
class RuleDetail;
class RuleEditor;
class SuppressionsPage;

/// The rules of the pool with their pages, what was ignored, and the records of lint passes. A window beside the work; it is
/// given everything and changes nothing.
/// Thread: GUI.
class RuleBrowser final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleBrowser)

public:
    enum class Page { Rules,
        Ignored,
        Passes };

    explicit RuleBrowser(QWidget *parent = nullptr);

    void setRules(const QList<RuleState> &rules);
    void setSuppressions(const QList<Suppression> &suppressions);
    void setPasses(const QList<LintPass> &passes);
    void setSchedule(int days);
    void setReadOnly(bool readOnly);
    /// Answers pageRequested() of the same rule.
    void setRulePage(const QString &rule, const QString &page);
    /// Comes to this rule, or stays at the one that is chosen.
    void showRule(const QString &rule);
    void showPage(Page page);
    QString currentRule() const;
    RuleEditor &editor() const { return *m_editor; }
    bool isEditing() const;
    /// The rule was stored: shows the list again, with it.
    void ruleKept(const QString &rule);

Q_SIGNALS:
    void pageRequested(const QString &rule);
    void enableRequested(const QString &rule, bool enabled);
    void severityRequested(const QString &rule, std::optional<waymark::Severity> severity);
    void filterRequested(const QString &query);
    void removeRequested(const waymark::UserRule &rule);
    void takeBackRequested(const QStringList &suppressions);
    void passRequested();
    void scheduleRequested(int days); ///< 0 = never

private:
    QWidget *makeRulesPage();
    void showCurrent();
    void edit(const UserRule &rule);
    void leaveEditor();

    models::RuleListModel *m_model;
    QTabWidget *m_tabs;
    QLineEdit *m_find;
    QTreeView *m_tree;
    QPushButton *m_add;
    QStackedWidget *m_right;
    RuleDetail *m_detail;
    RuleEditor *m_editor;
    EmptyState *m_none;
    SuppressionsPage *m_suppressions;
    LintPassesPage *m_passes;
    QString m_wanted; ///< rule to come to once it is listed
    bool m_readOnly = false;
};

} // namespace waymark::widgets
