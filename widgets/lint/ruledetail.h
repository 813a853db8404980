// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lint.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace waymark::widgets {

class CheckBox;
class LinkButton;
class SafeTextView;
class TextLabel;

/// One rule: what it looks for, whether it is on, how much it weighs, how much it finds, and its page.
/// Thread: GUI.
class RuleDetail final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleDetail)

public:
    explicit RuleDetail(QWidget *parent = nullptr);

    void setRule(const RuleState &rule, bool readOnly);
    /// The page in Markdown, without its heading; shown by the reading view alone.
    void setPage(const QString &page);
    QString ruleId() const { return m_rule.id; }

Q_SIGNALS:
    void enableRequested(const QString &rule, bool enabled);
    /// Empty = the rule's own.
    void severityRequested(const QString &rule, std::optional<waymark::Severity> severity);
    void showFindingsRequested(const QString &rule);
    void showIgnoredRequested(const QString &rule);
    void editRequested(const waymark::UserRule &rule);
    void removeRequested(const waymark::UserRule &rule);

private:
    RuleState m_rule;
    TextLabel *m_name;
    TextLabel *m_title;
    CheckBox *m_enabled;
    QComboBox *m_severity;
    LinkButton *m_findings;
    LinkButton *m_ignored;
    QPushButton *m_edit;
    QPushButton *m_remove;
    SafeTextView *m_page;
};

} // namespace waymark::widgets
