// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lint/ruledetail.h"

#include "widgets/common/bar.h"
#include "widgets/common/checkbox.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/labels.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/severityglyph.h"
#include "widgets/common/textlabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

RuleDetail::RuleDetail(QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel({}, TextStyle::Title))
    , m_title(new TextLabel({}, TextStyle::Interface, Token::Muted))
    , m_enabled(new CheckBox(tr("On")))
    , m_severity(new QComboBox)
    , m_findings(new LinkButton)
    , m_ignored(new LinkButton)
    , m_edit(new QPushButton(tr("Edit…")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_page(new SafeTextView)
{
    setObjectName(u"ruleDetail"_s);
    m_name->setObjectName(u"ruleDetailName"_s);
    m_title->setObjectName(u"ruleDetailTitle"_s);
    m_title->setWordWrap(true);
    m_enabled->setObjectName(u"ruleEnabled"_s);
    m_enabled->setAccessibleName(tr("The rule is on"));
    m_severity->setObjectName(u"ruleLevel"_s);
    m_severity->setAccessibleName(tr("Severity of the rule"));
    m_findings->setObjectName(u"ruleFindings"_s);
    m_ignored->setObjectName(u"ruleIgnored"_s);
    m_edit->setObjectName(u"ruleEdit"_s);
    m_edit->setAccessibleName(tr("Edit the rule"));
    m_remove->setObjectName(u"ruleRemove"_s);
    m_remove->setAccessibleName(tr("Remove the rule"));
    m_page->setObjectName(u"rulePage"_s);
    m_page->setAccessibleName(tr("Explanation of the rule"));

    auto *head = new Bar(Token::Surface, Qt::BottomEdge);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(4);
    lines->addWidget(m_name);
    lines->addWidget(m_title);
    lines->addSpacing(4);
    auto *row = new FlowBox(12, 6);
    for (QWidget *each : std::initializer_list<QWidget *> { m_enabled, m_severity, m_findings, m_ignored, m_edit, m_remove })
        row->flow()->addWidget(each);
    lines->addWidget(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_page, 1);

    connect(m_enabled, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT enableRequested(m_rule.id, on); });
    connect(m_severity, &QComboBox::activated, this, [this](int index) {
        const QVariant chosen = m_severity->itemData(index);
        const auto severity = static_cast<Severity>(chosen.toInt());
        Q_EMIT severityRequested(m_rule.id, severity == m_rule.ownSeverity ? std::nullopt : std::optional(severity));
    });
    connect(m_findings, &QAbstractButton::clicked, this, [this] { Q_EMIT showFindingsRequested(m_rule.id); });
    connect(m_ignored, &QAbstractButton::clicked, this, [this] { Q_EMIT showIgnoredRequested(m_rule.id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(*m_rule.userRule); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(*m_rule.userRule); });
}

void RuleDetail::setRule(const RuleState &rule, bool readOnly)
{
    m_rule = rule;
    m_name->setText(rule.id);
    m_title->setText(rule.title);
    m_enabled->setChecked(rule.enabled);
    m_enabled->setEnabled(!readOnly);
    {
        const QSignalBlocker quiet(m_severity);
        m_severity->clear();
        for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Info }) {
            const QString word = label(severity);
            m_severity->addItem(severityIcon(severity), severity == rule.ownSeverity ? tr("%1 (its own)").arg(word) : word, int(severity));
        }
        m_severity->setCurrentIndex(m_severity->findData(int(rule.severity)));
    }
    // That of a person's rule stands in its form.
    m_severity->setVisible(!rule.user);
    m_severity->setEnabled(!readOnly && rule.enabled);
    m_findings->setText(tr("%n finding(s)", nullptr, int(rule.findings)));
    m_findings->setEnabled(rule.findings > 0);
    m_findings->setAccessibleName(tr("%1: show their memories").arg(m_findings->text()));
    m_findings->setToolTip(rule.findings > 0 ? tr("Show the memories in which it finds something") : QString());
    m_ignored->setText(tr("%n ignored", nullptr, int(rule.suppressed)));
    m_ignored->setAccessibleName(m_ignored->text());
    m_ignored->setVisible(rule.suppressed > 0);
    m_edit->setVisible(rule.userRule.has_value() && !readOnly);
    m_remove->setVisible(rule.userRule.has_value() && !readOnly);
}

void RuleDetail::setPage(const QString &page)
{
    // Its headings are words above parts, as everywhere else in the window.
    QList<TextPart> parts;
    QString body;
    const auto finish = [&] {
        if (const QString text = body.trimmed(); !text.isEmpty())
            parts << TextPart { TextPart::Style::Body, text };
        body.clear();
    };
    for (const QString &line : page.split(u'\n')) {
        if (line.startsWith("## "_L1)) {
            finish();
            parts << TextPart { TextPart::Style::Caption, line.mid(3).trimmed() };
        } else {
            body += line + u'\n';
        }
    }
    finish();
    m_page->setParts(parts);
}

} // namespace waymark::widgets
