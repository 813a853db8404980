// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lint/ruleeditor.h"

#include "widgets/common/keycap.h"
#include "widgets/common/keytext.h"
#include "widgets/common/labels.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/radiobutton.h"
#include "widgets/common/severityglyph.h"
#include "widgets/common/textlabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int checkDelay = 200; // milliseconds after the last key
constexpr qsizetype longestName = 60;
const QString prefix = u"user."_s;

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QWidget(parent)
    , m_head(new TextLabel({}, TextStyle::Title))
    , m_name(new QLineEdit)
    , m_nameProblem(new TextLabel({}, TextStyle::Secondary, Token::Error))
    , m_pattern(new RadioButton(tr("A pattern (RE2)")))
    , m_query(new RadioButton(tr("A search")))
    , m_expression(new QLineEdit)
    , m_found(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_message(new QLineEdit)
    , m_severity(new QComboBox)
    , m_keep(new KeyCapButton(tr("Save the rule"), applyKeyText()))
    , m_drop(new KeyCapButton(tr("Cancel"), u"Esc"_s))
{
    setObjectName(u"ruleEditor"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    m_head->setObjectName(u"ruleEditorHead"_s);
    column->addWidget(m_head);
    column->addSpacing(8);
    const auto add = [column](const QString &caption, QWidget *field, const QString &name) {
        auto *label = new TextLabel(caption, TextStyle::Secondary, Token::Muted);
        label->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(caption);
        column->addWidget(label);
        column->addWidget(field);
    };
    add(tr("Name: small letters, digits and hyphens"), m_name, u"ruleName"_s);
    m_name->setMaxLength(longestName);
    //: Example of the name of a rule: only a-z, 0-9 and hyphens
    m_name->setPlaceholderText(tr("no-todo"));
    m_nameProblem->setObjectName(u"ruleNameProblem"_s);
    m_nameProblem->setWordWrap(true);
    column->addWidget(m_nameProblem);
    column->addSpacing(8);

    column->addWidget(new TextLabel(tr("It finds"), TextStyle::Secondary, Token::Muted));
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(16);
    auto *group = new QButtonGroup(this);
    for (const auto &[button, name] : { std::pair(m_pattern, u"ruleIsPattern"_s), std::pair(m_query, u"ruleIsQuery"_s) }) {
        button->setObjectName(name);
        button->setAccessibleName(button->text());
        group->addButton(button);
        kinds->addWidget(button);
    }
    kinds->addStretch();
    column->addLayout(kinds);
    m_expression->setObjectName(u"ruleExpression"_s);
    m_expression->setAccessibleName(tr("Pattern or search"));
    m_expression->setMaxLength(4000);
    column->addWidget(m_expression);
    m_found->setObjectName(u"ruleFound"_s);
    m_found->setWordWrap(true);
    column->addWidget(m_found);
    column->addSpacing(8);
    add(tr("What to say where it matches: a sentence"), m_message, u"ruleMessage"_s);
    m_message->setMaxLength(1000);
    column->addSpacing(8);
    add(tr("Severity"), m_severity, u"ruleSeverity"_s);
    for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Info })
        m_severity->addItem(severityIcon(severity), label(severity), int(severity));
    column->addSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_keep->setPrimary(true);
    m_keep->setObjectName(u"ruleKeep"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_drop->setObjectName(u"ruleDrop"_s);
    m_drop->setAccessibleName(m_drop->text());
    row->addStretch();
    row->addWidget(m_drop);
    row->addWidget(m_keep);
    column->addLayout(row);
    column->addStretch();

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkDelay);
    connect(&m_checkSoon, &QTimer::timeout, this, [this] {
        const UserRule now = rule();
        if (!now.expression.isEmpty())
            Q_EMIT checkRequested(now.kind, now.expression);
    });
    connect(m_name, &QLineEdit::textChanged, this, &RuleEditor::update);
    connect(m_message, &QLineEdit::textChanged, this, &RuleEditor::update);
    connect(m_expression, &QLineEdit::textChanged, this, &RuleEditor::touch);
    connect(m_pattern, &QRadioButton::toggled, this, &RuleEditor::touch);
    connect(m_keep, &QPushButton::clicked, this, &RuleEditor::keep);
    connect(m_drop, &QPushButton::clicked, this, &RuleEditor::dropRequested);
}

void RuleEditor::open(const UserRule &rule, const QStringList &taken)
{
    m_loading = true;
    m_rule = rule;
    m_taken = taken;
    m_head->setText(rule.uuid.isEmpty() ? tr("A rule of your own") : rule.id);
    setAccessibleName(m_head->text());
    m_name->setText(rule.id.startsWith(prefix) ? rule.id.mid(prefix.size()) : rule.id);
    (rule.kind == UserRule::Kind::Pattern ? m_pattern : m_query)->setChecked(true);
    m_expression->setText(rule.expression);
    m_message->setText(rule.message);
    m_severity->setCurrentIndex(m_severity->findData(int(rule.severity)));
    m_loading = false;
    touch();
    m_name->setFocus(Qt::OtherFocusReason);
}

UserRule RuleEditor::rule() const
{
    UserRule rule = m_rule;
    rule.id = prefix + m_name->text().trimmed();
    rule.kind = m_pattern->isChecked() ? UserRule::Kind::Pattern : UserRule::Kind::Query;
    rule.expression = m_expression->text().trimmed();
    rule.message = m_message->text().trimmed();
    rule.severity = static_cast<Severity>(m_severity->currentData().toInt());
    return rule;
}

QString RuleEditor::idProblem() const
{
    const QString name = m_name->text().trimmed();
    const bool plain = std::ranges::all_of(name, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
    if (!plain)
        return tr("Only a to z, 0 to 9 and hyphens.");
    if (m_taken.contains(QString(prefix + name)))
        return tr("There is a rule of this name.");
    return {};
}

void RuleEditor::touch()
{
    if (m_loading)
        return;
    m_checked = false;
    m_problem.clear();
    m_checkSoon.start();
    update();
}

void RuleEditor::setChecked(UserRule::Kind kind, const QString &expression, const QString &problem, qint64 matches)
{
    const UserRule now = rule();
    if (kind != now.kind || expression != now.expression)
        return;
    m_checked = true;
    m_problem = problem;
    update();
    if (problem.isEmpty() && matches >= 0)
        m_found->setText(tr("It matches in %n memory(s) of the pool.", nullptr, int(matches)));
}

void RuleEditor::setRefused(const QString &message)
{
    m_problem = message;
    update();
}

void RuleEditor::update()
{
    if (m_loading)
        return;
    const QString problem = idProblem();
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    //: Examples of a pattern and of a search; their syntax is not translated
    m_expression->setPlaceholderText(m_pattern->isChecked() ? tr("\\b(TODO|FIXME)\\b") : tr("type:insight age>180d review:unreviewed"));
    m_found->setToken(m_problem.isEmpty() ? Token::Muted : Token::Error);
    if (!m_problem.isEmpty())
        m_found->setText(m_problem);
    else if (!m_checked)
        m_found->setText(m_pattern->isChecked() ? tr("Looked for in title, description and content; upper and lower case are alike.")
                                                : tr("In the language of the search box; every memory that it shows has the finding."));
    m_expression->setAccessibleDescription(m_found->text());
    const UserRule now = rule();
    const bool complete = problem.isEmpty() && now.id != prefix && !now.expression.isEmpty() && !now.message.isEmpty() && m_problem.isEmpty();
    m_keep->setEnabled(complete);
    m_keep->setToolTip(complete ? QString() : tr("A rule needs a name, what it finds, and what to say."));
}

void RuleEditor::keep()
{
    if (m_keep->isEnabled())
        Q_EMIT keepRequested(rule());
}

bool RuleEditor::event(QEvent *event)
{
    return claimPanelKeys(event) || QWidget::event(event);
}

void RuleEditor::keyPressEvent(QKeyEvent *event)
{
    if (isCancelKey(*event))
        Q_EMIT dropRequested();
    else if (isApplyKey(*event))
        keep();
    else
        QWidget::keyPressEvent(event);
}

} // namespace waymark::widgets
